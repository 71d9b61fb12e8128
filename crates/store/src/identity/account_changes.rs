//! New mail addresses and successors that wait to be confirmed; of the token only its SHA-256 is kept.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, TokenId};
use keizoku_domain::identity::AccountChangeKind;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::account_changes::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A change as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountChange {
    /// Id.
    pub id: TokenId,
    /// Of which company.
    pub company: CompanyId,
    /// Whose account.
    pub account: AccountId,
    /// What is asked for.
    pub kind: AccountChangeKind,
    /// The successor's name, or the owner's own.
    pub name: String,
    /// The new address, or the successor's.
    pub email: String,
    /// Until when it can be confirmed.
    pub expires_at: DateTime<Utc>,
    /// When it was confirmed.
    pub used_at: Option<DateTime<Utc>>,
}

fn read(row: Model) -> Result<AccountChange, StoreError> {
    Ok(AccountChange {
        id: TokenId::from_uuid(row.id),
        company: CompanyId::from_uuid(row.company_id),
        account: AccountId::from_uuid(row.account_id),
        kind: AccountChangeKind::from_name(&row.kind)
            .ok_or_else(|| StoreError::bad_row("account_changes", "kind", row.id, "unknown name"))?,
        name: row.name,
        email: row.email,
        expires_at: row.expires_at,
        used_at: row.used_at,
    })
}

/// Stores a change with the digest of its token.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, change: &AccountChange, token_hash: Vec<u8>) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(change.company.as_uuid()),
        id: Set(change.id.as_uuid()),
        account_id: Set(change.account.as_uuid()),
        kind: Set(change.kind.as_str().to_owned()),
        name: Set(change.name.clone()),
        email: Set(change.email.clone()),
        token_hash: Set(token_hash),
        expires_at: Set(change.expires_at),
        used_at: Set(None),
        created_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// The change with this digest, whosever it is.
///
/// # Errors
/// The database.
pub async fn by_hash(conn: &impl ConnectionTrait, token_hash: Vec<u8>) -> Result<Option<AccountChange>, StoreError> {
    let query = Entity::find_across(Across::Entry).filter(C::TokenHash.eq(token_hash));
    query.one(conn).await?.map(read).transpose()
}

/// The newest change of an account that still waits.
///
/// # Errors
/// The database.
pub async fn waiting(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    account: AccountId,
    kind: AccountChangeKind,
    now: DateTime<Utc>,
) -> Result<Option<AccountChange>, StoreError> {
    let query = Entity::find_in(scope)
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::Kind.eq(kind.as_str()))
        .filter(C::UsedAt.is_null())
        .filter(C::ExpiresAt.gt(now))
        .order_by_desc(C::Id);
    query.one(conn).await?.map(read).transpose()
}

/// Marks a change used, if nobody did before; tells whether that worked.
///
/// # Errors
/// The database.
pub async fn take(uow: &Uow, change: &AccountChange) -> Result<bool, StoreError> {
    let done = Entity::update_in(CompanyScope::of_row(change.company))
        .col_expr(C::UsedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(change.id.as_uuid()))
        .filter(C::UsedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends what still waits for an account, of one kind or of both; tells whether anything did.
///
/// # Errors
/// The database.
pub async fn end_waiting(
    uow: &Uow,
    company: CompanyId,
    account: AccountId,
    kind: Option<AccountChangeKind>,
) -> Result<bool, StoreError> {
    let mut update = Entity::update_in(CompanyScope::of_row(company))
        .col_expr(C::ExpiresAt, Expr::value(uow.now()))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::UsedAt.is_null())
        .filter(C::ExpiresAt.gt(uow.now()));
    if let Some(kind) = kind {
        update = update.filter(C::Kind.eq(kind.as_str()));
    }
    Ok(update.exec(uow.conn()).await?.rows_affected > 0)
}
