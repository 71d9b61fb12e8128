//! Cleaning up: what has served its time is removed, table by table, each in a unit of its own.

use chrono::TimeDelta;
use keizoku_store::identity::{idempotency, sessions};
use keizoku_store::people::imports;

use crate::app::App;
use crate::error::AppError;
use crate::{jobs, messaging};

/// Removes kept answers after 24 hours, sessions that ended 30 days ago, expired import plans, finished jobs, and the texts of mails given up.
///
/// # Errors
/// The store. What was done until then stays done.
pub async fn sweep(app: &App) -> Result<(), AppError> {
    let mails = messaging::delivery::clear_failed(app).await?;
    let jobs = jobs::run::remove_finished(app).await?;
    let imports = app.write(async |uow| Ok(imports::remove_expired(uow).await?)).await?;
    let answers =
        app.write(async |uow| Ok(idempotency::delete_before(uow, uow.now() - TimeDelta::hours(24)).await?)).await?;
    let sessions =
        app.write(async |uow| Ok(sessions::delete_ended(uow, uow.now() - TimeDelta::days(30)).await?)).await?;
    if mails + jobs + imports + answers + sessions > 0 {
        tracing::info!(mails, jobs, imports, answers, sessions, "cleaned up");
    }
    Ok(())
}
