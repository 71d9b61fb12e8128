//! Videos on the wire, as a person plays them.

use keizoku_app::learning::video::play::{Playing, Report, Saved};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::MyCourseDetailBody;

/// An opening of a video.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = VideoLaunch)]
pub(crate) struct VideoLaunchBody {
    /// Id; saving names it.
    #[schema(example = "vdl_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The address of the film, for some hours. It answers ranges.
    film_url: String,
    /// How long it plays, in milliseconds.
    duration_ms: u32,
    /// Width of its picture, in pixels.
    width: u16,
    /// Height of its picture, in pixels.
    height: u16,
    /// Its captions in WebVTT; null without captions.
    captions: Option<String>,
    /// What is said in it; empty where that is not there.
    transcript: String,
    /// Where it was left, in milliseconds; 0 where it begins anew.
    position_ms: u32,
    /// How much of it was played, in hundredths.
    #[schema(minimum = 0, maximum = 100)]
    played_percent: u32,
}

impl VideoLaunchBody {
    /// An opening whose film is on `origin`.
    pub(super) fn of(playing: Playing, origin: &str) -> Self {
        Self {
            id: playing.id.to_string(),
            film_url: format!("{origin}/v/{}/film.mp4", playing.ticket),
            duration_ms: playing.facts.duration_ms,
            width: playing.facts.width,
            height: playing.facts.height,
            captions: playing.captions.map(|captions| captions.text),
            transcript: playing.transcript,
            position_ms: playing.position_ms,
            played_percent: playing.percent,
        }
    }
}

/// A part of a film.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = PlayedPart)]
pub(crate) struct PartBody {
    /// Where it begins, in milliseconds.
    from_ms: u32,
    /// Where it ends, in milliseconds.
    to_ms: u32,
}

/// Where a player is, and what it has played.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = VideoState)]
pub(crate) struct VideoStateBody {
    /// Grows with every save of an opening.
    #[schema(minimum = 1)]
    sequence: i64,
    /// Where it is, in milliseconds.
    position_ms: u32,
    /// What was really played since the opening; how fast does not matter, and what was skipped is left out.
    #[schema(max_items = 200)]
    played: Vec<PartBody>,
}

impl From<VideoStateBody> for Report {
    fn from(body: VideoStateBody) -> Self {
        Self {
            sequence: body.sequence,
            position_ms: body.position_ms,
            played: body.played.into_iter().map(|part| (part.from_ms, part.to_ms)).collect(),
        }
    }
}

/// What was reached.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SavedVideoState)]
pub(crate) struct SavedVideoBody {
    /// How much of it was played, in hundredths.
    #[schema(minimum = 0, maximum = 100)]
    played_percent: u32,
    /// Whether the unit is done.
    done: bool,
    /// The course as it stands now.
    course: MyCourseDetailBody,
}

impl From<Saved> for SavedVideoBody {
    fn from(saved: Saved) -> Self {
        Self { played_percent: saved.percent, done: saved.done, course: saved.course.into() }
    }
}
