//! `/jobs/{id}/events`: progress as server-sent events, until the job has ended.

use std::time::Duration;

use actix_web::http::header::{self, ContentEncoding};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, get, web};
use futures_util::stream::{self, Stream};
use keizoku_app::jobs::follow;
use keizoku_app::{AppError, Caller};
use keizoku_domain::id::JobId;

use super::job::Job;
use crate::caller::ApiCaller;
use crate::problem::{ApiError, Problem};

/// How often the job is looked at.
const PAUSE: Duration = Duration::from_millis(500);
/// A connection is closed after so many looks (10 minutes); the browser opens a new one.
const LOOKS: u32 = 1200;

/// Streams a job's progress.
///
/// Each event is named `job` and holds the job as `GET /jobs/{id}` shows it. The stream ends when the job has ended.
#[utoipa::path(
    operation_id = "watchJob",
    tag = "jobs",
    params(("id" = String, Path, description = "The job.", example = "job_0190a6c8d5f07c3ea1b2c3d4e5f60718")),
    responses(
        (status = 200, description = "Events.", body = String, content_type = "text/event-stream"),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not allowed to follow jobs.", body = Problem),
        (status = 404, description = "No such job in the own company and workspace.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[get("/jobs/{id}/events")]
pub(crate) async fn watch_job(ApiCaller(caller): ApiCaller, id: web::Path<JobId>) -> Result<HttpResponse, ApiError> {
    let id = id.into_inner();
    // Refuses before the stream begins.
    follow::find(&caller, id).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(ContentEncoding::Identity)
        .streaming(progress(caller, id)))
}

fn progress(caller: Caller, id: JobId) -> impl Stream<Item = Result<Bytes, AppError>> + 'static {
    stream::unfold(Some((caller, 0_u32, String::new())), move |state| async move {
        let (caller, mut looks, last) = state?;
        while looks < LOOKS {
            if looks > 0 {
                tokio::time::sleep(PAUSE).await;
            }
            looks += 1;
            let job = match follow::find(&caller, id).await {
                Ok(job) => job,
                Err(error) => return Some((Err(error), None)),
            };
            let ended = job.state.is_final();
            let event = match serde_json::to_string(&Job::from(job)) {
                Ok(json) => format!("event: job\ndata: {json}\n\n"),
                Err(error) => return Some((Err(AppError::internal(error)), None)),
            };
            if ended || event != last {
                let next = (!ended).then(|| (caller, looks, event.clone()));
                return Some((Ok(Bytes::from(event)), next));
            }
        }
        None
    })
}
