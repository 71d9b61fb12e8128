//! Calendar feeds: made, listed and revoked by those whose dates they show. The secret address is shown once.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keizoku_domain::audit::Action;
use keizoku_domain::id::{CalendarFeedId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::refusal::Refusal;
use keizoku_store::CompanyScope;
use keizoku_store::integration::calendar_feeds as store;
pub use keizoku_store::integration::calendar_feeds::CalendarFeed;
use serde_json::json;

use crate::app::App;
use crate::audit::{self, AuditEntry};
use crate::caller::{Actor, Caller};
use crate::error::AppError;
use crate::identity::keyring::sha256;

/// Bytes of a secret: 256 bits.
const SECRET: usize = 32;
/// Living feeds of one company, and of one workspace.
const MOST: usize = 20;

/// What a caller's feeds show: the own company's contracts, or those of the own workspace.
pub struct Owner {
    app: App,
    actor: Actor,
    name: String,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
}

/// Proves that the caller may manage feeds, and of what.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`].
pub fn owner(caller: &Caller) -> Result<Owner, AppError> {
    let account = caller.account()?;
    let (app, actor, name) = (caller.app.clone(), caller.actor.clone(), account.name.clone());
    if let Some(workspace) = account.workspace {
        let unit = caller.workspace(workspace, Permission::ManageCalendarFeeds)?;
        return Ok(Owner { app, actor, name, scope: unit.scope.of_company(), workspace: Some(workspace) });
    }
    let unit = caller.own_company(Permission::ManageCalendarFeeds)?;
    Ok(Owner { app, actor, name, scope: unit.scope, workspace: None })
}

/// The living feeds of the caller's company or workspace.
///
/// # Errors
/// The store.
pub async fn list(owner: &Owner) -> Result<Vec<CalendarFeed>, AppError> {
    Ok(store::living(owner.app.db.read(), owner.scope, owner.workspace).await?)
}

/// Makes a feed; answers it with its address, which is not kept.
///
/// # Errors
/// `calendar_feed.too_many`, a label that is too long; the store.
pub async fn create(owner: &Owner, label: &str) -> Result<(CalendarFeed, String), AppError> {
    let label = label.trim();
    if label.chars().count() > 80 || label.contains(char::is_control) {
        return Err(Refusal::invalid(vec![]).at("/label", "field.length").into());
    }
    let mut secret = [0; SECRET];
    owner.app.random.fill(&mut secret)?;
    let secret = URL_SAFE_NO_PAD.encode(secret);
    let feed = owner
        .app
        .write(async |uow| {
            if store::living(uow.conn(), owner.scope, owner.workspace).await?.len() >= MOST {
                return Err(Refusal::new("calendar_feed.too_many").with("most", MOST).into());
            }
            let feed = CalendarFeed {
                id: CalendarFeedId::generate(owner.app.ids.as_ref()),
                company_id: owner.scope.company(),
                workspace_id: owner.workspace,
                label: label.to_owned(),
                created_by: owner.name.clone(),
                created_at: uow.now(),
                revoked_at: None,
            };
            store::insert(uow, &feed, sha256(&secret)).await?;
            audit::record(uow, &owner.app, &owner.actor, entry(owner, Action::CalendarFeedMade, feed.id)).await?;
            Ok(feed)
        })
        .await?;
    let url = format!("{}/calendar/{secret}.ics", owner.app.config.public_url);
    Ok((feed, url))
}

/// Ends a feed: its address answers 404 from now on.
///
/// # Errors
/// [`AppError::NotFound`] for a feed of somebody else, or one that is dead; the store.
pub async fn revoke(owner: &Owner, id: CalendarFeedId) -> Result<(), AppError> {
    owner
        .app
        .write(async |uow| {
            if !store::revoke(uow, owner.scope, owner.workspace, id).await? {
                return Err(AppError::NotFound);
            }
            audit::record(uow, &owner.app, &owner.actor, entry(owner, Action::CalendarFeedRevoked, id)).await
        })
        .await
}

fn entry(owner: &Owner, action: Action, id: CalendarFeedId) -> AuditEntry {
    AuditEntry {
        company_id: owner.scope.company(),
        workspace_id: owner.workspace,
        action,
        subject: id.to_string(),
        details: json!({}),
    }
}
