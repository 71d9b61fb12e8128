//! See `keizoku_domain::identity` for the rules; here are the use cases.

use crate::app::App;
use crate::caller::Actor;
use crate::error::AppError;

/// Who a bearer token says is asking.
///
/// # Errors
/// [`AppError::Unauthenticated`] for a token that is not ours, expired, or of a revoked log-in.
pub async fn authenticate(_app: &App, _token: &str) -> Result<Actor, AppError> {
    Err(AppError::Unauthenticated)
}
