//! What a person can learn today: a seat in the running term, the courses of its library on that day, and how they are set for
//! the person. Everything a person does with a course begins here; a course that is not in the library today is not there at all.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use keizoku_domain::courses::class::credit;
use keizoku_domain::courses::effective::Opening;
use keizoku_domain::courses::{Course, Effective, Place, SettingTarget, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId, TrainingClassId, UnitId};
use keizoku_domain::learning::{CourseProgress, LearningStatus, ReportState, Unit, UnitContent, UnitProgress};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::Connection;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::attempts::Attempt;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::results::UnitResult;
use keizoku_store::learning::{classes, units};
use keizoku_store::people::learners;
use keizoku_store::seats::assignments;

use crate::caller::{Actor, WorkspaceUnit};
use crate::courses::contents;
use crate::courses::settings::standing::Standing;
use crate::error::AppError;
use crate::people::trees;
use crate::seats::access::{Access, state_of};

/// A person with what can be learned today.
pub(super) struct Desk {
    pub(super) learner: LearnerId,
    pub(super) term: Term,
    pub(super) courses: BTreeSet<CourseId>,
    /// The class in which it is learned; none is the catalogue.
    pub(super) class: Option<TrainingClass>,
    settings: Standing,
    place: Place,
}

/// A course in a context: the catalogue, which is what a course alone means, or a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InContext {
    /// The course.
    pub course: CourseId,
    /// The class; none is the catalogue.
    pub class: Option<TrainingClassId>,
}

impl From<CourseId> for InContext {
    fn from(course: CourseId) -> Self {
        Self { course, class: None }
    }
}

impl From<(CourseId, Option<TrainingClassId>)> for InContext {
    fn from((course, class): (CourseId, Option<TrainingClassId>)) -> Self {
        Self { course, class }
    }
}

/// A course as its learner sees it in a list.
#[derive(Debug, Clone)]
pub struct CourseLine {
    /// The course.
    pub course: Course,
    /// How many units it has; none while its content is being made.
    pub units: u32,
    /// What was done of it in this term, in this context.
    pub enrolment: Option<Enrolment>,
    /// When it was completed in another context of this term, where it is not completed in this one.
    pub credited_at: Option<DateTime<Utc>>,
    /// 未受講, 受講中, 修了, 期限切れ.
    pub status: LearningStatus,
    /// How it is set for the person, and why.
    pub effective: Effective,
    /// The name of the department it was set for, where it was set for one.
    pub department: Option<String>,
    /// Days until it is due, 0 on the last one, fewer when it is past; none without a due date, or once it is completed.
    pub days_left: Option<i64>,
    /// Whether it can be opened today.
    pub opening: Opening,
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
    /// How the latest attempt at a report stands; nothing of anything else.
    pub report: Option<ReportState>,
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

/// The caller as a person of the workspace, whatever can be learned today.
///
/// # Errors
/// [`AppError::NotFound`] for an account that is no person of it; the store.
pub(super) async fn me(unit: &WorkspaceUnit) -> Result<LearnerId, AppError> {
    let Actor::Account(account) = &unit.actor else { return Err(AppError::Unauthenticated) };
    let me = learners::of_account(unit.app.db.read(), unit.scope, account.id).await?;
    Ok(me.ok_or(AppError::NotFound)?.id)
}

/// The caller's desk.
///
/// # Errors
/// [`AppError::NotFound`] for an account that is no person of the workspace, `login.term_ended`, `login.term_not_started`,
/// `login.no_seat`; the store.
pub(super) async fn of(unit: &WorkspaceUnit) -> Result<Desk, AppError> {
    let learner = me(unit).await?;
    let conn = unit.app.db.read();
    let known = trees::current(unit).await?;
    let state = state_of(conn, unit.scope, &known.terms, unit.today()).await?;
    let term = match (state.access, state.running) {
        (Access::Open | Access::Grace, Some(term)) => term,
        (_, Some(ended)) => return Err(Refusal::new("login.term_ended").with("endedOn", ended.ends_on).into()),
        (_, None) => return Err(AppError::refused("login.no_seat")),
    };
    if assignments::already_seated(conn, unit.scope, term.id, &[learner]).await?.is_empty() {
        return Err(AppError::refused("login.no_seat"));
    }
    let courses = contents::load(conn).await?.courses_of(term.library_id, unit.today());
    let tree = Arc::clone(&known.tree);
    let settings = Standing::of_person(conn, unit.scope, tree, (&term, unit.today()), learner).await?;
    let place = settings.place(SettingTarget::Person(learner));
    Ok(Desk { learner, term, courses, class: None, settings, place })
}

/// The caller's desk in a context. A class is there for its people, in its own term.
///
/// # Errors
/// Those of [`of`]; [`AppError::NotFound`] for a class of others.
pub(super) async fn within(unit: &WorkspaceUnit, class: Option<TrainingClassId>) -> Result<Desk, AppError> {
    let desk = of(unit).await?;
    let Some(id) = class else { return Ok(desk) };
    if !desk.place.classes.contains(&id) {
        return Err(AppError::NotFound);
    }
    let class = classes::find(unit.app.db.read(), unit.scope, id).await?;
    let class = class.filter(|class| class.term == desk.term.id).ok_or(AppError::NotFound)?;
    Ok(desk.in_class(class))
}

impl Desk {
    /// The same person with the courses of a class only.
    pub(super) fn in_class(mut self, class: TrainingClass) -> Self {
        self.courses.retain(|id| class.draft.courses.iter().any(|one| one.course == *id));
        self.class = Some(class);
        self
    }

    /// The classes of the person, in whatever term.
    pub(super) fn classes(&self) -> &[TrainingClassId] {
        &self.place.classes
    }

    /// The departments of every post of the person, with all above them.
    pub(super) fn departments(&self) -> BTreeSet<OrgUnitId> {
        self.place.lineages.iter().flat_map(|line| line.units.iter().copied()).collect()
    }

    /// The context.
    pub(super) fn class_id(&self) -> Option<TrainingClassId> {
        self.class.as_ref().map(|class| class.id)
    }

    /// How a course is set for the person, in this context.
    pub(super) fn effective(&self, course: CourseId) -> Effective {
        let in_class = self.class.as_ref().and_then(|class| class.effective(course));
        in_class.unwrap_or_else(|| self.settings.at(&self.place, course))
    }

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

    /// Refuses a course that is hidden from the person, or whose period does not lie around today.
    ///
    /// # Errors
    /// [`AppError::NotFound`], `course.not_yet_open`, `course.period_over`.
    pub(super) fn ensure_open(&self, unit: &WorkspaceUnit, course: CourseId) -> Result<(), AppError> {
        match self.effective(course).opening(unit.today()) {
            Opening::Open => Ok(()),
            Opening::Hidden => Err(AppError::NotFound),
            Opening::From(day) => Err(Refusal::new("course.not_yet_open").with("from", day).into()),
            Opening::Until(day) => Err(Refusal::new("course.period_over").with("until", day).into()),
        }
    }

    /// A course with what was done of it, in every context of the term.
    pub(super) fn line(&self, unit: &WorkspaceUnit, course: Course, units: u32, all: Vec<Enrolment>) -> CourseLine {
        let (here, elsewhere): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.class == self.class_id());
        let enrolment = here.into_iter().next();
        let completed = enrolment.as_ref().is_some_and(|enrolment| enrolment.completed_at.is_some());
        let effective = self.effective(course.id);
        let credited_at = credit(
            enrolment.as_ref().and_then(|enrolment| enrolment.completed_at),
            elsewhere.iter().filter_map(|enrolment| enrolment.completed_at),
        );
        let last_day = self.class.as_ref().map_or(self.term.ends_on, |class| class.last_day(self.term.ends_on));
        let due = effective.due(last_day);
        let status = LearningStatus::of(enrolment.is_some(), completed, Some(due), unit.today());
        let department = effective.because.and_then(|rule| match rule.target {
            SettingTarget::Department(id) => self.settings.tree().get(id).map(|unit| unit.name.to_string()),
            _ => None,
        });
        let days_left = effective.due_on.filter(|_| !completed).map(|due| (due - unit.today()).num_days());
        let opening = effective.opening(unit.today());
        CourseLine { course, units, enrolment, credited_at, status, effective, department, days_left, opening }
    }
}

impl CourseLine {
    /// Whether the person sees it: a course that is hidden is seen by whoever has completed it, as a part of the own record.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        self.opening != Opening::Hidden || self.status == LearningStatus::Completed
    }
}

/// How far the units of a course have come.
pub(super) fn standing(course: &Course, units: &[Unit], results: &HashMap<UnitId, UnitResult>) -> Vec<UnitProgress> {
    let of_course = course.fields.passing_score;
    let of_unit = |unit: &Unit| {
        let result = results.get(&unit.id).copied().unwrap_or_default();
        match &unit.content {
            UnitContent::Page { .. } => UnitProgress::Plain { weight: unit.weight, done: result.done_at.is_some() },
            UnitContent::Survey { .. } if course.fields.survey_required => {
                UnitProgress::Plain { weight: unit.weight, done: result.done_at.is_some() }
            }
            UnitContent::Survey { .. } => {
                UnitProgress::Optional { weight: unit.weight, done: result.done_at.is_some() }
            }
            UnitContent::Test { passing_score, .. } => UnitProgress::Scored {
                weight: unit.weight,
                passing: passing_score.unwrap_or(of_course),
                scores: result.scores,
            },
            UnitContent::Report(task) => UnitProgress::Scored {
                weight: unit.weight,
                passing: task.passing_score.unwrap_or(of_course),
                scores: result.scores,
            },
            UnitContent::Scorm(package) if package.scored => UnitProgress::Scored {
                weight: unit.weight,
                passing: package.passing_score.unwrap_or(of_course),
                scores: result.scores,
            },
            UnitContent::Scorm(_) | UnitContent::Video(_) => {
                UnitProgress::Plain { weight: unit.weight, done: result.done_at.is_some() }
            }
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
        report: None,
        unit,
    });
    CourseView { progress, units: units.collect(), attempts, line }
}
