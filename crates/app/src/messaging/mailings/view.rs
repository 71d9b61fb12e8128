//! Mailings as they are looked at: the list, one of them, its people with what came of their mails, and what somebody would get.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{LearnerId, MailId, MailingId};
use keizoku_domain::messaging::mailing::Mailing;
use keizoku_domain::messaging::{MailKind, MailState};
use keizoku_domain::text::EmailAddress;
use keizoku_store::messaging::mailing_people as people;
pub use keizoku_store::messaging::mailing_people::{MailingPerson, PeopleCounts, PeopleFilter, Standing};
use keizoku_store::messaging::mailings as store;
use keizoku_store::people::learners;

use super::send::Letter;
use super::{common, find, whose};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::messaging::texts::{self, MailText};
use crate::page::{Page, PageRequest};
use crate::people::{sight, trees};

/// A mailing with its figures.
#[derive(Debug, Clone)]
pub struct MailingView {
    /// The mailing.
    pub mailing: Mailing,
    /// How its people stand.
    pub people: PeopleCounts,
}

/// Somebody of a mailing with what came of the mail.
#[derive(Debug, Clone)]
pub struct PersonView {
    /// Who, and how it stands.
    pub person: MailingPerson,
    /// The mail, once it is written: how it stands, and when it left.
    pub mail: Option<(MailState, Option<DateTime<Utc>>)>,
}

/// What somebody would get.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The address as it is now; none where there is none.
    pub to: Option<EmailAddress>,
    /// The mail, whole.
    pub mail: MailText,
}

/// A page of mailings, the newest first; a supervisor sees the own ones.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn list(unit: &WorkspaceUnit, page: &PageRequest) -> Result<Page<MailingView>, AppError> {
    let (conn, author) = (unit.app.db.read(), whose(unit)?);
    let found = store::page(conn, unit.scope, author, page.position()?, page.limit() + 1).await?;
    let mut cut = Page::cut(found, page.limit(), |one| (one.created_at, one.id))?;
    if page.with_total {
        cut.total = Some(store::count(conn, unit.scope, author).await?);
    }
    let ids: Vec<MailingId> = cut.items.iter().map(|one| one.id).collect();
    let mut counts = people::counts(conn, unit.scope, &ids).await?;
    Ok(cut.map(|mailing| MailingView { people: counts.remove(&mailing.id).unwrap_or_default(), mailing }))
}

/// A mailing.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &WorkspaceUnit, id: MailingId) -> Result<MailingView, AppError> {
    let mailing = find(unit, id).await?;
    let mut counts = people::counts(unit.app.db.read(), unit.scope, &[id]).await?;
    Ok(MailingView { people: counts.remove(&id).unwrap_or_default(), mailing })
}

/// A page of the people of a mailing by user ID.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn of_people(
    unit: &WorkspaceUnit,
    id: MailingId,
    filter: Option<PeopleFilter>,
    page: &PageRequest,
) -> Result<Page<PersonView>, AppError> {
    find(unit, id).await?;
    let conn = unit.app.db.read();
    let found = people::page(conn, unit.scope, id, filter, page.position()?, page.limit() + 1).await?;
    let mut cut = Page::cut(found, page.limit(), |one| one.position)?;
    if page.with_total {
        cut.total = Some(people::count(conn, unit.scope, id, filter).await?);
    }
    let mail = |one: &MailingPerson| match &one.standing {
        Standing::Queued(mail, _) => Some(*mail),
        Standing::Waiting | Standing::Skipped(_) => None,
    };
    let ids: Vec<MailId> = cut.items.iter().filter_map(mail).collect();
    let mails = if ids.is_empty() { HashMap::new() } else { people::mails(conn, unit.scope, &ids).await? };
    Ok(cut.map(|person| PersonView { mail: mail(&person).and_then(|id| mails.get(&id).copied()), person }))
}

/// What somebody of a mailing would get today.
///
/// # Errors
/// [`AppError::NotFound`] for a person who is not of it, or out of sight; the store.
pub async fn preview(unit: &WorkspaceUnit, id: MailingId, learner: LearnerId) -> Result<Preview, AppError> {
    let mailing = find(unit, id).await?;
    let conn = unit.app.db.read();
    let person = people::find(conn, unit.scope, id, learner).await?.ok_or(AppError::NotFound)?;
    sight::ensure(unit, &trees::current(unit).await?.tree, learner).await?;
    let to = learners::find(conn, unit.scope, learner).await?.ok_or(AppError::NotFound)?.email;
    let (common, company) = common(conn, unit, &mailing).await?;
    let letter = Letter { mailing: &mailing, common: &common, company: &company };
    let mut facts = letter.facts(&person)?;
    facts["to_name"] = person.addressee.name.clone().into();
    Ok(Preview { to, mail: texts::write(MailKind::Mailing, &facts)? })
}
