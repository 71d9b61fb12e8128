//! `/workspaces/{ws}/my-courses/{id}/units/{unit}/report`: a report of one's own course, written and handed in.

use actix_multipart::form::MultipartForm;
use actix_multipart::form::tempfile::TempFile;
use actix_web::http::header;
use actix_web::{HttpResponse, delete, get, post, put, web};
use keizoku_app::AppError;
use keizoku_app::learning::reports::{self, ReportFile};
use keizoku_domain::id::{CourseId, ReportId, UnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::my_courses::{ContextQuery, MyUnitPath};
use super::report_body::{AttemptBody, DraftBody, HandInBody, MyReportBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::disposition::disposition;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// The path of one's own attempt at a report.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct MyReportPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    id: CourseId,
    /// The unit.
    #[param(value_type = String, example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^unt_[0-9a-f]{32}$")]
    unit: UnitId,
    /// The attempt.
    #[param(value_type = String, example = "rpt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^rpt_[0-9a-f]{32}$")]
    report: ReportId,
}

/// The upload of a report's file.
#[derive(Debug, MultipartForm)]
pub(crate) struct ReportUpload {
    #[multipart(limit = "11MiB")]
    file: TempFile,
}

/// A report's file.
#[derive(Debug, ToSchema)]
#[schema(as = ReportUpload)]
#[expect(dead_code, reason = "describes the form for the document; the extractor reads it")]
pub(crate) struct ReportUploadBody {
    /// PDF, Word, Excel or `PowerPoint` without macros, PNG, JPEG or plain text; at most 10 MiB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// A stranger's file: never shown in the browser, whatever it is.
pub(super) fn attachment(file: ReportFile) -> HttpResponse {
    let (name, kind) = (file.facts.name, file.facts.kind);
    HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header((header::CONTENT_DISPOSITION, disposition("attachment", &name, kind.ending())))
        .body(file.bytes)
}

/// Read a report of one's own course
///
/// What it asks for and one's own attempts. Looking writes nothing.
#[utoipa::path(tag = "learning", operation_id = "getMyReport", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The report.", body = MyReportBody), Writing))]
#[get("/my-courses/{id}/units/{unit}/report")]
pub(crate) async fn get_my_report(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<MyReportBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(reports::mine(&unit, (path.id, context.class_id), path.unit).await?.into()))
}

/// Keep a report's draft
///
/// While it is being written. The same text sent again leaves the same as once; 412 when another window wrote it meanwhile.
#[utoipa::path(tag = "learning", operation_id = "saveMyReportDraft", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    request_body = DraftBody,
    responses((status = 200, description = "The draft as it is kept.", body = AttemptBody), Writing))]
#[put("/my-courses/{id}/units/{unit}/report/draft")]
pub(crate) async fn save_my_report_draft(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<DraftBody>>,
) -> Result<web::Json<AttemptBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let body = body.read().await?.into_inner();
    Ok(web::Json(reports::save(&unit, (path.id, context.class_id), path.unit, body.revision, body.text).await?.into()))
}

/// Put a file to a report's draft
///
/// In place of the one there was. What it is is read from its bytes.
#[utoipa::path(tag = "learning", operation_id = "attachMyReportFile", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    request_body(content = ReportUploadBody, content_type = "multipart/form-data"),
    responses((status = 200, description = "The draft as it is kept.", body = AttemptBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/report/file")]
pub(crate) async fn attach_my_report_file(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
    form: Unread<MultipartForm<ReportUpload>>,
) -> Result<web::Json<AttemptBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let file = form.read().await?.into_inner().file;
    let name = file.file_name.clone().unwrap_or_default();
    let bytes = web::block(move || std::fs::read(file.file.path())).await.map_err(AppError::internal)?;
    let bytes = bytes.map_err(AppError::internal)?;
    Ok(web::Json(reports::attach(&unit, (path.id, context.class_id), path.unit, &name, bytes).await?.into()))
}

/// Take the file of a report's draft away
///
/// A second time changes nothing.
#[utoipa::path(tag = "learning", operation_id = "removeMyReportFile", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The draft as it is kept.", body = AttemptBody), Writing))]
#[delete("/my-courses/{id}/units/{unit}/report/file")]
pub(crate) async fn remove_my_report_file(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<AttemptBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(reports::detach(&unit, (path.id, context.class_id), path.unit).await?.into()))
}

/// Hand a report in
///
/// Where questions mark it, it is marked at once. The same sent again answers the same; another text for an attempt that was handed
/// in is refused.
#[utoipa::path(tag = "learning", operation_id = "handInMyReport", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    request_body = HandInBody,
    responses((status = 200, description = "The report as it stands now.", body = MyReportBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/report/hand-in")]
pub(crate) async fn hand_in_my_report(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<HandInBody>>,
) -> Result<web::Json<MyReportBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let body = body.read().await?.into_inner();
    Ok(web::Json(reports::hand_in(&unit, (path.id, context.class_id), path.unit, body.into()).await?.into()))
}

/// Download the file of one's own report
///
/// As an attachment.
#[utoipa::path(tag = "learning", operation_id = "getMyReportFile", params(MyReportPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The file.", content_type = "application/octet-stream", body = Vec<u8>), Reading))]
#[get("/my-courses/{id}/units/{unit}/reports/{report}/file")]
pub(crate) async fn get_my_report_file(
    caller: ApiCaller,
    path: web::Path<MyReportPath>,
    context: web::Query<ContextQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(attachment(reports::my_file(&unit, (path.id, context.class_id), path.unit, path.report).await?))
}
