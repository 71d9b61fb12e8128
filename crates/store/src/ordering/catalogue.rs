//! Libraries, packs and price books.

use chrono::NaiveDate;
use keizoku_domain::id::{LibraryId, PriceBookId};
use keizoku_domain::ordering::{Library, LibraryKind, PriceBook};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::{libraries, price_books};
use crate::error::StoreError;
use crate::scope::Global;

fn library(row: libraries::Model) -> Result<Library, StoreError> {
    let kind = LibraryKind::from_text(&row.kind)
        .ok_or_else(|| StoreError::bad_row("libraries", "kind", row.id, "unknown kind"))?;
    Ok(Library {
        id: LibraryId::from_uuid(row.id),
        code: row.code,
        kind,
        name_ja: row.name_ja,
        name_en: row.name_en,
        summary_ja: row.summary_ja,
        summary_en: row.summary_en,
        upgrade_to: row.upgrade_to.map(LibraryId::from_uuid),
        position: row.position,
        active: row.active,
    })
}

/// Every library and pack, those no longer sold included, in the order of the catalogue.
///
/// # Errors
/// The database, or a row that is no library.
pub async fn libraries(conn: &impl ConnectionTrait) -> Result<Vec<Library>, StoreError> {
    let rows = libraries::Entity::find_all()
        .order_by_asc(libraries::Column::Position)
        .order_by_asc(libraries::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(library).collect()
}

/// One library.
///
/// # Errors
/// The database, or a row that is no library.
pub async fn find_library(conn: &impl ConnectionTrait, id: LibraryId) -> Result<Option<Library>, StoreError> {
    libraries::Entity::find_one(id.as_uuid()).one(conn).await?.map(library).transpose()
}

/// Adds or rewrites a library, by its id.
///
/// # Errors
/// The database.
pub async fn put_library(uow: &Uow, library: &Library) -> Result<(), StoreError> {
    use libraries::Column as C;
    let row = libraries::ActiveModel {
        id: Set(library.id.as_uuid()),
        code: Set(library.code.clone()),
        kind: Set(library.kind.as_str().to_owned()),
        name_ja: Set(library.name_ja.clone()),
        name_en: Set(library.name_en.clone()),
        summary_ja: Set(library.summary_ja.clone()),
        summary_en: Set(library.summary_en.clone()),
        upgrade_to: Set(library.upgrade_to.map(LibraryId::as_uuid)),
        position: Set(library.position),
        active: Set(library.active),
    };
    let replace = OnConflict::column(C::Id)
        .update_columns([
            C::Code,
            C::Kind,
            C::NameJa,
            C::NameEn,
            C::SummaryJa,
            C::SummaryEn,
            C::UpgradeTo,
            C::Position,
            C::Active,
        ])
        .to_owned();
    libraries::Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// The price book in force on `day`.
///
/// # Errors
/// The database, or rules that are no price book.
pub async fn price_book_on(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<PriceBook>, StoreError> {
    let row = price_books::Entity::find_all()
        .filter(price_books::Column::EffectiveFrom.lte(day))
        .order_by_desc(price_books::Column::EffectiveFrom)
        .one(conn)
        .await?;
    row.map(|row| serde_json::from_value(row.rules).map_err(|e| StoreError::bad_row("price_books", "rules", row.id, e)))
        .transpose()
}

/// Adds the price book in force from a day on, or rewrites it.
///
/// # Errors
/// The database.
pub async fn put_price_book(uow: &Uow, id: PriceBookId, from: NaiveDate, book: &PriceBook) -> Result<(), StoreError> {
    let rules = serde_json::to_value(book).map_err(|e| StoreError::bad_row("price_books", "rules", id, e))?;
    let row = price_books::ActiveModel {
        id: Set(id.as_uuid()),
        effective_from: Set(from),
        rules: Set(rules),
        created_at: Set(uow.now()),
        revision: Set(1),
        ..Default::default()
    };
    let replace =
        OnConflict::column(price_books::Column::EffectiveFrom).update_columns([price_books::Column::Rules]).to_owned();
    price_books::Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}
