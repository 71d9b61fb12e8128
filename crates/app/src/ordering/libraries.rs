//! Keeping libraries and packs: added, changed, withdrawn from sale. What was bought goes on as it was bought.

use std::collections::BTreeMap;

use keizoku_domain::audit::Action;
use keizoku_domain::id::LibraryId;
use keizoku_domain::ordering::library::LibraryDraft;
use keizoku_domain::ordering::{Library, LibraryKind};
use keizoku_domain::refusal::Refusal;
use keizoku_store::ordering::catalogue as store;
use keizoku_store::{Connection, Uow};
use serde_json::json;

use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::courses::contents;
use crate::error::AppError;

/// A library as the vendor keeps it.
#[derive(Debug, Clone)]
pub struct LibraryMaster {
    /// The library.
    pub library: Library,
    /// The libraries a pack is made of.
    pub contains: Vec<LibraryId>,
    /// Courses today.
    pub course_count: usize,
    /// Terms that run or are to come.
    pub term_count: u64,
    /// Whether today's price book has a price for it; without one it can't be ordered.
    pub priced: bool,
}

/// Every library and pack, those no longer sold included, in the order of the catalogue.
///
/// # Errors
/// The store.
pub async fn masters(unit: &VendorUnit) -> Result<Vec<LibraryMaster>, AppError> {
    views(unit.app.db.read(), unit).await
}

async fn views(conn: &impl Connection, unit: &VendorUnit) -> Result<Vec<LibraryMaster>, AppError> {
    let today = unit.today();
    let mut packs: BTreeMap<LibraryId, Vec<LibraryId>> = BTreeMap::new();
    for (pack, library) in store::pack_contents(conn).await? {
        packs.entry(pack).or_default().push(library);
    }
    let contents = contents::load(conn).await?;
    let terms = store::terms_from(conn, today).await?;
    let book = store::price_book_on(conn, today).await?.unwrap_or_default();
    let libraries = store::libraries(conn).await?.into_iter();
    Ok(libraries
        .map(|library| LibraryMaster {
            contains: packs.remove(&library.id).unwrap_or_default(),
            course_count: contents.courses_of(library.id, today).len(),
            term_count: terms.get(&library.id).copied().unwrap_or_default(),
            priced: book.prices.contains_key(&library.id),
            library,
        })
        .collect())
}

/// One library.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn master(unit: &VendorUnit, id: LibraryId) -> Result<LibraryMaster, AppError> {
    one(unit.app.db.read(), unit, id).await
}

async fn one(conn: &impl Connection, unit: &VendorUnit, id: LibraryId) -> Result<LibraryMaster, AppError> {
    views(conn, unit).await?.into_iter().find(|view| view.library.id == id).ok_or(AppError::NotFound)
}

/// Adds a library or pack; it stands last unless the draft says otherwise, and is sold once it has a price.
///
/// # Errors
/// Those of [`LibraryDraft::check`], `library.upgrade_lacks_courses`; the store.
pub async fn add(unit: &VendorUnit, draft: &LibraryDraft, last: bool) -> Result<LibraryMaster, AppError> {
    let id = LibraryId::generate(unit.app.ids.as_ref());
    unit.write(async |uow| {
        let all = store::libraries(uow.conn()).await?;
        let mut library = draft.check(id, &all)?;
        if last {
            library.position = all.iter().map(|other| other.position).max().map_or(0, |most| most + 1);
        }
        put(uow, unit, &library, &draft.contains).await?;
        let details = json!({ "code": library.code, "name": library.name_ja, "kind": library.kind.as_str() });
        record_vendor(uow, &unit.app, &unit.actor, Action::LibraryAdded, id.to_string(), details).await?;
        one(uow.conn(), unit, id).await
    })
    .await
}

async fn put(uow: &Uow, unit: &VendorUnit, library: &Library, contains: &[LibraryId]) -> Result<(), AppError> {
    store::put_library(uow, library).await?;
    store::put_pack(uow, library.id, contains).await?;
    contents::check_upgrades(uow, &contents::load(uow.conn()).await?, unit.today()).await
}

/// Loads a library under its lock, if nobody changed it since `revision`.
async fn seen(uow: &Uow, id: LibraryId, revision: i64) -> Result<Library, AppError> {
    let library = store::lock_library(uow, id).await?.ok_or(AppError::NotFound)?;
    if library.revision == revision { Ok(library) } else { Err(AppError::Stale) }
}

/// Changes a library or pack; `change` writes what is new into what was entered before. A library leaves a pack only while
/// nobody has bought the pack: what was bought stays whole.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `library.pack_in_use`, those of [`add`]; the store.
pub async fn change(
    unit: &VendorUnit,
    id: LibraryId,
    revision: i64,
    change: impl Fn(&mut LibraryDraft) + Sync,
) -> Result<LibraryMaster, AppError> {
    unit.write(async |uow| {
        let old = seen(uow, id, revision).await?;
        let contained: Vec<LibraryId> = store::pack_contents(uow.conn())
            .await?
            .into_iter()
            .filter(|(pack, _)| *pack == id)
            .map(|(_, library)| library)
            .collect();
        let before = LibraryDraft::of(&old, contained);
        let mut draft = before.clone();
        change(&mut draft);
        let all = store::libraries(uow.conn()).await?;
        let checked = draft.check(id, &all)?;
        let leaves = before.contains.iter().any(|library| !draft.contains.contains(library));
        if leaves && old.kind == LibraryKind::Pack {
            let terms = store::terms_from(uow.conn(), unit.today()).await?.remove(&id).unwrap_or_default();
            if terms > 0 {
                let refusal = Refusal::new("library.pack_in_use").with("terms", terms);
                return Err(refusal.at("/contains", "library.pack_in_use").into());
            }
        }
        let library = Library { active: old.active, revision: revision + 1, ..checked };
        put(uow, unit, &library, &draft.contains).await?;
        let details = json!({ "code": library.code, "fields": differing(&before, &draft) });
        record_vendor(uow, &unit.app, &unit.actor, Action::LibraryChanged, id.to_string(), details).await?;
        one(uow.conn(), unit, id).await
    })
    .await
}

/// The names of the fields that differ, for the trail.
fn differing(before: &LibraryDraft, after: &LibraryDraft) -> Vec<&'static str> {
    let all = [
        ("code", before.code != after.code),
        ("nameJa", before.name_ja != after.name_ja),
        ("nameEn", before.name_en != after.name_en),
        ("summaryJa", before.summary_ja != after.summary_ja),
        ("summaryEn", before.summary_en != after.summary_en),
        ("offeredFrom", before.offered_from != after.offered_from),
        ("offeredUntil", before.offered_until != after.offered_until),
        ("upgradeTo", before.upgrade_to != after.upgrade_to),
        ("contains", before.contains != after.contains),
        ("position", before.position != after.position),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

/// Takes a library off sale, or puts it on sale again. Terms that run, and orders that were handed in, keep it.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `library.withdrawn_already`, `library.on_sale_already`; the store.
pub async fn set_on_sale(
    unit: &VendorUnit,
    id: LibraryId,
    revision: i64,
    on_sale: bool,
) -> Result<LibraryMaster, AppError> {
    unit.write(async |uow| {
        let library = seen(uow, id, revision).await?;
        if library.active == on_sale {
            let code = if on_sale { "library.on_sale_already" } else { "library.withdrawn_already" };
            return Err(Refusal::new(code).with("name", &library.name_ja).into());
        }
        let details = json!({ "code": library.code, "name": library.name_ja });
        store::put_library(uow, &Library { active: on_sale, revision: revision + 1, ..library }).await?;
        let action = if on_sale { Action::LibraryOffered } else { Action::LibraryWithdrawn };
        record_vendor(uow, &unit.app, &unit.actor, action, id.to_string(), details).await?;
        one(uow.conn(), unit, id).await
    })
    .await
}
