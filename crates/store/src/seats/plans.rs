//! Plans of the next roster: their heads and what they decide, person by person.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{AccountId, ImportId, LearnerId, RosterPlanId, TermId};
use keizoku_domain::seats::rollover::{Decision, PlanState, Rule};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::assignments::{instant_type, uuid_type};
use crate::db::Uow;
use crate::entity::roster_plan_people::{ActiveModel as Line, Column as L, Entity as Lines};
use crate::entity::roster_plans::{ActiveModel, Column as C, Entity, Model};
use crate::entity::seat_assignments::{Column as S, Entity as Seats};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

/// A plan without its people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Id.
    pub id: RosterPlanId,
    /// The next term.
    pub term: TermId,
    /// How far it has come.
    pub state: PlanState,
    /// The revision of the people it was planned against.
    pub base_revision: i64,
    /// A loaded file that is written along.
    pub import: Option<ImportId>,
    /// Who began it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Who asked for approval.
    pub requested_by: Option<String>,
    /// The same, as account.
    pub requested_by_id: Option<AccountId>,
    /// When.
    pub requested_at: Option<DateTime<Utc>>,
    /// Who approved or rejected.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// Who wrote it into the roster.
    pub committed_by: Option<String>,
    /// When.
    pub committed_at: Option<DateTime<Utc>>,
    /// The revision of the people right after that.
    pub committed_revision: Option<i64>,
    /// Who took it back.
    pub undone_by: Option<String>,
    /// When.
    pub undone_at: Option<DateTime<Utc>>,
    /// Posts of the people whom the file changed, as they were before.
    pub posts_before: Option<Vec<u8>>,
    /// Digest of what it wrote, see [`super::plan_before::said`].
    pub written: Option<String>,
    /// People in seats before it was written.
    pub assigned_before: Option<i32>,
    /// Revision.
    pub revision: i64,
}

fn plan(row: Model) -> Result<Plan, StoreError> {
    Ok(Plan {
        id: RosterPlanId::from_uuid(row.id),
        term: TermId::from_uuid(row.term_id),
        state: PlanState::from_text(&row.state)
            .ok_or_else(|| StoreError::bad_row("roster_plans", "state", row.id, &row.state))?,
        base_revision: row.base_revision,
        import: row.import_id.map(ImportId::from_uuid),
        created_by: row.created_by,
        created_at: row.created_at,
        requested_by: row.requested_by,
        requested_by_id: row.requested_by_id.map(AccountId::from_uuid),
        requested_at: row.requested_at,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
        reason: row.reason,
        committed_by: row.committed_by,
        committed_at: row.committed_at,
        committed_revision: row.committed_revision,
        undone_by: row.undone_by,
        undone_at: row.undone_at,
        posts_before: row.posts_before,
        written: row.written,
        assigned_before: row.assigned_before,
        revision: row.revision,
    })
}

fn row(uow: &Uow, scope: WorkspaceScope, plan: &Plan) -> ActiveModel {
    ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(plan.id.as_uuid()),
        term_id: Set(plan.term.as_uuid()),
        state: Set(plan.state.as_str().to_owned()),
        base_revision: Set(plan.base_revision),
        import_id: Set(plan.import.map(ImportId::as_uuid)),
        created_by: Set(plan.created_by.clone()),
        created_at: Set(plan.created_at),
        requested_by: Set(plan.requested_by.clone()),
        requested_by_id: Set(plan.requested_by_id.map(AccountId::as_uuid)),
        requested_at: Set(plan.requested_at),
        decided_by: Set(plan.decided_by.clone()),
        decided_at: Set(plan.decided_at),
        reason: Set(plan.reason.clone()),
        committed_by: Set(plan.committed_by.clone()),
        committed_at: Set(plan.committed_at),
        committed_revision: Set(plan.committed_revision),
        undone_by: Set(plan.undone_by.clone()),
        undone_at: Set(plan.undone_at),
        posts_before: Set(plan.posts_before.clone()),
        written: Set(plan.written.clone()),
        assigned_before: Set(plan.assigned_before),
        updated_at: Set(uow.now()),
        revision: Set(plan.revision),
    }
}

/// Keeps a new plan.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, plan: &Plan) -> Result<(), StoreError> {
    Entity::insert(row(uow, scope, plan)).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes a plan back and counts its revision up, if nobody changed it since; tells whether it was written.
///
/// # Errors
/// The database.
pub async fn save(uow: &Uow, scope: WorkspaceScope, plan: &mut Plan) -> Result<bool, StoreError> {
    let before = plan.revision;
    plan.revision += 1;
    let done = Entity::update_in(scope)
        .set(row(uow, scope, plan))
        .filter(C::Id.eq(plan.id.as_uuid()))
        .filter(C::Revision.eq(before))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Lets `to` stand for `from` as the one who asked for approval: they have taken the account over.
///
/// # Errors
/// The database.
pub async fn asked_by(uow: &Uow, scope: WorkspaceScope, from: AccountId, to: AccountId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::RequestedById, Expr::value(to.as_uuid()))
        .filter(C::RequestedById.eq(from.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// The newest plan of a term that was not thrown away.
///
/// # Errors
/// The database, or a row that is no plan.
pub async fn newest(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<Option<Plan>, StoreError> {
    let of_term = Entity::find_in(scope)
        .filter(C::TermId.eq(term.as_uuid()))
        .filter(C::State.ne(PlanState::Discarded.as_str()))
        .order_by_desc(C::CreatedAt)
        .order_by_desc(C::Id);
    of_term.one(conn).await?.map(plan).transpose()
}

/// Every decision of a plan.
///
/// # Errors
/// The database, or a row that is no decision.
pub async fn decisions(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    plan: RosterPlanId,
) -> Result<BTreeMap<LearnerId, Decision>, StoreError> {
    let rows: Vec<(Uuid, String)> = Lines::find_in(scope)
        .select_only()
        .columns([L::LearnerId, L::Fate])
        .filter(L::PlanId.eq(plan.as_uuid()))
        .into_tuple()
        .all(conn)
        .await?;
    let read = |(id, text): (Uuid, String)| {
        let bad = || StoreError::bad_row("roster_plan_people", "fate", id, &text);
        Ok((LearnerId::from_uuid(id), Decision::from_text(&text).ok_or_else(bad)?))
    };
    rows.into_iter().map(read).collect()
}

/// Writes decisions by hand; they go before what was decided before.
///
/// # Errors
/// The database.
pub async fn decide(
    uow: &Uow,
    scope: WorkspaceScope,
    plan: RosterPlanId,
    people: &[LearnerId],
    decision: Decision,
    by: &str,
) -> Result<(), StoreError> {
    let again = OnConflict::columns([L::WorkspaceId, L::PlanId, L::LearnerId])
        .update_columns([L::Fate, L::Rule, L::DecidedBy, L::DecidedAt])
        .to_owned();
    for chunk in people.chunks(CHUNK) {
        let rows = chunk.iter().map(|person| Line {
            workspace_id: Set(scope.uuid()),
            plan_id: Set(plan.as_uuid()),
            learner_id: Set(person.as_uuid()),
            fate: Set(decision.as_str().to_owned()),
            rule: Set(None),
            decided_by: Set(by.to_owned()),
            decided_at: Set(uow.now()),
        });
        Lines::insert_many(rows).on_conflict(again.clone()).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Takes decisions back.
///
/// # Errors
/// The database.
pub async fn forget(
    uow: &Uow,
    scope: WorkspaceScope,
    plan: RosterPlanId,
    people: &[LearnerId],
) -> Result<(), StoreError> {
    for chunk in people.chunks(CHUNK) {
        Lines::delete_in(scope)
            .filter(L::PlanId.eq(plan.as_uuid()))
            .filter(L::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .exec(uow.conn())
            .await?;
    }
    Ok(())
}

/// Proposes by rule, in one statement, that everybody on the roster whose last day of use lies before `day` leaves; what was decided
/// before stays. Answers how many were proposed.
///
/// # Errors
/// The database.
pub async fn propose_ended(
    uow: &Uow,
    scope: WorkspaceScope,
    (plan, term): (RosterPlanId, TermId),
    day: NaiveDate,
    by: &str,
) -> Result<u64, StoreError> {
    let uuid = || Alias::new(uuid_type(uow));
    let select = Seats::select_in(scope)
        .column(S::WorkspaceId)
        .expr(Expr::value(plan.as_uuid()).cast_as(uuid()))
        .column(S::LearnerId)
        .expr(Expr::value(Decision::Leave.as_str()))
        .expr(Expr::value(Rule::EndedBefore.as_str()))
        .expr(Expr::value(by))
        .expr(Expr::value(uow.now()).cast_as(Alias::new(instant_type(uow))))
        .and_where(S::TermId.eq(term.as_uuid()))
        .and_where(S::ReleasedAt.is_null())
        .and_where(S::EndsOn.lt(day))
        .to_owned();
    let mut insert = Query::insert();
    insert.into_table(Lines).columns([
        L::WorkspaceId,
        L::PlanId,
        L::LearnerId,
        L::Fate,
        L::Rule,
        L::DecidedBy,
        L::DecidedAt,
    ]);
    insert.select_from(select).map_err(|e| sea_orm::DbErr::Custom(e.to_string()))?;
    insert.on_conflict(OnConflict::columns([L::WorkspaceId, L::PlanId, L::LearnerId]).do_nothing().to_owned());
    Ok(uow.conn().execute(&insert).await?.rows_affected())
}

/// Forgets decisions that the roster has overtaken: leaving of people who are off it, joining of people who are on it.
/// Answers how many there were.
///
/// # Errors
/// The database.
pub async fn forget_overtaken(
    uow: &Uow,
    scope: WorkspaceScope,
    (plan, term): (RosterPlanId, TermId),
) -> Result<u64, StoreError> {
    let on_roster = || {
        Seats::select_in(scope)
            .column(S::LearnerId)
            .and_where(S::TermId.eq(term.as_uuid()))
            .and_where(S::ReleasedAt.is_null())
            .to_owned()
    };
    let joins = Lines::delete_in(scope)
        .filter(L::PlanId.eq(plan.as_uuid()))
        .filter(L::Fate.eq(Decision::Join.as_str()))
        .filter(L::LearnerId.in_subquery(on_roster()));
    let others = Lines::delete_in(scope)
        .filter(L::PlanId.eq(plan.as_uuid()))
        .filter(L::Fate.ne(Decision::Join.as_str()))
        .filter(L::LearnerId.not_in_subquery(on_roster()));
    Ok(joins.exec(uow.conn()).await?.rows_affected + others.exec(uow.conn()).await?.rows_affected)
}

/// How many of these people are on the roster, in a seat or waiting for one.
///
/// # Errors
/// The database.
pub async fn on_roster(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    people: &[LearnerId],
) -> Result<usize, StoreError> {
    let mut found = 0;
    for chunk in people.chunks(CHUNK) {
        found += Seats::find_in(scope)
            .filter(S::TermId.eq(term.as_uuid()))
            .filter(S::ReleasedAt.is_null())
            .filter(S::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .count(uow.conn())
            .await?;
    }
    usize::try_from(found).map_err(|e| StoreError::bad_row("seat_assignments", "learner_id", term, e))
}

/// How many decisions of each kind there are, and how many of the people who leave give a seat back: whoever waits has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Who leaves.
    pub leave: u32,
    /// Of these, in a seat.
    pub seated: u32,
    /// Who joins.
    pub join: u32,
    /// Who stays by decision.
    pub stay: u32,
    /// Of all, by rule.
    pub by_rule: u32,
}

/// Counts the decisions of a plan.
///
/// # Errors
/// The database.
pub async fn counts(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    (plan, term): (RosterPlanId, TermId),
) -> Result<Counts, StoreError> {
    let people = || Lines::find_in(scope).filter(L::PlanId.eq(plan.as_uuid()));
    let of = async |decision: Decision| people().filter(L::Fate.eq(decision.as_str())).count(conn).await;
    let seated = Seats::select_in(scope)
        .column(S::LearnerId)
        .and_where(S::TermId.eq(term.as_uuid()))
        .and_where(S::ReleasedAt.is_null())
        .and_where(S::Waiting.eq(false))
        .to_owned();
    let leave_seat = people().filter(L::Fate.eq(Decision::Leave.as_str())).filter(L::LearnerId.in_subquery(seated));
    let number = |count: u64| u32::try_from(count).map_err(|e| StoreError::bad_row("roster_plans", "id", plan, e));
    Ok(Counts {
        leave: number(of(Decision::Leave).await?)?,
        seated: number(leave_seat.count(conn).await?)?,
        join: number(of(Decision::Join).await?)?,
        stay: number(of(Decision::Stay).await?)?,
        by_rule: number(people().filter(L::Rule.is_not_null()).count(conn).await?)?,
    })
}
