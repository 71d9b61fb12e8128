//! How far a caller sees: administrators everything, supervisors their departments and below, read from the tree and the
//! posts at the moment of asking (`learning.md`, "Roles on the administrator site"). Out of sight reads as not found.

use std::collections::HashSet;

use keizoku_domain::id::{AccountId, LearnerId, OrgUnitId};
use keizoku_domain::identity::permission::Reach;
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::posts::Posts;
use keizoku_store::people::{learners, posts};

use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;

/// The departments in sight; `None` is everything.
///
/// # Errors
/// The store.
pub async fn of(unit: &WorkspaceUnit, tree: &OrgTree) -> Result<Option<HashSet<OrgUnitId>>, AppError> {
    let roots = roots(unit).await?;
    Ok(roots.map(|roots| roots.into_iter().flat_map(|root| tree.subtree(root)).collect()))
}

/// The departments that the caller answers for, without those below them; `None` is everything.
///
/// # Errors
/// The store.
pub async fn roots(unit: &WorkspaceUnit) -> Result<Option<Vec<OrgUnitId>>, AppError> {
    if unit.reach == Reach::Tenant {
        return Ok(None);
    }
    let Actor::Account(account) = &unit.actor else { return Ok(Some(Vec::new())) };
    Box::pin(roots_of(unit, account.id)).await.map(Some)
}

/// The departments that a supervisor answers for, without those below them; none of somebody who is no person of the workspace.
///
/// # Errors
/// The store.
pub(crate) async fn roots_of(unit: &WorkspaceUnit, account: AccountId) -> Result<Vec<OrgUnitId>, AppError> {
    let conn = unit.app.db.read();
    let Some(me) = learners::of_account(conn, unit.scope, account).await? else { return Ok(Vec::new()) };
    let all = posts::of(conn, unit.scope, &[me.id]).await?;
    let mine = all.get(&me.id).map(|all| Posts::on(all, unit.today())).unwrap_or_default();
    Ok(if mine.supervises.is_empty() { mine.primary.into_iter().collect() } else { mine.supervises })
}

/// Refuses a person out of sight.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn ensure(unit: &WorkspaceUnit, tree: &OrgTree, person: LearnerId) -> Result<(), AppError> {
    let Some(units) = of(unit, tree).await? else { return Ok(()) };
    let all = Box::pin(posts::of(unit.app.db.read(), unit.scope, &[person])).await?;
    let theirs = all.get(&person).map(|all| Posts::on(all, unit.today())).unwrap_or_default();
    if theirs.primary.is_some_and(|unit| units.contains(&unit)) { Ok(()) } else { Err(AppError::NotFound) }
}
