//! What was answered: summed, and one by one.

use std::collections::HashMap;

use keizoku_domain::courses::Course;
use keizoku_domain::id::{CourseId, LearnerId, SurveyAnswerId, UnitId};
use keizoku_domain::learning::survey::{self, AnswerForm, QuestionSum, SurveyQuestion};
use keizoku_domain::learning::{Unit, UnitContent};
use keizoku_store::courses as courses_store;
use keizoku_store::learning::surveys::{self as store, SurveyAnswer};
use keizoku_store::learning::units;
use keizoku_store::people::learners::{self, Learner};

use super::Place;
use crate::caller::WorkspaceUnit;
use crate::courses::contents;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::rosters::{self, Which};

/// A survey of a term.
#[derive(Debug, Clone)]
pub struct SurveyLine {
    /// Its course.
    pub course: Course,
    /// The survey.
    pub unit: Unit,
    /// Whether nobody learns who answered what.
    pub anonymous: bool,
    /// How many questions it has.
    pub questions: usize,
    /// How many answers there are.
    pub answers: u64,
}

/// The surveys of the courses of a term's library, and those that were answered before their course left it; by course.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, `list.cursor_invalid`; the store.
pub async fn list(unit: &WorkspaceUnit, which: Which, page: &PageRequest) -> Result<Page<SurveyLine>, AppError> {
    let roster = rosters::find(unit, which).await?;
    let conn = unit.app.db.read();
    let answered = store::of_term(conn, unit.scope, roster.term.id).await?;
    let library = contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
    let found = units::surveys(conn).await?.into_iter();
    let found: Vec<(Unit, bool)> = found
        .filter(|(unit, shown)| (*shown && library.contains(&unit.course)) || answered.contains_key(&unit.id))
        .collect();
    let ids: Vec<CourseId> = found.iter().map(|(unit, _)| unit.course).collect();
    let courses = courses_store::of_ids(conn, &ids).await?;
    let courses: HashMap<CourseId, Course> = courses.into_iter().map(|course| (course.id, course)).collect();
    let line = |(unit, _): (Unit, bool)| {
        let UnitContent::Survey { anonymous, questions } = &unit.content else { return None };
        let (anonymous, questions) = (*anonymous, questions.len());
        let answers = answered.get(&unit.id).copied().unwrap_or_default();
        Some(SurveyLine { course: courses.get(&unit.course)?.clone(), anonymous, questions, answers, unit })
    };
    let key = |line: &SurveyLine| (courses_store::list_key(&line.course), line.unit.id);
    let mut lines: Vec<SurveyLine> = found.into_iter().filter_map(line).collect();
    lines.sort_by_key(key);
    let total = page.with_total.then(|| u64::try_from(lines.len()).ok()).flatten();
    if let Some(after) = page.position::<(String, UnitId)>()? {
        lines.retain(|line| key(line) > after);
    }
    let mut cut = Page::cut(lines, page.limit(), key)?;
    cut.total = total;
    Ok(cut)
}

/// A survey, summed.
#[derive(Debug, Clone)]
pub struct Summed {
    /// Which.
    pub line: SurveyLine,
    /// Its questions with their sums.
    pub questions: Vec<(SurveyQuestion, QuestionSum)>,
    /// Answers to earlier editions of the questions, which are not in the sums.
    pub earlier: u64,
}

/// Sums a survey.
///
/// # Errors
/// [`AppError::NotFound`], `survey.too_few_answers` of an anonymous one; the store.
pub async fn sums(unit: &WorkspaceUnit, id: UnitId, which: Which) -> Result<Summed, AppError> {
    let place = Place::of(unit, id, which).await?;
    place.ensure_summed()?;
    let questions = questions(unit, &place).await?;
    let (answers, earlier) = place.counts;
    let line = SurveyLine {
        anonymous: place.anonymous,
        questions: questions.len(),
        course: place.course,
        unit: place.unit,
        answers,
    };
    Ok(Summed { line, questions, earlier })
}

pub(super) async fn questions(
    unit: &WorkspaceUnit,
    place: &Place,
) -> Result<Vec<(SurveyQuestion, QuestionSum)>, AppError> {
    let mut taken = store::taken(unit.app.db.read(), unit.scope, place.which()).await?;
    let summed = |question: &SurveyQuestion| {
        let (answered, taken) = taken.remove(&question.code).unwrap_or_default();
        let sum = survey::sum(question, answered, &taken);
        (question.clone(), sum)
    };
    Ok(place.questions.iter().map(summed).collect())
}

/// One person's answers.
#[derive(Debug, Clone)]
pub struct OneByOne {
    /// Who; nothing where the person was deleted meanwhile.
    pub learner: Option<Learner>,
    /// What was answered, and when.
    pub answer: SurveyAnswer,
}

/// The answers to a survey one by one, in the order they came.
///
/// # Errors
/// [`AppError::NotFound`], `survey.anonymous`, `list.cursor_invalid`; the store.
pub async fn answers(
    unit: &WorkspaceUnit,
    id: UnitId,
    which: Which,
    page: &PageRequest,
) -> Result<Page<OneByOne>, AppError> {
    let place = Place::of(unit, id, which).await?;
    place.ensure_named()?;
    let rows = rows(unit, &place, page).await?;
    let people: Vec<LearnerId> = rows.items.iter().filter_map(|row| Some(row.by.as_ref()?.learner)).collect();
    let mut people = learners::some(unit.app.db.read(), unit.scope, &people).await?;
    let mut cut =
        rows.map(|answer| OneByOne { learner: answer.by.as_ref().and_then(|by| people.remove(&by.learner)), answer });
    cut.total = page.with_total.then_some(place.counts.0);
    Ok(cut)
}

async fn rows(unit: &WorkspaceUnit, place: &Place, page: &PageRequest) -> Result<Page<SurveyAnswer>, AppError> {
    let behind: Option<SurveyAnswerId> = page.position()?;
    let rows = store::page(unit.app.db.read(), unit.scope, place.which(), behind, page.limit()).await?;
    Page::cut(rows, page.limit(), |row| row.id)
}

/// Words that somebody wrote.
#[derive(Debug, Clone)]
pub struct Said {
    /// Of which answer.
    pub id: SurveyAnswerId,
    /// The words; nothing where this one left the question out.
    pub text: String,
}

/// What was written to a question, without who wrote it. A page may hold answers that left the question out.
///
/// # Errors
/// [`AppError::NotFound`] for what is no free text of the survey, `survey.too_few_answers`, `list.cursor_invalid`; the store.
pub async fn texts(
    unit: &WorkspaceUnit,
    id: UnitId,
    question: &str,
    which: Which,
    page: &PageRequest,
) -> Result<Page<Said>, AppError> {
    let place = Place::of(unit, id, which).await?;
    place.ensure_summed()?;
    // Without a name it is the first one.
    let named = |one: &&SurveyQuestion| one.form == AnswerForm::Text && (question.is_empty() || one.code == question);
    let question = place.questions.iter().find(named).ok_or(AppError::NotFound)?.code.clone();
    let rows = rows(unit, &place, page).await?;
    Ok(rows.map(|row| {
        let said = row.answers.iter().find(|answer| answer.question == question);
        Said { id: row.id, text: said.map(|answer| answer.text.clone()).unwrap_or_default() }
    }))
}
