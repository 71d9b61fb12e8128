//! Sessions: each a family of refresh tokens, of which the digests of the last two are kept.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, SessionId, WorkspaceId};
use keizoku_domain::identity::Site;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::sessions::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted, WorkspaceScope};

/// A session as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Id.
    pub id: SessionId,
    /// Of which company.
    pub company: CompanyId,
    /// Whose.
    pub account: AccountId,
    /// On which site.
    pub site: Site,
    /// In which workspace.
    pub workspace: Option<WorkspaceId>,
    /// SHA-256 of the token handed out last.
    pub token_hash: Vec<u8>,
    /// SHA-256 of the one before.
    pub previous_hash: Option<Vec<u8>>,
    /// When it was exchanged.
    pub rotated_at: Option<DateTime<Utc>>,
    /// When the person logged in.
    pub created_at: DateTime<Utc>,
    /// When the idle time ends.
    pub expires_at: DateTime<Utc>,
    /// When the session was ended.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Stores a new session.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, session: &Session) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(session.company.as_uuid()),
        id: Set(session.id.as_uuid()),
        account_id: Set(session.account.as_uuid()),
        site: Set(session.site.as_str().to_owned()),
        workspace_id: Set(session.workspace.map(WorkspaceId::as_uuid)),
        token_hash: Set(session.token_hash.clone()),
        previous_hash: Set(None),
        rotated_at: Set(None),
        created_at: Set(session.created_at),
        expires_at: Set(session.expires_at),
        revoked_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// One session.
///
/// # Errors
/// The database.
pub async fn find(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    id: SessionId,
) -> Result<Option<Session>, StoreError> {
    let Some(row) = Entity::find_in(CompanyScope::of_row(company)).filter(C::Id.eq(id.as_uuid())).one(conn).await?
    else {
        return Ok(None);
    };
    let site =
        Site::from_name(&row.site).ok_or_else(|| StoreError::bad_row("sessions", "site", row.id, "unknown name"))?;
    Ok(Some(Session {
        id,
        company,
        account: AccountId::from_uuid(row.account_id),
        site,
        workspace: row.workspace_id.map(WorkspaceId::from_uuid),
        token_hash: row.token_hash,
        previous_hash: row.previous_hash,
        rotated_at: row.rotated_at,
        created_at: row.created_at,
        expires_at: row.expires_at,
        revoked_at: row.revoked_at,
    }))
}

/// Whether an account's session was not ended; when it expires says the token.
///
/// # Errors
/// The database.
pub async fn is_open(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: SessionId,
    account: AccountId,
) -> Result<bool, StoreError> {
    let open: Option<Uuid> = Entity::find_in(scope)
        .select_only()
        .column(C::Id)
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::RevokedAt.is_null())
        .into_tuple()
        .one(conn)
        .await?;
    Ok(open.is_some())
}

/// Exchanges the current token for the next one, if it still is the current one; tells whether it was.
///
/// # Errors
/// The database.
pub async fn rotate(
    uow: &Uow,
    session: &Session,
    next_hash: Vec<u8>,
    workspace: Option<WorkspaceId>,
    expires_at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = Entity::update_in(CompanyScope::of_row(session.company))
        .col_expr(C::TokenHash, Expr::value(next_hash))
        .col_expr(C::PreviousHash, Expr::value(session.token_hash.clone()))
        .col_expr(C::RotatedAt, Expr::value(uow.now()))
        .col_expr(C::ExpiresAt, Expr::value(expires_at))
        .col_expr(C::WorkspaceId, Expr::value(workspace.map(WorkspaceId::as_uuid)))
        .filter(C::Id.eq(session.id.as_uuid()))
        .filter(C::TokenHash.eq(session.token_hash.clone()))
        .filter(C::RevokedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends one session.
///
/// # Errors
/// The database.
pub async fn revoke(uow: &Uow, company: CompanyId, id: SessionId) -> Result<(), StoreError> {
    uow.ends_sessions();
    Entity::update_in(CompanyScope::of_row(company))
        .col_expr(C::RevokedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::RevokedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Ends every session of an account, but for the one named.
///
/// # Errors
/// The database.
pub async fn revoke_all(
    uow: &Uow,
    company: CompanyId,
    account: AccountId,
    except: Option<SessionId>,
) -> Result<(), StoreError> {
    uow.ends_sessions();
    let mut query = Entity::update_in(CompanyScope::of_row(company))
        .col_expr(C::RevokedAt, Expr::value(uow.now()))
        .filter(C::AccountId.eq(account.as_uuid()))
        .filter(C::RevokedAt.is_null());
    if let Some(kept) = except {
        query = query.filter(C::Id.ne(kept.as_uuid()));
    }
    query.exec(uow.conn()).await?;
    Ok(())
}

/// Ends the sessions of some accounts in one workspace; those they have elsewhere stay.
///
/// # Errors
/// The database.
pub async fn revoke_in(uow: &Uow, scope: WorkspaceScope, accounts: &[AccountId]) -> Result<(), StoreError> {
    uow.ends_sessions();
    for chunk in accounts.chunks(CHUNK) {
        Entity::update_in(scope.of_company())
            .col_expr(C::RevokedAt, Expr::value(uow.now()))
            .filter(C::WorkspaceId.eq(scope.uuid()))
            .filter(C::AccountId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .filter(C::RevokedAt.is_null())
            .exec(uow.conn())
            .await?;
    }
    Ok(())
}

/// Forgets sessions that ended before `before`.
///
/// # Errors
/// The database.
pub async fn delete_ended(uow: &Uow, before: DateTime<Utc>) -> Result<u64, StoreError> {
    uow.ends_sessions();
    let ended = Condition::any().add(C::ExpiresAt.lt(before)).add(C::RevokedAt.lt(before));
    Ok(Entity::delete_across(Across::CleanUp).filter(ended).exec(uow.conn()).await?.rows_affected)
}
