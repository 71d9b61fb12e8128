//! `/workspaces/{ws}/notices`: お知らせ, as they are managed.

use actix_web::{HttpResponse, delete, get, post, put, web};
use keizoku_app::messaging::notices::{readers, view, write};
use keizoku_domain::id::{NoticeId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::messaging::notice::Phase;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::notice_body::{NoticeBody, NoticeInput, NoticeLineBody, ReaderBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of a notice.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct NoticePath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    pub(super) ws: WorkspaceId,
    /// The notice.
    #[param(value_type = String, example = "ntc_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ntc_[0-9a-f]{32}$")]
    pub(super) id: NoticeId,
}

/// How far a notice has come.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = NoticeStateFilter)]
pub(crate) enum StateFilter {
    /// Being written.
    Draft,
    /// Published, and its first day is still to come.
    Scheduled,
    /// Seen today.
    Current,
    /// Its last day is over.
    Ended,
    /// Withdrawn.
    Withdrawn,
}

impl From<StateFilter> for Phase {
    fn from(filter: StateFilter) -> Self {
        match filter {
            StateFilter::Draft => Self::Draft,
            StateFilter::Scheduled => Self::Scheduled,
            StateFilter::Current => Self::Current,
            StateFilter::Ended => Self::Ended,
            StateFilter::Withdrawn => Self::Withdrawn,
        }
    }
}

/// Which notices.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct NoticesQuery {
    /// How far they have come; those that are seen today when it is left out.
    #[param(inline)]
    state: Option<StateFilter>,
}

/// Which readers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ReadersQuery {
    /// Only those who have read it, or only those who have not.
    read: Option<bool>,
}

/// List notices
///
/// Of one state, the latest first day first. A supervisor sees those that supervisors wrote for the own departments.
#[utoipa::path(tag = "messaging", operation_id = "listNotices", params(WorkspacePath, NoticesQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of notices.", body = List<NoticeLineBody>), Reading))]
#[get("/notices")]
pub(crate) async fn list_notices(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    which: web::Query<NoticesQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<NoticeLineBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadNotices)?;
    let phase = which.state.map_or(Phase::Current, Phase::from);
    let found = view::list(&unit, phase, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, NoticeLineBody::from)))
}

/// Write a notice
///
/// As a draft, which nobody else sees until it is published. A supervisor names departments in the own subtree only.
#[utoipa::path(tag = "messaging", operation_id = "createNotice", params(WorkspacePath),
    request_body = NoticeInput, security(("bearer" = [])),
    responses((status = 201, description = "Written.", body = NoticeBody), Writing))]
#[post("/notices")]
pub(crate) async fn create_notice(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<NoticeInput>>,
) -> Result<Tagged<NoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteNotices)?;
    let id = write::create(&unit, body.read().await?.into_inner().draft()?).await?;
    let made = NoticeBody::from(view::read(&unit, id).await?);
    Ok(Tagged::created(made, format!("/api/v1/workspaces/{}/notices/{id}", path.ws)))
}

/// Read a notice
///
/// With how many people it means today, and how many of them have read it.
#[utoipa::path(tag = "messaging", operation_id = "getNotice", params(NoticePath), security(("bearer" = [])),
    responses((status = 200, description = "The notice.", body = NoticeBody), Reading))]
#[get("/notices/{id}")]
pub(crate) async fn get_notice(caller: ApiCaller, path: web::Path<NoticePath>) -> Result<Tagged<NoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadNotices)?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Change a notice
///
/// Whole. What is published stays published; who has read it has read it.
#[utoipa::path(tag = "messaging", operation_id = "putNotice",
    params(NoticePath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    request_body = NoticeInput, security(("bearer" = [])),
    responses((status = 200, description = "Changed.", body = NoticeBody), Writing))]
#[put("/notices/{id}")]
pub(crate) async fn put_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
    seen: IfMatch,
    body: Unread<web::Json<NoticeInput>>,
) -> Result<Tagged<NoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteNotices)?;
    let (seen, draft) = (seen.required()?, body.read().await?.into_inner().draft()?);
    write::change(&unit, path.id, seen, draft).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Delete a draft
///
/// What was ever published is withdrawn and stays.
#[utoipa::path(tag = "messaging", operation_id = "removeNotice",
    params(NoticePath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 204, description = "Deleted."), Writing))]
#[delete("/notices/{id}")]
pub(crate) async fn remove_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteNotices)?;
    write::remove(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Publish a draft
///
/// It is seen from its first to its last day.
#[utoipa::path(tag = "messaging", operation_id = "publishNotice",
    params(NoticePath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 200, description = "Published.", body = NoticeBody), Writing))]
#[post("/notices/{id}/publish")]
pub(crate) async fn publish_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
    seen: IfMatch,
) -> Result<Tagged<NoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteNotices)?;
    write::publish(&unit, path.id, seen.required()?).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Withdraw a notice
///
/// Nobody sees it any more; it stays in the list of withdrawn ones.
#[utoipa::path(tag = "messaging", operation_id = "withdrawNotice",
    params(NoticePath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 200, description = "Withdrawn.", body = NoticeBody), Writing))]
#[post("/notices/{id}/withdraw")]
pub(crate) async fn withdraw_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
    seen: IfMatch,
) -> Result<Tagged<NoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteNotices)?;
    write::withdraw(&unit, path.id, seen.required()?).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Copy a notice
///
/// Into a draft for a period as long that begins today; targets that can no longer be named are left out.
#[utoipa::path(tag = "messaging", operation_id = "copyNotice", params(NoticePath), security(("bearer" = [])),
    responses((status = 201, description = "Copied.", body = NoticeBody), Writing))]
#[post("/notices/{id}/copy")]
pub(crate) async fn copy_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
) -> Result<Tagged<NoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteNotices)?;
    let id = write::copy(&unit, path.id).await?;
    let made = NoticeBody::from(view::read(&unit, id).await?);
    Ok(Tagged::created(made, format!("/api/v1/workspaces/{}/notices/{id}", path.ws)))
}

/// List who has read a notice
///
/// The people whom it means today, by user ID. A supervisor sees the own people.
#[utoipa::path(tag = "messaging", operation_id = "listNoticeReaders", params(NoticePath, ReadersQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of people.", body = List<ReaderBody>), Reading))]
#[get("/notices/{id}/readers")]
pub(crate) async fn list_notice_readers(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
    which: web::Query<ReadersQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<ReaderBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadNotices)?;
    let found = readers::list(&unit, path.id, which.read, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, ReaderBody::from)))
}
