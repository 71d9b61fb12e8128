//! Puts the whole service on a socket. The binary and the tests serve through this one function, so that what is tested is
//! what runs; middlewares are named here and nowhere else.

use std::net::TcpListener;
use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::{Compress, Condition, Next, from_fn};
use actix_web::{Error, HttpMessage as _, HttpServer};
use keizoku_app::App;
use tracing_actix_web::TracingLogger;

use crate::log::Route;
use crate::peer::TrustedProxies;

/// How to serve.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Threads.
    pub workers: usize,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: TrustedProxies,
    /// Origins other than our own whose pages may call the API, such as `https://intra.example.jp`; none by default.
    pub allowed_origins: Vec<String>,
}

/// Listens on `address`, host and port. A thousand connections may wait to be accepted, where the standard library lets 128 wait: when
/// many learners come at once, at nine in the morning, who finds no place is tried again by their own machine a second later.
///
/// # Errors
/// The address is taken or not one of this machine.
pub async fn listen(address: &str) -> std::io::Result<TcpListener> {
    tokio::net::TcpListener::bind(address).await?.into_std()
}

/// Serves `app` on `listener` until the returned server is stopped.
///
/// # Errors
/// The socket cannot be used.
pub fn serve(app: App, listener: TcpListener, options: Options) -> std::io::Result<Server> {
    let Options { workers, trusted_proxies, allowed_origins } = options;
    let trusted_proxies = actix_web::web::Data::new(trusted_proxies);
    // One for all workers, or each would count for itself.
    let pace = actix_web::web::Data::new(crate::pace::Pace::default());
    let server = HttpServer::new(move || {
        // The last one named is the first to see a request.
        actix_web::App::new()
            .app_data(pace.clone())
            .app_data(trusted_proxies.clone())
            .wrap(from_fn(crate::idempotency::idempotent))
            .wrap(from_fn(crate::caller::identify))
            .wrap(from_fn(crate::problem::render))
            .wrap(from_fn(crate::headers::secure))
            .wrap(Condition::new(!allowed_origins.is_empty(), crate::headers::cors(&allowed_origins)))
            .wrap(Compress::default())
            .wrap(from_fn(name_request))
            .wrap(TracingLogger::<crate::log::RequestSpan>::new())
            .configure(crate::service::configure(app.clone()))
    });
    // A file is sent in pieces: without this, each piece after the first waits for the answer to the one before, 40 ms.
    Ok(server.workers(workers).tcp_nodelay(true).disable_signals().listen(listener)?.run())
}

/// Serves the files of packages on an origin of their own, until the returned server is stopped: no API, no session.
///
/// # Errors
/// The socket cannot be used.
pub fn serve_content(app: App, listener: TcpListener, workers: usize) -> std::io::Result<Server> {
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .wrap(from_fn(crate::content::secure))
            .wrap(from_fn(name_request))
            .wrap(TracingLogger::<crate::log::RequestSpan>::new())
            .configure(crate::content::configure(app.clone()))
    });
    Ok(server.workers(workers).tcp_nodelay(true).disable_signals().listen(listener)?.run())
}

/// `X-Request-Id` on every answer; problems and the log carry the same.
async fn name_request(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = crate::service::request_id(request.request());
    let begun = Instant::now();
    let mut response = next.call(request).await?;
    let route = response.request().match_pattern().unwrap_or_else(|| "-".to_owned());
    measure(&response, &route, begun);
    response.request().extensions_mut().insert(Route(route));
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
    }
    Ok(response)
}

/// Counts answers by route and status for `/metrics`; does nothing when nobody collects.
fn measure(response: &ServiceResponse<impl MessageBody>, route: &str, begun: Instant) {
    let labels = [("route", route.to_owned()), ("status", response.status().as_u16().to_string())];
    metrics::counter!("keizoku_http_requests_total", &labels).increment(1);
    metrics::histogram!("keizoku_http_request_seconds", &labels).record(begun.elapsed().as_secs_f64());
}
