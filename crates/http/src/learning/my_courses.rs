//! `/workspaces/{ws}/my-courses`: one's own courses and their units.

use actix_web::{get, post, web};
use keizoku_app::learning::{my_courses, study};
use keizoku_domain::id::{CourseId, TrainingClassId, UnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::{MyCourseBody, MyCourseDetailBody, OpenedBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of one of one's own courses.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct MyCoursePath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    id: CourseId,
}

/// The path of a unit of one of one's own courses.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct MyUnitPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    pub(super) ws: WorkspaceId,
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    pub(super) id: CourseId,
    /// The unit.
    #[param(value_type = String, example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^unt_[0-9a-f]{32}$")]
    pub(super) unit: UnitId,
}

/// In which context a course is learned.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct ContextQuery {
    /// In this class of one's own; without it, in the catalogue. The same course has a history in each.
    #[param(value_type = Option<String>, pattern = "^cls_[0-9a-f]{32}$")]
    pub(super) class_id: Option<TrainingClassId>,
}

/// List one's own courses
///
/// The courses of today's library that are not hidden: what is required first and what is recommended next, each by its due date;
/// then what is under way, latest opened first; then what is new, then what is completed, then what has no content yet. Of a class,
/// its courses.
#[utoipa::path(tag = "learning", operation_id = "listMyCourses", params(WorkspacePath, ContextQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of courses.", body = List<MyCourseBody>), Reading))]
#[get("/my-courses")]
pub(crate) async fn list_my_courses(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    context: web::Query<ContextQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<MyCourseBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let (page, categories) = my_courses::list_in(&unit, context.class_id, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, |line| MyCourseBody::of(line, &categories))))
}

/// Read one of one's own courses
///
/// With its units, what was reached in each, and what was handed in. Looking writes nothing.
#[utoipa::path(tag = "learning", operation_id = "getMyCourse", params(MyCoursePath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The course.", body = MyCourseDetailBody), Reading))]
#[get("/my-courses/{id}")]
pub(crate) async fn get_my_course(
    caller: ApiCaller,
    path: web::Path<MyCoursePath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<MyCourseDetailBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(my_courses::read(&unit, (path.id, context.class_id)).await?.into()))
}

/// Open a unit
///
/// The first opening begins the course. A second one changes nothing but the time of the latest access.
#[utoipa::path(tag = "learning", operation_id = "openMyUnit", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The unit.", body = OpenedBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/open")]
pub(crate) async fn open_my_unit(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<OpenedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(study::open(&unit, (path.id, context.class_id), path.unit).await?.into()))
}

/// Mark a page as read
///
/// A second time changes nothing.
#[utoipa::path(tag = "learning", operation_id = "finishMyPage", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The course as it stands now.", body = MyCourseDetailBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/done")]
pub(crate) async fn finish_my_page(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<MyCourseDetailBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(study::finish_page(&unit, (path.id, context.class_id), path.unit).await?.into()))
}

/// Time in a course.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NewTimeSpent)]
pub(crate) struct NewTimeBody {
    /// Seconds for which the course's page was seen since it told last. No more count than passed since, and no more than 300.
    #[schema(minimum = 0, maximum = 86_400)]
    seconds: u32,
}

/// Time in a course, all of it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TimeSpent)]
pub(crate) struct TimeBody {
    /// Seconds.
    seconds: u32,
}

/// Tell the time spent in a course
///
/// A page tells about every minute while it is seen. Two windows at once count once; a course that was never opened has no time.
#[utoipa::path(tag = "learning", operation_id = "spendMyTime", params(MyCoursePath, ContextQuery), security(("bearer" = [])),
    request_body = NewTimeBody,
    responses((status = 200, description = "All of the time spent in it.", body = TimeBody), Writing))]
#[post("/my-courses/{id}/time")]
pub(crate) async fn spend_my_time(
    caller: ApiCaller,
    path: web::Path<MyCoursePath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<NewTimeBody>>,
) -> Result<web::Json<TimeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let told = body.read().await?.seconds;
    let seconds = study::spend(&unit, (path.id, context.class_id), told).await?;
    Ok(web::Json(TimeBody { seconds }))
}
