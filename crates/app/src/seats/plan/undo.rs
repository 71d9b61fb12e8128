//! Taking a written plan back: what the next roster says of the people whom the plan touched is afterwards what it was before, row by
//! row; what others did to other people stays. What belongs to a person — name, mail address, the person that a file made known —
//! stays, because it is not the roster's.

use aws_lc_rs::digest::{Context, SHA256};
use keizoku_domain::audit::Action;
use keizoku_domain::id::LearnerId;
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::people::posts::Post;
use keizoku_domain::seats::rollover::Undoing;
use keizoku_store::people::{posts, revision, units};
use keizoku_store::seats::plans::Plan;
use keizoku_store::seats::{assignments, ledger, plan_before, plans, terms};
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::json;

use super::{name_of, save, seen};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::{self, Which};
use crate::seats::roster::tell;
use crate::seats::waiting;

/// The posts of people whom a file changed, as they were before.
type Before = Vec<(LearnerId, Vec<Post>)>;

/// Takes the newest plan back.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `roster_plan.not_committed`, `roster_plan.undo_too_late`,
/// `roster_plan.undo_changed`, `roster_plan.undo_no_seats`; those of [`rosters::find_writable`], among them `roster.confirmed`; the
/// store.
pub async fn undo(unit: &WorkspaceUnit, seen_at: i64) -> Result<(), AppError> {
    let scope = unit.scope;
    let roster = match rosters::find_writable(unit, Which::Next).await {
        // Once the term has begun it is no next one any more: then the plan is the running term's, and too late to be undone.
        Err(AppError::NotFound) => return Err(late(unit).await?),
        other => other?,
    };
    unit.write(async |uow| {
        // Counting the change locks the people first, so that nothing can come between looking and putting back.
        if !revision::advance(uow, scope, None).await? {
            return Err(AppError::NotFound);
        }
        let now = revision::current(uow.conn(), scope).await?.map(|counted| counted - 1);
        let mut plan = seen(unit, uow.conn(), &roster, seen_at).await?;
        let before: Before = match &plan.posts_before {
            Some(kept) => serde_json::from_slice(kept).map_err(AppError::internal)?,
            None => Vec::new(),
        };
        let overwrites = overwrites(uow, scope, &plan, &before, now).await?;
        let locked = terms::lock(uow, scope, plan.term).await?.ok_or(AppError::NotFound)?;
        plan_before::put_back(uow, scope, (plan.id, plan.term)).await?;
        let assigned = assignments::count(uow.conn(), scope, plan.term, locked.seat_rule()).await?;
        let undoing = Undoing {
            overwrites,
            // A plan of an older release is taken back only where nothing at all was changed.
            before: plan.assigned_before.map_or(assigned, i32::unsigned_abs),
            after: assigned,
            purchased: locked.quota.purchased,
        };
        plan.state = plan.state.undone(unit.today(), roster.term.starts_on, undoing)?;
        ledger::set_assigned(uow, scope, plan.term, assigned).await?;
        waiting::seat(uow, scope, plan.term).await?;
        let known: Vec<LearnerId> = before.iter().map(|(id, _)| *id).collect();
        posts::replace(uow, scope, unit.app.ids.as_ref(), &known, &before).await?;
        plan.posts_before = None;
        plan.undone_by = Some(name_of(unit));
        plan.undone_at = Some(uow.now());
        save(unit, uow, &mut plan).await?;
        note(uow, unit, Action::RosterPlanUndone, plan.id.to_string(), json!({ "assigned": assigned })).await?;
        let term = terms::find(uow.conn(), scope, plan.term).await?.ok_or(AppError::NotFound)?;
        tell(uow, unit, EventType::RosterPlanUndone, &term).await
    })
    .await
}

/// SHA-256 over what the roster and the departments say of everybody whom a plan has touched.
pub(super) async fn digest(uow: &Uow, scope: WorkspaceScope, plan: &Plan, before: &Before) -> Result<String, AppError> {
    let mut context = Context::new(&SHA256);
    for line in plan_before::said(uow.conn(), scope, (plan.id, plan.term)).await? {
        context.update(line.as_bytes());
        context.update(b"\n");
    }
    let people: Vec<LearnerId> = before.iter().map(|(id, _)| *id).collect();
    let mut held = posts::of(uow.conn(), scope, &people).await?;
    for id in people {
        let mut lines: Vec<String> =
            held.remove(&id).unwrap_or_default().iter().map(|post| format!("{id} {post:?}\n")).collect();
        lines.sort();
        lines.iter().for_each(|line| context.update(line.as_bytes()));
    }
    Ok(context.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether an undo would overwrite what somebody wrote after the plan, or put people into departments that are gone.
async fn overwrites(
    uow: &Uow,
    scope: WorkspaceScope,
    plan: &Plan,
    before: &Before,
    now: Option<i64>,
) -> Result<bool, AppError> {
    let Some(written) = &plan.written else { return Ok(plan.committed_revision != now) };
    if digest(uow, scope, plan, before).await? != *written {
        return Ok(true);
    }
    let (tree, _) = units::tree(uow.conn(), scope).await?;
    let mut held = before.iter().flat_map(|(_, posts)| posts);
    Ok(held.any(|post| tree.units().iter().all(|unit| unit.id != post.unit)))
}

/// Why there is nothing to take back where no term comes next: the running term's plan is too late for it.
async fn late(unit: &WorkspaceUnit) -> Result<AppError, AppError> {
    let running = rosters::find(unit, Which::Running).await?;
    let plan = plans::newest(unit.app.db.read(), unit.scope, running.term.id).await?.ok_or(AppError::NotFound)?;
    Ok(match plan.state.undone(unit.today(), running.term.starts_on, Undoing::default()) {
        Err(refusal) => refusal.into(),
        Ok(_) => AppError::NotFound,
    })
}
