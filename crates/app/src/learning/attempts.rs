//! Tests: begun, handed in, marked; repeated without limit, and the best score counts (learning.md, "Progress, score, completion").

use keizoku_domain::id::{AttemptId, UnitId};
use keizoku_domain::learning::question::{check_answers, grade};
use keizoku_domain::learning::{Answer, Graded, Question, Scores, UnitKind};
use keizoku_domain::refusal::Refusal;
use keizoku_store::learning::attempts::{self as store, Attempt, HandedIn};
use keizoku_store::learning::enrolments;
use keizoku_store::learning::results::{self, UnitResult};

use super::desk::{CourseView, InContext};
use super::my_courses;
use super::study::{At, at, enrol, settle};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// An open attempt.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The attempt.
    pub attempt: Attempt,
    /// The questions; what is right is not for the caller before the attempt is handed in.
    pub questions: Vec<Question>,
}

/// An attempt that was handed in.
#[derive(Debug, Clone)]
pub struct Marked {
    /// The attempt.
    pub id: AttemptId,
    /// What was handed in.
    pub handed_in: HandedIn,
    /// The questions, with what is right and why.
    pub questions: Vec<Question>,
    /// Which of them were answered right.
    pub right: Vec<bool>,
    /// The course as it stands now.
    pub course: CourseView,
}

async fn at_test(unit: &WorkspaceUnit, course: InContext, id: UnitId) -> Result<At, AppError> {
    let at = at(unit, course, id).await?;
    if at.unit.kind() == UnitKind::Test { Ok(at) } else { Err(AppError::refused("unit.not_a_test")) }
}

/// Begins an attempt, or goes on with the one that is open: a second tab, or a request sent twice, gets the same one.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_test`, those of the desk; the store.
pub async fn begin(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<Begun, AppError> {
    let at = at_test(unit, course.into(), id).await?;
    let attempt = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            enrolments::update(uow, unit.scope, &enrolment).await?;
            let key = (id, at.unit.revision);
            if let Some(open) = store::find_open(uow.conn(), unit.scope, enrolment.id, key).await? {
                return Ok(open);
            }
            let fresh = Attempt {
                id: AttemptId::generate(unit.app.ids.as_ref()),
                unit: id,
                unit_revision: at.unit.revision,
                started_at: uow.now(),
                handed_in: None,
            };
            store::insert(uow, unit.scope, &enrolment, &fresh).await?;
            Ok(fresh)
        })
        .await?;
    Ok(Begun { attempt, questions: at.unit.questions().to_vec() })
}

/// Hands an attempt in. The same answers handed in again answer the same result; other ones are refused.
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
    let passing = at.unit.passing_score(at.course.fields.passing_score).unwrap_or_default();
    let (handed_in, graded) = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            let known = store::find(uow.conn(), unit.scope, enrolment.id, attempt).await?;
            let known = known.filter(|known| known.unit == id).ok_or(AppError::NotFound)?;
            let graded = check(&at, &known, &answers)?;
            if let Some(before) = known.handed_in {
                return Ok((before, graded));
            }
            let what = HandedIn {
                at: uow.now(),
                score: graded.score,
                passed: graded.score >= passing,
                answers: answers.clone(),
            };
            store::hand_in(uow, unit.scope, attempt, &what).await?;
            let before = results::of(uow.conn(), unit.scope, enrolment.id).await?.remove(&id).unwrap_or_default();
            let result = UnitResult {
                done_at: before.done_at.or(Some(uow.now())),
                scores: Some(Scores::after(before.scores, graded.score)),
            };
            results::put(uow, unit.scope, &enrolment, id, result).await?;
            settle(uow, unit, &at, enrolment).await?;
            Ok((what, graded))
        })
        .await?;
    let questions = at.unit.questions().to_vec();
    let course = my_courses::read(unit, course).await?;
    Ok(Marked { id: attempt, handed_in, questions, right: graded.right, course })
}

/// Marks the answers, if they are still for this attempt and this test.
fn check(at: &At, attempt: &Attempt, answers: &[Answer]) -> Result<Graded, Refusal> {
    if attempt.unit_revision != at.unit.revision {
        return Err(Refusal::new("attempt.test_changed"));
    }
    if attempt.handed_in.as_ref().is_some_and(|before| before.answers != answers) {
        return Err(Refusal::new("attempt.handed_in"));
    }
    check_answers(at.unit.questions(), answers)?;
    Ok(grade(at.unit.questions(), answers))
}
