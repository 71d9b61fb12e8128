//! Delivery, for the worker: take leases, record outcomes.

use chrono::TimeDelta;
use keizoku_domain::messaging::MailState;
use keizoku_store::messaging::outbox;
pub use keizoku_store::messaging::outbox::LeasedMail;

use crate::app::App;
use crate::error::AppError;

/// How long a sender may hold a mail before another one takes over.
const LEASE: TimeDelta = TimeDelta::minutes(5);

/// Takes up to `limit` due mails.
///
/// # Errors
/// The store.
pub async fn claim(app: &App, limit: u64) -> Result<Vec<LeasedMail>, AppError> {
    app.write(async |uow| Ok(outbox::claim(uow.conn(), uow.now(), LEASE, limit).await?)).await
}

/// Records that a mail has left, or is kept in the mailbox.
///
/// # Errors
/// The store.
pub async fn delivered(app: &App, mail: &LeasedMail, kept: bool) -> Result<(), AppError> {
    let held = app.write(async |uow| Ok(outbox::delivered(uow.conn(), mail, kept, uow.now()).await?)).await?;
    if !held {
        tracing::warn!(mail = %mail.id, "mail was delivered after its lease had expired");
    }
    Ok(())
}

/// Records that a mail could not be delivered; `hopeless` when trying again can't help.
///
/// # Errors
/// The store.
pub async fn failed(app: &App, mail: &LeasedMail, reason: &str, hopeless: bool) -> Result<MailState, AppError> {
    app.write(async |uow| Ok(outbox::failed(uow.conn(), mail, reason, hopeless, uow.now()).await?)).await
}

/// Clears the texts of mails that were given up a week ago: they may carry one-time links.
///
/// # Errors
/// The store.
pub async fn clear_failed(app: &App) -> Result<u64, AppError> {
    app.write(async |uow| Ok(outbox::clear_failed(uow.conn(), uow.now() - TimeDelta::days(7)).await?)).await
}
