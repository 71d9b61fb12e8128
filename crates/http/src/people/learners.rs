//! `/workspaces/{ws}/learners`: looking.

use std::fs::File;
use std::io::Read as _;

use actix_web::body::SizedStream;
use actix_web::http::header;
use actix_web::{HttpResponse, get, web};
use futures_util::Stream;
use keizoku_app::AppError;
use keizoku_app::people::export::{self, FileFormat};
use keizoku_app::people::list::{self, Direction, Query, Sort, Standing};
use keizoku_app::people::rosters::Which;
use keizoku_domain::id::{LearnerId, OrgUnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::people::LearnerRole;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::learner_body::{LearnerBody, RoleBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::Tagged;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;
use crate::seats::workspaces::WorkspacePath;

/// The path of one person.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct LearnerPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    pub(crate) ws: WorkspaceId,
    /// The person.
    #[param(value_type = String, example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^lrn_[0-9a-f]{32}$")]
    pub(crate) id: LearnerId,
}

/// Which roster.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TermQuery {
    /// `running` (the default), `next`, or a term's id.
    #[param(max_length = 40, pattern = "^(running|next|trm_[0-9a-f]{32})$")]
    term: Option<String>,
}

impl TermQuery {
    pub(crate) fn which(&self) -> Result<Which, ApiError> {
        which(self.term.as_deref())
    }
}

/// Reads `running`, `next` or a term's id.
pub(crate) fn which(text: Option<&str>) -> Result<Which, ApiError> {
    match text {
        None | Some("running") => Ok(Which::Running),
        Some("next") => Ok(Which::Next),
        Some(id) => Ok(Which::Id(id.parse().map_err(|_| AppError::NotFound)?)),
    }
}

/// How somebody stands to the roster.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LearnerStateFilter)]
pub(crate) enum StateFilter {
    /// In a seat.
    Seated,
    /// Waiting for a seat.
    Waiting,
    /// Not on the roster.
    Removed,
    /// Anyone.
    Any,
}

/// What a list of people is sorted by.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearnerSort)]
pub(crate) enum SortBody {
    /// User ID.
    LoginId,
    /// Reading, or name.
    Name,
    /// Registration.
    CreatedAt,
    /// Last change.
    UpdatedAt,
}

/// Which way a list runs.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = SortOrder)]
pub(crate) enum OrderBody {
    /// Smallest first.
    Asc,
    /// Largest first.
    Desc,
}

/// What a list of people is narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct LearnerQuery {
    /// Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
    #[param(max_length = 200)]
    q: Option<String>,
    /// A department and those below it.
    #[param(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    org_unit_id: Option<OrgUnitId>,
    /// 役割.
    #[param(inline)]
    role: Option<RoleBody>,
    /// How they stand to the roster; `seated` when not given.
    #[param(inline)]
    state: Option<StateFilter>,
    /// `running` (the default), `next`, or a term's id.
    #[param(max_length = 40, pattern = "^(running|next|trm_[0-9a-f]{32})$")]
    term: Option<String>,
    /// Sorted by; `loginId` when not given.
    #[param(inline)]
    sort: Option<SortBody>,
    /// Which way; `asc` when not given.
    #[param(inline)]
    order: Option<OrderBody>,
}

impl LearnerQuery {
    fn into_query(self) -> Result<Query, ApiError> {
        Ok(Query {
            which: which(self.term.as_deref())?,
            words: self.q,
            org_unit: self.org_unit_id,
            role: self.role.map(LearnerRole::from),
            standing: match self.state {
                None | Some(StateFilter::Seated) => Standing::Seated,
                Some(StateFilter::Waiting) => Standing::Waiting,
                Some(StateFilter::Removed) => Standing::Removed,
                Some(StateFilter::Any) => Standing::Anyone,
            },
            sort: match self.sort {
                None | Some(SortBody::LoginId) => Sort::LoginId,
                Some(SortBody::Name) => Sort::Name,
                Some(SortBody::CreatedAt) => Sort::CreatedAt,
                Some(SortBody::UpdatedAt) => Sort::UpdatedAt,
            },
            direction: match self.order {
                None | Some(OrderBody::Asc) => Direction::Ascending,
                Some(OrderBody::Desc) => Direction::Descending,
            },
            only: None,
        })
    }
}

/// List people
///
/// A supervisor sees the own departments and those below.
#[utoipa::path(tag = "people", operation_id = "listLearners", params(WorkspacePath, LearnerQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of people.", body = List<LearnerBody>), Reading))]
#[get("/learners")]
pub(crate) async fn list_learners(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<LearnerQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<LearnerBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadLearners)?;
    let people = list::list(&unit, &query.into_inner().into_query()?, &page.into_inner().into()).await?;
    let tree = people.tree;
    Ok(web::Json(List::of(people.found, |view| LearnerBody::of(&tree, view))))
}

/// Read a person
///
/// Posts, seats and the state of the password, on the day of the roster that is asked for.
#[utoipa::path(tag = "people", operation_id = "getLearner", params(LearnerPath, TermQuery), security(("bearer" = [])),
    responses((status = 200, description = "The person.", body = LearnerBody), Reading))]
#[get("/learners/{id}")]
pub(crate) async fn get_learner(
    caller: ApiCaller,
    path: web::Path<LearnerPath>,
    query: web::Query<TermQuery>,
) -> Result<Tagged<LearnerBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadLearners)?;
    let person = list::find(&unit, path.id, query.which()?).await?;
    Ok(Tagged::ok(LearnerBody::of(&person.tree, person.found)))
}

/// What kind of file.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FileFormat)]
pub(crate) enum FormatBody {
    /// CSV in UTF-8 with a byte order mark.
    Csv,
    /// CSV in Windows-31J.
    CsvCp932,
    /// A workbook.
    Xlsx,
}

impl From<FormatBody> for FileFormat {
    fn from(body: FormatBody) -> Self {
        match body {
            FormatBody::Csv => Self::Csv,
            FormatBody::CsvCp932 => Self::CsvCp932,
            FormatBody::Xlsx => Self::Xlsx,
        }
    }
}

/// The kind of file to write.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct FormatQuery {
    /// `csv` when not given.
    #[param(inline)]
    pub(crate) format: Option<FormatBody>,
}

impl FormatQuery {
    pub(crate) fn format(&self) -> FileFormat {
        self.format.map_or(FileFormat::Csv, FileFormat::from)
    }
}

/// A file to download. What its encoding does not have is counted and listed in the head.
pub(crate) fn download(written: export::Written, format: FileFormat, name: &str) -> HttpResponse {
    let mut answer = HttpResponse::Ok();
    answer.content_type(format.media_type());
    let encoded: String = name.bytes().map(percent).collect();
    let disposition = format!("attachment; filename=\"file.{}\"; filename*=UTF-8''{encoded}", format.ending());
    answer.insert_header((header::CONTENT_DISPOSITION, disposition));
    if !written.unwritable.is_empty() {
        let listed: String = written.unwritable.iter().take(100).map(|c| format!("U+{:04X} ", *c as u32)).collect();
        answer.insert_header(("X-Keizoku-Unwritable", written.unwritable.len().to_string()));
        answer.insert_header(("X-Keizoku-Unwritable-Characters", listed.trim_end().to_owned()));
    }
    answer.body(SizedStream::new(written.length, chunks(written.file)))
}

/// Bytes of a file read at a time.
const CHUNK: usize = 64 * 1024;

/// A file chunk by chunk, read as fast as the caller takes it.
fn chunks(file: File) -> impl Stream<Item = std::io::Result<web::Bytes>> {
    futures_util::stream::try_unfold(file, |mut file| async move {
        let read = move || {
            let mut chunk = Vec::with_capacity(CHUNK);
            file.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
            Ok::<_, std::io::Error>((chunk, file))
        };
        let (chunk, file) = tokio::task::spawn_blocking(read).await.map_err(std::io::Error::other)??;
        Ok((!chunk.is_empty()).then(|| (web::Bytes::from(chunk), file)))
    })
}

fn percent(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

/// Export people
///
/// The people a list with the same filters shows, as a file that can be loaded again. Characters that Windows-31J does not
/// have are replaced by 〓; their number stands in `X-Keizoku-Unwritable`.
#[utoipa::path(tag = "people", operation_id = "exportLearners", params(WorkspacePath, LearnerQuery, FormatQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/learners/export")]
pub(crate) async fn export_learners(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<LearnerQuery>,
    format: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ExportLearners)?;
    let format = format.format();
    let written = export::learners(&unit, &query.into_inner().into_query()?, format).await?;
    Ok(download(written, format, &format!("受講者一覧-{}.{}", unit.today(), format.ending())))
}

#[cfg(test)]
mod tests {
    use std::io::{Seek as _, Write as _};

    use futures_util::TryStreamExt as _;

    use super::*;

    #[tokio::test]
    async fn a_large_file_leaves_in_small_chunks() {
        let bytes: Vec<u8> = (0..1_000_003_u32).map(|number| number.to_le_bytes()[0]).collect();
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&bytes).unwrap();
        file.rewind().unwrap();
        let chunks: Vec<web::Bytes> = chunks(file).try_collect().await.unwrap();
        assert_eq!(chunks.len(), bytes.len().div_ceil(CHUNK));
        assert!(chunks.iter().all(|chunk| chunk.len() <= CHUNK));
        assert_eq!(chunks.concat(), bytes);
    }
}
