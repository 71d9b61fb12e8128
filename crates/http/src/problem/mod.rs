//! Errors as RFC 9457 problem details (`api.md`, "Errors"): stable code, Japanese or English text, never the value that was sent.

pub mod table;

mod render;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use keizoku_app::{AppError, RateLimit};
use keizoku_domain::identity::lockout;
use keizoku_domain::refusal::Refusal;
use serde::Serialize;
use utoipa::ToSchema;

pub(crate) use render::code_of;
pub use render::{Language, render, words};

/// Failures of one log-in key.
const LOCK: RateLimit =
    RateLimit { name: "log-in-failures", quota: lockout::LOCKING_FAILURES, window_seconds: 24 * 60 * 60 };

/// What a handler answers instead of a result. [`render`] gives it words and a body.
#[derive(Debug)]
pub struct ApiError(pub AppError);

impl<E: Into<AppError>> From<E> for ApiError {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl ApiError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match &self.0 {
            AppError::Refused(refusal) => refusal.code,
            AppError::NotFound => "request.not_found",
            AppError::Stale => "request.stale",
            AppError::Forbidden => "request.forbidden",
            AppError::Unauthenticated => "request.unauthenticated",
            AppError::ReadOnly => "workspace.read_only",
            AppError::TooMany { .. } => "request.too_many",
            AppError::Busy { .. } => "request.unavailable",
            AppError::Store(_) | AppError::Internal(_) => "server.fault",
        }
    }

    /// The limit that was reached, and in how many seconds there is room again.
    fn limit(&self) -> Option<(RateLimit, String)> {
        match &self.0 {
            AppError::TooMany { retry_after_seconds, limit } => Some((*limit, retry_after_seconds.to_string())),
            AppError::Refused(refusal) if refusal.code == "login.locked" => {
                let seconds = refusal.params.get("retryAfterSeconds")?.clone();
                Some((LOCK, seconds))
            }
            _ => None,
        }
    }

    /// The refusal with its facts, if it is one.
    #[must_use]
    pub const fn refusal(&self) -> Option<&Refusal> {
        match &self.0 {
            AppError::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        table::row(self.code())
            .and_then(|row| StatusCode::from_u16(row.1).ok())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        if let Some(seconds) = self.refusal().and_then(|refusal| refusal.params.get("retryAfterSeconds")) {
            response.insert_header(("Retry-After", seconds.as_str()));
        }
        if let AppError::TooMany { retry_after_seconds, .. } | AppError::Busy { retry_after_seconds } = &self.0 {
            response.insert_header(("Retry-After", retry_after_seconds.to_string()));
        }
        if let Some((limit, seconds)) = self.limit() {
            let RateLimit { name, quota, window_seconds } = limit;
            response.insert_header(("RateLimit-Policy", format!("\"{name}\";q={quota};w={window_seconds}")));
            response.insert_header(("RateLimit", format!("\"{name}\";r=0;t={seconds}")));
        }
        response.finish()
    }
}

/// An RFC 9457 problem.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Where this code is documented.
    #[serde(rename = "type")]
    #[schema(example = "/api/docs/problems#order.already_approved")]
    pub kind: String,
    /// A short text in the caller's language.
    pub title: String,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// The text with this occurrence's facts.
    pub detail: String,
    /// Stable, dotted.
    #[schema(example = "order.already_approved")]
    pub code: String,
    /// The path that was called.
    pub instance: String,
    /// For the log; the same as the header `X-Request-Id`.
    pub request_id: String,
    /// The fields at fault.
    pub errors: Vec<FieldProblem>,
    /// Facts of this occurrence, by name.
    pub params: std::collections::BTreeMap<String, String>,
}

/// One field at fault.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FieldProblem {
    /// JSON Pointer into the body.
    #[schema(example = "/quantity")]
    pub pointer: String,
    /// Stable, dotted.
    pub code: String,
    /// The text in the caller's language.
    pub detail: String,
}
