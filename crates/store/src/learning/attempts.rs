//! Tries at tests: open until handed in, then kept as they are.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AttemptId, EnrolmentId, UnitId};
use keizoku_domain::learning::Answer;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::enrolments::Enrolment;
use crate::db::Uow;
use crate::entity::attempts::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{Scoped, WorkspaceScope};

/// What was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedIn {
    /// When.
    pub at: DateTime<Utc>,
    /// 0 to 100.
    pub score: u32,
    /// Whether it reached the passing score of that day.
    pub passed: bool,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// A try at a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Id.
    pub id: AttemptId,
    /// Which test.
    pub unit: UnitId,
    /// The revision of the test it was begun with.
    pub unit_revision: i64,
    /// When it was begun.
    pub started_at: DateTime<Utc>,
    /// What was handed in; `None` while it is open.
    pub handed_in: Option<HandedIn>,
}

fn attempt(row: Model) -> Result<Attempt, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("attempts", column, row.id, reason);
    let handed_in = match (row.handed_in_at, row.score, row.passed, row.answers.clone()) {
        (Some(at), Some(score), Some(passed), Some(answers)) => Some(HandedIn {
            at,
            score: u32::try_from(score).map_err(|e| bad("score", e.to_string()))?,
            passed,
            answers: serde_json::from_value(answers).map_err(|e| bad("answers", e.to_string()))?,
        }),
        _ => None,
    };
    Ok(Attempt {
        id: AttemptId::from_uuid(row.id),
        unit: UnitId::from_uuid(row.unit_id),
        unit_revision: row.unit_revision,
        started_at: row.started_at,
        handed_in,
    })
}

fn of_enrolment(scope: WorkspaceScope, enrolment: EnrolmentId) -> Select<Entity> {
    Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid()))
}

/// An attempt of an enrolment.
///
/// # Errors
/// The database, or a row that is no attempt.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    id: AttemptId,
) -> Result<Option<Attempt>, StoreError> {
    of_enrolment(scope, enrolment).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(attempt).transpose()
}

/// The open attempt at a test as it is now, if there is one.
///
/// # Errors
/// The database, or a row that is no attempt.
pub async fn find_open(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    (unit, revision): (UnitId, i64),
) -> Result<Option<Attempt>, StoreError> {
    let query = of_enrolment(scope, enrolment)
        .filter(C::UnitId.eq(unit.as_uuid()))
        .filter(C::UnitRevision.eq(revision))
        .filter(C::HandedInAt.is_null());
    query.order_by_desc(C::StartedAt).one(conn).await?.map(attempt).transpose()
}

/// Attempts of an enrolment, the one begun last first, behind `position`; `limit` at most.
///
/// # Errors
/// The database, or a row that is no attempt.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    position: Option<(DateTime<Utc>, AttemptId)>,
    limit: u64,
) -> Result<Vec<Attempt>, StoreError> {
    let mut query = of_enrolment(scope, enrolment);
    if let Some((at, id)) = position {
        let behind = after(&[C::StartedAt, C::Id], vec![at.into(), id.as_uuid().into()], Direction::Descending);
        query = query.filter(behind);
    }
    let query = query.order_by_desc(C::StartedAt).order_by_desc(C::Id).limit(limit);
    query.all(conn).await?.into_iter().map(attempt).collect()
}

/// What was handed in for an enrolment, latest first, `limit` at most.
///
/// # Errors
/// The database, or a row that is no attempt.
pub async fn handed_in(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    limit: u64,
) -> Result<Vec<Attempt>, StoreError> {
    let query = of_enrolment(scope, enrolment).filter(C::HandedInAt.is_not_null());
    let query = query.order_by_desc(C::HandedInAt).order_by_desc(C::Id).limit(limit);
    query.all(conn).await?.into_iter().map(attempt).collect()
}

/// Begins an attempt.
///
/// # Errors
/// The database.
pub async fn insert(
    uow: &Uow,
    scope: WorkspaceScope,
    enrolment: &Enrolment,
    attempt: &Attempt,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(attempt.id.as_uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        unit_id: Set(attempt.unit.as_uuid()),
        learner_id: Set(enrolment.learner.as_uuid()),
        unit_revision: Set(attempt.unit_revision),
        started_at: Set(attempt.started_at),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Hands an open attempt in; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn hand_in(uow: &Uow, scope: WorkspaceScope, id: AttemptId, what: &HandedIn) -> Result<(), StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("attempts", column, id, reason);
    let answers = serde_json::to_value(&what.answers).map_err(|e| bad("answers", e.to_string()))?;
    Entity::update_in(scope)
        .col_expr(C::HandedInAt, Expr::value(what.at))
        .col_expr(C::Score, Expr::value(i32::try_from(what.score).map_err(|e| bad("score", e.to_string()))?))
        .col_expr(C::Passed, Expr::value(what.passed))
        .col_expr(C::Answers, Expr::value(answers))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::HandedInAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}
