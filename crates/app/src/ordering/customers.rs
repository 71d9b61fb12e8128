//! The vendor's view of its customers: the list, one customer, and sales' list of renewals that are due.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::id::{CompanyId, ContractId, LibraryId, MailId, OrderId};
use keizoku_domain::ordering::customer::{CustomerState, is_renewable, last_terms, states_of};
use keizoku_domain::ordering::{Company, Library, OrderState};
use keizoku_domain::seats::Term;
use keizoku_store::messaging::mailbox::StoredMail;
use keizoku_store::ordering::customers::{self as store, Contact};
use keizoku_store::ordering::{catalogue, companies};
use keizoku_store::{CompanyScope, Connection};

pub use keizoku_store::ordering::customers::CustomerFilter;

use crate::caller::VendorUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// A customer in the list.
#[derive(Debug, Clone)]
pub struct CustomerView {
    /// The company.
    pub company: Company,
    /// Where it stands.
    pub states: Vec<CustomerState>,
    /// How many contracts it has.
    pub contracts: usize,
    /// Seats bought in the terms that run.
    pub purchased: u32,
    /// Seats taken in them.
    pub assigned: u32,
    /// The earliest close of a renewal that is open.
    pub next_deadline_on: Option<NaiveDate>,
}

fn deadline(term: &Term) -> NaiveDate {
    term.renewal_dates().last_day_on
}

fn customer(company: Company, terms: &[Term], today: NaiveDate) -> CustomerView {
    let running = terms.iter().filter(|term| term.runs_on(today));
    let last = last_terms(terms);
    let due = last.values().filter(|term| is_renewable(term, today));
    CustomerView {
        states: states_of(terms, today),
        contracts: last.len(),
        purchased: running.clone().map(|term| term.quota.purchased).sum(),
        assigned: running.map(|term| term.quota.assigned).sum(),
        next_deadline_on: due.map(|term| deadline(term)).min(),
        company,
    }
}

/// Customers by name.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn list(
    unit: &VendorUnit,
    filter: &CustomerFilter,
    page: &PageRequest,
) -> Result<Page<CustomerView>, AppError> {
    let (conn, today) = (unit.app.db.read(), unit.today());
    let position: Option<(String, CompanyId)> = page.position()?;
    let rows = store::list(conn, filter, today, position, page.limit()).await?;
    let rows = Page::cut(rows, page.limit(), companies::list_key)?;
    let ids: Vec<CompanyId> = rows.items.iter().map(|company| company.id).collect();
    let mut terms: BTreeMap<CompanyId, Vec<Term>> = BTreeMap::new();
    for term in store::terms_of(conn, &ids).await? {
        terms.entry(term.company_id).or_default().push(term);
    }
    Ok(rows.map(|company| {
        let of_company = terms.remove(&company.id).unwrap_or_default();
        customer(company, &of_company, today)
    }))
}

/// One customer.
#[derive(Debug, Clone)]
pub struct CustomerDetail {
    /// As in the list.
    pub customer: CustomerView,
    /// Applicants and training administrators.
    pub contacts: Vec<Contact>,
    /// People registered, by role.
    pub people: Vec<(String, u64)>,
}

/// One customer with contacts and figures.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &VendorUnit, id: CompanyId) -> Result<CustomerDetail, AppError> {
    let conn = unit.app.db.read();
    let scope = CompanyScope::proved(id);
    let company = companies::find_customer(conn, scope).await?.ok_or(AppError::NotFound)?;
    let terms = store::terms_of(conn, &[id]).await?;
    Ok(CustomerDetail {
        customer: customer(company, &terms, unit.today()),
        contacts: store::contacts(conn, scope).await?,
        people: store::people_counts(conn, scope).await?,
    })
}

/// The mails to a customer, newest first, without their texts: they may carry one-time links.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn mails(unit: &VendorUnit, id: CompanyId, page: &PageRequest) -> Result<Page<StoredMail>, AppError> {
    let conn = unit.app.db.read();
    let scope = CompanyScope::proved(id);
    companies::find_customer(conn, scope).await?.ok_or(AppError::NotFound)?;
    let position: Option<(chrono::DateTime<chrono::Utc>, MailId)> = page.position()?;
    let rows = store::mails(conn, scope, position, page.limit()).await?;
    Page::cut(rows, page.limit(), |mail| (mail.created_at, mail.id))
}

/// A renewal that is due.
#[derive(Debug, Clone)]
pub struct DueRenewal {
    /// The company.
    pub company_id: CompanyId,
    /// Its name.
    pub company_name: String,
    /// The contract.
    pub contract_id: ContractId,
    /// Its number.
    pub contract_number: String,
    /// The last term.
    pub term: Term,
    /// Its library.
    pub library: Library,
    /// Last day to apply.
    pub last_day_on: NaiveDate,
    /// Days left, today not counted.
    pub days_left: i64,
    /// The open renewal order, with its number and state.
    pub order: Option<(OrderId, String, OrderState)>,
}

impl DueRenewal {
    /// Whether the customer has applied: handed in, or reserved with an open quantity.
    #[must_use]
    pub const fn applied(&self) -> bool {
        matches!(self.order, Some((_, _, OrderState::Submitted { .. } | OrderState::Provisional { .. })))
    }
}

/// Sales' work: contracts whose renewal window is open, by deadline; those that have not applied, or all.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn due_renewals(unit: &VendorUnit, all: bool, page: &PageRequest) -> Result<Page<DueRenewal>, AppError> {
    let (conn, today) = (unit.app.db.read(), unit.today());
    let position: Option<(NaiveDate, ContractId)> = page.position()?;
    let terms = store::due_renewals(conn, today, all, position, page.limit()).await?;
    let terms = Page::cut(terms, page.limit(), |term| (deadline(term), term.contract_id))?;
    let due = with_names(conn, terms.items, today).await?;
    Ok(Page { items: due, next_cursor: terms.next_cursor, total: terms.total })
}

async fn with_names(conn: &impl Connection, terms: Vec<Term>, today: NaiveDate) -> Result<Vec<DueRenewal>, AppError> {
    let company_ids: Vec<CompanyId> = terms.iter().map(|term| term.company_id).collect();
    let contract_ids: Vec<ContractId> = terms.iter().map(|term| term.contract_id).collect();
    let names = companies::names(conn, &company_ids).await?;
    let numbers = store::contract_numbers(conn, &contract_ids).await?;
    let mut orders = store::open_renewals(conn, &contract_ids).await?;
    let libraries: BTreeMap<LibraryId, Library> =
        catalogue::libraries(conn).await?.into_iter().map(|library| (library.id, library)).collect();
    let view = |term: Term| {
        let last_day_on = deadline(&term);
        let library = libraries.get(&term.library_id).cloned();
        Ok(DueRenewal {
            company_id: term.company_id,
            company_name: names.get(&term.company_id).cloned().unwrap_or_default(),
            contract_id: term.contract_id,
            contract_number: numbers.get(&term.contract_id).cloned().unwrap_or_default(),
            library: library.ok_or_else(|| AppError::internal("a term of no library"))?,
            last_day_on,
            days_left: (last_day_on - today).num_days(),
            order: orders.remove(&term.contract_id).map(|row| (row.order.id, row.order.number, row.order.state)),
            term,
        })
    };
    terms.into_iter().map(view).collect()
}
