//! Videos of the vendor, and video units, on the wire.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use keizoku_app::learning::vendor_units::{Holds, UnitInput};
use keizoku_app::learning::video::films::{Loaded, Video};
use keizoku_domain::id::VideoId;
use keizoku_domain::learning::video::VideoFault;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::problem::{Language, words};

/// A video that was found sound.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Video)]
pub(crate) struct VideoBody {
    /// Id.
    #[schema(example = "vid_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// How long it plays, in milliseconds.
    #[schema(example = 30_050)]
    duration_ms: u32,
    /// Width of its picture, in pixels.
    #[schema(example = 640)]
    width: u16,
    /// Height of its picture, in pixels.
    #[schema(example = 360)]
    height: u16,
    /// Whether there is sound.
    sound: bool,
    /// Whether it can begin before all of it has come: its index stands before the pictures.
    fast_start: bool,
    /// Its size, in bytes.
    size: u64,
    /// How many captions it has; 0 without captions.
    captions: u32,
    /// The name of the file it came in.
    file_name: String,
    /// Who loaded it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
}

impl From<Video> for VideoBody {
    fn from(video: Video) -> Self {
        let facts = video.facts;
        Self {
            id: video.id.to_string(),
            duration_ms: facts.duration_ms,
            width: facts.width,
            height: facts.height,
            sound: facts.sound,
            fast_start: facts.fast_start,
            size: video.size,
            captions: video.captions.map_or(0, |captions| captions.cues),
            file_name: video.file_name,
            created_by: video.created_by,
            created_at: video.created_at,
        }
    }
}

/// One thing wrong with a film or its captions.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = VideoFault)]
pub(crate) struct VideoFaultBody {
    /// Stable, dotted.
    #[schema(example = "video.codec")]
    code: &'static str,
    /// `film` or `captions`.
    part: &'static str,
    /// What was found there, such as the name of a codec; empty where there is nothing to name.
    found: String,
    /// The line of the captions.
    #[schema(minimum = 1)]
    line: Option<u32>,
    /// In Japanese.
    message_ja: String,
    /// In English.
    message_en: String,
}

impl From<VideoFault> for VideoFaultBody {
    fn from(fault: VideoFault) -> Self {
        let said = |language| words(fault.code, language, &BTreeMap::new());
        Self {
            message_ja: said(Language::Japanese),
            message_en: said(Language::English),
            code: fault.code,
            part: fault.part.as_str(),
            found: fault.found,
            line: fault.line,
        }
    }
}

/// What came of the files that were sent: a video, or faults.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = VideoLoad)]
pub(crate) struct VideoLoadBody {
    /// The video; null where something is wrong with it.
    video: Option<VideoBody>,
    /// Everything that is wrong with it.
    #[schema(max_items = 100)]
    faults: Vec<VideoFaultBody>,
}

impl From<Loaded> for VideoLoadBody {
    fn from(loaded: Loaded) -> Self {
        match loaded {
            Loaded::Video(video) => Self { video: Some(video.into()), faults: Vec::new() },
            Loaded::Faults(faults) => {
                Self { video: None, faults: faults.into_iter().take(100).map(VideoFaultBody::from).collect() }
            }
        }
    }
}

/// What is entered for a video unit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = VideoUnitFields)]
pub(crate) struct VideoUnitFields {
    /// The video that was loaded.
    #[schema(value_type = String, example = "vid_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^vid_[0-9a-f]{32}$")]
    video_id: VideoId,
    /// Title in Japanese.
    #[schema(max_length = 200)]
    title_ja: String,
    /// Title in English.
    #[serde(default)]
    #[schema(max_length = 200)]
    title_en: String,
    /// Weight in the progress.
    #[schema(minimum = 1, maximum = 100, example = 1)]
    weight: u32,
    /// What is said in it, as text; paragraphs stand between empty lines.
    #[serde(default)]
    #[schema(max_length = 50_000)]
    transcript: String,
}

impl From<VideoUnitFields> for UnitInput {
    fn from(fields: VideoUnitFields) -> Self {
        Self {
            title_ja: fields.title_ja,
            title_en: fields.title_en,
            weight: fields.weight,
            holds: Holds::Video { video: fields.video_id, transcript: fields.transcript },
        }
    }
}

/// A video unit to come.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewVideoUnit)]
pub(crate) struct NewVideoUnit {
    /// Stable code within the course; it stays.
    #[schema(max_length = 32, example = "v1")]
    pub(super) code: String,
    /// What else is entered.
    pub(super) fields: VideoUnitFields,
}
