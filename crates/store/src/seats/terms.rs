//! Terms.

use chrono::NaiveDate;
use keizoku_domain::id::{CompanyId, ContractId, LibraryId, OrderId, TermId, WorkspaceId};
use keizoku_domain::seats::{RosterState, SeatQuota, Term};
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait as _,
    Select,
};

use crate::db::Uow;
use crate::entity::purges;
use crate::entity::terms::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{self, Direction};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted, WorkspaceScope, over};

fn term(row: Model) -> Result<Term, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("terms", column, row.id, reason);
    let count = |column, value: i32| u32::try_from(value).map_err(|e| bad(column, e.to_string()));
    let start_month = row.start_month.parse().map_err(|_| bad("start_month", "not a month".to_owned()))?;
    let policy =
        row.policy.clone().map(serde_json::from_value).transpose().map_err(|e| bad("policy", e.to_string()))?;
    // A term that was opened before there were policies has the one that the product came with.
    let policy = policy.unwrap_or_default();
    Ok(Term {
        id: TermId::from_uuid(row.id),
        company_id: CompanyId::from_uuid(row.company_id),
        contract_id: ContractId::from_uuid(row.contract_id),
        workspace_id: WorkspaceId::from_uuid(row.workspace_id),
        library_id: LibraryId::from_uuid(row.library_id),
        order_id: OrderId::from_uuid(row.order_id),
        start_month,
        end_month: row.end_month.parse().map_err(|_| bad("end_month", "not a month".to_owned()))?,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        quota: SeatQuota { assigned: count("assigned", row.assigned)?, purchased: count("purchased", row.purchased)? },
        roster_opens_on: row.roster_opens_on.ok_or_else(|| bad("roster_opens_on", "missing".to_owned()))?,
        policy,
        roster: RosterState::from_text(&row.roster_state)
            .ok_or_else(|| bad("roster_state", "unknown state".to_owned()))?,
        revision: row.revision,
    })
}

pub(crate) fn collect(rows: Vec<Model>) -> Result<Vec<Term>, StoreError> {
    rows.into_iter().map(term).collect()
}

/// Opens a term.
///
/// # Errors
/// The database; a unique violation when the contract has a term from that month on.
pub async fn insert(uow: &Uow, term: &Term) -> Result<(), StoreError> {
    let number =
        |column, value: u32| i32::try_from(value).map_err(|e| StoreError::bad_row("terms", column, term.id, e));
    let renewal = term.renewal_dates();
    let row = ActiveModel {
        company_id: Set(term.company_id.as_uuid()),
        id: Set(term.id.as_uuid()),
        contract_id: Set(term.contract_id.as_uuid()),
        workspace_id: Set(term.workspace_id.as_uuid()),
        library_id: Set(term.library_id.as_uuid()),
        order_id: Set(term.order_id.as_uuid()),
        start_month: Set(term.start_month.to_string()),
        end_month: Set(term.end_month.to_string()),
        starts_on: Set(term.starts_on),
        ends_on: Set(term.ends_on),
        purchased: Set(number("purchased", term.quota.purchased)?),
        assigned: Set(number("assigned", term.quota.assigned)?),
        roster_state: Set(term.roster.as_str().to_owned()),
        policy: Set(Some(
            serde_json::to_value(&term.policy).map_err(|e| StoreError::bad_row("terms", "policy", term.id, e))?,
        )),
        roster_opens_on: Set(Some(term.roster_opens_on)),
        renewal_opens_on: Set(Some(renewal.renewal_opens_on)),
        renewal_closes_on: Set(Some(renewal.last_day_on)),
        created_at: Set(uow.now()),
        revision: Set(1),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// One term of a workspace.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn find(conn: &impl ConnectionTrait, scope: WorkspaceScope, id: TermId) -> Result<Option<Term>, StoreError> {
    let row = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?;
    row.map(term).transpose()
}

/// One term of a workspace, locked until the unit ends: seats are counted under this lock.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, id: TermId) -> Result<Option<Term>, StoreError> {
    let query = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive();
    query.one(uow.conn()).await?.map(term).transpose()
}

/// Every term of a workspace, earliest first.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn of_workspace(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Vec<Term>, StoreError> {
    let rows = Entity::find_in(scope).order_by_asc(C::StartsOn).all(conn).await?;
    collect(rows)
}

/// Every term of some contracts of a company (or of every customer), earliest first.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn of_contracts(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    contracts: &[ContractId],
) -> Result<Vec<Term>, StoreError> {
    let query = company.map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in);
    let query = query.filter(C::ContractId.is_in(contracts.iter().map(|id| id.as_uuid())));
    collect(query.order_by_asc(C::StartsOn).all(conn).await?)
}

/// Where a page of terms over all customers starts: behind this one.
pub type Position = (NaiveDate, TermId);

/// The position of a term.
#[must_use]
pub const fn position(term: &Term) -> Position {
    (term.starts_on, term.id)
}

/// Terms that touch the days from `from` on, over all customers, a page after `position`: for the deadlines.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn ending_from(
    conn: &impl ConnectionTrait,
    from: NaiveDate,
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<Term>, StoreError> {
    collect(page_of(Entity::find_across(Across::Work).filter(C::EndsOn.gte(from)), position, limit).all(conn).await?)
}

/// The last term of each contract, as [`ending_from`] pages them.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn last_ending_from(
    conn: &impl ConnectionTrait,
    from: NaiveDate,
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<Term>, StoreError> {
    let last = Entity::find_across(Across::Work)
        .filter(C::EndsOn.gte(from))
        .filter(Expr::not_exists(later_term(Across::Work)));
    collect(page_of(last, position, limit).all(conn).await?)
}

fn page_of(all: Select<Entity>, position: Option<Position>, limit: u64) -> Select<Entity> {
    let rest = match position {
        Some((starts_on, id)) => {
            let values = vec![starts_on.into(), id.as_uuid().into()];
            all.filter(keyset::after(&[C::StartsOn, C::Id], values, Direction::Ascending))
        }
        None => all,
    };
    rest.order_by_asc(C::StartsOn).order_by_asc(C::Id).limit(limit)
}

/// The last term of each contract whose renewal has closed before `today` and whose data were not purged yet, as [`ending_from`]
/// pages them: what may be announced or purged.
///
/// # Errors
/// The database, or a row that is no term.
pub async fn last_closed(
    conn: &impl ConnectionTrait,
    today: NaiveDate,
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<Term>, StoreError> {
    let purged = purges::Entity::find_across(Across::Work)
        .select_only()
        .column(purges::Column::ContractId)
        .filter(purges::Column::State.eq("done"))
        .into_query();
    let last = Entity::find_across(Across::Work)
        .filter(C::RenewalClosesOn.lt(today))
        .filter(Expr::not_exists(later_term(Across::Work)))
        .filter(C::ContractId.not_in_subquery(purged));
    collect(page_of(last, position, limit).all(conn).await?)
}

/// A later term of the same contract, to be looked for beside a term.
pub(crate) fn later_term(across: Across) -> SelectStatement {
    let later = Alias::new("later");
    let of_later = |column: C| Expr::col((later.clone(), column));
    over(Entity::find_across(across).into_query(), later.clone())
        .column((later.clone(), C::Id))
        .and_where(of_later(C::CompanyId).equals((Entity, C::CompanyId)))
        .and_where(of_later(C::ContractId).equals((Entity, C::ContractId)))
        .and_where(of_later(C::StartsOn).gt(Expr::col((Entity, C::StartsOn))))
        .to_owned()
}

/// Sets how far a roster has come.
///
/// # Errors
/// The database.
pub async fn set_roster(
    uow: &Uow,
    term: &Term,
    state: RosterState,
    confirmed_by: Option<String>,
) -> Result<(), StoreError> {
    let confirmed_at = confirmed_by.is_some().then(|| uow.now());
    let mut update = Entity::update_in(CompanyScope::of_row(term.company_id))
        .col_expr(C::RosterState, Expr::value(state.as_str()))
        .col_expr(C::Revision, Expr::value(term.revision + 1));
    if matches!(state, RosterState::Confirmed | RosterState::Preparing) {
        update = update
            .col_expr(C::RosterConfirmedAt, Expr::value(confirmed_at))
            .col_expr(C::RosterConfirmedBy, Expr::value(confirmed_by));
    }
    update.filter(C::Id.eq(term.id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
