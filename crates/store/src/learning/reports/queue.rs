//! The markers' queue: what waits comes first, and of that what waits longest.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{CourseId, OrgUnitId, ReportId, TermId};
use keizoku_domain::learning::report::ReportState;
use keizoku_domain::people::posts::PostKind;
use sea_orm::{ColumnTrait, ConnectionTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, Value};

use super::{Report, report};
use crate::entity::org_memberships::{self, Column as P};
use crate::entity::reports::{Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::{self, Direction};
use crate::people::posts::held_on;
use crate::scope::{Scoped, WorkspaceScope};

/// Where a page starts: behind this report.
pub type Position = (i32, DateTime<Utc>, ReportId);

/// Which reports; drafts are nobody's but their learners'.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Of this term.
    pub term: TermId,
    /// Only in this state.
    pub state: Option<ReportState>,
    /// Only of this course.
    pub course: Option<CourseId>,
    /// Only of people with their primary post in one of these departments.
    pub departments: Option<Vec<OrgUnitId>>,
    /// The day that posts are read as of.
    pub day: NaiveDate,
}

fn found(scope: WorkspaceScope, filter: &Filter) -> Select<Entity> {
    let mut query = Entity::find_in(scope)
        .filter(C::TermId.eq(filter.term.as_uuid()))
        .filter(C::QueueRank.lt(ReportState::Draft.rank()));
    if let Some(state) = filter.state {
        query = query.filter(C::QueueRank.eq(state.rank()));
    }
    if let Some(course) = filter.course {
        query = query.filter(C::CourseId.eq(course.as_uuid()));
    }
    if let Some(units) = &filter.departments {
        let theirs = org_memberships::Entity::select_in(scope)
            .column(P::LearnerId)
            .and_where(P::Kind.eq(PostKind::Primary.as_str()))
            .and_where(P::OrgUnitId.is_in(units.iter().map(|id| id.as_uuid())))
            .cond_where(held_on(filter.day))
            .to_owned();
        query = query.filter(C::LearnerId.in_subquery(theirs));
    }
    query
}

/// A page of the queue; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no report.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    behind: Option<Position>,
    limit: u64,
) -> Result<Vec<Report>, StoreError> {
    let mut query = found(scope, filter);
    if let Some((rank, at, id)) = behind {
        let values = vec![Value::from(rank), Value::from(at), Value::from(id.as_uuid())];
        let columns = [C::QueueRank, C::SubmittedAt, C::Id];
        query = query.filter(keyset::after(&columns, values, Direction::Ascending));
    }
    let query = query.order_by_asc(C::QueueRank).order_by_asc(C::SubmittedAt).order_by_asc(C::Id);
    query.limit(limit + 1).all(conn).await?.into_iter().map(report).collect()
}

/// How many there are.
///
/// # Errors
/// The database.
pub async fn count(conn: &impl ConnectionTrait, scope: WorkspaceScope, filter: &Filter) -> Result<u64, StoreError> {
    Ok(found(scope, filter).count(conn).await?)
}
