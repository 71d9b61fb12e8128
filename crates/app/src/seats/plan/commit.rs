//! Writing a plan: by its hash, in one transaction, refused if the people changed meanwhile. What is written is what was shown,
//! by the code that writes a file (`product.md`, N8).

use std::collections::HashMap;

use keizoku_domain::audit::Action;
use keizoku_domain::id::{JobId, LearnerId};
use keizoku_domain::people::plan::Effect;
use keizoku_domain::people::posts::Post;
use keizoku_store::Uow;
use keizoku_store::ordering::workspaces;
use keizoku_store::people::{imports, posts, revision};
use keizoku_store::seats::{plan_before, plans, terms};
use serde_json::json;

use super::{Content, name_of, save, undo};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::imports::Kept;
use crate::people::rosters::{self, Roster, Which};
use crate::people::told;
use crate::people::write::{self, Changes, Seating};
use crate::seats;

/// What came of a commit.
#[derive(Debug, Clone, Copy)]
pub struct Done {
    /// The job that hashes the initial passwords of the file.
    pub job: Option<JobId>,
}

/// Writes exactly the plan with this hash.
///
/// # Errors
/// [`AppError::NotFound`], `roster_plan.hash_mismatch`, `roster_plan.stale`, `roster_plan.approval_missing`,
/// `roster_plan.already_committed`, `roster_plan.closed`, `roster_plan.file_gone`, `seats.none_left`; those of a file in it;
/// those of [`rosters::find_writable`]; the store.
pub async fn commit(unit: &WorkspaceUnit, hash: &str) -> Result<Done, AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| enact(unit, uow, &roster, hash).await).await
}

async fn enact(unit: &WorkspaceUnit, uow: &Uow, roster: &Roster, hash: &str) -> Result<Done, AppError> {
    let scope = unit.scope;
    let mut plan = plans::newest(uow.conn(), scope, roster.term.id).await?.ok_or(AppError::NotFound)?;
    let workspace = workspaces::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
    let state = plan.state.committed(workspace.roster_approval_required)?;
    // The first statement that writes locks the people, so that nothing can come between looking and writing.
    if !revision::advance(uow, scope, Some(plan.base_revision)).await? {
        return Err(AppError::refused("roster_plan.stale"));
    }
    let content = Content::read(unit, uow.conn(), &plan).await?;
    if content.hash(&plan) != hash {
        return Err(AppError::refused("roster_plan.hash_mismatch"));
    }
    if plan.import.is_some() && content.import.is_none() {
        return Err(AppError::refused("roster_plan.file_gone"));
    }
    let known = known_of(&content);
    plan_before::keep(uow, scope, (plan.id, plan.term), &known).await?;
    let mut held = posts::of(uow.conn(), scope, &known).await?;
    // Whoever held none is kept too: the file may give the first one.
    let before: Vec<(LearnerId, Vec<Post>)> =
        known.iter().map(|id| (*id, held.remove(id).unwrap_or_default())).collect();
    plan.posts_before = Some(serde_json::to_vec(&before).map_err(AppError::internal)?);
    let assigned = terms::find(uow.conn(), scope, plan.term).await?.ok_or(AppError::NotFound)?.quota.assigned;
    plan.assigned_before = Some(i32::try_from(assigned).map_err(AppError::internal)?);
    let job = write_all(unit, uow, roster, &content, &plan).await?;
    plan.written = Some(undo::digest(uow, scope, &plan, &before).await?);
    plan.state = state;
    plan.committed_by = Some(name_of(unit));
    plan.committed_at = Some(uow.now());
    plan.committed_revision = revision::current(uow.conn(), scope).await?;
    save(unit, uow, &mut plan).await?;
    let written = content.written();
    let details = json!({
        "hash": hash, "leave": written.leave.len(), "join": written.joining(),
        "fileName": content.import.as_ref().map(|import| &import.file_name),
    });
    note(uow, unit, Action::RosterPlanCommitted, plan.id.to_string(), details).await?;
    Ok(Done { job })
}

/// People whom the file in the plan changes and whom the workspace knows.
fn known_of(content: &Content) -> Vec<LearnerId> {
    let of = |effect: &Effect| match effect {
        Effect::Return(id, _) | Effect::Become(id, _) | Effect::Leave(id) => Some(*id),
        Effect::Join(_) | Effect::Found(_) | Effect::Reshape(..) => None,
    };
    content.effects().filter_map(|(_, effect)| of(effect)).collect()
}

async fn write_all(
    unit: &WorkspaceUnit,
    uow: &Uow,
    roster: &Roster,
    content: &Content,
    plan: &plans::Plan,
) -> Result<Option<JobId>, AppError> {
    let (scope, term) = (unit.scope, plan.term);
    let written = content.written();
    let leaves: Vec<Effect> = written.leave.iter().map(|id| Effect::Leave(*id)).collect();
    let mut effects: Vec<(u32, &Effect)> = leaves.iter().map(|effect| (0, effect)).collect();
    effects.extend(&written.file);
    let (mut units, mut passwords) = (&[][..], HashMap::new());
    if let Some(import) = &content.import {
        super::file::ensure_usable(unit, plan, import)?;
        units = &import.plan.units;
        passwords = Kept::open(&unit.app, import)?.passwords;
    }
    let changes = Changes { roster, units, effects, passwords: &passwords, seating: Seating::Refuse };
    let done = write::apply(uow, unit, &changes).await?;
    let joins: Vec<LearnerId> = written.join.iter().copied().collect();
    if !joins.is_empty() {
        seats::take(uow, scope, term, &joins, &[]).await?;
        told::returned(uow, unit, roster, &joins).await?;
    }
    seats::waiting::fill(uow, &unit.app, &unit.actor, scope, term).await?;
    plan_before::keep_absent(uow, scope, plan.id, &joins).await?;
    plan_before::keep_absent(uow, scope, plan.id, &done.joined).await?;
    let returned = written.file.iter().filter_map(|(_, effect)| match effect {
        Effect::Return(id, _) => Some(*id),
        _ => None,
    });
    plan_before::keep_absent(uow, scope, plan.id, &returned.collect::<Vec<_>>()).await?;
    if let Some(import) = &content.import {
        imports::committed(uow, scope, import.id).await?;
    }
    Ok(done.job)
}
