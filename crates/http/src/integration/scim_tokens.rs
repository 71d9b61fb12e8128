//! `/workspaces/{ws}/scim`: the address and the tokens by which an identity provider keeps people and departments.

use actix_web::{HttpResponse, delete, get, post, web};
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::integration::scim::tokens::{self, Connection, ScimToken};
use keizoku_domain::id::{ScimTokenId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::integration::scim::token::{MOST, USUAL_DAYS};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// A token. Its secret was shown when it was made, and is not kept.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScimToken)]
pub(crate) struct TokenBody {
    /// Id.
    #[schema(example = "sct_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// What its owner calls it.
    label: String,
    /// Who made it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
    /// Its last day.
    expires_on: NaiveDate,
    /// Whether that day has passed.
    expired: bool,
    /// The hour of its last use; null before the first one.
    last_used_at: Option<DateTime<Utc>>,
}

impl TokenBody {
    fn of(token: ScimToken, today: NaiveDate) -> Self {
        Self {
            id: token.id.to_string(),
            label: token.label,
            created_by: token.created_by,
            created_at: token.created_at,
            expires_on: token.expires_on,
            expired: token.expires_on < today,
            last_used_at: token.last_used_at,
        }
    }
}

/// How a workspace stands to SCIM.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScimConnection)]
pub(crate) struct ConnectionBody {
    /// What the identity provider is given as the address (tenant URL, SCIM connector base URL).
    #[schema(example = "https://keizoku.example.jp/scim/v2")]
    address: String,
    /// The tokens that were not revoked, oldest first; expired ones stay until they are.
    tokens: Vec<TokenBody>,
    /// How many tokens may live at once.
    #[schema(example = 2)]
    most_tokens: usize,
    /// People who wait for a seat of the running term.
    waiting: u64,
}

/// A token to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewScimTokenRequest)]
pub(crate) struct NewTokenBody {
    /// What its owner calls it.
    #[serde(default)]
    #[schema(max_length = 80, example = "Entra ID")]
    label: String,
    /// Days it lives; 365 when not given.
    #[schema(minimum = 1, maximum = 730, example = 365)]
    days: Option<u32>,
}

/// A new token with its secret.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NewScimToken)]
pub(crate) struct NewToken {
    /// The token.
    token: TokenBody,
    /// What the identity provider is given; shown once.
    secret: String,
}

/// See the SCIM connection
///
/// The address, the tokens, and how many people wait for a seat.
#[utoipa::path(tag = "integration", operation_id = "getScimConnection", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "The connection.", body = ConnectionBody), Reading))]
#[get("/scim")]
pub(crate) async fn get_scim_connection(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<ConnectionBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageScim)?;
    let Connection { address, tokens, waiting } = tokens::connection(&unit).await?;
    let tokens = tokens.into_iter().map(|token| TokenBody::of(token, unit.today())).collect();
    Ok(web::Json(ConnectionBody { address, tokens, most_tokens: MOST, waiting }))
}

/// Make a SCIM token
///
/// Answers its secret, once. Two live at the same time, so that one can take the place of the other.
#[utoipa::path(tag = "integration", operation_id = "createScimToken", params(WorkspacePath), security(("bearer" = [])),
    request_body = NewTokenBody,
    responses((status = 201, description = "The token with its secret.", body = NewToken), Writing))]
#[post("/scim/tokens")]
pub(crate) async fn create_scim_token(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<NewTokenBody>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageScim)?;
    let body = body.read_optional().await?.unwrap_or_default();
    let (token, secret) = tokens::create(&unit, &body.label, body.days.unwrap_or(USUAL_DAYS)).await?;
    Ok(HttpResponse::Created().json(NewToken { token: TokenBody::of(token, unit.today()), secret }))
}

/// The path of one token.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct TokenPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The token.
    #[param(value_type = String, example = "sct_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^sct_[0-9a-f]{32}$")]
    id: ScimTokenId,
}

/// Revoke a SCIM token
///
/// It is refused from now on.
#[utoipa::path(tag = "integration", operation_id = "revokeScimToken", params(TokenPath), security(("bearer" = [])),
    responses((status = 204, description = "It is dead."), Writing))]
#[delete("/scim/tokens/{id}")]
pub(crate) async fn revoke_scim_token(caller: ApiCaller, path: web::Path<TokenPath>) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageScim)?;
    tokens::revoke(&unit, path.id).await?;
    Ok(HttpResponse::NoContent().finish())
}
