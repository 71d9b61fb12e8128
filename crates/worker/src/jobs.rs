//! Running jobs, one after the other. A job that fails is tried again; one whose worker stops is taken over.

use keizoku_app::jobs::run::Report;
use keizoku_app::jobs::{Job, run};
use keizoku_app::{App, AppError};
use keizoku_domain::queue::{JobKind, JobState};
use tokio::sync::watch;

/// Runs the oldest due job and answers whether there was one.
///
/// # Errors
/// The store; the failure of the job itself is recorded on the job.
pub async fn run_next(app: &App, stop: &watch::Receiver<bool>) -> Result<bool, AppError> {
    let Some(job) = run::claim(app).await? else { return Ok(false) };
    match perform(app, &job, stop).await {
        Ok(Ended::Done(warnings)) => {
            run::finish(app, &job, JobState::Succeeded, &warnings).await?;
        }
        Ok(Ended::Cancelled) => {
            run::finish(app, &job, JobState::Cancelled, &[]).await?;
        }
        // Another worker has it, or will take it over when the lease ends.
        Ok(Ended::Left) => {}
        Err(error) => {
            let state = run::failed(app, &job, &error.to_string()).await?;
            tracing::warn!(job = %job.id, kind = job.kind.as_str(), attempt = job.attempts, ?state, %error, "job failed");
        }
    }
    Ok(true)
}

/// How a job ended.
enum Ended {
    /// Everything is done; codes of what its owner should know.
    Done(Vec<String>),
    /// Its owner asked to stop.
    Cancelled,
    /// This worker no longer has it.
    Left,
}

async fn perform(app: &App, job: &Job, stop: &watch::Receiver<bool>) -> Result<Ended, AppError> {
    // A purge goes on whatever is asked: what has begun to be forgotten must come to the end.
    if job.cancel_requested && job.kind != JobKind::PurgeContract {
        return Ok(Ended::Cancelled);
    }
    if *stop.borrow() {
        return Ok(Ended::Left);
    }
    let mut stop = stop.clone();
    let work = async {
        match job.kind {
            JobKind::HashPasswords => keizoku_app::people::passwords::hash_pending(app, job).await,
            JobKind::DrawDocument => keizoku_app::ordering::documents::draw::by_job(app, job).await,
            JobKind::SendMailing => keizoku_app::messaging::mailings::send::by_job(app, job).await,
            JobKind::PurgeContract => keizoku_app::ordering::purge::run(app, job).await,
        }
    };
    // Told to stop, it is left where it is: every batch is a transaction, and another worker goes on after the lease.
    let report = tokio::select! {
        report = work => report?,
        _ = stop.wait_for(|stop| *stop) => return Ok(Ended::Left),
    };
    Ok(match report {
        Report::GoOn => Ended::Done(Vec::new()),
        Report::Stop => Ended::Cancelled,
        Report::Lost => Ended::Left,
    })
}
