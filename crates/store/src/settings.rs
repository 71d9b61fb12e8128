//! Values of the installation, by key: scheduler checkpoint, demo clock, policies.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::db::Uow;
use crate::entity::settings;
use crate::error::StoreError;
use crate::scope::Global;

/// The value under `key`, if it was ever set.
///
/// # Errors
/// The database, or a value that is not a `T`.
pub async fn get<T: DeserializeOwned>(conn: &impl ConnectionTrait, key: &str) -> Result<Option<T>, StoreError> {
    let Some(row) = settings::Entity::find_one(key.to_owned()).one(conn).await? else { return Ok(None) };
    serde_json::from_value(row.value).map(Some).map_err(|error| StoreError::bad_row("settings", "value", key, error))
}

/// Sets the value under `key`.
///
/// # Errors
/// The database.
pub async fn put<T: Serialize + Sync>(uow: &Uow, key: &str, value: &T) -> Result<(), StoreError> {
    let value = serde_json::to_value(value).map_err(|error| StoreError::bad_row("settings", "value", key, error))?;
    let row = settings::ActiveModel { key: Set(key.to_owned()), value: Set(value), updated_at: Set(uow.now()) };
    let replace = OnConflict::column(settings::Column::Key)
        .update_columns([settings::Column::Value, settings::Column::UpdatedAt])
        .to_owned();
    settings::Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}
