//! People in courses. The key of an enrolment is learner, course and context; the context is the catalogue in a term,
//! or a class.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{CourseId, EnrolmentId, LearnerId, TermId, TrainingClassId, UnitId, WorkspaceId};
use keizoku_domain::learning::{Evidence, Scores};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::enrolments::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// A person in a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Id.
    pub id: EnrolmentId,
    /// Who.
    pub learner: LearnerId,
    /// In which course.
    pub course: CourseId,
    /// In which term.
    pub term: TermId,
    /// In which class; none is the catalogue.
    pub class: Option<TrainingClassId>,
    /// First opening.
    pub started_at: DateTime<Utc>,
    /// Latest opening.
    pub last_access_at: DateTime<Utc>,
    /// The unit opened last.
    pub last_unit: Option<UnitId>,
    /// When it was completed; it stays so.
    pub completed_at: Option<DateTime<Utc>>,
    /// The person's department at that moment, as a path.
    pub completed_in: Option<String>,
    /// 0 to 100.
    pub progress: u32,
    /// Scores over the course's tests.
    pub scores: Option<Scores>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// The workspace in which it was learned, if it was carried over from there.
    pub carried_from: Option<WorkspaceId>,
    /// Seconds spent in it.
    pub seconds: u32,
    /// Until when they are counted.
    pub timed_at: Option<DateTime<Utc>>,
    /// Every survey of the course was answered, and there is one.
    pub survey_answered: bool,
}

impl Enrolment {
    /// What can be looked for.
    #[must_use]
    pub const fn evidence(&self) -> Evidence {
        Evidence {
            started_at: self.started_at,
            last_access_at: self.last_access_at,
            completed_at: self.completed_at,
            progress: self.progress,
            scores: self.scores,
            seconds: self.seconds,
            survey_answered: self.survey_answered,
        }
    }
}

/// The columns of the unique key.
pub(super) const KEY: [C; 5] = [C::WorkspaceId, C::LearnerId, C::TermId, C::CourseId, C::ClassId];

/// Course, term, and class; without a class it is the catalogue.
pub type Key = (CourseId, TermId, Option<TrainingClassId>);

/// The context as its column.
pub(super) fn context(class: Option<TrainingClassId>) -> Uuid {
    class.map_or(Uuid::nil(), TrainingClassId::as_uuid)
}

/// Scores from their columns: all of them, or none.
pub(super) fn scores_of(
    (first, best, latest): (Option<i32>, Option<i32>, Option<i32>),
    attempts: i32,
) -> Result<Option<Scores>, std::num::TryFromIntError> {
    let (Some(first), Some(best), Some(latest)) = (first, best, latest) else { return Ok(None) };
    Ok(Some(Scores {
        first: u32::try_from(first)?,
        best: u32::try_from(best)?,
        latest: u32::try_from(latest)?,
        attempts: u32::try_from(attempts)?,
    }))
}

/// First, best and latest score, and how many attempts.
type ScoreColumns = (Option<i32>, Option<i32>, Option<i32>, i32);

/// Scores as columns.
pub(super) fn columns_of(scores: Option<Scores>) -> Result<ScoreColumns, std::num::TryFromIntError> {
    let Some(scores) = scores else { return Ok((None, None, None, 0)) };
    let number = |value: u32| i32::try_from(value);
    Ok((
        Some(number(scores.first)?),
        Some(number(scores.best)?),
        Some(number(scores.latest)?),
        number(scores.attempts)?,
    ))
}

pub(super) fn enrolment(row: Model) -> Result<Enrolment, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("enrolments", column, row.id, reason);
    Ok(Enrolment {
        id: EnrolmentId::from_uuid(row.id),
        learner: LearnerId::from_uuid(row.learner_id),
        course: CourseId::from_uuid(row.course_id),
        term: TermId::from_uuid(row.term_id),
        class: (!row.class_id.is_nil()).then(|| TrainingClassId::from_uuid(row.class_id)),
        started_at: row.started_at,
        last_access_at: row.last_access_at,
        last_unit: row.last_unit_id.map(UnitId::from_uuid),
        completed_at: row.completed_at,
        completed_in: row.completed_in.clone(),
        progress: u32::try_from(row.progress).map_err(|e| bad("progress", e.to_string()))?,
        scores: scores_of((row.first_score, row.best_score, row.latest_score), row.attempts)
            .map_err(|e| bad("best_score", e.to_string()))?,
        updated_at: row.updated_at,
        carried_from: row.carried_from.map(WorkspaceId::from_uuid),
        seconds: u32::try_from(row.seconds).map_err(|e| bad("seconds", e.to_string()))?,
        timed_at: row.timed_at,
        survey_answered: row.survey_answered,
    })
}

/// A person's enrolments in a term, in the catalogue and in classes; in no order.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn of_learner(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    learner: LearnerId,
    term: TermId,
) -> Result<Vec<Enrolment>, StoreError> {
    let query = Entity::find_in(scope).filter(C::LearnerId.eq(learner.as_uuid())).filter(C::TermId.eq(term.as_uuid()));
    query.all(conn).await?.into_iter().map(enrolment).collect()
}

/// A person's enrolment in a course, in a term, in a context.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    learner: LearnerId,
    key: Key,
) -> Result<Option<Enrolment>, StoreError> {
    keyed(scope, learner, key).one(conn).await?.map(enrolment).transpose()
}

/// An enrolment of the workspace.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn by_id(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: EnrolmentId,
) -> Result<Option<Enrolment>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(enrolment).transpose()
}

/// An enrolment, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, id: EnrolmentId) -> Result<Option<Enrolment>, StoreError> {
    let locked = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive();
    locked.one(uow.conn()).await?.map(enrolment).transpose()
}

fn keyed(scope: WorkspaceScope, learner: LearnerId, (course, term, class): Key) -> sea_orm::Select<Entity> {
    Entity::find_in(scope)
        .filter(C::LearnerId.eq(learner.as_uuid()))
        .filter(C::TermId.eq(term.as_uuid()))
        .filter(C::CourseId.eq(course.as_uuid()))
        .filter(C::ClassId.eq(context(class)))
}

/// The enrolment of that key, made if it is not there, locked until the unit ends: two tabs make one.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn open(
    uow: &Uow,
    scope: WorkspaceScope,
    fresh: EnrolmentId,
    learner: LearnerId,
    key: Key,
) -> Result<Enrolment, StoreError> {
    let locked = async || keyed(scope, learner, key).lock_exclusive().one(uow.conn()).await;
    // Nearly always it is there; else whoever comes first makes it.
    if let Some(found) = locked().await? {
        return enrolment(found);
    }
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(fresh.as_uuid()),
        learner_id: Set(learner.as_uuid()),
        course_id: Set(key.0.as_uuid()),
        term_id: Set(key.1.as_uuid()),
        class_id: Set(context(key.2)),
        started_at: Set(uow.now()),
        last_access_at: Set(uow.now()),
        progress: Set(0),
        attempts: Set(0),
        updated_at: Set(uow.now()),
        seconds: Set(0),
        survey_answered: Set(false),
        ..Default::default()
    };
    let once = OnConflict::columns(KEY).do_nothing().to_owned();
    Entity::insert(row).on_conflict(once).exec_without_returning(uow.conn()).await?;
    locked()
        .await?
        .map(enrolment)
        .transpose()?
        .ok_or_else(|| StoreError::bad_row("enrolments", "id", fresh, "was not made"))
}

/// Writes back what changed of an enrolment.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, enrolment: &Enrolment) -> Result<(), StoreError> {
    let bad = |e: std::num::TryFromIntError| StoreError::bad_row("enrolments", "progress", enrolment.id, e);
    let (first, best, latest, attempts) = columns_of(enrolment.scores).map_err(bad)?;
    Entity::update_in(scope)
        .col_expr(C::LastAccessAt, Expr::value(enrolment.last_access_at))
        .col_expr(C::LastUnitId, Expr::value(enrolment.last_unit.map(UnitId::as_uuid)))
        .col_expr(C::CompletedAt, Expr::value(enrolment.completed_at))
        .col_expr(C::CompletedIn, Expr::value(enrolment.completed_in.clone()))
        .col_expr(C::Progress, Expr::value(i32::try_from(enrolment.progress).map_err(bad)?))
        .col_expr(C::FirstScore, Expr::value(first))
        .col_expr(C::BestScore, Expr::value(best))
        .col_expr(C::LatestScore, Expr::value(latest))
        .col_expr(C::Attempts, Expr::value(attempts))
        .col_expr(C::SurveyAnswered, Expr::value(enrolment.survey_answered))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(enrolment.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// The enrolment of that key, locked until the unit ends; nothing where the course was never opened.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn lock_keyed(
    uow: &Uow,
    scope: WorkspaceScope,
    learner: LearnerId,
    key: Key,
) -> Result<Option<Enrolment>, StoreError> {
    keyed(scope, learner, key).lock_exclusive().one(uow.conn()).await?.map(enrolment).transpose()
}

/// Counts seconds spent in an enrolment, under its lock. Its last change stays: who follows changes is told of what was reached.
///
/// # Errors
/// The database.
pub async fn add_time(uow: &Uow, scope: WorkspaceScope, enrolment: &Enrolment, seconds: u32) -> Result<(), StoreError> {
    let sum = i32::try_from(enrolment.seconds.saturating_add(seconds)).unwrap_or(i32::MAX);
    Entity::update_in(scope)
        .col_expr(C::Seconds, Expr::value(sum))
        .col_expr(C::TimedAt, Expr::value(Some(uow.now())))
        .col_expr(C::LastAccessAt, Expr::value(uow.now()))
        .filter(C::Id.eq(enrolment.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
