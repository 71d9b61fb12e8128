//! `/courses/{id}/units`, `/courses/{id}/scorm-units`, `/scorm-packages`: the units of a course, and SCORM packages among them.

use actix_multipart::form::MultipartForm;
use actix_multipart::form::tempfile::TempFile;
use actix_web::{HttpResponse, delete, get, post, put, web};
use keizoku_app::learning::scorm::packages;
use keizoku_app::learning::vendor_units as units;
use keizoku_domain::id::{CourseId, UnitId};
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::UnitKind;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::master::CoursePath;
use super::units_body::{CourseUnitBody, CourseUnitsBody, NewScormUnit, ScormLoadBody, ScormUnitFields};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// The upload of a package.
#[derive(Debug, MultipartForm)]
pub(crate) struct ScormUpload {
    #[multipart(limit = "201MiB")]
    file: TempFile,
}

/// A SCORM package.
#[derive(Debug, ToSchema)]
#[schema(as = ScormUpload)]
#[expect(dead_code, reason = "describes the form for the document; the extractor reads it")]
pub(crate) struct ScormUploadBody {
    /// A zip file with `imsmanifest.xml` at its root, SCORM 1.2 or 2004; at most 200 MiB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// The path of a unit of a course.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CourseUnitPath {
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    pub(super) id: CourseId,
    /// The unit.
    #[param(value_type = String, example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^unt_[0-9a-f]{32}$")]
    pub(super) unit: UnitId,
}

/// Read the units of a course
///
/// In their order, with the package of those that run one.
#[utoipa::path(tag = "courses", operation_id = "getCourseUnits", params(CoursePath), security(("bearer" = [])),
    responses((status = 200, description = "The units.", body = CourseUnitsBody), Reading))]
#[get("/courses/{id}/units")]
pub(crate) async fn get_course_units(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
) -> Result<web::Json<CourseUnitsBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCatalogueMaster)?;
    let items = units::list(&unit, path.id).await?.into_iter().map(CourseUnitBody::from).collect();
    Ok(web::Json(CourseUnitsBody { items }))
}

/// Load a SCORM package
///
/// It is looked at before any of it is kept; everything that is wrong with it is told at once, and then nothing is kept. It is no
/// unit of a course yet; a package that becomes none is removed after a day.
#[utoipa::path(tag = "courses", operation_id = "createScormPackage", security(("bearer" = [])),
    request_body(content = ScormUploadBody, content_type = "multipart/form-data"),
    responses((status = 200, description = "What the package is, or what is wrong with it.", body = ScormLoadBody), Writing))]
#[post("/scorm-packages")]
pub(crate) async fn create_scorm_package(
    caller: ApiCaller,
    form: Unread<MultipartForm<ScormUpload>>,
) -> Result<web::Json<ScormLoadBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let upload = form.read().await?.into_inner().file;
    let name = upload.file_name.clone().unwrap_or_else(|| "package.zip".to_owned());
    let file = upload.file.into_file();
    Ok(web::Json(packages::load(&unit, &name, file).await?.into()))
}

/// Make a SCORM package a unit
///
/// The last one of the course.
#[utoipa::path(tag = "courses", operation_id = "createScormUnit", params(CoursePath), security(("bearer" = [])),
    request_body = NewScormUnit,
    responses((status = 201, description = "The unit.", body = CourseUnitBody), Writing))]
#[post("/courses/{id}/scorm-units")]
pub(crate) async fn create_scorm_unit(
    caller: ApiCaller,
    path: web::Path<CoursePath>,
    body: Unread<web::Json<NewScormUnit>>,
) -> Result<Tagged<CourseUnitBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let NewScormUnit { code, fields } = body.read().await?.into_inner();
    let added = units::add(&unit, path.id, &code, &fields.into()).await?;
    Ok(Tagged::created(added.into(), format!("/api/v1/courses/{}/units", path.id)))
}

/// Change a SCORM unit
///
/// Its package too: whoever has it open goes on with the one that was opened.
#[utoipa::path(tag = "courses", operation_id = "updateScormUnit", security(("bearer" = [])),
    request_body = ScormUnitFields,
    params(CourseUnitPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The unit.", body = CourseUnitBody), Writing))]
#[put("/courses/{id}/scorm-units/{unit}")]
pub(crate) async fn update_scorm_unit(
    caller: ApiCaller,
    path: web::Path<CourseUnitPath>,
    seen: IfMatch,
    body: Unread<web::Json<ScormUnitFields>>,
) -> Result<Tagged<CourseUnitBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let fields = body.read().await?.into_inner();
    let changed = units::change(&unit, path.id, (path.unit, seen.required()?), &fields.into()).await?;
    Ok(Tagged::ok(changed.into()))
}

/// Take a SCORM unit out of its course
///
/// It is shown no more; what people reached in it stays.
#[utoipa::path(tag = "courses", operation_id = "removeScormUnit", security(("bearer" = [])),
    params(CourseUnitPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 204, description = "Taken out."), Writing))]
#[delete("/courses/{id}/scorm-units/{unit}")]
pub(crate) async fn remove_scorm_unit(
    caller: ApiCaller,
    path: web::Path<CourseUnitPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    units::remove(&unit, path.id, (path.unit, seen.required()?), UnitKind::Scorm).await?;
    Ok(HttpResponse::NoContent().finish())
}
