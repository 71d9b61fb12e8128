//! The log of an endpoint, and sending again what it holds.

use chrono::{DateTime, Utc};
use keizoku_domain::audit::Action;
use keizoku_domain::id::{WebhookDeliveryId, WebhookEndpointId};
use keizoku_domain::integration::webhook_delivery::DeliveryState;
use keizoku_store::integration::webhook_log as store;
pub use keizoku_store::integration::webhook_log::Delivery;
use serde_json::json;

use super::webhook_endpoints::Owner;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// What was sent to an endpoint, newest first; all of it, or what is in one state.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn list(
    owner: &Owner,
    id: WebhookEndpointId,
    state: Option<DeliveryState>,
    page: &PageRequest,
) -> Result<Page<Delivery>, AppError> {
    let conn = owner.app.db.read();
    owner.find(conn, id).await?;
    let rows = store::page(conn, owner.scope, id, state, page.position()?, page.limit()).await?;
    Page::cut(rows, page.limit(), |delivery| delivery.id)
}

/// One delivery.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(owner: &Owner, id: WebhookEndpointId, delivery: WebhookDeliveryId) -> Result<Delivery, AppError> {
    let conn = owner.app.db.read();
    owner.find(conn, id).await?;
    store::find(conn, owner.scope, id, delivery).await?.ok_or(AppError::NotFound)
}

/// Sends one delivery again, whether it had arrived or not: the same event, with all attempts.
///
/// # Errors
/// [`AppError::NotFound`], `webhook.disabled`, `webhook.on_its_way`; the store.
pub async fn replay(owner: &Owner, id: WebhookEndpointId, delivery: WebhookDeliveryId) -> Result<Delivery, AppError> {
    owner
        .app
        .write(async |uow| {
            if !owner.find(uow.conn(), id).await?.enabled {
                return Err(AppError::refused("webhook.disabled"));
            }
            store::find(uow.conn(), owner.scope, id, delivery).await?.ok_or(AppError::NotFound)?;
            if !store::replay(uow, owner.scope, id, delivery).await? {
                return Err(AppError::refused("webhook.on_its_way"));
            }
            owner.note(uow, Action::WebhookReplayed, id, json!({ "delivery": delivery.to_string() })).await?;
            store::find(uow.conn(), owner.scope, id, delivery).await?.ok_or(AppError::NotFound)
        })
        .await
}

/// Sends everything again that failed since an instant; answers how many.
///
/// # Errors
/// [`AppError::NotFound`], `webhook.disabled`; the store.
pub async fn replay_failed(owner: &Owner, id: WebhookEndpointId, since: DateTime<Utc>) -> Result<u64, AppError> {
    owner
        .app
        .write(async |uow| {
            if !owner.find(uow.conn(), id).await?.enabled {
                return Err(AppError::refused("webhook.disabled"));
            }
            let count = store::replay_failed(uow, owner.scope, id, since).await?;
            owner.note(uow, Action::WebhookReplayed, id, json!({ "since": since, "count": count })).await?;
            Ok(count)
        })
        .await
}
