//! Deciding, step by step: by hand, by rule; bringing the plan up to date; throwing it away.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{LearnerId, RosterPlanId};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::RosterState;
use keizoku_domain::seats::rollover::{Decision, PlanState, Rule};
use keizoku_store::Uow;
use keizoku_store::people::{learners, revision};
use keizoku_store::seats::plan_people;
use keizoku_store::seats::plans::{self, Plan};
use serde_json::json;

use super::{edited, ensure_fresh, name_of, save, seen};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::{self, Which};

/// A decision by hand, or none any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// This one.
    Decide(Decision),
    /// As if nobody had decided.
    Forget,
}

/// Begins a plan of the next roster.
///
/// # Errors
/// `roster_plan.exists` while another is open; those of [`rosters::find_writable`]; the store.
pub async fn start(unit: &WorkspaceUnit) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    if roster.term.roster != RosterState::Preparing {
        return Err(AppError::refused("roster.not_open"));
    }
    unit.write(async |uow| {
        let _locked = keizoku_store::seats::terms::lock(uow, unit.scope, roster.term.id).await?;
        let newest = plans::newest(uow.conn(), unit.scope, roster.term.id).await?;
        if newest.is_some_and(|plan| plan.state.is_open()) {
            return Err(AppError::refused("roster_plan.exists"));
        }
        let plan = Plan {
            id: RosterPlanId::generate(unit.app.ids.as_ref()),
            term: roster.term.id,
            state: PlanState::Draft,
            base_revision: revision::current(uow.conn(), unit.scope).await?.ok_or(AppError::NotFound)?,
            import: None,
            created_by: name_of(unit),
            created_at: unit.now(),
            requested_by: None,
            requested_by_id: None,
            requested_at: None,
            decided_by: None,
            decided_at: None,
            reason: None,
            committed_by: None,
            committed_at: None,
            committed_revision: None,
            undone_by: None,
            undone_at: None,
            posts_before: None,
            written: None,
            assigned_before: None,
            revision: 1,
        };
        plans::insert(uow, unit.scope, &plan).await?;
        note(uow, unit, Action::RosterPlanStarted, plan.id.to_string(), json!({})).await
    })
    .await
}

/// Changes an open plan that the caller saw at `revision`; the people must be those it was planned against.
async fn change(
    unit: &WorkspaceUnit,
    revision: i64,
    work: impl AsyncFn(&Uow, &mut Plan) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, revision).await?;
        edited(&mut plan)?;
        ensure_fresh(unit, uow.conn(), &plan).await?;
        work(uow, &mut plan).await?;
        save(unit, uow, &mut plan).await
    })
    .await
}

/// Decides about people by hand. Leaving and staying is for those on the next roster, joining for people whom the workspace knows
/// and who are off it.
///
/// # Errors
/// [`AppError::NotFound`] for somebody unknown, [`AppError::Stale`], `roster_plan.not_on_roster`, `roster_plan.on_roster`,
/// `roster_plan.stale`, `roster_plan.locked`, `roster_plan.closed`; those of [`rosters::find_writable`]; the store.
pub async fn decide(unit: &WorkspaceUnit, revision: i64, people: &[LearnerId], hand: Hand) -> Result<(), AppError> {
    let wanted: std::collections::HashSet<LearnerId> = people.iter().copied().collect();
    let people: Vec<LearnerId> = wanted.iter().copied().collect();
    let (wanted, people) = (&wanted, &people);
    change(unit, revision, async |uow, plan| {
        if learners::revisions_of(uow.conn(), unit.scope, wanted).await?.len() != wanted.len() {
            return Err(AppError::NotFound);
        }
        let Hand::Decide(decision) = hand else {
            plans::forget(uow, unit.scope, plan.id, people).await?;
            let details = json!({ "people": people.len(), "decision": "forget" });
            return note(uow, unit, Action::RosterPlanDecided, plan.id.to_string(), details).await;
        };
        let on = plans::on_roster(uow, unit.scope, plan.term, people).await?;
        match decision {
            Decision::Join if on > 0 => return Err(Refusal::new("roster_plan.on_roster").with("people", on).into()),
            Decision::Leave | Decision::Stay if on < people.len() => {
                return Err(Refusal::new("roster_plan.not_on_roster").with("people", people.len() - on).into());
            }
            _ => {}
        }
        plans::decide(uow, unit.scope, plan.id, people, decision, &name_of(unit)).await?;
        let details = json!({ "people": people.len(), "decision": decision.as_str() });
        note(uow, unit, Action::RosterPlanDecided, plan.id.to_string(), details).await
    })
    .await
}

/// Applies a rule: whoever it is about leaves, unless somebody decided otherwise before.
///
/// # Errors
/// [`AppError::Stale`], `roster_plan.stale`, `roster_plan.locked`, `roster_plan.closed`; those of
/// [`rosters::find_writable`]; the store.
pub async fn propose(unit: &WorkspaceUnit, revision: i64, rule: Rule) -> Result<(), AppError> {
    let starts_on = rosters::find(unit, Which::Next).await?.term.starts_on;
    change(unit, revision, async |uow, plan| {
        let found = match rule {
            Rule::EndedBefore => {
                plans::propose_ended(uow, unit.scope, (plan.id, plan.term), starts_on, &name_of(unit)).await?
            }
        };
        let details = json!({ "rule": rule.as_str(), "people": found });
        note(uow, unit, Action::RosterPlanDecided, plan.id.to_string(), details).await
    })
    .await
}

/// Brings a plan up to date after people changed: decisions that the roster has overtaken are forgotten, and a file that was planned
/// against the people of before is taken out.
///
/// # Errors
/// [`AppError::Stale`], `roster_plan.locked`, `roster_plan.closed`; those of [`rosters::find_writable`]; the store.
pub async fn refresh(unit: &WorkspaceUnit, seen_at: i64) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, seen_at).await?;
        edited(&mut plan)?;
        let now = revision::current(uow.conn(), unit.scope).await?.ok_or(AppError::NotFound)?;
        let forgotten = plans::forget_overtaken(uow, unit.scope, (plan.id, plan.term)).await?;
        if now != plan.base_revision {
            plan.import = None;
            plan_people::note_file(uow, unit.scope, plan.id, &[]).await?;
        }
        plan.base_revision = now;
        save(unit, uow, &mut plan).await?;
        let details = json!({ "forgotten": forgotten });
        note(uow, unit, Action::RosterPlanRefreshed, plan.id.to_string(), details).await
    })
    .await
}

/// Throws an open plan away.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `roster_plan.closed`, [`AppError::ReadOnly`]; the store.
pub async fn discard(unit: &WorkspaceUnit, seen_at: i64) -> Result<(), AppError> {
    crate::seats::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let roster = rosters::find(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, seen_at).await?;
        plan.state = plan.state.discarded()?;
        save(unit, uow, &mut plan).await?;
        note(uow, unit, Action::RosterPlanDiscarded, plan.id.to_string(), json!({})).await
    })
    .await
}
