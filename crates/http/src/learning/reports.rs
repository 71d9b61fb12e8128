//! `/workspaces/{ws}/reports`: レポートの採点.

use actix_web::{HttpResponse, get, post, web};
use keizoku_app::learning::reports::{self, Asked, export};
use keizoku_domain::id::{CourseId, OrgUnitId, ReportId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::ReportState;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::my_reports::attachment;
use super::report_body::{QueuedBody, ReportBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::{List, PageQuery};
use crate::people::learners::{FormatQuery, TermQuery, download};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of a report that was handed in.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct ReportPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The report.
    #[param(value_type = String, example = "rpt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^rpt_[0-9a-f]{32}$")]
    id: ReportId,
}

/// How a report stands.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReportStateFilter)]
pub(crate) enum StateFilter {
    /// Waits to be marked.
    Submitted,
    /// Returned to its learner.
    Returned,
    /// Marked.
    Marked,
}

/// Which reports.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct ReportsQuery {
    /// Only in this state.
    #[param(inline)]
    state: Option<StateFilter>,
    /// Only of this course.
    #[param(value_type = Option<String>, pattern = "^crs_[0-9a-f]{32}$")]
    course_id: Option<CourseId>,
    /// Only of people of this department and those below it.
    #[param(value_type = Option<String>, pattern = "^org_[0-9a-f]{32}$")]
    org_unit_id: Option<OrgUnitId>,
}

impl ReportsQuery {
    fn asked(&self, term: &TermQuery) -> Result<Asked, ApiError> {
        let state = self.state.map(|state| match state {
            StateFilter::Submitted => ReportState::Submitted,
            StateFilter::Returned => ReportState::Returned,
            StateFilter::Marked => ReportState::Marked,
        });
        Ok(Asked { term: term.which()?, state, course: self.course_id, department: self.org_unit_id })
    }
}

/// List the reports of a term
///
/// What waits to be marked first, and of that what waits longest; drafts are nobody's but their learners'.
#[utoipa::path(tag = "learning", operation_id = "listReports", params(WorkspacePath, ReportsQuery, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of reports.", body = List<QueuedBody>), Reading))]
#[get("/reports")]
pub(crate) async fn list_reports(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<ReportsQuery>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<QueuedBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::MarkReports)?;
    let page = reports::list(&unit, query.asked(&term)?, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, QueuedBody::from)))
}

/// Export reports and their marks
///
/// The reports that the list finds, in its order. Characters that Windows-31J does not have are replaced by 〓; their number stands
/// in `X-Keizoku-Unwritable`.
#[utoipa::path(tag = "learning", operation_id = "exportReports", params(WorkspacePath, ReportsQuery, TermQuery, FormatQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/reports/export")]
pub(crate) async fn export_reports(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<ReportsQuery>,
    term: web::Query<TermQuery>,
    format: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::MarkReports)?;
    let format = format.format();
    let written = export::export(&unit, query.asked(&term)?, format).await?;
    Ok(download(written, format, &format!("レポート-{}.{}", unit.today(), format.ending())))
}

/// Read a report
///
/// With what was asked for, everything that was said of it, and the attempts before.
#[utoipa::path(tag = "learning", operation_id = "getReport", params(ReportPath), security(("bearer" = [])),
    responses((status = 200, description = "The report.", body = ReportBody), Reading))]
#[get("/reports/{id}")]
pub(crate) async fn get_report(caller: ApiCaller, path: web::Path<ReportPath>) -> Result<Tagged<ReportBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::MarkReports)?;
    Ok(Tagged::ok(reports::read(&unit, path.id).await?.into()))
}

/// Download the file of a report
///
/// As an attachment.
#[utoipa::path(tag = "learning", operation_id = "getReportFile", params(ReportPath), security(("bearer" = [])),
    responses((status = 200, description = "The file.", content_type = "application/octet-stream", body = Vec<u8>), Reading))]
#[get("/reports/{id}/file")]
pub(crate) async fn get_report_file(caller: ApiCaller, path: web::Path<ReportPath>) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::MarkReports)?;
    Ok(attachment(reports::file(&unit, path.id).await?))
}

/// Points for a criterion.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportPointsInput)]
pub(crate) struct PointsInput {
    /// Code of the criterion.
    #[schema(max_length = 32)]
    criterion: String,
    /// Points.
    #[schema(minimum = 0, maximum = 100)]
    points: u32,
}

/// A mark.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportMarkInput)]
pub(crate) struct MarkInput {
    /// Points for every criterion.
    #[schema(max_items = 20)]
    points: Vec<PointsInput>,
    /// What is said to the learner.
    #[serde(default)]
    #[schema(max_length = 2000)]
    comment: String,
}

/// Mark a report
///
/// Or mark it anew: what was said before stays. The learner is told by mail.
#[utoipa::path(tag = "learning", operation_id = "markReport", security(("bearer" = [])), request_body = MarkInput,
    params(ReportPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "Marked.", body = ReportBody), Writing))]
#[post("/reports/{id}/mark")]
pub(crate) async fn mark_report(
    caller: ApiCaller,
    path: web::Path<ReportPath>,
    seen: IfMatch,
    body: Unread<web::Json<MarkInput>>,
) -> Result<Tagged<ReportBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::MarkReports)?;
    let body = body.read().await?.into_inner();
    let points: Vec<(String, u32)> = body.points.into_iter().map(|one| (one.criterion, one.points)).collect();
    Ok(Tagged::ok(reports::mark(&unit, path.id, seen.required()?, &points, &body.comment).await?.into()))
}

/// Why a report is returned.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportReturnInput)]
pub(crate) struct ReturnInput {
    /// What is to be done anew.
    #[schema(min_length = 1, max_length = 2000)]
    comment: String,
}

/// Return a report to its learner
///
/// Without a score; it can be handed in again. The learner is told by mail.
#[utoipa::path(tag = "learning", operation_id = "returnReport", security(("bearer" = [])), request_body = ReturnInput,
    params(ReportPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "Returned.", body = ReportBody), Writing))]
#[post("/reports/{id}/return")]
pub(crate) async fn return_report(
    caller: ApiCaller,
    path: web::Path<ReportPath>,
    seen: IfMatch,
    body: Unread<web::Json<ReturnInput>>,
) -> Result<Tagged<ReportBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::MarkReports)?;
    let body = body.read().await?.into_inner();
    Ok(Tagged::ok(reports::hand_back(&unit, path.id, seen.required()?, &body.comment).await?.into()))
}
