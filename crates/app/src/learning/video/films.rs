//! Loading a video: film and captions are looked at first, then the film is kept piece by piece, so that neither memory nor the one
//! writer is held for all of it.

use std::fs::File;
use std::io::{Cursor, Read, Seek};

use keizoku_domain::audit::Action;
use keizoku_domain::id::VideoId;
use keizoku_domain::learning::video::captions::{self, Captions};
use keizoku_domain::learning::video::{MOST_BYTES, VideoFacts, VideoFault, mp4};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::videos::{self as store, PIECE};
use serde_json::json;

use super::super::scorm::packages::digest;
use crate::app::App;
use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::courses::imports::actor_name;
use crate::error::AppError;

pub use keizoku_store::learning::videos::Video;

/// Pieces that are written in one unit.
const BATCH: usize = 16;

/// What came of the files that were sent.
#[derive(Debug, Clone)]
pub enum Loaded {
    /// A video that can be made a unit.
    Video(Video),
    /// Everything that is wrong with film and captions; nothing was kept.
    Faults(Vec<VideoFault>),
}

/// Looks at a film and its captions and keeps them where both are sound; they are no unit yet.
///
/// # Errors
/// `video.too_large`; the store.
pub async fn load(
    unit: &VendorUnit,
    (file_name, file): (&str, File),
    captions: Option<Vec<u8>>,
) -> Result<Loaded, AppError> {
    let size = file.metadata().map_err(AppError::internal)?.len();
    if size > MOST_BYTES {
        return Err(AppError::refused("video.too_large"));
    }
    let looked = tokio::task::spawn_blocking(move || {
        let mut file = file;
        look(&mut file, size, captions.as_deref()).map(|looked| (file, looked))
    });
    let (mut file, looked) = looked.await.map_err(AppError::internal)??;
    let looked = match looked {
        Err(faults) => return Ok(Loaded::Faults(faults)),
        Ok(looked) => looked,
    };
    let name: String = file_name.chars().filter(|c| !c.is_control()).take(200).collect();
    let video = describe(&unit.app, looked, (&name, size), actor_name(unit));
    unit.write(async |uow| Ok(store::insert(uow, &video).await?)).await?;
    let mut first = 0_i32;
    loop {
        let (back, bytes) = tokio::task::spawn_blocking(move || batch(file)).await.map_err(AppError::internal)?;
        file = back;
        let bytes = bytes.map_err(AppError::internal)?;
        if bytes.is_empty() {
            break;
        }
        unit.write(async |uow| Ok(store::insert_pieces(uow, video.id, first, &bytes).await?)).await?;
        first = first.saturating_add(i32::try_from(BATCH).map_err(AppError::internal)?);
    }
    unit.write(async |uow| Ok(store::finish(uow, video.id).await?)).await?;
    Ok(Loaded::Video(video))
}

/// Gives a video other captions, or none; they are there at the next opening.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn put_captions(unit: &VendorUnit, id: VideoId, captions: Option<Vec<u8>>) -> Result<Loaded, AppError> {
    let video = store::find(unit.app.db.read(), id).await?.ok_or(AppError::NotFound)?;
    let length = Some(video.facts.duration_ms);
    let captions = match captions.map(|bytes| captions::check(&bytes, length)).transpose() {
        Err(faults) => return Ok(Loaded::Faults(faults)),
        Ok(captions) => captions,
    };
    unit.write(async |uow| {
        store::put_captions(uow, id, captions.as_ref()).await?;
        let details =
            json!({ "file": video.file_name, "captions": captions.as_ref().map_or(0, |captions| captions.cues) });
        record_vendor(uow, &unit.app, &unit.actor, Action::VideoCaptionsChanged, id.to_string(), details).await
    })
    .await?;
    Ok(Loaded::Video(Video { captions, ..video }))
}

/// A video that comes with the product, kept in the caller's unit; the one that is there already is taken again, with the captions as
/// they are now.
///
/// # Errors
/// `video.unsound` with the video and what is wrong with it; the store.
pub async fn load_built_in(
    uow: &Uow,
    app: &App,
    name: &str,
    (film, captions): (&[u8], &[u8]),
) -> Result<Video, AppError> {
    let size = u64::try_from(film.len()).map_err(AppError::internal)?;
    let looked = look(&mut Cursor::new(film), size, Some(captions))?.map_err(|faults| {
        let fault = faults.first().map_or("", |fault| fault.code);
        Refusal::new("video.unsound").with("video", name).with("fault", fault)
    })?;
    if let Some(known) = store::taken_of(uow.conn(), &looked.sha256).await? {
        if known.captions != looked.captions {
            store::put_captions(uow, known.id, looked.captions.as_ref()).await?;
        }
        return Ok(Video { captions: looked.captions, ..known });
    }
    let video = describe(app, looked, (&format!("{name}.mp4"), size), "Keizoku".to_owned());
    store::insert(uow, &video).await?;
    store::insert_pieces(uow, video.id, 0, film).await?;
    store::finish(uow, video.id).await?;
    store::take(uow, video.id).await?;
    Ok(video)
}

/// What looking at the files found.
struct Found {
    facts: VideoFacts,
    captions: Option<Captions>,
    sha256: String,
}

/// Looks at both files, and leaves the film at its beginning.
fn look<R: Read + Seek>(
    film: &mut R,
    size: u64,
    captions: Option<&[u8]>,
) -> Result<Result<Found, Vec<VideoFault>>, AppError> {
    let facts = mp4::check(film, size);
    let length = facts.as_ref().ok().map(|facts| facts.duration_ms);
    let captions = captions.map(|bytes| captions::check(bytes, length)).transpose();
    let (facts, captions) = match (facts, captions) {
        (Ok(facts), Ok(captions)) => (facts, captions),
        (facts, captions) => {
            let faults = [facts.err().unwrap_or_default(), captions.err().unwrap_or_default()];
            return Ok(Err(faults.concat()));
        }
    };
    film.rewind().map_err(AppError::internal)?;
    let sha256 = digest(film).map_err(AppError::internal)?;
    film.rewind().map_err(AppError::internal)?;
    Ok(Ok(Found { facts, captions, sha256 }))
}

fn describe(app: &App, found: Found, (file_name, size): (&str, u64), created_by: String) -> Video {
    Video {
        id: VideoId::generate(app.ids.as_ref()),
        facts: found.facts,
        file_name: file_name.to_owned(),
        sha256: found.sha256,
        size,
        captions: found.captions,
        created_by,
        created_at: app.now(),
    }
}

/// The next pieces of a film, full but for the last one.
fn batch(file: File) -> (File, std::io::Result<Vec<u8>>) {
    let most = u64::try_from(BATCH * PIECE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = (&file).take(most).read_to_end(&mut bytes);
    (file, read.map(|_| bytes))
}
