//! What waits for a marker, and one report with everything that is needed to mark it. Reports are the training administrators' alone:
//! supervisors see scores in the learning status, and not what was written.

use std::collections::HashMap;

use keizoku_domain::courses::Course;
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId, ReportId, UnitId};
use keizoku_domain::learning::report::ReportState;
use keizoku_domain::learning::{ReportTask, Unit};
use keizoku_store::courses as courses_store;
use keizoku_store::learning::reports::{self as store, Filter, Mark, Position, Report};
use keizoku_store::learning::units;
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::people::units as departments;

use super::{ReportFile, file_of, task_of};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::rosters::{self, Which};

/// Which reports are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked {
    /// Of which term.
    pub term: Which,
    /// Only in this state.
    pub state: Option<ReportState>,
    /// Only of this course.
    pub course: Option<CourseId>,
    /// Only of people of this department and those below it.
    pub department: Option<OrgUnitId>,
}

/// A report in the queue.
#[derive(Debug, Clone)]
pub struct Queued {
    /// The report.
    pub report: Report,
    /// Who.
    pub learner: Learner,
    /// The course.
    pub course: Course,
    /// The unit.
    pub unit: Unit,
}

/// A report with all that a marker looks at.
#[derive(Debug, Clone)]
pub struct ReportView {
    /// The report, with whose and of what.
    pub queued: Queued,
    /// What was asked for, as it is now.
    pub task: ReportTask,
    /// Score from which it is passed.
    pub passing: u32,
    /// Everything that was ever said of it, the latest first.
    pub marks: Vec<Mark>,
    /// The attempts before, the first one first.
    pub before: Vec<Report>,
}

pub(super) async fn filter(unit: &WorkspaceUnit, asked: Asked) -> Result<Filter, AppError> {
    let roster = rosters::find(unit, asked.term).await?;
    let departments = match asked.department {
        None => None,
        Some(id) => {
            let (tree, _) = departments::tree(unit.app.db.read(), unit.scope).await?;
            tree.get(id).ok_or(AppError::NotFound)?;
            Some(tree.subtree(id).into_iter().collect())
        }
    };
    let (term, day) = (roster.term.id, roster.day);
    Ok(Filter { term, state: asked.state, course: asked.course, departments, day })
}

/// The reports of a term, what waits first, and of that what waits longest.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term or department, `list.cursor_invalid`; the store.
pub async fn list(unit: &WorkspaceUnit, asked: Asked, page: &PageRequest) -> Result<Page<Queued>, AppError> {
    let filter = filter(unit, asked).await?;
    let conn = unit.app.db.read();
    let rows = store::page(conn, unit.scope, &filter, page.position::<Position>()?, page.limit()).await?;
    let total = if page.with_total { Some(store::count(conn, unit.scope, &filter).await?) } else { None };
    let cut =
        Page::cut(rows, page.limit(), |row| (row.state.rank(), row.submitted.as_ref().map(|one| one.at), row.id))?;
    let next_cursor = cut.next_cursor;
    Ok(Page { items: named(unit, cut.items).await?, next_cursor, total })
}

/// The rows with their people, courses and units.
pub(super) async fn named(unit: &WorkspaceUnit, rows: Vec<Report>) -> Result<Vec<Queued>, AppError> {
    let conn = unit.app.db.read();
    let people: Vec<LearnerId> = rows.iter().map(|row| row.learner).collect();
    let people = learners::some(conn, unit.scope, &people).await?;
    let mut ids: Vec<CourseId> = rows.iter().map(|row| row.course).collect();
    ids.sort_unstable();
    ids.dedup();
    let courses = courses_store::of_ids(conn, &ids).await?;
    let courses: HashMap<CourseId, Course> = courses.into_iter().map(|course| (course.id, course)).collect();
    let mut ids: Vec<UnitId> = rows.iter().map(|row| row.unit).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = units::some(conn, &ids).await?;
    let missing = || AppError::internal("a report of nobody, in nothing");
    let queued = |report: Report| {
        Ok(Queued {
            learner: people.get(&report.learner).cloned().ok_or_else(missing)?,
            course: courses.get(&report.course).cloned().ok_or_else(missing)?,
            unit: known.get(&report.unit).cloned().ok_or_else(missing)?,
            report,
        })
    };
    rows.into_iter().map(queued).collect()
}

/// A report that was handed in; a draft is nobody's but its learner's.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &WorkspaceUnit, id: ReportId) -> Result<ReportView, AppError> {
    let conn = unit.app.db.read();
    let report = find(unit, id).await?;
    let all = store::of_unit(conn, unit.scope, report.enrolment, report.unit).await?;
    let before = all.into_iter().filter(|one| one.attempt < report.attempt).collect();
    let marks = store::marks(conn, unit.scope, id).await?;
    let queued = named(unit, vec![report]).await?.pop().ok_or(AppError::NotFound)?;
    let task = task_of(&queued.unit)?.clone();
    let passing = queued.unit.passing_score(queued.course.fields.passing_score).unwrap_or_default();
    Ok(ReportView { queued, task, passing, marks, before })
}

pub(super) async fn find(unit: &WorkspaceUnit, id: ReportId) -> Result<Report, AppError> {
    let report = store::find(unit.app.db.read(), unit.scope, id).await?;
    report.filter(|report| report.state != ReportState::Draft).ok_or(AppError::NotFound)
}

/// The file of a report that was handed in.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn file(unit: &WorkspaceUnit, id: ReportId) -> Result<ReportFile, AppError> {
    let report = find(unit, id).await?;
    file_of(unit, &report).await
}
