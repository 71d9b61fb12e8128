//! How identity providers know people and departments, and which people a filter of theirs finds.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{LearnerId, OrgUnitId, TermId};
use keizoku_domain::integration::scim::filter::Op;
use keizoku_domain::people::posts::PostKind;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, LikeExpr, OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::learners::{Column as L, Entity as Learners};
use crate::entity::scim_people::{ActiveModel, Column as C, Entity};
use crate::entity::{org_memberships, scim_groups};
use crate::error::StoreError;
use crate::keyset::{self, CHUNK};
use crate::people::listing::on_roster;
use crate::scope::{Scoped, WorkspaceScope};

/// What a provider can ask people for.
#[derive(Debug, Clone, PartialEq)]
pub enum Wanted {
    /// All of them.
    All(Vec<Wanted>),
    /// One of them at least.
    Any(Vec<Wanted>),
    /// Not that.
    Not(Box<Wanted>),
    /// This very person.
    Id(LearnerId),
    /// On the roster, with or without a seat; or not.
    Active(bool),
    /// A text that compares so.
    Is(Field, Op, String),
    /// The field has a value.
    Present(Field),
    /// Nobody; what cannot be, such as an id that is none.
    Nobody,
}

/// A text of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The user ID, in whatever case.
    LoginId,
    /// How the provider knows the person, to the letter.
    ExternalId,
    /// The mail address, in whatever case.
    Email,
    /// The name, in whatever case.
    Name,
    /// The employee number, to the letter.
    EmployeeNumber,
}

/// What is kept of a person for the provider.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// How the provider knows the person.
    pub external_id: Option<String>,
    /// What it said that the product has no column for.
    pub said: serde_json::Value,
    /// When it was last said.
    pub updated_at: DateTime<Utc>,
    /// Since when the provider has taken the person away; the person is still here.
    pub removed_at: Option<DateTime<Utc>>,
}

/// A page of people in order of registration, and how many there are in all. Whom the provider took away is not among them.
///
/// # Errors
/// The database.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    (term, wanted): (TermId, &Wanted),
    offset: u64,
    limit: u64,
) -> Result<(Vec<LearnerId>, u64), StoreError> {
    let mut gone = of_person(scope);
    gone.and_where(Expr::col((Entity, C::RemovedAt)).is_not_null());
    let people = Learners::find_in(scope).filter(condition(scope, term, wanted)).filter(Expr::not_exists(gone));
    let total = people.clone().count(conn).await?;
    if limit == 0 || offset >= total {
        return Ok((Vec::new(), total));
    }
    let page: Select<Learners> = people.select_only().column(L::Id).order_by_asc(L::Id).offset(offset).limit(limit);
    let ids: Vec<Uuid> = page.into_tuple().all(conn).await?;
    Ok((ids.into_iter().map(LearnerId::from_uuid).collect(), total))
}

/// The row kept of the person of the outer query.
fn of_person(scope: WorkspaceScope) -> SelectStatement {
    Entity::select_in(scope)
        .column(C::LearnerId)
        .and_where(Expr::col((Entity, C::LearnerId)).equals((Learners, L::Id)))
        .to_owned()
}

fn condition(scope: WorkspaceScope, term: TermId, wanted: &Wanted) -> Condition {
    let all = Condition::all();
    match wanted {
        Wanted::All(parts) => parts.iter().fold(all, |all, part| all.add(condition(scope, term, part))),
        Wanted::Any(parts) => parts.iter().fold(Condition::any(), |any, part| any.add(condition(scope, term, part))),
        Wanted::Not(inner) => condition(scope, term, inner).not(),
        Wanted::Id(id) => all.add(L::Id.eq(id.as_uuid())),
        Wanted::Active(true) => all.add(Expr::exists(on_roster(scope, term, None))),
        Wanted::Active(false) => all.add(Expr::not_exists(on_roster(scope, term, None))),
        Wanted::Nobody => all.add(Expr::value(1).eq(0)),
        Wanted::Is(Field::ExternalId, op, text) => {
            let mut known = of_person(scope);
            known.cond_where(compare(Expr::col((Entity, C::ExternalId)), *op, text));
            all.add(Expr::exists(known))
        }
        Wanted::Present(Field::ExternalId) => {
            let mut known = of_person(scope);
            known.and_where(Expr::col((Entity, C::ExternalId)).is_not_null());
            all.add(Expr::exists(known))
        }
        Wanted::Present(Field::LoginId | Field::Name) => all,
        Wanted::Present(Field::Email) => all.add(L::Email.is_not_null()),
        Wanted::Present(Field::EmployeeNumber) => all.add(L::EmployeeNumber.is_not_null()),
        Wanted::Is(Field::LoginId, op, text) => {
            all.add(compare(Expr::col((Learners, L::LoginIdKey)), *op, &text.to_ascii_lowercase()))
        }
        // An address may be there in capitals; the column has no key of its own.
        Wanted::Is(Field::Email, op, text) => {
            let lower = Func::lower(Expr::col((Learners, L::Email))).into();
            all.add(L::Email.is_not_null()).add(compare(lower, *op, &text.to_ascii_lowercase()))
        }
        Wanted::Is(Field::Name, op, text) => {
            let lower = Func::lower(Expr::col((Learners, L::Name))).into();
            all.add(compare(lower, *op, &text.to_lowercase()))
        }
        Wanted::Is(Field::EmployeeNumber, op, text) => {
            all.add(L::EmployeeNumber.is_not_null()).add(compare(Expr::col((Learners, L::EmployeeNumber)), *op, text))
        }
    }
}

fn compare(column: Expr, op: Op, text: &str) -> Condition {
    let like = |pattern: String| LikeExpr::new(pattern).escape('\\');
    Condition::all().add(match op {
        Op::Equal => column.eq(text),
        Op::Contains => column.like(like(keyset::contains_pattern(text))),
        Op::StartsWith => column.like(like(keyset::prefix_pattern(text))),
        Op::EndsWith => column.like(like(keyset::suffix_pattern(text))),
    })
}

/// What is kept of some people.
///
/// # Errors
/// The database.
pub async fn known(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
) -> Result<HashMap<LearnerId, Known>, StoreError> {
    let mut found = HashMap::with_capacity(people.len());
    for chunk in people.chunks(CHUNK) {
        let rows = Entity::find_in(scope).filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())));
        for row in rows.all(conn).await? {
            let known = Known {
                external_id: row.external_id,
                said: row.said,
                updated_at: row.updated_at,
                removed_at: row.removed_at,
            };
            found.insert(LearnerId::from_uuid(row.learner_id), known);
        }
    }
    Ok(found)
}

/// Keeps what a provider said of a person.
///
/// # Errors
/// The database; a unique violation when another person is known so.
pub async fn keep(uow: &Uow, scope: WorkspaceScope, id: LearnerId, known: &Known) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        learner_id: Set(id.as_uuid()),
        external_id: Set(known.external_id.clone()),
        said: Set(known.said.clone()),
        updated_at: Set(uow.now()),
        removed_at: Set(known.removed_at),
    };
    let again = OnConflict::columns([C::WorkspaceId, C::LearnerId])
        .update_columns([C::ExternalId, C::Said, C::UpdatedAt, C::RemovedAt])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// How providers know the departments.
///
/// # Errors
/// The database.
pub async fn groups(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
) -> Result<HashMap<OrgUnitId, String>, StoreError> {
    let rows = scim_groups::Entity::find_in(scope).all(conn).await?;
    Ok(rows.into_iter().map(|row| (OrgUnitId::from_uuid(row.org_unit_id), row.external_id)).collect())
}

/// Keeps how a provider knows a department, or that it does no more.
///
/// # Errors
/// The database; a unique violation when another department is known so.
pub async fn keep_group(
    uow: &Uow,
    scope: WorkspaceScope,
    id: OrgUnitId,
    external_id: Option<&str>,
) -> Result<(), StoreError> {
    use scim_groups::Column as G;
    scim_groups::Entity::delete_in(scope).filter(G::OrgUnitId.eq(id.as_uuid())).exec(uow.conn()).await?;
    if let Some(external_id) = external_id {
        let row = scim_groups::ActiveModel {
            workspace_id: Set(scope.uuid()),
            org_unit_id: Set(id.as_uuid()),
            external_id: Set(external_id.to_owned()),
        };
        scim_groups::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Who holds a post in these departments on `day`, primary or concurrent, in order of registration.
///
/// # Errors
/// The database.
pub async fn members(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    units: &[OrgUnitId],
    day: NaiveDate,
) -> Result<HashMap<OrgUnitId, Vec<LearnerId>>, StoreError> {
    use org_memberships::Column as M;
    let mut gone = Entity::select_in(scope);
    gone.column(C::LearnerId).and_where(C::RemovedAt.is_not_null());
    let mut found: HashMap<OrgUnitId, Vec<LearnerId>> = HashMap::new();
    for chunk in units.chunks(CHUNK) {
        let rows: Vec<(Uuid, Uuid)> = org_memberships::Entity::find_in(scope)
            .select_only()
            .columns([M::OrgUnitId, M::LearnerId])
            .filter(M::OrgUnitId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .filter(M::Kind.ne(PostKind::Supervises.as_str()))
            .filter(crate::people::posts::held_on(day))
            .filter(M::LearnerId.not_in_subquery(gone.clone()))
            .order_by_asc(M::LearnerId)
            .into_tuple()
            .all(conn)
            .await?;
        for (unit, learner) in rows {
            found.entry(OrgUnitId::from_uuid(unit)).or_default().push(LearnerId::from_uuid(learner));
        }
    }
    Ok(found)
}
