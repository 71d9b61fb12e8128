//! Prices before anything is ordered, and the months in which a new contract can start.

use chrono::NaiveDate;
use keizoku_domain::id::{ContractId, LibraryId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{
    ContractPolicy, LibraryPrice, OrderKind, Price, StartMonth, TermDates, WindowState, term,
};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::ordering::{catalogue, contracts};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection};

use crate::caller::CompanyUnit;
use crate::error::AppError;

/// What is to be priced.
#[derive(Debug, Clone)]
pub struct QuoteRequest {
    /// What would be ordered.
    pub kind: OrderKind,
    /// The library; for additional seats that of the term.
    pub library_id: LibraryId,
    /// How many IDs.
    pub quantity: u32,
    /// First month; for additional seats that of the term.
    pub start_month: Option<YearMonth>,
    /// The contract, unless it is a new one.
    pub contract_id: Option<ContractId>,
}

/// The price with its calculation, by the code that prices the order itself.
///
/// # Errors
/// The refusals of a price; [`AppError::NotFound`] for a contract of somebody else; the store.
pub async fn quote(unit: &CompanyUnit, request: &QuoteRequest) -> Result<Price, AppError> {
    let conn = unit.app.db.read();
    let policy = ContractPolicy::default();
    let today = unit.today();
    match request.kind {
        OrderKind::AdditionalSeats => {
            let contract = request.contract_id.ok_or_else(contract_missing)?;
            contracts::find(conn, unit.scope, contract).await?.ok_or(AppError::NotFound)?;
            let all = terms::of_contracts(conn, Some(unit.scope), &[contract]).await?;
            let term = term_for_more_seats(&all, request.start_month, today)?;
            let price = price_of_library(conn, term.library_id, today).await?;
            additional_price(&price, term, request.quantity, today, &policy)
        }
        OrderKind::New | OrderKind::Renewal => {
            let month = match (request.contract_id, request.start_month) {
                (Some(contract), None) => next_start_month(conn, unit.scope, contract).await?,
                (_, Some(month)) => month,
                (None, None) => {
                    return Err(Refusal::invalid(vec![]).at("/startMonth", "field.required").into());
                }
            };
            let price = price_of_library(conn, request.library_id, today).await?;
            let entitled_on = (request.kind == OrderKind::Renewal).then_some(today);
            Ok(price.evaluate(request.quantity, month, entitled_on, policy.maximum_quantity)?)
        }
        OrderKind::DiskCapacity => Err(AppError::refused("order.kind_not_offered")),
    }
}

fn contract_missing() -> AppError {
    Refusal::invalid(vec![]).at("/contractId", "field.required").into()
}

async fn next_start_month(
    conn: &impl Connection,
    scope: CompanyScope,
    contract: ContractId,
) -> Result<YearMonth, AppError> {
    let all = terms::of_contracts(conn, Some(scope), &[contract]).await?;
    Ok(all.last().ok_or(AppError::NotFound)?.end_month.plus(1))
}

/// Today's prices of a library.
///
/// # Errors
/// `order.library_not_offered`; the store.
pub(super) async fn price_of_library(
    conn: &impl Connection,
    library: LibraryId,
    today: NaiveDate,
) -> Result<LibraryPrice, AppError> {
    let active = catalogue::find_library(conn, library).await?.is_some_and(|library| library.active);
    let price = catalogue::price_book_on(conn, today).await?.and_then(|mut book| book.prices.remove(&library));
    price
        .filter(|_| active)
        .ok_or_else(|| Refusal::new("order.library_not_offered").at("/libraryId", "order.library_not_offered").into())
}

/// The running term, or the one that starts in `month`: additional seats count for the term they were bought for, only.
///
/// # Errors
/// `order.no_term_for_seats` when there is none on `today`.
pub(super) fn term_for_more_seats(all: &[Term], month: Option<YearMonth>, today: NaiveDate) -> Result<&Term, AppError> {
    all.iter()
        .filter(|term| term.ends_on >= today)
        .find(|term| month.map_or_else(|| term.runs_on(today), |month| term.start_month == month))
        .ok_or_else(|| AppError::refused("order.no_term_for_seats"))
}

/// Pro-rated by the remaining months, the current one included.
pub(super) fn additional_price(
    price: &LibraryPrice,
    term: &Term,
    quantity: u32,
    today: NaiveDate,
    policy: &ContractPolicy,
) -> Result<Price, AppError> {
    if quantity == 0 {
        let refusal = Refusal::new("order.quantity_below_minimum").with("minimum", 1);
        return Err(refusal.at("/quantity", "order.quantity_below_minimum").into());
    }
    if quantity > policy.maximum_quantity {
        let refusal = Refusal::new("order.quantity_above_maximum").with("maximum", policy.maximum_quantity);
        return Err(refusal.at("/quantity", "order.quantity_above_maximum").into());
    }
    let from = YearMonth::of(today).max(term.start_month);
    let remaining = from.months_until(term.end_month) + 1;
    Ok(price.additional(term.quota.purchased, quantity, remaining))
}

/// The months open for a new order today.
#[must_use]
pub fn start_months(today: NaiveDate) -> Vec<(StartMonth, TermDates)> {
    let policy = ContractPolicy::default();
    term::start_months(today, &policy)
        .into_iter()
        .map(|start| (start, TermDates::new(start.month, policy.term_months, &policy)))
        .collect()
}

/// Refuses a start month that a new contract can't have any more, or not yet.
///
/// # Errors
/// `order.start_month_closed`.
pub(super) fn check_start_month(month: YearMonth, today: NaiveDate) -> Result<(), AppError> {
    let open = term::new_order_start(month, today, &ContractPolicy::default());
    open.map(|_| ())
        .ok_or_else(|| Refusal::new("order.start_month_closed").at("/startMonth", "order.start_month_closed").into())
}

/// Refuses a renewal outside its window.
///
/// # Errors
/// `order.renewal_not_open` with the first day, `order.renewal_closed` with the last day.
pub(super) fn check_window(dates: &TermDates, today: NaiveDate) -> Result<(), AppError> {
    match dates.renewal_window().state_on(today) {
        WindowState::Open => Ok(()),
        WindowState::NotYetOpen => {
            Err(Refusal::new("order.renewal_not_open").with("opensOn", dates.renewal_opens_on).into())
        }
        WindowState::Closed => Err(Refusal::new("order.renewal_closed").with("lastDay", dates.last_day_on).into()),
    }
}
