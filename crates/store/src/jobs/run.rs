//! A worker's side: claim by lease, report, finish. `attempts` fences off a worker whose lease has expired.

use chrono::{DateTime, TimeDelta, Utc};
use keizoku_domain::id::CompanyId;
use keizoku_domain::queue::{JobState, MAX_ATTEMPTS, back_off};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryOrder};
use serde_json::json;

use crate::StoreError;
use crate::entity::jobs::{Column, Entity};
use crate::jobs::queue::{Job, job};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// Waiting and due, or left behind by a worker that stopped.
fn claimable(now: i64) -> Condition {
    Condition::any()
        .add(Condition::all().add(Column::State.eq(JobState::Queued.as_str())).add(Column::RunAt.lte(now)))
        .add(Condition::all().add(Column::State.eq(JobState::Running.as_str())).add(Column::LeaseUntil.lte(now)))
}

/// Takes the lease of the oldest due job, if there is one. The conditional update lets one of several workers win.
///
/// # Errors
/// The store.
pub async fn claim(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
    lease: TimeDelta,
) -> Result<Option<Job>, StoreError> {
    let instant = now.timestamp_millis();
    let due =
        Entity::find_across(Across::Work).filter(claimable(instant)).order_by_asc(Column::RunAt).one(conn).await?;
    let Some(row) = due else { return Ok(None) };
    let won = Entity::update_in(CompanyScope::of_row(CompanyId::from_uuid(row.company_id)))
        .col_expr(Column::State, Expr::value(JobState::Running.as_str()))
        .col_expr(Column::LeaseUntil, Expr::value((now + lease).timestamp_millis()))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Attempts.eq(row.attempts))
        .filter(claimable(instant))
        .exec(conn)
        .await?;
    if won.rows_affected == 0 {
        return Ok(None);
    }
    let mut claimed = job(row)?;
    claimed.attempts += 1;
    claimed.state = JobState::Running;
    Ok(Some(claimed))
}

/// The job is still this worker's: running, and claimed by the same attempt.
fn held(job: &Job) -> Condition {
    Condition::all()
        .add(Column::Id.eq(job.id.as_uuid()))
        .add(Column::State.eq(JobState::Running.as_str()))
        .add(Column::Attempts.eq(job.attempts))
}

/// What a worker learns when it reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// Go on; the lease is renewed.
    GoOn,
    /// The owner asked to stop.
    Stop,
    /// Another worker has taken over.
    Lost,
}

/// Records progress and renews the lease.
///
/// # Errors
/// The store.
pub async fn report(
    conn: &impl ConnectionTrait,
    job: &Job,
    done: u32,
    now: DateTime<Utc>,
    lease: TimeDelta,
) -> Result<Report, StoreError> {
    let updated = Entity::update_in(CompanyScope::of_row(job.company))
        .col_expr(Column::Done, Expr::value(i32::try_from(done).unwrap_or(i32::MAX)))
        .col_expr(Column::LeaseUntil, Expr::value((now + lease).timestamp_millis()))
        .filter(held(job))
        .exec(conn)
        .await?;
    if updated.rows_affected == 0 {
        return Ok(Report::Lost);
    }
    let mine = Entity::find_in(CompanyScope::of_row(job.company)).filter(Column::Id.eq(job.id.as_uuid()));
    let row = mine.one(conn).await?;
    Ok(if row.is_some_and(|row| row.cancel_requested) { Report::Stop } else { Report::GoOn })
}

/// Ends a job as succeeded or cancelled. Answers false when the lease was lost.
///
/// # Errors
/// The store.
pub async fn finish(
    conn: &impl ConnectionTrait,
    job: &Job,
    state: JobState,
    warnings: &[String],
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let ended = Entity::update_in(CompanyScope::of_row(job.company))
        .col_expr(Column::State, Expr::value(state.as_str()))
        .col_expr(Column::Warnings, Expr::value(json!(warnings)))
        .col_expr(Column::LeaseUntil, Expr::value(Option::<i64>::None))
        .col_expr(Column::LastError, Expr::value(Option::<String>::None))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .filter(held(job))
        .exec(conn)
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Records a failure: tried again after a while, or given up after [`MAX_ATTEMPTS`].
///
/// # Errors
/// The store.
pub async fn failed(
    conn: &impl ConnectionTrait,
    job: &Job,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<JobState, StoreError> {
    let give_up = job.attempts >= MAX_ATTEMPTS;
    let state = if give_up { JobState::Failed } else { JobState::Queued };
    Entity::update_in(CompanyScope::of_row(job.company))
        .col_expr(Column::State, Expr::value(state.as_str()))
        .col_expr(Column::RunAt, Expr::value((now + back_off(job.attempts)).timestamp_millis()))
        .col_expr(Column::LeaseUntil, Expr::value(Option::<i64>::None))
        .col_expr(Column::LastError, Expr::value(Some(reason.chars().take(500).collect::<String>())))
        .col_expr(Column::FinishedAt, Expr::value(give_up.then_some(now)))
        .filter(held(job))
        .exec(conn)
        .await?;
    Ok(state)
}
