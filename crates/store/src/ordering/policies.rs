//! The vendor's policy values, with the revision they were changed under.

use keizoku_domain::ordering::ContractPolicy;
use sea_orm::{ConnectionTrait, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::db::Uow;
use crate::entity::settings;
use crate::error::StoreError;
use crate::scope::Global;

/// The key of the setting; its row is made by the schema.
const KEY: &str = "policy";

/// The policy and how often it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPolicy {
    /// Grows by one with each change.
    pub revision: i64,
    /// The values; those that are not stored are the product's own.
    pub values: ContractPolicy,
}

fn read(row: Option<settings::Model>) -> Result<StoredPolicy, StoreError> {
    let row = row.ok_or_else(|| StoreError::bad_row("settings", "key", KEY, "is missing"))?;
    serde_json::from_value(row.value).map_err(|error| StoreError::bad_row("settings", "value", KEY, error))
}

/// The policy of today.
///
/// # Errors
/// The database, or a value that is no policy.
pub async fn current(conn: &impl ConnectionTrait) -> Result<StoredPolicy, StoreError> {
    read(settings::Entity::find_one(KEY.to_owned()).one(conn).await?)
}

/// The policy of today, locked until the unit ends.
///
/// # Errors
/// The database, or a value that is no policy.
pub async fn lock(uow: &Uow) -> Result<StoredPolicy, StoreError> {
    read(settings::Entity::find_one(KEY.to_owned()).lock_exclusive().one(uow.conn()).await?)
}

/// Writes the policy; the unit holds its lock.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, policy: &StoredPolicy) -> Result<(), StoreError> {
    crate::settings::put(uow, KEY, policy).await
}
