//! One-time links; of the token only its SHA-256 is kept.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, TokenId};
use keizoku_domain::identity::LinkPurpose;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::db::Uow;
use crate::entity::one_time_links::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A link as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Id.
    pub id: TokenId,
    /// Of which company.
    pub company: CompanyId,
    /// For which account.
    pub account: AccountId,
    /// What for.
    pub purpose: LinkPurpose,
    /// Until when.
    pub expires_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

/// Stores links, 500 rows a statement, each with the digest of its token.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, links: Vec<(Link, Vec<u8>)>) -> Result<(), StoreError> {
    let mut rows = links.into_iter().map(|(link, token_hash)| ActiveModel {
        company_id: Set(link.company.as_uuid()),
        id: Set(link.id.as_uuid()),
        account_id: Set(link.account.as_uuid()),
        purpose: Set(link.purpose.as_str().to_owned()),
        token_hash: Set(token_hash),
        expires_at: Set(link.expires_at),
        used_at: Set(None),
        created_at: Set(uow.now()),
    });
    loop {
        let chunk: Vec<_> = rows.by_ref().take(crate::keyset::CHUNK).collect();
        if chunk.is_empty() {
            return Ok(());
        }
        Entity::insert_many(chunk).exec_without_returning(uow.conn()).await?;
    }
}

/// The link with this digest, whosever it is.
///
/// # Errors
/// The database.
pub async fn by_hash(conn: &impl ConnectionTrait, token_hash: Vec<u8>) -> Result<Option<Link>, StoreError> {
    let Some(row) = Entity::find_across(Across::Entry).filter(C::TokenHash.eq(token_hash)).one(conn).await? else {
        return Ok(None);
    };
    let purpose = LinkPurpose::from_name(&row.purpose)
        .ok_or_else(|| StoreError::bad_row("one_time_links", "purpose", row.id, "unknown name"))?;
    Ok(Some(Link {
        id: TokenId::from_uuid(row.id),
        company: CompanyId::from_uuid(row.company_id),
        account: AccountId::from_uuid(row.account_id),
        purpose,
        expires_at: row.expires_at,
        used_at: row.used_at,
    }))
}

/// Marks a link used, if nobody did before; tells whether that worked.
///
/// # Errors
/// The database.
pub async fn take(uow: &Uow, link: &Link) -> Result<bool, StoreError> {
    let done = Entity::update_in(CompanyScope::of_row(link.company))
        .col_expr(C::UsedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(link.id.as_uuid()))
        .filter(C::UsedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Forgets links whose time was over before `before`, used or not.
///
/// # Errors
/// The database.
pub async fn delete_expired(uow: &Uow, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let expired = Entity::delete_across(Across::CleanUp).filter(C::ExpiresAt.lt(before));
    Ok(expired.exec(uow.conn()).await?.rows_affected)
}

/// Ends the unused links of an account that set a password, or verify its mail address: a newer one takes their place,
/// or the password was set.
///
/// # Errors
/// The database.
pub async fn end_open(
    uow: &Uow,
    company: CompanyId,
    account: AccountId,
    purposes: &[LinkPurpose],
) -> Result<(), StoreError> {
    Entity::update_in(CompanyScope::of_row(company))
        .col_expr(C::ExpiresAt, Expr::value(uow.now()))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::Purpose.is_in(purposes.iter().map(|purpose| purpose.as_str())))
        .filter(C::UsedAt.is_null())
        .filter(C::ExpiresAt.gt(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
