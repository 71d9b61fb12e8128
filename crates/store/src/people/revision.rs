//! The revision of a workspace's people: every change counts, and plans are made against one of them.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QuerySelect};

use crate::db::Uow;
use crate::entity::workspaces::{Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// The present revision; `None` when there is no such workspace.
///
/// # Errors
/// The database.
pub async fn current(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Option<i64>, StoreError> {
    let row = Entity::find_in(scope).one(conn).await?;
    Ok(row.map(|row| row.people_revision))
}

/// Holds the workspace's people and departments as they are until the unit ends, without a change: whoever changes them waits.
/// Tells whether there is such a workspace.
///
/// # Errors
/// The database.
pub async fn hold(uow: &Uow, scope: WorkspaceScope) -> Result<bool, StoreError> {
    Ok(Entity::find_in(scope).lock_exclusive().one(uow.conn()).await?.is_some())
}

/// Counts a change. With `expected`, only if nothing changed since; tells whether it counted.
/// The row stays locked until the unit ends, so changes of one workspace come one after the other.
///
/// # Errors
/// The database.
pub async fn advance(uow: &Uow, scope: WorkspaceScope, expected: Option<i64>) -> Result<bool, StoreError> {
    let mut update = Entity::update_in(scope).col_expr(C::PeopleRevision, Expr::col(C::PeopleRevision).add(1));
    if let Some(expected) = expected {
        update = update.filter(C::PeopleRevision.eq(expected));
    }
    Ok(update.exec(uow.conn()).await?.rows_affected == 1)
}
