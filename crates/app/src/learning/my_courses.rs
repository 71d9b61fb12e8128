//! A person's own courses: the list that the learner site opens with, and one course with its units.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::courses::{Category, Course, CourseState};
use keizoku_domain::id::{CourseCategoryId, CourseId, TrainingClassId};
use keizoku_domain::learning::{LearningStatus, Unit};
use keizoku_store::courses::{self as courses_store, groups};
use keizoku_store::learning::{attempts, enrolments, reports, results, units};
use serde::{Deserialize, Serialize};

use super::desk::{self, CourseLine, CourseView, Desk, InContext};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// Attempts that are shown with a course, the latest ones.
const SHOWN: u64 = 50;

/// Where a page of one's own courses goes on: what is required first and what is recommended next, each by its due date; then
/// what is under way, then what is new, then what is completed, then what is still being made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Position(u8, NaiveDate, Reverse<i64>, String);

fn position(line: &CourseLine) -> Position {
    let rank = match (line.status, line.effective.state) {
        (LearningStatus::Completed, _) => 5,
        (_, CourseState::Required) => 0,
        (_, CourseState::Recommended) => 1,
        _ if line.units == 0 && line.enrolment.is_none() => 6,
        (LearningStatus::InProgress, _) => 2,
        (LearningStatus::Overdue, _) => 3,
        (LearningStatus::NotStarted, _) => 4,
    };
    // The nearest due date first, those without one behind them.
    let due = line.effective.due_on.filter(|_| rank < 2).unwrap_or(NaiveDate::MAX);
    let last = line.enrolment.as_ref().map_or(0, |enrolment| enrolment.last_access_at.timestamp_micros());
    Position(rank, due, Reverse(last), courses_store::list_key(&line.course))
}

/// The courses of today's library that are not hidden from the caller, with what the caller did of them in this term.
///
/// # Errors
/// Those of the desk: no seat, term ended; `list.cursor_invalid`; the store.
pub async fn list(
    unit: &WorkspaceUnit,
    page: &PageRequest,
) -> Result<(Page<CourseLine>, HashMap<CourseCategoryId, Category>), AppError> {
    list_in(unit, None, page).await
}

/// The same in a context: of a class, its courses, with what the caller did of them in the class.
///
/// # Errors
/// Those of [`list`]; [`AppError::NotFound`] for a class of others.
pub async fn list_in(
    unit: &WorkspaceUnit,
    class: Option<TrainingClassId>,
    page: &PageRequest,
) -> Result<(Page<CourseLine>, HashMap<CourseCategoryId, Category>), AppError> {
    let desk = desk::within(unit, class).await?;
    let conn = unit.app.db.read();
    let ids: Vec<CourseId> = desk.courses.iter().copied().collect();
    let counts = units::counts(conn, &ids).await?;
    let mut mine: HashMap<CourseId, Vec<_>> = HashMap::new();
    for enrolment in enrolments::of_learner(conn, unit.scope, desk.learner, desk.term.id).await? {
        mine.entry(enrolment.course).or_default().push(enrolment);
    }
    let lines = courses_store::of_ids(conn, &ids).await?.into_iter().map(|course| {
        let (units, all) = (counts.get(&course.id).copied().unwrap_or(0), mine.remove(&course.id).unwrap_or_default());
        desk.line(unit, course, units, all)
    });
    let lines = lines.filter(CourseLine::is_seen);
    let mut lines: Vec<(Position, CourseLine)> = lines.map(|line| (position(&line), line)).collect();
    lines.sort_by(|(one, _), (other, _)| one.cmp(other));
    let total = page.with_total.then(|| u64::try_from(lines.len()).ok()).flatten();
    if let Some(after) = page.position::<Position>()? {
        lines.retain(|(place, _)| *place > after);
    }
    let mut cut = Page::cut(lines, page.limit(), |(place, _)| place.clone())?.map(|(_, line)| line);
    cut.total = total;
    let categories = groups::categories(conn).await?.into_iter().map(|category| (category.id, category)).collect();
    Ok((cut, categories))
}

/// One course of today's library with its units; nothing is written by looking at it.
///
/// # Errors
/// [`AppError::NotFound`], those of the desk; the store.
pub async fn read(unit: &WorkspaceUnit, id: impl Into<InContext>) -> Result<CourseView, AppError> {
    let InContext { course: id, class } = id.into();
    let desk = desk::within(unit, class).await?;
    let (course, units) = desk.course(unit.app.db.read(), id).await?;
    read_at(unit, &desk, (course, units)).await
}

/// The same, for somebody whose desk is known already: after a save nothing of it is looked up a second time.
pub(super) async fn read_at(
    unit: &WorkspaceUnit,
    desk: &Desk,
    (course, units): (Course, Vec<Unit>),
) -> Result<CourseView, AppError> {
    let conn = unit.app.db.read();
    let mut all = enrolments::of_learner(conn, unit.scope, desk.learner, desk.term.id).await?;
    all.retain(|one| one.course == course.id);
    let enrolment = all.iter().find(|one| one.class == desk.class_id()).cloned();
    let (results, attempts, mut reports) = match &enrolment {
        None => (HashMap::new(), Vec::new(), HashMap::new()),
        Some(enrolment) => (
            results::of(conn, unit.scope, enrolment.id).await?,
            attempts::handed_in(conn, unit.scope, enrolment.id, SHOWN).await?,
            reports::states(conn, unit.scope, enrolment.id).await?,
        ),
    };
    let count = u32::try_from(units.len()).map_err(AppError::internal)?;
    let line = desk.line(unit, course, count, all);
    if !line.is_seen() {
        return Err(AppError::NotFound);
    }
    let mut view = desk::view(line, units, &results, attempts);
    for one in &mut view.units {
        one.report = reports.remove(&one.unit.id);
    }
    Ok(view)
}
