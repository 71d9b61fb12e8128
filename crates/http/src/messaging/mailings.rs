//! `/workspaces/{ws}/mailings`: mails to exactly the people whom a search of the status list finds.

use actix_web::{HttpResponse, delete, get, post, put, web};
use keizoku_app::messaging::mailings::view::PeopleFilter;
use keizoku_app::messaging::mailings::{view, write};
use keizoku_domain::id::{LearnerId, MailingId, WorkspaceId};
use keizoku_domain::identity::Permission;

use serde::Deserialize;
use utoipa::IntoParams;

use super::mailing_body::{
    MailingBody, MailingInput, MailingLineBody, PersonBody, PersonStateBody, PreviewBody, TemplatesBody, TestBody,
};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::learning::status_query::{AskedQuery, BoundsQuery, WhoseQuery};
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of a mailing.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct MailingPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The mailing.
    #[param(value_type = String, example = "mlg_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^mlg_[0-9a-f]{32}$")]
    id: MailingId,
}

/// The path of somebody of a mailing.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct MailingPersonPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The mailing.
    #[param(value_type = String, example = "mlg_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^mlg_[0-9a-f]{32}$")]
    id: MailingId,
    /// One of its people.
    #[param(value_type = String, example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^lrn_[0-9a-f]{32}$")]
    learner: LearnerId,
}

/// Which of the people.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct MailingPeopleQuery {
    /// How they stand; everybody when it is left out.
    #[param(inline)]
    state: Option<PersonStateBody>,
}

/// List templates and variables of mails
///
/// The texts to begin with, and what may stand in double braces in a mailing.
#[utoipa::path(tag = "messaging", operation_id = "listMailTemplates", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "Templates and variables.", body = TemplatesBody), Reading))]
#[get("/mail-templates")]
pub(crate) async fn list_mail_templates(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<TemplatesBody>, ApiError> {
    caller.0.workspace(path.ws, Permission::SendMailings)?;
    Ok(web::Json(TemplatesBody::all()))
}

/// List mailings
///
/// The newest first. A supervisor sees the own ones.
#[utoipa::path(tag = "messaging", operation_id = "listMailings", params(WorkspacePath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of mailings.", body = List<MailingLineBody>), Reading))]
#[get("/mailings")]
pub(crate) async fn list_mailings(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<MailingLineBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    let found = view::list(&unit, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, MailingLineBody::from)))
}

/// Prepare a mailing
///
/// To the people of exactly the rows that `listLearningStatus` finds with the same conditions, each once. They are written down now;
/// nothing is sent yet.
#[utoipa::path(tag = "messaging", operation_id = "prepareMailing",
    params(WorkspacePath, WhoseQuery, AskedQuery, BoundsQuery),
    request_body = MailingInput, security(("bearer" = [])),
    responses((status = 201, description = "Prepared.", body = MailingBody), Writing))]
#[post("/mailings")]
pub(crate) async fn prepare_mailing(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    whose: web::Query<WhoseQuery>,
    asked: web::Query<AskedQuery>,
    bounds: web::Query<BoundsQuery>,
    body: Unread<web::Json<MailingInput>>,
) -> Result<Tagged<MailingBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    let query = asked.into_inner().of(whose.into_inner(), bounds.into_inner())?;
    let id = write::prepare(&unit, &query, body.read().await?.into_inner().into()).await?;
    let made = MailingBody::from(view::read(&unit, id).await?);
    Ok(Tagged::created(made, format!("/api/v1/workspaces/{}/mailings/{id}", path.ws)))
}

/// Read a mailing
///
/// With how its people stand.
#[utoipa::path(tag = "messaging", operation_id = "getMailing", params(MailingPath), security(("bearer" = [])),
    responses((status = 200, description = "The mailing.", body = MailingBody), Reading))]
#[get("/mailings/{id}")]
pub(crate) async fn get_mailing(
    caller: ApiCaller,
    path: web::Path<MailingPath>,
) -> Result<Tagged<MailingBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Change the text of a draft
///
/// Its people stay as they were found. What is on its way or was sent cannot be changed.
#[utoipa::path(tag = "messaging", operation_id = "putMailing",
    params(MailingPath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    request_body = MailingInput, security(("bearer" = [])),
    responses((status = 200, description = "Changed.", body = MailingBody), Writing))]
#[put("/mailings/{id}")]
pub(crate) async fn put_mailing(
    caller: ApiCaller,
    path: web::Path<MailingPath>,
    seen: IfMatch,
    body: Unread<web::Json<MailingInput>>,
) -> Result<Tagged<MailingBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    let (seen, text) = (seen.required()?, body.read().await?.into_inner());
    write::change(&unit, path.id, seen, text.into()).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Delete a draft
///
/// What was sent, or stopped, stays.
#[utoipa::path(tag = "messaging", operation_id = "removeMailing",
    params(MailingPath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 204, description = "Deleted."), Writing))]
#[delete("/mailings/{id}")]
pub(crate) async fn remove_mailing(
    caller: ApiCaller,
    path: web::Path<MailingPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    write::remove(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// List the people of a mailing
///
/// By user ID, with what came of their mails.
#[utoipa::path(tag = "messaging", operation_id = "listMailingPeople",
    params(MailingPath, MailingPeopleQuery, PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of people.", body = List<PersonBody>), Reading))]
#[get("/mailings/{id}/people")]
pub(crate) async fn list_mailing_people(
    caller: ApiCaller,
    path: web::Path<MailingPath>,
    which: web::Query<MailingPeopleQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<PersonBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    let filter = which.state.map(PeopleFilter::from);
    let found = view::of_people(&unit, path.id, filter, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, PersonBody::from)))
}

/// Preview a mailing
///
/// The whole mail that one of its people would get today.
#[utoipa::path(tag = "messaging", operation_id = "previewMailing", params(MailingPersonPath), security(("bearer" = [])),
    responses((status = 200, description = "The mail.", body = PreviewBody), Reading))]
#[get("/mailings/{id}/people/{learner}/preview")]
pub(crate) async fn preview_mailing(
    caller: ApiCaller,
    path: web::Path<MailingPersonPath>,
) -> Result<web::Json<PreviewBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    Ok(web::Json(view::preview(&unit, path.id, path.learner).await?.into()))
}

/// Test a mailing
///
/// Sends the caller the mail of its first addressee, once a minute at most.
#[utoipa::path(tag = "messaging", operation_id = "testMailing", params(MailingPath), security(("bearer" = [])),
    responses((status = 202, description = "On its way.", body = TestBody), Writing))]
#[post("/mailings/{id}/test")]
pub(crate) async fn test_mailing(caller: ApiCaller, path: web::Path<MailingPath>) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    let to = write::try_out(&unit, path.id).await?;
    Ok(HttpResponse::Accepted().json(TestBody { to: to.as_str().to_owned() }))
}

/// Send a mailing
///
/// A job writes the mails. Each of the people is looked at once more: who has no address, no seat, or left the sender's departments gets
/// none and is listed.
#[utoipa::path(tag = "messaging", operation_id = "sendMailing",
    params(MailingPath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 200, description = "On its way.", body = MailingBody), Writing))]
#[post("/mailings/{id}/send")]
pub(crate) async fn send_mailing(
    caller: ApiCaller,
    path: web::Path<MailingPath>,
    seen: IfMatch,
) -> Result<Tagged<MailingBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    write::send(&unit, path.id, seen.required()?).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Stop a mailing
///
/// Mails that are written already leave; nobody else gets one.
#[utoipa::path(tag = "messaging", operation_id = "stopMailing", params(MailingPath), security(("bearer" = [])),
    responses((status = 200, description = "Stopped.", body = MailingBody), Writing))]
#[post("/mailings/{id}/stop")]
pub(crate) async fn stop_mailing(
    caller: ApiCaller,
    path: web::Path<MailingPath>,
) -> Result<Tagged<MailingBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::SendMailings)?;
    write::stop(&unit, path.id).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}
