//! Failed log-ins by log-in key.

use chrono::{DateTime, Utc};
use keizoku_domain::identity::LoginKey;
use keizoku_domain::identity::lockout::Attempts;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::db::Uow;
use crate::entity::login_throttles::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::Global;

fn read(row: Option<Model>) -> Attempts {
    row.map_or_else(Attempts::default, |row| Attempts {
        failures: row.failures,
        window_started_at: Some(row.window_started_at),
        locked_until: row.locked_until,
    })
}

/// What is remembered about a key.
///
/// # Errors
/// The database.
pub async fn get(conn: &impl ConnectionTrait, key: &LoginKey) -> Result<Attempts, StoreError> {
    Ok(read(Entity::find_one(key.as_str().to_owned()).one(conn).await?))
}

/// The same, locked until the unit ends, so that failures at the same time are all counted.
///
/// # Errors
/// The database.
pub async fn lock(uow: &Uow, key: &LoginKey) -> Result<Attempts, StoreError> {
    let query = Entity::find_one(key.as_str().to_owned()).lock_exclusive();
    Ok(read(query.one(uow.conn()).await?))
}

/// Remembers what is known about a key now.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, key: &LoginKey, attempts: Attempts) -> Result<(), StoreError> {
    let row = ActiveModel {
        login_key: Set(key.as_str().to_owned()),
        failures: Set(attempts.failures),
        window_started_at: Set(attempts.window_started_at.unwrap_or_else(|| uow.now())),
        locked_until: Set(attempts.locked_until),
    };
    let replace =
        OnConflict::column(C::LoginKey).update_columns([C::Failures, C::WindowStartedAt, C::LockedUntil]).to_owned();
    Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Forgets the failures of a key.
///
/// # Errors
/// The database.
pub async fn clear(uow: &Uow, key: &LoginKey) -> Result<(), StoreError> {
    Entity::delete_all().filter(C::LoginKey.eq(key.as_str())).exec(uow.conn()).await?;
    Ok(())
}

/// Forgets failures whose window began before `before`: the next one starts a new window anyway.
///
/// # Errors
/// The database.
pub async fn delete_before(uow: &Uow, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let over = Entity::delete_all().filter(C::WindowStartedAt.lt(before));
    Ok(over.exec(uow.conn()).await?.rows_affected)
}
