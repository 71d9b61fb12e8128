//! Orders: scoped finders, the approval queue, and writes under optimistic locking.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{AccountId, CompanyId, ContractId, OrderId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{Order, OrderKind, OrderState};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::order_row::{changes, read};
use crate::db::Uow;
use crate::entity::orders::{Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::{Direction, after, contains_pattern, like};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

pub use super::order_row::StoredOrder;

/// Stores a new order.
///
/// # Errors
/// The database; a unique violation when an order of the same contract and kind is open.
pub async fn insert(uow: &Uow, order: &Order, applicant: AccountId) -> Result<(), StoreError> {
    let mut row = changes(order, None)?;
    row.company_id = Set(order.company_id.as_uuid());
    row.id = Set(order.id.as_uuid());
    row.number = Set(order.number.clone());
    row.kind = Set(order.kind.as_str().to_owned());
    row.applicant_id = Set(applicant.as_uuid());
    row.created_at = Set(order.created_at);
    row.updated_at = Set(uow.now());
    row.revision = Set(1);
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes an order back, if nobody changed it since `order.revision`; tells whether it was written.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, order: &Order, decided_by_name: Option<String>) -> Result<bool, StoreError> {
    let mut row = changes(order, decided_by_name)?;
    row.updated_at = Set(uow.now());
    row.revision = Set(order.revision + 1);
    let mut update = Entity::update_in(CompanyScope::of_row(order.company_id)).set(row);
    if let OrderState::Returned { at, .. } | OrderState::Withdrawn { at } | OrderState::Expired { at } = order.state {
        // Only what was handed in or reserved until now is let go now; `state` is still the one before.
        let was_held = Expr::col(C::State).is_in(["submitted", "provisional"]);
        let at = Expr::case(was_held, Expr::value(at)).finally(Expr::col(C::LetGoAt));
        update = update.col_expr(C::LetGoAt, at.into());
    }
    let done =
        update.filter(C::Id.eq(order.id.as_uuid())).filter(C::Revision.eq(order.revision)).exec(uow.conn()).await?;
    Ok(done.rows_affected == 1)
}

/// One order of a company.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: OrderId,
) -> Result<Option<StoredOrder>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(read).transpose()
}

/// One order of a company, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn lock(uow: &Uow, scope: CompanyScope, id: OrderId) -> Result<Option<StoredOrder>, StoreError> {
    let query = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive();
    query.one(uow.conn()).await?.map(read).transpose()
}

/// Which company an order belongs to; for the vendor, before a company's scope is proved.
///
/// # Errors
/// The database.
pub async fn company_of(conn: &impl ConnectionTrait, id: OrderId) -> Result<Option<CompanyId>, StoreError> {
    let row = Entity::find_across(Across::Vendor).filter(C::Id.eq(id.as_uuid())).one(conn).await?;
    Ok(row.map(|row| CompanyId::from_uuid(row.company_id)))
}

/// The open order of a contract and kind.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn find_open(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    contract: ContractId,
    kind: OrderKind,
) -> Result<Option<StoredOrder>, StoreError> {
    let query = Entity::find_in(scope).filter(C::OpenKey.eq(format!("{}:{contract}", kind.as_str())));
    query.one(conn).await?.map(read).transpose()
}

/// The states of an order that is neither decided nor over.
const OPEN: [&str; 4] = ["draft", "provisional", "submitted", "returned"];

/// The open orders of some contracts of a company (or of every customer), earliest first.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn open_of_contracts(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    contracts: &[ContractId],
) -> Result<Vec<StoredOrder>, StoreError> {
    let query = company.map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in);
    let query = query
        .filter(C::ContractId.is_in(contracts.iter().map(|id| id.as_uuid())))
        .filter(C::State.is_in(OPEN))
        .order_by_asc(C::Id);
    query.all(conn).await?.into_iter().map(read).collect()
}

/// When the renewal of a contract into `start_month` was last let go: given back, taken back or expired, after it was handed in or
/// reserved. Taking back what was given back before changes nothing.
///
/// # Errors
/// The database.
pub async fn renewal_given_up_at(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    contract: ContractId,
    start_month: YearMonth,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = Entity::find_in(scope)
        .filter(C::ContractId.eq(contract.as_uuid()))
        .filter(C::Kind.eq(OrderKind::Renewal.as_str()))
        .filter(C::StartMonth.eq(start_month.to_string()))
        .filter(C::LetGoAt.is_not_null())
        .order_by_desc(C::LetGoAt)
        .one(conn)
        .await?;
    Ok(row.and_then(|row| row.let_go_at))
}

/// Every order of a state, over all customers: for the deadlines.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn in_state(conn: &impl ConnectionTrait, state: &str) -> Result<Vec<StoredOrder>, StoreError> {
    let rows = Entity::find_across(Across::Work).filter(C::State.eq(state)).order_by_asc(C::Id).all(conn).await?;
    rows.into_iter().map(read).collect()
}

/// What a list of orders is narrowed by.
#[derive(Debug, Clone, Default)]
pub struct OrderFilter {
    /// State.
    pub state: Option<String>,
    /// Whether only what is neither decided nor over is wanted.
    pub open: bool,
    /// Kind.
    pub kind: Option<OrderKind>,
    /// Contract.
    pub contract: Option<ContractId>,
    /// Part of the order's number.
    pub number: Option<String>,
    /// Companies that match a search for a name.
    pub companies: Option<Vec<CompanyId>>,
}

fn narrowed(company: Option<CompanyScope>, filter: &OrderFilter) -> sea_orm::Select<Entity> {
    let mut query = company.map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in);
    if let Some(state) = &filter.state {
        query = query.filter(C::State.eq(state.as_str()));
    }
    if filter.open {
        query = query.filter(C::State.is_in(OPEN));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(C::Kind.eq(kind.as_str()));
    }
    if let Some(contract) = filter.contract {
        query = query.filter(C::ContractId.eq(contract.as_uuid()));
    }
    let mut search = Condition::any();
    if let Some(number) = &filter.number {
        search = search.add(like(C::Number, contains_pattern(number)));
    }
    if let Some(companies) = &filter.companies {
        search = search.add(C::CompanyId.is_in(companies.iter().map(|id| id.as_uuid())));
    }
    if filter.number.is_some() || filter.companies.is_some() { query.filter(search) } else { query }
}

/// Orders, newest first; of one company, or of every customer. One row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn list(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    filter: &OrderFilter,
    position: Option<(DateTime<Utc>, OrderId)>,
    limit: u64,
) -> Result<Vec<StoredOrder>, StoreError> {
    let mut query = narrowed(company, filter);
    if let Some((at, id)) = position {
        query =
            query.filter(after(&[C::CreatedAt, C::Id], vec![at.into(), id.as_uuid().into()], Direction::Descending));
    }
    let rows = query.order_by_desc(C::CreatedAt).order_by_desc(C::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(read).collect()
}

/// Submitted orders by due date: the approval queue; of one company, or of every customer.
///
/// # Errors
/// The database, or a row that is no order.
pub async fn approval_queue(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    filter: &OrderFilter,
    position: Option<(NaiveDate, OrderId)>,
    limit: u64,
) -> Result<Vec<StoredOrder>, StoreError> {
    let mut query = narrowed(company, filter).filter(C::State.eq("submitted"));
    if let Some((due, id)) = position {
        query = query.filter(after(
            &[C::ApprovalDueOn, C::Id],
            vec![due.into(), id.as_uuid().into()],
            Direction::Ascending,
        ));
    }
    let rows = query.order_by_asc(C::ApprovalDueOn).order_by_asc(C::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(read).collect()
}
