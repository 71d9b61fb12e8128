//! The videos that come with the product, read and checked like any other. `scripts/demo-video.sh` makes their films.

use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::videos::Video;

use super::films;
use crate::app::App;
use crate::error::AppError;

/// A video by its folder below `data/video`.
struct Source {
    name: &'static str,
    film: &'static [u8],
    captions: &'static [u8],
    transcript: &'static str,
}

macro_rules! video {
    ($name:literal) => {
        Source {
            name: $name,
            film: include_bytes!(concat!("../../../data/video/", $name, "/film.mp4")),
            captions: include_bytes!(concat!("../../../data/video/", $name, "/captions.vtt")),
            transcript: include_str!(concat!("../../../data/video/", $name, "/transcript.txt")),
        }
    };
}

const VIDEOS: [Source; 1] = [video!("hikitsugi")];

/// A video by its folder's name, with its transcript.
///
/// # Errors
/// `video.unsound`; the store.
pub(crate) async fn video(uow: &Uow, app: &App, name: &str) -> Result<(Video, &'static str), AppError> {
    let found = VIDEOS.iter().find(|known| known.name == name);
    let unknown = || Refusal::new("video.unsound").with("video", name).with("fault", "video.unknown");
    let source = found.ok_or_else(unknown)?;
    Ok((films::load_built_in(uow, app, name, (source.film, source.captions)).await?, source.transcript.trim()))
}
