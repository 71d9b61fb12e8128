//! Tokens of identity providers, found by the hash of their secret.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{CompanyId, ScimTokenId, WorkspaceId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::scim_tokens::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

/// A token, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScimToken {
    /// Id.
    pub id: ScimTokenId,
    /// Whose.
    pub company_id: CompanyId,
    /// Of which workspace.
    pub workspace_id: WorkspaceId,
    /// What its owner calls it.
    pub label: String,
    /// Who made it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Its last day.
    pub expires_on: NaiveDate,
    /// The hour of its last use.
    pub last_used_at: Option<DateTime<Utc>>,
    /// Since when it is dead.
    pub revoked_at: Option<DateTime<Utc>>,
}

fn token(row: Model) -> ScimToken {
    ScimToken {
        id: ScimTokenId::from_uuid(row.id),
        company_id: CompanyId::from_uuid(row.company_id),
        workspace_id: WorkspaceId::from_uuid(row.workspace_id),
        label: row.label,
        created_by: row.created_by,
        created_at: row.created_at,
        expires_on: row.expires_on,
        last_used_at: row.last_used_at,
        revoked_at: row.revoked_at,
    }
}

/// Stores a token under the hash of its secret.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, token: &ScimToken, token_hash: Vec<u8>) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(token.company_id.as_uuid()),
        id: Set(token.id.as_uuid()),
        workspace_id: Set(token.workspace_id.as_uuid()),
        label: Set(token.label.clone()),
        token_hash: Set(token_hash),
        created_by: Set(token.created_by.clone()),
        created_at: Set(token.created_at),
        expires_on: Set(token.expires_on),
        last_used_at: Set(None),
        revoked_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// The tokens of a workspace that were not revoked, expired ones among them, oldest first.
///
/// # Errors
/// The database.
pub async fn unrevoked(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Vec<ScimToken>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::RevokedAt.is_null()).order_by_asc(C::Id).all(conn).await?;
    Ok(rows.into_iter().map(token).collect())
}

/// Ends a token; tells whether there was one to end.
///
/// # Errors
/// The database.
pub async fn revoke(uow: &Uow, scope: WorkspaceScope, id: ScimTokenId) -> Result<bool, StoreError> {
    let update = Entity::update_in(scope)
        .col_expr(C::RevokedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::RevokedAt.is_null());
    Ok(update.exec(uow.conn()).await?.rows_affected == 1)
}

/// The token whose secret has this hash, if it lives on `today`: knowing the secret is the proof. The database compares digests of a
/// secret of 256 random bits, so that the time it takes tells nothing of the secret.
///
/// # Errors
/// The database.
pub async fn by_secret(
    conn: &impl ConnectionTrait,
    token_hash: Vec<u8>,
    today: NaiveDate,
) -> Result<Option<ScimToken>, StoreError> {
    let query = Entity::find_across(Across::Entry)
        .filter(C::TokenHash.eq(token_hash))
        .filter(C::RevokedAt.is_null())
        .filter(C::ExpiresOn.gte(today));
    Ok(query.one(conn).await?.map(token))
}

/// Writes down the hour of a use.
///
/// # Errors
/// The database.
pub async fn used(uow: &Uow, scope: WorkspaceScope, id: ScimTokenId, hour: DateTime<Utc>) -> Result<(), StoreError> {
    let update = Entity::update_in(scope).col_expr(C::LastUsedAt, Expr::value(hour)).filter(C::Id.eq(id.as_uuid()));
    update.exec(uow.conn()).await?;
    Ok(())
}
