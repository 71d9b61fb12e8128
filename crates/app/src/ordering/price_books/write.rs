//! Writing price books. A book can be changed and withdrawn until the day it begins; then orders are priced by it.

use chrono::NaiveDate;
use keizoku_domain::audit::Action;
use keizoku_domain::id::{LibraryId, PriceBookId};
use keizoku_domain::ordering::{BookValidity, DiskPrice, LibraryPrice, PriceBook, TaxRate, check_book};
use keizoku_domain::refusal::Refusal;
use keizoku_store::ordering::price_books::{self as store, StoredBook};
use keizoku_store::{Connection, StoreError, Uow};
use serde_json::json;

use super::super::letters;
use super::super::policy;
use super::read::{BookView, by_id, view};
use crate::caller::{Actor, VendorUnit};
use crate::error::AppError;

/// A book to be written: a copy of one that is there.
#[derive(Debug, Clone)]
pub struct NewBook {
    /// First day.
    pub effective_from: NaiveDate,
    /// Which book is copied; the one in force today unless it is named.
    pub based_on: Option<PriceBookId>,
    /// Why.
    pub note: Option<String>,
}

/// What changes: absent stays, null is emptied.
#[derive(Debug, Clone, Default)]
pub struct BookChange {
    /// First day.
    pub effective_from: Option<NaiveDate>,
    /// Why.
    pub note: Option<Option<String>>,
    /// The prices of every library, in the order they were sent.
    pub prices: Option<Vec<(LibraryId, LibraryPrice)>>,
    /// Consumption tax.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// Disk.
    pub disk: Option<Option<DiskPrice>>,
}

fn taken(day: NaiveDate) -> AppError {
    let refusal = Refusal::new("price_book.date_taken").with("from", day);
    refusal.at("/effectiveFrom", "price_book.date_taken").into()
}

fn written<T>(result: Result<T, StoreError>, day: NaiveDate) -> Result<T, AppError> {
    match result {
        Err(error) if error.is_unique_violation() => Err(taken(day)),
        other => Ok(other?),
    }
}

/// Makes a book that begins on a day to come, as a copy.
///
/// # Errors
/// `price_book.not_in_future`, `price_book.date_taken`, `price_book.nothing_to_copy`; [`AppError::NotFound`] for an unknown
/// original; the store.
pub async fn create(unit: &VendorUnit, new: &NewBook) -> Result<BookView, AppError> {
    unit.write(async |uow| {
        BookValidity::check_begins(new.effective_from, unit.today())?;
        let original = match new.based_on {
            Some(id) => store::find(uow.conn(), id).await?.ok_or(AppError::NotFound)?,
            None => store::in_force_on(uow.conn(), unit.today())
                .await?
                .ok_or_else(|| AppError::refused("price_book.nothing_to_copy"))?,
        };
        let book = StoredBook {
            id: PriceBookId::generate(unit.app.ids.as_ref()),
            validity: BookValidity::new(new.effective_from, None),
            book: original.book,
            note: new.note.clone(),
            created_by_name: letters::actor_name(&unit.actor),
            created_at: uow.now(),
            revision: 1,
        };
        written(store::insert(uow, &book).await, new.effective_from)?;
        record(uow, unit, Action::PriceBookCreated, &book).await?;
        reread(uow, unit, book.id).await
    })
    .await
}

/// Changes a book that has not begun.
///
/// # Errors
/// `price_book.in_force`, `price_book.past`, `price_book.invalid` with every field at fault, `price_book.library_unknown`,
/// `price_book.not_in_future`, `price_book.date_taken`; [`AppError::Stale`], [`AppError::NotFound`]; the store.
pub async fn change(
    unit: &VendorUnit,
    id: PriceBookId,
    revision: i64,
    change: &BookChange,
) -> Result<BookView, AppError> {
    unit.write(async |uow| {
        let mut book = store::lock(uow, id).await?.ok_or(AppError::NotFound)?;
        if book.revision != revision {
            return Err(AppError::Stale);
        }
        book.validity.check_changeable(unit.today())?;
        apply(uow.conn(), unit, &mut book, change).await?;
        if !written(store::update(uow, &book).await, book.validity.effective_from)? {
            return Err(AppError::Stale);
        }
        record(uow, unit, Action::PriceBookChanged, &book).await?;
        reread(uow, unit, id).await
    })
    .await
}

/// Puts a change into a book and checks the whole of it.
pub(super) async fn apply(
    conn: &impl Connection,
    unit: &VendorUnit,
    book: &mut StoredBook,
    change: &BookChange,
) -> Result<(), AppError> {
    if let Some(day) = change.effective_from.filter(|day| *day != book.validity.effective_from) {
        BookValidity::check_begins(day, unit.today())?;
        book.validity = BookValidity::new(day, None);
    }
    if let Some(note) = &change.note {
        book.note.clone_from(note);
    }
    let prices = change.prices.clone().unwrap_or_else(|| book.book.prices.clone().into_iter().collect());
    let tax_rates = change.tax_rates.clone().unwrap_or_else(|| book.book.tax_rates.clone());
    let disk = change.disk.unwrap_or(book.book.disk);
    let policy = policy::current(conn).await?;
    check_book(book.validity.effective_from, &prices, &tax_rates, disk.as_ref(), &policy)?;
    let known = by_id(conn).await?;
    let mut unknown = Refusal::new("price_book.library_unknown");
    for (place, (library, _)) in prices.iter().enumerate() {
        if !known.contains_key(library) {
            unknown = unknown.at(format!("/prices/{place}/libraryId"), "price_book.library_unknown");
        }
    }
    if !unknown.fields.is_empty() {
        return Err(unknown.into());
    }
    book.book = PriceBook { prices: prices.into_iter().collect(), tax_rates, disk };
    Ok(())
}

/// Takes a book back that has not begun.
///
/// # Errors
/// `price_book.in_force`, `price_book.past`; [`AppError::Stale`], [`AppError::NotFound`]; the store.
pub async fn withdraw(unit: &VendorUnit, id: PriceBookId, revision: i64) -> Result<(), AppError> {
    unit.write(async |uow| {
        let book = store::lock(uow, id).await?.ok_or(AppError::NotFound)?;
        if book.revision != revision {
            return Err(AppError::Stale);
        }
        book.validity.check_changeable(unit.today())?;
        if !store::delete(uow, id, revision).await? {
            return Err(AppError::Stale);
        }
        record(uow, unit, Action::PriceBookWithdrawn, &book).await
    })
    .await
}

async fn reread(uow: &Uow, unit: &VendorUnit, id: PriceBookId) -> Result<BookView, AppError> {
    let stored = store::find(uow.conn(), id).await?.ok_or(AppError::NotFound)?;
    view(uow.conn(), stored, unit.today()).await
}

/// The line of the trail keeps the whole book: one that was withdrawn leaves no other trace.
async fn record(uow: &Uow, unit: &VendorUnit, action: Action, book: &StoredBook) -> Result<(), AppError> {
    let Actor::Account(account) = &unit.actor else { return Err(AppError::Forbidden) };
    let details = json!({
        "effectiveFrom": book.validity.effective_from,
        "revision": book.revision,
        "note": book.note,
        "rules": book.book,
    });
    letters::record(uow, &unit.app, &unit.actor, account.company, None, action, book.id, details).await
}
