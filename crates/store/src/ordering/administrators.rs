//! Who administers a workspace. A row stays when somebody is removed, so that a purge of the workspace finds the account.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, WorkspaceId};
use keizoku_domain::identity::PasswordState;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::workspace_admins::{ActiveModel, Column as C, Entity};
use crate::entity::{accounts, workspaces};
use crate::error::StoreError;
use crate::scope::{CompanyScope, Scoped, WorkspaceScope};

/// A training administrator of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Administrator {
    /// Account.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: Option<String>,
    /// What is typed to log in.
    pub login_id: String,
    /// How far the account has come with its password.
    pub password_state: PasswordState,
    /// Last log-in.
    pub last_login_at: Option<DateTime<Utc>>,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The training administrators of a workspace, longest first.
///
/// # Errors
/// The database.
pub async fn list(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Vec<Administrator>, StoreError> {
    let rows = present(scope).all(conn).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.account_id).collect();
    let found = accounts::Entity::find_in(scope.of_company()).filter(accounts::Column::Id.is_in(ids)).all(conn).await?;
    let mut accounts: HashMap<Uuid, accounts::Model> = found.into_iter().map(|row| (row.id, row)).collect();
    let mut administrators = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(account) = accounts.remove(&row.account_id) else { continue };
        let bad = || StoreError::bad_row("accounts", "password_state", account.id, "unknown name");
        administrators.push(Administrator {
            account: AccountId::from_uuid(account.id),
            password_state: PasswordState::from_name(&account.password_state).ok_or_else(bad)?,
            name: account.name,
            email: account.email,
            login_id: account.login_id,
            last_login_at: account.last_login_at,
            since: row.created_at,
        });
    }
    Ok(administrators)
}

fn present(scope: WorkspaceScope) -> sea_orm::Select<Entity> {
    Entity::find_in(scope).filter(C::RemovedAt.is_null()).order_by_asc(C::CreatedAt).order_by_asc(C::AccountId)
}

/// The accounts that administer a workspace, longest first.
///
/// # Errors
/// The database.
pub async fn ids(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Vec<AccountId>, StoreError> {
    let rows = present(scope).all(conn).await?;
    Ok(rows.into_iter().map(|row| AccountId::from_uuid(row.account_id)).collect())
}

/// Counts a change of who administers the workspace; whoever changes that too waits until this unit ends.
///
/// # Errors
/// The database.
pub async fn lock(uow: &Uow, scope: WorkspaceScope) -> Result<(), StoreError> {
    use workspaces::Column as W;
    workspaces::Entity::update_in(scope).col_expr(W::Revision, Expr::col(W::Revision).add(1)).exec(uow.conn()).await?;
    Ok(())
}

/// Makes an account of the same company administer a workspace.
///
/// # Errors
/// The database.
pub async fn add(uow: &Uow, scope: WorkspaceScope, account: AccountId) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(scope.company().as_uuid()),
        workspace_id: Set(scope.uuid()),
        account_id: Set(account.as_uuid()),
        created_at: Set(uow.now()),
        removed_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Ends that an account administers a workspace; tells whether it did.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, account: AccountId) -> Result<bool, StoreError> {
    let done = Entity::update_in(scope)
        .col_expr(C::RemovedAt, Expr::value(uow.now()))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::RemovedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Lets `to` administer whatever `from` does, in its place.
///
/// # Errors
/// The database.
pub async fn hand_over(uow: &Uow, scope: CompanyScope, from: AccountId, to: AccountId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::AccountId, Expr::value(to.as_uuid()))
        .filter(C::AccountId.eq(from.as_uuid()))
        .filter(C::RemovedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// The workspace that a training administrator's account administers; the newest where there are several.
///
/// # Errors
/// The database.
pub async fn administered_by(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    account: AccountId,
) -> Result<Option<WorkspaceId>, StoreError> {
    let row = Entity::find_in(scope)
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::RemovedAt.is_null())
        .order_by_desc(C::CreatedAt)
        .one(conn)
        .await?;
    Ok(row.map(|row| WorkspaceId::from_uuid(row.workspace_id)))
}
