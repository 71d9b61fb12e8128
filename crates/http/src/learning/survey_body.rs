//! Surveys on the wire.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use keizoku_app::learning::surveys::{OneByOne, Said, Summed, SurveyLine};
use keizoku_domain::learning::Answer;
use keizoku_domain::learning::survey::{AnswerForm, QuestionSum, SurveyQuestion};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A question of a survey.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SurveyQuestion)]
pub(crate) struct SurveyQuestionBody {
    /// Code within the survey.
    code: String,
    /// `single`, `multiple`, `scale`, `text`.
    kind: &'static str,
    /// What is asked.
    text: String,
    /// Whether it has to be answered.
    required: bool,
    /// What can be chosen, or the points of a scale; numbered from one. The ends of a scale say what they mean.
    choices: Vec<String>,
    /// What the first point of a scale means.
    low: Option<String>,
    /// What the last point of a scale means.
    high: Option<String>,
}

impl From<SurveyQuestion> for SurveyQuestionBody {
    fn from(question: SurveyQuestion) -> Self {
        let (low, high) = match &question.form {
            AnswerForm::Scale { low, high, .. } => (Some(low.clone()), Some(high.clone())),
            _ => (None, None),
        };
        Self {
            kind: question.form.kind(),
            choices: (1..=question.form.count()).map(|number| question.form.label(number)).collect(),
            code: question.code,
            text: question.text,
            required: question.required,
            low,
            high,
        }
    }
}

/// A survey as it is answered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OpenedSurvey)]
pub(crate) struct OpenedSurveyBody {
    /// The edition of its questions; answers name it.
    pub(super) revision: i64,
    /// Whether nobody learns who answered what.
    pub(super) anonymous: bool,
    /// Its questions.
    pub(super) questions: Vec<SurveyQuestionBody>,
}

/// An answer to a question of a survey.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = SurveyAnswer)]
pub(crate) struct AnswerBody {
    /// Code of the question.
    #[schema(max_length = 32)]
    question: String,
    /// Numbers of what was chosen, from one.
    #[serde(default)]
    choices: BTreeSet<u32>,
    /// What was written.
    #[serde(default)]
    #[schema(max_length = 2000)]
    text: String,
}

/// The answers to a survey.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SurveyAnswers)]
pub(crate) struct AnswersBody {
    /// The edition of the questions that was answered.
    #[schema(minimum = 1)]
    pub(super) revision: i64,
    /// Each question once at most.
    #[schema(max_items = 50)]
    answers: Vec<AnswerBody>,
}

impl From<AnswersBody> for Vec<Answer> {
    fn from(body: AnswersBody) -> Self {
        let answer = |one: AnswerBody| Answer { question: one.question, choices: one.choices, text: one.text };
        body.answers.into_iter().map(answer).collect()
    }
}

/// A survey of a term.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Survey)]
pub(crate) struct SurveyBody {
    /// Id.
    #[schema(example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Title in Japanese.
    title_ja: String,
    /// Title in English; empty where there is none.
    title_en: String,
    /// Its course.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    course_id: String,
    /// The course's code.
    course_code: String,
    /// The course's title in Japanese.
    course_title_ja: String,
    /// The course's title in English; empty where there is none.
    course_title_en: String,
    /// Whether the course is completed only with an answer.
    required: bool,
    /// Whether nobody learns who answered what.
    anonymous: bool,
    /// How many questions it has.
    question_count: usize,
    /// How many answers there are in the term.
    answer_count: u64,
}

impl From<SurveyLine> for SurveyBody {
    fn from(line: SurveyLine) -> Self {
        let fields = line.course.fields;
        Self {
            id: line.unit.id.to_string(),
            title_ja: line.unit.title_ja.into_string(),
            title_en: line.unit.title_en,
            course_id: line.course.id.to_string(),
            course_code: fields.code.to_string(),
            course_title_ja: fields.title_ja.to_string(),
            course_title_en: fields.title_en,
            required: fields.survey_required,
            anonymous: line.anonymous,
            question_count: line.questions,
            answer_count: line.answers,
        }
    }
}

/// A question, summed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SurveyQuestionSum)]
pub(crate) struct QuestionSumBody {
    /// The question.
    question: SurveyQuestionBody,
    /// How many answered it.
    answered: u64,
    /// How often each choice or point was taken, the first one first.
    counts: Vec<u64>,
    /// The mean of a scale in hundredths, fractions dropped.
    mean_hundredths: Option<u64>,
}

impl From<(SurveyQuestion, QuestionSum)> for QuestionSumBody {
    fn from((question, sum): (SurveyQuestion, QuestionSum)) -> Self {
        let QuestionSum { answered, counts, mean_hundredths } = sum;
        Self { question: question.into(), answered, counts, mean_hundredths }
    }
}

/// A survey, summed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SurveySums)]
pub(crate) struct SummedBody {
    /// The survey; its answers are those to the present edition of the questions.
    survey: SurveyBody,
    /// Answers to earlier editions of the questions, which are not in the sums.
    earlier_answer_count: u64,
    /// The questions.
    questions: Vec<QuestionSumBody>,
}

impl From<Summed> for SummedBody {
    fn from(summed: Summed) -> Self {
        Self {
            survey: summed.line.into(),
            earlier_answer_count: summed.earlier,
            questions: summed.questions.into_iter().map(QuestionSumBody::from).collect(),
        }
    }
}

/// What was answered to a question.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SurveyAnswered)]
pub(crate) struct AnsweredBody {
    /// Code of the question.
    question: String,
    /// Numbers of what was chosen.
    choices: BTreeSet<u32>,
    /// What was written.
    text: String,
}

/// One person's answers.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SurveyOneByOne)]
pub(crate) struct OneByOneBody {
    /// Id of the answers.
    #[schema(example = "sva_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The person.
    learner_id: Option<String>,
    /// User ID.
    login_id: Option<String>,
    /// 氏名.
    name: Option<String>,
    /// The person's department then, as a path.
    answered_in: Option<String>,
    /// When.
    answered_at: Option<DateTime<Utc>>,
    /// What; questions that were left out are missing.
    answers: Vec<AnsweredBody>,
}

impl From<OneByOne> for OneByOneBody {
    fn from(row: OneByOne) -> Self {
        let answered = |one: Answer| AnsweredBody { question: one.question, choices: one.choices, text: one.text };
        let (by, person) = (row.answer.by, row.learner);
        Self {
            id: row.answer.id.to_string(),
            learner_id: person.as_ref().map(|person| person.id.to_string()),
            login_id: person.as_ref().map(|person| person.login_id.to_string()),
            name: person.map(|person| person.name.to_string()),
            answered_at: by.as_ref().map(|by| by.at),
            answered_in: by.and_then(|by| by.department),
            answers: row.answer.answers.into_iter().map(answered).collect(),
        }
    }
}

/// Words that somebody wrote.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyText)]
pub(crate) struct SaidBody {
    /// Id of the answers they are part of.
    #[schema(example = "sva_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The words; empty where the question was left out.
    text: String,
}

impl From<Said> for SaidBody {
    fn from(said: Said) -> Self {
        Self { id: said.id.to_string(), text: said.text }
    }
}
