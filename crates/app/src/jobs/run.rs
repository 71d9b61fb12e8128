//! A worker's side of a job.

use chrono::TimeDelta;
use keizoku_domain::queue::JobState;
use keizoku_store::jobs::queue::{self, Job};
use keizoku_store::jobs::run;
pub use keizoku_store::jobs::run::Report;

use crate::app::App;
use crate::error::AppError;

/// How long a worker may be silent before another one takes over.
pub const LEASE: TimeDelta = TimeDelta::minutes(2);

/// Takes the oldest due job, if there is one.
///
/// # Errors
/// The store.
pub async fn claim(app: &App) -> Result<Option<Job>, AppError> {
    app.write(async |uow| Ok(run::claim(uow.conn(), uow.now(), LEASE).await?)).await
}

/// Reports progress, renews the lease, and learns whether to go on.
///
/// # Errors
/// The store.
pub async fn report(app: &App, job: &Job, done: u32) -> Result<Report, AppError> {
    app.write(async |uow| Ok(run::report(uow.conn(), job, done, uow.now(), LEASE).await?)).await
}

/// Ends a job as succeeded or cancelled.
///
/// # Errors
/// The store.
pub async fn finish(app: &App, job: &Job, state: JobState, warnings: &[String]) -> Result<bool, AppError> {
    app.write(async |uow| Ok(run::finish(uow.conn(), job, state, warnings, uow.now()).await?)).await
}

/// Records a failure; the job is tried again after a while, at most 12 times.
///
/// # Errors
/// The store.
pub async fn failed(app: &App, job: &Job, reason: &str) -> Result<JobState, AppError> {
    app.write(async |uow| Ok(run::failed(uow.conn(), job, reason, uow.now()).await?)).await
}

/// Removes jobs that ended 30 days ago.
///
/// # Errors
/// The store.
pub async fn remove_finished(app: &App) -> Result<u64, AppError> {
    app.write(async |uow| Ok(queue::remove_finished(uow.conn(), uow.now() - TimeDelta::days(30)).await?)).await
}
