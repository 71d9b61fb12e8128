//! Taking a written plan back: the next roster is afterwards what it was before, row by row. What belongs to a person — name, mail
//! address, the person that a file made known — stays, because it is not the roster's.

use keizoku_domain::audit::Action;
use keizoku_domain::id::LearnerId;
use keizoku_domain::people::posts::Post;
use keizoku_store::people::{posts, revision};
use keizoku_store::seats::{assignments, ledger, plan_before, plans, terms};
use serde_json::json;

use super::{name_of, save, seen};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::{self, Which};

/// Takes the newest plan back.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `roster_plan.not_committed`, `roster_plan.undo_too_late`,
/// `roster_plan.undo_changed`; those of [`rosters::find_writable`], among them `roster.confirmed`; the store.
pub async fn undo(unit: &WorkspaceUnit, seen_at: i64) -> Result<(), AppError> {
    let scope = unit.scope;
    let roster = match rosters::find_writable(unit, Which::Next).await {
        // Once the term has begun it is no next one any more: then the plan is the running term's, and too late to be undone.
        Err(AppError::NotFound) => return Err(late(unit).await?),
        other => other?,
    };
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, seen_at).await?;
        // Counting the change locks the people first, so that nothing can come between looking and putting back.
        let unchanged = match plan.committed_revision {
            Some(revision) => revision::advance(uow, scope, Some(revision)).await?,
            None => false,
        };
        plan.state = plan.state.undone(unit.today(), roster.term.starts_on, !unchanged)?;
        let _locked = terms::lock(uow, scope, plan.term).await?.ok_or(AppError::NotFound)?;
        plan_before::put_back(uow, scope, (plan.id, plan.term)).await?;
        let assigned = assignments::count(uow.conn(), scope, plan.term).await?;
        ledger::set_assigned(uow, scope, plan.term, assigned).await?;
        if let Some(kept) = plan.posts_before.take() {
            let before: Vec<(LearnerId, Vec<Post>)> = serde_json::from_slice(&kept).map_err(AppError::internal)?;
            let known: Vec<LearnerId> = before.iter().map(|(id, _)| *id).collect();
            posts::replace(uow, scope, unit.app.ids.as_ref(), &known, &before).await?;
        }
        plan.undone_by = Some(name_of(unit));
        plan.undone_at = Some(uow.now());
        save(unit, uow, &mut plan).await?;
        note(uow, unit, Action::RosterPlanUndone, plan.id.to_string(), json!({ "assigned": assigned })).await
    })
    .await
}

/// Why there is nothing to take back where no term comes next: the running term's plan is too late for it.
async fn late(unit: &WorkspaceUnit) -> Result<AppError, AppError> {
    let running = rosters::find(unit, Which::Running).await?;
    let plan = plans::newest(unit.app.db.read(), unit.scope, running.term.id).await?.ok_or(AppError::NotFound)?;
    Ok(match plan.state.undone(unit.today(), running.term.starts_on, false) {
        Err(refusal) => refusal.into(),
        Ok(_) => AppError::NotFound,
    })
}
