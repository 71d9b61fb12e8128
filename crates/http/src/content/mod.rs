//! The origin where packages run: the player's frame, its scripts, and the files of the package, or the film, that a ticket opens. No cookies, no
//! API, nothing of anybody but those files; so a package reaches no session, whatever is in it.

mod files;
mod origin;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, HttpResponse, guard, web};
use keizoku_app::App;
use keizoku_app::learning::scorm::content;

pub(crate) use origin::{content_origin, host_of};

/// The player: our own script and the frame that the package runs in.
const PLAYER: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
/// A package: whatever came with it, and nothing from elsewhere; tools write scripts into pages and evaluate texts.
const PACKAGE: &str = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'";

/// A film: nothing in it is a page.
const FILM: &str = "default-src 'none'; sandbox";

/// The page of the player.
const PAGE: &str = "scorm.html";

/// The whole service of the origin.
pub(crate) fn configure(app: App) -> impl FnOnce(&mut web::ServiceConfig) + Clone {
    move |config| {
        let reading = || guard::Any(guard::Get()).or(guard::Head());
        config
            .app_data(web::Data::new(app))
            .route("/c/{ticket}/player", web::route().guard(reading()).to(player))
            .route("/c/{ticket}/f/{path:.*}", web::route().guard(reading()).to(files::file))
            .route("/v/{ticket}/film.mp4", web::route().guard(reading()).to(files::film))
            .route("/assets/{name:.*}", web::route().guard(reading()).to(asset))
            .default_service(web::to(|| async { HttpResponse::NotFound().finish() }));
    }
}

async fn asset(request: HttpRequest, name: web::Path<String>) -> HttpResponse {
    crate::spa::built(&request, &format!("assets/{name}"))
}

async fn player(request: HttpRequest, app: web::Data<App>, ticket: web::Path<String>) -> HttpResponse {
    if let Err(error) = content::package(&app, &ticket).await {
        return files::refuse(&error);
    }
    let mut response = crate::spa::built(&request, PAGE);
    policy(&request, &app, &mut response, PLAYER);
    response
}

/// Says what a page may load, and that nobody but our own pages may show it in a frame.
fn policy(request: &HttpRequest, app: &App, response: &mut HttpResponse, loads: &str) {
    let text = format!("{loads}; frame-ancestors 'self' {}", origin::ancestors(app, &host_of(request)));
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, value);
    }
}

/// Middleware: what every answer of this origin says.
///
/// # Errors
/// None of its own.
pub(crate) async fn secure(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ] {
        let name = HeaderName::from_static(name);
        if !response.headers().contains_key(&name) {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    Ok(response)
}
