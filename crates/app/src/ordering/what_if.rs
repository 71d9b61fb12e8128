//! What-if costing (product.md, N3): a wish against every library, both timings, everything now or added later.

use chrono::NaiveDate;
use keizoku_domain::id::ContractId;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::what_if::{Tariff, plans};
use keizoku_domain::ordering::{
    Cliff, ContractPolicy, Later, Library, OrderKind, Plan, RenewalKind, Segment, Timing, Wish,
};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::ordering::{catalogue, contracts, orders};
use keizoku_store::seats::terms;

use super::{policy, pricing, quotes};
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// What is compared.
#[derive(Debug, Clone)]
pub struct ComparisonRequest {
    /// The contract to renew; without one, a new contract.
    pub contract_id: Option<ContractId>,
    /// First month of a new contract.
    pub start_month: Option<YearMonth>,
    /// IDs needed from the start.
    pub quantity: u32,
    /// IDs needed later in the term.
    pub later: Option<Later>,
}

/// One library with every way to order from it.
#[derive(Debug, Clone)]
pub struct LibraryOption {
    /// The library.
    pub library: Library,
    /// What the renewal into it changes.
    pub renewal_kind: Option<RenewalKind>,
    /// Last day to decide for the early-renewal discount.
    pub early_until: Option<NaiveDate>,
    /// Whether that can still be had.
    pub early_open: bool,
    /// The ways to order.
    pub plans: Vec<Plan>,
    /// Quantities that cost more than a larger one, as of today.
    pub cliffs: Vec<Cliff>,
    /// The totals over the quantities, as of today.
    pub curve: Vec<Segment>,
}

/// A wish against every library.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// First month of the term.
    pub start_month: YearMonth,
    /// Every library that is sold, the present one first.
    pub options: Vec<LibraryOption>,
}

/// Compares; nothing is stored.
///
/// # Errors
/// `field.required` for a new contract without month, `order.quantity_below_minimum`, `order.quantity_above_maximum`,
/// `order.later_month_outside`; [`AppError::NotFound`] for a contract of somebody else; the store.
pub async fn compare(unit: &CompanyUnit, request: &ComparisonRequest) -> Result<Comparison, AppError> {
    let conn = unit.app.db.read();
    let today = unit.today();
    let policy = policy::current(conn).await?;
    if request.quantity == 0 {
        let refusal = Refusal::new("order.quantity_below_minimum").with("minimum", 1);
        return Err(refusal.at("/quantity", "order.quantity_below_minimum").into());
    }
    let last = match request.contract_id {
        Some(contract) => {
            contracts::find(conn, unit.scope, contract).await?.ok_or(AppError::NotFound)?;
            terms::of_contracts(conn, Some(unit.scope), &[contract]).await?.pop()
        }
        None => None,
    };
    let start_month = match (&last, request.start_month) {
        (Some(last), _) => last.end_month.plus(1),
        (None, Some(month)) => {
            quotes::check_start_month(month, today, &policy)?;
            month
        }
        (None, None) => return Err(Refusal::invalid(vec![]).at("/startMonth", "field.required").into()),
    };
    let wish = Wish { quantity: request.quantity, start_month, later: request.later };
    let entitled_on = match &last {
        Some(last) => {
            let open = orders::find_open(conn, unit.scope, last.contract_id, OrderKind::Renewal).await?;
            open.and_then(|row| row.order.entitled_on).unwrap_or(today)
        }
        None => today,
    };
    let book = pricing::book_on(conn, today).await?;
    let libraries = catalogue::libraries(conn).await?;
    let upgrade_to = last.as_ref().and_then(|last| upgrade_of(&libraries, last));
    let mut options = Vec::new();
    for library in libraries.into_iter().filter(|library| library.active) {
        let Some(price) = book.price_of(library.id, start_month.first_day()) else { continue };
        let early_until = price.early_discount.filter(|_| last.is_some()).map(|d| d.last_day(start_month));
        let early_open = early_until.is_some_and(|day| entitled_on <= day);
        let timing = if early_open { Timing::Early } else { Timing::Regular };
        let tariff = Tariff { price: &price, start_month, timing };
        options.push(LibraryOption {
            plans: plans(&book, library.id, last.is_some(), &wish, &policy)?,
            cliffs: tariff.cliffs(policy.maximum_quantity),
            curve: tariff.curve(shown_until(&wish, &policy)),
            renewal_kind: last.as_ref().map(|last| RenewalKind::classify(last.library_id, upgrade_to, library.id)),
            library,
            early_until,
            early_open,
        });
    }
    options.sort_by_key(|option| match option.renewal_kind {
        Some(RenewalKind::Same) => 0,
        Some(RenewalKind::Upgrade) => 1,
        Some(RenewalKind::Change) | None => 2,
    });
    Ok(Comparison { start_month, options })
}

fn upgrade_of(libraries: &[Library], last: &Term) -> Option<keizoku_domain::id::LibraryId> {
    libraries.iter().find(|library| library.id == last.library_id).and_then(|library| library.upgrade_to)
}

/// The chart shows half as many again as are wished for, and never less than a hundred.
fn shown_until(wish: &Wish, policy: &ContractPolicy) -> u32 {
    let needed = wish.quantity.saturating_add(wish.later.map_or(0, |later| later.quantity));
    needed.saturating_add(needed / 2).max(100).min(policy.maximum_quantity)
}
