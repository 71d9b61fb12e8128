//! The log of an endpoint: what was sent to it, and sending it again.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{WebhookDeliveryId, WebhookEndpointId, WebhookEventId};
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::integration::webhook_delivery::{DeliveryFault, DeliveryState};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::db::Uow;
use crate::entity::webhook_deliveries::{Column as D, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{CompanyScope, Scoped};

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Id.
    pub id: WebhookDeliveryId,
    /// The event, as the receiver sees it in `webhook-id`.
    pub event: WebhookEventId,
    /// Its type.
    pub kind: EventType,
    /// Where it stands.
    pub state: DeliveryState,
    /// Attempts so far.
    pub attempts: i32,
    /// When the next attempt is due, while it waits.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    pub fault: Option<DeliveryFault>,
    /// The status of the last answer.
    pub response_status: Option<i32>,
    /// The first characters of the last answer.
    pub response_start: Option<String>,
    /// How long the last attempt took.
    pub duration_ms: Option<i32>,
    /// When the last attempt was made.
    pub attempted_at: Option<DateTime<Utc>>,
    /// When the event happened.
    pub created_at: DateTime<Utc>,
}

fn delivery(row: Model) -> Result<Delivery, StoreError> {
    let bad = |column, value: &str| StoreError::bad_row("webhook_deliveries", column, row.id, value);
    let state = DeliveryState::from_name(&row.state).ok_or_else(|| bad("state", &row.state))?;
    let fault = match &row.fault {
        Some(name) => Some(DeliveryFault::from_name(name).ok_or_else(|| bad("fault", name))?),
        None => None,
    };
    let next = DateTime::from_timestamp_millis(row.next_attempt_at).filter(|_| state == DeliveryState::Queued);
    Ok(Delivery {
        id: WebhookDeliveryId::from_uuid(row.id),
        event: WebhookEventId::from_uuid(row.event_id),
        kind: EventType::from_name(&row.event_type).ok_or_else(|| bad("event_type", &row.event_type))?,
        state,
        attempts: row.attempts,
        next_attempt_at: next,
        fault,
        response_status: row.response_status,
        response_start: row.response_start,
        duration_ms: row.duration_ms,
        attempted_at: row.attempted_at,
        created_at: row.created_at,
    })
}

/// The log of an endpoint, newest first; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no delivery.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    endpoint: WebhookEndpointId,
    state: Option<DeliveryState>,
    position: Option<WebhookDeliveryId>,
    limit: u64,
) -> Result<Vec<Delivery>, StoreError> {
    let mut query = Entity::find_in(scope).filter(D::EndpointId.eq(endpoint.as_uuid()));
    if let Some(state) = state {
        query = query.filter(D::State.eq(state.as_str()));
    }
    if let Some(id) = position {
        query = query.filter(after(&[D::Id], vec![id.as_uuid().into()], Direction::Descending));
    }
    query.order_by_desc(D::Id).limit(limit + 1).all(conn).await?.into_iter().map(delivery).collect()
}

/// One line of the log.
///
/// # Errors
/// The database, or a row that is no delivery.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    endpoint: WebhookEndpointId,
    id: WebhookDeliveryId,
) -> Result<Option<Delivery>, StoreError> {
    let query = Entity::find_in(scope).filter(D::EndpointId.eq(endpoint.as_uuid())).filter(D::Id.eq(id.as_uuid()));
    query.one(conn).await?.map(delivery).transpose()
}

/// Queues deliveries of an endpoint again, due at once, with all their attempts; answers how many.
async fn again(
    uow: &Uow,
    scope: CompanyScope,
    endpoint: WebhookEndpointId,
    which: Condition,
) -> Result<u64, StoreError> {
    let done = Entity::update_in(scope)
        .col_expr(D::State, Expr::value(DeliveryState::Queued.as_str()))
        .col_expr(D::RoundAttempts, Expr::value(0))
        .col_expr(D::NextAttemptAt, Expr::value(uow.now().timestamp_millis()))
        .col_expr(D::LeaseUntil, Expr::value(Option::<i64>::None))
        .filter(D::EndpointId.eq(endpoint.as_uuid()))
        .filter(which)
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected)
}

/// Sends one delivery that has ended again; tells whether it had.
///
/// # Errors
/// The database.
pub async fn replay(
    uow: &Uow,
    scope: CompanyScope,
    endpoint: WebhookEndpointId,
    id: WebhookDeliveryId,
) -> Result<bool, StoreError> {
    let ended = D::State.ne(DeliveryState::Queued.as_str());
    Ok(again(uow, scope, endpoint, Condition::all().add(D::Id.eq(id.as_uuid())).add(ended)).await? == 1)
}

/// Sends everything again that failed since an instant; answers how many.
///
/// # Errors
/// The database.
pub async fn replay_failed(
    uow: &Uow,
    scope: CompanyScope,
    endpoint: WebhookEndpointId,
    since: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let failed = D::State.eq(DeliveryState::Failed.as_str());
    again(uow, scope, endpoint, Condition::all().add(failed).add(D::CreatedAt.gte(since))).await
}
