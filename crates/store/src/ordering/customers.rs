//! Customers as the vendor's lists show them: over every tenant, in batches.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{AccountId, CompanyId, ContractId, MailId};
use keizoku_domain::identity::Role;
use keizoku_domain::ordering::customer::CustomerState;
use keizoku_domain::ordering::{Company, OrderKind};
use keizoku_domain::seats::Term;
use keizoku_domain::text::search_key;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::companies::company;
use super::orders::StoredOrder;
use crate::entity::{accounts, companies, contracts, learners, mails, orders, terms};
use crate::error::StoreError;
use crate::keyset::{CHUNK, Direction, after, contains_pattern, has_key, like};
use crate::messaging::mailbox::{StoredMail, stored_mail};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};
use crate::seats::terms::later_term;

/// What the list of customers is narrowed by.
#[derive(Debug, Clone, Default)]
pub struct CustomerFilter {
    /// Part of the name or code.
    pub q: Option<String>,
    /// Where the customer stands.
    pub state: Option<CustomerState>,
}

fn companies_with(condition: Condition) -> SelectStatement {
    terms::Entity::find_across(Across::Vendor)
        .select_only()
        .column(terms::Column::CompanyId)
        .filter(condition)
        .into_query()
}

/// A last term whose renewal can be ordered on `today`: no later term of its contract.
fn renewable(today: NaiveDate) -> Condition {
    use terms::Column as T;
    Condition::all()
        .add(T::RenewalOpensOn.lte(today))
        .add(T::RenewalClosesOn.gte(today))
        .add(Expr::not_exists(later_term(Across::Vendor)))
}

fn in_state(state: CustomerState, today: NaiveDate) -> Condition {
    use companies::Column as C;
    use terms::Column as T;
    let of = |condition: Condition| companies_with(condition);
    match state {
        CustomerState::Running => {
            let runs = Condition::all().add(T::StartsOn.lte(today)).add(T::EndsOn.gte(today));
            Condition::all().add(C::Id.in_subquery(of(runs)))
        }
        CustomerState::RenewalOpen => Condition::all().add(C::Id.in_subquery(of(renewable(today)))),
        CustomerState::Lapsed => {
            let living = Condition::all().add(T::RenewalClosesOn.gte(today));
            Condition::all().add(C::Id.in_subquery(of(Condition::all()))).add(C::Id.not_in_subquery(of(living)))
        }
        CustomerState::NoContract => Condition::all().add(C::Id.not_in_subquery(of(Condition::all()))),
    }
}

/// Customers by name; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database.
pub async fn list(
    conn: &impl ConnectionTrait,
    filter: &CustomerFilter,
    today: NaiveDate,
    position: Option<(String, CompanyId)>,
    limit: u64,
) -> Result<Vec<Company>, StoreError> {
    use companies::Column as C;
    let mut query = companies::Entity::find_across(Across::Vendor).filter(C::Kind.eq("customer"));
    if let Some(q) = filter.q.as_deref().map(search_key).filter(|q| !q.is_empty()) {
        let by_code = like(C::Code, contains_pattern(&q.to_uppercase()));
        let by_name = has_key(conn.get_database_backend(), C::NameKey, &q);
        query = query.filter(Condition::any().add(by_name).add(by_code));
    }
    if let Some(state) = filter.state {
        query = query.filter(in_state(state, today));
    }
    if let Some((key, id)) = position {
        query = query.filter(after(&[C::NameKey, C::Id], vec![key.into(), id.as_uuid().into()], Direction::Ascending));
    }
    let rows = query.order_by_asc(C::NameKey).order_by_asc(C::Id).limit(limit + 1).all(conn).await?;
    Ok(rows.into_iter().map(company).collect())
}

/// Every term of some companies.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn terms_of(conn: &impl ConnectionTrait, ids: &[CompanyId]) -> Result<Vec<Term>, StoreError> {
    let mut found = Vec::new();
    for chunk in ids.chunks(CHUNK) {
        let query = terms::Entity::find_across(Across::Vendor)
            .filter(terms::Column::CompanyId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .order_by_asc(terms::Column::StartsOn);
        found.extend(crate::seats::terms::collect(query.all(conn).await?)?);
    }
    Ok(found)
}

/// The last terms of contracts whose renewal can be ordered on `today`, by deadline and contract; without `all`, of those that have
/// not applied. One row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn due_renewals(
    conn: &impl ConnectionTrait,
    today: NaiveDate,
    all: bool,
    position: Option<(NaiveDate, ContractId)>,
    limit: u64,
) -> Result<Vec<Term>, StoreError> {
    use terms::Column as T;
    let mut query = terms::Entity::find_across(Across::Vendor).filter(renewable(today));
    if !all {
        let applied = orders::Entity::find_across(Across::Vendor)
            .select_only()
            .column(orders::Column::ContractId)
            .filter(orders::Column::Kind.eq(OrderKind::Renewal.as_str()))
            .filter(orders::Column::State.is_in(["submitted", "provisional"]))
            .filter(orders::Column::ContractId.is_not_null())
            .into_query();
        query = query.filter(T::ContractId.not_in_subquery(applied));
    }
    if let Some((day, contract)) = position {
        let values = vec![day.into(), contract.as_uuid().into()];
        query = query.filter(after(&[T::RenewalClosesOn, T::ContractId], values, Direction::Ascending));
    }
    let page = query.order_by_asc(T::RenewalClosesOn).order_by_asc(T::ContractId).limit(limit + 1);
    crate::seats::terms::collect(page.all(conn).await?)
}

/// The open renewal orders of some contracts.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn open_renewals(
    conn: &impl ConnectionTrait,
    ids: &[ContractId],
) -> Result<BTreeMap<ContractId, StoredOrder>, StoreError> {
    let mut found = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let keys = chunk.iter().map(|id| format!("{}:{id}", OrderKind::Renewal.as_str()));
        let query = orders::Entity::find_across(Across::Vendor).filter(orders::Column::OpenKey.is_in(keys));
        for row in query.all(conn).await? {
            let stored = super::order_row::read(row)?;
            found.extend(stored.order.contract_id.map(|id| (id, stored)));
        }
    }
    Ok(found)
}

/// The numbers of some contracts.
///
/// # Errors
/// The database.
pub async fn contract_numbers(
    conn: &impl ConnectionTrait,
    ids: &[ContractId],
) -> Result<BTreeMap<ContractId, String>, StoreError> {
    let mut found = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let query = contracts::Entity::find_across(Across::Vendor)
            .filter(contracts::Column::Id.is_in(chunk.iter().map(|id| id.as_uuid())));
        found.extend(query.all(conn).await?.into_iter().map(|row| (ContractId::from_uuid(row.id), row.number)));
    }
    Ok(found)
}

/// Somebody of a customer's whom the vendor may speak to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Account.
    pub id: AccountId,
    /// Applicant or training administrator.
    pub role: Role,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// When they last logged in.
    pub last_login_at: Option<DateTime<Utc>>,
}

/// Applicants and training administrators of a company; learners are the customer's own matter.
///
/// # Errors
/// The database, or a row without a role.
pub async fn contacts(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<Vec<Contact>, StoreError> {
    use accounts::Column as C;
    let roles = [Role::Applicant.as_str(), Role::TrainingAdmin.as_str()];
    let rows = accounts::Entity::find_in(scope)
        .filter(C::Role.is_in(roles))
        .filter(C::DisabledAt.is_null())
        .order_by_asc(C::Role)
        .order_by_asc(C::Id)
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            let role = Role::from_name(&row.role)
                .ok_or_else(|| StoreError::bad_row("accounts", "role", row.id, "unknown role"))?;
            Ok(Contact {
                id: AccountId::from_uuid(row.id),
                role,
                name: row.name,
                email: row.email,
                department: row.department,
                phone: row.phone,
                last_login_at: row.last_login_at,
            })
        })
        .collect()
}

/// How many people of each role a company has registered.
///
/// # Errors
/// The database.
pub async fn people_counts(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<Vec<(String, u64)>, StoreError> {
    use learners::Column as C;
    let rows: Vec<(String, i64)> = <learners::Entity as Scoped<CompanyScope>>::find_in(scope)
        .select_only()
        .column(C::Role)
        .column_as(C::Id.count(), "people")
        .group_by(C::Role)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(role, count)| (role, count.unsigned_abs())).collect())
}

/// Mails to a company, newest first, without their texts; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no mail.
pub async fn mails(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    position: Option<(DateTime<Utc>, MailId)>,
    limit: u64,
) -> Result<Vec<StoredMail>, StoreError> {
    use mails::Column as C;
    let mut query = mails::Entity::find_in(scope);
    if let Some((at, id)) = position {
        query =
            query.filter(after(&[C::CreatedAt, C::Id], vec![at.into(), id.as_uuid().into()], Direction::Descending));
    }
    let rows = query.order_by_desc(C::CreatedAt).order_by_desc(C::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(|row| stored_mail(row).map(|mail| StoredMail { body: None, ..mail })).collect()
}
