//! Learner × course: what people reached in the courses of a term, and how many of them. The rows themselves are never made in
//! the database: 100,000 people × 30 courses are three million, of which most have no enrolment (`docs/decisions/0025-the-status-list.md`).

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId, TermId, TrainingClassId};
use keizoku_domain::learning::status::{Rows, Wanted};
use keizoku_domain::learning::{Bounds, Days, Range};
use keizoku_domain::people::posts::PostKind;
use sea_orm::sea_query::{Expr, ExprTrait, IntoCondition, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryResult, QuerySelect, QueryTrait, Select};
use uuid::Uuid;

use super::enrolments::{Enrolment, context, enrolment};
use crate::entity::enrolments::{Column as C, Entity};
use crate::entity::{course_settings, learners, org_memberships, training_class_members};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::people::listing::{self, Filter};
use crate::people::posts::held_on;
use crate::scope::{Scoped, WorkspaceScope};

/// Up to so many courses are counted one by one.
const FEW_COURSES: usize = 3;

/// Rows of learner × course in a term.
#[derive(Debug, Clone)]
pub struct Learned {
    /// The term.
    pub term: TermId,
    /// In the catalogue, or in this class.
    pub class: Option<TrainingClassId>,
    /// The courses.
    pub courses: Vec<CourseId>,
    /// Who may have such a row. Course settings make rows differ from department to department: whoever has one is among these, and
    /// nearly everybody among these has one.
    pub among: Vec<Among>,
}

/// People who have one of these rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Among {
    /// Who.
    pub people: Whom,
    /// Which rows, in which courses.
    pub rows: Vec<(Rows, Vec<CourseId>)>,
}

/// People by where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// Everybody.
    Everybody,
    /// Primary post in one of these departments.
    In(Vec<OrgUnitId>),
    /// No primary post in any of these departments.
    NotIn(Vec<OrgUnitId>),
    /// Those who are looked at one by one.
    Apart(Apart),
}

/// Whose rows do not follow from the primary post alone: people with a setting of their own or of a
/// class of theirs, and those with a concurrent post where a
/// department's setting holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    /// In the settings of this term.
    pub term: TermId,
    /// The departments.
    pub units: Vec<OrgUnitId>,
}

impl Apart {
    pub(crate) fn condition(&self, scope: WorkspaceScope, day: NaiveDate) -> Condition {
        use course_settings::{Column as S, Entity as Settings};
        use org_memberships::{Column as M, Entity as Posts};
        use training_class_members::{Column as B, Entity as Members};
        let person = Expr::col((learners::Entity, learners::Column::Id));
        let set = Settings::select_in(scope)
            .column(S::LearnerId)
            .and_where(Expr::col((Settings, S::TermId)).eq(self.term.as_uuid()))
            .and_where(Expr::col((Settings, S::LearnerId)).is_not_null())
            .to_owned();
        let classes = Settings::select_in(scope)
            .column(S::TargetId)
            .and_where(Expr::col((Settings, S::TermId)).eq(self.term.as_uuid()))
            .and_where(Expr::col((Settings, S::TargetKind)).eq("class"))
            .to_owned();
        let members = Members::select_in(scope)
            .column(B::LearnerId)
            .and_where(Expr::col((Members, B::ClassId)).in_subquery(classes))
            .to_owned();
        let mut any = Condition::any().add(person.clone().in_subquery(set)).add(person.clone().in_subquery(members));
        if !self.units.is_empty() {
            let concurrent = Posts::select_in(scope)
                .column(M::LearnerId)
                .and_where(Expr::col((Posts, M::Kind)).eq(PostKind::Concurrent.as_str()))
                .and_where(Expr::col((Posts, M::OrgUnitId)).is_in(self.units.iter().map(|id| id.as_uuid())))
                .cond_where(held_on(day))
                .to_owned();
            any = any.add(person.in_subquery(concurrent));
        }
        any
    }
}

impl Whom {
    fn condition(&self, scope: WorkspaceScope, day: NaiveDate) -> Option<Condition> {
        let person = Expr::col((learners::Entity, learners::Column::Id));
        let stand = |units: &[OrgUnitId]| listing::in_units(scope, units, day);
        match self {
            Self::Everybody => None,
            Self::In(units) => Some(Condition::all().add(person.in_subquery(stand(units)))),
            Self::NotIn(units) => Some(Condition::all().add(person.not_in_subquery(stand(units)))),
            Self::Apart(apart) => Some(apart.condition(scope, day)),
        }
    }
}

impl Learned {
    /// The person of the outer query is one of [`Learned::among`]; `None` where everybody is.
    pub(crate) fn has_rows(&self, scope: WorkspaceScope, day: NaiveDate) -> Option<Condition> {
        let nobody = || Condition::all().add(Expr::value(false));
        let mut any = if self.among.is_empty() { nobody() } else { Condition::any() };
        for among in &self.among {
            let whom = among.people.condition(scope, day);
            let every = among.rows.iter().any(|(rows, _)| *rows == Rows::Every);
            let one: Vec<SimpleExpr> =
                among.rows.iter().filter_map(|(rows, courses)| self.has_one(scope, rows, courses)).collect();
            let has = match (every, one.is_empty()) {
                (true, _) => None,
                (false, true) => Some(nobody()),
                (false, false) => Some(one.into_iter().fold(Condition::any(), Condition::add)),
            };
            any = any.add(match (whom, has) {
                (None, None) => return None,
                (Some(one), None) | (None, Some(one)) => one,
                (Some(whom), Some(has)) => Condition::all().add(whom).add(has),
            });
        }
        Some(any)
    }

    /// The person of the outer query has at least one of these rows in these courses.
    fn has_one(&self, scope: WorkspaceScope, rows: &Rows, courses: &[CourseId]) -> Option<SimpleExpr> {
        let of_person = |wanted: &Wanted| {
            let mut select = Entity::select_in(scope);
            select
                .cond_where(self.within(courses, *wanted))
                .and_where(Expr::col((Entity, C::LearnerId)).equals((learners::Entity, learners::Column::Id)));
            select
        };
        match rows {
            Rows::Every | Rows::Nothing => None,
            // Correlated: a page looks at its own people only, by the key of their enrolments.
            Rows::With(wanted) => Some(Expr::exists(of_person(wanted).column(C::Id).to_owned())),
            Rows::Without(wanted) => {
                let have = of_person(wanted).expr(Expr::col((Entity, C::Id)).count()).to_owned();
                let all = i64::try_from(courses.len()).unwrap_or(i64::MAX);
                Some(SimpleExpr::SubQuery(None, Box::new(have.into())).lt(all))
            }
        }
    }

    /// Enrolments in these courses that are like `wanted`.
    fn within(&self, courses: &[CourseId], wanted: Wanted) -> Condition {
        self.of_term(wanted).add(C::CourseId.is_in(courses.iter().map(|id| id.as_uuid())))
    }

    /// Enrolments that are like `wanted`, in any course.
    fn of_term(&self, wanted: Wanted) -> Condition {
        let mut all = Condition::all().add(C::ClassId.eq(context(self.class))).add(C::TermId.eq(self.term.as_uuid()));
        if let Some(completed) = wanted.completed {
            all = all.add(if completed { C::CompletedAt.is_not_null() } else { C::CompletedAt.is_null() });
        }
        within_bounds(all, &wanted.bounds)
    }
}

fn within_bounds(mut all: Condition, bounds: &Bounds) -> Condition {
    let days: [(C, Days); 3] =
        [(C::StartedAt, bounds.started), (C::LastAccessAt, bounds.last_access), (C::CompletedAt, bounds.completed)];
    for (column, Days { from, before }) in days {
        all = all.add_option(from.map(|from| column.gte(from))).add_option(before.map(|before| column.lt(before)));
    }
    let ranges: [(C, Range); 6] = [
        (C::Progress, bounds.progress),
        (C::FirstScore, bounds.first),
        (C::BestScore, bounds.best),
        (C::LatestScore, bounds.latest),
        (C::Attempts, bounds.attempts),
        (C::Seconds, bounds.seconds),
    ];
    for (column, Range { least, most }) in ranges {
        all = all.add_option(least.map(|least| column.gte(i64::from(least))));
        all = all.add_option(most.map(|most| column.lte(i64::from(most))));
    }
    all.add_option(bounds.survey_answered.map(|answered| C::SurveyAnswered.eq(answered)))
}

/// The people whom `filter` finds, whatever they learned.
fn people(conn: &impl ConnectionTrait, scope: WorkspaceScope, filter: &Filter) -> Select<learners::Entity> {
    listing::select(conn.get_database_backend(), scope, &Filter { learned: None, ..filter.clone() })
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
            .filter(learned.within(&learned.courses, Wanted::default()))
            .all(conn)
            .await?;
        for row in rows {
            let row = enrolment(row)?;
            found.insert((row.learner, row.course), row);
        }
    }
    Ok(found)
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
    fn read(row: &QueryResult, place: usize) -> Result<Self, StoreError> {
        let number = |place| row.try_get_by_index::<i64>(place).map(i64::unsigned_abs);
        Ok(Self { started: number(place)?, completed: number(place + 1)? })
    }
}

/// Enrolments that are like `wanted` of the people whom `filter` finds, by course; and, where asked for, by the department of their primary post
/// on its day, where `None` is no department.
///
/// # Errors
/// The database.
pub async fn begun(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    learned: &Learned,
    (wanted, by_department): (Wanted, bool),
) -> Result<HashMap<(CourseId, Option<OrgUnitId>), Begun>, StoreError> {
    let people = people(conn, scope, filter).select_only().column(learners::Column::Id).into_query();
    // Many courses are counted together and the others left out afterwards: asked for by name, each would be looked up for each person.
    let few = learned.courses.len() <= FEW_COURSES;
    let mut select = Entity::find_in(scope)
        .filter(if few { learned.within(&learned.courses, wanted) } else { learned.of_term(wanted) })
        .filter(C::LearnerId.in_subquery(people))
        .select_only()
        .into_query();
    select.column((Entity, C::CourseId)).group_by_col((Entity, C::CourseId));
    if by_department {
        group_by_department(&mut select, scope, filter.day, Expr::col((Entity, C::LearnerId)));
    }
    select.expr(Expr::col((Entity, C::Id)).count()).expr(Expr::col((Entity, C::CompletedAt)).count());
    let mut found = HashMap::new();
    for row in conn.query_all(&select).await? {
        let course = CourseId::from_uuid(row.try_get_by_index(0)?);
        if !learned.courses.contains(&course) {
            continue;
        }
        let unit: Option<Uuid> = if by_department { row.try_get_by_index(1)? } else { None };
        found.insert((course, unit.map(OrgUnitId::from_uuid)), Begun::read(&row, 1 + usize::from(by_department))?);
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
    let mut select = people(conn, scope, filter).select_only().into_query();
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
