//! How large a request may be, and problem answers where the framework refuses a body, a path or a query by itself.

use actix_web::error::InternalError;
use actix_web::{HttpRequest, HttpResponse, web};

/// Largest JSON body, in bytes.
pub const JSON_LIMIT: usize = 1024 * 1024;
/// Largest upload: a film with its captions and form fields. Each form has a limit of its own for its file, which is the one that tells.
pub const UPLOAD_LIMIT: usize = 503 * 1024 * 1024;

/// Sets the limits and the refusals of the framework's own extractors.
pub(crate) fn configure(config: &mut web::ServiceConfig) {
    config
        .app_data(web::JsonConfig::default().limit(JSON_LIMIT).error_handler(|error, _| {
            let status = match &error {
                actix_web::error::JsonPayloadError::Overflow { .. }
                | actix_web::error::JsonPayloadError::OverflowKnownLength { .. } => HttpResponse::PayloadTooLarge(),
                actix_web::error::JsonPayloadError::ContentType => HttpResponse::UnsupportedMediaType(),
                _ => HttpResponse::BadRequest(),
            };
            refuse(status)
        }))
        .app_data(web::QueryConfig::default().error_handler(|_, _| refuse(HttpResponse::BadRequest())))
        .app_data(web::PathConfig::default().error_handler(|_, _| refuse(HttpResponse::NotFound())))
        .app_data(
            actix_multipart::form::MultipartFormConfig::default()
                .total_limit(UPLOAD_LIMIT)
                .memory_limit(JSON_LIMIT)
                .error_handler(|error, _: &HttpRequest| {
                    let too_large = matches!(
                        error,
                        actix_multipart::MultipartError::Payload(actix_web::error::PayloadError::Overflow)
                    );
                    refuse(if too_large { HttpResponse::PayloadTooLarge() } else { HttpResponse::BadRequest() })
                }),
        );
}

/// A bare status; [`crate::problem::render`] gives it its body. The cause is dropped: it may hold what was sent.
fn refuse(mut status: actix_web::HttpResponseBuilder) -> actix_web::Error {
    InternalError::from_response("refused by the framework", status.finish()).into()
}
