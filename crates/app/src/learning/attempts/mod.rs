//! Tests: a sitting is begun, its answers are kept while they are given, and it is handed in and marked; repeated without limit, and
//! the best score counts (learning.md, "Progress, score, completion"). It goes on wherever it is looked at until its end.

mod closing;
mod run_out;

use keizoku_domain::id::{AttemptId, UnitId};
use keizoku_domain::learning::question::{check_answers, grade};
use keizoku_domain::learning::sitting::Dice;
use keizoku_domain::learning::{Answer, Question, SittingState, Unit, UnitKind};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::attempts::{self as store, Attempt, Draft, HandedIn};
use keizoku_store::learning::enrolments::{self, Enrolment};

use self::closing::{Closing, close};
pub use self::run_out::close_run_out;
use super::desk::{CourseView, InContext};
use super::my_courses;
use super::study::{At, at, enrol};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// An open attempt.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The attempt, with the answers so far.
    pub attempt: Attempt,
    /// The questions as they are shown; what is right is not for the caller before the attempt is handed in.
    pub questions: Vec<Question>,
    /// How it stands now.
    pub state: SittingState,
}

/// An attempt that was handed in.
#[derive(Debug, Clone)]
pub struct Marked {
    /// The attempt.
    pub attempt: Attempt,
    /// What was handed in.
    pub handed_in: HandedIn,
    /// The questions as they were shown, with what is right and why.
    pub questions: Vec<Question>,
    /// Which of them were answered right.
    pub right: Vec<bool>,
    /// The course as it stands now.
    pub course: CourseView,
}

/// Answers that were kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The revision of what is kept now.
    pub revision: i64,
    /// How the sitting stands.
    pub state: SittingState,
}

/// How it stands with a test when its learner looks at it.
#[derive(Debug, Clone)]
pub enum TestSight {
    /// Nothing is open.
    Rest,
    /// A sitting goes on.
    Open(Box<Begun>),
    /// The time of the latest one ran out.
    RanOut(Box<Marked>),
    /// The latest one was set aside: its questions are no longer there.
    SetAside,
}

/// What was found of a test under the enrolment's lock.
pub(super) enum Found {
    Rest,
    Open(Attempt, Vec<Question>),
    RanOut(Attempt, Vec<Question>),
    SetAside,
}

async fn at_test(unit: &WorkspaceUnit, course: InContext, id: UnitId) -> Result<At, AppError> {
    let at = at(unit, course, id).await?;
    if at.unit.kind() == UnitKind::Test { Ok(at) } else { Err(AppError::refused("unit.not_a_test")) }
}

/// The questions of an attempt as they are shown; `None` where the test no longer has them.
pub(super) fn shown(test: &Unit, attempt: &Attempt) -> Option<Vec<Question>> {
    match &attempt.paper {
        Some(paper) => paper.questions(test.questions()),
        None => (attempt.unit_revision == test.revision).then(|| test.questions().to_vec()),
    }
}

/// The latest attempt at a test, after what has to become of it: one whose time ran out is handed in with what the server has, one
/// whose questions are no longer there is set aside.
async fn settled(
    uow: &Uow,
    unit: &WorkspaceUnit,
    at: &At,
    enrolment: &Enrolment,
) -> Result<Option<(Attempt, Option<Vec<Question>>)>, AppError> {
    let latest = store::latest(uow.conn(), unit.scope, enrolment.id, at.unit.id).await?;
    let Some(mut attempt) = latest else { return Ok(None) };
    let questions = shown(&at.unit, &attempt);
    match &questions {
        None if attempt.is_open() => {
            store::set_aside(uow, unit.scope, attempt.id).await?;
            attempt.set_aside_at = Some(uow.now());
        }
        Some(questions) if attempt.is_open() && !SittingState::of(attempt.ends_at, uow.now()).takes_answers() => {
            let closing = Closing { course: &at.course, units: &at.units, test: &at.unit, questions };
            let answers = std::mem::take(&mut attempt.draft.answers);
            attempt.handed_in = Some(close(uow, unit, &closing, enrolment, &attempt, answers).await?);
        }
        _ => {}
    }
    Ok(Some((attempt, questions)))
}

/// What a learner finds who opens a test; under the enrolment's lock.
pub(super) async fn look(uow: &Uow, unit: &WorkspaceUnit, at: &At, enrolment: &Enrolment) -> Result<Found, AppError> {
    Ok(match settled(uow, unit, at, enrolment).await? {
        Some((attempt, _)) if attempt.set_aside_at.is_some() => Found::SetAside,
        Some((attempt, Some(questions))) if attempt.is_open() => Found::Open(attempt, questions),
        Some((attempt, Some(questions))) if attempt.handed_in.as_ref().is_some_and(|what| what.ran_out) => {
            Found::RanOut(attempt, questions)
        }
        _ => Found::Rest,
    })
}

/// What was found, as the learner sees it.
pub(super) async fn seen(unit: &WorkspaceUnit, course: InContext, found: Found) -> Result<TestSight, AppError> {
    Ok(match found {
        Found::Rest => TestSight::Rest,
        Found::SetAside => TestSight::SetAside,
        Found::Open(attempt, questions) => TestSight::Open(Box::new(begun(unit, attempt, questions))),
        Found::RanOut(attempt, questions) => {
            TestSight::RanOut(Box::new(marked(unit, course, attempt, questions).await?))
        }
    })
}

fn begun(unit: &WorkspaceUnit, attempt: Attempt, questions: Vec<Question>) -> Begun {
    let state = SittingState::of(attempt.ends_at, unit.now());
    Begun { attempt, questions, state }
}

async fn marked(
    unit: &WorkspaceUnit,
    course: InContext,
    attempt: Attempt,
    questions: Vec<Question>,
) -> Result<Marked, AppError> {
    let handed_in = attempt.handed_in.clone().ok_or_else(|| AppError::internal("an attempt that was not handed in"))?;
    let right = grade(&questions, &handed_in.answers).right;
    let course = my_courses::read(unit, course).await?;
    Ok(Marked { attempt, handed_in, questions, right, course })
}

/// Begins a sitting, or goes on with the one that is open: a second tab, or a request sent twice, gets the same one.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_test`, those of the desk; the store.
pub async fn begin(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<Begun, AppError> {
    let at = at_test(unit, course.into(), id).await?;
    let mut seed = [0; 8];
    unit.app.random.fill(&mut seed)?;
    let (attempt, questions) = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            enrolments::update(uow, unit.scope, &enrolment).await?;
            if let Found::Open(attempt, questions) = look(uow, unit, &at, &enrolment).await? {
                return Ok((attempt, questions));
            }
            let rules = at.unit.rules().ok_or_else(|| AppError::internal("a test without rules"))?;
            let paper = rules.draw(at.unit.questions(), &mut Dice::of(seed));
            let questions = paper.questions(at.unit.questions()).ok_or_else(|| AppError::internal("drawn in vain"))?;
            let fresh = Attempt {
                id: AttemptId::generate(unit.app.ids.as_ref()),
                unit: id,
                unit_revision: at.unit.revision,
                started_at: uow.now(),
                paper: Some(paper),
                ends_at: rules.ends_at(uow.now()),
                draft: Draft::default(),
                handed_in: None,
                set_aside_at: None,
            };
            store::insert(uow, unit.scope, &enrolment, &fresh).await?;
            Ok((fresh, questions))
        })
        .await?;
    Ok(begun(unit, attempt, questions))
}

/// One's own attempt at a test, with its questions.
async fn mine(
    uow: &Uow,
    unit: &WorkspaceUnit,
    (at, enrolment): (&At, &Enrolment),
    id: AttemptId,
) -> Result<(Attempt, Vec<Question>), AppError> {
    let known = store::find(uow.conn(), unit.scope, enrolment.id, id).await?;
    let known = known.filter(|known| known.unit == at.unit.id).ok_or(AppError::NotFound)?;
    let questions = shown(&at.unit, &known).filter(|_| known.set_aside_at.is_none());
    Ok((known, questions.ok_or_else(|| Refusal::new("attempt.test_changed"))?))
}

/// Keeps the answers so far, over those of the revision that was seen.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`] when another window kept others meanwhile, `unit.not_a_test`,
/// `attempt.answer_unsound`, `attempt.handed_in`, `attempt.time_over`, `attempt.test_changed`, those of the desk; the store.
pub async fn keep(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    attempt: AttemptId,
    (revision, answers): (i64, Vec<Answer>),
) -> Result<Kept, AppError> {
    let at = at_test(unit, course.into(), id).await?;
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        let (known, questions) = mine(uow, unit, (&at, &enrolment), attempt).await?;
        let state = SittingState::of(known.ends_at, uow.now());
        match &known.handed_in {
            Some(what) if !what.ran_out => return Err(AppError::refused("attempt.handed_in")),
            None if state.takes_answers() => {}
            _ => return Err(AppError::refused("attempt.time_over")),
        }
        check_answers(&questions, &answers)?;
        if known.draft.revision != revision {
            return Err(AppError::Stale);
        }
        let kept = Draft { answers: answers.clone(), revision: revision + 1 };
        store::keep(uow, unit.scope, attempt, &kept).await?;
        Ok(Kept { revision: kept.revision, state })
    })
    .await
}

/// Hands a sitting in. The same answers handed in again answer the same result; other ones are refused. What arrives after the end
/// is not taken: then what the server has is handed in.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_test`, `attempt.answer_unsound`, `attempt.handed_in`, `attempt.test_changed`, those of
/// the desk; the store.
pub async fn hand_in(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    attempt: AttemptId,
    answers: Vec<Answer>,
) -> Result<Marked, AppError> {
    let course = course.into();
    let at = at_test(unit, course, id).await?;
    let (attempt, questions) = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            let (mut known, questions) = mine(uow, unit, (&at, &enrolment), attempt).await?;
            if let Some(before) = &known.handed_in {
                let same = before.ran_out || before.answers == answers;
                return if same { Ok((known, questions)) } else { Err(AppError::refused("attempt.handed_in")) };
            }
            let answers = if SittingState::of(known.ends_at, uow.now()).takes_answers() {
                check_answers(&questions, &answers)?;
                answers.clone()
            } else {
                std::mem::take(&mut known.draft.answers)
            };
            let closing = Closing { course: &at.course, units: &at.units, test: &at.unit, questions: &questions };
            known.handed_in = Some(close(uow, unit, &closing, &enrolment, &known, answers).await?);
            Ok((known, questions))
        })
        .await?;
    marked(unit, course, attempt, questions).await
}
