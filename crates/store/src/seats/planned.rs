//! How many people of a roster begin and end on which day, counted by the database: no person is read (`product.md`, N2).

use chrono::NaiveDate;
use keizoku_domain::id::TermId;
use keizoku_domain::people::LearnerRole;
use keizoku_domain::seats::SeatRule;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QuerySelect};

use crate::entity::seat_assignments::{Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// People by a day; those without one together.
pub type ByDay = Vec<(Option<NaiveDate>, u32)>;

/// People of a roster who take a seat by `rule`, by their first and by their last day of use, those who wait for a seat included where asked for.
/// Somebody whose first day comes after the last uses no seat and is in neither.
///
/// # Errors
/// The database.
pub async fn by_days_of_use(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    with_waiting: bool,
    rule: SeatRule,
) -> Result<(ByDay, ByDay), StoreError> {
    let mut on_roster = Condition::all().add(C::TermId.eq(term.as_uuid())).add(C::ReleasedAt.is_null()).add(
        Condition::any()
            .add(C::StartsOn.is_null())
            .add(C::EndsOn.is_null())
            .add(Expr::col(C::StartsOn).lte(Expr::col(C::EndsOn))),
    );
    let free: Vec<&str> = rule.free().into_iter().map(LearnerRole::as_str).collect();
    if !free.is_empty() {
        on_roster = on_roster.add(C::Role.is_not_in(free));
    }
    if !with_waiting {
        on_roster = on_roster.add(C::Waiting.eq(false));
    }
    let by = async |day: C| -> Result<ByDay, StoreError> {
        let rows: Vec<(Option<NaiveDate>, i64)> = Entity::find_in(scope)
            .select_only()
            .column(day)
            .column_as(C::LearnerId.count(), "people")
            .filter(on_roster.clone())
            .group_by(day)
            .into_tuple()
            .all(conn)
            .await?;
        let count =
            |people| u32::try_from(people).map_err(|e| StoreError::bad_row("seat_assignments", "people", term, e));
        rows.into_iter().map(|(day, people)| Ok((day, count(people)?))).collect()
    };
    Ok((by(C::StartsOn).await?, by(C::EndsOn).await?))
}
