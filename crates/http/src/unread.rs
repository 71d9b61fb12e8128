//! A body that is read, and judged, only after the caller's permission was proved.

use std::future::{Ready, ready};
use std::marker::PhantomData;

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest};
use keizoku_app::AppError;

use crate::problem::{ApiError, code_of};

/// The body of a request for which a permission is needed: `Unread<web::Json<T>>`. Read it after the unit was proved;
/// somebody who may not do it is told so, whatever the body holds.
pub struct Unread<B> {
    request: HttpRequest,
    payload: Payload,
    body: PhantomData<B>,
}

impl<B> FromRequest for Unread<B> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        ready(Ok(Self { request: request.clone(), payload: payload.take(), body: PhantomData }))
    }
}

impl<B: FromRequest> Unread<B> {
    /// Reads the body.
    ///
    /// # Errors
    /// Those of the body's own extractor: malformed, too large, of another media type.
    pub async fn read(mut self) -> Result<B, ApiError> {
        let read = B::from_request(&self.request, &mut self.payload).await;
        read.map_err(|error| {
            let error: Error = error.into();
            let ours = error.as_error::<ApiError>().map(ApiError::code);
            let status = error.as_response_error().status_code();
            AppError::refused(ours.unwrap_or_else(|| code_of(status))).into()
        })
    }
}
