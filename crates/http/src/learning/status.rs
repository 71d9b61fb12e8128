//! `/workspaces/{ws}/learning-status`: 受講状況, learner × course.

use actix_web::{HttpResponse, get, web};
use keizoku_app::learning::status::{self, export, summary};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::status_body::{StatusBody, SummaryBody};
use super::status_query::{AskedQuery, BoundsQuery, WhoseQuery};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::people::learners::{FormatQuery, download};
use crate::refusals::Reading;
use crate::seats::workspaces::WorkspacePath;

/// List the learning status
///
/// A row for each person in a seat of the term and each course of its library, courses that were never opened among them. A
/// course that is hidden from the person has a row only if it was opened before. 期限切れ counts from the due date of the course
/// setting, else from the last day of the term. With `classId` the rows are those of a class: its people in its courses, with what they
/// reached there. A supervisor sees the own departments and those below.
#[utoipa::path(tag = "learning", operation_id = "listLearningStatus",
    params(WorkspacePath, WhoseQuery, AskedQuery, BoundsQuery, PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of rows.", body = List<StatusBody>), Reading))]
#[get("/learning-status")]
pub(crate) async fn list_learning_status(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    whose: web::Query<WhoseQuery>,
    asked: web::Query<AskedQuery>,
    bounds: web::Query<BoundsQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<StatusBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let query = asked.into_inner().of(whose.into_inner(), bounds.into_inner())?;
    let rows = status::list(&unit, &query, &page.into_inner().into()).await?;
    let tree = rows.tree;
    Ok(web::Json(List::of(rows.found, |row| StatusBody::of(&tree, row))))
}

/// Export the learning status
///
/// Exactly the rows that the list finds with the same conditions, in its order. Characters that Windows-31J does not have are
/// replaced by 〓; their number stands in `X-Keizoku-Unwritable`. A workbook goes on on a further sheet after a million rows.
#[utoipa::path(tag = "learning", operation_id = "exportLearningStatus",
    params(WorkspacePath, WhoseQuery, AskedQuery, BoundsQuery, FormatQuery), security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/learning-status/export")]
pub(crate) async fn export_learning_status(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    whose: web::Query<WhoseQuery>,
    asked: web::Query<AskedQuery>,
    bounds: web::Query<BoundsQuery>,
    format: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let format = format.format();
    let query = asked.into_inner().of(whose.into_inner(), bounds.into_inner())?;
    let written = export::export(&unit, &query, format).await?;
    Ok(download(written, format, &format!("受講状況-{}.{}", unit.today(), format.ending())))
}

/// What rows are counted by.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusGroup)]
pub(crate) enum GroupBody {
    /// By course.
    Course,
    /// By department, each with those below it.
    OrgUnit,
}

/// How to count.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct GroupQuery {
    /// `course` when not given.
    #[param(inline)]
    by: Option<GroupBody>,
}

/// Count the learning status
///
/// The rows of the list by status: for each course of the library, or for each department with those below it.
#[utoipa::path(tag = "learning", operation_id = "getLearningStatusSummary",
    params(WorkspacePath, WhoseQuery, GroupQuery), security(("bearer" = [])),
    responses((status = 200, description = "The numbers.", body = SummaryBody), Reading))]
#[get("/learning-status/summary")]
pub(crate) async fn get_learning_status_summary(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    whose: web::Query<WhoseQuery>,
    group: web::Query<GroupQuery>,
) -> Result<web::Json<SummaryBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let whose = whose.into_inner().whose()?;
    Ok(web::Json(match group.by {
        None | Some(GroupBody::Course) => SummaryBody::by_course(summary::by_course(&unit, &whose).await?),
        Some(GroupBody::OrgUnit) => SummaryBody::by_department(summary::by_department(&unit, &whose).await?),
    }))
}
