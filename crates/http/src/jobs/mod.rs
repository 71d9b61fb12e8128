//! Background jobs: state, progress as it happens, stopping.

mod events;
mod job;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(job::list_jobs).service(job::get_job).service(events::watch_job).service(job::cancel_job);
}
