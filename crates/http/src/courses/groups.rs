//! `/course-categories` and `/course-series`.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use keizoku_app::Page;
use keizoku_app::courses::groups::{self, GroupInput};
use keizoku_app::courses::reading;
use keizoku_domain::courses::{Category, Series};
use keizoku_domain::id::{CourseCategoryId, CourseSeriesId};
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::merge_patch::present;
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// A category of courses; a tree of two levels.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseCategory)]
pub(crate) struct CategoryBody {
    /// Id.
    #[schema(example = "cat_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(super) id: String,
    /// The category above; null for one of the first level.
    parent_id: Option<String>,
    /// Stable code.
    code: String,
    /// Name in Japanese.
    name_ja: String,
    /// Name in English.
    name_en: String,
    /// Place among its siblings.
    position: i32,
    /// For If-Match.
    revision: i64,
}

impl From<Category> for CategoryBody {
    fn from(one: Category) -> Self {
        Self {
            id: one.id.to_string(),
            parent_id: one.parent.map(|id| id.to_string()),
            code: one.code.into_string(),
            name_ja: one.name_ja.into_string(),
            name_en: one.name_en,
            position: one.position,
            revision: one.revision,
        }
    }
}

impl Revisioned for CategoryBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// A series of courses.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseSeries)]
pub(crate) struct SeriesBody {
    /// Id.
    #[schema(example = "srs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(super) id: String,
    /// Stable code.
    code: String,
    /// Name in Japanese.
    name_ja: String,
    /// Name in English.
    name_en: String,
    /// Place in the list.
    position: i32,
    /// For If-Match.
    revision: i64,
}

impl From<Series> for SeriesBody {
    fn from(one: Series) -> Self {
        Self {
            id: one.id.to_string(),
            code: one.code.into_string(),
            name_ja: one.name_ja.into_string(),
            name_en: one.name_en,
            position: one.position,
            revision: one.revision,
        }
    }
}

impl Revisioned for SeriesBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// A new category or series.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewCourseGroup)]
pub(crate) struct NewGroup {
    /// Stable code, unique without case.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]+$")]
    code: String,
    /// Name in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    name_ja: String,
    /// Name in English.
    #[serde(default)]
    #[schema(max_length = 120)]
    name_en: String,
    /// Place among its siblings.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 100000)]
    position: i32,
    /// The category above; a series has none.
    #[schema(value_type = Option<String>, example = "cat_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    parent_id: Option<CourseCategoryId>,
}

impl From<NewGroup> for GroupInput {
    fn from(body: NewGroup) -> Self {
        Self {
            code: body.code,
            name_ja: body.name_ja,
            name_en: body.name_en,
            position: body.position,
            parent: body.parent_id,
        }
    }
}

/// A change of a category or series, as JSON Merge Patch.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[schema(as = CourseGroupPatch)]
pub(crate) struct GroupPatch {
    /// Stable code.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]+$")]
    code: Option<String>,
    /// Name in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    name_ja: Option<String>,
    /// Name in English.
    #[schema(max_length = 120)]
    name_en: Option<String>,
    /// Place among its siblings.
    #[schema(minimum = 0, maximum = 100000)]
    position: Option<i32>,
    /// The category above; null for the first level.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<String>, example = "cat_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    parent_id: Option<Option<CourseCategoryId>>,
}

impl GroupPatch {
    fn apply(&self, input: &mut GroupInput) {
        let texts =
            [(&mut input.code, &self.code), (&mut input.name_ja, &self.name_ja), (&mut input.name_en, &self.name_en)];
        for (field, new) in texts {
            if let Some(new) = new {
                field.clone_from(new);
            }
        }
        input.position = self.position.unwrap_or(input.position);
        input.parent = self.parent_id.unwrap_or(input.parent);
    }
}

/// The path of one category.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CategoryPath {
    /// The category.
    #[param(value_type = String, example = "cat_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^cat_[0-9a-f]{32}$")]
    id: CourseCategoryId,
}

/// The path of one series.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct SeriesPath {
    /// The series.
    #[param(value_type = String, example = "srs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^srs_[0-9a-f]{32}$")]
    id: CourseSeriesId,
}

/// List course categories
///
/// As a tree is read: each of the first level with those below it.
#[utoipa::path(tag = "courses", operation_id = "listCourseCategories", security(("bearer" = [])),
    responses((status = 200, description = "All of them.", body = List<CategoryBody>), Reading))]
#[get("/course-categories")]
pub(crate) async fn list_course_categories(caller: ApiCaller) -> Result<web::Json<List<CategoryBody>>, ApiError> {
    let items = reading::categories(&caller.0).await?;
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, CategoryBody::from)))
}

/// Add a course category
///
/// At the top, or below a category of the first level; there are two levels.
#[utoipa::path(tag = "courses", operation_id = "createCourseCategory", request_body = NewGroup, security(("bearer" = [])),
    responses((status = 201, description = "Added.", body = CategoryBody), Writing))]
#[post("/course-categories")]
pub(crate) async fn create_course_category(
    caller: ApiCaller,
    body: Unread<web::Json<NewGroup>>,
) -> Result<Tagged<CategoryBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let added = groups::add_category(&unit, &body.into_inner().into()).await?;
    Ok(Tagged::created(added.into(), "/api/v1/course-categories"))
}

/// Change a course category
///
/// Absent fields stay, null clears.
#[utoipa::path(tag = "courses", operation_id = "updateCourseCategory", request_body = GroupPatch, security(("bearer" = [])),
    params(CategoryPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "Changed.", body = CategoryBody), Writing))]
#[patch("/course-categories/{id}")]
pub(crate) async fn update_course_category(
    caller: ApiCaller,
    path: web::Path<CategoryPath>,
    seen: IfMatch,
    body: Unread<web::Json<GroupPatch>>,
) -> Result<Tagged<CategoryBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let changed = groups::change_category(&unit, path.id, seen.required()?, |input| body.apply(input)).await?;
    Ok(Tagged::ok(changed.into()))
}

/// Remove a course category
///
/// Only one that nothing belongs to.
#[utoipa::path(tag = "courses", operation_id = "removeCourseCategory", security(("bearer" = [])),
    params(CategoryPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 204, description = "Removed."), Writing))]
#[delete("/course-categories/{id}")]
pub(crate) async fn remove_course_category(
    caller: ApiCaller,
    path: web::Path<CategoryPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    groups::remove_category(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// List course series
///
/// In the vendor's order.
#[utoipa::path(tag = "courses", operation_id = "listCourseSeries", security(("bearer" = [])),
    responses((status = 200, description = "All of them.", body = List<SeriesBody>), Reading))]
#[get("/course-series")]
pub(crate) async fn list_course_series(caller: ApiCaller) -> Result<web::Json<List<SeriesBody>>, ApiError> {
    let items = reading::series(&caller.0).await?;
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, SeriesBody::from)))
}

/// Add a course series
///
/// For short courses that belong together.
#[utoipa::path(tag = "courses", operation_id = "createCourseSeries", request_body = NewGroup, security(("bearer" = [])),
    responses((status = 201, description = "Added.", body = SeriesBody), Writing))]
#[post("/course-series")]
pub(crate) async fn create_course_series(
    caller: ApiCaller,
    body: Unread<web::Json<NewGroup>>,
) -> Result<Tagged<SeriesBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let added = groups::add_series(&unit, &body.into_inner().into()).await?;
    Ok(Tagged::created(added.into(), "/api/v1/course-series"))
}

/// Change a course series
///
/// Absent fields stay, null clears.
#[utoipa::path(tag = "courses", operation_id = "updateCourseSeries", request_body = GroupPatch, security(("bearer" = [])),
    params(SeriesPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "Changed.", body = SeriesBody), Writing))]
#[patch("/course-series/{id}")]
pub(crate) async fn update_course_series(
    caller: ApiCaller,
    path: web::Path<SeriesPath>,
    seen: IfMatch,
    body: Unread<web::Json<GroupPatch>>,
) -> Result<Tagged<SeriesBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let changed = groups::change_series(&unit, path.id, seen.required()?, |input| body.apply(input)).await?;
    Ok(Tagged::ok(changed.into()))
}

/// Remove a course series
///
/// Only one that nothing belongs to.
#[utoipa::path(tag = "courses", operation_id = "removeCourseSeries", security(("bearer" = [])),
    params(SeriesPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 204, description = "Removed."), Writing))]
#[delete("/course-series/{id}")]
pub(crate) async fn remove_course_series(
    caller: ApiCaller,
    path: web::Path<SeriesPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    groups::remove_series(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}
