//! The clock's work and the queue's work: deadlines, mail, mailings, webhooks, tests whose time ran out, jobs, cleaning up. Several workers may run at once.

pub mod cleanup;
pub mod jobs;
pub mod mail;
pub mod transport;
pub mod webhooks;

use std::time::Duration;

use keizoku_app::{App, AppError, schedule};
use tokio::sync::watch;
pub use transport::{SmtpSettings, Transport, TransportError, TransportSecurity};

/// How long an idle worker waits before it looks again.
const PAUSE: Duration = Duration::from_secs(1);

/// Works until `stop` turns true; what was begun is finished.
pub async fn run(app: App, transport: Transport, sender: webhooks::Sender, stop: watch::Receiver<bool>) {
    tokio::join!(
        repeat("schedule", stop.clone(), async || catch_up(&app).await),
        repeat("mail", stop.clone(), async || mail::deliver_due(&app, &transport).await.map(|mails| mails > 0)),
        repeat("webhooks", stop.clone(), async || webhooks::deliver_due(&app, &sender).await.map(|sent| sent > 0)),
        repeat("tests", stop.clone(), async || keizoku_app::learning::attempts::close_run_out(&app).await),
        repeat("mailings", stop.clone(), async || keizoku_app::messaging::mailings::send::end_abandoned(&app).await),
        repeat("jobs", stop.clone(), async || jobs::run_next(&app, &stop).await),
        repeat("cleanup", stop.clone(), async || cleanup::sweep(&app).await),
    );
}

/// Calls `work` until told to stop, at once again while there is more to do.
async fn repeat(name: &'static str, mut stop: watch::Receiver<bool>, work: impl AsyncFn() -> Result<bool, AppError>) {
    while !*stop.borrow_and_update() {
        let more = work().await.unwrap_or_else(|error| {
            tracing::error!(work = name, %error, "background work failed");
            false
        });
        if !more {
            // Ends early when told to stop, or when nobody is left to tell.
            let _ended = tokio::time::timeout(PAUSE, stop.changed()).await;
        }
    }
}

/// Runs the deadlines that fell due and writes them to the log.
async fn catch_up(app: &App) -> Result<bool, AppError> {
    for event in schedule::tick(app).await?.unwrap_or_default() {
        tracing::info!(on = %event.on, subject = %event.subject, deadline = event.deadline.as_str(), "deadline");
    }
    Ok(false)
}
