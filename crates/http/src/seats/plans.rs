//! `/workspaces/{ws}/rosters/next/plan`: the roll-over plan, begun, looked at, thrown away.

use actix_web::{HttpResponse, delete, get, post, web};
use keizoku_app::seats::plan;
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::IntoParams;

use super::plan_body::{PersonBody, PlanBody, StandingBody, WhichBody};
use super::workspaces::WorkspacePath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};

/// Read the plan of the next roster
///
/// The newest plan with its seats, the price of those missing, and whether a second person has to approve.
#[utoipa::path(tag = "seats", operation_id = "getRosterPlan", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "Where it stands.", body = StandingBody), Reading))]
#[get("/rosters/next/plan")]
pub(crate) async fn get_roster_plan(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<StandingBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    Ok(web::Json(plan::standing(&unit).await?.into()))
}

/// Begin a plan of the next roster
///
/// One plan at a time; refused while another is open.
#[utoipa::path(tag = "seats", operation_id = "startRosterPlan", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 201, description = "Begun.", body = PlanBody), Writing))]
#[post("/rosters/next/plan")]
pub(crate) async fn start_roster_plan(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    plan::start(&unit).await?;
    let location = format!("/api/v1/workspaces/{}/rosters/next/plan", path.ws);
    Ok(Tagged::created(plan::current(&unit).await?.into(), location))
}

/// Throw the plan of the next roster away
///
/// The roster stays as it is.
#[utoipa::path(tag = "seats", operation_id = "discardRosterPlan", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    responses((status = 204, description = "Gone."), Writing))]
#[delete("/rosters/next/plan")]
pub(crate) async fn discard_roster_plan(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    plan::discard(&unit, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What the people of a plan are narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct PlanPeopleQuery {
    /// Which people; all of either roster when not given.
    #[param(inline)]
    kind: Option<WhichBody>,
    /// Part of user ID, name, reading, mail address or employee number.
    #[param(max_length = 100)]
    q: Option<String>,
}

/// List who stays, leaves and joins by the plan
///
/// By user ID, each with the reason: who decided, or which rule. The rows of a file in the plan are read from the file.
#[utoipa::path(tag = "seats", operation_id = "listRosterPlanPeople", params(WorkspacePath, PlanPeopleQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of people.", body = List<PersonBody>), Reading))]
#[get("/rosters/next/plan/people")]
pub(crate) async fn list_roster_plan_people(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<PlanPeopleQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<PersonBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let page = page.into_inner().into();
    let found = plan::people(&unit, query.kind.map(Into::into), query.q.as_deref(), &page).await?;
    Ok(web::Json(List::of(found, PersonBody::from)))
}
