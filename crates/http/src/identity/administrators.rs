//! `/workspaces/{ws}/training-admins`: who administers a workspace (decision 21).

use actix_web::{HttpResponse, delete, get, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::AppError;
use keizoku_app::identity::administrators::{self as admins, Administrator};
use keizoku_domain::id::{AccountId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::text::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// A training administrator of a workspace.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingAdmin)]
pub(crate) struct AdministratorBody {
    /// Account.
    #[schema(example = "acc_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Name.
    #[schema(example = "教育 次郎")]
    name: String,
    /// Mail address.
    #[schema(example = "jiro.kyoiku@minato.example.jp")]
    email: Option<String>,
    /// What is typed to log in.
    login_id: String,
    /// `invited` until a password is set by the link, then `active`.
    #[schema(example = "invited")]
    state: &'static str,
    /// Last log-in.
    last_login_at: Option<DateTime<Utc>>,
    /// Since when.
    since: DateTime<Utc>,
}

impl From<Administrator> for AdministratorBody {
    fn from(one: Administrator) -> Self {
        Self {
            state: if admins::has_come(&one) { "active" } else { "invited" },
            id: one.account.to_string(),
            name: one.name,
            email: one.email,
            login_id: one.login_id,
            last_login_at: one.last_login_at,
            since: one.since,
        }
    }
}

/// List training administrators
///
/// Of the workspace, longest first; there are 20 at most.
#[utoipa::path(tag = "identity", operation_id = "listTrainingAdmins", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "All of them.", body = List<AdministratorBody>), Reading))]
#[get("/training-admins")]
pub(crate) async fn list_training_admins(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<List<AdministratorBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageTrainingAdmins)?;
    let items = admins::list(&unit).await?.into_iter().map(AdministratorBody::from).collect();
    Ok(web::Json(List { items, next_cursor: None, total: None }))
}

/// A further training administrator.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewTrainingAdmin {
    /// Name.
    #[schema(min_length = 1, max_length = 80, example = "教育 次郎")]
    name: String,
    /// Where the link goes.
    #[schema(min_length = 6, max_length = 254, format = "email", example = "jiro.kyoiku@minato.example.jp")]
    email: String,
}

/// Invite a training administrator
///
/// A mail with a one-time link goes out; the others and the applicants are told.
#[utoipa::path(tag = "identity", operation_id = "inviteTrainingAdmin", params(WorkspacePath), security(("bearer" = [])),
    request_body = NewTrainingAdmin,
    responses((status = 201, description = "Invited.", body = AdministratorBody), Writing))]
#[post("/training-admins")]
pub(crate) async fn invite_training_admin(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<NewTrainingAdmin>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageTrainingAdmins)?;
    let body = body.read().await?;
    let name = PersonName::parse(&body.name).map_err(|error| AppError::field("/name", error))?;
    let email = EmailAddress::parse(&body.email).map_err(|error| AppError::field("/email", error))?;
    let id = admins::invite(&unit, name.as_str(), &email).await?;
    Ok(HttpResponse::Created().json(AdministratorBody::from(admins::find(&unit, id).await?)))
}

/// The path of one training administrator.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct AdministratorPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The account.
    #[param(value_type = String, example = "acc_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^acc_[0-9a-f]{32}$")]
    id: AccountId,
}

/// Send the link again
///
/// To whoever has not set a password; the link of before ends.
#[utoipa::path(tag = "identity", operation_id = "sendTrainingAdminLink", params(AdministratorPath),
    security(("bearer" = [])), responses((status = 202, description = "On its way."), Writing))]
#[post("/training-admins/{id}/link")]
pub(crate) async fn send_training_admin_link(
    caller: ApiCaller,
    path: web::Path<AdministratorPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageTrainingAdmins)?;
    admins::send_again(&unit, path.id).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Remove a training administrator
///
/// The sessions end at once. Never oneself (that is a hand-over), and never the last one who can log in.
#[utoipa::path(tag = "identity", operation_id = "removeTrainingAdmin", params(AdministratorPath),
    security(("bearer" = [])), responses((status = 204, description = "Removed."), Writing))]
#[delete("/training-admins/{id}")]
pub(crate) async fn remove_training_admin(
    caller: ApiCaller,
    path: web::Path<AdministratorPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageTrainingAdmins)?;
    admins::remove(&unit, path.id).await?;
    Ok(HttpResponse::NoContent().finish())
}
