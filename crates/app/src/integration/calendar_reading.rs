//! Reading a feed: who knows the secret sees the dates, and nothing else. An event that says something else than when it was
//! last read gets the next sequence number, whatever the reason: an order, an approval, another policy.

use aws_lc_rs::digest::{SHA256, digest};
use keizoku_domain::integration::calendar::CalendarEvent;
use keizoku_domain::integration::ical::{self, Revised};
use keizoku_store::CompanyScope;
use keizoku_store::integration::calendar_feeds::{self as store, Said};

use crate::app::App;
use crate::error::AppError;
use crate::identity::keyring::sha256;
use crate::ordering::contract_calendar;

/// A calendar as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarText {
    /// iCalendar.
    pub text: String,
    /// SHA-256 of the text, in hexadecimal.
    pub sha256: String,
}

/// The calendar behind a secret.
///
/// # Errors
/// [`AppError::NotFound`] for a secret that nobody has, or that was revoked; the store.
pub async fn read(app: &App, secret: &str) -> Result<CalendarText, AppError> {
    // Anything longer than a secret of ours is none.
    if secret.len() > 64 {
        return Err(AppError::NotFound);
    }
    let feed = store::by_secret(app.db.read(), sha256(secret)).await?.ok_or(AppError::NotFound)?;
    let scope = CompanyScope::proved(feed.company_id);
    let calendar = contract_calendar::events(app, scope, feed.workspace_id).await?;
    let revised = revised(app, scope, calendar.events).await?;
    let text = ical::write(&calendar.name, &revised);
    let sha256 = hex(digest(&SHA256, text.as_bytes()).as_ref());
    Ok(CalendarText { text, sha256 })
}

async fn revised(app: &App, scope: CompanyScope, events: Vec<CalendarEvent>) -> Result<Vec<Revised>, AppError> {
    let uids: Vec<String> = events.iter().map(|event| event.uid.clone()).collect();
    let said = store::said(app.db.read(), scope, &uids).await?;
    let changed = events.iter().any(|event| said.get(&event.uid).is_none_or(|said| said.digest != digest_of(event)));
    let said = if changed { say(app, scope, &events, &uids).await? } else { said };
    events
        .into_iter()
        .map(|event| {
            let said = said.get(&event.uid).ok_or_else(|| AppError::internal("an event that said nothing"))?;
            Ok(Revised { event, sequence: said.sequence, changed_at: said.changed_at })
        })
        .collect()
}

/// Keeps what has changed, under the lock of a write unit: two readers count one change once.
async fn say(
    app: &App,
    scope: CompanyScope,
    events: &[CalendarEvent],
    uids: &[String],
) -> Result<std::collections::BTreeMap<String, Said>, AppError> {
    app.write(async |uow| {
        let mut said = store::said(uow.conn(), scope, uids).await?;
        for event in events {
            let digest = digest_of(event);
            let sequence = match said.get(&event.uid) {
                Some(before) if before.digest == digest => continue,
                Some(before) => before.sequence + 1,
                None => 0,
            };
            let now = Said { digest, sequence, changed_at: uow.now() };
            store::say(uow, scope, &event.uid, &now).await?;
            said.insert(event.uid.clone(), now);
        }
        Ok(said)
    })
    .await
}

fn digest_of(event: &CalendarEvent) -> String {
    let text = format!("{}\n{}\n{}", event.on, event.summary, event.description);
    hex(digest(&SHA256, text.as_bytes()).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
