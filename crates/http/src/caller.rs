//! The caller of a request: known before anything of the request is read, so that nobody learns from a refused body what
//! only somebody logged in may learn.

use std::future::{Ready, ready};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{Error, FromRequest, HttpMessage as _, HttpRequest, web};
use keizoku_app::{Actor, App, AppError, Caller};

use crate::problem::ApiError;

/// Somebody logged in; 401 otherwise. Hands the application floor who is asking.
pub struct ApiCaller(pub Caller);

/// Anybody, logged in or not; 401 for a token that is no longer good.
pub struct AnyCaller(pub Caller);

/// What [`identify`] found: who the bearer token speaks for; nothing for a token that is not, or no longer, good.
#[derive(Clone)]
struct Identified(Option<Actor>);

/// Middleware: looks at the bearer token before any extractor runs. It refuses nobody by itself: whether somebody has to be
/// logged in is the operation's matter.
///
/// # Errors
/// A fault of the store, as an answer.
pub async fn identify(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if request.path().starts_with("/api/v1/") {
        let found = match bearer(request.request()) {
            None => Some(Actor::Anonymous),
            Some(token) => match authenticate(request.request(), &token).await {
                Ok(actor) => Some(actor),
                Err(AppError::Unauthenticated) => None,
                Err(error) => return Ok(request.error_response(ApiError(error))),
            },
        };
        request.extensions_mut().insert(Identified(found));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

fn bearer(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ").map(str::to_owned)
}

fn app(request: &HttpRequest) -> Result<App, AppError> {
    let app = request.app_data::<web::Data<App>>().ok_or_else(|| AppError::internal("no application"))?;
    Ok(app.get_ref().clone())
}

async fn authenticate(request: &HttpRequest, token: &str) -> Result<Actor, AppError> {
    keizoku_app::identity::authenticate(&app(request)?, token).await
}

fn caller(request: &HttpRequest) -> Result<Caller, AppError> {
    let found = request.extensions().get::<Identified>().cloned();
    let actor = found.ok_or_else(|| AppError::internal("nobody was identified"))?.0.ok_or(AppError::Unauthenticated)?;
    Ok(Caller { app: app(request)?, actor })
}

impl FromRequest for ApiCaller {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(match caller(request) {
            Ok(caller) if matches!(caller.actor, Actor::Anonymous) => Err(AppError::Unauthenticated.into()),
            other => other.map(Self).map_err(ApiError),
        })
    }
}

impl FromRequest for AnyCaller {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(caller(request).map(Self).map_err(ApiError))
    }
}
