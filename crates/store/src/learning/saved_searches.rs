//! Searches of the status screens under a name.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, SavedSearchId};
use keizoku_domain::learning::saved_search::{SearchConditions, SearchName};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::db::Uow;
use crate::entity::saved_searches::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// A search that somebody keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedSearch {
    /// Id.
    pub id: SavedSearchId,
    /// Whose it is.
    pub owner: AccountId,
    /// What its owner calls it.
    pub name: SearchName,
    /// What it looks for.
    pub conditions: SearchConditions,
    /// Whether the other training administrators see it.
    pub shared: bool,
    /// Whether its owner's screen opens with it.
    pub is_default: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Growing by one with each change.
    pub revision: i64,
}

fn search(row: Model) -> Result<SavedSearch, StoreError> {
    let bad = |column| StoreError::bad_row("saved_searches", column, row.id, "is not sound");
    Ok(SavedSearch {
        id: SavedSearchId::from_uuid(row.id),
        owner: AccountId::from_uuid(row.account_id),
        name: SearchName::parse(&row.name).ok_or_else(|| bad("name"))?,
        conditions: SearchConditions::parse(&row.conditions).ok_or_else(|| bad("conditions"))?,
        shared: row.shared,
        is_default: row.is_default,
        created_at: row.created_at,
        revision: row.revision,
    })
}

/// What somebody keeps in a workspace, and what is shared there if `with_shared`, by name.
///
/// # Errors
/// The database, or a row that is no search.
pub async fn seen_by(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    account: AccountId,
    with_shared: bool,
) -> Result<Vec<SavedSearch>, StoreError> {
    let mut seen = Condition::any().add(C::AccountId.eq(account.as_uuid()));
    if with_shared {
        seen = seen.add(C::Shared.eq(true));
    }
    let query = Entity::find_in(scope).filter(seen).order_by_asc(C::NameKey).order_by_asc(C::Id);
    query.all(conn).await?.into_iter().map(search).collect()
}

/// A search, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no search.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, id: SavedSearchId) -> Result<Option<SavedSearch>, StoreError> {
    let query = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive();
    query.one(uow.conn()).await?.map(search).transpose()
}

/// Keeps a search.
///
/// # Errors
/// The database; a unique violation when the name is taken at the same moment.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, search: &SavedSearch) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(scope.company().as_uuid()),
        workspace_id: Set(scope.uuid()),
        id: Set(search.id.as_uuid()),
        account_id: Set(search.owner.as_uuid()),
        name: Set(search.name.as_str().to_owned()),
        name_key: Set(search.name.key()),
        conditions: Set(search.conditions.as_str().to_owned()),
        shared: Set(search.shared),
        is_default: Set(search.is_default),
        created_at: Set(search.created_at),
        updated_at: Set(search.created_at),
        revision: Set(search.revision),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes back what changed of a search, as its next revision.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, search: &SavedSearch) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::Name, Expr::value(search.name.as_str()))
        .col_expr(C::NameKey, Expr::value(search.name.key()))
        .col_expr(C::Conditions, Expr::value(search.conditions.as_str()))
        .col_expr(C::Shared, Expr::value(search.shared))
        .col_expr(C::IsDefault, Expr::value(search.is_default))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .col_expr(C::Revision, Expr::value(search.revision))
        .filter(C::Id.eq(search.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Lets no search of somebody but `kept` be what their screen opens with.
///
/// # Errors
/// The database.
pub async fn only_default(
    uow: &Uow,
    scope: WorkspaceScope,
    account: AccountId,
    kept: SavedSearchId,
) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::IsDefault, Expr::value(false))
        .col_expr(C::Revision, Expr::col(C::Revision).add(1))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::IsDefault.eq(true))
        .filter(C::Id.ne(kept.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Lets a search go.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, id: SavedSearchId) -> Result<(), StoreError> {
    Entity::delete_in(scope).filter(C::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
