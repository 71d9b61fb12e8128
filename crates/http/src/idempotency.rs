//! `Idempotency-Key` on any POST of somebody logged in: the answer is replayed for 24 hours (`api.md`). The rooms need do nothing.

use actix_web::body::{BoxBody, MessageBody, to_bytes};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{Error, FromRequest, HttpMessage as _, HttpResponse};
use futures_util::StreamExt as _;
use keizoku_app::identity::idempotency::{Outcome, keep, look_up, under_key};
use keizoku_app::{Actor, AppError};
use serde::{Deserialize, Serialize};

use crate::caller::AnyCaller;
use crate::limits::JSON_LIMIT;
use crate::problem::ApiError;

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// An answer as it is kept.
#[derive(Serialize, Deserialize)]
struct Answer {
    content_type: Option<String>,
    location: Option<String>,
    etag: Option<String>,
    body: String,
}

/// Middleware: see the module.
///
/// # Errors
/// The refusals of the key, and what the request itself answers.
pub async fn idempotent(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let key = request.headers().get(KEY).filter(|_| request.method() == Method::POST).cloned();
    let is_upload =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    // A load of a file is a dry run; committing it carries its own hash.
    match key.filter(|_| !is_upload) {
        None => Ok(next.call(request).await?.map_into_boxed_body()),
        Some(key) => Box::pin(once(request, next, key)).await,
    }
}

/// Answers a request with a key: as it was answered before, or for the first time.
async fn once(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    key: HeaderValue,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let AnyCaller(caller) = match AnyCaller::from_request(request.request(), &mut Payload::None).await {
        Ok(caller) => caller,
        Err(error) => return Ok(request.error_response(error)),
    };
    if !matches!(caller.actor, Actor::Account(_)) {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let body = match read(&mut request).await {
        Ok(body) => body,
        Err(error) => return Ok(request.error_response(error)),
    };
    let key = key.to_str().unwrap_or_default();
    let text = format!("{} {}\n{}", request.method(), request.path(), String::from_utf8_lossy(&body));
    request.set_payload(Payload::from(body));
    match look_up(&caller, key, &text).await {
        Err(error) => Ok(request.error_response(ApiError(error))),
        Ok(Outcome::Replay(status, kept)) => {
            let answer: Answer = serde_json::from_str(&kept)?;
            Ok(ServiceResponse::new(request.request().clone(), replay(status, answer)))
        }
        Ok(Outcome::Run(keyed)) => {
            let response = under_key(keyed.clone(), next.call(request)).await?;
            if !response.status().is_success() {
                return Ok(response.map_into_boxed_body());
            }
            let (answer, response) = buffer(response).await?;
            let kept = serde_json::to_string(&answer)?;
            match keep(&caller.app, &keyed, response.status().as_u16(), &kept).await {
                Ok(()) => Ok(response),
                Err(error) => Ok(ServiceResponse::from_err(ApiError(error), response.request().clone())),
            }
        }
    }
}

async fn read(request: &mut ServiceRequest) -> Result<Bytes, Error> {
    let mut payload = request.take_payload();
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk?;
        if body.len() + chunk.len() > JSON_LIMIT {
            return Err(ApiError(AppError::refused("request.too_large")).into());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

async fn buffer(
    response: ServiceResponse<impl MessageBody + 'static>,
) -> Result<(Answer, ServiceResponse<BoxBody>), Error> {
    let (request, response) = response.into_parts();
    let (head, body) = response.into_parts();
    let bytes = to_bytes(body).await.map_err(|_| ApiError(AppError::internal("an answer could not be read")))?;
    let text = |name: HeaderName| head.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let answer = Answer {
        content_type: text(header::CONTENT_TYPE),
        location: text(header::LOCATION),
        etag: text(header::ETAG),
        body: String::from_utf8_lossy(&bytes).into_owned(),
    };
    Ok((answer, ServiceResponse::new(request, head.set_body(BoxBody::new(bytes)))))
}

fn replay(status: u16, answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::build(StatusCode::from_u16(status).unwrap_or(StatusCode::OK));
    response.insert_header((REPLAYED, "true"));
    for (name, value) in
        [(header::CONTENT_TYPE, answer.content_type), (header::LOCATION, answer.location), (header::ETAG, answer.etag)]
    {
        if let Some(value) = value {
            response.insert_header((name, value));
        }
    }
    response.body(answer.body)
}
