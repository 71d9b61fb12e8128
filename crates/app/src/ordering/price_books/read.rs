//! Price books as they are shown.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::id::{LibraryId, PriceBookId};
use keizoku_domain::ordering::{BookState, Library};
use keizoku_store::Connection;
use keizoku_store::ordering::catalogue;
use keizoku_store::ordering::price_books::{self as store, StoredBook};

use crate::caller::VendorUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// A price book with its place in time and the names of its libraries.
#[derive(Debug, Clone)]
pub struct BookView {
    /// The book.
    pub stored: StoredBook,
    /// Past, in force or to come.
    pub state: BookState,
    /// Every library, those no longer sold included, in the order of the catalogue.
    pub libraries: Vec<Library>,
}

pub(super) async fn view(conn: &impl Connection, stored: StoredBook, today: NaiveDate) -> Result<BookView, AppError> {
    let libraries = catalogue::libraries(conn).await?;
    Ok(BookView { state: stored.validity.state_on(today), stored, libraries })
}

/// Every library by its id.
pub(super) async fn by_id(conn: &impl Connection) -> Result<BTreeMap<LibraryId, Library>, AppError> {
    Ok(catalogue::libraries(conn).await?.into_iter().map(|library| (library.id, library)).collect())
}

/// Price books, the latest first.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn list(unit: &VendorUnit, page: &PageRequest) -> Result<Page<BookView>, AppError> {
    let conn = unit.app.db.read();
    let position: Option<NaiveDate> = page.position()?;
    let libraries = catalogue::libraries(conn).await?;
    let views = store::list(conn, position, page.limit())
        .await?
        .into_iter()
        .map(|stored| BookView { state: stored.validity.state_on(unit.today()), stored, libraries: libraries.clone() })
        .collect();
    Page::cut(views, page.limit(), |view| view.stored.validity.effective_from)
}

/// One price book.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &VendorUnit, id: PriceBookId) -> Result<BookView, AppError> {
    let conn = unit.app.db.read();
    let stored = store::find(conn, id).await?.ok_or(AppError::NotFound)?;
    view(conn, stored, unit.today()).await
}
