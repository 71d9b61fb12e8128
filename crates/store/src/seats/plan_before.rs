//! What the next roster said before a plan was written, row by row, so that it can be put back exactly.

use keizoku_domain::id::{LearnerId, RosterPlanId, TermId};
use keizoku_domain::seats::rollover::Decision;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::assignments::uuid_type;
use crate::db::Uow;
use crate::entity::roster_plan_people::{Column as L, Entity as Lines};
use crate::entity::roster_plan_seats::{ActiveModel, Column as C, Entity};
use crate::entity::seat_assignments::{Column as S, Entity as Seats};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

/// What a row of a roster says, in the columns of the roster and of the copy.
const SAID: [(S, C); 7] = [
    (S::AssignedAt, C::AssignedAt),
    (S::ReleasedAt, C::ReleasedAt),
    (S::Waiting, C::Waiting),
    (S::Role, C::Role),
    (S::StartsOn, C::StartsOn),
    (S::EndsOn, C::EndsOn),
    (S::Notes, C::Notes),
];

fn rows_of(scope: WorkspaceScope, plan: RosterPlanId) -> SelectStatement {
    Entity::select_in(scope).and_where(C::PlanId.eq(plan.as_uuid())).to_owned()
}

async fn insert_select(
    uow: &Uow,
    table: impl sea_orm::sea_query::IntoIden,
    columns: Vec<sea_orm::sea_query::DynIden>,
    select: SelectStatement,
    key: Option<OnConflict>,
) -> Result<(), StoreError> {
    let mut insert = Query::insert();
    insert.into_table(table.into_iden()).columns(columns);
    insert.select_from(select).map_err(|e| sea_orm::DbErr::Custom(e.to_string()))?;
    if let Some(key) = key {
        insert.on_conflict(key);
    }
    uow.conn().execute(&insert).await?;
    Ok(())
}

/// Copies the rows of whoever leaves or joins by decision, and of `more` people.
///
/// # Errors
/// The database.
pub async fn keep(
    uow: &Uow,
    scope: WorkspaceScope,
    (plan, term): (RosterPlanId, TermId),
    more: &[LearnerId],
) -> Result<(), StoreError> {
    use sea_orm::sea_query::IntoIden;
    let decided = Lines::select_in(scope)
        .column(L::LearnerId)
        .and_where(L::PlanId.eq(plan.as_uuid()))
        .and_where(L::Fate.ne(Decision::Stay.as_str()))
        .to_owned();
    let mut columns = vec![C::WorkspaceId.into_iden(), C::PlanId.into_iden(), C::LearnerId.into_iden()];
    columns.push(C::Existed.into_iden());
    columns.extend(SAID.map(|(_, column)| column.into_iden()));
    let once = || OnConflict::columns([C::WorkspaceId, C::PlanId, C::LearnerId]).do_nothing().to_owned();
    let row = || {
        let mut select = Seats::select_in(scope);
        select
            .column(S::WorkspaceId)
            .expr(Expr::value(plan.as_uuid()).cast_as(Alias::new(uuid_type(uow))))
            .column(S::LearnerId)
            .expr(Expr::value(true))
            .columns(SAID.map(|(column, _)| column))
            .and_where(S::TermId.eq(term.as_uuid()));
        select
    };
    let by_decision = row().and_where(S::LearnerId.in_subquery(decided)).to_owned();
    insert_select(uow, Entity, columns.clone(), by_decision, Some(once())).await?;
    for chunk in more.chunks(CHUNK) {
        let some = row().and_where(S::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid()))).to_owned();
        insert_select(uow, Entity, columns.clone(), some, Some(once())).await?;
    }
    Ok(())
}

/// Remembers people who had no row on the roster, as far as they have none here yet.
///
/// # Errors
/// The database.
pub async fn keep_absent(
    uow: &Uow,
    scope: WorkspaceScope,
    plan: RosterPlanId,
    people: &[LearnerId],
) -> Result<(), StoreError> {
    let once = OnConflict::columns([C::WorkspaceId, C::PlanId, C::LearnerId]).do_nothing().to_owned();
    for chunk in people.chunks(CHUNK) {
        let rows = chunk.iter().map(|person| ActiveModel {
            workspace_id: Set(scope.uuid()),
            plan_id: Set(plan.as_uuid()),
            learner_id: Set(person.as_uuid()),
            existed: Set(false),
            ..Default::default()
        });
        Entity::insert_many(rows).on_conflict(once.clone()).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// What the roster says of everybody whom a plan has touched, a line each in order of id: an undo would overwrite just that.
///
/// # Errors
/// The database.
pub async fn said(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    (plan, term): (RosterPlanId, TermId),
) -> Result<Vec<String>, StoreError> {
    let touched = rows_of(scope, plan).column(C::LearnerId).to_owned();
    let rows = Seats::find_in(scope)
        .filter(S::TermId.eq(term.as_uuid()))
        .filter(S::LearnerId.in_subquery(touched))
        .order_by_asc(S::LearnerId)
        .all(conn)
        .await?;
    let line = |row: crate::entity::seat_assignments::Model| {
        let said = (row.released_at.is_some(), row.waiting, row.role, row.starts_on, row.ends_on, row.notes);
        format!("{} {said:?}", row.learner_id)
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Puts the rows back as they were. The count of seats has to be set afterwards.
///
/// # Errors
/// The database.
pub async fn put_back(
    uow: &Uow,
    scope: WorkspaceScope,
    (plan, term): (RosterPlanId, TermId),
) -> Result<(), StoreError> {
    use sea_orm::sea_query::IntoIden;
    Seats::delete_in(scope)
        .filter(S::TermId.eq(term.as_uuid()))
        .filter(S::LearnerId.in_subquery(rows_of(scope, plan).column(C::LearnerId).to_owned()))
        .exec(uow.conn())
        .await?;
    let mut columns = vec![S::WorkspaceId.into_iden(), S::TermId.into_iden(), S::LearnerId.into_iden()];
    columns.extend(SAID.map(|(column, _)| column.into_iden()));
    let select = rows_of(scope, plan)
        .column(C::WorkspaceId)
        .expr(Expr::value(term.as_uuid()).cast_as(Alias::new(uuid_type(uow))))
        .column(C::LearnerId)
        .columns(SAID.map(|(_, column)| column))
        .and_where(C::Existed.eq(true))
        .to_owned();
    insert_select(uow, Seats, columns, select, None).await?;
    Entity::delete_in(scope).filter(C::PlanId.eq(plan.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
