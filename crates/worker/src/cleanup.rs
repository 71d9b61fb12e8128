//! Cleaning up: what has expired is removed, and the database looks at how its rows lie, an hour apart.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::TimeDelta;
use keizoku_app::{App, AppError};

/// How long between two sweeps.
const INTERVAL: TimeDelta = TimeDelta::hours(1);

/// When this process swept last, in seconds.
static LAST: AtomicI64 = AtomicI64::new(0);

/// Sweeps when an hour has passed. Never asks to be called again at once.
///
/// # Errors
/// The store.
pub async fn sweep(app: &App) -> Result<bool, AppError> {
    let now = app.now().timestamp();
    if now - LAST.load(Ordering::Relaxed) < INTERVAL.num_seconds() {
        return Ok(false);
    }
    LAST.store(now, Ordering::Relaxed);
    keizoku_app::cleanup::sweep(app).await?;
    app.db.optimize().await?;
    Ok(false)
}
