//! The ledger: dated changes of the seats bought, and the counters of a term that follow from it.

use keizoku_domain::id::TermId;
use keizoku_domain::seats::{SeatChange, Term};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::db::Uow;
use crate::entity::{seat_changes, terms};
use crate::error::StoreError;
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
