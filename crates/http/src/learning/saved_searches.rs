//! `/workspaces/{ws}/saved-searches`: searches of the status screens under a name.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::learning::saved_searches::{self, SearchInput, SeenSearch};
use keizoku_domain::id::{SavedSearchId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::merge_patch::overwrite;
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// A search under a name.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SavedSearch)]
pub(crate) struct SearchBody {
    /// Id.
    #[schema(example = "srh_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// What its owner calls it.
    #[schema(example = "未受講の人")]
    name: String,
    /// What it looks for: the query part of the screen's address.
    #[schema(example = "status=not_started&setting=required")]
    conditions: String,
    /// Whether the other training administrators see it.
    shared: bool,
    /// Whether it is the caller's own; only the owner changes it.
    own: bool,
    /// Whether its owner's screen opens with it.
    is_default: bool,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// Growing by one with each change.
    revision: i64,
}

impl Revisioned for SearchBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<SeenSearch> for SearchBody {
    fn from(SeenSearch { search, own }: SeenSearch) -> Self {
        Self {
            id: search.id.to_string(),
            name: search.name.as_str().to_owned(),
            conditions: search.conditions.as_str().to_owned(),
            shared: search.shared,
            own,
            // What somebody else's screen opens with is theirs to know.
            is_default: own && search.is_default,
            created_at: search.created_at,
            revision: search.revision,
        }
    }
}

/// A search to keep.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewSavedSearch)]
pub(crate) struct NewSearchBody {
    /// What it is called; no two of one owner have the same name.
    #[schema(min_length = 1, max_length = 40, example = "未受講の人")]
    name: String,
    /// What it looks for: the query part of the screen's address.
    #[schema(max_length = 2000, example = "status=not_started&setting=required")]
    conditions: String,
    /// Whether the other training administrators see it; for training administrators.
    #[serde(default)]
    shared: bool,
    /// Whether the owner's screen opens with it; an earlier default ends.
    #[serde(default)]
    is_default: bool,
}

impl From<NewSearchBody> for SearchInput {
    fn from(body: NewSearchBody) -> Self {
        Self { name: body.name, conditions: body.conditions, shared: body.shared, is_default: body.is_default }
    }
}

/// What changes of a search; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = SavedSearchPatch)]
pub(crate) struct SearchPatch {
    /// What it is called.
    #[schema(min_length = 1, max_length = 40)]
    name: Option<String>,
    /// What it looks for.
    #[schema(max_length = 2000)]
    conditions: Option<String>,
    /// Whether the other training administrators see it.
    shared: Option<bool>,
    /// Whether the owner's screen opens with it.
    is_default: Option<bool>,
}

impl SearchPatch {
    fn apply(&self, input: &mut SearchInput) {
        overwrite([(&mut input.name, &self.name), (&mut input.conditions, &self.conditions)]);
        overwrite([(&mut input.shared, &self.shared), (&mut input.is_default, &self.is_default)]);
    }
}

/// The path of one search.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct SearchPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The search.
    #[param(value_type = String, example = "srh_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^srh_[0-9a-f]{32}$")]
    id: SavedSearchId,
}

/// List saved searches
///
/// The caller's own, at most twenty, and for a training administrator those that the others share; by name.
#[utoipa::path(tag = "learning", operation_id = "listSavedSearches", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "The searches.", body = List<SearchBody>), Reading))]
#[get("/saved-searches")]
pub(crate) async fn list_saved_searches(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<List<SearchBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let items = saved_searches::list(&unit).await?.into_iter().map(SearchBody::from).collect();
    Ok(web::Json(List { items, next_cursor: None, total: None }))
}

/// Save a search
///
/// For the caller alone, or shared with the other training administrators.
#[utoipa::path(tag = "learning", operation_id = "createSavedSearch", params(WorkspacePath), security(("bearer" = [])),
    request_body = NewSearchBody,
    responses((status = 201, description = "It is kept.", body = SearchBody), Writing))]
#[post("/saved-searches")]
pub(crate) async fn create_saved_search(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<NewSearchBody>>,
) -> Result<Tagged<SearchBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let body = body.read().await?.into_inner();
    let kept = SearchBody::from(saved_searches::keep(&unit, &body.into()).await?);
    let location = format!("/api/v1/workspaces/{}/saved-searches/{}", path.ws, kept.id);
    Ok(Tagged::created(kept, location))
}

/// Change a saved search
///
/// One of the caller's own: its name, what it looks for, whether it is shared, whether the screen opens with it.
#[utoipa::path(tag = "learning", operation_id = "updateSavedSearch", request_body = SearchPatch,
    security(("bearer" = [])),
    params(SearchPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "Changed.", body = SearchBody), Writing))]
#[patch("/saved-searches/{id}")]
pub(crate) async fn update_saved_search(
    caller: ApiCaller,
    path: web::Path<SearchPath>,
    seen: IfMatch,
    body: Unread<web::Json<SearchPatch>>,
) -> Result<Tagged<SearchBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let body = body.read().await?;
    let changed = saved_searches::change(&unit, path.id, seen.required()?, |input| body.apply(input)).await?;
    Ok(Tagged::ok(changed.into()))
}

/// Remove a saved search
///
/// One of the caller's own; a training administrator also one that is shared.
#[utoipa::path(tag = "learning", operation_id = "removeSavedSearch", params(SearchPath), security(("bearer" = [])),
    responses((status = 204, description = "It is gone."), Writing))]
#[delete("/saved-searches/{id}")]
pub(crate) async fn remove_saved_search(
    caller: ApiCaller,
    path: web::Path<SearchPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    saved_searches::remove(&unit, path.id).await?;
    Ok(HttpResponse::NoContent().finish())
}
