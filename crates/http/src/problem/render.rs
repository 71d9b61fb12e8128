//! The one place where an error becomes a body: ours, and the framework's own (bad path, bad JSON, unknown route, too large).

use std::collections::BTreeMap;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, HttpResponse};
use keizoku_app::AppError;

use super::{ApiError, FieldProblem, Problem, table};
use crate::integration::scim;

/// The caller's language; Japanese unless English is asked for first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// 日本語.
    Japanese,
    /// English.
    English,
}

impl Language {
    /// Reads `Accept-Language`: the first of the two that is named wins.
    #[must_use]
    pub fn of(request: &HttpRequest) -> Self {
        let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
        for tag in header.split(',') {
            let tag = tag.trim().to_ascii_lowercase();
            if tag.starts_with("ja") {
                return Self::Japanese;
            }
            if tag.starts_with("en") {
                return Self::English;
            }
        }
        Self::Japanese
    }
}

/// Middleware: gives every 4xx and 5xx a problem body in the caller's language. Only faults of ours are logged as errors.
///
/// A middleware inside of this one refuses by `ServiceRequest::error_response`, so that the refusal is a response already.
///
/// # Errors
/// None of its own.
pub async fn render(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    // The request must not be held meanwhile: routing needs it alone.
    let response = next.call(request).await?.map_into_boxed_body();
    let status = response.status();
    let is_described = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/problem+json"));
    if is_described || !(status.is_client_error() || status.is_server_error()) {
        return Ok(response);
    }
    let http = response.request().clone();
    let problem = describe(&http, status, response.response().error());
    let mut answer = HttpResponse::build(status);
    for (name, value) in response.headers() {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            answer.append_header((name.clone(), value.clone()));
        }
    }
    let body = if http.path().starts_with(scim::ADDRESS) {
        if status == StatusCode::UNAUTHORIZED {
            answer.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        answer.content_type(scim::MEDIA_TYPE).body(scim_error(&problem, status).to_string())
    } else {
        answer.content_type("application/problem+json").body(serde_json::to_vec(&problem)?)
    };
    Ok(ServiceResponse::new(http, body))
}

/// The same refusal as SCIM writes it (RFC 7644, 3.12).
fn scim_error(problem: &Problem, status: StatusCode) -> serde_json::Value {
    let mut body = serde_json::json!({
        "schemas": [keizoku_domain::integration::scim::ERROR],
        "status": status.as_u16().to_string(),
        "detail": problem.detail,
    });
    if let Some(kind) = scim::scim_type(&problem.code, status) {
        body["scimType"] = kind.into();
    }
    body
}

fn describe(request: &HttpRequest, status: StatusCode, error: Option<&Error>) -> Problem {
    let language = Language::of(request);
    let ours = error.and_then(Error::as_error::<ApiError>);
    if status.is_server_error()
        && status != StatusCode::SERVICE_UNAVAILABLE
        && let Some(error) = error
    {
        tracing::error!(error = %error, route = request.match_pattern(), "request failed");
    }
    let code = ours.map_or_else(|| code_of(status), ApiError::code);
    let refusal = ours.and_then(ApiError::refusal);
    let params: BTreeMap<String, String> = match ours.map(|error| &error.0) {
        Some(AppError::TooMany { retry_after_seconds, .. } | AppError::Busy { retry_after_seconds }) => {
            BTreeMap::from([("retryAfterSeconds".to_owned(), retry_after_seconds.to_string())])
        }
        _ => refusal
            .map(|refusal| refusal.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
            .unwrap_or_default(),
    };
    let detail = words(code, language, &params);
    let errors = refusal.map_or(&[][..], |refusal| &refusal.fields).iter();
    Problem {
        kind: format!("/api/docs/problems#{code}"),
        title: detail.clone(),
        status: status.as_u16(),
        detail,
        code: code.to_owned(),
        instance: instance(request),
        request_id: crate::service::request_id(request),
        errors: errors
            .map(|field| FieldProblem {
                pointer: field.pointer.clone(),
                code: field.code.to_owned(),
                detail: words(field.code, language, &params),
            })
            .collect(),
        params,
    }
}

/// The path that was called; of a route whose path carries a secret, its pattern.
fn instance(request: &HttpRequest) -> String {
    match request.match_pattern() {
        Some(pattern) if pattern.ends_with("{token}") => pattern,
        _ => request.path().to_owned(),
    }
}

/// The code of a refusal by the framework itself.
pub(crate) fn code_of(status: StatusCode) -> &'static str {
    match status.as_u16() {
        401 => "request.unauthenticated",
        403 => "request.forbidden",
        404 => "request.not_found",
        405 => "request.method",
        409 => "request.conflict",
        412 => "request.stale",
        413 => "request.too_large",
        415 => "request.media_type",
        428 => "request.revision_missing",
        429 => "request.too_many",
        503 => "request.unavailable",
        400..=499 => "request.malformed",
        _ => "server.fault",
    }
}

/// The text of `code`, its `{names}` filled. A code that is missing from the table is our fault and shows as itself.
#[must_use]
pub fn words(code: &str, language: Language, params: &BTreeMap<String, String>) -> String {
    let Some((_, _, ja, en)) = table::row(code) else { return code.to_owned() };
    let text = if language == Language::English { en } else { ja };
    params.iter().fold((*text).to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
