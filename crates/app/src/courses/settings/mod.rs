//! Course settings: what a workspace's people are asked to learn, may learn, and do not see, term by term
//! (learning.md, "Course settings"). Other rooms ask [`standing`] what holds for their people.

pub mod copy;
pub mod only;
pub mod standing;
pub mod view;
pub mod write;

use keizoku_domain::id::{OrgUnitId, TrainingClassId};
use keizoku_store::Uow;
use keizoku_store::courses::settings as store;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// Takes away what was set for a department that is about to be deleted; tells how many rules there were.
///
/// # Errors
/// The store.
pub async fn forget_department(uow: &Uow, unit: &WorkspaceUnit, id: OrgUnitId) -> Result<u64, AppError> {
    Ok(store::forget_department(uow, unit.scope, id).await?)
}

/// Takes away what was set for a class that is about to be deleted; tells how many rules there were.
///
/// # Errors
/// The store.
pub async fn forget_class(uow: &Uow, unit: &WorkspaceUnit, id: TrainingClassId) -> Result<u64, AppError> {
    Ok(store::forget_class(uow, unit.scope, id).await?)
}
