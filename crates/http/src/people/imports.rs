//! `/workspaces/{ws}/imports`: load, check, confirm; and the sample files.

use actix_multipart::form::MultipartForm;
use actix_multipart::form::tempfile::TempFile;
use actix_multipart::form::text::Text;
use actix_web::http::header;
use actix_web::{HttpResponse, get, post, web};
use keizoku_app::AppError;
use keizoku_app::people::imports::{self, FileKind, PlanAction};
use keizoku_app::people::samples;
use keizoku_app::seats;
use keizoku_domain::id::{ImportId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::import_body::{ActionBody, CommitBody, CommittedBody, ImportBody, RowBody};
use super::learners::{FormatQuery, download, which};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::{WorkspaceBody, WorkspacePath};
use crate::unread::Unread;

/// The path of one loaded file.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct ImportPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The loaded file.
    #[param(value_type = String, example = "imp_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^imp_[0-9a-f]{32}$")]
    id: ImportId,
}

/// The upload.
#[derive(Debug, MultipartForm)]
pub(crate) struct Upload {
    #[multipart(limit = "20MiB")]
    file: TempFile,
    kind: Text<String>,
    term: Option<Text<String>>,
}

/// A file to load.
#[derive(Debug, ToSchema)]
#[schema(as = ImportUpload)]
#[expect(dead_code, reason = "describes the form for the document; the extractor reads it")]
pub(crate) struct UploadBody {
    /// CSV (UTF-8 or Windows-31J) or xlsx; at most 20 MiB and 50,000 rows.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// `learners` or `org_units`.
    #[schema(pattern = "^(learners|org_units)$", max_length = 16)]
    kind: String,
    /// `running` (the default) or `next`.
    #[schema(max_length = 40)]
    term: Option<String>,
}

/// Load a file
///
/// Nothing but the plan is stored. Whatever is wrong with the file stands in the plan, all of it at once.
#[utoipa::path(tag = "people", operation_id = "createImport", params(WorkspacePath), security(("bearer" = [])),
    request_body(content = UploadBody, content_type = "multipart/form-data"),
    responses((status = 201, description = "The plan.", body = ImportBody), Writing))]
#[post("/imports")]
pub(crate) async fn create_import(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    form: Unread<MultipartForm<Upload>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let Upload { file, kind, term } = form.read().await?.into_inner();
    let kind = FileKind::parse(&kind).ok_or(AppError::refused("import.kind_unknown"))?;
    let which = which(term.as_deref().map(String::as_str))?;
    let name = file.file_name.clone().unwrap_or_else(|| "file".to_owned());
    let bytes = web::block(move || std::fs::read(file.file.path())).await.map_err(AppError::internal)?;
    let import = imports::load(&unit, kind, which, &name, bytes.map_err(AppError::internal)?).await?;
    let location = format!("/api/v1/workspaces/{}/imports/{}", path.ws, import.id);
    Ok(HttpResponse::Created().insert_header((header::LOCATION, location)).json(ImportBody::from(import)))
}

/// Read a plan
///
/// Its counts, errors and seats before and after. A plan never changes; confirming commits exactly this one.
#[utoipa::path(tag = "people", operation_id = "getImport", params(ImportPath), security(("bearer" = [])),
    responses((status = 200, description = "The plan.", body = ImportBody), Reading))]
#[get("/imports/{id}")]
pub(crate) async fn get_import(
    caller: ApiCaller,
    path: web::Path<ImportPath>,
) -> Result<web::Json<ImportBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    Ok(web::Json(imports::find(&unit, path.id).await?.into()))
}

/// Which rows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RowQuery {
    /// What they do.
    #[param(inline)]
    kind: Option<ActionBody>,
}

/// List the rows of a plan
///
/// In the order of the file, narrowed by what is to happen to them.
#[utoipa::path(tag = "people", operation_id = "listImportRows", params(ImportPath, RowQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of rows, in the order of the file.", body = List<RowBody>), Reading))]
#[get("/imports/{id}/rows")]
pub(crate) async fn list_import_rows(
    caller: ApiCaller,
    path: web::Path<ImportPath>,
    query: web::Query<RowQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<RowBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let kind = query.kind.map(PlanAction::from);
    let rows = imports::rows(&unit, path.id, kind, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(rows, RowBody::from)))
}

/// Download the file with its errors
///
/// The same file plus two columns: what is wrong, in Japanese and in English.
#[utoipa::path(tag = "people", operation_id = "getImportErrorFile", params(ImportPath), security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/imports/{id}/error-file")]
pub(crate) async fn get_import_error_file(
    caller: ApiCaller,
    path: web::Path<ImportPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let file = imports::error_file(&unit, path.id).await?;
    Ok(download(file.written, file.format, &file.name))
}

/// Confirm a plan
///
/// Writes exactly the plan with this hash, in one transaction; refused if the people changed meanwhile.
#[utoipa::path(tag = "people", operation_id = "commitImport", params(ImportPath), security(("bearer" = [])),
    request_body = CommitBody,
    responses((status = 200, description = "Written.", body = CommittedBody), Writing))]
#[post("/imports/{id}/commit")]
pub(crate) async fn commit_import(
    caller: ApiCaller,
    path: web::Path<ImportPath>,
    body: Unread<web::Json<CommitBody>>,
) -> Result<web::Json<CommittedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let body = body.read().await?;
    let done = imports::commit(&unit, path.id, &body.hash, body.acknowledgement.as_deref()).await?;
    let header = seats::header(unit.app.db.read(), unit.scope, unit.today()).await?;
    Ok(web::Json(CommittedBody {
        plan: done.import.into(),
        job_id: done.job.map(|id| id.to_string()),
        completions: done.completions,
        header: WorkspaceBody::from(header),
    }))
}

/// The path of a sample file.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct SamplePath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// `learners` or `org_units`.
    #[param(pattern = "^(learners|org_units)$", max_length = 16, example = "learners")]
    kind: String,
}

/// Download a sample file
///
/// A file of the right columns with a few lines, to be filled in.
#[utoipa::path(tag = "people", operation_id = "getImportSample", params(SamplePath, FormatQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/import-samples/{kind}")]
pub(crate) async fn get_import_sample(
    caller: ApiCaller,
    path: web::Path<SamplePath>,
    query: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let kind = FileKind::parse(&path.kind).ok_or(AppError::NotFound)?;
    let format = query.format();
    let written = samples::sample(kind, format)?;
    Ok(download(written, format, &format!("sample-{}.{}", kind.as_str(), format.ending())))
}
