//! Tries at reports: drafts that grow, what was handed in, and how it was marked. Writes are under the enrolment's lock.

mod files;
mod queue;
mod write;

pub use files::{bytes, put_file, remove_file};
pub use queue::{Filter, Position, count, page};
pub use write::{insert, mark, marks, update};

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{CourseId, EnrolmentId, LearnerId, ReportId, TermId, UnitId};
use keizoku_domain::learning::Answer;
use keizoku_domain::learning::report::{GivenPoints, ReportState};
use keizoku_domain::learning::report_file::FileKind;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entity::reports::{Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// A file that goes with a report; its bytes lie apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFacts {
    /// The cleaned name.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Bytes.
    pub size: u64,
}

/// That something was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    /// When.
    pub at: DateTime<Utc>,
    /// The person's department then, as a path.
    pub department: Option<String>,
}

/// What a marker said; the state says whether the report was marked or returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Marked or returned.
    pub state: ReportState,
    /// When.
    pub at: DateTime<Utc>,
    /// The marker's name; nobody's where questions marked it.
    pub by: Option<String>,
    /// 0 to 100; nothing of a returned one.
    pub score: Option<u32>,
    /// Whether it reached the passing score of that day.
    pub passed: bool,
    /// Points by criterion.
    pub points: Vec<GivenPoints>,
    /// What is said to the learner.
    pub comment: String,
}

/// One try at a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Id.
    pub id: ReportId,
    /// Whose.
    pub enrolment: EnrolmentId,
    /// Whose.
    pub learner: LearnerId,
    /// Which unit.
    pub unit: UnitId,
    /// Of which course.
    pub course: CourseId,
    /// In which term.
    pub term: TermId,
    /// The number of the attempt, from one.
    pub attempt: u32,
    /// The edition of the unit it was last written for.
    pub unit_revision: i64,
    /// How it stands.
    pub state: ReportState,
    /// The text.
    pub text: String,
    /// Answers to rubric questions.
    pub answers: Vec<Answer>,
    /// The file.
    pub file: Option<FileFacts>,
    /// When it was begun.
    pub started_at: DateTime<Utc>,
    /// When it was last written.
    pub updated_at: DateTime<Utc>,
    /// When it was handed in; nothing of a draft.
    pub submitted: Option<Submitted>,
    /// The latest mark.
    pub mark: Option<Mark>,
    /// Revision.
    pub revision: i64,
}

fn report(row: Model) -> Result<Report, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("reports", column, row.id, reason);
    let state = ReportState::from_text(&row.state).ok_or_else(|| bad("state", "is unknown".to_owned()))?;
    let file = match (row.file_name.clone(), &row.file_kind, row.file_size) {
        (Some(name), Some(kind), Some(size)) => Some(FileFacts {
            name,
            kind: FileKind::from_ending(kind).ok_or_else(|| bad("file_kind", "is unknown".to_owned()))?,
            size: size.unsigned_abs(),
        }),
        _ => None,
    };
    let mark = match row.marked_at {
        None => None,
        Some(at) => Some(Mark {
            state,
            at,
            by: row.marked_by.clone(),
            score: row.score.map(u32::try_from).transpose().map_err(|e| bad("score", e.to_string()))?,
            passed: row.passed.unwrap_or_default(),
            points: serde_json::from_value(row.points.clone()).map_err(|e| bad("points", e.to_string()))?,
            comment: row.comment.clone(),
        }),
    };
    Ok(Report {
        id: ReportId::from_uuid(row.id),
        enrolment: EnrolmentId::from_uuid(row.enrolment_id),
        learner: LearnerId::from_uuid(row.learner_id),
        unit: UnitId::from_uuid(row.unit_id),
        course: CourseId::from_uuid(row.course_id),
        term: TermId::from_uuid(row.term_id),
        attempt: u32::try_from(row.attempt).map_err(|e| bad("attempt", e.to_string()))?,
        unit_revision: row.unit_revision,
        state,
        answers: serde_json::from_value(row.answers.clone()).map_err(|e| bad("answers", e.to_string()))?,
        file,
        started_at: row.started_at,
        updated_at: row.updated_at,
        submitted: row.submitted_at.map(|at| Submitted { at, department: row.submitted_in.clone() }),
        mark,
        revision: row.revision,
        text: row.body,
    })
}

/// The tries at a report in an enrolment, the first one first.
///
/// # Errors
/// The database, or a row that is no report.
pub async fn of_unit(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    unit: UnitId,
) -> Result<Vec<Report>, StoreError> {
    let query =
        Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid())).filter(C::UnitId.eq(unit.as_uuid()));
    query.order_by_asc(C::Attempt).all(conn).await?.into_iter().map(report).collect()
}

/// A report.
///
/// # Errors
/// The database, or a row that is no report.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: ReportId,
) -> Result<Option<Report>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(report).transpose()
}

/// How the latest try at each report of an enrolment stands.
///
/// # Errors
/// The database, or a row that is no report.
pub async fn states(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
) -> Result<HashMap<UnitId, ReportState>, StoreError> {
    let query = Entity::find_in(scope)
        .filter(C::EnrolmentId.eq(enrolment.as_uuid()))
        .select_only()
        .columns([C::UnitId, C::State])
        .order_by_asc(C::Attempt);
    let rows: Vec<(Uuid, String)> = query.into_tuple().all(conn).await?;
    let bad = |unit: Uuid| StoreError::bad_row("reports", "state", unit, "is unknown");
    rows.into_iter()
        .map(|(unit, state)| Ok((UnitId::from_uuid(unit), ReportState::from_text(&state).ok_or_else(|| bad(unit))?)))
        .collect()
}
