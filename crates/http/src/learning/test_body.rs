//! Tests on the wire. What is right leaves this floor only in [`MarkedBody`].

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use keizoku_app::learning::attempts::{Begun, Kept, Marked, TestSight};
use keizoku_domain::learning::{Answer, Question, TestRules};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::MyCourseDetailBody;

/// A question, without what is right.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TestQuestion)]
pub(crate) struct QuestionBody {
    /// Code within the test.
    code: String,
    /// `single`, `multiple`, `number`, `text`.
    kind: &'static str,
    /// What is asked.
    text: String,
    /// What can be chosen; numbered from one.
    choices: Vec<String>,
    /// What a number counts.
    unit: String,
}

impl From<Question> for QuestionBody {
    fn from(question: Question) -> Self {
        Self {
            kind: question.key.kind(),
            choices: question.key.choices().to_vec(),
            unit: question.key.unit().to_owned(),
            code: question.code,
            text: question.text,
        }
    }
}

/// An open attempt.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OpenAttempt)]
pub(crate) struct BegunBody {
    /// Id.
    #[schema(example = "att_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// When it was begun.
    started_at: DateTime<Utc>,
    /// When its time is over; null without a limit.
    ends_at: Option<DateTime<Utc>>,
    /// Seconds that are left as this is answered, so that nobody's clock matters; null without a limit.
    remaining_seconds: Option<u32>,
    /// The questions that were drawn, in the order in which they are shown.
    #[schema(max_items = 200)]
    questions: Vec<QuestionBody>,
    /// The answers so far.
    #[schema(max_items = 200)]
    answers: Vec<AnswerBody>,
    /// The revision of the answers so far; 0 before any were kept.
    #[schema(minimum = 0)]
    revision: i64,
}

impl From<Begun> for BegunBody {
    fn from(begun: Begun) -> Self {
        Self {
            id: begun.attempt.id.to_string(),
            started_at: begun.attempt.started_at,
            ends_at: begun.attempt.ends_at,
            remaining_seconds: begun.state.seconds_left(),
            questions: begun.questions.into_iter().map(QuestionBody::from).collect(),
            revision: begun.attempt.draft.revision,
            answers: begun.attempt.draft.answers.into_iter().map(AnswerBody::from).collect(),
        }
    }
}

/// An answer.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = TestAnswer)]
pub(crate) struct AnswerBody {
    /// Code of the question.
    #[schema(max_length = 32)]
    question: String,
    /// Numbers of what was chosen, from one, as they are shown.
    #[serde(default)]
    choices: BTreeSet<u32>,
    /// What was typed.
    #[serde(default)]
    #[schema(max_length = 200)]
    text: String,
}

/// The answers; a question without one is wrong.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TestAnswers)]
pub(crate) struct AnswersBody {
    /// Each question once at most.
    #[schema(max_items = 200)]
    answers: Vec<AnswerBody>,
}

impl From<AnswerBody> for Answer {
    fn from(one: AnswerBody) -> Self {
        Self { question: one.question, choices: one.choices, text: one.text }
    }
}

impl From<Answer> for AnswerBody {
    fn from(one: Answer) -> Self {
        Self { question: one.question, choices: one.choices, text: one.text }
    }
}

/// The answers so far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TestDraft)]
pub(crate) struct TestDraftBody {
    /// The revision of the answers that were seen; 0 before any were kept.
    #[schema(minimum = 0)]
    pub(super) revision: i64,
    /// Each question once at most.
    #[schema(max_items = 200)]
    pub(super) answers: Vec<AnswerBody>,
}

/// Answers that were kept.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = KeptAnswers)]
pub(crate) struct KeptBody {
    /// Their revision.
    #[schema(minimum = 1)]
    revision: i64,
    /// Seconds that are left; null without a limit.
    remaining_seconds: Option<u32>,
}

impl From<Kept> for KeptBody {
    fn from(kept: Kept) -> Self {
        Self { revision: kept.revision, remaining_seconds: kept.state.seconds_left() }
    }
}

impl From<AnswersBody> for Vec<Answer> {
    fn from(body: AnswersBody) -> Self {
        body.answers.into_iter().map(Answer::from).collect()
    }
}

/// A question after the attempt was handed in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MarkedQuestion)]
pub(crate) struct MarkedQuestionBody {
    /// Code within the test.
    code: String,
    /// Whether it was answered right.
    right: bool,
    /// Numbers of the right choices, as they are shown.
    right_choices: BTreeSet<u32>,
    /// The right text, where something is typed.
    right_text: String,
    /// Why it is right.
    explanation: String,
}

/// A marked attempt.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MarkedAttempt)]
pub(crate) struct MarkedBody {
    /// Id.
    id: String,
    /// When it was handed in.
    handed_in_at: DateTime<Utc>,
    /// 0 to 100.
    #[schema(minimum = 0, maximum = 100, example = 75)]
    score: u32,
    /// Whether it reached the passing score.
    passed: bool,
    /// Whether it was handed in because the time was over.
    ran_out: bool,
    /// Question by question.
    questions: Vec<MarkedQuestionBody>,
    /// The course as it stands now.
    course: MyCourseDetailBody,
}

impl From<Marked> for MarkedBody {
    fn from(marked: Marked) -> Self {
        let questions = marked.questions.into_iter().zip(marked.right).map(|(question, right)| MarkedQuestionBody {
            right,
            right_choices: question.key.right_choices(),
            right_text: question.key.right_text().to_owned(),
            code: question.code,
            explanation: question.explanation,
        });
        Self {
            id: marked.attempt.id.to_string(),
            handed_in_at: marked.handed_in.at,
            score: marked.handed_in.score,
            passed: marked.handed_in.passed,
            ran_out: marked.handed_in.ran_out,
            questions: questions.collect(),
            course: marked.course.into(),
        }
    }
}

/// A sitting whose time ran out, with what it asked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RanOutAttempt)]
pub(crate) struct RanOutBody {
    /// The questions, in the order in which they were shown.
    #[schema(max_items = 200)]
    questions: Vec<QuestionBody>,
    /// How it was marked.
    marked: MarkedBody,
}

/// How a test is sat, and how it stands.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OpenedTest)]
pub(crate) struct OpenedTestBody {
    /// Minutes from the beginning to the end; null without a limit.
    #[schema(minimum = 1, maximum = 480)]
    time_limit_minutes: Option<u32>,
    /// Whether other questions, or the same ones in another order, come each time.
    varies: bool,
    /// The sitting that goes on; null where there is none.
    open: Option<BegunBody>,
    /// The latest sitting, where its time ran out.
    ran_out: Option<RanOutBody>,
    /// Whether the latest sitting was set aside because the test has changed: nothing of it counts.
    set_aside: bool,
}

impl OpenedTestBody {
    /// The test with what its learner finds.
    pub(super) fn of(rules: &TestRules, sight: TestSight) -> Self {
        let fresh = Self {
            time_limit_minutes: rules.minutes,
            varies: rules.shuffle_questions || !rules.pools.is_empty(),
            open: None,
            ran_out: None,
            set_aside: false,
        };
        match sight {
            TestSight::Rest => fresh,
            TestSight::Open(begun) => Self { open: Some((*begun).into()), ..fresh },
            TestSight::SetAside => Self { set_aside: true, ..fresh },
            TestSight::RanOut(marked) => {
                let questions = marked.questions.iter().cloned().map(QuestionBody::from).collect();
                Self { ran_out: Some(RanOutBody { questions, marked: (*marked).into() }), ..fresh }
            }
        }
    }
}
