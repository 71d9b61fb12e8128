//! A second person's approval, where the workspace asks for it: another training administrator says yes or no.

use keizoku_domain::audit::Action;
use keizoku_domain::id::AccountId;
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::text::EmailAddress;
use keizoku_store::Uow;
use keizoku_store::ordering::{administrators, companies, workspaces};
use keizoku_store::seats::plans::Plan;
use serde_json::{Value, json};

use super::{Content, ensure_fresh, name_of, save, seen};
use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::messaging::{self, MailDraft};
use crate::people::change::note;
use crate::people::rosters::{self, Roster, Which};

pub(super) fn account_of(unit: &WorkspaceUnit) -> Result<AccountId, AppError> {
    match &unit.actor {
        Actor::Account(account) => Ok(account.id),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => Err(AppError::Unauthenticated),
    }
}

async fn ensure_second(unit: &WorkspaceUnit, uow: &Uow) -> Result<(), AppError> {
    if administrators::ids(uow.conn(), unit.scope).await?.len() < 2 {
        return Err(AppError::refused("roster_plan.no_second_administrator"));
    }
    Ok(())
}

/// Asks for approval; every other training administrator is told.
///
/// # Errors
/// [`AppError::Stale`], `roster_plan.approval_not_asked_for`, `roster_plan.no_second_administrator`, `roster_plan.stale`,
/// `roster_plan.locked`, `roster_plan.closed`; those of [`rosters::find_writable`]; the store.
pub async fn request(unit: &WorkspaceUnit, revision: i64) -> Result<(), AppError> {
    let me = account_of(unit)?;
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, revision).await?;
        let workspace = workspaces::find(uow.conn(), unit.scope).await?.ok_or(AppError::NotFound)?;
        plan.state = plan.state.requested(workspace.roster_approval_required)?;
        ensure_second(unit, uow).await?;
        ensure_fresh(unit, uow.conn(), &plan).await?;
        plan.requested_by = Some(name_of(unit));
        plan.requested_by_id = Some(me);
        plan.requested_at = Some(uow.now());
        (plan.decided_by, plan.decided_at, plan.reason) = (None, None, None);
        save(unit, uow, &mut plan).await?;
        let (leave, join) = Content::read(unit, uow.conn(), &plan).await?.moves();
        let facts = json!({ "requested_by": plan.requested_by, "leave": leave, "join": join });
        let others: Vec<AccountId> =
            administrators::ids(uow.conn(), unit.scope).await?.into_iter().filter(|id| *id != me).collect();
        write_to(unit, uow, &roster, &plan, MailKind::RosterPlanRequested, &others, facts).await?;
        note(uow, unit, Action::RosterPlanRequested, plan.id.to_string(), json!({})).await
    })
    .await
}

/// Approves, or rejects with a reason; whoever asked is told.
///
/// # Errors
/// [`AppError::Stale`], `roster_plan.own_request`, `roster_plan.not_requested`, `roster_plan.stale`; those of
/// [`rosters::find_writable`]; the store.
pub async fn decide(unit: &WorkspaceUnit, revision: i64, approve: bool, reason: Option<&str>) -> Result<(), AppError> {
    let me = account_of(unit)?;
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, revision).await?;
        plan.state = plan.state.decided(approve, me, plan.requested_by_id)?;
        if approve {
            ensure_fresh(unit, uow.conn(), &plan).await?;
        }
        plan.decided_by = Some(name_of(unit));
        plan.decided_at = Some(uow.now());
        plan.reason = reason.map(str::to_owned);
        save(unit, uow, &mut plan).await?;
        let (kind, action) = if approve {
            (MailKind::RosterPlanApproved, Action::RosterPlanApproved)
        } else {
            (MailKind::RosterPlanRejected, Action::RosterPlanRejected)
        };
        let facts = json!({ "decided_by": plan.decided_by, "reason": plan.reason });
        let asking: Vec<AccountId> = plan.requested_by_id.into_iter().collect();
        write_to(unit, uow, &roster, &plan, kind, &asking, facts).await?;
        note(uow, unit, action, plan.id.to_string(), json!({ "reason": plan.reason })).await
    })
    .await
}

/// Takes a request, or an approval, back, so that the plan can be changed.
///
/// # Errors
/// [`AppError::Stale`], `roster_plan.not_requested`; those of [`rosters::find_writable`]; the store.
pub async fn withdraw(unit: &WorkspaceUnit, revision: i64) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, revision).await?;
        plan.state = plan.state.withdrawn()?;
        save(unit, uow, &mut plan).await?;
        note(uow, unit, Action::RosterPlanWithdrawn, plan.id.to_string(), json!({})).await
    })
    .await
}

async fn write_to(
    unit: &WorkspaceUnit,
    uow: &Uow,
    roster: &Roster,
    plan: &Plan,
    kind: MailKind,
    people: &[AccountId],
    mut facts: Value,
) -> Result<(), AppError> {
    let company = companies::find(uow.conn(), unit.scope.of_company()).await?.ok_or(AppError::NotFound)?;
    facts["company_name"] = json!(company.name);
    facts["start_month"] = json!(roster.term.start_month);
    for to in companies::by_ids(uow.conn(), unit.scope.of_company(), people).await? {
        let Ok(address) = EmailAddress::parse(&to.email) else { continue };
        let draft = MailDraft {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            kind,
            key: mail_key(kind, plan.id, plan.revision, to.account_id),
            to: address,
            to_name: to.name,
            params: facts.clone(),
        };
        messaging::queue(uow, &unit.app, draft).await?;
    }
    Ok(())
}
