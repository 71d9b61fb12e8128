//! Libraries, packs and price books.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::id::{LibraryId, PriceBookId};
use keizoku_domain::ordering::{Library, LibraryKind, PriceBook};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::db::Uow;
use crate::entity::{libraries, pack_libraries, price_books};
use crate::error::StoreError;
use crate::scope::Global;

fn library(row: libraries::Model) -> Result<Library, StoreError> {
    let kind = LibraryKind::from_text(&row.kind)
        .ok_or_else(|| StoreError::bad_row("libraries", "kind", row.id, "unknown kind"))?;
    let month = |column, text: Option<String>| {
        let bad = |_| StoreError::bad_row("libraries", column, row.id, "not a month");
        text.map(|text| text.parse().map_err(bad)).transpose()
    };
    Ok(Library {
        offered_from: month("offered_from", row.offered_from)?,
        offered_until: month("offered_until", row.offered_until)?,
        revision: row.revision,
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
        offered_from: Set(library.offered_from.map(|month| month.to_string())),
        offered_until: Set(library.offered_until.map(|month| month.to_string())),
        revision: Set(library.revision),
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
            C::OfferedFrom,
            C::OfferedUntil,
            C::Revision,
        ])
        .to_owned();
    libraries::Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// One library, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no library.
pub async fn lock_library(uow: &Uow, id: LibraryId) -> Result<Option<Library>, StoreError> {
    libraries::Entity::find_one(id.as_uuid()).lock_exclusive().one(uow.conn()).await?.map(library).transpose()
}

/// Which libraries each pack is made of, in the pack's order.
///
/// # Errors
/// The database.
pub async fn pack_contents(conn: &impl ConnectionTrait) -> Result<Vec<(LibraryId, LibraryId)>, StoreError> {
    let rows = pack_libraries::Entity::find_all()
        .order_by_asc(pack_libraries::Column::PackId)
        .order_by_asc(pack_libraries::Column::Position)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (LibraryId::from_uuid(row.pack_id), LibraryId::from_uuid(row.library_id))).collect())
}

/// Sets which libraries a pack is made of.
///
/// # Errors
/// The database.
pub async fn put_pack(uow: &Uow, pack: LibraryId, contents: &[LibraryId]) -> Result<(), StoreError> {
    use pack_libraries::Column as C;
    pack_libraries::Entity::delete_all().filter(C::PackId.eq(pack.as_uuid())).exec(uow.conn()).await?;
    let rows = (0_i32..).zip(contents).map(|(position, library)| pack_libraries::ActiveModel {
        pack_id: Set(pack.as_uuid()),
        library_id: Set(library.as_uuid()),
        position: Set(position),
    });
    if !contents.is_empty() {
        pack_libraries::Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// How many terms of each library run on `day` or are still to come.
///
/// # Errors
/// The database.
pub async fn terms_from(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<BTreeMap<LibraryId, u64>, StoreError> {
    use crate::entity::terms::{Column as C, Entity};
    use crate::scope::{Across, Tenanted};
    let rows: Vec<(uuid::Uuid, i64)> = Entity::find_across(Across::Vendor)
        .select_only()
        .column(C::LibraryId)
        .column_as(C::Id.count(), "terms")
        .filter(C::EndsOn.gte(day))
        .group_by(C::LibraryId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, count)| (LibraryId::from_uuid(id), count.unsigned_abs())).collect())
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
