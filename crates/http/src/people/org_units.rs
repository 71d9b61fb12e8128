//! `/workspaces/{ws}/org-units`.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::people::org_units::{self, UnitView};
use keizoku_domain::id::{OrgUnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::text::{OrgCode, OrgName};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::people::learners::which;
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of one department.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct UnitPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The department.
    #[param(value_type = String, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^org_[0-9a-f]{32}$")]
    id: OrgUnitId,
}

/// A department.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrgUnit)]
pub(crate) struct UnitBody {
    /// Id.
    #[schema(example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Code.
    #[schema(example = "MF-N1")]
    code: String,
    /// Name.
    name: String,
    /// The department above.
    parent_id: Option<String>,
    /// 1 at the top.
    depth: usize,
    /// Names from the top down.
    path: Vec<String>,
    /// People of the roster, in a seat, whose primary post is here.
    learner_count: u64,
    /// People here and below.
    subtree_count: u64,
    /// Revision.
    revision: i64,
}

impl Revisioned for UnitBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<UnitView> for UnitBody {
    fn from(view: UnitView) -> Self {
        Self {
            id: view.unit.id.to_string(),
            code: view.unit.code.into_string(),
            name: view.unit.name.into_string(),
            parent_id: view.unit.parent.map(|id| id.to_string()),
            depth: view.depth,
            path: view.path,
            learner_count: view.people,
            subtree_count: view.people_below,
            revision: view.revision,
        }
    }
}

/// Every department in sight; at most ten levels, no pages.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrgUnitList)]
pub(crate) struct UnitList {
    /// From the top down, siblings by code.
    items: Vec<UnitBody>,
    /// Always null: the tree comes whole.
    next_cursor: Option<String>,
}

/// Whose people are counted, and when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct CountQuery {
    /// Whose roster is counted: `running` (the default), `next`, or a term's id.
    #[param(max_length = 40, pattern = "^(running|next|trm_[0-9a-f]{32})$")]
    term: Option<String>,
    /// Posts are read as of this day; the roster's day when not given.
    as_of: Option<NaiveDate>,
}

/// List departments
///
/// With the people of a roster counted: everybody in a seat once, by the primary post.
#[utoipa::path(tag = "people", operation_id = "listOrgUnits", params(WorkspacePath, CountQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The tree, from the top down.", body = UnitList), Reading))]
#[get("/org-units")]
pub(crate) async fn list_org_units(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<CountQuery>,
) -> Result<web::Json<UnitList>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadOrgUnits)?;
    let items = org_units::list(&unit, which(query.term.as_deref())?, query.as_of)
        .await?
        .into_iter()
        .map(UnitBody::from)
        .collect();
    Ok(web::Json(UnitList { items, next_cursor: None }))
}

/// Read a department
///
/// A supervisor sees the own departments and those below.
#[utoipa::path(tag = "people", operation_id = "getOrgUnit", params(UnitPath), security(("bearer" = [])),
    responses((status = 200, description = "The department.", body = UnitBody), Reading))]
#[get("/org-units/{id}")]
pub(crate) async fn get_org_unit(caller: ApiCaller, path: web::Path<UnitPath>) -> Result<Tagged<UnitBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadOrgUnits)?;
    Ok(Tagged::ok(org_units::find(&unit, path.id).await?.into()))
}

/// A new department.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewOrgUnit)]
pub(crate) struct NewUnitBody {
    /// Code.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]{1,32}$")]
    code: String,
    /// Name.
    #[schema(min_length = 1, max_length = 80)]
    name: String,
    /// The department above; none at the top.
    #[schema(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    parent_id: Option<OrgUnitId>,
}

/// Add a department
///
/// Below another one, or at the top; at most ten levels.
#[utoipa::path(tag = "people", operation_id = "createOrgUnit", params(WorkspacePath), security(("bearer" = [])),
    request_body = NewUnitBody, responses((status = 201, description = "Added.", body = UnitBody), Writing))]
#[post("/org-units")]
pub(crate) async fn create_org_unit(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<NewUnitBody>>,
) -> Result<Tagged<UnitBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteOrgUnits)?;
    let body = body.read().await?;
    let code = OrgCode::parse(&body.code).map_err(|error| AppError::field("/code", error))?;
    let name = OrgName::parse(&body.name).map_err(|error| AppError::field("/name", error))?;
    let id = org_units::add(&unit, code, name, body.parent_id).await?;
    let location = format!("/api/v1/workspaces/{}/org-units/{id}", path.ws);
    Ok(Tagged::created(org_units::find(&unit, id).await?.into(), location))
}

/// A change of a department.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrgUnitPatch)]
pub(crate) struct UnitPatch {
    /// Name.
    #[schema(min_length = 1, max_length = 80)]
    name: Option<String>,
}

/// Rename a department
///
/// Its code and its people stay.
#[utoipa::path(tag = "people", operation_id = "updateOrgUnit", params(UnitPath, ("If-Match" = String, Header, description = "The revision that was seen.")), security(("bearer" = [])),
    request_body = UnitPatch, responses((status = 200, description = "Renamed.", body = UnitBody), Writing))]
#[patch("/org-units/{id}")]
pub(crate) async fn update_org_unit(
    caller: ApiCaller,
    path: web::Path<UnitPath>,
    revision: IfMatch,
    body: Unread<web::Json<UnitPatch>>,
) -> Result<Tagged<UnitBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteOrgUnits)?;
    let (revision, body) = (revision.required()?, body.read().await?);
    if let Some(name) = &body.name {
        let name = OrgName::parse(name).map_err(|error| AppError::field("/name", error))?;
        org_units::rename(&unit, path.id, revision, name).await?;
    }
    Ok(Tagged::ok(org_units::find(&unit, path.id).await?.into()))
}

/// Where a department goes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = OrgUnitMove)]
pub(crate) struct UnitMove {
    /// The department above; null puts it at the top.
    #[schema(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    parent_id: Option<OrgUnitId>,
}

/// Move a department
///
/// With all below it; people and history move along.
#[utoipa::path(tag = "people", operation_id = "moveOrgUnit", params(UnitPath, ("If-Match" = String, Header, description = "The revision that was seen.")), security(("bearer" = [])),
    request_body = UnitMove, responses((status = 200, description = "Moved.", body = UnitBody), Writing))]
#[post("/org-units/{id}/move")]
pub(crate) async fn move_org_unit(
    caller: ApiCaller,
    path: web::Path<UnitPath>,
    revision: IfMatch,
    body: Unread<web::Json<UnitMove>>,
) -> Result<Tagged<UnitBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteOrgUnits)?;
    let (revision, body) = (revision.required()?, body.read().await?);
    org_units::shift(&unit, path.id, revision, body.parent_id).await?;
    Ok(Tagged::ok(org_units::find(&unit, path.id).await?.into()))
}

/// Delete a department
///
/// Only an empty one: none below it, and nobody ever in it.
#[utoipa::path(tag = "people", operation_id = "removeOrgUnit", params(UnitPath, ("If-Match" = String, Header, description = "The revision that was seen.")), security(("bearer" = [])),
    responses((status = 204, description = "Deleted."), Writing))]
#[delete("/org-units/{id}")]
pub(crate) async fn remove_org_unit(
    caller: ApiCaller,
    path: web::Path<UnitPath>,
    revision: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteOrgUnits)?;
    org_units::remove(&unit, path.id, revision.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}
