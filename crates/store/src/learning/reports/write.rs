//! Writing a try at a report, and what a marker says of it.

use keizoku_domain::id::ReportId;
use keizoku_domain::learning::report::ReportState;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Mark, Report};
use crate::db::Uow;
use crate::entity::report_marks;
use crate::entity::reports::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// What changes of a report while it is written and marked.
fn changes(what: &Report) -> Result<ActiveModel, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("reports", column, what.id, reason);
    let mark = what.mark.as_ref();
    let points = mark.map(|mark| mark.points.as_slice()).unwrap_or_default();
    let size = what.file.as_ref().map(|file| i64::try_from(file.size)).transpose();
    let score = mark.and_then(|mark| mark.score).map(i32::try_from).transpose();
    Ok(ActiveModel {
        unit_revision: Set(what.unit_revision),
        state: Set(what.state.as_str().to_owned()),
        queue_rank: Set(what.state.rank()),
        body: Set(what.text.clone()),
        answers: Set(serde_json::to_value(&what.answers).map_err(|e| bad("answers", e.to_string()))?),
        file_name: Set(what.file.as_ref().map(|file| file.name.clone())),
        file_kind: Set(what.file.as_ref().map(|file| file.kind.ending().to_owned())),
        file_size: Set(size.map_err(|e| bad("file_size", e.to_string()))?),
        updated_at: Set(what.updated_at),
        submitted_at: Set(what.submitted.as_ref().map(|one| one.at)),
        submitted_in: Set(what.submitted.as_ref().and_then(|one| one.department.clone())),
        marked_at: Set(mark.map(|mark| mark.at)),
        marked_by: Set(mark.and_then(|mark| mark.by.clone())),
        score: Set(score.map_err(|e| bad("score", e.to_string()))?),
        passed: Set(mark.map(|mark| mark.passed)),
        points: Set(serde_json::to_value(points).map_err(|e| bad("points", e.to_string()))?),
        comment: Set(mark.map(|mark| mark.comment.clone()).unwrap_or_default()),
        revision: Set(what.revision),
        ..Default::default()
    })
}

/// Begins a try at a report; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, what: &Report) -> Result<(), StoreError> {
    let attempt = i32::try_from(what.attempt).map_err(|e| StoreError::bad_row("reports", "attempt", what.id, e))?;
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(what.id.as_uuid()),
        enrolment_id: Set(what.enrolment.as_uuid()),
        unit_id: Set(what.unit.as_uuid()),
        course_id: Set(what.course.as_uuid()),
        term_id: Set(what.term.as_uuid()),
        learner_id: Set(what.learner.as_uuid()),
        attempt: Set(attempt),
        started_at: Set(what.started_at),
        ..changes(what)?
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes a try at a report as it stands now; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, what: &Report) -> Result<(), StoreError> {
    Entity::update_in(scope).set(changes(what)?).filter(C::Id.eq(what.id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// Keeps what was said of a report at its present revision; what was said before stays.
///
/// # Errors
/// The database.
pub async fn mark(uow: &Uow, scope: WorkspaceScope, what: &Report, mark: &Mark) -> Result<(), StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("report_marks", column, what.id, reason);
    let score = mark.score.map(i32::try_from).transpose();
    let row = report_marks::ActiveModel {
        workspace_id: Set(scope.uuid()),
        report_id: Set(what.id.as_uuid()),
        revision: Set(what.revision),
        learner_id: Set(what.learner.as_uuid()),
        state: Set(mark.state.as_str().to_owned()),
        marked_at: Set(mark.at),
        marked_by: Set(mark.by.clone()),
        score: Set(score.map_err(|e| bad("score", e.to_string()))?),
        points: Set(serde_json::to_value(&mark.points).map_err(|e| bad("points", e.to_string()))?),
        comment: Set(mark.comment.clone()),
    };
    report_marks::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Everything that was ever said of a report, the latest first.
///
/// # Errors
/// The database, or a row that is no mark.
pub async fn marks(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    report: ReportId,
) -> Result<Vec<Mark>, StoreError> {
    use report_marks::Column as M;
    let rows = report_marks::Entity::find_in(scope)
        .filter(M::ReportId.eq(report.as_uuid()))
        .order_by_desc(M::Revision)
        .all(conn)
        .await?;
    let mark = |row: report_marks::Model| {
        let bad = |column, reason: String| StoreError::bad_row("report_marks", column, row.report_id, reason);
        Ok(Mark {
            state: ReportState::from_text(&row.state).ok_or_else(|| bad("state", "is unknown".to_owned()))?,
            at: row.marked_at,
            by: row.marked_by.clone(),
            score: row.score.map(u32::try_from).transpose().map_err(|e| bad("score", e.to_string()))?,
            // Whether it was enough is said of the latest one only.
            passed: false,
            points: serde_json::from_value(row.points.clone()).map_err(|e| bad("points", e.to_string()))?,
            comment: row.comment.clone(),
        })
    };
    rows.into_iter().map(mark).collect()
}
