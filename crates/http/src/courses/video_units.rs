//! `/videos`, `/courses/{id}/video-units`: films loaded by the vendor, and videos among the units of a course.

use std::io::Read;

use actix_multipart::form::MultipartForm;
use actix_multipart::form::tempfile::TempFile;
use actix_web::{HttpResponse, delete, post, put, web};
use keizoku_app::AppError;
use keizoku_app::learning::vendor_units as units;
use keizoku_app::learning::video::films;
use keizoku_domain::id::VideoId;
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::UnitKind;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::master::CoursePath;
use super::units::CourseUnitPath;
use super::units_body::CourseUnitBody;
use super::video_units_body::{NewVideoUnit, VideoLoadBody, VideoUnitFields};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::refusals::Writing;
use crate::unread::Unread;

/// The upload of a video.
#[derive(Debug, MultipartForm)]
pub(crate) struct VideoUpload {
    #[multipart(limit = "501MiB")]
    file: TempFile,
    #[multipart(limit = "1MiB")]
    captions: Option<TempFile>,
}

/// A video.
#[derive(Debug, ToSchema)]
#[schema(as = VideoUpload)]
#[expect(dead_code, reason = "describes the form for the document; the extractor reads it")]
pub(crate) struct VideoUploadBody {
    /// The film: MP4 with H.264, and AAC where it has sound; at most 500 MiB and four hours.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// Its captions: WebVTT in UTF-8, at most 512 KiB.
    #[schema(value_type = Option<String>, format = Binary)]
    captions: Option<Vec<u8>>,
}

/// The upload of captions.
#[derive(Debug, MultipartForm)]
pub(crate) struct CaptionsUpload {
    #[multipart(limit = "1MiB")]
    file: Option<TempFile>,
}

/// Captions.
#[derive(Debug, ToSchema)]
#[schema(as = CaptionsUpload)]
#[expect(dead_code, reason = "describes the form for the document; the extractor reads it")]
pub(crate) struct CaptionsUploadBody {
    /// WebVTT in UTF-8, at most 512 KiB; without a file the video has no captions any more.
    #[schema(value_type = Option<String>, format = Binary)]
    file: Option<Vec<u8>>,
}

/// The path of a video.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct VideoPath {
    /// The video.
    #[param(value_type = String, example = "vid_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^vid_[0-9a-f]{32}$")]
    video: VideoId,
}

fn bytes_of(file: TempFile) -> Result<Vec<u8>, AppError> {
    let mut bytes = Vec::new();
    file.file.into_file().read_to_end(&mut bytes).map_err(AppError::internal)?;
    Ok(bytes)
}

/// Load a video
///
/// Film and captions are checked; what is sound can be made a unit within a day. Everything that is wrong with them is told at once.
#[utoipa::path(tag = "courses", operation_id = "createVideo", security(("bearer" = [])),
    request_body(content = VideoUploadBody, content_type = "multipart/form-data"),
    responses((status = 200, description = "The video, or what is wrong with it.", body = VideoLoadBody), Writing))]
#[post("/videos")]
pub(crate) async fn create_video(
    caller: ApiCaller,
    form: Unread<MultipartForm<VideoUpload>>,
) -> Result<web::Json<VideoLoadBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let VideoUpload { file, captions } = form.read().await?.into_inner();
    let name = file.file_name.clone().unwrap_or_else(|| "video.mp4".to_owned());
    let captions = captions.map(bytes_of).transpose()?;
    Ok(web::Json(films::load(&unit, (&name, file.file.into_file()), captions).await?.into()))
}

/// Give a video other captions
///
/// Or none, without a file. The film stays; who has it open sees them when it is opened again.
#[utoipa::path(tag = "courses", operation_id = "setVideoCaptions", params(VideoPath), security(("bearer" = [])),
    request_body(content = CaptionsUploadBody, content_type = "multipart/form-data"),
    responses((status = 200, description = "The video, or what is wrong with the captions.", body = VideoLoadBody), Writing))]
#[post("/videos/{video}/captions")]
pub(crate) async fn set_video_captions(
    caller: ApiCaller,
    path: web::Path<VideoPath>,
    form: Unread<MultipartForm<CaptionsUpload>>,
) -> Result<web::Json<VideoLoadBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let captions = form.read().await?.into_inner().file.map(bytes_of).transpose()?;
    Ok(web::Json(films::put_captions(&unit, path.video, captions).await?.into()))
}

/// Make a video a unit
///
/// The last one of the course.
#[utoipa::path(tag = "courses", operation_id = "createVideoUnit", params(CoursePath), security(("bearer" = [])),
    request_body = NewVideoUnit,
    responses((status = 201, description = "The unit.", body = CourseUnitBody), Writing))]
#[post("/courses/{id}/video-units")]
pub(crate) async fn create_video_unit(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
    body: Unread<web::Json<NewVideoUnit>>,
) -> Result<Tagged<CourseUnitBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let NewVideoUnit { code, fields } = body.read().await?.into_inner();
    let added = units::add(&unit, path.id, &code, &fields.into()).await?;
    Ok(Tagged::created(added.into(), format!("/api/v1/courses/{}/units", path.id)))
}

/// Change a video unit
///
/// Its video too: whoever has it open goes on with the one that was opened.
#[utoipa::path(tag = "courses", operation_id = "updateVideoUnit", security(("bearer" = [])),
    request_body = VideoUnitFields,
    params(CourseUnitPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The unit.", body = CourseUnitBody), Writing))]
#[put("/courses/{id}/video-units/{unit}")]
pub(crate) async fn update_video_unit(
    caller: ApiCaller,
    path: web::Path<CourseUnitPath>,
    seen: IfMatch,
    body: Unread<web::Json<VideoUnitFields>>,
) -> Result<Tagged<CourseUnitBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let fields = body.read().await?.into_inner();
    let changed = units::change(&unit, path.id, (path.unit, seen.required()?), &fields.into()).await?;
    Ok(Tagged::ok(changed.into()))
}

/// Take a video unit out of its course
///
/// It is shown no more; that people have played it stays.
#[utoipa::path(tag = "courses", operation_id = "removeVideoUnit", security(("bearer" = [])),
    params(CourseUnitPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 204, description = "Taken out."), Writing))]
#[delete("/courses/{id}/video-units/{unit}")]
pub(crate) async fn remove_video_unit(
    caller: ApiCaller,
    path: web::Path<CourseUnitPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    units::remove(&unit, path.id, (path.unit, seen.required()?), UnitKind::Video).await?;
    Ok(HttpResponse::NoContent().finish())
}
