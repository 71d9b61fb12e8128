//! SCORM packages as units of a course (learning.md, "Progress, score, completion": units page, video, SCORM, …): what a package
//! is, how one is checked, and what its run-time data say about a person.

pub mod archive;
pub mod cmi;
pub mod manifest;
pub mod media;
mod xml;

use serde::{Deserialize, Serialize};

use crate::id::ScormPackageId;

/// The most files of a package.
pub const MOST_FILES: usize = 5_000;
/// The largest package as it is sent, in bytes.
pub const MOST_PACKED: u64 = 200 * 1024 * 1024;
/// The largest package unpacked, in bytes (learning.md, "Company-made material": 500 MiB a file).
pub const MOST_UNPACKED: u64 = 500 * 1024 * 1024;
/// The largest file of a package, in bytes.
pub const MOST_FILE: u64 = 100 * 1024 * 1024;
/// The most items of a package that are launched.
pub const MOST_ITEMS: usize = 200;

/// Which run-time a package was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScormVersion {
    /// SCORM 1.2.
    #[serde(rename = "1.2")]
    V12,
    /// SCORM 2004, any edition.
    #[serde(rename = "2004")]
    V2004,
}

impl ScormVersion {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V12 => "1.2",
            Self::V2004 => "2004",
        }
    }
}

/// What of a package is launched: an item of its organisation with a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScormItem {
    /// Its identifier in the manifest.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The file it begins with, below the package's root.
    pub href: String,
    /// What is said to it in the address: `?…` or `#…`, or nothing.
    pub parameters: String,
    /// Whether it speaks with the run-time; an asset is done by looking at it.
    pub tracked: bool,
    /// What it is told on launching.
    pub launch_data: String,
    /// The score from which the manifest has it pass, as it stands there.
    pub mastery: Option<String>,
}

/// A package that was found sound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScormFacts {
    /// Which run-time it was made for.
    pub version: ScormVersion,
    /// The title of its organisation.
    pub title: String,
    /// What is launched, in order.
    pub items: Vec<ScormItem>,
    /// Whether its manifest asks for sequencing rules beyond a flat order; they are not followed.
    pub sequenced: bool,
    /// Whether its manifest names a score to pass.
    pub scored: bool,
}

impl ScormFacts {
    /// The score from which the manifest has the whole package pass: where its items agree. SCORM 1.2 says it of 100, SCORM 2004 of 1.
    #[must_use]
    pub fn passing_score(&self) -> Option<u32> {
        let mut said = self.items.iter().filter_map(|item| item.mastery.as_deref());
        let first = said.next()?;
        let thousandths = cmi::thousandths(first).filter(|_| said.all(|other| other == first))?;
        let score = if self.version == ScormVersion::V12 { thousandths / 1000 } else { thousandths / 10 };
        u32::try_from(score).ok().filter(|score| *score <= 100)
    }
}

/// One thing wrong with a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageFault {
    /// Stable, dotted.
    pub code: &'static str,
    /// The file or the identifier at fault; shortened.
    pub place: String,
}

impl PackageFault {
    /// A fault at a place; the place is what the file says of itself, so it is kept short and without control characters.
    #[must_use]
    pub fn at(code: &'static str, place: &str) -> Self {
        Self { code, place: place.chars().filter(|c| !c.is_control()).take(200).collect() }
    }
}

/// What a SCORM unit holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScormContent {
    /// The package.
    pub package: ScormPackageId,
    /// Which run-time it was made for.
    pub version: ScormVersion,
    /// What is launched, in order.
    pub items: Vec<ScormItem>,
    /// Whether its score counts; without one it is done or not.
    pub scored: bool,
    /// Score from which it is passed; the course's where it is not said.
    pub passing_score: Option<u32>,
}

impl ScormContent {
    /// Whether this can be the content of a unit.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        (1..=MOST_ITEMS).contains(&self.items.len()) && self.passing_score.is_none_or(|score| score <= 100)
    }
}
