//! `/webhook-endpoints/{id}/deliveries`: what was sent to an endpoint, and sending it again.

use actix_web::{HttpResponse, get, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::integration::{webhook_endpoints as endpoints, webhook_log as log};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::webhook_body::{DeliveryBody, DeliveryPath, EndpointPath, StateBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// Send a test event
///
/// `webhook.test`, whatever the endpoint asked for; the log tells what came of it.
#[utoipa::path(tag = "integration", operation_id = "sendWebhookTest", params(EndpointPath), security(("bearer" = [])),
    responses((status = 202, description = "On its way.", body = DeliveryBody), Writing))]
#[post("/webhook-endpoints/{id}/test")]
pub(crate) async fn send_webhook_test(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
) -> Result<HttpResponse, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    let delivery = endpoints::test(&owner, path.id).await?;
    Ok(HttpResponse::Accepted().json(DeliveryBody::from(log::find(&owner, path.id, delivery).await?)))
}

/// Which deliveries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DeliveryQuery {
    /// Only those in this state.
    #[param(inline)]
    state: Option<StateBody>,
}

/// List webhook deliveries
///
/// What was sent to the endpoint in the last 30 days, newest first.
#[utoipa::path(tag = "integration", operation_id = "listWebhookDeliveries", params(EndpointPath, DeliveryQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of them.", body = List<DeliveryBody>), Reading))]
#[get("/webhook-endpoints/{id}/deliveries")]
pub(crate) async fn list_webhook_deliveries(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
    query: web::Query<DeliveryQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<DeliveryBody>>, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    let found = log::list(&owner, path.id, query.state.map(Into::into), &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, DeliveryBody::from)))
}

/// Replay a webhook delivery
///
/// Sends the same event again, under the same `webhook-id`, whether it had arrived or not.
#[utoipa::path(tag = "integration", operation_id = "replayWebhookDelivery", params(DeliveryPath), security(("bearer" = [])),
    responses((status = 202, description = "On its way.", body = DeliveryBody), Writing))]
#[post("/webhook-endpoints/{id}/deliveries/{delivery}/replay")]
pub(crate) async fn replay_webhook_delivery(
    caller: ApiCaller,
    path: web::Path<DeliveryPath>,
) -> Result<HttpResponse, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    let delivery = log::replay(&owner, path.id, path.delivery).await?;
    Ok(HttpResponse::Accepted().json(DeliveryBody::from(delivery)))
}

/// From when on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ReplayFailed {
    /// Events of this instant or later.
    #[schema(example = "2027-04-01T00:00:00Z")]
    since: DateTime<Utc>,
}

/// How many are sent again.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Replayed {
    /// Deliveries.
    #[schema(minimum = 0)]
    count: u64,
}

/// Replay failed webhook deliveries
///
/// All that were given up since an instant.
#[utoipa::path(tag = "integration", operation_id = "replayFailedWebhooks", params(EndpointPath), security(("bearer" = [])),
    request_body = ReplayFailed,
    responses((status = 202, description = "On their way.", body = Replayed), Writing))]
#[post("/webhook-endpoints/{id}/replay-failed")]
pub(crate) async fn replay_failed_webhooks(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
    body: Unread<web::Json<ReplayFailed>>,
) -> Result<HttpResponse, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    endpoints::find(&owner, path.id).await?;
    let body = body.read().await?;
    let count = log::replay_failed(&owner, path.id, body.since).await?;
    Ok(HttpResponse::Accepted().json(Replayed { count }))
}
