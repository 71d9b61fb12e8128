//! Webhooks on their way: written in the transaction of their cause, taken by lease, each attempt by one worker.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use keizoku_domain::id::{CompanyId, WebhookDeliveryId, WebhookEndpointId, WebhookEventId, WorkspaceId};
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::integration::webhook_delivery::{DeliveryFault, DeliveryState, wait_after};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::webhook_endpoints::{self, Endpoint};
use crate::bulk;
use crate::db::Uow;
use crate::entity::webhook_deliveries::{ActiveModel, Column as D, Entity, Model};
use crate::entity::{webhook_endpoints as endpoint_rows, webhook_events};
use crate::error::StoreError;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// An event to be told.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// Id, which receivers see in every attempt.
    pub id: WebhookEventId,
    /// Whose people it speaks of.
    pub workspace_id: Option<WorkspaceId>,
    /// A second event with the same key is none.
    pub key: String,
    /// What happened.
    pub kind: EventType,
    /// The body.
    pub payload: String,
}

/// An event on its way to one endpoint.
#[derive(Debug, Clone)]
pub struct NewDelivery {
    /// Id.
    pub id: WebhookDeliveryId,
    /// Where to.
    pub endpoint: WebhookEndpointId,
    /// The endpoint's workspace.
    pub workspace_id: Option<WorkspaceId>,
    /// What.
    pub event: WebhookEventId,
    /// Its type.
    pub kind: EventType,
}

fn event_row(uow: &Uow, scope: CompanyScope, new: &NewEvent) -> webhook_events::ActiveModel {
    webhook_events::ActiveModel {
        company_id: Set(scope.uuid()),
        id: Set(new.id.as_uuid()),
        workspace_id: Set(new.workspace_id.map(WorkspaceId::as_uuid)),
        event_key: Set(new.key.clone()),
        event_type: Set(new.kind.as_str().to_owned()),
        payload: Set(new.payload.clone()),
        created_at: Set(uow.now()),
    }
}

/// Writes an event that may have been written before; tells whether it is new.
///
/// # Errors
/// The database.
pub async fn insert_once(uow: &Uow, scope: CompanyScope, new: &NewEvent) -> Result<bool, StoreError> {
    use webhook_events::Column as E;
    let once = OnConflict::columns([E::CompanyId, E::EventKey]).do_nothing().to_owned();
    let written = webhook_events::Entity::insert(event_row(uow, scope, new))
        .on_conflict(once)
        .exec_without_returning(uow.conn())
        .await?;
    Ok(written == 1)
}

/// Writes events that are new by their keys.
///
/// # Errors
/// The database.
pub async fn insert_new(uow: &Uow, scope: CompanyScope, new: &[NewEvent]) -> Result<(), StoreError> {
    bulk::insert(uow, new.iter().map(|one| event_row(uow, scope, one)).collect()).await
}

/// Queues deliveries, due at once.
///
/// # Errors
/// The database.
pub async fn queue(uow: &Uow, scope: CompanyScope, new: &[NewDelivery]) -> Result<(), StoreError> {
    let row = |one: &NewDelivery| ActiveModel {
        company_id: Set(scope.uuid()),
        id: Set(one.id.as_uuid()),
        endpoint_id: Set(one.endpoint.as_uuid()),
        event_id: Set(one.event.as_uuid()),
        workspace_id: Set(one.workspace_id.map(WorkspaceId::as_uuid)),
        event_type: Set(one.kind.as_str().to_owned()),
        state: Set(DeliveryState::Queued.as_str().to_owned()),
        attempts: Set(0),
        round_attempts: Set(0),
        next_attempt_at: Set(uow.now().timestamp_millis()),
        lease_until: Set(None),
        fault: Set(None),
        response_status: Set(None),
        response_start: Set(None),
        duration_ms: Set(None),
        attempted_at: Set(None),
        created_at: Set(uow.now()),
    };
    bulk::insert(uow, new.iter().map(row).collect()).await
}

/// A delivery that a worker holds the lease of. `attempt` fences off a worker whose lease has expired.
#[derive(Clone)]
pub struct LeasedDelivery {
    /// The tenant.
    pub company: CompanyId,
    /// Id.
    pub id: WebhookDeliveryId,
    /// The event's id.
    pub event: WebhookEventId,
    /// Where to, as it is now.
    pub endpoint: Endpoint,
    /// The body.
    pub payload: String,
    /// 1 for the very first.
    pub attempt: i32,
    /// 1 for the first since it was queued, or queued again.
    pub round_attempt: i32,
}

/// How much one round takes.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    /// Endpoints, those that wait longest first.
    pub endpoints: u64,
    /// Deliveries of each, so that one that does not answer keeps nobody else waiting.
    pub each: u64,
}

/// Queued, due, and not held by a living lease.
fn claimable(now: i64) -> Condition {
    Condition::all()
        .add(D::State.eq(DeliveryState::Queued.as_str()))
        .add(D::NextAttemptAt.lte(now))
        .add(Condition::any().add(D::LeaseUntil.is_null()).add(D::LeaseUntil.lte(now)))
}

/// Whether anything is due: asked without a write unit, because mostly nothing is.
///
/// # Errors
/// The database.
pub async fn is_due(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let due = Entity::find_across(Across::Work).select_only().column(D::Id).filter(claimable(now.timestamp_millis()));
    Ok(due.limit(1).into_tuple::<Uuid>().one(conn).await?.is_some())
}

/// Takes the lease of due deliveries. The conditional update lets one of several workers win.
///
/// # Errors
/// The database, or a row that is no endpoint.
pub async fn claim(uow: &Uow, lease: TimeDelta, round: Round) -> Result<Vec<LeasedDelivery>, StoreError> {
    let (conn, now) = (uow.conn(), uow.now().timestamp_millis());
    let waiting: Vec<(Uuid, Uuid)> = Entity::find_across(Across::Work)
        .select_only()
        .columns([D::CompanyId, D::EndpointId])
        .filter(claimable(now))
        .group_by(D::CompanyId)
        .group_by(D::EndpointId)
        .order_by(D::NextAttemptAt.min(), Order::Asc)
        .limit(round.endpoints)
        .into_tuple()
        .all(conn)
        .await?;
    let mut won = Vec::new();
    for (company, endpoint) in waiting {
        let scope = CompanyScope::of_row(CompanyId::from_uuid(company));
        let due = Entity::find_in(scope)
            .filter(D::EndpointId.eq(endpoint))
            .filter(claimable(now))
            .order_by_asc(D::NextAttemptAt)
            .order_by_asc(D::Id)
            .limit(round.each)
            .all(conn)
            .await?;
        for row in due {
            let taken = Entity::update_in(scope)
                .col_expr(D::LeaseUntil, Expr::value((uow.now() + lease).timestamp_millis()))
                .col_expr(D::Attempts, Expr::col(D::Attempts).add(1))
                .col_expr(D::RoundAttempts, Expr::col(D::RoundAttempts).add(1))
                .filter(D::Id.eq(row.id))
                .filter(D::Attempts.eq(row.attempts))
                .filter(claimable(now))
                .exec(conn)
                .await?;
            if taken.rows_affected == 1 {
                won.push(row);
            }
        }
    }
    with_contents(uow, won).await
}

/// The bodies and the endpoints of what was taken, in two statements.
async fn with_contents(uow: &Uow, rows: Vec<Model>) -> Result<Vec<LeasedDelivery>, StoreError> {
    let (events, endpoints): (Vec<Uuid>, Vec<Uuid>) = rows.iter().map(|row| (row.event_id, row.endpoint_id)).unzip();
    let events = webhook_events::Entity::find_across(Across::Work).filter(webhook_events::Column::Id.is_in(events));
    let events: HashMap<(Uuid, Uuid), String> =
        events.all(uow.conn()).await?.into_iter().map(|row| ((row.company_id, row.id), row.payload)).collect();
    let found = endpoint_rows::Entity::find_across(Across::Work).filter(endpoint_rows::Column::Id.is_in(endpoints));
    let mut endpoints: HashMap<(Uuid, Uuid), Endpoint> = HashMap::new();
    for row in found.all(uow.conn()).await? {
        endpoints.insert((row.company_id, row.id), webhook_endpoints::endpoint(row)?);
    }
    let leased = |row: Model| {
        let payload = events.get(&(row.company_id, row.event_id)).cloned();
        let endpoint = endpoints.get(&(row.company_id, row.endpoint_id)).cloned();
        let missing = || StoreError::bad_row("webhook_deliveries", "event_id", row.id, "without event or endpoint");
        Ok(LeasedDelivery {
            company: CompanyId::from_uuid(row.company_id),
            id: WebhookDeliveryId::from_uuid(row.id),
            event: WebhookEventId::from_uuid(row.event_id),
            endpoint: endpoint.ok_or_else(missing)?,
            payload: payload.ok_or_else(missing)?,
            attempt: row.attempts + 1,
            round_attempt: row.round_attempts + 1,
        })
    };
    rows.into_iter().map(leased).collect()
}

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempted {
    /// Why it failed; nothing for success.
    pub fault: Option<DeliveryFault>,
    /// The answer's status, if there was an answer.
    pub status: Option<u16>,
    /// The first characters of the answer.
    pub start: Option<String>,
    /// How long it took.
    pub millis: u32,
}

/// Records what came of an attempt: done, tried again after a while, or given up. Nothing when the lease was lost.
///
/// # Errors
/// The database.
pub async fn attempted(
    uow: &Uow,
    delivery: &LeasedDelivery,
    came: &Attempted,
) -> Result<Option<DeliveryState>, StoreError> {
    let wait = wait_after(delivery.round_attempt);
    let state = match (came.fault, wait) {
        (None, _) => DeliveryState::Delivered,
        (Some(_), Some(_)) => DeliveryState::Queued,
        (Some(_), None) => DeliveryState::Failed,
    };
    let next = uow.now() + wait.unwrap_or_default();
    let done = Entity::update_in(CompanyScope::of_row(delivery.company))
        .col_expr(D::State, Expr::value(state.as_str()))
        .col_expr(D::NextAttemptAt, Expr::value(next.timestamp_millis()))
        .col_expr(D::LeaseUntil, Expr::value(Option::<i64>::None))
        .col_expr(D::Fault, Expr::value(came.fault.map(DeliveryFault::as_str)))
        .col_expr(D::ResponseStatus, Expr::value(came.status.map(i32::from)))
        .col_expr(D::ResponseStart, Expr::value(came.start.clone()))
        .col_expr(D::DurationMs, Expr::value(i32::try_from(came.millis).unwrap_or(i32::MAX)))
        .col_expr(D::AttemptedAt, Expr::value(uow.now()))
        .filter(D::Id.eq(delivery.id.as_uuid()))
        .filter(D::State.eq(DeliveryState::Queued.as_str()))
        .filter(D::Attempts.eq(delivery.attempt))
        .exec(uow.conn())
        .await?;
    Ok((done.rows_affected == 1).then_some(state))
}

/// Gives up what waits for an endpoint that is disabled.
///
/// # Errors
/// The database.
pub async fn give_up(uow: &Uow, scope: CompanyScope, endpoint: WebhookEndpointId) -> Result<u64, StoreError> {
    let done = Entity::update_in(scope)
        .col_expr(D::State, Expr::value(DeliveryState::Failed.as_str()))
        .col_expr(D::LeaseUntil, Expr::value(Option::<i64>::None))
        .col_expr(D::Fault, Expr::value(DeliveryFault::EndpointDisabled.as_str()))
        .filter(D::EndpointId.eq(endpoint.as_uuid()))
        .filter(D::State.eq(DeliveryState::Queued.as_str()))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected)
}

/// Removes deliveries that ended, and events that nobody waits for, from before an instant.
///
/// # Errors
/// The database.
pub async fn forget_before(uow: &Uow, before: DateTime<Utc>) -> Result<u64, StoreError> {
    use webhook_events::Column as E;
    let deliveries = Entity::delete_across(Across::CleanUp)
        .filter(D::CreatedAt.lt(before))
        .filter(D::State.ne(DeliveryState::Queued.as_str()))
        .exec(uow.conn())
        .await?;
    let told = Entity::find_across(Across::CleanUp).select_only().column(D::EventId).into_query();
    let events = webhook_events::Entity::delete_across(Across::CleanUp)
        .filter(E::CreatedAt.lt(before))
        .filter(E::Id.not_in_subquery(told))
        .exec(uow.conn())
        .await?;
    Ok(deliveries.rows_affected + events.rows_affected)
}
