//! Cleaning up: what has served its time is removed, table by table, each in a unit of its own.

use chrono::TimeDelta;
use keizoku_domain::identity::{lockout, login_event};
use keizoku_store::courses::imports as catalogue_files;
use keizoku_store::identity::{idempotency, links, login_events, sessions, throttles};
use keizoku_store::learning::{scorm_packages, videos};
use keizoku_store::people::imports;

use crate::app::App;
use crate::error::AppError;
use crate::{integration, jobs, messaging};

/// How long what somebody may still ask about is kept after its end: "the link does not work", "I was logged out".
const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// Removes kept answers after 24 hours, sessions and one-time links that ended 30 days ago, failed log-ins whose window is
/// over, expired import plans, the vendor's loaded files after 30 days, SCORM packages and videos that became no unit after a day, finished jobs, the
/// texts of mails given up, log-ins after 400 days, and what webhooks told 30 days ago.
///
/// # Errors
/// The store. What was done until then stays done.
pub async fn sweep(app: &App) -> Result<(), AppError> {
    let mails = messaging::delivery::clear_failed(app).await?;
    let jobs = jobs::run::remove_finished(app).await?;
    let imports = app.write(async |uow| Ok(imports::remove_expired(uow).await?)).await?;
    let files =
        app.write(async |uow| Ok(catalogue_files::forget_before(uow, uow.now() - TimeDelta::days(30)).await?)).await?;
    let packages =
        app.write(async |uow| Ok(scorm_packages::forget_before(uow, uow.now() - TimeDelta::days(1)).await?)).await?;
    let films = app.write(async |uow| Ok(videos::forget_before(uow, uow.now() - TimeDelta::days(1)).await?)).await?;
    let answers =
        app.write(async |uow| Ok(idempotency::delete_before(uow, uow.now() - TimeDelta::hours(24)).await?)).await?;
    let sessions = app.write(async |uow| Ok(sessions::delete_ended(uow, uow.now() - REMEMBERED).await?)).await?;
    let links = app.write(async |uow| Ok(links::delete_expired(uow, uow.now() - REMEMBERED).await?)).await?;
    let failures = app.write(async |uow| Ok(throttles::delete_before(uow, uow.now() - lockout::WINDOW).await?)).await?;
    let logins = forget_logins(app).await?;
    let webhooks = integration::webhook_delivery::forget(app).await?;
    if mails + jobs + imports + files + packages + films + answers + sessions + links + failures + logins + webhooks > 0
    {
        tracing::info!(
            mails,
            jobs,
            imports,
            files,
            packages,
            films,
            answers,
            sessions,
            links,
            failures,
            logins,
            webhooks,
            "cleaned up"
        );
    }
    Ok(())
}

/// Removes what the history of log-ins no longer holds, a batch in each unit, so that nobody waits long for the one writer.
async fn forget_logins(app: &App) -> Result<u64, AppError> {
    let mut removed = 0;
    loop {
        let before = app.now() - login_event::REMEMBERED;
        let batch = app.write(async |uow| Ok(login_events::delete_before(uow, before).await?)).await?;
        if batch == 0 {
            return Ok(removed);
        }
        removed += batch;
    }
}
