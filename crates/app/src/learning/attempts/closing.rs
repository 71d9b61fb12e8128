//! A sitting is marked, and the enrolment follows: the same whoever brings it about.

use keizoku_domain::courses::Course;
use keizoku_domain::learning::question::grade;
use keizoku_domain::learning::{Answer, Question, Scores, SittingState, Unit};
use keizoku_store::Uow;
use keizoku_store::learning::attempts::{self as store, Attempt, HandedIn};
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::results::{self, UnitResult};

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::study::settle_course;

/// What a sitting is marked by.
pub(super) struct Closing<'a> {
    /// The course.
    pub(super) course: &'a Course,
    /// Its units.
    pub(super) units: &'a [Unit],
    /// The test.
    pub(super) test: &'a Unit,
    /// The questions as they were shown.
    pub(super) questions: &'a [Question],
}

/// Hands an open sitting in with these answers; under the enrolment's lock. One whose time is over was handed in at its end.
pub(super) async fn close(
    uow: &Uow,
    unit: &WorkspaceUnit,
    closing: &Closing<'_>,
    enrolment: &Enrolment,
    attempt: &Attempt,
    answers: Vec<Answer>,
) -> Result<HandedIn, AppError> {
    let score = grade(closing.questions, &answers).score;
    let passing = closing.test.passing_score(closing.course.fields.passing_score).unwrap_or_default();
    let ran_out = SittingState::of(attempt.ends_at, uow.now()).is_over();
    let at = attempt.ends_at.filter(|_| ran_out).unwrap_or_else(|| uow.now());
    let what = HandedIn { at, score, passed: score >= passing, answers, ran_out };
    store::hand_in(uow, unit.scope, attempt.id, &what).await?;
    let before = results::of(uow.conn(), unit.scope, enrolment.id).await?.remove(&closing.test.id).unwrap_or_default();
    let result =
        UnitResult { done_at: before.done_at.or(Some(uow.now())), scores: Some(Scores::after(before.scores, score)) };
    results::put(uow, unit.scope, enrolment, closing.test.id, result).await?;
    settle_course(uow, unit, (closing.course, closing.units), enrolment.clone()).await?;
    Ok(what)
}
