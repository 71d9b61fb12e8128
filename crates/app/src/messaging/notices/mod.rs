//! Notices: written for departments, courses, classes or everybody, published for a period, and read
//! (learning.md, "Mail, notices, rules"; "Roles on the administrator site").

mod audience;
pub mod mine;
mod names;
pub mod readers;
pub mod view;
pub mod write;

use std::collections::HashSet;

use keizoku_domain::courses::SettingAuthor;
use keizoku_domain::id::{NoticeId, OrgUnitId, TrainingClassId};
use keizoku_domain::messaging::{Notice, NoticeTarget};
use keizoku_domain::people::OrgTree;
use keizoku_store::Uow;
use keizoku_store::messaging::notices as store;
use keizoku_store::people::units;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::sight;

pub use names::NamedTarget;

/// Takes a department that is about to be deleted out of every notice.
///
/// # Errors
/// The store.
pub async fn forget_department(uow: &Uow, unit: &WorkspaceUnit, id: OrgUnitId) -> Result<(), AppError> {
    Ok(store::forget_department(uow, unit.scope, id).await?)
}

/// Takes a class that is about to be deleted out of every notice.
///
/// # Errors
/// The store.
pub async fn forget_class(uow: &Uow, unit: &WorkspaceUnit, id: TrainingClassId) -> Result<(), AppError> {
    Ok(store::forget_class(uow, unit.scope, id).await?)
}

/// The departments of the workspace, and those in the caller's sight; without the latter, everything.
struct Seen {
    tree: OrgTree,
    within: Option<HashSet<OrgUnitId>>,
}

impl Seen {
    async fn of(unit: &WorkspaceUnit) -> Result<Self, AppError> {
        let (tree, _) = units::tree(unit.app.db.read(), unit.scope).await?;
        let within = sight::of(unit, &tree).await?;
        Ok(Self { tree, within })
    }

    /// Refuses a notice out of sight: a supervisor manages what supervisors wrote for the own departments and for nobody else.
    fn ensure(&self, notice: &Notice) -> Result<(), AppError> {
        let Some(within) = &self.within else { return Ok(()) };
        let inside = |target: &NoticeTarget| matches!(target, NoticeTarget::Department(id) if within.contains(id));
        let targets = &notice.draft.targets;
        let is_own = notice.author == SettingAuthor::Supervisor && !targets.is_empty() && targets.iter().all(inside);
        if is_own { Ok(()) } else { Err(AppError::NotFound) }
    }
}

/// A notice in the caller's sight.
async fn find(unit: &WorkspaceUnit, id: NoticeId) -> Result<(Notice, Seen), AppError> {
    let seen = Seen::of(unit).await?;
    let notice = store::find(unit.app.db.read(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
    seen.ensure(&notice)?;
    Ok((notice, seen))
}
