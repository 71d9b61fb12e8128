//! Security headers on every answer, and a strict policy for what the pages may load.

use actix_cors::Cors;
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;

/// The screens load everything from their own origin. Styles set by script (positions of menus, widths of columns) need
/// `unsafe-inline` for style attributes only.
const PAGES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'; object-src 'none'";
/// The documentation page brings its own inline script and styles, all embedded here.
const DOCUMENTATION: &str = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
/// Answers of the API are data: nothing in them runs.
const DATA: &str = "default-src 'none'; frame-ancestors 'none'";

static ALWAYS: [(HeaderName, HeaderValue); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
];

/// Middleware: sets the headers; a handler that set one of them itself is left alone.
///
/// # Errors
/// None of its own.
pub async fn secure(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let policy = policy_for(request.path());
    let framed = framed(&request, policy);
    let is_api = request.path().starts_with("/api/v1");
    let https = request
        .app_data::<actix_web::web::Data<keizoku_app::App>>()
        .is_some_and(|app| app.config.public_url.starts_with("https://"));
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    if let Some(policy) = framed {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let mut set = |name: HeaderName, value: HeaderValue| {
        if !headers.contains_key(&name) {
            headers.insert(name, value);
        }
    };
    ALWAYS.iter().for_each(|(name, value)| set(name.clone(), value.clone()));
    set(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    if is_api {
        set(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if https {
        set(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    Ok(response)
}

/// On the learner's site, packages run in a frame of another origin, and films come from there; their captions are in the page.
fn framed(request: &ServiceRequest, policy: &str) -> Option<HeaderValue> {
    let path = request.path();
    let app = request.app_data::<actix_web::web::Data<keizoku_app::App>>()?;
    let learns = path == "/learn" || path.starts_with("/learn/");
    let origin = learns.then(|| crate::content::content_origin(app, &crate::content::host_of(request.request())))?;
    HeaderValue::from_str(&format!("{policy}; frame-src {origin}; media-src {origin} blob:")).ok()
}

/// Lets pages of the named origins call the API with a token of theirs; never with our cookies. Without origins it is not used,
/// and no other origin's page reads anything (`api.md`: "CORS closed unless configured").
pub(crate) fn cors(origins: &[String]) -> Cors {
    let cors = Cors::default()
        .allowed_methods(["GET", "POST", "PATCH", "DELETE"])
        .allowed_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::ACCEPT_LANGUAGE,
            HeaderName::from_static("idempotency-key"),
        ])
        .expose_headers([
            header::ETAG,
            header::LOCATION,
            header::RETRY_AFTER,
            header::CONTENT_DISPOSITION,
            HeaderName::from_static("x-request-id"),
            HeaderName::from_static("ratelimit"),
            HeaderName::from_static("ratelimit-policy"),
        ])
        .max_age(3600);
    origins.iter().fold(cors, |cors, origin| cors.allowed_origin(origin))
}

fn policy_for(path: &str) -> &'static str {
    if path.starts_with("/api/docs") {
        DOCUMENTATION
    } else if path.starts_with("/api/") || path.starts_with("/.well-known/") {
        DATA
    } else {
        PAGES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_runs_inline_script() {
        assert!(policy_for("/order/orders").contains("script-src 'self';"));
        assert_eq!(policy_for("/api/v1/orders"), DATA);
        assert_eq!(policy_for("/api/docs/"), DOCUMENTATION);
    }
}
