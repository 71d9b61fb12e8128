//! Whose page asks. The refresh cookie goes along with whatever the browser sends to this host, from the origin of packages too,
//! which is the same site on another port; only our own pages may use it.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use keizoku_app::{App, AppError};

use crate::problem::ApiError;

/// Proof that no page of another origin asks.
pub(super) struct OwnOrigin;

impl FromRequest for OwnOrigin {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
        let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
        let app = request.app_data::<web::Data<App>>();
        let public = app.map(|app| app.config.public_url.as_str());
        let own = text("origin").is_some_and(|origin| Some(origin) == public)
            || is_own(text("sec-fetch-site"), text("origin"), host);
        ready(if own { Ok(Self) } else { Err(AppError::refused("session.foreign_origin").into()) })
    }
}

/// Browsers say whether a page of the same origin asks; older ones name the origin at least. Programs say neither, and have no
/// cookies of somebody else's.
fn is_own(site: Option<&str>, origin: Option<&str>, host: Option<&str>) -> bool {
    match (site, origin) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin.split_once("://").map(|(_, named)| named) == host,
        (None, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn only_our_own_pages_use_the_cookie() {
        let host = Some("127.0.0.1:8080");
        assert!(is_own(Some("same-origin"), Some("http://127.0.0.1:8080"), host));
        assert!(is_own(None, Some("http://127.0.0.1:8080"), host) && is_own(None, None, host));
        // The origin of packages: the same site, and another port.
        assert!(!is_own(Some("same-site"), Some("http://127.0.0.1:8081"), host));
        assert!(!is_own(Some("cross-site"), None, host));
        assert!(!is_own(None, Some("http://127.0.0.1:8081"), host) && !is_own(None, Some("null"), host));
    }
}
