//! The dates of a company's contracts, or of those of one workspace, for its calendar (`product.md`, N5).

use std::collections::BTreeMap;

use keizoku_domain::id::{ContractId, LibraryId, WorkspaceId};
use keizoku_domain::integration::calendar::{
    CalendarContract, CalendarEvent, CalendarOrder, CalendarRenewal, CalendarTerm, contract_events, order_event,
};
use keizoku_domain::ordering::{OrderKind, OrderState};
use keizoku_domain::seats::Term;
use keizoku_store::ordering::orders::{self, OrderFilter, StoredOrder};
use keizoku_store::ordering::{catalogue, companies, contracts as stored};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection};

use crate::app::App;
use crate::error::AppError;

/// A calendar.
pub(crate) struct ContractCalendar {
    /// What it is called.
    pub(crate) name: String,
    /// Its events, earliest first.
    pub(crate) events: Vec<CalendarEvent>,
}

/// A contract's dates.
pub(crate) struct ContractDates {
    /// Whose they are.
    pub(crate) contract: ContractId,
    /// Its number.
    pub(crate) number: String,
    /// The workspaces of its terms, each once.
    pub(crate) workspaces: Vec<WorkspaceId>,
    /// Its events, earliest first.
    pub(crate) events: Vec<CalendarEvent>,
}

/// Contracts and orders looked at: far more than any customer has.
const MOST: u64 = 1_000;

/// The events of a company, or of one of its workspaces.
///
/// # Errors
/// The store.
pub(crate) async fn events(
    app: &App,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
) -> Result<ContractCalendar, AppError> {
    let conn = app.db.read();
    let company = companies::find(conn, scope).await?.ok_or(AppError::NotFound)?;
    let mut events = Vec::new();
    for dates in contracts(conn, scope).await? {
        if workspace.is_none_or(|workspace| dates.workspaces.contains(&workspace)) {
            events.extend(dates.events);
        }
    }
    // Who administers one workspace follows its dates; orders are the applicant's.
    if workspace.is_none() {
        events.extend(approvals(conn, scope).await?.into_iter().map(|(_, event)| event));
    }
    events.sort_by(|a, b| (a.on, a.kind, &a.uid).cmp(&(b.on, b.kind, &b.uid)));
    Ok(ContractCalendar { name: format!("契約カレンダー（{}）", company.name), events })
}

/// The dates of every contract of a company.
///
/// # Errors
/// The store.
pub(crate) async fn contracts(conn: &impl Connection, scope: CompanyScope) -> Result<Vec<ContractDates>, AppError> {
    let libraries: BTreeMap<LibraryId, String> =
        catalogue::libraries(conn).await?.into_iter().map(|library| (library.id, library.name_ja)).collect();
    let own = stored::list(conn, Some(scope), None, MOST).await?;
    let ids: Vec<ContractId> = own.iter().map(|contract| contract.id).collect();
    let mut by_contract: BTreeMap<ContractId, Vec<Term>> = BTreeMap::new();
    for term in terms::of_contracts(conn, Some(scope), &ids).await? {
        by_contract.entry(term.contract_id).or_default().push(term);
    }
    let open = open_orders(conn, scope).await?;
    let mut found = Vec::new();
    for contract in own {
        let all = by_contract.remove(&contract.id).unwrap_or_default();
        let mut workspaces: Vec<WorkspaceId> = all.iter().map(|term| term.workspace_id).collect();
        workspaces.sort_unstable();
        workspaces.dedup();
        let first = all.first().map(|term| term.id);
        let terms = all.iter().map(|term| CalendarTerm {
            start_month: term.start_month,
            starts_on: term.starts_on,
            ends_on: term.ends_on,
            library: libraries.get(&term.library_id).cloned().unwrap_or_default(),
            roster_opens_on: (Some(term.id) != first).then_some(term.roster_opens_on),
        });
        let renewal = open.iter().map(|row| &row.order).find(|order| {
            order.contract_id == Some(contract.id) && order.kind == OrderKind::Renewal && order.state.is_open()
        });
        let renewal =
            renewal.map(|order| CalendarRenewal { provisional: matches!(order.state, OrderState::Provisional { .. }) });
        let (terms, next) = (terms.collect(), all.last().map(Term::renewal_dates));
        let seen = CalendarContract { id: contract.id, number: contract.number, terms, next, renewal };
        let events = contract_events(&seen);
        found.push(ContractDates { contract: seen.id, number: seen.number, workspaces, events });
    }
    Ok(found)
}

/// The submitted orders of a company, each with the day of its answer.
///
/// # Errors
/// The store.
pub(crate) async fn approvals(
    conn: &impl Connection,
    scope: CompanyScope,
) -> Result<Vec<(CalendarOrder, CalendarEvent)>, AppError> {
    let open = open_orders(conn, scope).await?;
    Ok(open.iter().filter_map(approval).collect())
}

async fn open_orders(conn: &impl Connection, scope: CompanyScope) -> Result<Vec<StoredOrder>, AppError> {
    let mut open = Vec::new();
    for state in ["provisional", "submitted"] {
        let filter = OrderFilter { state: Some(state.to_owned()), ..OrderFilter::default() };
        open.extend(orders::list(conn, Some(scope), &filter, None, MOST).await?);
    }
    Ok(open)
}

fn approval(row: &StoredOrder) -> Option<(CalendarOrder, CalendarEvent)> {
    let OrderState::Submitted { approval_due_on: due_on, .. } = row.order.state else { return None };
    let order = CalendarOrder { id: row.order.id, number: row.order.number.clone(), due_on };
    let event = order_event(&order);
    Some((order, event))
}
