//! Reports (レポート): text or a file, marked by the training administrator or at once by rubric questions; handed in again without
//! limit, and the best score counts (learning.md, "Progress, score, completion").

use serde::{Deserialize, Serialize};

use super::question::{Answer, Question, check_answers};
use crate::refusal::Refusal;

/// The most characters of a report.
pub const MOST_TEXT: u32 = 20_000;
/// The most characters of a comment to the learner.
pub const MOST_COMMENT: usize = 2_000;
/// The most criteria of a rubric.
const MOST_CRITERIA: usize = 20;
/// The most points of a criterion or a rubric question.
const MOST_POINTS: u32 = 100;

/// What a report asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportTask {
    /// What is to be written, in Markdown.
    pub instructions: String,
    /// Whether it is written, or handed in as a file.
    pub answer: ReportForm,
    /// The most characters of the text.
    pub most_characters: u32,
    /// How it is marked.
    pub marking: Marking,
    /// An example and why it is good, in Markdown; shown once an attempt is marked. Empty where there is none.
    pub model_answer: String,
    /// Score from which it is passed; the course's where it is not said.
    pub passing_score: Option<u32>,
}

/// How a report is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportForm {
    /// Written on the page.
    Text,
    /// A file.
    File,
    /// Either, or both.
    TextOrFile,
}

impl ReportForm {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::File => "file",
            Self::TextOrFile => "text_or_file",
        }
    }

    /// Whether text is taken.
    #[must_use]
    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Text | Self::TextOrFile)
    }

    /// Whether a file is taken.
    #[must_use]
    pub const fn takes_file(self) -> bool {
        matches!(self, Self::File | Self::TextOrFile)
    }
}

/// How a report is marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Marking {
    /// By the training administrator, criterion by criterion.
    Administrator {
        /// The criteria, in their order.
        criteria: Vec<Criterion>,
    },
    /// At once, by questions that the learner answers about the own report.
    Questions {
        /// The questions, in their order.
        questions: Vec<RubricQuestion>,
    },
}

/// What a marker looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Stable code within the report.
    pub code: String,
    /// What is looked at.
    pub title: String,
    /// The most points.
    pub points: u32,
    /// What so many points mean, the most first.
    pub levels: Vec<Level>,
}

/// What so many points of a criterion mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// Points.
    pub points: u32,
    /// What a report with so many is like.
    pub text: String,
}

/// A question about the own report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricQuestion {
    /// The question, with what is right.
    pub question: Question,
    /// Points of a right answer.
    pub points: u32,
}

/// Points that were given for a criterion, with what they were given for: a mark is read later, when criteria may have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenPoints {
    /// Code of the criterion.
    pub criterion: String,
    /// Its title then.
    pub title: String,
    /// Points.
    pub points: u32,
    /// The most points then.
    pub most: u32,
}

impl ReportTask {
    /// The rubric questions; none where somebody marks.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        match &self.marking {
            Marking::Administrator { .. } => Vec::new(),
            Marking::Questions { questions } => questions.iter().map(|one| one.question.clone()).collect(),
        }
    }

    /// The criteria; none where questions mark.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        match &self.marking {
            Marking::Administrator { criteria } => criteria,
            Marking::Questions { .. } => &[],
        }
    }

    /// Whether it is marked at once.
    #[must_use]
    pub const fn is_automatic(&self) -> bool {
        matches!(self.marking, Marking::Questions { .. })
    }

    /// Whether it can be asked for and marked.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let marking = match &self.marking {
            Marking::Administrator { criteria } => {
                distinct(criteria.iter().map(|one| one.code.as_str()), criteria.len())
                    && criteria.iter().all(Criterion::is_sound)
            }
            Marking::Questions { questions } => {
                distinct(questions.iter().map(|one| one.question.code.as_str()), questions.len())
                    && questions.iter().all(|one| one.question.is_sound() && (1..=MOST_POINTS).contains(&one.points))
            }
        };
        marking
            && !self.instructions.trim().is_empty()
            && (1..=MOST_TEXT).contains(&self.most_characters)
            && self.passing_score.is_none_or(|score| score <= 100)
    }

    /// Refuses what is no answer to this report.
    ///
    /// # Errors
    /// `request.invalid` with `report.text_missing`, `report.text_too_long`, `report.text_not_taken`, `report.file_missing` or
    /// `attempt.answer_unsound` at the place at fault.
    pub fn check(&self, text: &str, has_file: bool, answers: &[Answer]) -> Result<(), Refusal> {
        let mut refusal =
            check_answers(&self.questions(), answers).err().unwrap_or_else(|| Refusal::invalid(Vec::new()));
        let written = !text.trim().is_empty();
        let most = usize::try_from(self.most_characters).unwrap_or(usize::MAX);
        if text.chars().count() > most {
            refusal = refusal.at("/text", "report.text_too_long");
        }
        match self.answer {
            ReportForm::Text if !written => refusal = refusal.at("/text", "report.text_missing"),
            ReportForm::File if written => refusal = refusal.at("/text", "report.text_not_taken"),
            ReportForm::File if !has_file => refusal = refusal.at("/text", "report.file_missing"),
            ReportForm::TextOrFile if !written && !has_file => refusal = refusal.at("/text", "report.text_missing"),
            _ => {}
        }
        if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
    }

    /// The score that follows from the answers to the rubric questions: points of the right ones out of a hundred, fractions dropped.
    #[must_use]
    pub fn score_by_questions(&self, answers: &[Answer]) -> (u32, Vec<GivenPoints>) {
        let Marking::Questions { questions } = &self.marking else { return (0, Vec::new()) };
        let given: Vec<GivenPoints> = questions
            .iter()
            .map(|RubricQuestion { question, points }| {
                let answer = answers.iter().find(|answer| answer.question == question.code);
                let right = answer.is_some_and(|answer| question.is_right(answer));
                GivenPoints {
                    criterion: question.code.clone(),
                    title: question.text.clone(),
                    points: if right { *points } else { 0 },
                    most: *points,
                }
            })
            .collect();
        (scaled(&given), given)
    }

    /// The score that follows from the points that a marker gave, fractions dropped.
    ///
    /// # Errors
    /// `report.marked_by_questions`; `request.invalid` with `report.points_unsound` or `report.points_missing`.
    pub fn score_by_criteria(&self, points: &[(String, u32)]) -> Result<(u32, Vec<GivenPoints>), Refusal> {
        let Marking::Administrator { criteria } = &self.marking else {
            return Err(Refusal::new("report.marked_by_questions"));
        };
        let mut refusal = Refusal::invalid(Vec::new());
        for (place, (code, given)) in points.iter().enumerate() {
            let criterion = criteria.iter().find(|one| one.code == *code);
            let twice = points.iter().take(place).any(|(other, _)| other == code);
            if twice || criterion.is_none_or(|one| *given > one.points) {
                refusal = refusal.at(format!("/points/{place}"), "report.points_unsound");
            }
        }
        let mut all = Vec::with_capacity(criteria.len());
        for one in criteria {
            match points.iter().find(|(code, _)| *code == one.code) {
                None => refusal = refusal.at("/points", "report.points_missing"),
                Some((_, given)) => all.push(GivenPoints {
                    criterion: one.code.clone(),
                    title: one.title.clone(),
                    points: *given,
                    most: one.points,
                }),
            }
        }
        if refusal.fields.is_empty() { Ok((scaled(&all), all)) } else { Err(refusal) }
    }
}

impl Criterion {
    fn is_sound(&self) -> bool {
        !self.title.trim().is_empty()
            && (1..=MOST_POINTS).contains(&self.points)
            && self.levels.iter().all(|level| level.points <= self.points && !level.text.trim().is_empty())
    }
}

fn distinct<'a>(codes: impl Iterator<Item = &'a str>, count: usize) -> bool {
    let codes: std::collections::BTreeSet<&str> = codes.filter(|code| !code.is_empty()).collect();
    (1..=MOST_CRITERIA).contains(&count) && codes.len() == count
}

fn scaled(given: &[GivenPoints]) -> u32 {
    let sum = |of: fn(&GivenPoints) -> u32| given.iter().map(of).sum::<u32>();
    (sum(|one| one.points) * 100).checked_div(sum(|one| one.most)).unwrap_or(0)
}

/// Checks a comment to the learner; one that returns a report has to say something.
///
/// # Errors
/// `request.invalid` with `report.comment_missing` or `report.comment_too_long` at `/comment`.
pub fn check_comment(comment: &str, needed: bool) -> Result<(), Refusal> {
    let invalid = |code| Err(Refusal::invalid(Vec::new()).at("/comment", code));
    if needed && comment.trim().is_empty() {
        invalid("report.comment_missing")
    } else if comment.chars().count() > MOST_COMMENT {
        invalid("report.comment_too_long")
    } else {
        Ok(())
    }
}

/// How an attempt at a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportState {
    /// 下書き: being written.
    Draft,
    /// 採点待ち: handed in.
    Submitted,
    /// 差し戻し: to be done anew, with a comment.
    Returned,
    /// 採点済み.
    Marked,
}

impl ReportState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Submitted, Self::Returned, Self::Marked];

    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Marked => "marked",
        }
    }

    /// Reads the text back.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// 下書き, 採点待ち, 差し戻し, 採点済み.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::Draft => "下書き",
            Self::Submitted => "採点待ち",
            Self::Returned => "差し戻し",
            Self::Marked => "採点済み",
        }
    }

    /// The place in the markers' queue: what waits comes first.
    #[must_use]
    pub const fn rank(self) -> i32 {
        match self {
            Self::Submitted => 0,
            Self::Returned => 1,
            Self::Marked => 2,
            Self::Draft => 3,
        }
    }

    /// Handed in; marked at once where questions mark it.
    ///
    /// # Errors
    /// `report.handed_in`.
    pub const fn handed_in(self, automatic: bool) -> Result<Self, Refusal> {
        match (self, automatic) {
            (Self::Draft, true) => Ok(Self::Marked),
            (Self::Draft, false) => Ok(Self::Submitted),
            _ => Err(Refusal::new("report.handed_in")),
        }
    }

    /// Marked, or marked anew.
    ///
    /// # Errors
    /// `report.not_handed_in`, `report.was_returned`.
    pub const fn marked(self) -> Result<Self, Refusal> {
        match self {
            Self::Submitted | Self::Marked => Ok(Self::Marked),
            Self::Draft => Err(Refusal::new("report.not_handed_in")),
            Self::Returned => Err(Refusal::new("report.was_returned")),
        }
    }

    /// Returned to its learner. What has a score stays marked: the learner can hand in again anyway.
    ///
    /// # Errors
    /// `report.not_handed_in`, `report.was_returned`, `report.was_marked`.
    pub const fn returned(self) -> Result<Self, Refusal> {
        match self {
            Self::Submitted => Ok(Self::Returned),
            Self::Draft => Err(Refusal::new("report.not_handed_in")),
            Self::Returned => Err(Refusal::new("report.was_returned")),
            Self::Marked => Err(Refusal::new("report.was_marked")),
        }
    }
}

/// The attempt that a learner writes at, after the latest one: its number, and whether it is a new one.
///
/// # Errors
/// `report.waiting` while the latest is not marked yet.
pub const fn open_attempt(latest: Option<(u32, ReportState)>) -> Result<(u32, bool), Refusal> {
    match latest {
        None => Ok((1, true)),
        Some((number, ReportState::Draft)) => Ok((number, false)),
        Some((_, ReportState::Submitted)) => Err(Refusal::new("report.waiting")),
        Some((number, ReportState::Returned | ReportState::Marked)) => Ok((number.saturating_add(1), true)),
    }
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
