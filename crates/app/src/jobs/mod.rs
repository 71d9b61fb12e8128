//! Background work: enqueued in the transaction of its cause, claimed by lease, followed and stopped by its owner.

pub mod follow;
pub mod run;

use keizoku_domain::id::JobId;
pub use keizoku_store::jobs::queue::{Job, NewJob};
use keizoku_store::{Uow, jobs::queue};

use crate::app::App;
use crate::error::AppError;

/// Enqueues `job`; with a dedupe key that is taken, answers the job that has it.
///
/// # Errors
/// The store.
pub async fn enqueue(uow: &Uow, app: &App, job: NewJob) -> Result<JobId, AppError> {
    Ok(queue::insert(uow.conn(), JobId::generate(app.ids.as_ref()), job, uow.now()).await?)
}
