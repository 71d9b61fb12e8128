//! First passwords: links by mail, one-time codes on paper, resets.

use actix_web::{HttpResponse, post, web};
use keizoku_app::AppError;
use keizoku_app::people::first_passwords::{self, Whom};
use keizoku_domain::id::LearnerId;
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::learners::LearnerPath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::Writing;
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// Whom codes are made for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct HandOutRequest {
    /// These people.
    #[schema(value_type = Option<Vec<String>>, example = json!(["lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 1000)]
    learner_ids: Option<Vec<LearnerId>>,
    /// All without a mail address who have no password yet.
    #[serde(default)]
    all_without_mail: bool,
}

/// A code on paper; shown once.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HandOutItem {
    /// User ID.
    login_id: String,
    /// Name.
    name: String,
    /// Departments from the top down.
    org_path: Vec<String>,
    /// The code.
    #[schema(example = "0H4J-8QWR-M2TX-5BYN")]
    code: String,
}

/// A hand-out sheet.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct HandOut {
    /// Id of this making.
    id: String,
    /// The codes.
    items: Vec<HandOutItem>,
}

fn whom(ids: Option<Vec<LearnerId>>, all: bool) -> Result<Whom, ApiError> {
    match ids {
        Some(mut ids) if !ids.is_empty() => {
            ids.sort();
            ids.dedup();
            Ok(Whom::Named(ids))
        }
        _ if all => Ok(Whom::All),
        _ => Err(AppError::refused("people.nobody_named").into()),
    }
}

/// Make one-time codes
///
/// For people without a mail address. The codes are in this answer only; they replace password and earlier code.
#[utoipa::path(tag = "people", operation_id = "createHandOut", params(WorkspacePath), security(("bearer" = [])),
    request_body = HandOutRequest, responses((status = 201, description = "Made.", body = HandOut), Writing))]
#[post("/hand-outs")]
pub(crate) async fn create_hand_out(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<HandOutRequest>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ResetPasswords)?;
    let body = body.read().await?.into_inner();
    let made = first_passwords::hand_out(&unit, &whom(body.learner_ids, body.all_without_mail)?).await?;
    let item = |made: first_passwords::HandOut| HandOutItem {
        login_id: made.login_id,
        name: made.name,
        org_path: made.path,
        code: made.code,
    };
    let id = keizoku_domain::id::HandOutId::generate(unit.app.ids.as_ref()).to_string();
    let sheet = HandOut { id, items: made.into_iter().map(item).collect() };
    Ok(HttpResponse::Created().insert_header(("Cache-Control", "no-store")).json(sheet))
}

/// Whom links are sent to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SetUpLinksRequest {
    /// These people.
    #[schema(value_type = Option<Vec<String>>, example = json!(["lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 1000)]
    learner_ids: Option<Vec<LearnerId>>,
    /// All who have no password yet.
    #[serde(default)]
    all: bool,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SetUpLinks {
    /// Mails queued.
    queued: u32,
    /// User IDs of those without an address.
    without_mail: Vec<String>,
}

/// Send set-up links
///
/// Those without an address are listed, not dropped in silence.
#[utoipa::path(tag = "people", operation_id = "createSetUpLinks", params(WorkspacePath), security(("bearer" = [])),
    request_body = SetUpLinksRequest, responses((status = 202, description = "Queued.", body = SetUpLinks), Writing))]
#[post("/set-up-links")]
pub(crate) async fn create_set_up_links(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<SetUpLinksRequest>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ResetPasswords)?;
    let body = body.read().await?.into_inner();
    let sent = first_passwords::send_links(&unit, &whom(body.learner_ids, body.all)?).await?;
    Ok(HttpResponse::Accepted().json(SetUpLinks { queued: sent.queued, without_mail: sent.without_mail }))
}

/// Start a password reset
///
/// Sends the link by mail; for people without an address make a one-time code instead.
#[utoipa::path(tag = "people", operation_id = "resetLearnerPassword", params(LearnerPath), security(("bearer" = [])),
    responses((status = 202, description = "Queued."), Writing))]
#[post("/learners/{id}/password-reset")]
pub(crate) async fn reset_learner_password(
    caller: ApiCaller,
    path: web::Path<LearnerPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ResetPasswords)?;
    first_passwords::reset(&unit, path.id).await?;
    Ok(HttpResponse::Accepted().finish())
}
