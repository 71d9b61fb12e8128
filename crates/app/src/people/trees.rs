//! Trees of departments as this process read them last. Every page of people needs the whole tree, which hardly ever
//! changes: one look at the revision of the workspace's people tells whether the known one still holds.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use keizoku_domain::id::WorkspaceId;
use keizoku_domain::people::OrgTree;
use keizoku_store::people::{revision, units};

use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// Workspaces remembered at a time; beyond, all are forgotten and read again.
const MOST: usize = 64;

type Known = HashMap<WorkspaceId, (i64, Arc<OrgTree>)>;

/// The trees as this process knows them.
#[derive(Default)]
pub struct Trees {
    known: RwLock<Known>,
}

/// The workspace's tree as it is now.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown workspace; the store.
pub(super) async fn current(unit: &WorkspaceUnit) -> Result<Arc<OrgTree>, AppError> {
    let (conn, workspace, trees) = (unit.app.db.read(), unit.scope.workspace(), unit.app.trees());
    // The revision is read first: a tree that changes in between is newer than its number, and is read again at the next look.
    let now = revision::current(conn, unit.scope).await?.ok_or(AppError::NotFound)?;
    let known = trees.known.read().ok().and_then(|known| known.get(&workspace).cloned());
    if let Some((_, tree)) = known.filter(|(revision, _)| *revision == now) {
        return Ok(tree);
    }
    let tree = Arc::new(units::tree(conn, unit.scope).await?.0);
    if let Ok(mut known) = trees.known.write() {
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(workspace, (now, Arc::clone(&tree)));
    }
    Ok(tree)
}
