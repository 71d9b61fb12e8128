//! A mailing is prepared from a search, its text is written, tried and sent; a draft is deleted, one that is on its way is stopped.

use chrono::TimeDelta;
use keizoku_domain::audit::Action;
use keizoku_domain::id::{JobId, MailingId};
use keizoku_domain::identity::Reach;
use keizoku_domain::messaging::mailing::{MOST_PEOPLE, Mailing, MailingState, MailingText};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::queue::JobKind;
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::EmailAddress;
use keizoku_store::Uow;
use keizoku_store::identity::accounts;
use keizoku_store::jobs::queue;
use keizoku_store::messaging::mailing_people::{self as people, MailingPerson, PeopleFilter, Standing};
use keizoku_store::messaging::mailings as store;
use serde_json::json;

use super::send::Letter;
use super::{account, common, ensure_seen, find};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::jobs::{self, NewJob};
use crate::learning::status::{self, FoundPerson, Query};
use crate::messaging::outbox;
use crate::people::change::note;
use crate::seats::access::ensure_writable;

/// A draft that nobody sent is deleted when its author prepares another one after this time.
const KEPT: TimeDelta = TimeDelta::days(30);

fn standing(people: Vec<FoundPerson>) -> Vec<MailingPerson> {
    let person = |(position, one): (u32, FoundPerson)| MailingPerson {
        position,
        learner: one.learner,
        has_address: one.has_address,
        addressee: one.addressee,
        standing: Standing::Waiting,
    };
    (1..).zip(people).map(person).collect()
}

/// Writes down the people whom `query` finds, each once, with the text for them. Nothing is sent yet.
///
/// # Errors
/// Those of [`MailingText::check`]; `mailing.nobody_found`, `mailing.too_many_people`; [`AppError::NotFound`] for an unknown term,
/// department or course, [`AppError::ReadOnly`]; the store.
pub async fn prepare(unit: &WorkspaceUnit, query: &Query, text: MailingText) -> Result<MailingId, AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let text = text.check()?;
    let author = account(unit)?;
    let (term, found) = status::people(unit, query, MOST_PEOPLE).await?;
    if found.is_empty() {
        return Err(AppError::refused("mailing.nobody_found"));
    }
    if found.len() > MOST_PEOPLE {
        return Err(Refusal::new("mailing.too_many_people").with("most", MOST_PEOPLE).into());
    }
    let mailing = Mailing {
        id: MailingId::generate(unit.app.ids.as_ref()),
        term,
        state: MailingState::Draft,
        text,
        author: author.id,
        author_name: author.name.clone(),
        everybody: unit.reach == Reach::Tenant,
        job: None,
        revision: 1,
        created_at: unit.now(),
        started_at: None,
        ended_at: None,
    };
    let everybody = standing(found);
    unit.write(async |uow| {
        let old = store::old_drafts(uow, unit.scope, author.id, uow.now() - KEPT).await?;
        delete(uow, unit, &old).await?;
        store::insert(uow, unit.scope, &mailing).await?;
        people::insert(uow, unit.scope, mailing.id, &everybody).await?;
        Ok(mailing.id)
    })
    .await
}

async fn delete(uow: &Uow, unit: &WorkspaceUnit, ids: &[MailingId]) -> Result<(), AppError> {
    if !ids.is_empty() {
        people::remove(uow, unit.scope, ids).await?;
        store::remove(uow, unit.scope, ids).await?;
    }
    Ok(())
}

/// The mailing under its lock, as the caller saw it.
async fn seen(uow: &Uow, unit: &WorkspaceUnit, id: MailingId, revision: i64) -> Result<Mailing, AppError> {
    let mailing = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    ensure_seen(unit, &mailing)?;
    if mailing.revision == revision { Ok(mailing) } else { Err(AppError::Stale) }
}

/// Changes the text of a draft.
///
/// # Errors
/// Those of [`MailingText::check`]; `mailing.not_a_draft`; [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the
/// store.
pub async fn change(unit: &WorkspaceUnit, id: MailingId, revision: i64, text: MailingText) -> Result<(), AppError> {
    find(unit, id).await?;
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let text = text.check()?;
    unit.write(async |uow| {
        let changed = seen(uow, unit, id, revision).await?.changed(text.clone())?;
        Ok(store::update(uow, unit.scope, &changed).await?)
    })
    .await
}

/// Deletes a draft. What was sent stays: who was written to is evidence.
///
/// # Errors
/// `mailing.not_a_draft`; [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn remove(unit: &WorkspaceUnit, id: MailingId, revision: i64) -> Result<(), AppError> {
    find(unit, id).await?;
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    unit.write(async |uow| {
        seen(uow, unit, id, revision).await?.ensure_draft()?;
        delete(uow, unit, &[id]).await
    })
    .await
}

/// Sends the caller the mail as its first addressee would get it, once a minute at most, and answers the address.
///
/// # Errors
/// `mailing.no_own_address`, `mailing.tried_just_now`; [`AppError::NotFound`], [`AppError::ReadOnly`]; the store.
pub async fn try_out(unit: &WorkspaceUnit, id: MailingId) -> Result<EmailAddress, AppError> {
    let mailing = find(unit, id).await?;
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (conn, caller) = (unit.app.db.read(), account(unit)?);
    let own = accounts::find(conn, unit.scope.of_company(), caller.id).await?.and_then(|account| account.email);
    let own = own.and_then(|address| EmailAddress::parse(&address).ok());
    let to = own.ok_or(AppError::refused("mailing.no_own_address"))?;
    let (common, company) = common(conn, unit, &mailing).await?;
    let first = people::page(conn, unit.scope, id, None, None, 1).await?.pop().ok_or(AppError::NotFound)?;
    let minute = unit.now().timestamp() / 60;
    let letter = Letter { mailing: &mailing, common: &common, company: &company };
    let key = mail_key(MailKind::Mailing, id, format!("try/{minute}"), caller.id);
    let draft = letter.to(unit, &first, key, (to.clone(), caller.name.clone()))?;
    let new = unit.write(async |uow| outbox::queue(uow, &unit.app, draft.clone()).await).await?;
    if new { Ok(to) } else { Err(AppError::refused("mailing.tried_just_now")) }
}

/// Sends the mailing: a job puts the mails into the outbox.
///
/// # Errors
/// `mailing.not_a_draft`, `mailing.nobody_has_address`; [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn send(unit: &WorkspaceUnit, id: MailingId, revision: i64) -> Result<(), AppError> {
    find(unit, id).await?;
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    unit.write(async |uow| {
        let draft = seen(uow, unit, id, revision).await?;
        draft.ensure_draft()?;
        let total = people::count(uow.conn(), unit.scope, id, None).await?;
        if people::count(uow.conn(), unit.scope, id, Some(PeopleFilter::Ready)).await? == 0 {
            return Err(AppError::refused("mailing.nobody_has_address"));
        }
        let job = start(uow, unit, id, total).await?;
        store::update(uow, unit.scope, &draft.begun(job, uow.now())?).await?;
        let details = json!({ "subject": draft.text.subject, "people": total });
        note(uow, unit, Action::MailingSent, id.to_string(), details).await
    })
    .await
}

async fn start(uow: &Uow, unit: &WorkspaceUnit, id: MailingId, total: u64) -> Result<JobId, AppError> {
    let job = NewJob {
        kind: JobKind::SendMailing,
        company: unit.scope.company(),
        workspace: Some(unit.scope.workspace()),
        account: Some(account(unit)?.id),
        payload: json!({ "mailing": id }),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        dedupe_key: Some(format!("send_mailing/{id}")),
        run_at: None,
    };
    jobs::enqueue(uow, &unit.app, job).await
}

/// Stops a mailing that is on its way. Mails that are in the outbox already leave; nobody else gets one.
///
/// # Errors
/// `mailing.not_sending`; [`AppError::NotFound`]; the store.
pub async fn stop(unit: &WorkspaceUnit, id: MailingId) -> Result<(), AppError> {
    find(unit, id).await?;
    unit.write(async |uow| {
        let mailing = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        let stopped = mailing.ended(MailingState::Stopped, uow.now())?;
        store::update(uow, unit.scope, &stopped).await?;
        if let Some(job) = mailing.job {
            queue::request_cancel(uow.conn(), unit.scope.of_company(), job, uow.now()).await?;
        }
        note(uow, unit, Action::MailingStopped, id.to_string(), json!({ "subject": mailing.text.subject })).await
    })
    .await
}
