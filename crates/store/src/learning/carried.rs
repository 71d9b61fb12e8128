//! Completions of the workspace that a contract had before, read there and written here.

use std::collections::{HashMap, HashSet};

use keizoku_domain::id::{CourseId, EnrolmentId, LearnerId, TermId};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::enrolments::{Enrolment, KEY, columns_of, context, enrolment};
use crate::bulk;
use crate::db::Uow;
use crate::entity::enrolments::{self, Column as C};
use crate::entity::unit_results::{self, Column as R};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

fn completed(scope: WorkspaceScope, courses: &[CourseId]) -> sea_orm::Select<enrolments::Entity> {
    enrolments::Entity::find_in(scope)
        .filter(C::CompletedAt.is_not_null())
        .filter(C::CourseId.is_in(courses.iter().map(|id| id.as_uuid())))
}

/// How many of these courses each person of a workspace has completed, in whatever terms.
///
/// # Errors
/// The database.
pub async fn counts(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    courses: &[CourseId],
) -> Result<HashMap<LearnerId, u64>, StoreError> {
    let rows: Vec<(Uuid, i64)> = completed(scope, courses)
        .select_only()
        .column(C::LearnerId)
        .column_as(Expr::col(C::CourseId).count_distinct(), "courses")
        .group_by(C::LearnerId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, count)| (LearnerId::from_uuid(id), count.unsigned_abs())).collect())
}

/// The latest completion of each of these courses by each of these people.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn latest(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
    courses: &[CourseId],
) -> Result<Vec<Enrolment>, StoreError> {
    let theirs = completed(scope, courses).filter(C::LearnerId.is_in(people.iter().map(|id| id.as_uuid())));
    let rows = theirs.order_by_desc(C::CompletedAt).order_by_desc(C::Id).all(conn).await?;
    let mut seen = HashSet::new();
    rows.into_iter().filter(|row| seen.insert((row.learner_id, row.course_id))).map(enrolment).collect()
}

/// A completion with whose it becomes.
#[derive(Debug, Clone)]
pub struct Carried {
    /// What it is in the former workspace.
    pub before: Enrolment,
    /// Its id here.
    pub id: EnrolmentId,
    /// The person here.
    pub learner: LearnerId,
}

/// Writes completions of `former` into a term of this workspace, with what was reached in their units; attempts stay where
/// they were made. Who is in the course here already keeps that. Tells how many were written.
///
/// # Errors
/// The database.
pub async fn put(
    uow: &Uow,
    scope: WorkspaceScope,
    former: WorkspaceScope,
    term: TermId,
    carried: &[Carried],
) -> Result<u64, StoreError> {
    let mut written = 0;
    for chunk in carried.chunks(CHUNK) {
        let rows = chunk.iter().map(|one| row(uow, scope, former, term, one)).collect::<Result<Vec<_>, _>>()?;
        let once = OnConflict::columns(KEY).do_nothing().to_owned();
        enrolments::Entity::insert_many(rows).on_conflict(once).exec_without_returning(uow.conn()).await?;
        let new: Vec<Uuid> = enrolments::Entity::find_in(scope)
            .select_only()
            .column(C::Id)
            .filter(C::Id.is_in(chunk.iter().map(|one| one.id.as_uuid())))
            .into_tuple()
            .all(uow.conn())
            .await?;
        let new: HashSet<Uuid> = new.into_iter().collect();
        let came: Vec<&Carried> = chunk.iter().filter(|one| new.contains(&one.id.as_uuid())).collect();
        written += u64::try_from(came.len()).unwrap_or(u64::MAX);
        results(uow, scope, former, &came).await?;
    }
    Ok(written)
}

fn row(
    uow: &Uow,
    scope: WorkspaceScope,
    former: WorkspaceScope,
    term: TermId,
    one: &Carried,
) -> Result<enrolments::ActiveModel, StoreError> {
    let before = &one.before;
    let bad = |e: std::num::TryFromIntError| StoreError::bad_row("enrolments", "progress", before.id, e);
    let (first, best, latest, attempts) = columns_of(before.scores).map_err(bad)?;
    Ok(enrolments::ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(one.id.as_uuid()),
        learner_id: Set(one.learner.as_uuid()),
        course_id: Set(before.course.as_uuid()),
        term_id: Set(term.as_uuid()),
        started_at: Set(before.started_at),
        last_access_at: Set(before.last_access_at),
        last_unit_id: Set(before.last_unit.map(|id| id.as_uuid())),
        completed_at: Set(before.completed_at),
        completed_in: Set(before.completed_in.clone()),
        progress: Set(i32::try_from(before.progress).map_err(bad)?),
        first_score: Set(first),
        best_score: Set(best),
        latest_score: Set(latest),
        attempts: Set(attempts),
        updated_at: Set(uow.now()),
        carried_from: Set(Some(former.uuid())),
        // A class of the former workspace is not there here: what was completed in it is credited in the catalogue.
        class_id: Set(context(None)),
        seconds: Set(i32::try_from(before.seconds).map_err(bad)?),
        timed_at: Set(before.timed_at),
        survey_answered: Set(before.survey_answered),
    })
}

/// What was reached in the units of these enrolments.
async fn results(
    uow: &Uow,
    scope: WorkspaceScope,
    former: WorkspaceScope,
    came: &[&Carried],
) -> Result<(), StoreError> {
    let here: HashMap<Uuid, &Carried> = came.iter().map(|one| (one.before.id.as_uuid(), *one)).collect();
    let known = unit_results::Entity::find_in(former).filter(R::EnrolmentId.is_in(here.keys().copied()));
    let rows = known.all(uow.conn()).await?.into_iter().filter_map(|row| {
        let one = here.get(&row.enrolment_id)?;
        Some(unit_results::ActiveModel {
            workspace_id: Set(scope.uuid()),
            enrolment_id: Set(one.id.as_uuid()),
            unit_id: Set(row.unit_id),
            learner_id: Set(one.learner.as_uuid()),
            done_at: Set(row.done_at),
            first_score: Set(row.first_score),
            best_score: Set(row.best_score),
            latest_score: Set(row.latest_score),
            attempts: Set(row.attempts),
        })
    });
    bulk::insert(uow, rows.collect()).await
}
