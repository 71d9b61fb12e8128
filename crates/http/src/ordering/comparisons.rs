//! `/price-comparisons`: what-if costing.

use actix_web::{post, web};
use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::ordering::what_if::{self, ComparisonRequest, LibraryOption};
use keizoku_domain::id::ContractId;
use keizoku_domain::identity::Permission;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{Later, Plan, Split, Timing};
use keizoku_domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::catalogue::LibraryRef;
use super::price_body::PriceBody;
use super::price_trials::PriceCliff;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::Writing;
use crate::unread::Unread;

/// What is compared.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PriceComparisonRequest {
    /// The contract to renew; without one, a new contract.
    #[schema(value_type = Option<String>, pattern = "^ctr_[0-9a-f]{32}$")]
    contract_id: Option<ContractId>,
    /// First month of a new contract.
    #[schema(value_type = Option<String>, example = "2027-04", pattern = "^[0-9]{4}-[0-9]{2}$")]
    start_month: Option<YearMonth>,
    /// IDs needed from the start.
    #[schema(minimum = 1, maximum = 100_000, example = 97)]
    quantity: u32,
    /// IDs needed later in the term.
    #[schema(minimum = 1, maximum = 100_000, example = 10)]
    later_quantity: Option<u32>,
    /// From which month.
    #[schema(value_type = Option<String>, example = "2027-10", pattern = "^[0-9]{4}-[0-9]{2}$")]
    later_month: Option<YearMonth>,
}

/// A larger quantity from the start that costs less in all.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CheaperQuantity {
    /// How many IDs.
    quantity: u32,
    /// Yen with tax in all, with what still has to be added later.
    total: i64,
    /// What is saved.
    saving: i64,
}

/// One way to order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PricePlan {
    /// `early`: with the early-renewal discount; `regular`: without.
    timing: &'static str,
    /// `all_now`: everything from the start; `add_later`: later needs are added when they come.
    split: &'static str,
    /// IDs from the start.
    quantity: u32,
    /// The price of the term.
    price: PriceBody,
    /// The price of what is added later.
    later_price: Option<PriceBody>,
    /// Yen with tax in all.
    total: i64,
    /// A larger quantity from the start that costs less in all.
    cheaper: Option<CheaperQuantity>,
}

impl From<Plan> for PricePlan {
    fn from(plan: Plan) -> Self {
        Self {
            timing: match plan.timing {
                Timing::Early => "early",
                Timing::Regular => "regular",
            },
            split: match plan.split {
                Split::AllNow => "all_now",
                Split::AddLater => "add_later",
            },
            quantity: plan.quantity,
            price: plan.price.into(),
            later_price: plan.later.map(PriceBody::from),
            total: plan.total.0,
            cheaper: plan.cheaper.map(|cheapest| CheaperQuantity {
                quantity: cheapest.quantity,
                total: cheapest.total.0,
                saving: cheapest.saving.0,
            }),
        }
    }
}

/// Between two quantities the total runs in a straight line.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceSegment {
    /// First quantity.
    from: u32,
    /// Last quantity.
    to: u32,
    /// Yen with tax of the first.
    total_from: i64,
    /// Yen with tax of the last.
    total_to: i64,
}

/// One library with every way to order from it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceOption {
    /// The library.
    library: LibraryRef,
    /// What the renewal into it changes: `same`, `upgrade`, `change`.
    renewal_kind: Option<&'static str>,
    /// Last day to decide for the early-renewal discount.
    early_until: Option<NaiveDate>,
    /// Whether that can still be had.
    early_open: bool,
    /// The ways to order.
    #[schema(max_items = 4)]
    plans: Vec<PricePlan>,
    /// Quantities that cost more than a larger one, decided today.
    #[schema(max_items = 50)]
    cliffs: Vec<PriceCliff>,
    /// The totals over the quantities, decided today.
    #[schema(max_items = 50)]
    curve: Vec<PriceSegment>,
}

impl From<LibraryOption> for PriceOption {
    fn from(option: LibraryOption) -> Self {
        Self {
            library: option.library.into(),
            renewal_kind: option.renewal_kind.map(|kind| kind.as_str()),
            early_until: option.early_until,
            early_open: option.early_open,
            plans: option.plans.into_iter().map(PricePlan::from).collect(),
            cliffs: option.cliffs.into_iter().map(PriceCliff::from).collect(),
            curve: option
                .curve
                .into_iter()
                .map(|segment| PriceSegment {
                    from: segment.from,
                    to: segment.to,
                    total_from: segment.total_from.0,
                    total_to: segment.total_to.0,
                })
                .collect(),
        }
    }
}

/// A wish against every library.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceComparison {
    /// First month of the term.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Every library that is sold, the present one first.
    #[schema(max_items = 200)]
    options: Vec<PriceOption>,
}

fn later(body: &PriceComparisonRequest) -> Result<Option<Later>, ApiError> {
    match (body.later_quantity.filter(|quantity| *quantity > 0), body.later_month) {
        (None, _) => Ok(None),
        (Some(quantity), Some(month)) => Ok(Some(Later { quantity, month })),
        (Some(_), None) => Err(AppError::from(Refusal::invalid(vec![]).at("/laterMonth", "field.required")).into()),
    }
}

/// Compare the ways to order
///
/// The same library, its upgrade and every other; early or not; everything now or added later; and where the bands make a
/// larger quantity cheaper. By the code that prices orders; nothing is stored.
#[utoipa::path(tag = "ordering", operation_id = "comparePrices", security(("bearer" = [])), request_body = PriceComparisonRequest,
    responses((status = 200, description = "The ways to order.", body = PriceComparison), Writing))]
#[post("/price-comparisons")]
pub(crate) async fn compare_prices(
    caller: ApiCaller,
    body: Unread<web::Json<PriceComparisonRequest>>,
) -> Result<web::Json<PriceComparison>, ApiError> {
    let unit = caller.0.own_company(Permission::WriteOrders)?;
    let body = body.read().await?;
    let request = ComparisonRequest {
        contract_id: body.contract_id,
        start_month: body.start_month,
        quantity: body.quantity,
        later: later(&body)?,
    };
    let compared = what_if::compare(&unit, &request).await?;
    Ok(web::Json(PriceComparison {
        start_month: compared.start_month.to_string(),
        options: compared.options.into_iter().map(PriceOption::from).collect(),
    }))
}
