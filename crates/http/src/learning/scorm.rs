//! `/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches`: packages, opened and saved.

use actix_web::{HttpRequest, post, put, web};
use keizoku_app::learning::scorm::play;
use keizoku_domain::id::{CourseId, ScormLaunchId, UnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::IntoParams;

use super::my_courses::{ContextQuery, MyUnitPath};
use super::scorm_body::{LaunchBody, NewLaunchBody, SavedBody, StateBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::content::{content_origin, host_of};
use crate::refusals::Writing;
use crate::unread::Unread;

/// The path of an opening.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct LaunchPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    id: CourseId,
    /// The unit.
    #[param(value_type = String, example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^unt_[0-9a-f]{32}$")]
    unit: UnitId,
    /// The opening.
    #[param(value_type = String, example = "scl_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^scl_[0-9a-f]{32}$")]
    launch: ScormLaunchId,
}

/// Open a SCORM package
///
/// Answers where it runs, on an origin of its own, and what its run-time kept. An earlier opening, in another window, ends with it.
#[utoipa::path(tag = "learning", operation_id = "launchMyScorm", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    request_body = NewLaunchBody,
    responses((status = 200, description = "The opening.", body = LaunchBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/scorm-launches")]
pub(crate) async fn launch_my_scorm(
    request: HttpRequest,
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<NewLaunchBody>>,
) -> Result<web::Json<LaunchBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let body = body.read().await?;
    let playing = play::open(&unit, (path.id, context.class_id), path.unit, body.anew).await?;
    let origin = content_origin(&unit.app, &host_of(&request));
    Ok(web::Json(LaunchBody::of(playing, &origin)))
}

/// Save what a SCORM package says of an item
///
/// `sequence` grows with every save of an opening; what comes late, or twice, changes nothing. Refused once the package was opened in
/// another window.
#[utoipa::path(tag = "learning", operation_id = "saveMyScorm", params(LaunchPath, ContextQuery), security(("bearer" = [])),
    request_body = StateBody,
    responses((status = 200, description = "What was reached.", body = SavedBody), Writing))]
#[put("/my-courses/{id}/units/{unit}/scorm-launches/{launch}/state")]
pub(crate) async fn save_my_scorm(
    caller: ApiCaller,
    path: web::Path<LaunchPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<StateBody>>,
) -> Result<web::Json<SavedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let body = body.read().await?.into_inner();
    let key = (path.launch, body.sequence);
    let saved = play::save(&unit, (path.id, context.class_id), path.unit, key, (&body.item, body.cmi)).await?;
    Ok(web::Json(saved.into()))
}
