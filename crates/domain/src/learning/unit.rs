//! A unit of a course: a page, a test, a survey, a report, a SCORM package or a video.

use serde::{Deserialize, Serialize};

use super::question::Question;
use super::report::ReportTask;
use super::scorm::ScormContent;
use super::sitting::TestRules;
use super::survey::{self, SurveyQuestion};
use super::video::VideoContent;
use crate::id::{CourseId, UnitId};
use crate::refusal::Refusal;
use crate::text::{CatalogueCode, CatalogueName};

/// Weight of a unit unless it is said otherwise (learning.md, "Progress, score, completion").
pub const WEIGHT: u32 = 1;
/// The highest weight.
pub const MOST_WEIGHT: u32 = 100;
/// The longest page, in characters.
pub const MOST_PAGE: usize = 50_000;
/// The most units of a course.
pub const MOST_UNITS: usize = 100;

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    /// Read, then done.
    Page,
    /// Answered, marked, repeated at will.
    Test,
    /// Answered once, without a right answer.
    Survey,
    /// Written, marked, handed in again at will.
    Report,
    /// A package that runs in a frame of its own.
    Scorm,
    /// A film, played.
    Video,
}

impl UnitKind {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Test => "test",
            Self::Survey => "survey",
            Self::Report => "report",
            Self::Scorm => "scorm",
            Self::Video => "video",
        }
    }
}

/// What a unit holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum UnitContent {
    /// Text in Markdown; tags in it are shown as text.
    Page {
        /// The text.
        body: String,
    },
    /// Questions.
    Test {
        /// Score from which it is passed; the course's where it is not said.
        passing_score: Option<u32>,
        /// The questions, in their order.
        questions: Vec<Question>,
        /// How it is sat.
        #[serde(default)]
        rules: TestRules,
    },
    /// Questions without a right answer.
    Survey {
        /// Whether nobody learns who answered what.
        anonymous: bool,
        /// The questions, in their order.
        questions: Vec<SurveyQuestion>,
    },
    /// Something to write or to hand in as a file.
    Report(ReportTask),
    /// A package that runs in a frame of its own.
    Scorm(ScormContent),
    /// A film with captions and a transcript.
    Video(VideoContent),
}

/// A unit of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Id.
    pub id: UnitId,
    /// Its course.
    pub course: CourseId,
    /// Stable code within the course.
    pub code: CatalogueCode,
    /// Title in Japanese.
    pub title_ja: CatalogueName,
    /// Title in English; empty where there is none.
    pub title_en: String,
    /// Weight in the progress.
    pub weight: u32,
    /// What it holds.
    pub content: UnitContent,
    /// Revision: an attempt is marked by the questions it was begun with.
    pub revision: i64,
}

impl Unit {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> UnitKind {
        match self.content {
            UnitContent::Page { .. } => UnitKind::Page,
            UnitContent::Test { .. } => UnitKind::Test,
            UnitContent::Survey { .. } => UnitKind::Survey,
            UnitContent::Report(_) => UnitKind::Report,
            UnitContent::Scorm(_) => UnitKind::Scorm,
            UnitContent::Video(_) => UnitKind::Video,
        }
    }

    /// The questions of a test; none of anything else.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        match &self.content {
            UnitContent::Test { questions, .. } => questions,
            _ => &[],
        }
    }

    /// How a test is sat; nothing of anything else.
    #[must_use]
    pub const fn rules(&self) -> Option<&TestRules> {
        match &self.content {
            UnitContent::Test { rules, .. } => Some(rules),
            _ => None,
        }
    }

    /// How many questions are asked of whoever opens it: those of a test that are drawn.
    #[must_use]
    pub fn asked_count(&self) -> usize {
        let all = self.question_count();
        self.rules().map_or(all, |rules| rules.asked(all))
    }

    /// How many questions it has.
    #[must_use]
    pub const fn question_count(&self) -> usize {
        match &self.content {
            UnitContent::Test { questions, .. } => questions.len(),
            UnitContent::Survey { questions, .. } => questions.len(),
            UnitContent::Page { .. } | UnitContent::Report(_) | UnitContent::Scorm(_) | UnitContent::Video(_) => 0,
        }
    }

    /// The score from which it is passed; `None` for what has no score.
    #[must_use]
    pub fn passing_score(&self, of_course: u32) -> Option<u32> {
        match &self.content {
            UnitContent::Page { .. } | UnitContent::Survey { .. } | UnitContent::Video(_) => None,
            UnitContent::Test { passing_score, .. } => Some(passing_score.unwrap_or(of_course)),
            UnitContent::Report(task) => Some(task.passing_score.unwrap_or(of_course)),
            UnitContent::Scorm(package) if package.scored => Some(package.passing_score.unwrap_or(of_course)),
            UnitContent::Scorm(_) => None,
        }
    }

    fn is_sound(&self) -> bool {
        let holds = match &self.content {
            UnitContent::Page { body } => !body.trim().is_empty() && body.chars().count() <= MOST_PAGE,
            UnitContent::Survey { questions, .. } => survey::is_sound(questions),
            UnitContent::Report(task) => task.is_sound(),
            UnitContent::Scorm(package) => package.is_sound(),
            UnitContent::Video(video) => video.is_sound(),
            UnitContent::Test { passing_score, questions, rules } => {
                let distinct = questions
                    .iter()
                    .enumerate()
                    .all(|(place, one)| questions.iter().take(place).all(|other| other.code != one.code));
                passing_score.is_none_or(|score| score <= 100)
                    && !questions.is_empty()
                    && distinct
                    && questions.iter().all(Question::is_sound)
                    && rules.is_sound(questions)
            }
        };
        holds && (1..=MOST_WEIGHT).contains(&self.weight)
    }
}

/// Whether these can be the units of a course: each of them sound, no code twice.
///
/// # Errors
/// `catalogue.unit_unsound` with the code of the first at fault.
pub fn check(units: &[Unit]) -> Result<(), Refusal> {
    let refused = |unit: &Unit| Err(Refusal::new("catalogue.unit_unsound").with("unit", &unit.code));
    for (place, unit) in units.iter().enumerate() {
        let twice = units.iter().take(place).any(|other| other.code.as_str().eq_ignore_ascii_case(unit.code.as_str()));
        if twice || place >= MOST_UNITS || !unit.is_sound() {
            return refused(unit);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::learning::question::AnswerKey;

    fn unit(code: &str, weight: u32, content: UnitContent) -> Unit {
        Unit {
            id: UnitId::from_uuid(Uuid::from_u128(1)),
            course: CourseId::from_uuid(Uuid::from_u128(2)),
            code: CatalogueCode::parse(code).unwrap(),
            title_ja: CatalogueName::parse("単元").unwrap(),
            title_en: String::new(),
            weight,
            content,
            revision: 1,
        }
    }

    fn page() -> UnitContent {
        UnitContent::Page { body: "本文".to_owned() }
    }

    fn test(passing_score: Option<u32>, codes: &[&str]) -> UnitContent {
        let question = |code: &&str| Question {
            code: (*code).to_owned(),
            text: "問い".to_owned(),
            key: AnswerKey::Text { accepted: vec!["答え".to_owned()] },
            explanation: "理由".to_owned(),
        };
        UnitContent::Test {
            passing_score,
            questions: codes.iter().map(question).collect(),
            rules: TestRules::default(),
        }
    }

    #[rstest]
    #[case(unit("t", 1, test(None, &["q1", "q2"])), true)]
    #[case(unit("t", 100, test(Some(100), &["q1"])), true)]
    #[case(unit("t", 1, test(Some(101), &["q1"])), false)]
    #[case(unit("t", 1, test(None, &["q1", "q1"])), false)]
    #[case(unit("t", 1, test(None, &[])), false)]
    #[case(unit("s", 1, UnitContent::Survey { anonymous: true, questions: Vec::new() }), false)]
    #[case(unit("p", 0, page()), false)]
    #[case(unit("p", 101, page()), false)]
    #[case(unit("p", 1, UnitContent::Page { body: " ".to_owned() }), false)]
    #[case(unit("P1", 1, page()), false)]
    fn units_are_sound_and_told_apart(#[case] second: Unit, #[case] sound: bool) {
        assert_eq!(check(&[unit("p1", 1, page()), second]).is_ok(), sound);
    }

    #[test]
    fn a_test_is_passed_by_its_own_score_or_the_courses() {
        assert_eq!(unit("t", 1, test(None, &["q1"])).passing_score(60), Some(60));
        assert_eq!(unit("t", 1, test(Some(80), &["q1"])).passing_score(60), Some(80));
        assert_eq!(unit("p", 1, page()).passing_score(60), None);
    }
}
