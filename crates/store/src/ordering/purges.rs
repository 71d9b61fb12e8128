//! The records of purged contracts: announced, running, done; kept for good.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{CompanyId, ContractId};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::db::Uow;
use crate::entity::purges::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// By which rule it was purged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PurgeRule {
    /// Last day of the last term.
    pub ended_on: NaiveDate,
    /// First day on which it was lapsed.
    pub lapsed_on: NaiveDate,
    /// How many days it was kept, as its term promised.
    pub retention_days: u32,
    /// From this day on it was to be purged.
    pub purge_on: NaiveDate,
}

/// How many rows were deleted, by table.
pub type PurgeCounts = std::collections::BTreeMap<String, u64>;

/// The record of a purge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purge {
    /// Whose contract.
    pub company_id: CompanyId,
    /// Which contract.
    pub contract_id: ContractId,
    /// Its number.
    pub contract_number: String,
    /// The company's name at the time.
    pub company_name: String,
    /// `announced`, `running`, `done`.
    pub state: String,
    /// The rule.
    pub rule: PurgeRule,
    /// The announcements made: days before the purge.
    pub announced: Vec<u32>,
    /// What was deleted.
    pub counts: PurgeCounts,
    /// When it began.
    pub started_at: Option<DateTime<Utc>>,
    /// When everything was gone.
    pub finished_at: Option<DateTime<Utc>>,
}

fn json<T: serde::de::DeserializeOwned>(
    id: uuid::Uuid,
    column: &'static str,
    value: serde_json::Value,
) -> Result<T, StoreError> {
    serde_json::from_value(value).map_err(|error| StoreError::bad_row("purges", column, id, error))
}

fn read(row: Model) -> Result<Purge, StoreError> {
    Ok(Purge {
        company_id: CompanyId::from_uuid(row.company_id),
        contract_id: ContractId::from_uuid(row.contract_id),
        contract_number: row.contract_number,
        company_name: row.company_name,
        state: row.state,
        rule: json(row.contract_id, "rule", row.rule)?,
        announced: json(row.contract_id, "announced", row.announced)?,
        counts: json(row.contract_id, "counts", row.counts)?,
        started_at: row.started_at,
        finished_at: row.finished_at,
    })
}

/// The record of a contract, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no record.
pub async fn lock(uow: &Uow, scope: CompanyScope, contract: ContractId) -> Result<Option<Purge>, StoreError> {
    let query = Entity::find_in(scope).filter(C::ContractId.eq(contract.as_uuid())).lock_exclusive();
    query.one(uow.conn()).await?.map(read).transpose()
}

/// Writes a record down, or writes it anew; a finished one is never touched again.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, purge: &Purge) -> Result<(), StoreError> {
    let value = |error: serde_json::Error| StoreError::bad_row("purges", "counts", purge.contract_id, error);
    let row = ActiveModel {
        company_id: Set(purge.company_id.as_uuid()),
        contract_id: Set(purge.contract_id.as_uuid()),
        contract_number: Set(purge.contract_number.clone()),
        company_name: Set(purge.company_name.clone()),
        state: Set(purge.state.clone()),
        rule: Set(serde_json::to_value(&purge.rule).map_err(value)?),
        announced: Set(serde_json::to_value(&purge.announced).map_err(value)?),
        counts: Set(serde_json::to_value(&purge.counts).map_err(value)?),
        created_at: Set(uow.now()),
        started_at: Set(purge.started_at),
        finished_at: Set(purge.finished_at),
    };
    let anew = OnConflict::columns([C::CompanyId, C::ContractId])
        .update_columns([C::State, C::Rule, C::Announced, C::Counts, C::StartedAt, C::FinishedAt])
        .action_and_where(Expr::col((Entity, C::State)).ne("done"))
        .to_owned();
    Entity::insert(row).on_conflict(anew).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Finished records of every customer, newest first. One row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no record.
pub async fn finished(
    conn: &impl ConnectionTrait,
    position: Option<(DateTime<Utc>, ContractId)>,
    limit: u64,
) -> Result<Vec<Purge>, StoreError> {
    let mut query = Entity::find_across(Across::Vendor).filter(C::State.eq("done"));
    if let Some((at, id)) = position {
        let values = vec![at.into(), id.as_uuid().into()];
        query = query.filter(after(&[C::FinishedAt, C::ContractId], values, Direction::Descending));
    }
    let rows = query.order_by_desc(C::FinishedAt).order_by_desc(C::ContractId).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(read).collect()
}
