//! What a person can learn today: a seat in the running term, and the courses of its library on that day. Everything a person
//! does with a course begins here; a course that is not in the library today is not there at all.

use std::collections::{BTreeSet, HashMap};

use keizoku_domain::courses::Course;
use keizoku_domain::id::{CourseId, LearnerId, UnitId};
use keizoku_domain::learning::{CourseProgress, LearningStatus, Unit, UnitContent, UnitProgress};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::Connection;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::attempts::Attempt;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::results::UnitResult;
use keizoku_store::learning::units;
use keizoku_store::people::learners;
use keizoku_store::seats::assignments;

use crate::caller::{Actor, WorkspaceUnit};
use crate::courses::contents;
use crate::error::AppError;
use crate::seats::access::{Access, workspace_state};

/// A person with what can be learned today.
pub(super) struct Desk {
    pub(super) learner: LearnerId,
    pub(super) term: Term,
    pub(super) courses: BTreeSet<CourseId>,
}

/// A course as its learner sees it in a list.
#[derive(Debug, Clone)]
pub struct CourseLine {
    /// The course.
    pub course: Course,
    /// How many units it has; none while its content is being made.
    pub units: u32,
    /// What was done of it in this term.
    pub enrolment: Option<Enrolment>,
    /// 未受講, 受講中, 修了, 期限切れ.
    pub status: LearningStatus,
}

/// A unit as its learner sees it.
#[derive(Debug, Clone)]
pub struct UnitView {
    /// The unit.
    pub unit: Unit,
    /// What was reached in it.
    pub result: UnitResult,
    /// Score from which it is passed, of a test.
    pub passing_score: Option<u32>,
    /// Whether it is done, and passed where it has a score.
    pub passed: bool,
}

/// A course with its units, as its learner sees it.
#[derive(Debug, Clone)]
pub struct CourseView {
    /// The course.
    pub line: CourseLine,
    /// Its progress, worked out from the units as they are now.
    pub progress: CourseProgress,
    /// Its units, in order.
    pub units: Vec<UnitView>,
    /// What was handed in, latest first.
    pub attempts: Vec<Attempt>,
}

/// The caller's desk.
///
/// # Errors
/// [`AppError::NotFound`] for an account that is no person of the workspace, `login.term_ended`, `login.term_not_started`,
/// `login.no_seat`; the store.
pub(super) async fn of(unit: &WorkspaceUnit) -> Result<Desk, AppError> {
    let Actor::Account(account) = &unit.actor else { return Err(AppError::Unauthenticated) };
    let conn = unit.app.db.read();
    let learner = learners::of_account(conn, unit.scope, account.id).await?.ok_or(AppError::NotFound)?.id;
    let state = workspace_state(conn, unit.scope, unit.today()).await?;
    let term = match (state.access, state.running) {
        (Access::Open | Access::Grace, Some(term)) => term,
        (_, Some(ended)) => return Err(Refusal::new("login.term_ended").with("endedOn", ended.ends_on).into()),
        (_, None) => return Err(AppError::refused("login.no_seat")),
    };
    if assignments::already_seated(conn, unit.scope, term.id, &[learner]).await?.is_empty() {
        return Err(AppError::refused("login.no_seat"));
    }
    let courses = contents::load(conn).await?.courses_of(term.library_id, unit.today());
    Ok(Desk { learner, term, courses })
}

impl Desk {
    /// A course of today's library with its units.
    ///
    /// # Errors
    /// [`AppError::NotFound`]; the store.
    pub(super) async fn course(&self, conn: &impl Connection, id: CourseId) -> Result<(Course, Vec<Unit>), AppError> {
        if !self.courses.contains(&id) {
            return Err(AppError::NotFound);
        }
        let course = courses_store::find(conn, id).await?.ok_or(AppError::NotFound)?;
        Ok((course, units::of_course(conn, id).await?))
    }

    pub(super) fn line(
        &self,
        unit: &WorkspaceUnit,
        course: Course,
        units: u32,
        enrolment: Option<Enrolment>,
    ) -> CourseLine {
        let completed = enrolment.as_ref().is_some_and(|enrolment| enrolment.completed_at.is_some());
        let status = LearningStatus::of(enrolment.is_some(), completed, Some(self.term.ends_on), unit.today());
        CourseLine { course, units, enrolment, status }
    }
}

/// How far the units of a course have come.
pub(super) fn standing(course: &Course, units: &[Unit], results: &HashMap<UnitId, UnitResult>) -> Vec<UnitProgress> {
    let of_course = course.fields.passing_score;
    let of_unit = |unit: &Unit| {
        let result = results.get(&unit.id).copied().unwrap_or_default();
        match &unit.content {
            UnitContent::Page { .. } => UnitProgress::Plain { weight: unit.weight, done: result.done_at.is_some() },
            UnitContent::Test { passing_score, .. } => UnitProgress::Scored {
                weight: unit.weight,
                passing: passing_score.unwrap_or(of_course),
                scores: result.scores,
            },
        }
    };
    units.iter().map(of_unit).collect()
}

/// A course with its units as its learner sees them.
pub(super) fn view(
    line: CourseLine,
    units: Vec<Unit>,
    results: &HashMap<UnitId, UnitResult>,
    attempts: Vec<Attempt>,
) -> CourseView {
    let standing = standing(&line.course, &units, results);
    let progress = CourseProgress::of(&standing);
    let of_course = line.course.fields.passing_score;
    let units = units.into_iter().zip(standing).map(|(unit, standing)| UnitView {
        result: results.get(&unit.id).copied().unwrap_or_default(),
        passing_score: unit.passing_score(of_course),
        passed: standing.is_passed(),
        unit,
    });
    CourseView { progress, units: units.collect(), attempts, line }
}
