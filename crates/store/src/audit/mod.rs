//! The audit trail: written, never changed.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, AuditEventId, CompanyId, WorkspaceId};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;

use crate::db::Uow;
use crate::entity::audit_events::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{CompanyScope, Scoped};

/// A line of the audit trail.
#[derive(Debug, Clone)]
pub struct AuditEvent {
    /// Id.
    pub id: AuditEventId,
    /// Whose trail.
    pub company: CompanyId,
    /// In which workspace, where there is one.
    pub workspace: Option<WorkspaceId>,
    /// When.
    pub at: DateTime<Utc>,
    /// `account` (the customer's own people), `vendor`, `system` or `anonymous`.
    pub actor_kind: String,
    /// Who.
    pub actor: Option<AccountId>,
    /// Who, by the name of that day.
    pub actor_name: String,
    /// What was done; see `keizoku_domain::audit::Action`.
    pub action: String,
    /// To what, mostly an id.
    pub subject: String,
    /// The facts.
    pub details: Value,
}

fn read(row: Model) -> AuditEvent {
    AuditEvent {
        id: AuditEventId::from_uuid(row.id),
        company: CompanyId::from_uuid(row.company_id),
        workspace: row.workspace_id.map(WorkspaceId::from_uuid),
        at: row.at,
        actor_kind: row.actor_kind,
        actor: row.actor_id.map(AccountId::from_uuid),
        actor_name: row.actor_name,
        action: row.action,
        subject: row.subject,
        details: row.details,
    }
}

/// Adds a line.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, event: AuditEvent) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(event.company.as_uuid()),
        id: Set(event.id.as_uuid()),
        workspace_id: Set(event.workspace.map(WorkspaceId::as_uuid)),
        at: Set(event.at),
        actor_kind: Set(event.actor_kind),
        actor_id: Set(event.actor.map(AccountId::as_uuid)),
        actor_name: Set(event.actor_name),
        action: Set(event.action),
        subject: Set(event.subject),
        details: Set(event.details),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Lines of a company, or of one subject in it, newest first; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database.
pub async fn list(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
    subject: Option<&str>,
    position: Option<(DateTime<Utc>, AuditEventId)>,
    limit: u64,
) -> Result<Vec<AuditEvent>, StoreError> {
    let mut query = Entity::find_in(scope);
    if let Some(workspace) = workspace {
        query = query.filter(C::WorkspaceId.eq(workspace.as_uuid()));
    }
    if let Some(subject) = subject {
        query = query.filter(C::Subject.eq(subject));
    }
    if let Some((at, id)) = position {
        query = query.filter(after(&[C::At, C::Id], vec![at.into(), id.as_uuid().into()], Direction::Descending));
    }
    let query = query.order_by_desc(C::At).order_by_desc(C::Id).limit(limit + 1);
    Ok(query.all(conn).await?.into_iter().map(read).collect())
}
