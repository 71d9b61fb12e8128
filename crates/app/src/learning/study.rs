//! Opening a unit and reading a page to its end. The first opening makes the enrolment; every write is under its lock, so that
//! two tabs, or a request sent twice, leave the same as one.

use std::collections::HashMap;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::Course;
use keizoku_domain::id::{EnrolmentId, UnitId};
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::learning::progress::completed_at;
use keizoku_domain::learning::time::credited;
use keizoku_domain::learning::{CourseProgress, Unit, UnitKind};
use keizoku_domain::people::posts::Posts;
use keizoku_store::Uow;
use keizoku_store::learning::enrolments::{self, Enrolment};
use keizoku_store::learning::results::{self, UnitResult};
use keizoku_store::people::{learners, posts, units as departments};
use serde_json::json;

use super::attempts::{self, Found, TestSight};
use super::desk::{self, CourseView, Desk, InContext};
use super::my_courses;
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::integration::webhooks::{Event, Listeners, Whose};

/// A unit that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The unit; of a test, without what is right.
    pub unit: Unit,
    /// Score from which it is passed, of a test.
    pub passing_score: Option<u32>,
    /// How it stands with a test.
    pub test: TestSight,
}

pub(super) struct At {
    pub(super) desk: Desk,
    pub(super) course: Course,
    pub(super) units: Vec<Unit>,
    pub(super) unit: Unit,
}

/// The place of a unit that the caller may open today.
///
/// # Errors
/// [`AppError::NotFound`], `course.not_yet_open`, `course.period_over`, those of the desk; the store.
pub(super) async fn at(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<At, AppError> {
    let InContext { course, class } = course.into();
    let desk = desk::within(unit, class).await?;
    let (course, units) = desk.course(unit.app.db.read(), course).await?;
    desk.ensure_open(unit, course.id)?;
    let found = units.iter().find(|unit| unit.id == id).cloned().ok_or(AppError::NotFound)?;
    Ok(At { desk, course, units, unit: found })
}

/// The enrolment under its lock, with the unit as the one opened last.
pub(super) async fn enrol(uow: &Uow, unit: &WorkspaceUnit, at: &At) -> Result<Enrolment, AppError> {
    let fresh = EnrolmentId::generate(unit.app.ids.as_ref());
    let key = (at.course.id, at.desk.term.id, at.desk.class_id());
    let enrolment = enrolments::open(uow, unit.scope, fresh, at.desk.learner, key).await?;
    Ok(Enrolment { last_access_at: uow.now(), last_unit: Some(at.unit.id), ..enrolment })
}

/// Writes the enrolment with the progress that follows from the units. Completion is noted once, with the person's department
/// at that moment, and stays.
pub(super) async fn settle(
    uow: &Uow,
    unit: &WorkspaceUnit,
    at: &At,
    enrolment: Enrolment,
) -> Result<Enrolment, AppError> {
    settle_course(uow, unit, (&at.course, &at.units), enrolment).await
}

/// The same, whoever brings it about: a report is marked by somebody else than its learner.
pub(super) async fn settle_course(
    uow: &Uow,
    unit: &WorkspaceUnit,
    (course, units): (&Course, &[Unit]),
    mut enrolment: Enrolment,
) -> Result<Enrolment, AppError> {
    let results = results::of(uow.conn(), unit.scope, enrolment.id).await?;
    let progress = CourseProgress::of(&desk::standing(course, units, &results));
    let before = enrolment.completed_at;
    enrolment.progress = progress.percent;
    enrolment.scores = progress.scores;
    enrolment.survey_answered = all_answered(units, &results);
    enrolment.completed_at = completed_at(before, progress.is_complete, uow.now());
    if before.is_none() && enrolment.completed_at.is_some() {
        enrolment.completed_in = department(uow, unit, &enrolment).await?;
        let entry = AuditEntry {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            action: Action::CourseCompleted,
            subject: enrolment.learner.to_string(),
            details: json!({ "course": course.fields.code, "progress": progress.percent, "class": enrolment.class }),
        };
        audit::record(uow, &unit.app, &unit.actor, entry).await?;
        tell(uow, unit, course, &enrolment).await?;
    }
    enrolments::update(uow, unit.scope, &enrolment).await?;
    Ok(enrolment)
}

/// Whether every survey of the course is answered, and there is one.
fn all_answered(units: &[Unit], results: &HashMap<UnitId, UnitResult>) -> bool {
    let mut surveys = units.iter().filter(|unit| unit.kind() == UnitKind::Survey).peekable();
    let is_done = |unit: &Unit| results.get(&unit.id).is_some_and(|result| result.done_at.is_some());
    surveys.peek().is_some() && surveys.all(is_done)
}

/// Tells webhooks of a completion.
async fn tell(uow: &Uow, unit: &WorkspaceUnit, course: &Course, enrolment: &Enrolment) -> Result<(), AppError> {
    let (kind, whose) = (EventType::CompletionRecorded, Whose::Workspace(unit.scope.workspace()));
    let company = unit.scope.of_company();
    let listeners = Listeners::of(uow, company).await?;
    if !listeners.want(&[kind], &whose) {
        return Ok(());
    }
    let person = learners::find(uow.conn(), unit.scope, enrolment.learner).await?.ok_or(AppError::NotFound)?;
    let data = json!({
        "workspaceId": unit.scope.workspace(), "termId": enrolment.term, "enrolmentId": enrolment.id,
        "learnerId": enrolment.learner, "loginId": person.login_id.as_str(),
        "courseId": course.id, "classId": enrolment.class, "courseCode": course.fields.code,
        "completedAt": enrolment.completed_at,
    });
    listeners.tell(uow, &unit.app, company, vec![Event { kind, whose, key: None, data }]).await
}

pub(super) async fn department(
    uow: &Uow,
    unit: &WorkspaceUnit,
    enrolment: &Enrolment,
) -> Result<Option<String>, AppError> {
    let held = posts::of(uow.conn(), unit.scope, &[enrolment.learner]).await?;
    let posts = held.get(&enrolment.learner).map(|all| Posts::on(all, unit.today())).unwrap_or_default();
    let Some(primary) = posts.primary else { return Ok(None) };
    let (tree, _) = departments::tree(uow.conn(), unit.scope).await?;
    Ok(Some(tree.path(primary).join(" / ")))
}

/// Opens a unit: what it holds, and that it was opened. A test whose time ran out meanwhile is handed in.
///
/// # Errors
/// [`AppError::NotFound`], those of the desk; the store.
pub async fn open(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<Opened, AppError> {
    let course = course.into();
    let at = at(unit, course, id).await?;
    let found = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            enrolments::update(uow, unit.scope, &enrolment).await?;
            match at.unit.kind() {
                UnitKind::Test => attempts::look(uow, unit, &at, &enrolment).await,
                _ => Ok(Found::Rest),
            }
        })
        .await?;
    let test = attempts::seen(unit, course, found).await?;
    Ok(Opened { passing_score: at.unit.passing_score(at.course.fields.passing_score), unit: at.unit, test })
}

/// Marks a page as read to its end; a second time changes nothing.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_page`, those of the desk; the store.
pub async fn finish_page(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
) -> Result<CourseView, AppError> {
    let at = at(unit, course, id).await?;
    if at.unit.kind() != UnitKind::Page {
        return Err(AppError::refused("unit.not_a_page"));
    }
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        let known = results::of(uow.conn(), unit.scope, enrolment.id).await?.remove(&id).unwrap_or_default();
        let result = UnitResult { done_at: known.done_at.or(Some(uow.now())), ..known };
        results::put(uow, unit.scope, &enrolment, id, result).await?;
        settle(uow, unit, &at, enrolment).await
    })
    .await?;
    my_courses::read_at(unit, &at.desk, (at.course, at.units)).await
}

/// Counts time in a course that was begun: seconds for which its page was seen since it told last. Tells the sum.
///
/// # Errors
/// [`AppError::NotFound`] for a course that was never opened, those of the desk; the store.
pub async fn spend(unit: &WorkspaceUnit, course: impl Into<InContext>, told: u32) -> Result<u32, AppError> {
    let InContext { course, class } = course.into();
    let desk = desk::within(unit, class).await?;
    if !desk.courses.contains(&course) {
        return Err(AppError::NotFound);
    }
    let key = (course, desk.term.id, desk.class_id());
    unit.write(async |uow| {
        let enrolment = enrolments::lock_keyed(uow, unit.scope, desk.learner, key).await?.ok_or(AppError::NotFound)?;
        let seconds = credited(told, enrolment.timed_at, uow.now());
        enrolments::add_time(uow, unit.scope, &enrolment, seconds).await?;
        Ok(enrolment.seconds.saturating_add(seconds))
    })
    .await
}
