//! Enrolments in the order in which they changed, for administrators and for systems that follow along.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{EnrolmentId, LearnerId, OrgUnitId};
use keizoku_domain::people::posts::PostKind;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, Value};

use super::enrolments::{Enrolment, enrolment};
use crate::entity::enrolments::{Column as C, Entity};
use crate::entity::org_memberships::{self, Column as P};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::people::posts::held_on;
use crate::scope::{Scoped, WorkspaceScope};

/// Where a page starts: behind this change.
pub type Position = (DateTime<Utc>, EnrolmentId);

/// Which enrolments.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Only this person's.
    pub learner: Option<LearnerId>,
    /// Only of people with their primary post in one of these departments; `None` is everybody.
    pub sight: Option<Vec<OrgUnitId>>,
    /// The day that posts are read as of.
    pub day: NaiveDate,
    /// Nothing that changed later.
    pub until: Option<DateTime<Utc>>,
}

/// Enrolments by their last change; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn list(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<Enrolment>, StoreError> {
    let mut query = Entity::find_in(scope);
    if let Some(learner) = filter.learner {
        query = query.filter(C::LearnerId.eq(learner.as_uuid()));
    }
    if let Some(units) = &filter.sight {
        let theirs = org_memberships::Entity::select_in(scope)
            .column(P::LearnerId)
            .and_where(P::Kind.eq(PostKind::Primary.as_str()))
            .and_where(P::OrgUnitId.is_in(units.iter().map(|id| id.as_uuid())))
            .cond_where(held_on(filter.day))
            .to_owned();
        query = query.filter(C::LearnerId.in_subquery(theirs));
    }
    if let Some(until) = filter.until {
        query = query.filter(C::UpdatedAt.lte(until));
    }
    if let Some((at, id)) = position {
        let values = vec![Value::from(at), Value::from(id.as_uuid())];
        query = query.filter(after(&[C::UpdatedAt, C::Id], values, Direction::Ascending));
    }
    let rows = query.order_by_asc(C::UpdatedAt).order_by_asc(C::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(enrolment).collect()
}

/// One person's enrolments, the one that changed last first; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn of_learner(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    learner: LearnerId,
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<Enrolment>, StoreError> {
    let mut query = Entity::find_in(scope).filter(C::LearnerId.eq(learner.as_uuid()));
    if let Some((at, id)) = position {
        let values = vec![Value::from(at), Value::from(id.as_uuid())];
        query = query.filter(after(&[C::UpdatedAt, C::Id], values, Direction::Descending));
    }
    let rows = query.order_by_desc(C::UpdatedAt).order_by_desc(C::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(enrolment).collect()
}
