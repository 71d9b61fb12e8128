//! `/workspaces/{ws}/learning-status`: 受講状況, learner × course.

use actix_web::{HttpResponse, get, web};
use chrono::NaiveDate;
use keizoku_app::learning::status::{self, Asked, Query, Sort, Whose, export, summary};
use keizoku_domain::courses::CourseState;
use keizoku_domain::id::{CourseId, OrgUnitId};
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::LearningStatus;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::status_body::{StatusBody, SummaryBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::courses::settings_change_body::StateBody;
use crate::page::{List, PageQuery};
use crate::people::learners::{FormatQuery, download, which};
use crate::refusals::Reading;
use crate::seats::workspaces::WorkspacePath;

/// 受講状況.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LearningStatus)]
pub(crate) enum StatusFilter {
    /// 未受講.
    NotStarted,
    /// 受講中.
    InProgress,
    /// 修了.
    Completed,
    /// 期限切れ.
    Overdue,
}

impl From<StatusFilter> for LearningStatus {
    fn from(filter: StatusFilter) -> Self {
        match filter {
            StatusFilter::NotStarted => Self::NotStarted,
            StatusFilter::InProgress => Self::InProgress,
            StatusFilter::Completed => Self::Completed,
            StatusFilter::Overdue => Self::Overdue,
        }
    }
}

/// What rows are sorted by.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusSort)]
pub(crate) enum SortBody {
    /// User ID, and the courses of each person by code.
    LoginId,
    /// Course code, and the people of each course by user ID.
    Course,
}

/// Of whom, and of which courses.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct WhoseQuery {
    /// Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
    #[param(max_length = 200)]
    q: Option<String>,
    /// A department and those below it.
    #[param(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    org_unit_id: Option<OrgUnitId>,
    /// One course of the term's library.
    #[param(value_type = Option<String>, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    course_id: Option<CourseId>,
    /// `running` (the default), `next`, or a term's id.
    #[param(max_length = 40, pattern = "^(running|next|trm_[0-9a-f]{32})$")]
    term: Option<String>,
}

impl WhoseQuery {
    fn whose(self) -> Result<Whose, ApiError> {
        Ok(Whose {
            which: which(self.term.as_deref())?,
            words: self.q,
            org_unit: self.org_unit_id,
            course: self.course_id,
        })
    }
}

/// Which of the rows.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct AskedQuery {
    /// 受講状況.
    #[param(inline)]
    status: Option<StatusFilter>,
    /// How the course is set for the person.
    #[param(inline)]
    setting: Option<StateBody>,
    /// Completed on this day or later.
    completed_from: Option<NaiveDate>,
    /// Completed on this day or earlier.
    completed_until: Option<NaiveDate>,
    /// Best score, at least.
    #[param(minimum = 0, maximum = 100)]
    score_from: Option<u32>,
    /// Best score, at most.
    #[param(minimum = 0, maximum = 100)]
    score_to: Option<u32>,
    /// Sorted by; `loginId` when not given.
    #[param(inline)]
    sort: Option<SortBody>,
}

impl AskedQuery {
    fn of(self, whose: WhoseQuery) -> Result<Query, ApiError> {
        Ok(Query {
            whose: whose.whose()?,
            asked: Asked {
                status: self.status.map(LearningStatus::from),
                state: self.setting.map(CourseState::from),
                completed_from: self.completed_from,
                completed_until: self.completed_until,
                score_from: self.score_from,
                score_to: self.score_to,
            },
            sort: match self.sort {
                None | Some(SortBody::LoginId) => Sort::LoginId,
                Some(SortBody::Course) => Sort::Course,
            },
        })
    }
}

/// List the learning status
///
/// A row for each person in a seat of the term and each course of its library, courses that were never opened among them. A
/// course that is hidden from the person has a row only if it was opened before. 期限切れ counts from the due date of the course
/// setting, else from the last day of the term. A supervisor sees the own departments and those below.
#[utoipa::path(tag = "learning", operation_id = "listLearningStatus",
    params(WorkspacePath, WhoseQuery, AskedQuery, PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of rows.", body = List<StatusBody>), Reading))]
#[get("/workspaces/{ws}/learning-status")]
pub(crate) async fn list_learning_status(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    whose: web::Query<WhoseQuery>,
    asked: web::Query<AskedQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<StatusBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let query = asked.into_inner().of(whose.into_inner())?;
    let rows = status::list(&unit, &query, &page.into_inner().into()).await?;
    let tree = rows.tree;
    Ok(web::Json(List::of(rows.found, |row| StatusBody::of(&tree, row))))
}

/// Export the learning status
///
/// Exactly the rows that the list finds with the same conditions, in its order. Characters that Windows-31J does not have are
/// replaced by 〓; their number stands in `X-Keizoku-Unwritable`. A workbook goes on on a further sheet after a million rows.
#[utoipa::path(tag = "learning", operation_id = "exportLearningStatus",
    params(WorkspacePath, WhoseQuery, AskedQuery, FormatQuery), security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/workspaces/{ws}/learning-status/export")]
pub(crate) async fn export_learning_status(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    whose: web::Query<WhoseQuery>,
    asked: web::Query<AskedQuery>,
    format: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let format = format.format();
    let written = export::export(&unit, &asked.into_inner().of(whose.into_inner())?, format).await?;
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
#[get("/workspaces/{ws}/learning-status/summary")]
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
