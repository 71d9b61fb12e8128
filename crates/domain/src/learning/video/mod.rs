//! Videos as units of a course (learning.md, "Progress, score, completion": units page, video, …; "Company-made material"): what a
//! film is, how one is checked together with its captions, and which parts of it somebody has really played.

pub mod captions;
mod isobmff;
pub mod mp4;
pub mod played;

use serde::{Deserialize, Serialize};

use crate::id::VideoId;

/// The largest film, in bytes (learning.md, "Company-made material": 500 MiB a file).
pub const MOST_BYTES: u64 = 500 * 1024 * 1024;
/// The longest film, in milliseconds: four hours.
pub const MOST_MS: u32 = 4 * 60 * 60 * 1000;
/// The longest transcript, in characters; as long as a page.
pub const MOST_TRANSCRIPT: usize = 50_000;

/// A film that was found sound: H.264 in MP4, with AAC or silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct VideoFacts {
    /// How long it plays, in milliseconds.
    pub duration_ms: u32,
    /// Width of its picture, in pixels.
    pub width: u16,
    /// Height of its picture, in pixels.
    pub height: u16,
    /// Whether there is sound.
    pub sound: bool,
    /// Whether it can begin before its end has come: the index stands before the pictures.
    pub fast_start: bool,
}

/// What of a loaded video is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VideoPart {
    /// The film.
    Film,
    /// The captions.
    Captions,
}

impl VideoPart {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Film => "film",
            Self::Captions => "captions",
        }
    }
}

/// One thing wrong with a film or its captions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VideoFault {
    /// Stable, dotted.
    pub code: &'static str,
    /// Which of the two files.
    pub part: VideoPart,
    /// What was found there, such as the name of a codec; empty where there is nothing to name.
    pub found: String,
    /// The line of the captions, from one.
    pub line: Option<u32>,
}

impl VideoFault {
    /// A fault of the film, with what was found; shortened and without control characters, because the file says it of itself.
    #[must_use]
    pub fn film(code: &'static str, found: &str) -> Self {
        let found = found.chars().filter(|c| !c.is_control()).take(40).collect();
        Self { code, part: VideoPart::Film, found, line: None }
    }

    /// A fault of the captions, at a line where it has one.
    #[must_use]
    pub const fn captions(code: &'static str, line: Option<u32>) -> Self {
        Self { code, part: VideoPart::Captions, found: String::new(), line }
    }
}

/// What a video unit holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VideoContent {
    /// The film.
    pub video: VideoId,
    /// How long it plays, in milliseconds.
    pub duration_ms: u32,
    /// What is said in it, as text; empty where there is none.
    pub transcript: String,
}

impl VideoContent {
    /// Whether this can be the content of a unit.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        (1..=MOST_MS).contains(&self.duration_ms) && self.transcript.chars().count() <= MOST_TRANSCRIPT
    }
}
