//! What a price book would do to the orders that are open, told by the code that prices them (product.md, N8).

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{ContractId, OrderId, PriceBookId};
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::{ContractPolicy, Order, PriceBook};
use keizoku_domain::seats::Term;
use keizoku_store::ordering::orders::{self, OrderFilter};
use keizoku_store::ordering::price_books as store;
use keizoku_store::seats::terms;

use super::super::orders::read::{OrderView, views};
use super::super::{policy, pricing};
use super::write::{BookChange, apply};
use crate::caller::VendorUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// One open order under both books.
#[derive(Debug, Clone)]
pub struct PreviewRow {
    /// The order.
    pub view: OrderView,
    /// IDs or GiB that the totals are for; none where nothing is known yet.
    pub quantity: Option<u32>,
    /// Whether the quantity is an estimate.
    pub estimated: bool,
    /// What it costs as things stand: as stored, or by the book in force today.
    pub now: Option<Yen>,
    /// What it would cost, were it priced by the book on its first day.
    pub next: Option<Yen>,
    /// Why the book gives no price.
    pub reason: Option<&'static str>,
    /// Whether it was handed in: its price stands, and the book changes it only if the applicant changes the order.
    pub keeps_price: bool,
}

impl PreviewRow {
    /// What the book makes of it: dearer above zero.
    #[must_use]
    pub fn difference(&self) -> Option<Yen> {
        self.now.zip(self.next).map(|(now, next)| next - now)
    }
}

/// The open orders beside a book, or beside what a change would make of it. Nothing is stored.
///
/// # Errors
/// [`AppError::NotFound`]; every refusal of the change; `list.cursor_invalid`; the store.
pub async fn preview(
    unit: &VendorUnit,
    id: PriceBookId,
    change: &BookChange,
    page: &PageRequest,
) -> Result<Page<PreviewRow>, AppError> {
    let conn = unit.app.db.read();
    let mut book = store::find(conn, id).await?.ok_or(AppError::NotFound)?;
    apply(conn, unit, &mut book, change).await?;
    let today = unit.today();
    let both = Both {
        now: pricing::book_on(conn, today).await?,
        next: book.book,
        today,
        begins: book.validity.effective_from.max(today),
        policy: policy::current(conn).await?,
    };
    let position: Option<(DateTime<Utc>, OrderId)> = page.position()?;
    let filter = OrderFilter { open: true, ..OrderFilter::default() };
    let rows = orders::list(conn, None, &filter, position, page.limit()).await?;
    let contracts: Vec<ContractId> = rows.iter().filter_map(|row| row.order.contract_id).collect();
    let mut of_contract: BTreeMap<ContractId, Vec<Term>> = BTreeMap::new();
    for term in terms::of_contracts(conn, None, &contracts).await? {
        of_contract.entry(term.contract_id).or_default().push(term);
    }
    let shown = views(conn, &unit.actor, today, rows).await?;
    let rows = shown
        .into_iter()
        .map(|view| {
            let all = view.order.contract_id.and_then(|id| of_contract.get(&id)).map_or(&[][..], Vec::as_slice);
            row(&both, view, all)
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    Page::cut(rows, page.limit(), |row| (row.view.order.created_at, row.view.order.id))
}

/// The two books, each with the day it is looked at.
struct Both {
    now: PriceBook,
    next: PriceBook,
    today: NaiveDate,
    begins: NaiveDate,
    policy: ContractPolicy,
}

fn row(both: &Both, view: OrderView, terms: &[Term]) -> Result<PreviewRow, AppError> {
    let order = &view.order;
    let quantity = order.quantity.or(order.estimated_quantity);
    let now = match &order.price {
        Some(price) => Some(price.total),
        None => total(&both.now, order, terms, quantity, (both.today, &both.policy))?.0,
    };
    let (next, reason) = total(&both.next, order, terms, quantity, (both.begins, &both.policy))?;
    Ok(PreviewRow {
        quantity,
        estimated: order.quantity.is_none() && quantity.is_some(),
        now,
        next,
        reason,
        keeps_price: order.keeps_price(),
        view,
    })
}

type Total = (Option<Yen>, Option<&'static str>);

/// The total, or the code of the refusal: an order that a book can't price is part of the answer.
fn total(
    book: &PriceBook,
    order: &Order,
    terms: &[Term],
    quantity: Option<u32>,
    (day, policy): (NaiveDate, &ContractPolicy),
) -> Result<Total, AppError> {
    let Some(quantity) = quantity else { return Ok((None, Some("order.quantity_missing"))) };
    match pricing::price_of(book, order, terms, quantity, day, policy) {
        Ok(price) => Ok((Some(price.total), None)),
        Err(AppError::Refused(refusal)) => Ok((None, Some(refusal.code))),
        Err(error) => Err(error),
    }
}
