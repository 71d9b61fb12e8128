//! Tests on the wire. What is right leaves this floor only in [`MarkedBody`].

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use keizoku_app::learning::attempts::{Begun, Marked};
use keizoku_domain::learning::{Answer, Question};
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
    /// The questions.
    questions: Vec<QuestionBody>,
}

impl From<Begun> for BegunBody {
    fn from(begun: Begun) -> Self {
        Self {
            id: begun.attempt.id.to_string(),
            started_at: begun.attempt.started_at,
            questions: begun.questions.into_iter().map(QuestionBody::from).collect(),
        }
    }
}

/// An answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = TestAnswer)]
pub(crate) struct AnswerBody {
    /// Code of the question.
    #[schema(max_length = 32)]
    question: String,
    /// Numbers of what was chosen, from one.
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
    /// Numbers of the right choices.
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
            id: marked.id.to_string(),
            handed_in_at: marked.handed_in.at,
            score: marked.handed_in.score,
            passed: marked.handed_in.passed,
            questions: questions.collect(),
            course: marked.course.into(),
        }
    }
}
