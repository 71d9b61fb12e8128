//! Paper: what is drawn on pages, the one font, and the PDF/A file that comes of it. The same marks give the same bytes. What a
//! paper says stands in the room that gives it out.

pub(crate) mod drawing;
pub(crate) mod font;
pub(crate) mod pdf;
mod words;

use tokio::sync::Semaphore;

use crate::error::AppError;

/// Papers drawn at a time: each takes a core.
static DRAWING: Semaphore = Semaphore::const_new(2);

/// Draws where blocking is allowed, when it is this paper's turn.
///
/// # Errors
/// What `draw` answers; a fault of ours.
pub(crate) async fn in_turn(
    draw: impl FnOnce() -> Result<Vec<u8>, AppError> + Send + 'static,
) -> Result<Vec<u8>, AppError> {
    let _turn = DRAWING.acquire().await.map_err(AppError::internal)?;
    tokio::task::spawn_blocking(draw).await.map_err(AppError::internal)?
}
