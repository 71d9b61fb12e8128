//! The contents of a course in a file: its pages, tests, surveys, reports, SCORM packages and videos, in TOML, one file for each course.

use std::collections::{BTreeSet, HashMap};

use keizoku_domain::courses::course::optional_name;
use keizoku_domain::id::{CourseId, UnitId};
use keizoku_domain::learning::report::{Criterion, Level, Marking, ReportForm, RubricQuestion};
use keizoku_domain::learning::sitting::Pool;
use keizoku_domain::learning::survey::{AnswerForm, SurveyQuestion};
use keizoku_domain::learning::unit::{self, WEIGHT};
use keizoku_domain::learning::{AnswerKey, Question, ReportTask, TestRules, Unit, UnitContent, UnitKind};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::{CatalogueCode, CatalogueName};
use keizoku_store::Uow;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::units as store;
use serde::Deserialize;

use super::vendor_units::{package_content, video_content};
use super::{scorm, video};
use crate::app::App;
use crate::error::AppError;

/// The contents of a course.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentFile {
    /// Code of the course.
    pub course: String,
    /// Its units, in order.
    pub units: Vec<UnitEntry>,
}

/// A unit in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitEntry {
    /// Stable code within the course.
    pub code: String,
    /// Title in Japanese.
    pub title_ja: String,
    /// Title in English.
    #[serde(default)]
    pub title_en: String,
    /// Weight in the progress; 1 where it is not said.
    pub weight: Option<u32>,
    /// The text of a page, in Markdown.
    pub body: Option<String>,
    /// Score from which a test is passed; the course's where it is not said.
    pub passing_score: Option<u32>,
    /// The questions of a test.
    #[serde(default)]
    pub questions: Vec<QuestionEntry>,
    /// Minutes that a test may take; no limit where it is not said.
    pub minutes: Option<u32>,
    /// Groups of questions of which some are asked.
    #[serde(default)]
    pub pools: Vec<PoolEntry>,
    /// Whether the questions of a test come in another order each time.
    #[serde(default)]
    pub shuffle_questions: bool,
    /// Whether what can be chosen comes in another order each time.
    #[serde(default)]
    pub shuffle_choices: bool,
    /// A survey.
    pub survey: Option<SurveyEntry>,
    /// A report.
    pub report: Option<ReportEntry>,
    /// Name of a SCORM package that comes with the product.
    pub scorm: Option<String>,
    /// Whether the score of the package counts.
    #[serde(default)]
    pub scored: bool,
    /// Name of a video that comes with the product.
    pub video: Option<String>,
}

/// A pool in the file; its questions name it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolEntry {
    /// Stable code within the test.
    pub code: String,
    /// How many of its questions are asked.
    pub draw: u32,
}

/// A report in the file: with criteria somebody marks it, with questions they do.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportEntry {
    /// What is to be written, in Markdown.
    pub instructions: String,
    /// `text`, `file` or `text_or_file`.
    pub answer: ReportForm,
    /// The most characters of the text.
    pub most_characters: u32,
    /// An example and why it is good, in Markdown.
    #[serde(default)]
    pub model_answer: String,
    /// What a marker looks at.
    #[serde(default)]
    pub criteria: Vec<CriterionEntry>,
    /// What the learner is asked about the own report.
    #[serde(default)]
    pub questions: Vec<RubricEntry>,
}

/// A criterion in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionEntry {
    /// Stable code within the report.
    pub code: String,
    /// What is looked at.
    pub title: String,
    /// The most points.
    pub points: u32,
    /// What so many points mean.
    #[serde(default)]
    pub levels: Vec<Level>,
}

/// A rubric question in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RubricEntry {
    /// Points of a right answer.
    pub points: u32,
    /// The question, as one of a test.
    pub question: QuestionEntry,
}

/// A survey in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyEntry {
    /// Whether nobody learns who answered what.
    #[serde(default)]
    pub anonymous: bool,
    /// Its questions.
    pub questions: Vec<SurveyQuestionEntry>,
}

/// A question of a survey in the file: with choices, a scale, or free text where it has neither.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyQuestionEntry {
    /// Stable code within the survey.
    pub code: String,
    /// What is asked.
    pub text: String,
    /// Whether it has to be answered.
    #[serde(default)]
    pub required: bool,
    /// What can be chosen.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Whether several can be chosen.
    #[serde(default)]
    pub several: bool,
    /// Points of a scale.
    pub points: Option<u32>,
    /// What its first point means.
    #[serde(default)]
    pub low: String,
    /// What its last point means.
    #[serde(default)]
    pub high: String,
}

/// A question in the file: with choices, a number, or words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionEntry {
    /// Stable code within the test.
    pub code: String,
    /// What is asked.
    pub text: String,
    /// What can be chosen.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Number of the right choice, from one.
    pub right: Option<u32>,
    /// Numbers of all right choices, where several are right.
    pub right_ones: Option<BTreeSet<u32>>,
    /// The right number.
    pub number: Option<String>,
    /// What it counts.
    #[serde(default)]
    pub unit: String,
    /// The right words.
    pub words: Option<Vec<String>>,
    /// Why it is right.
    pub explanation: String,
    /// The pool it is drawn from; without one it is always asked.
    pub pool: Option<String>,
}

fn unsound(course: &str, place: &str) -> AppError {
    Refusal::new("catalogue.unit_unsound").with("course", course).with("unit", place).into()
}

/// Reads a file.
///
/// # Errors
/// `catalogue.content_unreadable` with the place of the fault.
pub fn parse(text: &str) -> Result<ContentFile, AppError> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.lines().count();
        Refusal::new("catalogue.content_unreadable").with("line", line).into()
    })
}

/// Loads the contents of a course; units under the same code are rewritten, those that are missing are shown no more. What was
/// not changed keeps its revision, so that open attempts go on.
///
/// # Errors
/// `catalogue.course_reference_unknown`, `catalogue.unit_unsound` with the course and the unit at fault; the store.
pub async fn load(uow: &Uow, app: &App, file: &ContentFile) -> Result<(), AppError> {
    let all = courses_store::all(uow.conn()).await?;
    let course = all.iter().find(|course| course.fields.code.as_str().eq_ignore_ascii_case(&file.course));
    let unknown = || Refusal::new("catalogue.course_reference_unknown").with("course", &file.course);
    let course = course.ok_or_else(unknown)?.id;
    let ever = store::ever_of_course(uow.conn(), course).await?;
    let known: HashMap<String, &Unit> =
        ever.iter().map(|unit| (unit.code.as_str().to_ascii_lowercase(), unit)).collect();
    let mut units = Vec::with_capacity(file.units.len());
    for entry in &file.units {
        let old = known.get(&entry.code.to_ascii_lowercase()).copied();
        let fresh = || UnitId::generate(app.ids.as_ref());
        let held = built_in(uow, app, &file.course, entry).await?;
        let id = old.map_or_else(fresh, |old| old.id);
        let mut unit = unit_of(&file.course, course, entry, (id, held))?;
        let revision = old.map_or(1, |old| if old.content == unit.content { old.revision } else { old.revision + 1 });
        unit.revision = revision;
        units.push(unit);
    }
    unit::check(&units).map_err(|refusal| refusal.with("course", &file.course))?;
    for (position, unit) in units.iter().enumerate() {
        if ever.iter().any(|old| old.id == unit.id) {
            store::update(uow, unit, position).await?;
        } else {
            store::insert(uow, unit, position).await?;
        }
    }
    let missing: Vec<&Unit> = ever.iter().filter(|old| units.iter().all(|unit| unit.id != old.id)).collect();
    // What the vendor has added on the screen stands in no file, and stays.
    let (own, gone): (Vec<&Unit>, Vec<&Unit>) =
        missing.into_iter().partition(|old| matches!(old.kind(), UnitKind::Scorm | UnitKind::Video));
    store::move_behind(uow, units.len(), &own.iter().map(|unit| unit.id).collect::<Vec<_>>()).await?;
    Ok(store::retire(uow, &gone.iter().map(|unit| unit.id).collect::<Vec<_>>()).await?)
}

/// What comes with the product under the name that an entry gives.
async fn built_in(uow: &Uow, app: &App, course: &str, entry: &UnitEntry) -> Result<Option<UnitContent>, AppError> {
    if entry.scorm.is_some() && entry.video.is_some() {
        return Err(unsound(course, &entry.code));
    }
    if let Some(name) = &entry.scorm {
        let package = scorm::built_in::package(uow, app, name).await?;
        return Ok(Some(UnitContent::Scorm(package_content(&package, entry.scored, entry.passing_score))));
    }
    let Some(name) = &entry.video else { return Ok(None) };
    let (video, transcript) = video::built_in::video(uow, app, name).await?;
    Ok(Some(UnitContent::Video(video_content(&video, transcript))))
}

fn unit_of(
    code: &str,
    course: CourseId,
    entry: &UnitEntry,
    (id, held): (UnitId, Option<UnitContent>),
) -> Result<Unit, AppError> {
    let fault = || unsound(code, &entry.code);
    let content = match (&entry.body, entry.questions.is_empty(), &entry.survey, &entry.report, held) {
        (None, true, None, None, Some(held)) => held,
        (None, true, None, Some(report), None) => {
            UnitContent::Report(report_of(report, entry.passing_score).ok_or_else(fault)?)
        }
        (None, true, Some(survey), None, None) => UnitContent::Survey {
            anonymous: survey.anonymous,
            questions: survey.questions.iter().map(survey_question_of).collect(),
        },
        (Some(body), true, None, None, None) => UnitContent::Page { body: body.clone() },
        (None, false, None, None, None) => UnitContent::Test {
            passing_score: entry.passing_score,
            rules: rules_of(entry).ok_or_else(fault)?,
            questions: entry
                .questions
                .iter()
                .map(|question| question_of(question).ok_or_else(|| unsound(code, &entry.code)))
                .collect::<Result<_, _>>()?,
        },
        _ => return Err(fault()),
    };
    let ruled = entry.minutes.is_some() || entry.shuffle_questions || entry.shuffle_choices || !entry.pools.is_empty();
    if ruled && !matches!(content, UnitContent::Test { .. }) {
        return Err(fault());
    }
    Ok(Unit {
        id,
        course,
        code: CatalogueCode::parse(&entry.code).map_err(|_| fault())?,
        title_ja: CatalogueName::parse(&entry.title_ja).map_err(|_| fault())?,
        title_en: optional_name(&entry.title_en).map_err(|_| fault())?,
        weight: entry.weight.unwrap_or(WEIGHT),
        content,
        revision: 1,
    })
}

/// How a test is sat; nothing where a question is in a pool that is not there.
fn rules_of(entry: &UnitEntry) -> Option<TestRules> {
    let there = |pool: &String| entry.pools.iter().any(|one| one.code == *pool);
    let known = entry.questions.iter().filter_map(|question| question.pool.as_ref()).all(there);
    let of = |pool: &PoolEntry| Pool {
        code: pool.code.clone(),
        draw: pool.draw,
        questions: entry
            .questions
            .iter()
            .filter(|question| question.pool.as_ref() == Some(&pool.code))
            .map(|question| question.code.clone())
            .collect(),
    };
    known.then(|| TestRules {
        minutes: entry.minutes,
        pools: entry.pools.iter().map(of).collect(),
        shuffle_questions: entry.shuffle_questions,
        shuffle_choices: entry.shuffle_choices,
    })
}

fn report_of(entry: &ReportEntry, passing_score: Option<u32>) -> Option<ReportTask> {
    let criterion = |one: &CriterionEntry| Criterion {
        code: one.code.clone(),
        title: one.title.trim().to_owned(),
        points: one.points,
        levels: one.levels.clone(),
    };
    let question =
        |one: &RubricEntry| question_of(&one.question).map(|question| RubricQuestion { question, points: one.points });
    let marking = match (entry.criteria.is_empty(), entry.questions.is_empty()) {
        (false, true) => Marking::Administrator { criteria: entry.criteria.iter().map(criterion).collect() },
        (true, false) => Marking::Questions { questions: entry.questions.iter().map(question).collect::<Option<_>>()? },
        _ => return None,
    };
    Some(ReportTask {
        instructions: entry.instructions.trim().to_owned(),
        answer: entry.answer,
        most_characters: entry.most_characters,
        marking,
        model_answer: entry.model_answer.trim().to_owned(),
        passing_score,
    })
}

fn survey_question_of(entry: &SurveyQuestionEntry) -> SurveyQuestion {
    let choices = entry.choices.clone();
    let form = match (choices.is_empty(), entry.points) {
        (false, _) if entry.several => AnswerForm::Multiple { choices },
        (false, _) => AnswerForm::Single { choices },
        (true, Some(points)) => AnswerForm::Scale { points, low: entry.low.clone(), high: entry.high.clone() },
        (true, None) => AnswerForm::Text,
    };
    SurveyQuestion { code: entry.code.clone(), text: entry.text.trim().to_owned(), required: entry.required, form }
}

fn question_of(entry: &QuestionEntry) -> Option<Question> {
    let choices = entry.choices.clone();
    let key = match (entry.right, &entry.right_ones, &entry.number, &entry.words) {
        (Some(right), None, None, None) => AnswerKey::Single { choices, right },
        (None, Some(right), None, None) => AnswerKey::Multiple { choices, right: right.clone() },
        (None, None, Some(value), None) => AnswerKey::Number { value: value.clone(), unit: entry.unit.clone() },
        (None, None, None, Some(words)) => AnswerKey::Text { accepted: words.clone() },
        _ => return None,
    };
    let text = |text: &str| text.trim().to_owned();
    Some(Question { code: entry.code.clone(), text: text(&entry.text), key, explanation: text(&entry.explanation) })
}
