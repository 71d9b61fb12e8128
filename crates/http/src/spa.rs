//! The screens: the built front end, served out of the binary (in development from the folder it was built into).

use std::borrow::Cow;

use actix_web::http::header::{self, ContentEncoding, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use rust_embed::{EmbeddedFile, RustEmbed};

/// What `make frontend` built.
#[derive(RustEmbed)]
#[folder = "../../frontend/dist"]
struct Built;

/// The sites; each has a page of its own and paths of its own below it.
const SITES: [&str; 6] = ["order", "vendor", "admin", "learn", "mailbox", "verify"];

/// Shown when nothing was built.
const NOT_BUILT: &str = include_str!("spa/not_built.html");

/// Serves the screens for everything that no other route took.
pub(crate) fn configure(config: &mut web::ServiceConfig) {
    config.default_service(web::to(answer));
}

async fn answer(request: HttpRequest) -> HttpResponse {
    if let Some(pattern) = request.match_pattern().filter(|_| request.path().starts_with("/api/")) {
        // An operation's address, asked in a way it does not answer.
        return HttpResponse::MethodNotAllowed()
            .insert_header((header::ALLOW, crate::openapi::verbs(&pattern)))
            .finish();
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return HttpResponse::NotFound().finish();
    }
    let Some(name) = file_for(request.path()) else { return HttpResponse::NotFound().finish() };
    let Some((file, encoding)) = find(&request, &name) else {
        let page = name.ends_with(".html");
        return if page && Built::get("index.html").is_none() {
            not_built()
        } else {
            HttpResponse::NotFound().finish()
        };
    };
    let tag = format!("\"{}\"", short_hash(&file));
    send(&request, &name, tag, encoding, file.data)
}

/// A file of the front end for another origin of ours.
pub(crate) fn built(request: &HttpRequest, name: &str) -> HttpResponse {
    let Some((file, encoding)) = find(request, name) else { return HttpResponse::NotFound().finish() };
    let tag = format!("\"{}\"", short_hash(&file));
    send(request, name, tag, encoding, file.data)
}

/// The file, or that what the browser holds is still right: without a body then, which would be taken for the next answer.
fn send(
    request: &HttpRequest,
    name: &str,
    tag: String,
    encoding: Option<ContentEncoding>,
    bytes: Cow<'static, [u8]>,
) -> HttpResponse {
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let unchanged = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
    let mut response = HttpResponse::build(if unchanged { StatusCode::NOT_MODIFIED } else { StatusCode::OK });
    response
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, caching(name)))
        .insert_header((header::VARY, "Accept-Encoding"));
    if unchanged {
        return response.finish();
    }
    response.content_type(content_type(name));
    if let Some(encoding) = encoding {
        response.insert_header(encoding);
    }
    match bytes {
        Cow::Borrowed(bytes) => response.body(bytes),
        Cow::Owned(bytes) => response.body(bytes),
    }
}

/// The file behind a path: a site's page for everything below the site, else the file itself. Nothing under `/api`.
fn file_for(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    let first = path.split('/').next().unwrap_or_default();
    match first {
        "" => Some("index.html".to_owned()),
        "api" | ".well-known" | ".vite" => None,
        site if SITES.contains(&site) => Some(format!("{site}.html")),
        _ => Some(path.to_owned()),
    }
}

/// The smallest variant that the browser takes and the build made.
fn find(request: &HttpRequest, name: &str) -> Option<(EmbeddedFile, Option<ContentEncoding>)> {
    let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    for (word, suffix, encoding) in [("br", "br", ContentEncoding::Brotli), ("gzip", "gz", ContentEncoding::Gzip)] {
        if accepted.split([',', ';']).any(|one| one.trim() == word)
            && let Some(file) = Built::get(&format!("{name}.{suffix}"))
        {
            return Some((file, Some(encoding)));
        }
    }
    Built::get(name).map(|file| (file, None))
}

/// Files whose name holds their hash never change; pages are asked for anew each time.
fn caching(name: &str) -> HeaderValue {
    if name.starts_with("assets/") {
        HeaderValue::from_static("public, max-age=31536000, immutable")
    } else {
        HeaderValue::from_static("no-cache")
    }
}

fn short_hash(file: &EmbeddedFile) -> String {
    use std::fmt::Write as _;
    file.metadata.sha256_hash().iter().take(12).fold(String::new(), |mut text, byte| {
        // Writing into a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn not_built() -> HttpResponse {
    HttpResponse::build(StatusCode::OK)
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(NOT_BUILT)
}

#[cfg(test)]
mod tests {
    use actix_web::body::{BodySize, MessageBody as _};

    use super::*;

    #[test]
    fn what_the_browser_holds_is_not_sent_again() {
        let ask = |known: &str| {
            let request =
                actix_web::test::TestRequest::get().insert_header((header::IF_NONE_MATCH, known)).to_http_request();
            send(&request, "favicon.svg", "\"a1\"".to_owned(), None, Cow::Borrowed(b"<svg/>".as_slice()))
        };
        let (held, other) = (ask("\"zz\", \"a1\""), ask("\"zz\""));
        assert_eq!((held.status(), held.body().size()), (StatusCode::NOT_MODIFIED, BodySize::Sized(0)));
        assert_eq!(held.headers().get(header::ETAG).unwrap(), "\"a1\"");
        assert_eq!((other.status(), other.body().size()), (StatusCode::OK, BodySize::Sized(6)));
    }

    #[test]
    fn every_path_below_a_site_is_the_site() {
        for (path, file) in [
            ("/", Some("index.html")),
            ("/order", Some("order.html")),
            ("/order/orders/ord_1", Some("order.html")),
            ("/learn/", Some("learn.html")),
            ("/assets/main-abc.js", Some("assets/main-abc.js")),
            ("/favicon.svg", Some("favicon.svg")),
            ("/api/v1/nothing", None),
            ("/.well-known/other", None),
            ("/.vite/manifest.json", None),
        ] {
            assert_eq!(file_for(path).as_deref(), file, "{path}");
        }
    }

    #[test]
    fn hashed_files_stay_for_ever_and_pages_do_not() {
        assert!(caching("assets/a.js").to_str().unwrap().contains("immutable"));
        assert_eq!(caching("order.html"), "no-cache");
    }
}
