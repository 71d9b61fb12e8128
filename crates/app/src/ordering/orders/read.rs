//! Orders as they are shown: with the names they refer to, and what the caller can do to them.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{CompanyId, ContractId, LibraryId, OrderId};
use keizoku_domain::identity::{Permission, Role};
use keizoku_domain::ordering::{Library, Order, OrderAction, OrderKind, OrderState};
use keizoku_store::ordering::orders::{self as store, OrderFilter, StoredOrder};
use keizoku_store::ordering::{catalogue, companies, contracts};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection};

use super::super::sight::scope;
use crate::caller::{Actor, Caller, CompanyUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// An order with what stands around it.
#[derive(Debug, Clone)]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// When it was submitted or reserved.
    pub submitted_at: Option<DateTime<Utc>>,
    /// The company's name.
    pub company_name: String,
    /// Its contract's number.
    pub contract_number: Option<String>,
    /// The library.
    pub library: Library,
    /// Who decided.
    pub decided_by_name: Option<String>,
    /// Whether the vendor is late.
    pub overdue: bool,
    /// Last day on which a renewal that is not decided can be handed in, as its contract's last term promised it.
    pub hand_in_until: Option<NaiveDate>,
    /// What the caller can do.
    pub actions: Vec<OrderAction>,
}

impl OrderView {
    /// The due date of the approval, while it is waited for.
    #[must_use]
    pub const fn approval_due_on(&self) -> Option<NaiveDate> {
        match self.order.state {
            OrderState::Submitted { approval_due_on, .. } => Some(approval_due_on),
            _ => None,
        }
    }
}

fn actions(order: &Order, actor: &Actor, last_day_on: Option<NaiveDate>, today: NaiveDate) -> Vec<OrderAction> {
    let Actor::Account(account) = actor else { return Vec::new() };
    match account.role {
        Role::Applicant => order.applicant_actions(last_day_on, today).to_vec(),
        Role::VendorSales => order.sales_actions().to_vec(),
        _ => Vec::new(),
    }
}

/// Puts names beside stored orders.
pub(in crate::ordering) async fn views(
    conn: &impl Connection,
    actor: &Actor,
    today: NaiveDate,
    rows: Vec<StoredOrder>,
) -> Result<Vec<OrderView>, AppError> {
    let libraries: BTreeMap<LibraryId, Library> =
        catalogue::libraries(conn).await?.into_iter().map(|library| (library.id, library)).collect();
    let mut names: BTreeMap<CompanyId, String> = BTreeMap::new();
    let ids: Vec<ContractId> = rows.iter().filter_map(|row| row.order.contract_id).collect();
    let scope = match actor {
        Actor::Account(account) if !account.role.is_vendor() => Some(CompanyScope::proved(account.company)),
        _ => None,
    };
    let numbers = if ids.is_empty() { BTreeMap::new() } else { contracts::numbers(conn, scope, &ids).await? };
    let last_days = last_days(conn, scope, &rows).await?;
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.order.company_id;
        if let Entry::Vacant(unknown) = names.entry(id) {
            let company = companies::find(conn, CompanyScope::proved(id)).await?;
            unknown.insert(company.map(|company| company.name).unwrap_or_default());
        }
        let library = libraries
            .get(&row.order.library_id)
            .cloned()
            .ok_or_else(|| AppError::internal("an order of no library"))?;
        views.push(OrderView {
            overdue: row.order.is_overdue(today),
            actions: actions(&row.order, actor, last_days.get(&row.order.id).copied(), today),
            hand_in_until: last_days.get(&row.order.id).copied(),
            contract_number: row.order.contract_id.and_then(|id| numbers.get(&id).cloned()),
            company_name: names.get(&id).cloned().unwrap_or_default(),
            library,
            submitted_at: row.submitted_at,
            decided_by_name: row.decided_by_name,
            order: row.order,
        });
    }
    Ok(views)
}

/// The last days on which the renewals among `rows` can be handed in that are not decided yet.
async fn last_days(
    conn: &impl Connection,
    scope: Option<CompanyScope>,
    rows: &[StoredOrder],
) -> Result<BTreeMap<OrderId, NaiveDate>, AppError> {
    let open = |row: &&StoredOrder| row.order.kind == OrderKind::Renewal && row.order.state.is_open();
    let contracts: Vec<ContractId> = rows.iter().filter(open).filter_map(|row| row.order.contract_id).collect();
    if contracts.is_empty() {
        return Ok(BTreeMap::new());
    }
    let all = terms::of_contracts(conn, scope, &contracts).await?;
    let day = |row: &StoredOrder| {
        let before = all.iter().rfind(|term| Some(term.contract_id) == row.order.contract_id)?;
        Some((row.order.id, before.renewal_dates().last_day_on))
    };
    Ok(rows.iter().filter(open).filter_map(day).collect())
}

/// One stored order with its names.
pub(super) async fn view(
    conn: &impl Connection,
    actor: &Actor,
    today: NaiveDate,
    row: StoredOrder,
) -> Result<OrderView, AppError> {
    views(conn, actor, today, vec![row]).await?.pop().ok_or(AppError::NotFound)
}

/// Proves `permission` on the company that an order belongs to: the own one, or any for the vendor.
///
/// # Errors
/// [`AppError::NotFound`] for an order of somebody else, [`AppError::Forbidden`]; the store.
pub async fn unit_of(caller: &Caller, id: OrderId, permission: Permission) -> Result<CompanyUnit, AppError> {
    let own = caller.account()?.company;
    let company = store::company_of(caller.app.db.read(), id).await?;
    match company {
        Some(company) => caller.company(company, permission),
        // Whoever may not do this at all learns no more about it than about an order that exists.
        None => caller.company(own, permission).and(Err(AppError::NotFound)),
    }
}

/// One order.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &CompanyUnit, id: OrderId) -> Result<OrderView, AppError> {
    let conn = unit.app.db.read();
    let row = store::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    view(conn, &unit.actor, unit.today(), row).await
}

/// What a list of orders is narrowed by.
#[derive(Debug, Clone, Default)]
pub struct OrderList {
    /// The company; every one in sight when it is not named.
    pub company: Option<CompanyId>,
    /// State.
    pub state: Option<String>,
    /// Kind.
    pub kind: Option<OrderKind>,
    /// Contract.
    pub contract: Option<ContractId>,
    /// Whether only what is neither decided nor over is wanted.
    pub open: bool,
    /// Part of a number, or of a company's name.
    pub q: Option<String>,
    /// The approval queue: submitted, by due date.
    pub approval_queue: bool,
}

/// Orders, newest first, or the approval queue by due date; an applicant sees the own company's.
///
/// # Errors
/// [`AppError::Forbidden`], [`AppError::NotFound`] for somebody else's company, `list.cursor_invalid`; the store.
pub async fn list(caller: &Caller, wanted: &OrderList, page: &PageRequest) -> Result<Page<OrderView>, AppError> {
    let conn = caller.app.db.read();
    let vendor = caller.account()?.role.is_vendor();
    let scope = scope(caller, wanted.company)?;
    let filter = filter(conn, wanted, vendor).await?;
    let page_of = |rows| async { views(conn, &caller.actor, caller.app.today(), rows).await };
    if wanted.approval_queue && vendor {
        let position: Option<(NaiveDate, OrderId)> = page.position()?;
        let rows = store::approval_queue(conn, scope, &filter, position, page.limit()).await?;
        let key = |view: &OrderView| (view.approval_due_on(), view.order.id);
        return Page::cut(page_of(rows).await?, page.limit(), key);
    }
    let position: Option<(DateTime<Utc>, OrderId)> = page.position()?;
    let rows = store::list(conn, scope, &filter, position, page.limit()).await?;
    Page::cut(page_of(rows).await?, page.limit(), |view| (view.order.created_at, view.order.id))
}

async fn filter(conn: &impl Connection, wanted: &OrderList, vendor: bool) -> Result<OrderFilter, AppError> {
    /// A search for a company's name looks at this many companies at most.
    const COMPANIES: u64 = 200;
    let q = wanted.q.as_deref().map(str::trim).filter(|q| !q.is_empty());
    let companies = match q {
        Some(q) if vendor => {
            let found = companies::list(conn, Some(q), None, COMPANIES).await?;
            Some(found.into_iter().map(|company| company.id).collect())
        }
        _ => None,
    };
    Ok(OrderFilter {
        state: wanted.state.clone(),
        open: wanted.open,
        kind: wanted.kind,
        contract: wanted.contract,
        number: q.map(str::to_uppercase),
        companies,
    })
}
