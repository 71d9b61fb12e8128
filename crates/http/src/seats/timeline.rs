//! `/seat-timeline` and `/seat-changes` of a workspace and of a contract: planned occupancy, and the ledger of bought seats.

use actix_web::{get, web};
use chrono::NaiveDate;
use keizoku_app::ordering::contracts;
use keizoku_app::seats::purchases::{self, PurchaseLine};
use keizoku_app::seats::timeline::{self, PricedPurchase, TermTimeline};
use keizoku_domain::identity::Permission;
use keizoku_domain::seats::SeatStep;
use serde::Serialize;
use utoipa::ToSchema;

use super::workspaces::{HeaderLibrary, WorkspacePath};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::ordering::contracts::ContractPath;
use crate::ordering::price_body::PriceBody;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;

/// Some days on which nothing changes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SeatStep)]
pub(crate) struct StepBody {
    /// First day.
    from: NaiveDate,
    /// Last day.
    until: NaiveDate,
    /// People who use a seat, by their days of use.
    #[schema(example = 213)]
    people: u32,
    /// Seats bought.
    #[schema(example = 220)]
    seats: u32,
    /// Seats that are missing.
    #[schema(example = 0)]
    short: u32,
}

impl From<SeatStep> for StepBody {
    fn from(step: SeatStep) -> Self {
        Self { from: step.from, until: step.until, people: step.people, seats: step.seats, short: step.short() }
    }
}

/// Seats to be bought.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SeatPurchase)]
pub(crate) struct PurchaseBody {
    /// The day by which they are needed.
    by: NaiveDate,
    /// How many.
    #[schema(example = 4)]
    quantity: u32,
    /// What they cost when ordered in the month they are needed, by the price book of today; null where it sells no more.
    price: Option<PriceBody>,
}

impl From<PricedPurchase> for PurchaseBody {
    fn from(priced: PricedPurchase) -> Self {
        let purchase = priced.purchase;
        Self { by: purchase.by, quantity: purchase.quantity, price: priced.price.map(PriceBody::from) }
    }
}

/// The seats of a term from today on.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TermTimeline)]
pub(crate) struct TermTimelineBody {
    /// The term.
    #[schema(example = "trm_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    term_id: String,
    /// The library.
    library: HeaderLibrary,
    /// First month.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Last month.
    #[schema(example = "2028-03")]
    end_month: String,
    /// First day.
    starts_on: NaiveDate,
    /// Last day.
    ends_on: NaiveDate,
    /// Whether its roster is not open yet: the running one, of which it will be a copy, stands for it.
    projected: bool,
    /// People on the roster, whatever their days of use.
    registered: u32,
    /// Seats bought.
    purchased: u32,
    /// Without gaps from today, or from the first day, until the last day; neighbours differ.
    #[schema(max_items = 5000)]
    steps: Vec<StepBody>,
    /// The first day on which somebody has no seat.
    first_shortage_on: Option<NaiveDate>,
    /// How many seats are missing in all.
    missing: u32,
    /// What to buy by when, earliest first; seats bought stay until the term ends.
    #[schema(max_items = 5000)]
    purchases: Vec<PurchaseBody>,
}

impl From<TermTimeline> for TermTimelineBody {
    fn from(shown: TermTimeline) -> Self {
        let (term, library) = (shown.term, shown.library);
        Self {
            term_id: term.id.to_string(),
            library: HeaderLibrary::from(library),
            start_month: term.start_month.to_string(),
            end_month: term.end_month.to_string(),
            starts_on: term.starts_on,
            ends_on: term.ends_on,
            projected: shown.projected,
            registered: shown.registered,
            purchased: term.quota.purchased,
            first_shortage_on: shown.timeline.first_shortage(),
            missing: shown.timeline.missing(),
            steps: shown.timeline.steps.into_iter().map(StepBody::from).collect(),
            purchases: shown.purchases.into_iter().map(PurchaseBody::from).collect(),
        }
    }
}

/// Planned occupancy over the terms that have not ended.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SeatTimeline)]
pub(crate) struct TimelineBody {
    /// Today in Tokyo.
    today: NaiveDate,
    /// Terms, the running one first.
    #[schema(max_items = 20)]
    terms: Vec<TermTimelineBody>,
}

impl TimelineBody {
    fn of(today: NaiveDate, terms: Vec<TermTimeline>) -> Self {
        Self { today, terms: terms.into_iter().map(TermTimelineBody::from).collect() }
    }
}

/// Read the seat timeline of a workspace
///
/// Planned occupancy per day over the running and the next term, the first day of shortage, and how many IDs to buy when.
#[utoipa::path(tag = "seats", operation_id = "getWorkspaceSeatTimeline", params(WorkspacePath),
    security(("bearer" = [])),
    responses((status = 200, description = "The timeline.", body = TimelineBody), Reading))]
#[get("/seat-timeline")]
pub(crate) async fn get_workspace_seat_timeline(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<TimelineBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    Ok(web::Json(TimelineBody::of(unit.today(), timeline::of_workspace(&unit).await?)))
}

/// Read the seat timeline of a contract
///
/// The same as for the workspace, in counts alone: whoever orders sees no people.
#[utoipa::path(tag = "seats", operation_id = "getContractSeatTimeline", params(ContractPath),
    security(("bearer" = [])),
    responses((status = 200, description = "The timeline.", body = TimelineBody), Reading))]
#[get("/contracts/{id}/seat-timeline")]
pub(crate) async fn get_contract_seat_timeline(
    caller: ApiCaller,
    path: web::Path<ContractPath>,
) -> Result<web::Json<TimelineBody>, ApiError> {
    let unit = contracts::unit_of(&caller.0, path.id, Permission::ReadOrders).await?;
    Ok(web::Json(TimelineBody::of(unit.today(), timeline::of_contract(&unit, path.id).await?)))
}

/// A change of the seats bought.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SeatChange)]
pub(crate) struct SeatChangeBody {
    /// Id.
    #[schema(example = "seat_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `initial` by the order that opened the term, `additional` within it.
    #[schema(example = "additional")]
    kind: &'static str,
    /// How many were added.
    #[schema(example = 12)]
    quantity: u32,
    /// From which day.
    effective_on: NaiveDate,
    /// The number of the order behind it.
    #[schema(example = "K2027-00012")]
    order_number: String,
    /// The order.
    order_id: String,
    /// First month of the term.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Last month of the term.
    #[schema(example = "2028-03")]
    end_month: String,
}

impl From<PurchaseLine> for SeatChangeBody {
    fn from(shown: PurchaseLine) -> Self {
        let (line, term) = (shown.line, shown.term);
        Self {
            id: line.change.id.to_string(),
            kind: line.change.kind.as_str(),
            quantity: line.change.quantity,
            effective_on: line.change.effective_on,
            order_number: line.order_number,
            order_id: line.change.order_id.to_string(),
            start_month: term.start_month.to_string(),
            end_month: term.end_month.to_string(),
        }
    }
}

/// List the seats bought for a workspace
///
/// The ledger over all terms, newest change first.
#[utoipa::path(tag = "seats", operation_id = "listWorkspaceSeatChanges", params(WorkspacePath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of changes.", body = List<SeatChangeBody>), Reading))]
#[get("/seat-changes")]
pub(crate) async fn list_workspace_seat_changes(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<SeatChangeBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let found = purchases::of_workspace(&unit, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, SeatChangeBody::from)))
}

/// List the seats bought by a contract
///
/// The ledger over all terms, newest change first.
#[utoipa::path(tag = "seats", operation_id = "listContractSeatChanges", params(ContractPath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of changes.", body = List<SeatChangeBody>), Reading))]
#[get("/contracts/{id}/seat-changes")]
pub(crate) async fn list_contract_seat_changes(
    caller: ApiCaller,
    path: web::Path<ContractPath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<SeatChangeBody>>, ApiError> {
    let unit = contracts::unit_of(&caller.0, path.id, Permission::ReadOrders).await?;
    let found = purchases::of_contract(&unit, path.id, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, SeatChangeBody::from)))
}
