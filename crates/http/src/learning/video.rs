//! `/workspaces/{ws}/my-courses/{id}/units/{unit}/video-launches`: videos, opened and played.

use actix_web::{HttpRequest, post, put, web};
use keizoku_app::learning::video::play;
use keizoku_domain::id::{CourseId, UnitId, VideoLaunchId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::IntoParams;

use super::my_courses::{ContextQuery, MyUnitPath};
use super::video_body::{SavedVideoBody, VideoLaunchBody, VideoStateBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::content::{content_origin, host_of};
use crate::refusals::Writing;
use crate::unread::Unread;

/// The path of an opening.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct VideoLaunchPath {
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
    #[param(value_type = String, example = "vdl_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^vdl_[0-9a-f]{32}$")]
    launch: VideoLaunchId,
}

/// Open a video
///
/// Answers where its film is, on an origin of its own, its captions, and where it was left. An earlier opening, in another window, ends
/// with it.
#[utoipa::path(tag = "learning", operation_id = "launchMyVideo", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The opening.", body = VideoLaunchBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/video-launches")]
pub(crate) async fn launch_my_video(
    request: HttpRequest,
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<VideoLaunchBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let playing = play::open(&unit, (path.id, context.class_id), path.unit).await?;
    let origin = content_origin(&unit.app, &host_of(&request));
    Ok(web::Json(VideoLaunchBody::of(playing, &origin)))
}

/// Save what was played of a video
///
/// Parts are added to those of before, so that what is sent twice counts once; `sequence` grows with every save of an opening, and the
/// place of what comes late is not taken over. The unit is done when 90 % of the film were played. Refused once the video was opened in
/// another window.
#[utoipa::path(tag = "learning", operation_id = "saveMyVideo", params(VideoLaunchPath, ContextQuery), security(("bearer" = [])),
    request_body = VideoStateBody,
    responses((status = 200, description = "What was reached.", body = SavedVideoBody), Writing))]
#[put("/my-courses/{id}/units/{unit}/video-launches/{launch}/state")]
pub(crate) async fn save_my_video(
    caller: ApiCaller,
    path: web::Path<VideoLaunchPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<VideoStateBody>>,
) -> Result<web::Json<SavedVideoBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let report = body.read().await?.into_inner().into();
    let saved = play::save(&unit, (path.id, context.class_id), path.unit, path.launch, report).await?;
    Ok(web::Json(saved.into()))
}
