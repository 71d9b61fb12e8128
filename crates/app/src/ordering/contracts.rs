//! Contracts with their terms, and whether and until when they can be renewed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;
use keizoku_domain::id::{CompanyId, ContractId, LibraryId, OrderId};
use keizoku_domain::identity::Permission;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::access::term_state;
use keizoku_domain::ordering::{
    BusinessCalendar, Contract, Library, OpenRenewal, Order, OrderKind, OrderState, PriceBook, TermState, WindowState,
};
use keizoku_domain::seats::Term;
use keizoku_store::ordering::{calendar, catalogue, companies, contracts as store, orders};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection};

use super::sight::scope;
use crate::app::App;
use crate::caller::{Caller, CompanyUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// A term as it is shown.
#[derive(Debug, Clone)]
pub struct TermView {
    /// The term.
    pub term: Term,
    /// Its library.
    pub library: Library,
    /// Its state today.
    pub state: TermState,
}

/// Whether and until when a contract can be renewed.
#[derive(Debug, Clone)]
pub struct RenewalView {
    /// Whether an order can be written now.
    pub can_apply: bool,
    /// Why not.
    pub reason_code: Option<&'static str>,
    /// First day of the window.
    pub opens_on: NaiveDate,
    /// Last day of the window; it never shifts.
    pub last_day_on: NaiveDate,
    /// The last business day until then, as a hint.
    pub last_business_day_before: NaiveDate,
    /// First month of the next term.
    pub next_start_month: YearMonth,
    /// The open renewal order.
    pub open_order_id: Option<OrderId>,
    /// Last day of the early-renewal discount for the present library.
    pub early_discount_until: Option<NaiveDate>,
}

/// A contract as it is shown.
#[derive(Debug, Clone)]
pub struct ContractView {
    /// The contract.
    pub contract: Contract,
    /// The company's name.
    pub company_name: String,
    /// Terms, earliest first.
    pub terms: Vec<TermView>,
    /// Orders of it that are neither decided nor over: of each kind at most one.
    pub open_orders: Vec<Order>,
    /// Renewal.
    pub renewal: Option<RenewalView>,
}

/// What every contract of a page is shown with.
struct Around {
    libraries: BTreeMap<LibraryId, Library>,
    book: PriceBook,
    calendar: BusinessCalendar,
    today: NaiveDate,
}

async fn around(app: &App) -> Result<Around, AppError> {
    let conn = app.db.read();
    let today = app.today();
    Ok(Around {
        libraries: catalogue::libraries(conn).await?.into_iter().map(|l| (l.id, l)).collect(),
        book: catalogue::price_book_on(conn, today).await?.unwrap_or_default(),
        calendar: calendar::business_calendar(conn).await?,
        today,
    })
}

/// Contracts, newest first; of one company where it is named. An applicant sees the own company's.
///
/// # Errors
/// [`AppError::Forbidden`], [`AppError::NotFound`] for somebody else's company, `list.cursor_invalid`; the store.
pub async fn list(
    caller: &Caller,
    company: Option<CompanyId>,
    page: &PageRequest,
) -> Result<Page<ContractView>, AppError> {
    let conn = caller.app.db.read();
    let scope = scope(caller, company)?;
    let position: Option<ContractId> = page.position()?;
    let rows = store::list(conn, scope, position, page.limit()).await?;
    let around = around(&caller.app).await?;
    let views = views(conn, &around, scope, rows).await?;
    Page::cut(views, page.limit(), |view| view.contract.id)
}

/// Proves `permission` on the company that a contract belongs to.
///
/// # Errors
/// [`AppError::NotFound`] for a contract of somebody else, [`AppError::Forbidden`]; the store.
pub async fn unit_of(caller: &Caller, id: ContractId, permission: Permission) -> Result<CompanyUnit, AppError> {
    let own = caller.account()?.company;
    match store::company_of(caller.app.db.read(), id).await? {
        Some(company) => caller.company(company, permission),
        None => caller.company(own, permission).and(Err(AppError::NotFound)),
    }
}

/// One contract.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &CompanyUnit, id: ContractId) -> Result<ContractView, AppError> {
    let conn = unit.app.db.read();
    let contract = store::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    view(conn, &around(&unit.app).await?, contract).await
}

async fn view(conn: &impl Connection, around: &Around, contract: Contract) -> Result<ContractView, AppError> {
    let scope = CompanyScope::proved(contract.company_id);
    views(conn, around, Some(scope), vec![contract]).await?.pop().ok_or(AppError::NotFound)
}

/// Puts terms and open orders beside a page of contracts: a few questions for all of them.
async fn views(
    conn: &impl Connection,
    around: &Around,
    scope: Option<CompanyScope>,
    rows: Vec<Contract>,
) -> Result<Vec<ContractView>, AppError> {
    let ids: Vec<ContractId> = rows.iter().map(|contract| contract.id).collect();
    let mut all: BTreeMap<ContractId, Vec<Term>> = BTreeMap::new();
    for term in terms::of_contracts(conn, scope, &ids).await? {
        all.entry(term.contract_id).or_default().push(term);
    }
    let mut open: BTreeMap<ContractId, Vec<Order>> = BTreeMap::new();
    for row in orders::open_of_contracts(conn, scope, &ids).await? {
        if let Some(contract) = row.order.contract_id {
            open.entry(contract).or_default().push(row.order);
        }
    }
    let mut names: BTreeMap<CompanyId, String> = BTreeMap::new();
    let mut views = Vec::with_capacity(rows.len());
    for contract in rows {
        let company = contract.company_id;
        if let Entry::Vacant(unknown) = names.entry(company) {
            unknown.insert(company_name(conn, company).await?);
        }
        views.push(ContractView {
            company_name: names.get(&company).cloned().unwrap_or_default(),
            ..shown(
                around,
                all.remove(&contract.id).unwrap_or_default(),
                open.remove(&contract.id).unwrap_or_default(),
                contract,
            )?
        });
    }
    Ok(views)
}

fn shown(
    around: &Around,
    all: Vec<Term>,
    open_orders: Vec<Order>,
    contract: Contract,
) -> Result<ContractView, AppError> {
    let open = open_orders.iter().find(|order| order.kind == OrderKind::Renewal);
    let renewal = all.last().map(|last| renewal(around, last, open));
    let applied = match open.map(|order| &order.state) {
        Some(OrderState::Submitted { .. }) => OpenRenewal::Submitted,
        Some(OrderState::Provisional { .. }) => OpenRenewal::Applied,
        _ => OpenRenewal::None,
    };
    let last_id = all.last().map(|term| term.id);
    let mut views = Vec::with_capacity(all.len());
    for term in all {
        let after = if Some(term.id) == last_id { applied } else { OpenRenewal::Approved };
        views.push(TermView {
            state: term_state(term.starts_on, term.end_month, after, around.today, &term.policy),
            library: library(around, term.library_id)?,
            term,
        });
    }
    Ok(ContractView { contract, company_name: String::new(), terms: views, open_orders, renewal })
}

fn library(around: &Around, id: LibraryId) -> Result<Library, AppError> {
    around.libraries.get(&id).cloned().ok_or_else(|| AppError::internal("a term of no library"))
}

async fn company_name(conn: &impl Connection, id: CompanyId) -> Result<String, AppError> {
    let company = companies::find(conn, CompanyScope::proved(id)).await?;
    Ok(company.map(|company| company.name).unwrap_or_default())
}

fn renewal(around: &Around, last: &Term, open: Option<&Order>) -> RenewalView {
    let dates = last.renewal_dates();
    let window = dates.renewal_window().state_on(around.today);
    let reason_code = match (window, open) {
        (_, Some(_)) => Some("order.open_exists"),
        (WindowState::NotYetOpen, None) => Some("order.renewal_not_open"),
        (WindowState::Closed, None) => Some("order.renewal_closed"),
        (WindowState::Open, None) => None,
    };
    let discount = around.book.prices.get(&last.library_id).and_then(|price| price.early_discount);
    RenewalView {
        can_apply: reason_code.is_none(),
        reason_code,
        opens_on: dates.renewal_opens_on,
        last_day_on: dates.last_day_on,
        last_business_day_before: around.calendar.last_business_day_until(dates.last_day_on),
        next_start_month: dates.start_month,
        open_order_id: open.map(|order| order.id),
        early_discount_until: discount.map(|discount| discount.last_day(dates.start_month)),
    }
}
