//! Answers kept for 24 hours under the caller's `Idempotency-Key`, written in the transaction of the effect.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Select};

use crate::db::Uow;
use crate::entity::idempotency_keys::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A kept answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// SHA-256 over method, path and body of the request.
    pub request_hash: Vec<u8>,
    /// The status of the answer.
    pub status: u16,
    /// The body of the answer.
    pub body: String,
    /// When it was given.
    pub created_at: DateTime<Utc>,
}

fn one(company: CompanyId, account: AccountId, key: &str) -> Select<Entity> {
    Entity::find_in(CompanyScope::of_row(company)).filter(C::AccountId.eq(account.as_uuid())).filter(C::Key.eq(key))
}

/// The answer kept under `key` of this caller.
///
/// # Errors
/// The database.
pub async fn find(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    account: AccountId,
    key: &str,
) -> Result<Option<Kept>, StoreError> {
    let row = one(company, account, key).one(conn).await?;
    Ok(row.map(|row| Kept {
        request_hash: row.request_hash,
        status: u16::try_from(row.status).unwrap_or(200),
        body: row.body,
        created_at: row.created_at,
    }))
}

/// Keeps an answer.
///
/// # Errors
/// The database; a second one under the same key violates the primary key.
pub async fn insert(
    uow: &Uow,
    company: CompanyId,
    account: AccountId,
    key: &str,
    kept: &Kept,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(company.as_uuid()),
        account_id: Set(account.as_uuid()),
        key: Set(key.to_owned()),
        request_hash: Set(kept.request_hash.clone()),
        status: Set(i32::from(kept.status)),
        body: Set(kept.body.clone()),
        created_at: Set(kept.created_at),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Adds the answer to a key that was claimed; without effect on one that was not.
///
/// # Errors
/// The database.
pub async fn answer(
    uow: &Uow,
    company: CompanyId,
    account: AccountId,
    key: &str,
    status: u16,
    body: &str,
) -> Result<(), StoreError> {
    Entity::update_in(CompanyScope::of_row(company))
        .col_expr(C::Status, Expr::value(i32::from(status)))
        .col_expr(C::Body, Expr::value(body))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::Key.eq(key))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Forgets one answer, whose time is over.
///
/// # Errors
/// The database.
pub async fn delete(uow: &Uow, company: CompanyId, account: AccountId, key: &str) -> Result<(), StoreError> {
    Entity::delete_in(CompanyScope::of_row(company))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::Key.eq(key))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Forgets answers given before `before`.
///
/// # Errors
/// The database.
pub async fn delete_before(uow: &Uow, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(Entity::delete_across(Across::CleanUp).filter(C::CreatedAt.lt(before)).exec(uow.conn()).await?.rows_affected)
}
