//! The ledger of disk bought for a workspace.

use chrono::NaiveDate;
use keizoku_domain::id::{DiskChangeId, OrderId, TermId};
use keizoku_domain::ordering::DiskChange;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::disk_changes::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

fn change(row: Model) -> Result<DiskChange, StoreError> {
    Ok(DiskChange {
        id: DiskChangeId::from_uuid(row.id),
        term_id: TermId::from_uuid(row.term_id),
        order_id: OrderId::from_uuid(row.order_id),
        gib: u32::try_from(row.gib).map_err(|e| StoreError::bad_row("disk_changes", "gib", row.id, e))?,
        effective_on: row.effective_on,
        ends_on: row.ends_on,
    })
}

/// Writes disk that was bought down.
///
/// # Errors
/// The database; a unique violation when the order is written down already.
pub async fn record(uow: &Uow, scope: WorkspaceScope, change: &DiskChange) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(scope.company().as_uuid()),
        id: Set(change.id.as_uuid()),
        workspace_id: Set(scope.uuid()),
        term_id: Set(change.term_id.as_uuid()),
        order_id: Set(change.order_id.as_uuid()),
        gib: Set(i32::try_from(change.gib).map_err(|e| StoreError::bad_row("disk_changes", "gib", change.id, e))?),
        effective_on: Set(change.effective_on),
        ends_on: Set(change.ends_on),
        created_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// What was bought for a workspace and has not ended before `day`, earliest first.
///
/// # Errors
/// The database, or a row that is no change.
pub async fn ending_from(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    day: NaiveDate,
) -> Result<Vec<DiskChange>, StoreError> {
    let rows = Entity::find_in(scope)
        .filter(C::EndsOn.gte(day))
        .order_by_asc(C::EffectiveOn)
        .order_by_asc(C::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(change).collect()
}
