//! The catalogue with its prices, and the file it is loaded from.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::id::{LibraryId, PriceBookId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::holiday_table::NamedDay;
use keizoku_domain::ordering::{DiskPrice, Library, LibraryKind, LibraryPrice, TaxRate};
use keizoku_store::Uow;
use keizoku_store::ordering::{calendar, catalogue as store};
use serde::Deserialize;

use super::policy;
use crate::app::App;
use crate::caller::Caller;
use crate::courses::catalogue_file::{self, CoursesPart};
use crate::error::AppError;

/// A library as it is sold today; without a price it can't be ordered.
#[derive(Debug, Clone)]
pub struct CatalogueItem {
    /// The library.
    pub library: Library,
    /// Today's prices.
    pub price: Option<LibraryPrice>,
}

/// Everything that can be ordered today for some start month, in the order of the catalogue.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`]; the store.
pub async fn list(caller: &Caller) -> Result<Vec<CatalogueItem>, AppError> {
    use keizoku_domain::identity::{Permission, permission::Reach};
    if Permission::ReadCatalogue.reach(caller.account()?.role) == Reach::None {
        return Err(AppError::Forbidden);
    }
    let conn = caller.app.db.read();
    let today = caller.app.today();
    let book = store::price_book_on(conn, today).await?.unwrap_or_default();
    let libraries = store::libraries(conn).await?;
    let month = YearMonth::of(caller.app.today());
    let last = month.plus(policy::current(conn).await?.new_order_months_ahead);
    Ok(libraries
        .into_iter()
        .filter(|library| library.is_offered_between(month, last))
        .map(|library| CatalogueItem { price: book.price_of(library.id, today), library })
        .collect())
}

/// The catalogue file: libraries, their prices from a day on, and the vendor's closing days.
#[derive(Debug, Clone, Deserialize)]
pub struct CatalogueFile {
    /// From which day the prices hold.
    pub effective_from: NaiveDate,
    /// Libraries and packs, in the order of the catalogue.
    pub libraries: Vec<CatalogueEntry>,
    /// Consumption tax, ascending by day.
    pub tax_rates: Vec<TaxRate>,
    /// Disk, where it is sold.
    pub disk: Option<DiskPrice>,
    /// Days on which the vendor is closed.
    #[serde(default)]
    pub closing_days: Vec<ClosingDay>,
    /// Categories, series and courses.
    #[serde(flatten)]
    pub courses: CoursesPart,
}

/// A library or pack in the file.
#[derive(Debug, Clone, Deserialize)]
pub struct CatalogueEntry {
    /// Stable code; the same code later means the same library.
    pub code: String,
    /// Library or pack.
    pub kind: LibraryKind,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
    /// Summary in Japanese.
    pub summary_ja: String,
    /// Summary in English.
    pub summary_en: String,
    /// Code of the library it can be upgraded to.
    pub upgrade_to: Option<String>,
    /// Codes of the libraries that a pack is made of.
    #[serde(default)]
    pub contains: Vec<String>,
    /// First start month it is offered for.
    pub offered_from: Option<YearMonth>,
    /// Last start month it is offered for.
    pub offered_until: Option<YearMonth>,
    /// Prices.
    pub price: LibraryPrice,
}

/// A closing day in the file.
#[derive(Debug, Clone, Deserialize)]
pub struct ClosingDay {
    /// The day.
    pub day: NaiveDate,
    /// Reason in Japanese.
    pub note_ja: String,
    /// Reason in English.
    pub note_en: String,
}

/// Loads a catalogue file; what is there under the same code is rewritten, and what is missing stays.
///
/// # Errors
/// `catalogue.price_unsound`, `catalogue.upgrade_unknown` with the code at fault; the store.
pub async fn load(uow: &Uow, app: &App, file: &CatalogueFile) -> Result<(), AppError> {
    let known: BTreeMap<String, Library> =
        store::libraries(uow.conn()).await?.into_iter().map(|library| (library.code.clone(), library)).collect();
    let ids: BTreeMap<&str, LibraryId> = file
        .libraries
        .iter()
        .map(|entry| {
            let id = known.get(&entry.code).map(|library| library.id);
            (entry.code.as_str(), id.unwrap_or_else(|| LibraryId::generate(app.ids.as_ref())))
        })
        .collect();
    let mut book = store::price_book_on(uow.conn(), file.effective_from).await?.unwrap_or_default();
    let mut upgrades = Vec::new();
    for (position, entry) in file.libraries.iter().enumerate() {
        let mut library = library_of(entry, position, &ids)?;
        if let Some(old) = known.get(&entry.code) {
            // What the operator withdrew stays withdrawn, and a revision never goes back.
            library = Library { active: old.active, revision: old.revision + 1, ..library };
        }
        book.prices.insert(library.id, entry.price.clone());
        // First without its upgrade, which may stand further down in the file.
        store::put_library(uow, &Library { upgrade_to: None, ..library.clone() }).await?;
        upgrades.push(library);
    }
    for library in upgrades.iter().filter(|library| library.upgrade_to.is_some()) {
        store::put_library(uow, library).await?;
    }
    load_packs(uow, file, &ids).await?;
    catalogue_file::load(uow, app, &file.courses, &ids, file.effective_from).await?;
    let id = PriceBookId::generate(app.ids.as_ref());
    book.tax_rates.clone_from(&file.tax_rates);
    book.disk = file.disk;
    store::put_price_book(uow, id, file.effective_from, &book).await?;
    let days = file.closing_days.iter().map(|day| NamedDay {
        date: day.day,
        name_ja: day.note_ja.clone(),
        name_en: day.note_en.clone(),
    });
    Ok(calendar::put_closing(uow, days.collect()).await?)
}

fn library_of(entry: &CatalogueEntry, position: usize, ids: &BTreeMap<&str, LibraryId>) -> Result<Library, AppError> {
    use keizoku_domain::refusal::Refusal;
    let refused = |code| AppError::Refused(Refusal::new(code).with("library", &entry.code));
    if !entry.price.is_sound() {
        return Err(refused("catalogue.price_unsound"));
    }
    let upgrade_to = match entry.upgrade_to.as_deref() {
        None => None,
        Some(code) => Some(*ids.get(code).ok_or_else(|| refused("catalogue.upgrade_unknown"))?),
    };
    Ok(Library {
        id: *ids.get(entry.code.as_str()).ok_or_else(|| AppError::internal("a library without id"))?,
        code: entry.code.clone(),
        kind: entry.kind,
        name_ja: entry.name_ja.clone(),
        name_en: entry.name_en.clone(),
        summary_ja: entry.summary_ja.clone(),
        summary_en: entry.summary_en.clone(),
        upgrade_to,
        position: i32::try_from(position).map_err(AppError::internal)?,
        active: true,
        offered_from: entry.offered_from,
        offered_until: entry.offered_until,
        revision: 1,
    })
}

async fn load_packs(uow: &Uow, file: &CatalogueFile, ids: &BTreeMap<&str, LibraryId>) -> Result<(), AppError> {
    use keizoku_domain::refusal::Refusal;
    for entry in &file.libraries {
        let unknown = || AppError::from(Refusal::new("catalogue.pack_unsound").with("library", &entry.code));
        let parts = entry.contains.iter().map(|code| ids.get(code.as_str()).copied().ok_or_else(unknown));
        let parts = parts.collect::<Result<Vec<LibraryId>, _>>()?;
        let sound = match entry.kind {
            LibraryKind::Library => parts.is_empty(),
            LibraryKind::Pack => file
                .libraries
                .iter()
                .filter(|other| entry.contains.contains(&other.code))
                .all(|other| other.kind == LibraryKind::Library),
        };
        let id = ids.get(entry.code.as_str()).copied().ok_or_else(unknown)?;
        if !sound {
            return Err(unknown());
        }
        store::put_pack(uow, id, &parts).await?;
    }
    Ok(())
}
