//! Answers in SCIM's media type, and which of its kinds a refusal is.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use keizoku_domain::integration::scim::LIST_RESPONSE;
use serde_json::{Map, Value, json};

/// What SCIM's messages are (RFC 7644, 8.1).
pub(crate) const MEDIA_TYPE: &str = "application/scim+json";

/// A resource as it is sent, with the version it has.
pub(super) struct Sent {
    /// The message.
    pub(super) body: Map<String, Value>,
    /// Its version.
    pub(super) version: String,
    /// Its address.
    pub(super) location: String,
}

impl Sent {
    /// 200; 304 where the caller knows this version (RFC 7644, 3.14).
    pub(super) fn ok(self, request: &HttpRequest) -> HttpResponse {
        let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        let tag = tag(&self.version);
        if known.is_some_and(|known| known.split(',').any(|one| plain(one) == self.version)) {
            return HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish();
        }
        self.with(HttpResponse::Ok())
    }

    /// 200 after a change.
    pub(super) fn changed(self) -> HttpResponse {
        self.with(HttpResponse::Ok())
    }

    /// 201.
    pub(super) fn created(self) -> HttpResponse {
        let mut response = HttpResponse::Created();
        response.insert_header((header::LOCATION, self.location.clone()));
        self.with(response)
    }

    fn with(self, mut response: HttpResponseBuilder) -> HttpResponse {
        response.insert_header((header::ETAG, tag(&self.version)));
        message(response, &Value::Object(self.body))
    }
}

/// A version as a header writes it: two writings of one resource may differ in what was asked for, so the tag is weak.
pub(super) fn tag(version: &str) -> String {
    format!("W/\"{version}\"")
}

/// The version of a tag.
pub(super) fn plain(tag: &str) -> &str {
    let tag = tag.trim();
    tag.strip_prefix("W/").unwrap_or(tag).trim_matches('"')
}

/// Any message.
pub(super) fn message(mut response: HttpResponseBuilder, body: &Value) -> HttpResponse {
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    response.content_type(MEDIA_TYPE).body(body.to_string())
}

/// A page of resources.
pub(super) fn page(resources: Vec<Value>, total: u64, start: u64) -> HttpResponse {
    let body = json!({
        "schemas": [LIST_RESPONSE],
        "totalResults": total,
        "itemsPerPage": resources.len(),
        "startIndex": start,
        "Resources": resources,
    });
    message(HttpResponse::Ok(), &body)
}

/// The `scimType` of a refusal (RFC 7644, table 9).
pub(crate) fn scim_type(code: &str, status: StatusCode) -> Option<&'static str> {
    Some(match code {
        "scim.invalid_filter" => "invalidFilter",
        "scim.invalid_path" => "invalidPath",
        "scim.invalid_syntax" | "request.malformed" => "invalidSyntax",
        "scim.no_target" => "noTarget",
        "scim.mutability" => "mutability",
        "scim.uniqueness" => "uniqueness",
        "scim.too_many" => "tooMany",
        _ if status == StatusCode::BAD_REQUEST => "invalidValue",
        _ => return None,
    })
}
