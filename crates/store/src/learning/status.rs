//! Learner × course: what people reached in the courses of a term, and how many of them. The rows themselves are never made in
//! the database: 100,000 people × 30 courses are three million, of which most have no enrolment (`docs/decisions/0025-the-status-list.md`).

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId, TermId};
use keizoku_domain::learning::status::{Rows, Wanted};
use keizoku_domain::people::posts::PostKind;
use sea_orm::sea_query::{Expr, ExprTrait, IntoCondition, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait, Select};
use uuid::Uuid;

use super::enrolments::{Enrolment, enrolment};
use crate::entity::enrolments::{Column as C, Entity};
use crate::entity::{learners, org_memberships};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::people::listing::{self, Filter};
use crate::people::posts::held_on;
use crate::scope::{Scoped, WorkspaceScope};

/// Rows of learner × course in a term.
#[derive(Debug, Clone)]
pub struct Learned {
    /// The term.
    pub term: TermId,
    /// The courses.
    pub courses: Vec<CourseId>,
    /// Which rows.
    pub rows: Rows,
}

impl Learned {
    /// The person of the outer query has at least one of the rows; `None` where everybody has.
    pub(crate) fn has_rows(&self, scope: WorkspaceScope) -> Option<SimpleExpr> {
        let of_person = |wanted: &Wanted| {
            let mut select = Entity::select_in(scope);
            select
                .cond_where(self.within(*wanted))
                .and_where(Expr::col((Entity, C::LearnerId)).equals((learners::Entity, learners::Column::Id)));
            select
        };
        match &self.rows {
            Rows::Every => None,
            Rows::Nothing => Some(Expr::value(false)),
            // Correlated: a page looks at its own people only, by the key of their enrolments.
            Rows::With(wanted) => Some(Expr::exists(of_person(wanted).column(C::Id).to_owned())),
            Rows::Without(wanted) => {
                let have = of_person(wanted).expr(Expr::col((Entity, C::Id)).count()).to_owned();
                let all = i64::try_from(self.courses.len()).unwrap_or(i64::MAX);
                Some(SimpleExpr::SubQuery(None, Box::new(have.into())).lt(all))
            }
        }
    }

    /// Enrolments in these courses that are like `wanted`.
    fn within(&self, wanted: Wanted) -> Condition {
        let mut all = Condition::all()
            .add(C::TermId.eq(self.term.as_uuid()))
            .add(C::CourseId.is_in(self.courses.iter().map(|id| id.as_uuid())));
        if let Some(completed) = wanted.completed {
            all = all.add(if completed { C::CompletedAt.is_not_null() } else { C::CompletedAt.is_null() });
        }
        if let Some(from) = wanted.from {
            all = all.add(C::CompletedAt.gte(from));
        }
        if let Some(before) = wanted.before {
            all = all.add(C::CompletedAt.lt(before));
        }
        if let Some(least) = wanted.least {
            all = all.add(C::BestScore.gte(i64::from(least)));
        }
        if let Some(most) = wanted.most {
            all = all.add(C::BestScore.lte(i64::from(most)));
        }
        all
    }

    /// The enrolments of everybody whom `filter` finds.
    fn of_everybody(&self, scope: WorkspaceScope, filter: &Filter, wanted: Wanted) -> Select<Entity> {
        let people = people(scope, filter).select_only().column(learners::Column::Id).into_query();
        Entity::find_in(scope).filter(self.within(wanted)).filter(C::LearnerId.in_subquery(people)).select_only()
    }
}

/// The people whom `filter` finds, whatever they learned.
fn people(scope: WorkspaceScope, filter: &Filter) -> Select<learners::Entity> {
    listing::select(scope, &Filter { learned: None, ..filter.clone() })
}

/// What some people reached in the courses of a term.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn of_people(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
    learned: &Learned,
) -> Result<HashMap<(LearnerId, CourseId), Enrolment>, StoreError> {
    let mut found = HashMap::new();
    for chunk in people.chunks(CHUNK) {
        let rows = Entity::find_in(scope)
            .filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .filter(learned.within(Wanted::default()))
            .all(conn)
            .await?;
        for row in rows {
            let row = enrolment(row)?;
            found.insert((row.learner, row.course), row);
        }
    }
    Ok(found)
}

/// How many rows there are for the people whom `filter` finds.
///
/// # Errors
/// The database.
pub async fn count(conn: &impl ConnectionTrait, scope: WorkspaceScope, filter: &Filter) -> Result<u64, StoreError> {
    let Some(learned) = &filter.learned else { return Ok(0) };
    let all = async || {
        let people = count_people(conn, scope, filter).await?;
        Ok::<_, StoreError>(people * u64::try_from(learned.courses.len()).unwrap_or(u64::MAX))
    };
    let like = async |wanted: &Wanted| {
        let query = learned.of_everybody(scope, filter, *wanted);
        let count: Option<i64> =
            query.column_as(Expr::col((Entity, C::Id)).count(), "enrolments").into_tuple().one(conn).await?;
        Ok::<_, StoreError>(count.unwrap_or_default().unsigned_abs())
    };
    match &learned.rows {
        Rows::Every => all().await,
        Rows::With(wanted) => like(wanted).await,
        Rows::Without(wanted) => Ok(all().await?.saturating_sub(like(wanted).await?)),
        Rows::Nothing => Ok(0),
    }
}

/// How many people `filter` finds, whatever they learned.
///
/// # Errors
/// The database.
pub async fn count_people(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
) -> Result<u64, StoreError> {
    listing::count(conn, scope, &Filter { learned: None, ..filter.clone() }).await
}

/// Enrolments of a group, and how many of them are completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Begun {
    /// Begun.
    pub started: u64,
    /// Of these, completed.
    pub completed: u64,
}

impl Begun {
    fn read(row: &QueryResult) -> Result<(Option<Uuid>, Self), StoreError> {
        let number = |place| row.try_get_by_index::<i64>(place).map(i64::unsigned_abs);
        Ok((row.try_get_by_index(0)?, Self { started: number(1)?, completed: number(2)? }))
    }
}

/// The numbers that [`Begun`] reads, behind what they are grouped by.
fn numbers(select: &mut SelectStatement) {
    select.expr(Expr::col((Entity, C::Id)).count()).expr(Expr::col((Entity, C::CompletedAt)).count());
}

/// Enrolments of the people whom `filter` finds, by course.
///
/// # Errors
/// The database.
pub async fn by_course(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    learned: &Learned,
) -> Result<HashMap<CourseId, Begun>, StoreError> {
    let mut select = learned.of_everybody(scope, filter, Wanted::default()).into_query();
    select.column((Entity, C::CourseId)).group_by_col((Entity, C::CourseId));
    numbers(&mut select);
    let mut found = HashMap::new();
    for row in conn.query_all(&select).await? {
        let (course, begun) = Begun::read(&row)?;
        found.extend(course.map(|course| (CourseId::from_uuid(course), begun)));
    }
    Ok(found)
}

/// Enrolments of the people whom `filter` finds, by the department of their primary post on its day; `None` is no department.
///
/// # Errors
/// The database.
pub async fn by_department(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    learned: &Learned,
) -> Result<HashMap<Option<OrgUnitId>, Begun>, StoreError> {
    let mut select = learned.of_everybody(scope, filter, Wanted::default()).into_query();
    group_by_department(&mut select, scope, filter.day, Expr::col((Entity, C::LearnerId)));
    numbers(&mut select);
    let mut found = HashMap::new();
    for row in conn.query_all(&select).await? {
        let (unit, begun) = Begun::read(&row)?;
        found.insert(unit.map(OrgUnitId::from_uuid), begun);
    }
    Ok(found)
}

/// How many people `filter` finds in each department; `None` is no department.
///
/// # Errors
/// The database.
pub async fn people_by_department(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
) -> Result<HashMap<Option<OrgUnitId>, u64>, StoreError> {
    let person = || Expr::col((learners::Entity, learners::Column::Id));
    let mut select = people(scope, filter).select_only().into_query();
    group_by_department(&mut select, scope, filter.day, person());
    select.expr(person().count());
    let mut found = HashMap::new();
    for row in conn.query_all(&select).await? {
        let unit: Option<Uuid> = row.try_get_by_index(0)?;
        found.insert(unit.map(OrgUnitId::from_uuid), row.try_get_by_index::<i64>(1)?.unsigned_abs());
    }
    Ok(found)
}

/// Groups by the primary post that the person holds on `day`; everybody holds one at most.
fn group_by_department(select: &mut SelectStatement, scope: WorkspaceScope, day: NaiveDate, person: impl ExprTrait) {
    use org_memberships::{Column as M, Entity as Posts};
    let held = Posts::within(scope)
        .add(M::Kind.eq(PostKind::Primary.as_str()))
        .add(held_on(day))
        .add(person.equals((Posts, M::LearnerId)));
    select.left_join(Posts, held.into_condition());
    select.column((Posts, M::OrgUnitId)).group_by_col((Posts, M::OrgUnitId));
}
