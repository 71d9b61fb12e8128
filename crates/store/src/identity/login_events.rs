//! Log-ins of people: one row each, listed by time and removed after theirs.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, LearnerId, LoginEventId, WorkspaceId};
use keizoku_domain::identity::Site;
use keizoku_domain::identity::login_event::{Door, Origin, Outcome};
use sea_orm::sea_query::{Expr, ExprTrait, JoinType, SelectStatement, SimpleExpr};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryResult,
};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::learners::{Column as L, Entity as People};
use crate::entity::login_events::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::people::listing::{self, Filter};
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

/// A log-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoginEvent {
    /// Id.
    pub id: LoginEventId,
    /// When.
    pub at: DateTime<Utc>,
    /// On which site.
    pub site: Site,
    /// By what.
    pub door: Door,
    /// How it ended.
    pub outcome: Outcome,
    /// From where.
    pub origin: Origin,
}

/// Whose a log-in is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// The company.
    pub company: CompanyId,
    /// The account.
    pub account: AccountId,
    /// The workspace that was entered; none when nothing was.
    pub workspace: Option<WorkspaceId>,
}

/// Keeps a log-in.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, whose: Whose, event: &LoginEvent) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(whose.company.as_uuid()),
        id: Set(event.id.as_uuid()),
        account_id: Set(whose.account.as_uuid()),
        workspace_id: Set(whose.workspace.map(WorkspaceId::as_uuid)),
        at: Set(event.at),
        site: Set(event.site.as_str().to_owned()),
        door: Set(event.door.as_str().to_owned()),
        outcome: Set(event.outcome.as_str().to_owned()),
        network: Set(event.origin.network.clone()),
        agent: Set(event.origin.agent.clone()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Which log-ins.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// At this moment or later.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub before: Option<DateTime<Utc>>,
    /// With success, or without.
    pub success: Option<bool>,
}

/// Where a page starts: behind this one.
pub type Position = (DateTime<Utc>, LoginEventId);

/// Log-ins of the people whom `filter` finds, newest first, with the person of each; `limit` at most.
///
/// # Errors
/// The database, or a row that is no log-in.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    (filter, asked): (&Filter, &Asked),
    position: Option<Position>,
    limit: u64,
) -> Result<Vec<(LoginEvent, LearnerId)>, StoreError> {
    let mut select = found(conn.get_database_backend(), scope, filter, asked);
    select
        .columns([C::Id, C::At, C::Site, C::Door, C::Outcome, C::Network, C::Agent].map(|column| (Entity, column)))
        .column((People, L::Id));
    if let Some((at, id)) = position {
        select.and_where(after(&[C::At, C::Id], vec![at.into(), id.as_uuid().into()], Direction::Descending));
    }
    let order = Direction::Descending.order();
    select.order_by((Entity, C::At), order.clone()).order_by((Entity, C::Id), order).limit(limit);
    conn.query_all(&select).await?.iter().map(read).collect()
}

/// How many there are.
///
/// # Errors
/// The database.
pub async fn count(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &Filter,
    asked: &Asked,
) -> Result<u64, StoreError> {
    let mut select = found(conn.get_database_backend(), scope, filter, asked);
    select.expr(Expr::col((Entity, C::Id)).count());
    let row = conn.query_one(&select).await?;
    let count: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(count.unsigned_abs())
}

fn read(row: &QueryResult) -> Result<(LoginEvent, LearnerId), StoreError> {
    let id: Uuid = row.try_get_by_index(0)?;
    let text = |place: usize| row.try_get_by_index::<String>(place);
    let bad = |column, value: &str| StoreError::bad_row("login_events", column, id, value);
    let (site, door, outcome) = (text(2)?, text(3)?, text(4)?);
    let event = LoginEvent {
        id: LoginEventId::from_uuid(id),
        at: row.try_get_by_index(1)?,
        site: Site::from_name(&site).ok_or_else(|| bad("site", &site))?,
        door: Door::from_name(&door).ok_or_else(|| bad("door", &door))?,
        outcome: Outcome::from_name(&outcome).ok_or_else(|| bad("outcome", &outcome))?,
        origin: Origin { network: text(5)?, agent: text(6)? },
    };
    Ok((event, LearnerId::from_uuid(row.try_get_by_index(7)?)))
}

/// The log-ins of the company are gone through by time, and each looks its person up in the workspace: a page reads no further than
/// it must. Where few people are named, theirs are read instead.
fn found(backend: DbBackend, scope: WorkspaceScope, filter: &Filter, asked: &Asked) -> SelectStatement {
    // SQLite would rather begin with the people and sort all of their log-ins; a value that it cannot read off an index keeps it from that.
    let account: SimpleExpr = match backend {
        DbBackend::Sqlite => Expr::cust(r#"+"login_events"."account_id""#),
        _ => Expr::col((Entity, C::AccountId)),
    };
    let person = <People as Scoped<WorkspaceScope>>::within(scope).add(Expr::col((People, L::AccountId)).eq(account));
    let mut select = Entity::select_in(scope.of_company());
    select.join(JoinType::InnerJoin, People, person).cond_where(listing::condition(backend, scope, filter)).cond_where(
        // Somebody may be in two workspaces of a company: each sees what was entered there, and what nothing was entered by.
        Condition::any().add(C::WorkspaceId.is_null()).add(C::WorkspaceId.eq(scope.uuid())),
    );
    for named in [&filter.only, &filter.among].into_iter().flatten() {
        let ids = named.iter().map(|id| id.as_uuid());
        let mut accounts = <People as Scoped<WorkspaceScope>>::select_in(scope);
        accounts.column(L::AccountId).and_where(Expr::col((People, L::Id)).is_in(ids));
        select.and_where(Expr::col((Entity, C::AccountId)).in_subquery(accounts));
    }
    if let Some(from) = asked.from {
        select.and_where(C::At.gte(from));
    }
    if let Some(before) = asked.before {
        select.and_where(C::At.lt(before));
    }
    match asked.success {
        Some(true) => select.and_where(C::Outcome.eq(Outcome::Success.as_str())),
        Some(false) => select.and_where(C::Outcome.ne(Outcome::Success.as_str())),
        None => &mut select,
    };
    select
}

/// Log-ins removed at a time.
const BATCH: u64 = 5_000;

/// Forgets log-ins before `before`, a batch at most; answers how many.
///
/// # Errors
/// The database.
pub async fn delete_before(uow: &Uow, before: DateTime<Utc>) -> Result<u64, StoreError> {
    use sea_orm::{QueryOrder as _, QuerySelect as _};
    let oldest: Vec<DateTime<Utc>> = Entity::find_across(Across::CleanUp)
        .select_only()
        .column(C::At)
        .filter(C::At.lt(before))
        .order_by_asc(C::At)
        .limit(BATCH)
        .into_tuple()
        .all(uow.conn())
        .await?;
    let Some(last) = oldest.last() else { return Ok(0) };
    let over = Entity::delete_across(Across::CleanUp).filter(C::At.lte(*last));
    Ok(over.exec(uow.conn()).await?.rows_affected)
}
