//! Where webhooks go. Secrets come and go sealed: only the application floor can open them.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{CompanyId, WebhookEndpointId, WorkspaceId};
use keizoku_domain::integration::webhook::EventType;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::json;
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::webhook_deliveries;
use crate::entity::webhook_endpoints::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// An endpoint.
#[derive(Clone)]
pub struct Endpoint {
    /// Id.
    pub id: WebhookEndpointId,
    /// Whose.
    pub company_id: CompanyId,
    /// Of one workspace only.
    pub workspace_id: Option<WorkspaceId>,
    /// Where to.
    pub url: String,
    /// What its owner calls it.
    pub description: String,
    /// What it is told.
    pub event_types: Vec<EventType>,
    /// Whether anything is sent.
    pub enabled: bool,
    /// Whether it was disabled because it failed for days.
    pub stopped: bool,
    /// Since when every attempt has failed.
    pub failing_since: Option<DateTime<Utc>>,
    /// The secret that signs, sealed.
    pub secret: Vec<u8>,
    /// The secret of before, sealed, and until when it signs too.
    pub secret_before: Option<(Vec<u8>, DateTime<Utc>)>,
    /// Grows with each change by its owner.
    pub revision: i64,
    /// Who made it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it was changed last.
    pub changed_at: DateTime<Utc>,
}

/// An endpoint that is told of events, as far as choosing it needs.
#[derive(Debug, Clone)]
pub struct Listener {
    /// Id.
    pub id: WebhookEndpointId,
    /// Of one workspace only.
    pub workspace_id: Option<WorkspaceId>,
    /// What it is told.
    pub event_types: Vec<EventType>,
}

pub(crate) fn endpoint(row: Model) -> Result<Endpoint, StoreError> {
    let event_types = types(&row)?;
    Ok(Endpoint {
        id: WebhookEndpointId::from_uuid(row.id),
        company_id: CompanyId::from_uuid(row.company_id),
        workspace_id: row.workspace_id.map(WorkspaceId::from_uuid),
        url: row.url,
        description: row.description,
        event_types,
        enabled: row.enabled,
        stopped: row.stopped,
        failing_since: row.failing_since,
        secret: row.secret,
        secret_before: row.secret_before.zip(row.secret_before_until),
        revision: row.revision,
        created_by: row.created_by,
        created_at: row.created_at,
        changed_at: row.changed_at,
    })
}

fn types(row: &Model) -> Result<Vec<EventType>, StoreError> {
    let bad = |reason: &str| StoreError::bad_row("webhook_endpoints", "event_types", row.id, reason);
    let names = row.event_types.as_array().ok_or_else(|| bad("no list"))?;
    let read = |name: &serde_json::Value| name.as_str().and_then(EventType::from_name).ok_or_else(|| bad("unknown"));
    names.iter().map(read).collect()
}

fn names(types: &[EventType]) -> serde_json::Value {
    json!(types.iter().map(|one| one.as_str()).collect::<Vec<_>>())
}

/// Those of a company as a whole, or of one of its workspaces.
fn of(workspace: Option<WorkspaceId>) -> Condition {
    Condition::all().add(match workspace {
        Some(workspace) => C::WorkspaceId.eq(workspace.as_uuid()),
        None => C::WorkspaceId.is_null(),
    })
}

/// The endpoints of a company, or of one of its workspaces, oldest first.
///
/// # Errors
/// The database, or a row that is no endpoint.
pub async fn list(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
) -> Result<Vec<Endpoint>, StoreError> {
    let rows = Entity::find_in(scope).filter(of(workspace)).order_by_asc(C::Id).all(conn).await?;
    rows.into_iter().map(endpoint).collect()
}

/// One endpoint of a company, or of one of its workspaces.
///
/// # Errors
/// The database, or a row that is no endpoint.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
    id: WebhookEndpointId,
) -> Result<Option<Endpoint>, StoreError> {
    let query = Entity::find_in(scope).filter(of(workspace)).filter(C::Id.eq(id.as_uuid()));
    query.one(conn).await?.map(endpoint).transpose()
}

/// One endpoint of a company, whosoever in it; for the worker.
///
/// # Errors
/// The database, or a row that is no endpoint.
pub async fn find_any(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: WebhookEndpointId,
) -> Result<Option<Endpoint>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(endpoint).transpose()
}

/// The enabled endpoints of a company and of all its workspaces.
///
/// # Errors
/// The database, or a row that is no endpoint.
pub async fn listening(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<Vec<Listener>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::Enabled.eq(true)).order_by_asc(C::Id).all(conn).await?;
    let listener = |row: Model| {
        Ok(Listener {
            event_types: types(&row)?,
            id: WebhookEndpointId::from_uuid(row.id),
            workspace_id: row.workspace_id.map(WorkspaceId::from_uuid),
        })
    };
    rows.into_iter().map(listener).collect()
}

/// The companies with enabled endpoints; for the scheduler.
///
/// # Errors
/// The database.
pub async fn companies_listening(conn: &impl ConnectionTrait) -> Result<Vec<CompanyId>, StoreError> {
    let query = Entity::find_across(Across::Work).select_only().column(C::CompanyId).filter(C::Enabled.eq(true));
    let ids: Vec<Uuid> = query.distinct().order_by_asc(C::CompanyId).into_tuple().all(conn).await?;
    Ok(ids.into_iter().map(CompanyId::from_uuid).collect())
}

/// Stores a new endpoint.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, new: &Endpoint) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(new.company_id.as_uuid()),
        id: Set(new.id.as_uuid()),
        workspace_id: Set(new.workspace_id.map(WorkspaceId::as_uuid)),
        url: Set(new.url.clone()),
        description: Set(new.description.clone()),
        event_types: Set(names(&new.event_types)),
        enabled: Set(new.enabled),
        stopped: Set(new.stopped),
        failing_since: Set(new.failing_since),
        secret: Set(new.secret.clone()),
        secret_before: Set(new.secret_before.as_ref().map(|(secret, _)| secret.clone())),
        secret_before_until: Set(new.secret_before.as_ref().map(|(_, until)| *until)),
        revision: Set(new.revision),
        created_by: Set(new.created_by.clone()),
        created_at: Set(new.created_at),
        changed_at: Set(new.changed_at),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes an endpoint over the revision that was read; tells whether it was still that.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, changed: &Endpoint) -> Result<bool, StoreError> {
    let (before, until) = changed.secret_before.clone().unzip();
    let done = Entity::update_in(CompanyScope::of_row(changed.company_id))
        .col_expr(C::Url, Expr::value(changed.url.clone()))
        .col_expr(C::Description, Expr::value(changed.description.clone()))
        .col_expr(C::EventTypes, Expr::value(names(&changed.event_types)))
        .col_expr(C::Enabled, Expr::value(changed.enabled))
        .col_expr(C::Stopped, Expr::value(changed.stopped))
        .col_expr(C::FailingSince, Expr::value(changed.failing_since))
        .col_expr(C::Secret, Expr::value(changed.secret.clone()))
        .col_expr(C::SecretBefore, Expr::value(before))
        .col_expr(C::SecretBeforeUntil, Expr::value(until))
        .col_expr(C::Revision, Expr::col(C::Revision).add(1))
        .col_expr(C::ChangedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(changed.id.as_uuid()))
        .filter(C::Revision.eq(changed.revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that an attempt succeeded.
///
/// # Errors
/// The database.
pub async fn works(uow: &Uow, scope: CompanyScope, id: WebhookEndpointId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::FailingSince, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::FailingSince.is_not_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Notes that an attempt failed; the first failure after a success is the one that counts.
///
/// # Errors
/// The database.
pub async fn fails(uow: &Uow, scope: CompanyScope, id: WebhookEndpointId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::FailingSince, Expr::value(uow.now()))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::FailingSince.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Removes an endpoint with its log; tells whether it was there. What was told to nobody else is removed with the next clean-up.
///
/// # Errors
/// The database.
pub async fn remove(
    uow: &Uow,
    scope: CompanyScope,
    workspace: Option<WorkspaceId>,
    id: WebhookEndpointId,
) -> Result<bool, StoreError> {
    if find(uow.conn(), scope, workspace, id).await?.is_none() {
        return Ok(false);
    }
    webhook_deliveries::Entity::delete_in(scope)
        .filter(webhook_deliveries::Column::EndpointId.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(Entity::delete_in(scope).filter(C::Id.eq(id.as_uuid())).exec(uow.conn()).await?.rows_affected == 1)
}
