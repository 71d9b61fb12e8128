//! The ledger: dated changes of the seats bought, and the counters of a term that follow from it.

use chrono::NaiveDate;
use keizoku_domain::id::{OrderId, SeatChangeId, TermId};
use keizoku_domain::seats::{SeatChange, SeatChangeKind, Term};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::{orders, seat_changes, terms};
use crate::error::StoreError;
use crate::keyset::{self, Direction};
use crate::scope::{CompanyScope, Scoped, WorkspaceScope};

/// Writes a change down. The term's counter is set by [`insert`](super::terms::insert) or [`add_purchased`].
///
/// # Errors
/// The database.
pub async fn record(uow: &Uow, term: &Term, change: &SeatChange) -> Result<(), StoreError> {
    let quantity =
        i32::try_from(change.quantity).map_err(|e| StoreError::bad_row("seat_changes", "quantity", change.id, e))?;
    let row = seat_changes::ActiveModel {
        company_id: Set(term.company_id.as_uuid()),
        id: Set(change.id.as_uuid()),
        term_id: Set(term.id.as_uuid()),
        kind: Set(change.kind.as_str().to_owned()),
        quantity: Set(quantity),
        effective_on: Set(change.effective_on),
        order_id: Set(change.order_id.as_uuid()),
        created_at: Set(uow.now()),
    };
    seat_changes::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Adds bought seats to a term's counter.
///
/// # Errors
/// The database.
pub async fn add_purchased(uow: &Uow, scope: CompanyScope, term: TermId, quantity: u32) -> Result<(), StoreError> {
    use terms::Column as C;
    terms::Entity::update_in(scope)
        .col_expr(C::Purchased, Expr::col(C::Purchased).add(i64::from(quantity)))
        .filter(C::Id.eq(term.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Takes `count` seats if that many are free, in the statement that checks it; tells whether they were taken.
///
/// # Errors
/// The database.
pub async fn take(uow: &Uow, scope: WorkspaceScope, term: TermId, count: u32) -> Result<bool, StoreError> {
    use terms::Column as C;
    let done = terms::Entity::update_in(scope)
        .col_expr(C::Assigned, Expr::col(C::Assigned).add(i64::from(count)))
        .filter(C::Id.eq(term.as_uuid()))
        .filter(Expr::col(C::Assigned).add(i64::from(count)).lte(Expr::col(C::Purchased)))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Sets the count of people in seats, after a copy or a settlement under the term's lock.
///
/// # Errors
/// The database.
pub async fn set_assigned(uow: &Uow, scope: WorkspaceScope, term: TermId, count: u32) -> Result<(), StoreError> {
    use terms::Column as C;
    terms::Entity::update_in(scope)
        .col_expr(C::Assigned, Expr::value(i64::from(count)))
        .filter(C::Id.eq(term.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Gives `count` seats back.
///
/// # Errors
/// The database.
pub async fn give_back(uow: &Uow, scope: WorkspaceScope, term: TermId, count: u32) -> Result<(), StoreError> {
    use terms::Column as C;
    terms::Entity::update_in(scope)
        .col_expr(C::Assigned, Expr::col(C::Assigned).sub(i64::from(count)))
        .filter(C::Id.eq(term.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// A change of the ledger with the term it belongs to and the number of the order behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerLine {
    /// The change.
    pub change: SeatChange,
    /// Whose seats.
    pub term: TermId,
    /// The order's number, as people know it.
    pub order_number: String,
}

/// Where a page of the ledger starts: behind this change.
pub type Position = (NaiveDate, SeatChangeId);

fn change(row: seat_changes::Model) -> Result<(TermId, SeatChange), StoreError> {
    let bad = |column, reason: &dyn std::fmt::Display| StoreError::bad_row("seat_changes", column, row.id, reason);
    let change = SeatChange {
        id: SeatChangeId::from_uuid(row.id),
        kind: SeatChangeKind::from_text(&row.kind).ok_or_else(|| bad("kind", &row.kind))?,
        quantity: u32::try_from(row.quantity).map_err(|e| bad("quantity", &e))?,
        effective_on: row.effective_on,
        order_id: OrderId::from_uuid(row.order_id),
    };
    Ok((TermId::from_uuid(row.term_id), change))
}

/// Seats bought for some terms, by the day they count from.
///
/// # Errors
/// The database.
pub async fn bought(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    terms: &[TermId],
) -> Result<Vec<(TermId, NaiveDate, u32)>, StoreError> {
    use seat_changes::Column as C;
    let of_terms = C::TermId.is_in(terms.iter().map(|id| id.as_uuid()));
    let rows = seat_changes::Entity::find_in(scope).filter(of_terms).all(conn).await?;
    let changes: Result<Vec<_>, StoreError> = rows.into_iter().map(change).collect();
    Ok(changes?.into_iter().map(|(term, change)| (term, change.effective_on, change.quantity)).collect())
}

/// A page of the ledger of some terms, the newest change first.
///
/// # Errors
/// The database, or a row that is no change.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    terms: &[TermId],
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<LedgerLine>, StoreError> {
    use seat_changes::Column as C;
    let mut query = seat_changes::Entity::find_in(scope).filter(C::TermId.is_in(terms.iter().map(|id| id.as_uuid())));
    if let Some((day, id)) = position {
        let values = vec![day.into(), id.as_uuid().into()];
        query = query.filter(keyset::after(&[C::EffectiveOn, C::Id], values, Direction::Descending));
    }
    let rows = query.order_by_desc(C::EffectiveOn).order_by_desc(C::Id).limit(limit).all(conn).await?;
    let numbers: Vec<(Uuid, String)> = orders::Entity::find_in(scope)
        .select_only()
        .columns([orders::Column::Id, orders::Column::Number])
        .filter(orders::Column::Id.is_in(rows.iter().map(|row| row.order_id)))
        .into_tuple()
        .all(conn)
        .await?;
    let number_of = |order: OrderId| numbers.iter().find(|(id, _)| *id == order.as_uuid()).map(|(_, number)| number);
    let line = |row| {
        let (term, change) = change(row)?;
        let order_number = number_of(change.order_id).cloned().unwrap_or_default();
        Ok(LedgerLine { change, term, order_number })
    };
    rows.into_iter().map(line).collect()
}
