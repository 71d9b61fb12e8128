//! Which origin packages run on, and which one may show them: by the configuration, or beside the page on another port.

use actix_web::HttpRequest;
use keizoku_app::App;
use keizoku_app::app::ContentOrigin;

/// The name of the host that was asked for, without its port; empty where it is none that fits into a header.
pub(crate) fn host_of(request: &HttpRequest) -> String {
    let info = request.connection_info();
    name_of(info.host()).to_owned()
}

fn name_of(host: &str) -> &str {
    let name = match host.rfind(':') {
        Some(colon) if !host.ends_with(']') => host.get(..colon).unwrap_or_default(),
        _ => host,
    };
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-[]:".contains(&byte));
    if plain { name } else { "" }
}

/// The origin where packages run, for a page that was asked for under `host`.
pub(crate) fn content_origin(app: &App, host: &str) -> String {
    origin(&app.config.content, &app.config.public_url, host)
}

fn origin(content: &ContentOrigin, public_url: &str, host: &str) -> String {
    match content {
        ContentOrigin::Url(url) => url.clone(),
        ContentOrigin::Port(port) => {
            let (scheme, rest) = public_url.split_once("://").unwrap_or(("http", public_url));
            let host = if host.is_empty() { name_of(rest.split('/').next().unwrap_or_default()) } else { host };
            format!("{scheme}://{host}:{port}")
        }
    }
}

/// The origins whose pages may show a package: the product's own, also under the name that the package was asked for.
pub(super) fn ancestors(app: &App, host: &str) -> String {
    let public = app.config.public_url.as_str();
    if matches!(app.config.content, ContentOrigin::Url(_)) || host.is_empty() {
        return public.to_owned();
    }
    beside(public, host).map_or_else(|| public.to_owned(), |other| format!("{public} {other}"))
}

/// The public address under another name of the same machine.
fn beside(public: &str, host: &str) -> Option<String> {
    let (scheme, rest) = public.split_once("://")?;
    let port = rest.split('/').next()?.rsplit_once(':').map(|(_, port)| format!(":{port}")).unwrap_or_default();
    let other = format!("{scheme}://{host}{port}");
    (other != public).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_run_beside_the_page_or_where_the_operator_says() {
        let beside = ContentOrigin::Port(8081);
        assert_eq!(origin(&beside, "http://127.0.0.1:8080", "localhost"), "http://localhost:8081");
        assert_eq!(origin(&beside, "http://127.0.0.1:8080", ""), "http://127.0.0.1:8081");
        assert_eq!(origin(&beside, "http://[::1]:8080", "[::1]"), "http://[::1]:8081");
        let named = ContentOrigin::Url("https://content.example.jp".to_owned());
        assert_eq!(origin(&named, "https://keizoku.example.jp", "evil.example"), "https://content.example.jp");
    }

    #[test]
    fn a_host_is_a_name_or_nothing() {
        for (host, name) in
            [("localhost:8080", "localhost"), ("[::1]:80", "[::1]"), ("[::1]", "[::1]"), ("a;b:1", ""), ("a b", "")]
        {
            assert_eq!(name_of(host), name, "{host}");
        }
    }

    #[test]
    fn our_own_page_may_show_a_package_under_any_name_of_the_machine() {
        assert_eq!(super::beside("http://127.0.0.1:8080", "localhost").as_deref(), Some("http://localhost:8080"));
        assert_eq!(super::beside("http://127.0.0.1:8080", "127.0.0.1"), None);
    }
}
