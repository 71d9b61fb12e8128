//! `/price-quotes` and `/start-months`.

use actix_web::{get, post, web};
use chrono::NaiveDate;
use keizoku_app::Page;
use keizoku_app::ordering::quotes::{self, QuoteRequest};
use keizoku_domain::id::{ContractId, LibraryId};
use keizoku_domain::identity::Permission;
use keizoku_domain::month::YearMonth;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::order_body::KindBody;
use super::price_body::PriceBody;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// What is to be priced.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PriceQuoteRequest {
    /// What would be ordered.
    kind: KindBody,
    /// The library; an addition has that of its term.
    #[schema(value_type = Option<String>, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^lib_[0-9a-f]{32}$")]
    library_id: Option<LibraryId>,
    /// Number of IDs, or GiB of disk.
    #[schema(minimum = 1, maximum = 100_000, example = 250)]
    quantity: u32,
    /// First month; a renewal may leave it out, an addition to the running term too.
    #[schema(value_type = Option<String>, example = "2027-04", pattern = "^[0-9]{4}-[0-9]{2}$")]
    start_month: Option<YearMonth>,
    /// The contract, unless it is a new one.
    #[schema(value_type = Option<String>, pattern = "^ctr_[0-9a-f]{32}$")]
    contract_id: Option<ContractId>,
}

/// Price an order before writing it
///
/// Evaluates the price book in force today by the code that prices the order itself; nothing is stored.
#[utoipa::path(tag = "ordering", operation_id = "createPriceQuote", security(("bearer" = [])),
    request_body = PriceQuoteRequest,
    responses((status = 200, description = "The price with its calculation.", body = PriceBody), Writing))]
#[post("/price-quotes")]
pub(crate) async fn create_price_quote(
    caller: ApiCaller,
    body: Unread<web::Json<PriceQuoteRequest>>,
) -> Result<web::Json<PriceBody>, ApiError> {
    let unit = caller.0.own_company(Permission::WriteOrders)?;
    let body = body.read().await?.into_inner();
    let request = QuoteRequest {
        kind: body.kind.into(),
        library_id: body.library_id,
        quantity: body.quantity,
        start_month: body.start_month,
        contract_id: body.contract_id,
    };
    Ok(web::Json(quotes::quote(&unit, &request).await?.into()))
}

/// A month in which a new contract can start.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StartMonthBody {
    /// The month.
    #[schema(example = "2027-04")]
    month: String,
    /// First day of the term, when it does not start on approval.
    starts_on: NaiveDate,
    /// Last day to order for this month.
    last_day: NaiveDate,
    /// Whether the term starts on the day of approval.
    starts_on_approval: bool,
}

/// List the months in which a new contract can start
///
/// Until the 10th of the month before, a term starts on the 1st; until the 10th of the month itself, on approval.
#[utoipa::path(tag = "ordering", operation_id = "listStartMonths", security(("bearer" = [])),
    responses((status = 200, description = "Earliest first.", body = List<StartMonthBody>), Reading))]
#[get("/start-months")]
pub(crate) async fn list_start_months(caller: ApiCaller) -> Result<web::Json<List<StartMonthBody>>, ApiError> {
    let unit = caller.0.own_company(Permission::WriteOrders)?;
    let items = quotes::start_months(&unit.app).await?;
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, |(start, dates)| StartMonthBody {
        month: start.month.to_string(),
        starts_on: dates.starts_on,
        last_day: start.last_day_on,
        starts_on_approval: start.starts_on_approval,
    })))
}
