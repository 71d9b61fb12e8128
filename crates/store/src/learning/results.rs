//! What people reached in each unit.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{EnrolmentId, UnitId};
use keizoku_domain::learning::Scores;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::enrolments::{Enrolment, columns_of, scores_of};
use crate::db::Uow;
use crate::entity::unit_results::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// What somebody reached in a unit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UnitResult {
    /// When it was done first.
    pub done_at: Option<DateTime<Utc>>,
    /// Scores, of a test that was handed in.
    pub scores: Option<Scores>,
}

/// The results of an enrolment, by unit.
///
/// # Errors
/// The database, or a row that is no result.
pub async fn of(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
) -> Result<HashMap<UnitId, UnitResult>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid())).all(conn).await?;
    rows.into_iter()
        .map(|row| {
            let scores = scores_of((row.first_score, row.best_score, row.latest_score), row.attempts)
                .map_err(|e| StoreError::bad_row("unit_results", "best_score", row.unit_id, e))?;
            Ok((UnitId::from_uuid(row.unit_id), UnitResult { done_at: row.done_at, scores }))
        })
        .collect()
}

/// Writes the result of a unit, in place of the one there was; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn put(
    uow: &Uow,
    scope: WorkspaceScope,
    enrolment: &Enrolment,
    unit: UnitId,
    result: UnitResult,
) -> Result<(), StoreError> {
    let (first, best, latest, attempts) =
        columns_of(result.scores).map_err(|e| StoreError::bad_row("unit_results", "best_score", unit, e))?;
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        unit_id: Set(unit.as_uuid()),
        learner_id: Set(enrolment.learner.as_uuid()),
        done_at: Set(result.done_at),
        first_score: Set(first),
        best_score: Set(best),
        latest_score: Set(latest),
        attempts: Set(attempts),
    };
    let again = OnConflict::columns([C::WorkspaceId, C::EnrolmentId, C::UnitId])
        .update_columns([C::DoneAt, C::FirstScore, C::BestScore, C::LatestScore, C::Attempts])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(uow.conn()).await?;
    Ok(())
}
