//! What every operation begins with: whose token it is, and what was asked for.

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::LocalBoxFuture;
use keizoku_app::integration::scim::access::{self, ScimUnit};
use keizoku_app::{App, AppError};
use keizoku_domain::integration::scim::patch::invalid;
use keizoku_domain::integration::scim::{Attributes, Filter, Window};
use serde::Deserialize;
use serde_json::Value;

use super::answers;
use crate::ApiError;
use crate::unread::Unread;

/// Whoever shows a living token; 401 otherwise, before anything else of the request is read.
pub(super) struct ScimCaller(pub(super) ScimUnit);

impl FromRequest for ScimCaller {
    type Error = ApiError;
    type Future = LocalBoxFuture<'static, Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = request.app_data::<web::Data<App>>().ok_or_else(|| AppError::internal("no application"))?;
            let shown = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
            let secret = shown.and_then(|shown| {
                let (scheme, secret) = shown.split_once(' ')?;
                scheme.eq_ignore_ascii_case("Bearer").then(|| secret.trim())
            });
            let unit = access::enter(app, secret.ok_or(AppError::Unauthenticated)?).await?;
            crate::pace::admit_scim(&request, unit.token)?;
            Ok(Self(unit))
        })
    }
}

/// What is asked of a list, as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Sent {
    filter: Option<String>,
    start_index: Option<String>,
    count: Option<String>,
    attributes: Option<String>,
    excluded_attributes: Option<String>,
}

/// What is asked of a list or of one resource.
pub(super) struct Asked {
    /// Which resources.
    pub(super) filter: Option<Filter>,
    /// Which of them.
    pub(super) window: Window,
    /// What of them.
    pub(super) attributes: Attributes,
}

impl Asked {
    /// Reads the query.
    ///
    /// # Errors
    /// `scim.invalid_filter`, `scim.invalid_value`, `scim.invalid_syntax`.
    pub(super) fn of(request: &HttpRequest) -> Result<Self, ApiError> {
        let sent = web::Query::<Sent>::from_query(request.query_string());
        let sent = sent.map_err(|_| AppError::refused("scim.invalid_syntax"))?.into_inner();
        let number = |text: Option<&str>, name| {
            text.map(|text| text.trim().parse::<i64>().map_err(|_| AppError::from(invalid(name)))).transpose()
        };
        let filter = sent.filter.as_deref().filter(|text| !text.trim().is_empty());
        Ok(Self {
            filter: filter.map(Filter::parse).transpose()?,
            window: Window::of(
                number(sent.start_index.as_deref(), "startIndex")?,
                number(sent.count.as_deref(), "count")?,
            ),
            attributes: Attributes::of(sent.attributes.as_deref(), sent.excluded_attributes.as_deref()),
        })
    }
}

/// The version that the caller has seen, if it says so.
pub(super) fn seen(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(header::IF_MATCH)?.to_str().unwrap_or("unreadable");
    Some(answers::plain(value).to_owned())
}

/// The message that was sent; `application/scim+json` and `application/json` are read alike.
///
/// # Errors
/// `request.media_type`, `request.too_large`, `scim.invalid_syntax`.
pub(super) async fn body(request: &HttpRequest, body: Unread<web::Bytes>) -> Result<Value, ApiError> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if ![answers::MEDIA_TYPE, "application/json"].contains(&kind.as_str()) {
        return Err(AppError::refused("request.media_type").into());
    }
    let bytes = body.read().await?;
    serde_json::from_slice(&bytes).map_err(|_| AppError::refused("scim.invalid_syntax").into())
}
