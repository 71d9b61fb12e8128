//! Following one's job and stopping it.

use keizoku_domain::id::JobId;
use keizoku_domain::identity::{Permission, Role};
use keizoku_store::jobs::queue::{self, Job};

use crate::caller::Caller;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// A job of the caller's company and workspace; a supervisor follows only own jobs.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], [`AppError::NotFound`], the store.
pub async fn find(caller: &Caller, id: JobId) -> Result<Job, AppError> {
    let unit = caller.own_company(Permission::ReadJobs)?;
    let account = caller.account()?;
    let job = queue::find(unit.app.db.read(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let in_sight =
        job.workspace == account.workspace && (account.role != Role::Supervisor || job.account == Some(account.id));
    if in_sight { Ok(job) } else { Err(AppError::NotFound) }
}

/// Jobs of the caller's company and workspace, newest first; a supervisor's own ones only.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], `list.cursor_invalid`, the store.
pub async fn list(caller: &Caller, page: &PageRequest) -> Result<Page<Job>, AppError> {
    let unit = caller.own_company(Permission::ReadJobs)?;
    let account = caller.account()?;
    let own = (account.role == Role::Supervisor).then_some(account.id);
    let position: Option<JobId> = page.position()?;
    let conn = unit.app.db.read();
    let rows = queue::list(conn, unit.scope, account.workspace, own, position, page.limit()).await?;
    Page::cut(rows, page.limit(), |job| job.id)
}

/// Asks to stop a job: at once while it waits, at its next step while it runs. What was done stays done.
///
/// # Errors
/// As [`find`]; `job.already_finished`.
pub async fn cancel(caller: &Caller, id: JobId) -> Result<Job, AppError> {
    if find(caller, id).await?.state.is_final() {
        return Err(AppError::refused("job.already_finished"));
    }
    let unit = caller.own_company(Permission::ReadJobs)?;
    unit.write(async |uow| {
        queue::request_cancel(uow.conn(), unit.scope, id, uow.now()).await?;
        queue::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)
    })
    .await
}
