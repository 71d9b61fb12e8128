//! From an order, a quotation or a preview to what is charged. All of them are priced by the same two lines of code, so
//! that what is shown before is what is stored (product.md, N8).

use chrono::NaiveDate;
use keizoku_domain::id::LibraryId;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{Charge, ContractPolicy, Order, OrderKind, Price, PriceBook, Remainder};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::Connection;
use keizoku_store::ordering::catalogue;

use super::quotes::term_for_more_seats;
use crate::error::AppError;

/// The book in force on `day`; an empty one before the first.
pub(crate) async fn book_on(conn: &impl Connection, day: NaiveDate) -> Result<PriceBook, AppError> {
    Ok(catalogue::price_book_on(conn, day).await?.unwrap_or_default())
}

/// Refuses a library that is no longer sold, or not for a term that starts in `month`.
///
/// # Errors
/// `order.library_not_offered`; the store.
pub(super) async fn ensure_sold(conn: &impl Connection, library: LibraryId, month: YearMonth) -> Result<(), AppError> {
    if catalogue::find_library(conn, library).await?.is_some_and(|library| library.is_offered_for(month)) {
        return Ok(());
    }
    Err(Refusal::new("order.library_not_offered").at("/libraryId", "order.library_not_offered").into())
}

/// What is left of a term today.
pub(super) fn rest_of(term: &Term, today: NaiveDate) -> Remainder {
    Remainder::of(term.start_month, term.end_month, today)
}

/// What `quantity` more IDs in a term cost when they are ordered on `day`, in a term that has `existing` by then; none where the
/// book sells no more of its library, or not so many.
pub(crate) fn more_seats(
    (book, policy): (&PriceBook, &ContractPolicy),
    term: &Term,
    existing: u32,
    quantity: u32,
    day: NaiveDate,
) -> Option<Price> {
    let charge = Charge::MoreSeats { library: term.library_id, existing, rest: rest_of(term, day) };
    book.evaluate(&charge, quantity, policy).ok()
}

/// What an order charges when it is priced on `today`; `terms` are those of its contract.
///
/// # Errors
/// `order.no_term_for_seats`.
pub(super) fn charge_of(order: &Order, terms: &[Term], today: NaiveDate) -> Result<Charge, AppError> {
    let library = order.library_id;
    let start_month = order.start_month;
    Ok(match order.kind {
        OrderKind::New => Charge::Term { library, start_month, entitled_on: None },
        OrderKind::Renewal => Charge::Term { library, start_month, entitled_on: order.entitled_on.or(Some(today)) },
        OrderKind::AdditionalSeats => {
            let term = term_for_more_seats(terms, Some(start_month), today)?;
            Charge::MoreSeats { library, existing: term.quota.purchased, rest: rest_of(term, today) }
        }
        OrderKind::DiskCapacity => {
            Charge::Disk { rest: rest_of(term_for_more_seats(terms, Some(start_month), today)?, today) }
        }
    })
}

/// The price of `quantity` in place of the order's own, by `book` on `today`.
///
/// # Errors
/// Every refusal of a price.
pub(super) fn price_of(
    book: &PriceBook,
    order: &Order,
    terms: &[Term],
    quantity: u32,
    today: NaiveDate,
    policy: &ContractPolicy,
) -> Result<Price, AppError> {
    let charge = charge_of(order, terms, today)?;
    Ok(book.evaluate(&charge, quantity, policy)?)
}

/// How long the ordered term is: as the book has it, for an addition as its term is.
///
/// # Errors
/// `order.library_not_offered`, `order.no_term_for_seats`.
pub(super) fn term_months(book: &PriceBook, order: &Order, terms: &[Term], today: NaiveDate) -> Result<i32, AppError> {
    if order.adds_to_term() {
        let term = term_for_more_seats(terms, Some(order.start_month), today)?;
        return Ok(term.start_month.months_until(term.end_month) + 1);
    }
    let price = book.price_of(order.library_id, order.start_month.first_day());
    let price =
        price.ok_or_else(|| Refusal::new("order.library_not_offered").at("/libraryId", "order.library_not_offered"))?;
    Ok(price.term_months)
}
