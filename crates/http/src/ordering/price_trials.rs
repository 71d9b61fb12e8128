//! `/price-trials`: prices tried out while they are typed.

use actix_web::{post, web};
use keizoku_app::AppError;
use keizoku_app::ordering::price_books;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::{Cliff, LibraryPrice, Warning};
use keizoku_domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::price_body::PriceBody;
use super::price_book_body::BookPriceBody;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::Writing;
use crate::unread::Unread;

/// Prices to try out.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PriceTrialRequest {
    /// The prices.
    price: BookPriceBody,
    /// Consumption tax, whole per cent.
    #[schema(minimum = 0, maximum = 50, example = 10)]
    tax_percent: u32,
    /// The quantities to evaluate.
    #[schema(max_items = 20)]
    quantities: Vec<u32>,
}

/// What one quantity costs.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceExample {
    /// How many IDs.
    quantity: u32,
    /// The price of a term; null below the smallest order.
    price: Option<PriceBody>,
    /// Yen with tax of a renewal that earns the early discount.
    early_total: Option<i64>,
}

/// Something to look at twice; never a refusal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceWarning {
    /// `price_book.total_falls`, `price_book.unit_price_rises`.
    code: &'static str,
    /// First quantity of the band in question.
    at: u32,
    /// Yen without tax for one ID less, where the total falls.
    before: Option<i64>,
    /// Yen without tax at that quantity.
    after: Option<i64>,
}

impl From<Warning> for PriceWarning {
    fn from(warning: Warning) -> Self {
        let (before, after) = match warning {
            Warning::TotalFalls { before, after, .. } => (Some(before.0), Some(after.0)),
            Warning::UnitPriceRises { .. } => (None, None),
        };
        Self { code: warning.code(), at: warning.at(), before, after }
    }
}

/// Quantities that cost more than a larger one.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceCliff {
    /// First quantity that is dearer.
    from: u32,
    /// Last quantity that is dearer.
    to: u32,
    /// The larger quantity that costs less.
    instead: u32,
    /// Its total in yen with tax.
    total: i64,
    /// The most that is saved.
    saving: i64,
}

impl From<Cliff> for PriceCliff {
    fn from(cliff: Cliff) -> Self {
        Self {
            from: cliff.from,
            to: cliff.to,
            instead: cliff.instead,
            total: cliff.total.0,
            saving: (cliff.most - cliff.total).0,
        }
    }
}

/// What the prices would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PriceTrial {
    /// One for each quantity asked for.
    #[schema(max_items = 20)]
    examples: Vec<PriceExample>,
    /// What to look at twice.
    #[schema(max_items = 100)]
    warnings: Vec<PriceWarning>,
    /// Quantities that cost more than a larger one.
    #[schema(max_items = 50)]
    cliffs: Vec<PriceCliff>,
}

/// Try prices out
///
/// Examples, warnings and cliffs of prices that are stored nowhere, by the code that prices orders.
#[utoipa::path(tag = "ordering", operation_id = "tryPrices", security(("bearer" = [])), request_body = PriceTrialRequest,
    responses((status = 200, description = "What the prices would do.", body = PriceTrial), Writing))]
#[post("/price-trials")]
pub(crate) async fn try_prices(
    caller: ApiCaller,
    body: Unread<web::Json<PriceTrialRequest>>,
) -> Result<web::Json<PriceTrial>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadPriceBooks)?;
    let body = body.read().await?.into_inner();
    let bounds = [
        ("/quantities", body.quantities.len() > 20, "field.length"),
        ("/taxPercent", body.tax_percent > 50, "price_book.tax_out_of_range"),
    ];
    for (pointer, over, code) in bounds {
        if over {
            return Err(AppError::from(Refusal::invalid(vec![]).at(pointer, code)).into());
        }
    }
    let price = LibraryPrice { tax_percent: body.tax_percent, ..body.price.into() };
    let trial = price_books::try_out(&unit, &price, &body.quantities).await?;
    Ok(web::Json(PriceTrial {
        examples: trial
            .examples
            .into_iter()
            .map(|example| PriceExample {
                quantity: example.quantity,
                price: example.price.map(PriceBody::from),
                early_total: example.early_total.map(|yen| yen.0),
            })
            .collect(),
        warnings: trial.warnings.into_iter().map(PriceWarning::from).collect(),
        cliffs: trial.cliffs.into_iter().map(PriceCliff::from).collect(),
    }))
}
