//! One span per request, for the log: method, route and status, never the path or the query as sent, because links carry their token
//! there.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::{Error, HttpMessage};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};

/// The pattern of the address that a request was for; `-` where there is none.
pub(crate) struct Route(pub(crate) String);

/// Builds the span and writes one line when the answer is ready.
pub struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let id = request.extensions().get::<RequestId>().copied();
        tracing::info_span!(
            "request",
            method = %request.method(),
            route = tracing::field::Empty,
            request_id = id.map(|id| id.to_string()).unwrap_or_default(),
            status = tracing::field::Empty,
        )
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let status = match outcome {
            Ok(response) => {
                // Known once the request found its handler; looking for it twice would cost as much as finding it.
                if let Some(Route(route)) = response.request().extensions().get() {
                    span.record("route", route.as_str());
                }
                response.status()
            }
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
        let _in_span = span.enter();
        tracing::info!(status = status.as_u16(), "answered");
    }
}
