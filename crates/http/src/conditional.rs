//! Optimistic locking: `ETag` on what can be updated, `If-Match` on updates (`api.md`, "ETag/If-Match").

use std::future::{Ready, ready};

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder};
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

/// The revision that the caller saw. Missing → 428; not a revision of ours → 412.
#[derive(Debug, Clone, Copy)]
pub struct IfMatch(pub i64);

impl FromRequest for IfMatch {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(value) = request.headers().get(header::IF_MATCH) else {
            return ready(Err(AppError::refused("request.revision_missing").into()));
        };
        let revision = value.to_str().ok().and_then(|text| text.trim().trim_matches('"').parse().ok());
        ready(revision.map(Self).ok_or_else(|| AppError::Stale.into()))
    }
}
