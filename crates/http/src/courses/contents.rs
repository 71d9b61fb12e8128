//! `/libraries/{id}/courses`: what whoever chooses a library sees of it.

use actix_web::{get, web};
use chrono::NaiveDate;
use keizoku_app::courses::reading::{self, CourseSearch};
use keizoku_domain::id::{CourseCategoryId, CourseSeriesId, LibraryId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::CourseBody;
use super::groups::{CategoryBody, SeriesBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;

/// The path of one library.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct LibraryPath {
    /// The library or pack.
    #[param(value_type = String, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^lib_[0-9a-f]{32}$")]
    pub(crate) id: LibraryId,
}

/// The day on which a library is looked at.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DayQuery {
    /// The day; today when not given.
    on: Option<NaiveDate>,
}

/// What the courses of a library are searched by.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct LibraryCourseQuery {
    /// Part of a title or code.
    #[param(max_length = 100)]
    q: Option<String>,
    /// A category, those below it included.
    #[param(value_type = Option<String>, pattern = "^cat_[0-9a-f]{32}$")]
    category_id: Option<CourseCategoryId>,
    /// A series.
    #[param(value_type = Option<String>, pattern = "^srs_[0-9a-f]{32}$")]
    series_id: Option<CourseSeriesId>,
    /// The day on which the library is looked at; today when not given.
    on: Option<NaiveDate>,
}

/// List the courses of a library
///
/// By code, as the library is on a day. A pack has the courses of its libraries.
#[utoipa::path(tag = "courses", operation_id = "listLibraryCourses",
    params(LibraryPath, LibraryCourseQuery, PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of courses.", body = List<CourseBody>), Reading))]
#[get("/libraries/{id}/courses")]
pub(crate) async fn list_library_courses(
    caller: ApiCaller,
    path: web::Path<LibraryPath>,
    query: web::Query<LibraryCourseQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<CourseBody>>, ApiError> {
    let query = query.into_inner();
    let (category, series) = (query.category_id, query.series_id);
    let search = CourseSearch { q: query.q, category, series, library: None, on: query.on };
    let page = reading::of_library(&caller.0, path.id, &search, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, CourseBody::from)))
}

/// A category with how many courses of the library it has.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CategoryCount)]
pub(crate) struct CategoryCount {
    /// The category.
    category: CategoryBody,
    /// Courses of the library in it, those of categories below it not included.
    courses: usize,
}

/// A series with how many courses of the library it has.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SeriesCount)]
pub(crate) struct SeriesCount {
    /// The series.
    series: SeriesBody,
    /// Courses of the library in it.
    courses: usize,
}

/// What a library contains, in figures.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LibraryContents)]
pub(crate) struct ContentsBody {
    /// The day on which it is looked at.
    on: Option<NaiveDate>,
    /// All courses.
    courses: usize,
    /// Their standard time together, in minutes.
    minutes: u64,
    /// The libraries that a pack is made of.
    library_ids: Vec<String>,
    /// Categories that have any, as a tree is read.
    categories: Vec<CategoryCount>,
    /// Series that have any.
    series: Vec<SeriesCount>,
}

/// Read what a library contains, in figures
///
/// Courses by category and series on a day.
#[utoipa::path(tag = "courses", operation_id = "getLibraryContents", params(LibraryPath, DayQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "By category and series.", body = ContentsBody), Reading))]
#[get("/libraries/{id}/contents")]
pub(crate) async fn get_library_contents(
    caller: ApiCaller,
    path: web::Path<LibraryPath>,
    query: web::Query<DayQuery>,
) -> Result<web::Json<ContentsBody>, ApiError> {
    let view = reading::figures(&caller.0, path.id, query.on).await?;
    let categories = view.categories.into_iter();
    let series = view.series.into_iter();
    Ok(web::Json(ContentsBody {
        on: view.on,
        courses: view.courses,
        minutes: view.minutes,
        library_ids: view.libraries.iter().map(ToString::to_string).collect(),
        categories: categories.map(|(one, courses)| CategoryCount { category: one.into(), courses }).collect(),
        series: series.map(|(one, courses)| SeriesCount { series: one.into(), courses }).collect(),
    }))
}

/// The path of two libraries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct ComparisonPath {
    /// The present library or pack.
    #[param(value_type = String, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^lib_[0-9a-f]{32}$")]
    id: LibraryId,
    /// That of the next term.
    #[param(value_type = String, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60719", pattern = "^lib_[0-9a-f]{32}$")]
    to: LibraryId,
}

/// What a renewal into another library means for the courses.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LibraryComparison)]
pub(crate) struct ComparisonBody {
    /// `same`, `upgrade` or `change`.
    kind: &'static str,
    /// How many courses stay.
    kept: usize,
    /// What is added.
    added: Vec<CourseBody>,
    /// What is lost; nothing in an upgrade.
    lost: Vec<CourseBody>,
}

/// Compare two libraries
///
/// What a renewal from this library into another adds and loses, as both are on a day.
#[utoipa::path(tag = "courses", operation_id = "compareLibraries", params(ComparisonPath, DayQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The difference.", body = ComparisonBody), Reading))]
#[get("/libraries/{id}/comparison/{to}")]
pub(crate) async fn compare_libraries(
    caller: ApiCaller,
    path: web::Path<ComparisonPath>,
    query: web::Query<DayQuery>,
) -> Result<web::Json<ComparisonBody>, ApiError> {
    let (kind, diff) = reading::compare(&caller.0, path.id, path.to, query.on).await?;
    Ok(web::Json(ComparisonBody {
        kind: kind.as_str(),
        kept: diff.kept,
        added: diff.added.into_iter().map(CourseBody::from).collect(),
        lost: diff.lost.into_iter().map(CourseBody::from).collect(),
    }))
}
