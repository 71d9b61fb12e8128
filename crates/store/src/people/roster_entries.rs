//! What rosters say of people: seats, role, days of use, notes, each in the row of the term.

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::id::{AccountId, LearnerId, TermId, WorkspaceId};
use keizoku_domain::people::LearnerRole;
use keizoku_domain::people::roster_entry::{RoleInTerm, RosterEntry};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::learners::{entry, notes};
use crate::db::Uow;
use crate::entity::seat_assignments::{Column as C, Entity, Model};
use crate::entity::{learners, terms};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{CompanyScope, Scoped, WorkspaceScope};

/// A person on a roster, or who was taken off it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterRow {
    /// Whose roster.
    pub term: TermId,
    /// Who.
    pub learner: LearnerId,
    /// Whether the person was taken off.
    pub released: bool,
    /// Whether the seat is only waited for.
    pub waiting: bool,
    /// What the roster says of the person.
    pub entry: RosterEntry,
}

fn read(row: Model) -> Result<RosterRow, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("seat_assignments", column, row.learner_id, reason);
    let notes = notes(row.notes).map_err(|error| bad("notes", error.to_string()))?;
    let entry = entry(&row.role, row.starts_on, row.ends_on, notes).map_err(|(column, reason)| bad(column, reason))?;
    Ok(RosterRow {
        term: TermId::from_uuid(row.term_id),
        learner: LearnerId::from_uuid(row.learner_id),
        released: row.released_at.is_some(),
        waiting: row.waiting,
        entry,
    })
}

/// The roster of a term, with those taken off it.
///
/// # Errors
/// The database, or a row that is no entry.
pub async fn of_term(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<HashMap<LearnerId, RosterRow>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::TermId.eq(term.as_uuid()));
    let rows: Result<Vec<RosterRow>, StoreError> = rows.all(conn).await?.into_iter().map(read).collect();
    Ok(rows?.into_iter().map(|row| (row.learner, row)).collect())
}

/// Some people on every roster that knows them.
///
/// # Errors
/// The database, or a row that is no entry.
pub async fn of_people(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
) -> Result<HashMap<LearnerId, Vec<RosterRow>>, StoreError> {
    let mut found: HashMap<LearnerId, Vec<RosterRow>> = HashMap::new();
    for chunk in people.chunks(CHUNK) {
        let rows = Entity::find_in(scope).filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())));
        for row in rows.all(conn).await? {
            let row = read(row)?;
            found.entry(row.learner).or_default().push(row);
        }
    }
    Ok(found)
}

/// Writes what a roster says of somebody who is, or was, on it.
///
/// # Errors
/// The database.
pub async fn describe(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    learner: LearnerId,
    entry: &RosterEntry,
) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::Role, Expr::value(entry.role.as_str()))
        .col_expr(C::StartsOn, Expr::value(entry.starts_on))
        .col_expr(C::EndsOn, Expr::value(entry.ends_on))
        .col_expr(C::Notes, Expr::value(serde_json::json!(entry.notes)))
        .filter(C::TermId.eq(term.as_uuid()))
        .filter(C::LearnerId.eq(learner.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// The roles of the person behind an account, by term, wherever in the company the person has a seat.
///
/// # Errors
/// The database, or a row that is no entry.
pub async fn roles_of_account(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    account: AccountId,
) -> Result<Vec<RoleInTerm>, StoreError> {
    use learners::Column as L;
    let people: Vec<(Uuid, Uuid)> = learners::Entity::find_in(scope)
        .select_only()
        .columns([L::WorkspaceId, L::Id])
        .filter(L::AccountId.eq(account.as_uuid()))
        .into_tuple()
        .all(conn)
        .await?;
    let mut found = Vec::new();
    for (workspace, learner) in people {
        let workspace = WorkspaceScope::proved(scope.company(), WorkspaceId::from_uuid(workspace));
        let rows: Vec<(NaiveDate, String)> = Entity::find_in(workspace)
            .select_only()
            .column(terms::Column::StartsOn)
            .column(C::Role)
            .join(JoinType::InnerJoin, Entity::belongs_to(terms::Entity).from(C::TermId).to(terms::Column::Id).into())
            .filter(terms::Column::CompanyId.eq(scope.uuid()))
            .filter(C::LearnerId.eq(learner))
            .filter(C::ReleasedAt.is_null())
            .filter(C::Waiting.eq(false))
            .into_tuple()
            .all(conn)
            .await?;
        for (starts_on, role) in rows {
            let bad = || StoreError::bad_row("seat_assignments", "role", learner, &role);
            found.push(RoleInTerm { starts_on, role: LearnerRole::parse(&role).ok_or_else(bad)? });
        }
    }
    Ok(found)
}
