//! `/workspaces/{ws}/rosters/next`: the next roster beside the running one.

use actix_web::{get, post, web};
use keizoku_app::seats;
use keizoku_app::seats::roster::{self, DiffRow, Fate};
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::workspaces::{TermHeaderBody, WorkspacePath};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::people::learner_body::ChangeBody;
use crate::refusals::{Reading, Writing};

/// How many stay, leave and join; those who change are among those who stay.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RosterCounts {
    /// In both rosters.
    stay: usize,
    /// Of these, with another department or the like.
    changed: usize,
    /// Only in the running roster.
    leave: usize,
    /// Only in the next roster.
    join: usize,
}

/// The next roster beside the running one.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NextRoster)]
pub(crate) struct NextRosterBody {
    /// The next term.
    term: Option<TermHeaderBody>,
    /// The running term.
    base: Option<TermHeaderBody>,
    /// Who stays, leaves, joins.
    counts: RosterCounts,
    /// Seats bought for the next term.
    purchased: u32,
    /// People beyond them.
    over: u32,
}

async fn body(unit: &keizoku_app::WorkspaceUnit) -> Result<NextRosterBody, ApiError> {
    let compared = roster::compare(unit).await?;
    let header = seats::header(unit.app.db.read(), unit.scope, unit.today()).await?;
    Ok(NextRosterBody {
        term: header.next.map(TermHeaderBody::from),
        base: header.running.map(TermHeaderBody::from),
        counts: RosterCounts {
            stay: compared.count(Fate::Stay),
            changed: compared.count(Fate::Changed),
            leave: compared.count(Fate::Leave),
            join: compared.count(Fate::Join),
        },
        purchased: compared.next.quota.purchased,
        over: compared.next.quota.over(),
    })
}

/// Compare the next roster
///
/// Both headers side by side, and how many stay, leave and join.
#[utoipa::path(tag = "seats", operation_id = "getNextRoster", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "The next roster.", body = NextRosterBody), Reading))]
#[get("/rosters/next")]
pub(crate) async fn get_next_roster(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<NextRosterBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    Ok(web::Json(body(&unit).await?))
}

/// What becomes of somebody.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RosterFate)]
pub(crate) enum FateBody {
    /// In both, unchanged.
    Stay,
    /// In both, changed.
    Changed,
    /// Only in the running roster.
    Leave,
    /// Only in the next roster.
    Join,
}

impl From<FateBody> for Fate {
    fn from(body: FateBody) -> Self {
        match body {
            FateBody::Stay => Self::Stay,
            FateBody::Changed => Self::Changed,
            FateBody::Leave => Self::Leave,
            FateBody::Join => Self::Join,
        }
    }
}

impl From<Fate> for FateBody {
    fn from(fate: Fate) -> Self {
        match fate {
            Fate::Stay => Self::Stay,
            Fate::Changed => Self::Changed,
            Fate::Leave => Self::Leave,
            Fate::Join => Self::Join,
        }
    }
}

/// One person of the diff.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterDiffRow)]
pub(crate) struct DiffRowBody {
    /// The person.
    learner_id: String,
    /// What becomes of the person.
    kind: FateBody,
    /// User ID.
    login_id: String,
    /// Name.
    name: String,
    /// Departments from the top down.
    org_path: Vec<String>,
    /// What changes with the next term.
    changes: Vec<ChangeBody>,
}

impl From<DiffRow> for DiffRowBody {
    fn from(row: DiffRow) -> Self {
        Self {
            learner_id: row.id.to_string(),
            kind: row.fate.into(),
            login_id: row.profile.login_id.into_string(),
            name: row.profile.name.into_string(),
            org_path: row.path,
            changes: row.changes.into_iter().map(ChangeBody::from).collect(),
        }
    }
}

/// What the diff is narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DiffQuery {
    /// What becomes of the person.
    #[param(inline)]
    kind: Option<FateBody>,
    /// Part of user ID, name or reading.
    #[param(max_length = 100)]
    q: Option<String>,
}

/// List who stays, leaves and joins
///
/// Beside the running roster, person by person.
#[utoipa::path(tag = "seats", operation_id = "listNextRosterDiff", params(WorkspacePath, DiffQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of people.", body = List<DiffRowBody>), Reading))]
#[get("/rosters/next/diff")]
pub(crate) async fn list_next_roster_diff(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<DiffQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<DiffRowBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let page = page.into_inner().into();
    let found = roster::diff(&unit, query.kind.map(Fate::from), query.q.as_deref(), &page).await?;
    Ok(web::Json(List::of(found, DiffRowBody::from)))
}

/// Confirm the next roster
///
/// Refused while more people are on it than seats were bought.
#[utoipa::path(tag = "seats", operation_id = "confirmNextRoster", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "Confirmed.", body = NextRosterBody), Writing))]
#[post("/rosters/next/confirm")]
pub(crate) async fn confirm_next_roster(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<NextRosterBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    roster::confirm(&unit).await?;
    Ok(web::Json(body(&unit).await?))
}

/// Reopen the next roster
///
/// Until its term starts; it has to be confirmed again.
#[utoipa::path(tag = "seats", operation_id = "reopenNextRoster", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "Open again.", body = NextRosterBody), Writing))]
#[post("/rosters/next/reopen")]
pub(crate) async fn reopen_next_roster(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<NextRosterBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    roster::reopen(&unit).await?;
    Ok(web::Json(body(&unit).await?))
}
