//! Who sits in a seat of a term. Released rows stay as history; a person who comes back takes the same row.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{LearnerId, TermId};
use keizoku_domain::people::LearnerRole;
use keizoku_domain::seats::SeatRule;
use keizoku_domain::seats::waiting::Waiting;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::learners as people;
use crate::entity::seat_assignments::{Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

fn seated(scope: WorkspaceScope, term: TermId) -> sea_orm::Select<Entity> {
    Entity::find_in(scope)
        .filter(C::TermId.eq(term.as_uuid()))
        .filter(C::ReleasedAt.is_null())
        .filter(C::Waiting.eq(false))
}

/// Those of `learners` who already sit in a seat.
///
/// # Errors
/// The database.
pub async fn already_seated(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    learners: &[LearnerId],
) -> Result<Vec<LearnerId>, StoreError> {
    let mut found = Vec::new();
    for chunk in learners.chunks(CHUNK) {
        let ids: Vec<Uuid> = seated(scope, term)
            .select_only()
            .column(C::LearnerId)
            .filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(ids.into_iter().map(LearnerId::from_uuid));
    }
    Ok(found)
}

/// Everybody in a seat of a term, with the key of the user ID, in its order.
///
/// # Errors
/// The database.
pub async fn seated_by_login(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<Vec<(LearnerId, String)>, StoreError> {
    let there = seated(scope, term).select_only().column(C::LearnerId).into_query();
    let query = people::Entity::find_in(scope).select_only().columns([people::Column::Id, people::Column::LoginIdKey]);
    let query = query.filter(Expr::col(people::Column::Id).in_subquery(there));
    let rows: Vec<(Uuid, String)> = query.order_by_asc(people::Column::LoginIdKey).into_tuple().all(conn).await?;
    Ok(rows.into_iter().map(|(id, login)| (LearnerId::from_uuid(id), login)).collect())
}

/// Those whose seats count, by the rule of the term.
pub(super) fn counted(scope: WorkspaceScope, term: TermId, rule: SeatRule) -> sea_orm::Select<Entity> {
    let free: Vec<&str> = rule.free().into_iter().map(LearnerRole::as_str).collect();
    let seated = seated(scope, term);
    if free.is_empty() { seated } else { seated.filter(C::Role.is_not_in(free)) }
}

/// How many seats are taken, counted from the rows.
///
/// # Errors
/// The database.
pub async fn count(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    rule: SeatRule,
) -> Result<u32, StoreError> {
    let count = counted(scope, term, rule).count(conn).await?;
    u32::try_from(count).map_err(|e| StoreError::bad_row("seat_assignments", "term_id", term, e))
}

/// Puts people into seats, with what was written last of them; the seats were taken before.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, scope: WorkspaceScope, term: TermId, learners: &[LearnerId]) -> Result<(), StoreError> {
    write(uow, scope, term, learners, false).await
}

/// Puts people on a roster to wait for a seat, from now on.
///
/// # Errors
/// The database.
pub async fn put_waiting(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    learners: &[LearnerId],
) -> Result<(), StoreError> {
    write(uow, scope, term, learners, true).await
}

async fn write(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    learners: &[LearnerId],
    waiting: bool,
) -> Result<(), StoreError> {
    use people::Column as P;
    let written = [C::AssignedAt, C::ReleasedAt, C::Waiting, C::Role, C::StartsOn, C::EndsOn, C::Notes];
    for chunk in learners.chunks(CHUNK) {
        // Within the database: what it knows of the people does not travel out and back in.
        let described = people::Entity::select_in(scope)
            .column(P::WorkspaceId)
            .expr(Expr::value(term.as_uuid()).cast_as(Alias::new(uuid_type(uow))))
            .column(P::Id)
            .expr(Expr::value(uow.now()).cast_as(Alias::new(instant_type(uow))))
            .expr(Expr::value(None::<DateTime<Utc>>).cast_as(Alias::new(instant_type(uow))))
            .expr(Expr::value(waiting))
            .columns([P::Role, P::StartsOn, P::EndsOn, P::Notes])
            .and_where(P::Id.is_in(chunk.iter().map(|id| id.as_uuid())))
            .to_owned();
        let again = OnConflict::columns([C::WorkspaceId, C::TermId, C::LearnerId]).update_columns(written).to_owned();
        let mut insert = Query::insert();
        insert.into_table(Entity).columns([C::WorkspaceId, C::TermId, C::LearnerId].into_iter().chain(written));
        insert.select_from(described).map_err(|e| sea_orm::DbErr::Custom(e.to_string()))?;
        uow.conn().execute(insert.on_conflict(again)).await?;
    }
    Ok(())
}

fn waiting(scope: WorkspaceScope, term: TermId) -> sea_orm::Select<Entity> {
    Entity::find_in(scope)
        .filter(C::TermId.eq(term.as_uuid()))
        .filter(C::ReleasedAt.is_null())
        .filter(C::Waiting.eq(true))
}

/// Who waits for a seat of a term, longest waiting first; at most `limit` of them.
///
/// # Errors
/// The database, or a row without a role.
pub async fn queue(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    limit: u64,
) -> Result<Vec<Waiting>, StoreError> {
    let rows: Vec<(Uuid, String)> = waiting(scope, term)
        .select_only()
        .columns([C::LearnerId, C::Role])
        .order_by_asc(C::AssignedAt)
        .order_by_asc(C::LearnerId)
        .limit(limit)
        .into_tuple()
        .all(conn)
        .await?;
    let one = |(id, role): (Uuid, String)| {
        let role =
            LearnerRole::parse(&role).ok_or_else(|| StoreError::bad_row("seat_assignments", "role", id, &role))?;
        Ok(Waiting { learner: LearnerId::from_uuid(id), role })
    };
    rows.into_iter().map(one).collect()
}

/// How many wait for a seat of a term.
///
/// # Errors
/// The database.
pub async fn count_waiting(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<u64, StoreError> {
    Ok(waiting(scope, term).count(conn).await?)
}

/// Gives those who wait their seats; what the roster says of them stays.
///
/// # Errors
/// The database.
pub async fn seat(uow: &Uow, scope: WorkspaceScope, term: TermId, learners: &[LearnerId]) -> Result<(), StoreError> {
    for chunk in learners.chunks(CHUNK) {
        Entity::update_in(scope)
            .col_expr(C::Waiting, Expr::value(false))
            .col_expr(C::AssignedAt, Expr::value(uow.now()))
            .filter(C::TermId.eq(term.as_uuid()))
            .filter(C::Waiting.eq(true))
            .filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .exec(uow.conn())
            .await?;
    }
    Ok(())
}

/// Of these people, those who are on a roster, in a seat or waiting for one.
///
/// # Errors
/// The database.
pub async fn on_roster(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    learners: &[LearnerId],
) -> Result<Vec<LearnerId>, StoreError> {
    let mut found = Vec::new();
    for chunk in learners.chunks(CHUNK) {
        let ids: Vec<Uuid> = Entity::find_in(scope)
            .filter(C::TermId.eq(term.as_uuid()))
            .filter(C::ReleasedAt.is_null())
            .select_only()
            .column(C::LearnerId)
            .filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(ids.into_iter().map(LearnerId::from_uuid));
    }
    Ok(found)
}

/// Releases people; answers how many seats became free.
///
/// # Errors
/// The database.
pub async fn release(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    learners: &[LearnerId],
) -> Result<u32, StoreError> {
    let mut freed = 0;
    for chunk in learners.chunks(CHUNK) {
        for waiting in [true, false] {
            let done = Entity::update_in(scope)
                .col_expr(C::ReleasedAt, Expr::value(uow.now()))
                .col_expr(C::Waiting, Expr::value(false))
                .filter(C::TermId.eq(term.as_uuid()))
                .filter(C::ReleasedAt.is_null())
                .filter(C::Waiting.eq(waiting))
                .filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
                .exec(uow.conn())
                .await?;
            freed += if waiting { 0 } else { done.rows_affected };
        }
    }
    u32::try_from(freed).map_err(|e| StoreError::bad_row("seat_assignments", "term_id", term, e))
}

/// Copies everybody on the roster of `from` into `to`, which has none yet, in one statement: who waits there waits here.
///
/// # Errors
/// The database.
pub async fn copy(uow: &Uow, scope: WorkspaceScope, from: TermId, to: TermId) -> Result<(), StoreError> {
    let entry = [C::Role, C::StartsOn, C::EndsOn, C::Notes];
    let columns = [C::WorkspaceId, C::TermId, C::LearnerId, C::AssignedAt, C::ReleasedAt, C::Waiting];
    let none: Option<DateTime<Utc>> = None;
    let select = Entity::select_in(scope)
        .column(C::WorkspaceId)
        .expr(Expr::value(to.as_uuid()).cast_as(Alias::new(uuid_type(uow))))
        .column(C::LearnerId)
        .column(C::AssignedAt)
        .expr(Expr::value(none).cast_as(Alias::new(instant_type(uow))))
        .column(C::Waiting)
        .columns(entry)
        .and_where(C::TermId.eq(from.as_uuid()))
        .and_where(C::ReleasedAt.is_null())
        .to_owned();
    let mut insert = Query::insert();
    insert.into_table(Entity).columns(columns.into_iter().chain(entry));
    insert.select_from(select).map_err(|e| sea_orm::DbErr::Custom(e.to_string()))?;
    insert.on_conflict(OnConflict::columns([C::WorkspaceId, C::TermId, C::LearnerId]).do_nothing().to_owned());
    uow.conn().execute(&insert).await?;
    Ok(())
}

pub(super) const fn uuid_type(uow: &Uow) -> &'static str {
    match uow.engine() {
        crate::db::Engine::Sqlite => "blob",
        crate::db::Engine::Postgres => "uuid",
    }
}

pub(super) const fn instant_type(uow: &Uow) -> &'static str {
    match uow.engine() {
        crate::db::Engine::Sqlite => "text",
        crate::db::Engine::Postgres => "timestamptz",
    }
}

/// Lets those beyond the first `seats` wait, longest-standing people first; answers how many keep a seat.
/// "Learners who are over quota at the 1st of M get no access" (renewal.md, "Seats").
///
/// # Errors
/// The database.
pub async fn settle(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    seats: u32,
    rule: SeatRule,
) -> Result<u32, StoreError> {
    let total = count(uow.conn(), scope, term, rule).await?;
    if total <= seats {
        return Ok(total);
    }
    let beyond: Vec<Uuid> = counted(scope, term, rule)
        .select_only()
        .column(C::LearnerId)
        .order_by_asc(C::AssignedAt)
        .order_by_asc(C::LearnerId)
        .offset(u64::from(seats))
        .limit(u64::from(total))
        .into_tuple()
        .all(uow.conn())
        .await?;
    for chunk in beyond.chunks(CHUNK) {
        Entity::update_in(scope)
            .col_expr(C::Waiting, Expr::value(true))
            .filter(C::TermId.eq(term.as_uuid()))
            .filter(C::LearnerId.is_in(chunk.iter().copied()))
            .exec(uow.conn())
            .await?;
    }
    Ok(seats)
}
