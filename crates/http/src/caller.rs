//! The caller of a request: authentication comes first, before the body is read.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use keizoku_app::{Actor, App, AppError, Caller};

use crate::problem::ApiError;

/// Somebody logged in; 401 otherwise. Hands the application floor who is asking.
pub struct ApiCaller(pub Caller);

/// Anybody, logged in or not.
pub struct AnyCaller(pub Caller);

impl FromRequest for ApiCaller {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let caller = authenticate(&request).await?;
            if matches!(caller.actor, Actor::Anonymous) {
                return Err(AppError::Unauthenticated.into());
            }
            Ok(Self(caller))
        })
    }
}

impl FromRequest for AnyCaller {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Ok(Self(authenticate(&request).await?)) })
    }
}

async fn authenticate(request: &HttpRequest) -> Result<Caller, ApiError> {
    let app =
        request.app_data::<web::Data<App>>().ok_or_else(|| AppError::internal("no application"))?.get_ref().clone();
    let bearer = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let actor = match bearer {
        None => Actor::Anonymous,
        Some(token) => keizoku_app::identity::authenticate(&app, token).await?,
    };
    Ok(Caller { app, actor })
}
