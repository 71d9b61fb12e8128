//! The cookie of the refresh token: one per site, so that somebody who is applicant and learner stays both.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use keizoku_domain::identity::Site;

/// Sent to these paths only.
const PATH: &str = "/api/v1/auth";

fn name(site: Site) -> String {
    format!("keizoku_refresh_{}", site.as_str())
}

/// The cookie with `token`. Over HTTPS it is marked `Secure`; plain HTTP is for a machine's own use.
pub(super) fn with(site: Site, token: String, max_age_seconds: i64, public_url: &str) -> Cookie<'static> {
    Cookie::build(name(site), token)
        .path(PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(public_url.starts_with("https://"))
        .max_age(Duration::seconds(max_age_seconds))
        .finish()
}

/// The cookie that takes the token away.
pub(super) fn without(site: Site, public_url: &str) -> Cookie<'static> {
    with(site, String::new(), 0, public_url)
}

/// The refresh token that came with a request.
pub(super) fn read(request: &HttpRequest, site: Site) -> Option<String> {
    request.cookie(&name(site)).map(|cookie| cookie.value().to_owned()).filter(|token| !token.is_empty())
}
