//! Price books: listed by the day they begin, written and withdrawn while that day is to come.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::PriceBookId;
use keizoku_domain::ordering::{BookValidity, PriceBook};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::db::Uow;
use crate::entity::price_books::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::Global;

/// A price book with what stands around it.
#[derive(Debug, Clone)]
pub struct StoredBook {
    /// Id.
    pub id: PriceBookId,
    /// From when until when it holds.
    pub validity: BookValidity,
    /// The prices.
    pub book: PriceBook,
    /// Why it was made.
    pub note: Option<String>,
    /// Who made it; nobody for the one of the installation.
    pub created_by_name: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

fn stored(row: Model, next: Option<NaiveDate>) -> Result<StoredBook, StoreError> {
    Ok(StoredBook {
        id: PriceBookId::from_uuid(row.id),
        validity: BookValidity::new(row.effective_from, next),
        book: serde_json::from_value(row.rules).map_err(|e| StoreError::bad_row("price_books", "rules", row.id, e))?,
        note: row.note,
        created_by_name: row.created_by_name,
        created_at: row.created_at,
        revision: row.revision,
    })
}

/// The first day of the book that follows `day`.
async fn next_after(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<NaiveDate>, StoreError> {
    let query = Entity::find_all().filter(C::EffectiveFrom.gt(day)).order_by_asc(C::EffectiveFrom);
    Ok(query.one(conn).await?.map(|row| row.effective_from))
}

/// Price books, the latest first, from before `position` on; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or rules that are no price book.
pub async fn list(
    conn: &impl ConnectionTrait,
    position: Option<NaiveDate>,
    limit: u64,
) -> Result<Vec<StoredBook>, StoreError> {
    let mut query = Entity::find_all();
    if let Some(day) = position {
        query = query.filter(C::EffectiveFrom.lt(day));
    }
    let rows = query.order_by_desc(C::EffectiveFrom).limit(limit + 1).all(conn).await?;
    // A page goes on below the last book of the one before, whose first day ends the next.
    let mut next = position;
    let mut books = Vec::with_capacity(rows.len());
    for row in rows {
        let begins = row.effective_from;
        books.push(stored(row, next)?);
        next = Some(begins);
    }
    Ok(books)
}

/// One price book.
///
/// # Errors
/// The database, or rules that are no price book.
pub async fn find(conn: &impl ConnectionTrait, id: PriceBookId) -> Result<Option<StoredBook>, StoreError> {
    let Some(row) = Entity::find_one(id.as_uuid()).one(conn).await? else { return Ok(None) };
    let next = next_after(conn, row.effective_from).await?;
    stored(row, next).map(Some)
}

/// The price book in force on `day`, with its id.
///
/// # Errors
/// The database, or rules that are no price book.
pub async fn in_force_on(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Option<StoredBook>, StoreError> {
    let query = Entity::find_all().filter(C::EffectiveFrom.lte(day)).order_by_desc(C::EffectiveFrom);
    let Some(row) = query.one(conn).await? else { return Ok(None) };
    let next = next_after(conn, row.effective_from).await?;
    stored(row, next).map(Some)
}

/// One price book, locked until the unit ends.
///
/// # Errors
/// The database, or rules that are no price book.
pub async fn lock(uow: &Uow, id: PriceBookId) -> Result<Option<StoredBook>, StoreError> {
    let row = Entity::find_one(id.as_uuid()).lock_exclusive().one(uow.conn()).await?;
    let Some(row) = row else { return Ok(None) };
    let next = next_after(uow.conn(), row.effective_from).await?;
    stored(row, next).map(Some)
}

fn rules(id: PriceBookId, book: &PriceBook) -> Result<serde_json::Value, StoreError> {
    serde_json::to_value(book).map_err(|e| StoreError::bad_row("price_books", "rules", id, e))
}

/// Stores a new price book.
///
/// # Errors
/// The database; a unique violation when another book begins on the same day.
pub async fn insert(uow: &Uow, new: &StoredBook) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(new.id.as_uuid()),
        effective_from: Set(new.validity.effective_from),
        rules: Set(rules(new.id, &new.book)?),
        created_at: Set(uow.now()),
        note: Set(new.note.clone()),
        created_by_name: Set(new.created_by_name.clone()),
        updated_at: Set(Some(uow.now())),
        revision: Set(1),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes a book back, if nobody changed it since `book.revision`; tells whether it was written.
///
/// # Errors
/// The database; a unique violation when another book begins on the same day.
pub async fn update(uow: &Uow, changed: &StoredBook) -> Result<bool, StoreError> {
    let done = Entity::update_all()
        .col_expr(C::EffectiveFrom, Expr::value(changed.validity.effective_from))
        .col_expr(C::Rules, Expr::value(rules(changed.id, &changed.book)?))
        .col_expr(C::Note, Expr::value(changed.note.clone()))
        .col_expr(C::UpdatedAt, Expr::value(Some(uow.now())))
        .col_expr(C::Revision, Expr::value(changed.revision + 1))
        .filter(C::Id.eq(changed.id.as_uuid()))
        .filter(C::Revision.eq(changed.revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a book away, if nobody changed it since `revision`; tells whether it was there.
///
/// # Errors
/// The database.
pub async fn delete(uow: &Uow, id: PriceBookId, revision: i64) -> Result<bool, StoreError> {
    let done =
        Entity::delete_all().filter(C::Id.eq(id.as_uuid())).filter(C::Revision.eq(revision)).exec(uow.conn()).await?;
    Ok(done.rows_affected == 1)
}
