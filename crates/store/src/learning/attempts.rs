//! Tries at tests, each a sitting: open until it is handed in, its time runs out, or it is set aside; then kept as it is.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AttemptId, CompanyId, EnrolmentId, UnitId, WorkspaceId};
use keizoku_domain::learning::sitting::GRACE;
use keizoku_domain::learning::{Answer, Paper};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::enrolments::Enrolment;
use crate::db::Uow;
use crate::entity::attempts::{ActiveModel, Column as C, Entity, Model};
use crate::entity::workspaces;
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

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
    /// Whether it was handed in because the time was over.
    pub ran_out: bool,
}

/// What was answered so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The answers.
    pub answers: Vec<Answer>,
    /// Counts what was kept: a window that would overwrite another one's answers is told so.
    pub revision: i64,
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
    /// What was drawn; `None` in those begun before anything was, which ask every question of their revision.
    pub paper: Option<Paper>,
    /// When its time is over; `None` without a limit.
    pub ends_at: Option<DateTime<Utc>>,
    /// What was answered so far; nothing once it is closed.
    pub draft: Draft,
    /// What was handed in; `None` while it is open, or when it was set aside.
    pub handed_in: Option<HandedIn>,
    /// When it was set aside, because its questions were no longer there; nothing of it counts.
    pub set_aside_at: Option<DateTime<Utc>>,
}

impl Attempt {
    /// Whether it can still be handed in.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.handed_in.is_none() && self.set_aside_at.is_none()
    }
}

fn attempt(row: Model) -> Result<Attempt, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("attempts", column, row.id, reason);
    let handed_in = match (row.handed_in_at, row.score, row.passed, row.answers.clone()) {
        (Some(at), Some(score), Some(passed), Some(answers)) => Some(HandedIn {
            at,
            score: u32::try_from(score).map_err(|e| bad("score", e.to_string()))?,
            passed,
            answers: serde_json::from_value(answers).map_err(|e| bad("answers", e.to_string()))?,
            ran_out: row.ran_out,
        }),
        _ => None,
    };
    let paper = row.paper.clone().map(serde_json::from_value).transpose().map_err(|e| bad("paper", e.to_string()))?;
    let answers = row.draft.clone().map(serde_json::from_value).transpose().map_err(|e| bad("draft", e.to_string()))?;
    Ok(Attempt {
        id: AttemptId::from_uuid(row.id),
        unit: UnitId::from_uuid(row.unit_id),
        unit_revision: row.unit_revision,
        started_at: row.started_at,
        paper,
        ends_at: row.ends_at,
        draft: Draft { answers: answers.unwrap_or_default(), revision: row.draft_revision },
        handed_in,
        set_aside_at: row.set_aside_at,
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

/// The attempt at a test that was begun last; it alone can be open.
///
/// # Errors
/// The database, or a row that is no attempt.
pub async fn latest(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    unit: UnitId,
) -> Result<Option<Attempt>, StoreError> {
    let query = of_enrolment(scope, enrolment).filter(C::UnitId.eq(unit.as_uuid()));
    query.order_by_desc(C::StartedAt).order_by_desc(C::Id).one(conn).await?.map(attempt).transpose()
}

/// An open attempt whose time has run out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RanOut {
    /// Of which company.
    pub company: CompanyId,
    /// In which workspace.
    pub workspace: WorkspaceId,
    /// Of which enrolment.
    pub enrolment: EnrolmentId,
    /// The attempt.
    pub id: AttemptId,
}

/// Open attempts of every customer whose time ran out before `now`, the longest over first; `limit` at most.
///
/// # Errors
/// The database.
pub async fn ran_out(conn: &impl ConnectionTrait, now: DateTime<Utc>, limit: u64) -> Result<Vec<RanOut>, StoreError> {
    let due = Entity::find_across(Across::Work).filter(C::ClosesAt.lte(now)).order_by_asc(C::ClosesAt).limit(limit);
    let due = due.all(conn).await?;
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = workspaces::Column::Id.is_in(due.iter().map(|row| row.workspace_id));
    let companies = workspaces::Entity::find_across(Across::Work).filter(theirs).all(conn).await?;
    let of = |row: &Model| {
        let workspace = companies.iter().find(|workspace| workspace.id == row.workspace_id)?;
        Some(RanOut {
            company: CompanyId::from_uuid(workspace.company_id),
            workspace: WorkspaceId::from_uuid(workspace.id),
            enrolment: EnrolmentId::from_uuid(row.enrolment_id),
            id: AttemptId::from_uuid(row.id),
        })
    };
    Ok(due.iter().filter_map(of).collect())
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
    let paper = attempt.paper.as_ref().map(serde_json::to_value).transpose();
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(attempt.id.as_uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        unit_id: Set(attempt.unit.as_uuid()),
        learner_id: Set(enrolment.learner.as_uuid()),
        unit_revision: Set(attempt.unit_revision),
        started_at: Set(attempt.started_at),
        paper: Set(paper.map_err(|e| StoreError::bad_row("attempts", "paper", attempt.id, e.to_string()))?),
        ends_at: Set(attempt.ends_at),
        closes_at: Set(attempt.ends_at.map(|ends| ends + GRACE)),
        draft_revision: Set(0),
        ran_out: Set(false),
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
        .col_expr(C::RanOut, Expr::value(what.ran_out))
        .col_expr(C::Draft, Expr::value(None::<serde_json::Value>))
        .col_expr(C::ClosesAt, Expr::value(None::<DateTime<Utc>>))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::HandedInAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Keeps the answers so far of an open attempt; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn keep(uow: &Uow, scope: WorkspaceScope, id: AttemptId, draft: &Draft) -> Result<(), StoreError> {
    let answers = serde_json::to_value(&draft.answers);
    let answers = answers.map_err(|e| StoreError::bad_row("attempts", "draft", id, e.to_string()))?;
    Entity::update_in(scope)
        .col_expr(C::Draft, Expr::value(answers))
        .col_expr(C::DraftRevision, Expr::value(draft.revision))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::HandedInAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Sets an open attempt aside: its questions are no longer there. Under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn set_aside(uow: &Uow, scope: WorkspaceScope, id: AttemptId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::SetAsideAt, Expr::value(uow.now()))
        .col_expr(C::Draft, Expr::value(None::<serde_json::Value>))
        .col_expr(C::ClosesAt, Expr::value(None::<DateTime<Utc>>))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::HandedInAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}
