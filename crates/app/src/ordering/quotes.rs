//! Prices before anything is ordered, and the months in which a new contract can start.

use chrono::NaiveDate;
use keizoku_domain::id::{ContractId, LibraryId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{
    Charge, ContractPolicy, Order, OrderKind, OrderState, Price, StartMonth, TermDates, WindowState, term,
};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::ordering::{contracts, orders};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection};

use super::{policy, pricing};
use crate::app::App;
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// What is to be priced.
#[derive(Debug, Clone)]
pub struct QuoteRequest {
    /// What would be ordered.
    pub kind: OrderKind,
    /// The library; an addition has that of its term.
    pub library_id: Option<LibraryId>,
    /// How many IDs, or GiB of disk.
    pub quantity: u32,
    /// First month; of an addition that of its term.
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
    let today = unit.today();
    let book = pricing::book_on(conn, today).await?;
    let policy = policy::current(conn).await?;
    let charge = match request.kind {
        OrderKind::AdditionalSeats | OrderKind::DiskCapacity => {
            let contract = request.contract_id.ok_or_else(contract_missing)?;
            contracts::find(conn, unit.scope, contract).await?.ok_or(AppError::NotFound)?;
            let all = terms::of_contracts(conn, Some(unit.scope), &[contract]).await?;
            let term = term_for_more_seats(&all, request.start_month, today)?;
            let rest = pricing::rest_of(term, today);
            match request.kind {
                OrderKind::DiskCapacity => Charge::Disk { rest },
                _ => Charge::MoreSeats { library: term.library_id, existing: term.quota.purchased, rest },
            }
        }
        OrderKind::New | OrderKind::Renewal => {
            let start_month = match (request.contract_id, request.start_month) {
                (Some(contract), None) => next_start_month(conn, unit.scope, contract).await?,
                (_, Some(month)) => month,
                (None, None) => {
                    return Err(Refusal::invalid(vec![]).at("/startMonth", "field.required").into());
                }
            };
            let library = request
                .library_id
                .ok_or_else(|| AppError::from(Refusal::invalid(vec![]).at("/libraryId", "field.required")))?;
            let open = open_renewal(unit, request).await?;
            // A provisional order has fixed its library, and keeps it even after it went off sale.
            let reserved = open.as_ref().is_some_and(|order| {
                order.library_id == library && matches!(order.state, OrderState::Provisional { .. })
            });
            if !reserved {
                pricing::ensure_sold(conn, library, start_month).await?;
            }
            let earlier = open.and_then(|order| order.entitled_on);
            let entitled_on = (request.kind == OrderKind::Renewal).then(|| earlier.unwrap_or(today));
            Charge::Term { library, start_month, entitled_on }
        }
    };
    Ok(book.evaluate(&charge, request.quantity, &policy)?)
}

/// The open renewal order of the contract: its day decides on the early-renewal discount where it is earlier than today.
async fn open_renewal(unit: &CompanyUnit, request: &QuoteRequest) -> Result<Option<Order>, AppError> {
    let Some(contract) = request.contract_id.filter(|_| request.kind == OrderKind::Renewal) else { return Ok(None) };
    let open = orders::find_open(unit.app.db.read(), unit.scope, contract, OrderKind::Renewal).await?;
    Ok(open.map(|row| row.order))
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

/// The running term, or the one that starts in `month`: what is added counts for the term it was bought for, only.
///
/// # Errors
/// `order.no_term_for_seats` when there is none on `today`.
pub(super) fn term_for_more_seats(all: &[Term], month: Option<YearMonth>, today: NaiveDate) -> Result<&Term, AppError> {
    all.iter()
        .filter(|term| term.ends_on >= today)
        .find(|term| month.map_or_else(|| term.runs_on(today), |month| term.start_month == month))
        .ok_or_else(|| AppError::refused("order.no_term_for_seats"))
}

/// The months open for a new order today.
///
/// # Errors
/// The store.
pub async fn start_months(app: &App) -> Result<Vec<(StartMonth, TermDates)>, AppError> {
    let policy = policy::current(app.db.read()).await?;
    let open = term::start_months(app.today(), &policy);
    Ok(open.into_iter().map(|start| (start, TermDates::new(start.month, policy.term_months, &policy))).collect())
}

/// Refuses a start month that a new contract can't have any more, or not yet.
///
/// # Errors
/// `order.start_month_closed`.
pub(super) fn check_start_month(month: YearMonth, today: NaiveDate, policy: &ContractPolicy) -> Result<(), AppError> {
    let open = term::new_order_start(month, today, policy);
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
