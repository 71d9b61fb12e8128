//! Calendar feeds, found by the hash of their secret; and what their events said last.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{CalendarFeedId, CompanyId, WorkspaceId};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::calendar_events;
use crate::entity::calendar_feeds::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFeed {
    /// Id.
    pub id: CalendarFeedId,
    /// Whose.
    pub company_id: CompanyId,
    /// Of one workspace only.
    pub workspace_id: Option<WorkspaceId>,
    /// What its owner calls it.
    pub label: String,
    /// Who made it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Since when it is dead.
    pub revoked_at: Option<DateTime<Utc>>,
}

fn feed(row: Model) -> CalendarFeed {
    CalendarFeed {
        id: CalendarFeedId::from_uuid(row.id),
        company_id: CompanyId::from_uuid(row.company_id),
        workspace_id: row.workspace_id.map(WorkspaceId::from_uuid),
        label: row.label,
        created_by: row.created_by,
        created_at: row.created_at,
        revoked_at: row.revoked_at,
    }
}

/// Stores a feed under the hash of its secret.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, feed: &CalendarFeed, token_hash: Vec<u8>) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(feed.company_id.as_uuid()),
        id: Set(feed.id.as_uuid()),
        workspace_id: Set(feed.workspace_id.map(WorkspaceId::as_uuid)),
        label: Set(feed.label.clone()),
        token_hash: Set(token_hash),
        created_by: Set(feed.created_by.clone()),
        created_at: Set(feed.created_at),
        revoked_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// The living feeds of a company, or of one of its workspaces, oldest first.
///
/// # Errors
/// The database.
pub async fn living(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
) -> Result<Vec<CalendarFeed>, StoreError> {
    let mut query = Entity::find_in(scope).filter(C::RevokedAt.is_null());
    query = match workspace {
        Some(workspace) => query.filter(C::WorkspaceId.eq(workspace.as_uuid())),
        None => query.filter(C::WorkspaceId.is_null()),
    };
    Ok(query.order_by_asc(C::Id).all(conn).await?.into_iter().map(feed).collect())
}

/// Ends a feed of a company, or of one of its workspaces; tells whether it lived.
///
/// # Errors
/// The database.
pub async fn revoke(
    uow: &Uow,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
    id: CalendarFeedId,
) -> Result<bool, StoreError> {
    let mut query = Entity::update_in(scope)
        .col_expr(C::RevokedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::RevokedAt.is_null());
    query = match workspace {
        Some(workspace) => query.filter(C::WorkspaceId.eq(workspace.as_uuid())),
        None => query.filter(C::WorkspaceId.is_null()),
    };
    Ok(query.exec(uow.conn()).await?.rows_affected == 1)
}

/// The living feed whose secret has this hash: knowing the secret is the proof.
///
/// # Errors
/// The database.
pub async fn by_secret(conn: &impl ConnectionTrait, token_hash: Vec<u8>) -> Result<Option<CalendarFeed>, StoreError> {
    let query = Entity::find_across(Across::Entry).filter(C::TokenHash.eq(token_hash)).filter(C::RevokedAt.is_null());
    Ok(query.one(conn).await?.map(feed))
}

/// What an event said last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Digest of what it said.
    pub digest: String,
    /// How often it has changed.
    pub sequence: i64,
    /// When it last changed.
    pub changed_at: DateTime<Utc>,
}

/// What events said last, by their names.
///
/// # Errors
/// The database.
pub async fn said(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    uids: &[String],
) -> Result<BTreeMap<String, Said>, StoreError> {
    use calendar_events::Column as E;
    let mut found = BTreeMap::new();
    for part in uids.chunks(CHUNK) {
        let rows = calendar_events::Entity::find_in(scope)
            .filter(E::Uid.is_in(part.iter().map(String::as_str)))
            .all(conn)
            .await?;
        found.extend(
            rows.into_iter()
                .map(|row| (row.uid, Said { digest: row.digest, sequence: row.sequence, changed_at: row.changed_at })),
        );
    }
    Ok(found)
}

/// Keeps what an event says now.
///
/// # Errors
/// The database.
pub async fn say(uow: &Uow, scope: CompanyScope, uid: &str, said: &Said) -> Result<(), StoreError> {
    use calendar_events::Column as E;
    let row = calendar_events::ActiveModel {
        company_id: Set(scope.uuid()),
        uid: Set(uid.to_owned()),
        digest: Set(said.digest.clone()),
        sequence: Set(said.sequence),
        changed_at: Set(said.changed_at),
    };
    let replace =
        OnConflict::columns([E::CompanyId, E::Uid]).update_columns([E::Digest, E::Sequence, E::ChangedAt]).to_owned();
    calendar_events::Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}
