//! People who wait for a seat: put on the roster without one, seated in the transaction in which one becomes free, longest waiting
//! first (renewal.md, "Seats"). The training administrators are told of both, once a day each.

use std::collections::HashSet;

use keizoku_domain::audit::Action;
use keizoku_domain::id::{LearnerId, TermId};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::seats::waiting::seated_now;
use keizoku_domain::text::EmailAddress;
use keizoku_store::ordering::{administrators, companies};
use keizoku_store::seats::{assignments, ledger, terms};
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::{Value, json};

use super::ledger::recount;
use crate::app::App;
use crate::audit::{self, AuditEntry};
use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::messaging::{self, MailDraft};

/// People looked at in a queue whose rule lets some of them pass.
const MOST: u64 = 100_000;
/// People named in a line of the trail.
const NAMED: usize = 100;

/// How many wait for a seat of a term.
///
/// # Errors
/// The store.
pub async fn count(unit: &WorkspaceUnit, term: TermId) -> Result<u64, AppError> {
    Ok(assignments::count_waiting(unit.app.db.read(), unit.scope, term).await?)
}

/// Puts people on a roster behind those who wait already, and seats whoever can be. Nobody is refused. Answers who waits.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn queue_up(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    scope: WorkspaceScope,
    (term, people): (TermId, &[LearnerId]),
) -> Result<Vec<LearnerId>, AppError> {
    terms::lock(uow, scope, term).await?.ok_or(AppError::NotFound)?;
    let there: HashSet<LearnerId> =
        assignments::on_roster(uow.conn(), scope, term, people).await?.into_iter().collect();
    let new: Vec<LearnerId> = people.iter().copied().filter(|id| !there.contains(id)).collect();
    assignments::put_waiting(uow, scope, term, &new).await?;
    let seated: HashSet<LearnerId> = seat(uow, scope, term).await?.into_iter().collect();
    let (now, before): (Vec<_>, Vec<_>) = seated.iter().copied().partition(|id| new.contains(id));
    told_of_seats(uow, app, actor, scope, (term, &before)).await?;
    let waits: Vec<LearnerId> = new.into_iter().filter(|id| !now.contains(id)).collect();
    if !waits.is_empty() {
        record(uow, app, actor, scope, (Action::LearnersWait, term, &waits)).await?;
        tell(uow, app, scope, (MailKind::SeatsWaiting, term, 0)).await?;
    }
    Ok(waits)
}

/// Seats who waits, as far as seats are free. To be called wherever one may have become free, at the end of the work, so that a
/// plan that was shown gets the seats it was shown.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn fill(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<Vec<LearnerId>, AppError> {
    let seated = seat(uow, scope, term).await?;
    told_of_seats(uow, app, actor, scope, (term, &seated)).await?;
    Ok(seated)
}

/// The same without telling anybody: for a roster that is only being prepared.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn seat(uow: &Uow, scope: WorkspaceScope, term: TermId) -> Result<Vec<LearnerId>, AppError> {
    let locked = terms::lock(uow, scope, term).await?.ok_or(AppError::NotFound)?;
    let (rule, free) = (locked.seat_rule(), u64::from(locked.quota.free()));
    let most = if rule.counts_everybody() { free } else { MOST };
    if most == 0 {
        return Ok(Vec::new());
    }
    let queue = assignments::queue(uow.conn(), scope, term, most).await?;
    let seated = seated_now(&queue, locked.quota, rule);
    if seated.is_empty() {
        return Ok(seated);
    }
    assignments::seat(uow, scope, term, &seated).await?;
    if rule.counts_everybody() {
        let count = u32::try_from(seated.len()).map_err(AppError::internal)?;
        if !ledger::take(uow, scope, term, count).await? {
            return Err(AppError::internal("the count of seats moved under its lock"));
        }
    } else {
        recount(uow, scope, &locked).await?;
    }
    Ok(seated)
}

async fn told_of_seats(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    scope: WorkspaceScope,
    (term, seated): (TermId, &[LearnerId]),
) -> Result<(), AppError> {
    if seated.is_empty() {
        return Ok(());
    }
    record(uow, app, actor, scope, (Action::LearnersSeated, term, seated)).await?;
    tell(uow, app, scope, (MailKind::WaitingSeated, term, seated.len())).await
}

async fn record(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    scope: WorkspaceScope,
    (action, term, people): (Action, TermId, &[LearnerId]),
) -> Result<(), AppError> {
    let subject = match people {
        [one] => one.to_string(),
        _ => term.to_string(),
    };
    let named: Vec<String> = people.iter().take(NAMED).map(ToString::to_string).collect();
    let details = json!({ "term": term.to_string(), "people": people.len(), "learners": named });
    let (company_id, workspace_id) = (scope.company(), Some(scope.workspace()));
    audit::record(uow, app, actor, AuditEntry { company_id, workspace_id, action, subject, details }).await
}

/// One mail a day, kind and administrator: the key says the day.
async fn tell(
    uow: &Uow,
    app: &App,
    scope: WorkspaceScope,
    (kind, term, seated): (MailKind, TermId, usize),
) -> Result<(), AppError> {
    let found = terms::find(uow.conn(), scope, term).await?.ok_or(AppError::NotFound)?;
    let company = companies::find(uow.conn(), scope.of_company()).await?.ok_or(AppError::NotFound)?;
    let facts: Value = json!({
        "company_name": company.name,
        "waiting": assignments::count_waiting(uow.conn(), scope, term).await?,
        "seated": seated,
        "purchased": found.quota.purchased,
        "learners_url": format!("{}/admin/learners?state=waiting", app.config.public_url),
    });
    let admins = administrators::ids(uow.conn(), scope).await?;
    for to in companies::by_ids(uow.conn(), scope.of_company(), &admins).await? {
        let Ok(address) = EmailAddress::parse(&to.email) else { continue };
        let draft = MailDraft {
            company_id: scope.company(),
            workspace_id: Some(scope.workspace()),
            kind,
            key: mail_key(kind, scope.workspace(), app.today(), to.account_id),
            to: address,
            to_name: to.name.clone(),
            params: facts.clone(),
        };
        messaging::queue(uow, app, draft).await?;
    }
    Ok(())
}
