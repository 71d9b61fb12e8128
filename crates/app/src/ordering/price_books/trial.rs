//! Trying prices out while they are typed: examples, what to look at twice, and the cliffs, by the code that prices orders.

use keizoku_domain::money::Yen;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::book_check::check_price;
use keizoku_domain::ordering::what_if::Tariff;
use keizoku_domain::ordering::{Cliff, LibraryPrice, Price, Timing, Warning, warnings};
use keizoku_domain::refusal::Refusal;

use super::super::policy;
use crate::caller::VendorUnit;
use crate::error::AppError;

/// What one quantity costs.
#[derive(Debug, Clone)]
pub struct Example {
    /// How many IDs.
    pub quantity: u32,
    /// The price of a term; none below the smallest order.
    pub price: Option<Price>,
    /// The total of a renewal that earns the early discount.
    pub early_total: Option<Yen>,
}

/// What prices that are being typed would do.
#[derive(Debug, Clone)]
pub struct Trial {
    /// One for each quantity asked for.
    pub examples: Vec<Example>,
    /// What to look at twice.
    pub warnings: Vec<Warning>,
    /// Quantities that cost more than a larger one.
    pub cliffs: Vec<Cliff>,
}

/// Evaluates prices that are stored nowhere.
///
/// # Errors
/// `price_book.invalid` with every field at fault; the store.
pub async fn try_out(unit: &VendorUnit, price: &LibraryPrice, quantities: &[u32]) -> Result<Trial, AppError> {
    let policy = policy::current(unit.app.db.read()).await?;
    let faults = check_price(price, &policy, "/price");
    if !faults.is_empty() {
        return Err(Refusal { fields: faults, ..Refusal::new("price_book.invalid") }.into());
    }
    let maximum = policy.maximum_quantity;
    let start_month = YearMonth::of(unit.today());
    let early = price.early_discount.map(|discount| discount.last_day(start_month));
    let examples = quantities
        .iter()
        .map(|&quantity| Example {
            quantity,
            price: price.evaluate(quantity, start_month, None, maximum).ok(),
            early_total: early
                .and_then(|day| price.evaluate(quantity, start_month, Some(day), maximum).ok())
                .map(|price| price.total),
        })
        .collect();
    let tariff = Tariff { price, start_month, timing: Timing::Regular };
    Ok(Trial { examples, warnings: warnings(price), cliffs: tariff.cliffs(maximum) })
}
