//! Units of a course and SCORM packages on the wire.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use keizoku_app::learning::scorm::packages::{Loaded, Package};
use keizoku_app::learning::vendor_units::{Holds, UnitInput, UnitLine};
use keizoku_domain::id::ScormPackageId;
use keizoku_domain::learning::scorm::PackageFault;
use keizoku_domain::learning::{TestRules, UnitContent};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::video_units_body::VideoBody;
use crate::conditional::Revisioned;
use crate::problem::{Language, words};

/// A SCORM package that was found sound.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScormPackage)]
pub(crate) struct PackageBody {
    /// Id.
    #[schema(example = "scp_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `1.2` or `2004`.
    #[schema(example = "1.2")]
    version: &'static str,
    /// The title in its manifest.
    title: String,
    /// The titles of what is launched, in order.
    #[schema(max_items = 200)]
    items: Vec<String>,
    /// How many files it has.
    files: u32,
    /// Its size unpacked, in bytes.
    size: u64,
    /// Whether its manifest names a score to pass.
    scored: bool,
    /// The score from which its manifest has it pass, where that can be said for all of it.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: Option<u32>,
    /// Whether its manifest asks for rules of sequencing, which are not followed.
    sequenced: bool,
    /// The name of the file it came in.
    file_name: String,
    /// Who loaded it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
}

impl From<Package> for PackageBody {
    fn from(package: Package) -> Self {
        let facts = package.facts;
        Self {
            id: package.id.to_string(),
            version: facts.version.as_str(),
            passing_score: facts.passing_score(),
            items: facts.items.into_iter().map(|item| item.title).collect(),
            title: facts.title,
            files: package.files,
            size: package.size,
            scored: facts.scored,
            sequenced: facts.sequenced,
            file_name: package.file_name,
            created_by: package.created_by,
            created_at: package.created_at,
        }
    }
}

/// One thing wrong with a package.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScormPackageFault)]
pub(crate) struct FaultBody {
    /// Stable, dotted.
    #[schema(example = "scorm.file_missing")]
    code: &'static str,
    /// The file or identifier at fault; empty where it is the package as a whole.
    place: String,
    /// In Japanese.
    message_ja: String,
    /// In English.
    message_en: String,
}

impl From<PackageFault> for FaultBody {
    fn from(fault: PackageFault) -> Self {
        let said = |language| words(fault.code, language, &BTreeMap::new());
        Self {
            message_ja: said(Language::Japanese),
            message_en: said(Language::English),
            code: fault.code,
            place: fault.place,
        }
    }
}

/// What came of a file that was sent: a package, or faults.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScormLoad)]
pub(crate) struct ScormLoadBody {
    /// The package; null where something is wrong with it.
    package: Option<PackageBody>,
    /// Everything that is wrong with it.
    #[schema(max_items = 100)]
    faults: Vec<FaultBody>,
}

impl From<Loaded> for ScormLoadBody {
    fn from(loaded: Loaded) -> Self {
        match loaded {
            Loaded::Package(package) => Self { package: Some(package.into()), faults: Vec::new() },
            Loaded::Faults(faults) => {
                Self { package: None, faults: faults.into_iter().take(100).map(FaultBody::from).collect() }
            }
        }
    }
}

/// What is entered for a SCORM unit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ScormUnitFields)]
pub(crate) struct ScormUnitFields {
    /// The package that was loaded.
    #[schema(value_type = String, example = "scp_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^scp_[0-9a-f]{32}$")]
    package_id: ScormPackageId,
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
    /// Whether its score counts; without one it is done or not.
    scored: bool,
    /// Score from which it is passed; the course's where it is not said.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: Option<u32>,
}

impl From<ScormUnitFields> for UnitInput {
    fn from(fields: ScormUnitFields) -> Self {
        Self {
            title_ja: fields.title_ja,
            title_en: fields.title_en,
            weight: fields.weight,
            holds: Holds::Scorm {
                package: fields.package_id,
                scored: fields.scored,
                passing_score: fields.passing_score,
            },
        }
    }
}

/// A SCORM unit to come.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewScormUnit)]
pub(crate) struct NewScormUnit {
    /// Stable code within the course; it stays.
    #[schema(max_length = 32, example = "s1")]
    pub(super) code: String,
    /// What else is entered.
    pub(super) fields: ScormUnitFields,
}

/// A pool of a test.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseTestPool)]
pub(crate) struct CoursePoolBody {
    /// Stable code within the test.
    code: String,
    /// How many questions it has.
    questions: usize,
    /// How many of them are asked.
    draw: u32,
}

/// How a test is sat.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseTest)]
pub(crate) struct CourseTestBody {
    /// Minutes from the beginning to the end; null without a limit.
    #[schema(minimum = 1, maximum = 480)]
    time_limit_minutes: Option<u32>,
    /// How many questions are asked.
    asked_count: usize,
    /// Groups of questions of which some are asked.
    #[schema(max_items = 100)]
    pools: Vec<CoursePoolBody>,
    /// Whether the questions come in another order each time.
    shuffle_questions: bool,
    /// Whether what can be chosen comes in another order each time.
    shuffle_choices: bool,
}

impl CourseTestBody {
    fn of(rules: &TestRules, questions: usize) -> Self {
        let pools = rules.pools.iter().map(|pool| CoursePoolBody {
            code: pool.code.clone(),
            questions: pool.questions.len(),
            draw: pool.draw,
        });
        Self {
            time_limit_minutes: rules.minutes,
            asked_count: rules.asked(questions),
            pools: pools.collect(),
            shuffle_questions: rules.shuffle_questions,
            shuffle_choices: rules.shuffle_choices,
        }
    }
}

/// A unit of a course.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseUnit)]
pub(crate) struct CourseUnitBody {
    /// Id.
    #[schema(example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `page`, `test`, `survey`, `report`, `scorm` or `video`.
    kind: &'static str,
    /// Stable code within the course.
    code: String,
    /// Title in Japanese.
    title_ja: String,
    /// Title in English; empty where there is none.
    title_en: String,
    /// Weight in the progress.
    weight: u32,
    /// Questions of a test or a survey.
    question_count: usize,
    /// How a test is sat; null of anything else.
    test: Option<CourseTestBody>,
    /// Score from which it is passed; null without a score.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: Option<u32>,
    /// The same where the unit says one itself.
    #[schema(minimum = 0, maximum = 100)]
    own_passing_score: Option<u32>,
    /// The package that it runs.
    package: Option<PackageBody>,
    /// The video that it shows.
    video: Option<VideoBody>,
    /// What is said in the video; null of anything else.
    transcript: Option<String>,
    /// Its revision.
    revision: i64,
}

impl From<UnitLine> for CourseUnitBody {
    fn from(line: UnitLine) -> Self {
        let unit = line.unit;
        Self {
            id: unit.id.to_string(),
            kind: unit.kind().as_str(),
            question_count: unit.question_count(),
            test: unit.rules().map(|rules| CourseTestBody::of(rules, unit.question_count())),
            own_passing_score: match &unit.content {
                UnitContent::Scorm(content) => content.passing_score,
                UnitContent::Test { passing_score, .. } => *passing_score,
                UnitContent::Report(task) => task.passing_score,
                UnitContent::Page { .. } | UnitContent::Survey { .. } | UnitContent::Video(_) => None,
            },
            transcript: match &unit.content {
                UnitContent::Video(content) => Some(content.transcript.clone()),
                _ => None,
            },
            code: unit.code.into_string(),
            title_ja: unit.title_ja.into_string(),
            title_en: unit.title_en,
            weight: unit.weight,
            passing_score: line.passing_score,
            package: line.package.map(PackageBody::from),
            video: line.video.map(VideoBody::from),
            revision: unit.revision,
        }
    }
}

impl Revisioned for CourseUnitBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// The units of a course.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CourseUnits)]
pub(crate) struct CourseUnitsBody {
    /// In their order.
    #[schema(max_items = 100)]
    pub(super) items: Vec<CourseUnitBody>,
}
