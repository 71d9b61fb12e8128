//! Optimistic locking: `ETag` on what can be updated, `If-Match` on updates (`api.md`, "ETag/If-Match").

use std::future::{Ready, ready};

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{Error, FromRequest, HttpRequest, HttpResponse, Responder};
use keizoku_app::AppError;
use serde::Serialize;

use crate::problem::ApiError;

/// A body that carries a revision.
pub trait Revisioned {
    /// The revision, growing by one with each change.
    fn revision(&self) -> i64;
}

/// A JSON answer with its revision as `ETag`.
pub struct Tagged<T> {
    body: T,
    status: StatusCode,
    location: Option<String>,
}

impl<T: Revisioned> Tagged<T> {
    /// 200.
    pub const fn ok(body: T) -> Self {
        Self { body, status: StatusCode::OK, location: None }
    }

    /// 201 with the new resource's path.
    pub fn created(body: T, location: impl Into<String>) -> Self {
        Self { body, status: StatusCode::CREATED, location: Some(location.into()) }
    }
}

impl<T: Serialize + Revisioned> Responder for Tagged<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.insert_header((header::ETAG, format!("\"{}\"", self.body.revision())));
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        response.json(self.body)
    }
}

/// The `If-Match` header as it came; it is judged after the permission, like a body.
#[derive(Debug, Clone)]
pub struct IfMatch(Option<header::HeaderValue>);

impl IfMatch {
    /// The revision that the caller saw.
    ///
    /// # Errors
    /// `request.revision_missing` without the header; [`AppError::Stale`] for what is no revision of ours.
    pub fn required(&self) -> Result<i64, ApiError> {
        self.sent()?.ok_or_else(|| AppError::refused("request.revision_missing").into())
    }

    /// The same where the header may be left out.
    ///
    /// # Errors
    /// [`AppError::Stale`] for what is no revision of ours.
    pub fn sent(&self) -> Result<Option<i64>, ApiError> {
        let Some(value) = &self.0 else { return Ok(None) };
        let revision = value.to_str().ok().and_then(|text| text.trim().trim_matches('"').parse().ok());
        revision.map(Some).ok_or_else(|| AppError::Stale.into())
    }
}

impl FromRequest for IfMatch {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self(request.headers().get(header::IF_MATCH).cloned())))
    }
}
