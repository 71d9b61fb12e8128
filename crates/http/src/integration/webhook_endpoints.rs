//! `/webhook-endpoints`: where events go, registered by the applicant for the company, by a training administrator for the workspace.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use keizoku_app::integration::webhook_endpoints as endpoints;

use super::webhook_body::{EndpointBody, EndpointPath, NewWebhookEndpoint, WebhookEndpointPatch, WebhookSecret};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// List webhook endpoints
///
/// Of the caller's company (ordering portal) or workspace (administrator site), oldest first.
#[utoipa::path(tag = "integration", operation_id = "listWebhookEndpoints", security(("bearer" = [])),
    responses((status = 200, description = "The endpoints; at most 20.", body = List<EndpointBody>), Reading))]
#[get("/webhook-endpoints")]
pub(crate) async fn list_webhook_endpoints(caller: ApiCaller) -> Result<web::Json<List<EndpointBody>>, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    let items = endpoints::list(&owner).await?.into_iter().map(EndpointBody::from).collect();
    Ok(web::Json(List { items, next_cursor: None, total: None }))
}

/// Register a webhook endpoint
///
/// Answers the secret that signs, once. An applicant's endpoint gets `contract.*` and `order.*` of the company, a training
/// administrator's `contract.*`, `roster.*`, `learner.*` and `completion.*` of the workspace.
#[utoipa::path(tag = "integration", operation_id = "createWebhookEndpoint", security(("bearer" = [])),
    request_body = NewWebhookEndpoint,
    responses((status = 201, description = "The endpoint with its secret.", body = WebhookSecret), Writing))]
#[post("/webhook-endpoints")]
pub(crate) async fn create_webhook_endpoint(
    caller: ApiCaller,
    body: Unread<web::Json<NewWebhookEndpoint>>,
) -> Result<Tagged<WebhookSecret>, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    let body = body.read().await?;
    let (endpoint, secret) = endpoints::create(&owner, &body.into_inner().into()).await?;
    let location = format!("/api/v1/webhook-endpoints/{}", endpoint.id);
    Ok(Tagged::created(WebhookSecret { endpoint: endpoint.into(), secret }, location))
}

/// Read a webhook endpoint
///
/// Without its secret.
#[utoipa::path(tag = "integration", operation_id = "getWebhookEndpoint", params(EndpointPath), security(("bearer" = [])),
    responses((status = 200, description = "The endpoint.", body = EndpointBody), Reading))]
#[get("/webhook-endpoints/{id}")]
pub(crate) async fn get_webhook_endpoint(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
) -> Result<Tagged<EndpointBody>, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    Ok(Tagged::ok(endpoints::find(&owner, path.id).await?.into()))
}

/// Change a webhook endpoint
///
/// Disabling gives up what waits for it; what was given up can be replayed after enabling.
#[utoipa::path(tag = "integration", operation_id = "updateWebhookEndpoint", request_body = WebhookEndpointPatch,
    security(("bearer" = [])),
    params(EndpointPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "Changed.", body = EndpointBody), Writing))]
#[patch("/webhook-endpoints/{id}")]
pub(crate) async fn update_webhook_endpoint(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
    seen: IfMatch,
    body: Unread<web::Json<WebhookEndpointPatch>>,
) -> Result<Tagged<EndpointBody>, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    // What is somebody else's is not there, whatever was sent.
    endpoints::find(&owner, path.id).await?;
    let body = body.read().await?;
    let changed = endpoints::change(&owner, path.id, seen.required()?, |input| body.apply(input)).await?;
    Ok(Tagged::ok(changed.into()))
}

/// Remove a webhook endpoint
///
/// With its log; nothing is sent any more.
#[utoipa::path(tag = "integration", operation_id = "removeWebhookEndpoint", params(EndpointPath), security(("bearer" = [])),
    responses((status = 204, description = "It is gone."), Writing))]
#[delete("/webhook-endpoints/{id}")]
pub(crate) async fn remove_webhook_endpoint(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
) -> Result<HttpResponse, ApiError> {
    endpoints::remove(&endpoints::owner(&caller.0)?, path.id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Rotate the secret of a webhook endpoint
///
/// Answers the new secret, once. For 24 hours every request is signed with both.
#[utoipa::path(tag = "integration", operation_id = "rotateWebhookSecret", security(("bearer" = [])),
    params(EndpointPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The endpoint with its new secret.", body = WebhookSecret), Writing))]
#[post("/webhook-endpoints/{id}/rotate-secret")]
pub(crate) async fn rotate_webhook_secret(
    caller: ApiCaller,
    path: web::Path<EndpointPath>,
    seen: IfMatch,
) -> Result<Tagged<WebhookSecret>, ApiError> {
    let owner = endpoints::owner(&caller.0)?;
    endpoints::find(&owner, path.id).await?;
    let (endpoint, secret) = endpoints::rotate(&owner, path.id, seen.required()?).await?;
    Ok(Tagged::ok(WebhookSecret { endpoint: endpoint.into(), secret }))
}
