//! A body that is read, and judged, only after the caller's permission was proved.

use std::future::{Ready, ready};
use std::marker::PhantomData;

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest, web};
use futures_util::stream::{self, StreamExt as _};
use keizoku_app::AppError;
use serde::de::DeserializeOwned;

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

impl<T: DeserializeOwned + 'static> Unread<web::Json<T>> {
    /// Reads a body that may be left out; one that is there is judged like any other.
    ///
    /// # Errors
    /// Those of [`Self::read`].
    pub async fn read_optional(mut self) -> Result<Option<T>, ApiError> {
        let first = loop {
            match self.payload.next().await {
                None => return Ok(None),
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(chunk) => break chunk,
            }
        };
        let rest = std::mem::replace(&mut self.payload, Payload::None);
        self.payload = Payload::Stream { payload: Box::pin(stream::iter([first]).chain(rest)) };
        Ok(Some(self.read().await?.into_inner()))
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
