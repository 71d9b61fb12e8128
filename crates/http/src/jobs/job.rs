//! `/jobs` and `/jobs/{id}`: one's jobs, and one of them.

use actix_web::{get, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::jobs::{self, follow};
use keizoku_domain::id::JobId;
use serde::Serialize;
use utoipa::ToSchema;

use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::problem::{ApiError, Problem};

/// A background job.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Job {
    #[schema(value_type = String, example = "job_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    id: JobId,
    /// What it does; new kinds may appear.
    #[schema(example = "hash_passwords")]
    kind: String,
    /// `queued`, `running`, `succeeded`, `failed` or `cancelled`.
    #[schema(example = "running")]
    state: String,
    /// Steps done.
    #[schema(minimum = 0)]
    done: u32,
    /// Steps in all.
    #[schema(minimum = 0)]
    total: u32,
    /// Codes of what its owner should know.
    #[schema(max_items = 100)]
    warnings: Vec<String>,
    created_at: DateTime<Utc>,
    finished_at: Option<DateTime<Utc>>,
}

impl From<jobs::Job> for Job {
    fn from(job: jobs::Job) -> Self {
        Self {
            id: job.id,
            kind: job.kind.as_str().to_owned(),
            state: job.state.as_str().to_owned(),
            done: job.done,
            total: job.total,
            warnings: job.warnings,
            created_at: job.created_at,
            finished_at: job.finished_at,
        }
    }
}

/// Lists one's jobs, newest first; ended ones stay for 30 days.
///
/// Imports, exports and whatever else takes longer than a request.
#[utoipa::path(
    operation_id = "listJobs",
    tag = "jobs",
    params(PageQuery),
    responses(
        (status = 200, description = "A page of the workspace's jobs; a supervisor sees own ones.", body = List<Job>),
        (status = 400, description = "The query is not valid.", body = Problem),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not allowed to follow jobs.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[get("/jobs")]
pub(crate) async fn list_jobs(
    ApiCaller(caller): ApiCaller,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<Job>>, ApiError> {
    Ok(web::Json(List::of(follow::list(&caller, &page.into_inner().into()).await?, Job::from)))
}

/// Reads a job's state and progress.
///
/// Its state, how much of how many is done, its warnings, and where the result lies.
#[utoipa::path(
    operation_id = "getJob",
    tag = "jobs",
    params(("id" = String, Path, description = "The job.", example = "job_0190a6c8d5f07c3ea1b2c3d4e5f60718")),
    responses(
        (status = 200, description = "The job.", body = Job),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not allowed to follow jobs.", body = Problem),
        (status = 404, description = "No such job in the own company and workspace.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[get("/jobs/{id}")]
pub(crate) async fn get_job(ApiCaller(caller): ApiCaller, id: web::Path<JobId>) -> Result<web::Json<Job>, ApiError> {
    Ok(web::Json(follow::find(&caller, id.into_inner()).await?.into()))
}

/// Asks to stop a job.
///
/// At once while it waits, at its next step while it runs. What was done stays done.
#[utoipa::path(
    operation_id = "cancelJob",
    tag = "jobs",
    params(("id" = String, Path, description = "The job.", example = "job_0190a6c8d5f07c3ea1b2c3d4e5f60718")),
    responses(
        (status = 200, description = "The job, stopped or about to stop.", body = Job),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not allowed to follow jobs.", body = Problem),
        (status = 404, description = "No such job in the own company and workspace.", body = Problem),
        (status = 409, description = "It has ended already.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[post("/jobs/{id}/cancel")]
pub(crate) async fn cancel_job(ApiCaller(caller): ApiCaller, id: web::Path<JobId>) -> Result<web::Json<Job>, ApiError> {
    Ok(web::Json(follow::cancel(&caller, id.into_inner()).await?.into()))
}
