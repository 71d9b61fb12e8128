//! `/courses`.

use actix_web::{HttpResponse, delete, get, patch, post, put, web};
use chrono::NaiveDate;
use keizoku_app::courses::master;
use keizoku_app::courses::reading::{self, CourseSearch};
use keizoku_domain::id::{CourseCategoryId, CourseId, CourseSeriesId, LibraryId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::IntoParams;

use super::body::{CourseBody, CourseDetail, CoursePatch, MembershipsBody, NewCourse};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// What courses are searched by.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct CourseQuery {
    /// Part of a title or code.
    #[param(max_length = 100)]
    q: Option<String>,
    /// A category, those below it included.
    #[param(value_type = Option<String>, pattern = "^cat_[0-9a-f]{32}$")]
    category_id: Option<CourseCategoryId>,
    /// A series.
    #[param(value_type = Option<String>, pattern = "^srs_[0-9a-f]{32}$")]
    series_id: Option<CourseSeriesId>,
    /// A library or pack.
    #[param(value_type = Option<String>, pattern = "^lib_[0-9a-f]{32}$")]
    library_id: Option<LibraryId>,
    /// The day on which the library is looked at; today when not given.
    on: Option<NaiveDate>,
}

impl From<CourseQuery> for CourseSearch {
    fn from(query: CourseQuery) -> Self {
        Self {
            q: query.q,
            category: query.category_id,
            series: query.series_id,
            library: query.library_id,
            on: query.on,
        }
    }
}

/// List courses
///
/// Every course of the vendor's, by code.
#[utoipa::path(tag = "courses", operation_id = "listCourses", params(CourseQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of courses.", body = List<CourseBody>), Reading))]
#[get("/courses")]
pub(crate) async fn list_courses(
    caller: ApiCaller,
    query: web::Query<CourseQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<CourseBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCatalogueMaster)?;
    let page = reading::list(&unit, &query.into_inner().into(), &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, CourseBody::from)))
}

/// Add a course
///
/// It is in no library until it is put into one.
#[utoipa::path(tag = "courses", operation_id = "createCourse", request_body = NewCourse, security(("bearer" = [])),
    responses((status = 201, description = "The course.", body = CourseDetail), Writing))]
#[post("/courses")]
pub(crate) async fn create_course(
    caller: ApiCaller,
    body: Unread<web::Json<NewCourse>>,
) -> Result<Tagged<CourseDetail>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let view = master::add(&unit, &body.into_inner().into()).await?;
    let location = format!("/api/v1/courses/{}", view.course.id);
    Ok(Tagged::created(view.into(), location))
}

/// The path of one course.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CoursePath {
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    pub(super) id: CourseId,
}

/// Read a course
///
/// With the libraries it is in, over time.
#[utoipa::path(tag = "courses", operation_id = "getCourse", params(CoursePath), security(("bearer" = [])),
    responses((status = 200, description = "The course with its libraries over time.", body = CourseDetail), Reading))]
#[get("/courses/{id}")]
pub(crate) async fn get_course(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
) -> Result<Tagged<CourseDetail>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCatalogueMaster)?;
    Ok(Tagged::ok(master::read(&unit, path.id).await?.into()))
}

/// Change a course
///
/// Absent fields stay, null clears. Its libraries have operations of their own.
#[utoipa::path(tag = "courses", operation_id = "updateCourse", request_body = CoursePatch, security(("bearer" = [])),
    params(CoursePath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The course.", body = CourseDetail), Writing))]
#[patch("/courses/{id}")]
pub(crate) async fn update_course(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
    seen: IfMatch,
    body: Unread<web::Json<CoursePatch>>,
) -> Result<Tagged<CourseDetail>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let view = master::change(&unit, path.id, seen.required()?, |input| body.apply(input)).await?;
    Ok(Tagged::ok(view.into()))
}

/// Remove a course
///
/// Only one that was never in a library.
#[utoipa::path(tag = "courses", operation_id = "removeCourse", security(("bearer" = [])),
    params(CoursePath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 204, description = "Removed."), Writing))]
#[delete("/courses/{id}")]
pub(crate) async fn remove_course(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    master::remove(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Put a course into libraries
///
/// Takes the whole list of stretches. What has passed stays as it is; a declared upgrade must not lose a course by it.
#[utoipa::path(tag = "courses", operation_id = "putCourseLibraries", request_body = MembershipsBody,
    security(("bearer" = [])),
    params(CoursePath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The course.", body = CourseDetail), Writing))]
#[put("/courses/{id}/libraries")]
pub(crate) async fn put_course_libraries(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
    seen: IfMatch,
    body: Unread<web::Json<MembershipsBody>>,
) -> Result<Tagged<CourseDetail>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let stretches: Vec<_> = body.items.iter().map(|one| (one.library_id, one.from, one.until)).collect();
    let view = master::put_in_libraries(&unit, path.id, seen.required()?, &stretches).await?;
    Ok(Tagged::ok(view.into()))
}
