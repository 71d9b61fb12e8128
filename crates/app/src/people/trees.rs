//! Departments and terms of workspaces as this process read them last. Every page of people needs both, which hardly ever
//! change: a page is read on the assumption that they did not, carries the workspace's stamp along in the same statement, and is
//! read again if the stamp says otherwise.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use keizoku_domain::id::WorkspaceId;
use keizoku_domain::people::OrgTree;
use keizoku_domain::seats::Term;
use keizoku_store::people::stamp::{self, Stamp};
use keizoku_store::people::units;
use keizoku_store::seats::terms;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// Workspaces remembered at a time; beyond, all are forgotten and read again.
const MOST: usize = 64;

/// What is known of a workspace. Of the terms, only what its revision counts: not the seats taken.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) stamp: Stamp,
    pub(crate) tree: Arc<OrgTree>,
    pub(crate) terms: Vec<Term>,
}

/// The workspaces as this process knows them.
#[derive(Default)]
pub struct Trees {
    known: RwLock<HashMap<WorkspaceId, Arc<Known>>>,
}

impl Trees {
    fn get(&self, workspace: WorkspaceId) -> Option<Arc<Known>> {
        self.known.read().ok().and_then(|known| known.get(&workspace).cloned())
    }

    fn keep(&self, workspace: WorkspaceId, now: &Arc<Known>) {
        if let Ok(mut known) = self.known.write() {
            if known.len() >= MOST {
                known.clear();
            }
            known.insert(workspace, Arc::clone(now));
        }
    }
}

/// Answers what `read` makes of the workspace as it is now. `read` tells the stamp that it saw, or none if it saw no row; what
/// it read, or refused, on an assumption that no longer holds is thrown away.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown workspace; those of `read`; the store.
pub(crate) async fn on_known<T>(
    unit: &WorkspaceUnit,
    read: impl AsyncFn(&Known) -> Result<(T, Option<Stamp>), AppError>,
) -> Result<(T, Arc<Known>), AppError> {
    if let Some(known) = unit.app.trees().get(unit.scope.workspace()) {
        let outcome = read(&known).await;
        let seen = match &outcome {
            Ok((_, Some(stamp))) => Some(*stamp),
            _ => Box::pin(stamp::current(unit.app.db.read(), unit.scope)).await?,
        };
        if seen == Some(known.stamp) {
            return outcome.map(|(value, _)| (value, known));
        }
    }
    // Boxed: every page waits in here, and would carry along what is needed once after a change.
    let known = Box::pin(load(unit)).await?;
    let (value, _) = Box::pin(read(&known)).await?;
    Ok((value, known))
}

/// The workspace as it is now.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown workspace; the store.
pub(crate) async fn current(unit: &WorkspaceUnit) -> Result<Arc<Known>, AppError> {
    Ok(on_known(unit, async |_| Ok(((), None))).await?.1)
}

async fn load(unit: &WorkspaceUnit) -> Result<Arc<Known>, AppError> {
    let conn = unit.app.db.read();
    // The stamp is read first: what changes in between is newer than its stamp, and is read again at the next look.
    let stamp = stamp::current(conn, unit.scope).await?.ok_or(AppError::NotFound)?;
    let tree = async { Ok::<_, AppError>(units::tree(conn, unit.scope).await?.0) };
    let terms = async { Ok(terms::of_workspace(conn, unit.scope).await?) };
    let (tree, terms) = tokio::try_join!(tree, terms)?;
    let known = Arc::new(Known { stamp, tree: Arc::new(tree), terms });
    unit.app.trees().keep(unit.scope.workspace(), &known);
    Ok(known)
}
