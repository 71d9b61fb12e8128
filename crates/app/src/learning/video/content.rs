//! The film of a video, for whoever shows the ticket of an opening.

use keizoku_domain::id::VideoId;
use keizoku_store::learning::{video_plays as plays, videos as store};

use crate::app::App;
use crate::error::AppError;
use crate::identity::keyring::sha256;

/// A film that may be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Film {
    /// Of which video.
    pub video: VideoId,
    /// Its size, in bytes.
    pub size: u64,
    /// Its digest, in hexadecimal.
    pub sha256: String,
}

/// The film that a ticket opens.
///
/// # Errors
/// [`AppError::NotFound`] for a ticket that is none, or no longer; the store.
pub async fn film(app: &App, ticket: &str) -> Result<Film, AppError> {
    let play = plays::by_ticket(app.db.read(), &sha256(ticket)).await?;
    let play = play.filter(|play| play.expires_at > app.now()).ok_or(AppError::NotFound)?;
    let (size, sha256) = store::film(app.db.read(), play.video).await?.ok_or(AppError::NotFound)?;
    Ok(Film { video: play.video, size, sha256 })
}

/// A piece of a film.
///
/// # Errors
/// The store.
pub async fn piece(app: &App, video: VideoId, number: i32) -> Result<Vec<u8>, AppError> {
    Ok(store::piece(app.db.read(), video, number).await?)
}
