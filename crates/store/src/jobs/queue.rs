//! Writing jobs and reading them.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, JobId, WorkspaceId};
use keizoku_domain::queue::{JobKind, JobState};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Value, json};

use crate::entity::jobs::{ActiveModel, Column, Entity, Model};
use crate::keyset::{Direction, after};
use crate::scope::{Across, Scoped, Tenanted};
use crate::{CompanyScope, StoreError};

/// A job as it is enqueued.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// What it does.
    pub kind: JobKind,
    /// Whose it is.
    pub company: CompanyId,
    /// In which workspace.
    pub workspace: Option<WorkspaceId>,
    /// Who started it.
    pub account: Option<AccountId>,
    /// What the worker needs to know; no secrets.
    pub payload: Value,
    /// How many steps there are.
    pub total: u32,
    /// A second job with the same key is not enqueued.
    pub dedupe_key: Option<String>,
    /// Not before; now when absent.
    pub run_at: Option<DateTime<Utc>>,
}

/// A job as its owner sees it.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Whose it is.
    pub company: CompanyId,
    /// In which workspace.
    pub workspace: Option<WorkspaceId>,
    /// Who started it.
    pub account: Option<AccountId>,
    /// What it does.
    pub kind: JobKind,
    /// Where it stands.
    pub state: JobState,
    /// What the worker needs to know.
    pub payload: Value,
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// Codes of what its owner should know.
    pub warnings: Vec<String>,
    /// Whether its owner asked to stop it.
    pub cancel_requested: bool,
    /// How often a worker has taken it.
    pub attempts: i32,
    /// When it was enqueued.
    pub created_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: Option<DateTime<Utc>>,
}

/// Enqueues `job` under `id`; answers the id of the job that has the dedupe key, old or new.
///
/// # Errors
/// The store.
pub async fn insert(
    conn: &impl ConnectionTrait,
    id: JobId,
    job: NewJob,
    now: DateTime<Utc>,
) -> Result<JobId, StoreError> {
    let key = job.dedupe_key.clone();
    let row = ActiveModel {
        company_id: Set(job.company.as_uuid()),
        id: Set(id.as_uuid()),
        workspace_id: Set(job.workspace.map(WorkspaceId::as_uuid)),
        account_id: Set(job.account.map(AccountId::as_uuid)),
        kind: Set(job.kind.as_str().to_owned()),
        state: Set(JobState::Queued.as_str().to_owned()),
        payload: Set(job.payload),
        done: Set(0),
        total: Set(i32::try_from(job.total).unwrap_or(i32::MAX)),
        warnings: Set(json!([])),
        dedupe_key: Set(job.dedupe_key),
        run_at: Set(job.run_at.unwrap_or(now).timestamp_millis()),
        lease_until: Set(None),
        attempts: Set(0),
        last_error: Set(None),
        cancel_requested: Set(false),
        created_at: Set(now),
        finished_at: Set(None),
    };
    let written = Entity::insert(row)
        .on_conflict(OnConflict::column(Column::DedupeKey).do_nothing().to_owned())
        .exec_without_returning(conn)
        .await?;
    if written == 1 {
        return Ok(id);
    }
    let standing =
        Entity::find_in(CompanyScope::of_row(job.company)).filter(Column::DedupeKey.eq(key)).one(conn).await?;
    standing
        .map(|row| JobId::from_uuid(row.id))
        .ok_or_else(|| StoreError::bad_row("jobs", "dedupe_key", id, "neither written nor found"))
}

/// A job of the company.
///
/// # Errors
/// The store.
pub async fn find(conn: &impl ConnectionTrait, scope: CompanyScope, id: JobId) -> Result<Option<Job>, StoreError> {
    Entity::find_in(scope).filter(Column::Id.eq(id.as_uuid())).one(conn).await?.map(job).transpose()
}

/// Jobs of a company in one workspace, or in none, newest first; of one account where it is named. One row more than
/// `limit` where there is a next page.
///
/// # Errors
/// The store.
pub async fn list(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
    account: Option<AccountId>,
    position: Option<JobId>,
    limit: u64,
) -> Result<Vec<Job>, StoreError> {
    let mut query = Entity::find_in(scope);
    query = match workspace {
        Some(workspace) => query.filter(Column::WorkspaceId.eq(workspace.as_uuid())),
        None => query.filter(Column::WorkspaceId.is_null()),
    };
    if let Some(account) = account {
        query = query.filter(Column::AccountId.eq(account.as_uuid()));
    }
    if let Some(id) = position {
        query = query.filter(after(&[Column::Id], vec![id.as_uuid().into()], Direction::Descending));
    }
    let rows = query.order_by_desc(Column::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(job).collect()
}

/// Asks to stop a job: at once when no worker has it, at its next step otherwise. A finished job stays as it is.
///
/// # Errors
/// The store.
pub async fn request_cancel(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: JobId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let own = || Entity::update_in(scope).filter(Column::Id.eq(id.as_uuid()));
    own()
        .col_expr(Column::State, Expr::value(JobState::Cancelled.as_str()))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .col_expr(Column::CancelRequested, Expr::value(true))
        .filter(Column::State.eq(JobState::Queued.as_str()))
        .exec(conn)
        .await?;
    own()
        .col_expr(Column::CancelRequested, Expr::value(true))
        .filter(Column::State.eq(JobState::Running.as_str()))
        .exec(conn)
        .await?;
    Ok(())
}

/// Removes jobs that ended before `before`.
///
/// # Errors
/// The store.
pub async fn remove_finished(conn: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let removed = Entity::delete_across(Across::CleanUp).filter(Column::FinishedAt.lt(before)).exec(conn).await?;
    Ok(removed.rows_affected)
}

pub(crate) fn job(row: Model) -> Result<Job, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("jobs", column, row.id, reason);
    let count = |column, value: i32| u32::try_from(value).map_err(|error| bad(column, error.to_string()));
    Ok(Job {
        id: JobId::from_uuid(row.id),
        company: CompanyId::from_uuid(row.company_id),
        workspace: row.workspace_id.map(WorkspaceId::from_uuid),
        account: row.account_id.map(AccountId::from_uuid),
        kind: JobKind::from_name(&row.kind).ok_or_else(|| bad("kind", row.kind.clone()))?,
        state: JobState::from_name(&row.state).ok_or_else(|| bad("state", row.state.clone()))?,
        done: count("done", row.done)?,
        total: count("total", row.total)?,
        warnings: serde_json::from_value(row.warnings).map_err(|error| bad("warnings", error.to_string()))?,
        payload: row.payload,
        cancel_requested: row.cancel_requested,
        attempts: row.attempts,
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}
