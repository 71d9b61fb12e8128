//! `/course-imports`: load, check, confirm; and the sample file.

use actix_multipart::form::MultipartForm;
use actix_multipart::form::tempfile::TempFile;
use actix_web::http::header;
use actix_web::{HttpResponse, get, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::AppError;
use keizoku_app::courses::imports::{self, CourseImport, sample_rows};
use keizoku_app::people::export::{FileFormat, Sheet};
use keizoku_domain::courses::file::{CourseLine, LineAction};
use keizoku_domain::id::CatalogueImportId;
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::people::fault_body::FaultBody;
use crate::people::learners::{FormatQuery, download};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// The upload of a file of the catalogue or the calendar.
#[derive(Debug, MultipartForm)]
pub(crate) struct CatalogueUpload {
    #[multipart(limit = "3MiB")]
    file: TempFile,
}

impl CatalogueUpload {
    /// The file's name and its bytes.
    pub(crate) async fn read(self) -> Result<(String, Vec<u8>), ApiError> {
        let name = self.file.file_name.clone().unwrap_or_else(|| "file".to_owned());
        let bytes = web::block(move || std::fs::read(self.file.file.path())).await.map_err(AppError::internal)?;
        Ok((name, bytes.map_err(AppError::internal)?))
    }
}

/// A file of the catalogue or the calendar.
#[derive(Debug, ToSchema)]
#[schema(as = CatalogueFileUpload)]
#[expect(dead_code, reason = "describes the form for the document; the extractor reads it")]
pub(crate) struct CatalogueUploadBody {
    /// CSV (UTF-8 or Windows-31J) or xlsx; at most 2 MiB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// The path of one loaded file.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CatalogueImportPath {
    /// The loaded file.
    #[param(value_type = String, example = "cim_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^cim_[0-9a-f]{32}$")]
    pub(crate) id: CatalogueImportId,
}

/// Confirms a plan as it was shown.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CatalogueImportCommit)]
pub(crate) struct CatalogueCommit {
    /// The hash of the plan that was shown.
    #[schema(min_length = 64, max_length = 64, pattern = "^[0-9a-f]{64}$")]
    pub(crate) hash: String,
}

/// One field that changes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CourseFieldChange)]
struct ChangeBody {
    /// The heading.
    field: &'static str,
    /// Until now.
    before: String,
    /// From now on.
    after: String,
}

/// A row of the file.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseImportLine)]
struct LineBody {
    /// The row as a spreadsheet numbers it.
    row: u32,
    /// `add`, `change` or `unchanged`.
    action: &'static str,
    /// Code.
    code: String,
    /// Title in Japanese.
    title_ja: String,
    /// Field by field.
    changes: Vec<ChangeBody>,
}

impl From<&CourseLine> for LineBody {
    fn from(line: &CourseLine) -> Self {
        let change = |one: &keizoku_domain::courses::file::FieldChange| ChangeBody {
            field: one.field,
            before: one.before.clone(),
            after: one.after.clone(),
        };
        Self {
            row: line.row,
            action: line.action.as_str(),
            code: line.fields.code.to_string(),
            title_ja: line.fields.title_ja.to_string(),
            changes: line.changes.iter().map(change).collect(),
        }
    }
}

/// A loaded course file with what it would do.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseImport)]
pub(crate) struct CourseImportBody {
    /// Id.
    id: String,
    /// The file's name.
    file_name: String,
    /// `ready`, `blocked` or `committed`.
    state: &'static str,
    /// Names exactly this plan.
    hash: String,
    /// How many courses are new.
    added: usize,
    /// How many change.
    changed: usize,
    /// How many stay as they are.
    unchanged: usize,
    /// Headings that mean nothing to us.
    unknown_columns: Vec<String>,
    /// Rows without fault.
    lines: Vec<LineBody>,
    /// Everything that is wrong.
    errors: Vec<FaultBody>,
    /// Who loaded it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
}

/// Where a loaded file stands.
pub(crate) const fn state(committed: bool, faults: usize) -> &'static str {
    match (committed, faults) {
        (true, _) => "committed",
        (false, 0) => "ready",
        (false, _) => "blocked",
    }
}

impl From<CourseImport> for CourseImportBody {
    fn from(loaded: CourseImport) -> Self {
        let plan = loaded.plan;
        Self {
            id: loaded.import.id.to_string(),
            file_name: loaded.import.file_name,
            state: state(loaded.import.committed, plan.faults.len()),
            added: plan.count(LineAction::Add),
            changed: plan.count(LineAction::Change),
            unchanged: plan.count(LineAction::Unchanged),
            lines: plan.lines.iter().map(LineBody::from).collect(),
            errors: plan.faults.iter().map(FaultBody::from).collect(),
            hash: plan.hash,
            unknown_columns: plan.unknown_columns,
            created_by: loaded.import.created_by,
            created_at: loaded.import.created_at,
        }
    }
}

/// Load a course file
///
/// Nothing is written but the file. Whatever is wrong with it stands in the plan, all of it at once.
#[utoipa::path(tag = "courses", operation_id = "createCourseImport", security(("bearer" = [])),
    request_body(content = CatalogueUploadBody, content_type = "multipart/form-data"),
    responses((status = 201, description = "The plan.", body = CourseImportBody), Writing))]
#[post("/course-imports")]
pub(crate) async fn create_course_import(
    caller: ApiCaller,
    form: Unread<MultipartForm<CatalogueUpload>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let (name, bytes) = form.read().await?.into_inner().read().await?;
    let loaded = imports::load(&unit, &name, bytes).await?;
    let location = format!("/api/v1/course-imports/{}", loaded.import.id);
    Ok(HttpResponse::Created().insert_header((header::LOCATION, location)).json(CourseImportBody::from(loaded)))
}

/// Read the plan of a course file
///
/// Worked out against the catalogue as it is now.
#[utoipa::path(tag = "courses", operation_id = "getCourseImport", params(CatalogueImportPath),
    security(("bearer" = [])),
    responses((status = 200, description = "The plan.", body = CourseImportBody), Reading))]
#[get("/course-imports/{id}")]
pub(crate) async fn get_course_import(
    caller: ApiCaller,
    path: web::Path<CatalogueImportPath>,
) -> Result<web::Json<CourseImportBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    Ok(web::Json(imports::find(&unit, path.id).await?.into()))
}

/// Confirm the plan of a course file
///
/// Writes exactly the plan with this hash; refused if the catalogue changed meanwhile.
#[utoipa::path(tag = "courses", operation_id = "commitCourseImport", params(CatalogueImportPath),
    security(("bearer" = [])), request_body = CatalogueCommit,
    responses((status = 200, description = "Written.", body = CourseImportBody), Writing))]
#[post("/course-imports/{id}/commit")]
pub(crate) async fn commit_course_import(
    caller: ApiCaller,
    path: web::Path<CatalogueImportPath>,
    body: Unread<web::Json<CatalogueCommit>>,
) -> Result<web::Json<CourseImportBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    Ok(web::Json(imports::commit(&unit, path.id, &body.hash).await?.into()))
}

/// Download a sample course file
///
/// A file of the right columns with a few lines, to be filled in.
#[utoipa::path(tag = "courses", operation_id = "getCourseImportSample", params(FormatQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/course-import-sample")]
pub(crate) async fn get_course_import_sample(
    caller: ApiCaller,
    query: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    caller.0.vendor(Permission::WriteCatalogue)?;
    let format: FileFormat = query.format();
    let mut sheet = Sheet::new(format)?;
    for row in sample_rows() {
        sheet.row(&row)?;
    }
    Ok(download(sheet.finish()?, format, &format!("sample-courses.{}", format.ending())))
}
