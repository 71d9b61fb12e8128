//! `/workspaces/{ws}/carry-over`: people of the former workspace, after a renewal into another library.

use actix_web::{HttpResponse, get, post, web};
use keizoku_app::people::carry_over::{self, Offer, Whom};
use keizoku_app::seats;
use keizoku_domain::id::ImportId;
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::import_body::{CommittedBody, ImportBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::{WorkspaceBody, WorkspacePath};
use crate::unread::Unread;

/// What can be carried over.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CarryOver)]
pub(crate) struct CarryOverBody {
    /// Whether the offer is open.
    offered: bool,
    /// The former workspace's name.
    former_name: Option<String>,
    /// Everybody it knows, people who left included.
    everybody: u64,
    /// Those on the roster of its last term.
    on_roster: u64,
    /// Its departments; they all come along.
    departments: u64,
    /// Completions of everybody that can come along: the latest of each person in each course that both libraries have.
    completions_everybody: u64,
    /// The same of those on the roster.
    completions_on_roster: u64,
}

impl From<Option<Offer>> for CarryOverBody {
    fn from(offer: Option<Offer>) -> Self {
        match offer {
            Some(offer) => Self {
                offered: true,
                former_name: Some(offer.former_name),
                everybody: offer.everybody,
                on_roster: offer.on_roster,
                departments: offer.departments,
                completions_everybody: offer.completions_everybody,
                completions_on_roster: offer.completions_on_roster,
            },
            None => Self {
                offered: false,
                former_name: None,
                everybody: 0,
                on_roster: 0,
                departments: 0,
                completions_everybody: 0,
                completions_on_roster: 0,
            },
        }
    }
}

/// Look at the offer to carry people over
///
/// Open in a workspace that came from a renewal into another library, until it is taken or turned down.
#[utoipa::path(tag = "people", operation_id = "getCarryOver", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "The offer.", body = CarryOverBody), Reading))]
#[get("/carry-over")]
pub(crate) async fn get_carry_over(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<CarryOverBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::CarryOver)?;
    Ok(web::Json(carry_over::offer(&unit).await?.into()))
}

/// Whom to carry over.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CarryOverPeople)]
pub(crate) enum PeopleBody {
    /// Everybody whom the former workspace knows.
    All,
    /// Those on the roster of its last term.
    OnRoster,
}

/// The choice.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CarryOverChoice)]
pub(crate) struct ChoiceBody {
    /// Whom.
    people: PeopleBody,
    /// Whether the completions of courses that both libraries have come along.
    #[serde(default)]
    completions: bool,
}

/// Plan the carry-over
///
/// Nothing is written but the plan: departments, people with role and posts, seats before and after. Its rows are read like a
/// loaded file's.
#[utoipa::path(tag = "people", operation_id = "planCarryOver", params(WorkspacePath), security(("bearer" = [])),
    request_body = ChoiceBody, responses((status = 201, description = "The plan.", body = ImportBody), Writing))]
#[post("/carry-over")]
pub(crate) async fn plan_carry_over(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<ChoiceBody>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::CarryOver)?;
    let body = body.read().await?;
    let whom = match body.people {
        PeopleBody::All => Whom::All,
        PeopleBody::OnRoster => Whom::OnRoster,
    };
    let import = carry_over::plan(&unit, whom, body.completions).await?;
    let location = format!("/api/v1/workspaces/{}/imports/{}", path.ws, import.id);
    Ok(HttpResponse::Created()
        .insert_header((actix_web::http::header::LOCATION, location))
        .json(ImportBody::from(import)))
}

/// Which plan.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = CarryOverCommit)]
pub(crate) struct CommitCarryOver {
    /// The plan.
    #[schema(value_type = String, example = "imp_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    import_id: ImportId,
    /// Its hash, as shown.
    #[schema(min_length = 64, max_length = 64, pattern = "^[0-9a-f]{64}$")]
    hash: String,
}

/// Confirm the carry-over
///
/// Writes exactly the plan with this hash, in one transaction, within the seats of the term, and closes the offer.
#[utoipa::path(tag = "people", operation_id = "commitCarryOver", params(WorkspacePath), security(("bearer" = [])),
    request_body = CommitCarryOver, responses((status = 200, description = "Written.", body = CommittedBody), Writing))]
#[post("/carry-over/commit")]
pub(crate) async fn commit_carry_over(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<CommitCarryOver>>,
) -> Result<web::Json<CommittedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::CarryOver)?;
    let body = body.read().await?;
    let done = carry_over::commit(&unit, body.import_id, &body.hash).await?;
    let header = seats::header(unit.app.db.read(), unit.scope, unit.today()).await?;
    Ok(web::Json(CommittedBody {
        plan: done.import.into(),
        job_id: done.job.map(|id| id.to_string()),
        completions: done.completions,
        header: WorkspaceBody::from(header),
    }))
}

/// Turn the carry-over down
///
/// The new workspace then starts without people of the old one; the offer does not come back.
#[utoipa::path(tag = "people", operation_id = "declineCarryOver", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 204, description = "Turned down; people are registered by hand or by file."), Writing))]
#[post("/carry-over/decline")]
pub(crate) async fn decline_carry_over(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::CarryOver)?;
    carry_over::decline(&unit).await?;
    Ok(HttpResponse::NoContent().finish())
}
