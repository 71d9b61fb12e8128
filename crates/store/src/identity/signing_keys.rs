//! Keys that sign tokens.

use chrono::{DateTime, Utc};
use keizoku_domain::identity::signing::KeyLife;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use crate::db::Uow;
use crate::entity::signing_keys as row;
use crate::error::StoreError;
use crate::scope::Global;

/// A key as stored: its private half sealed.
#[derive(Clone)]
pub struct SigningKey {
    /// The name in token headers.
    pub kid: String,
    /// PKCS #8, sealed with the master secret.
    pub sealed_private: Vec<u8>,
    /// The public half, as published.
    pub public_jwk: Value,
    /// When it signs and when it retires.
    pub life: KeyLife,
}

/// Every key, oldest first.
///
/// # Errors
/// The database.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<SigningKey>, StoreError> {
    let rows = row::Entity::find_all().order_by_asc(row::Column::ActivatesAt).all(conn).await?;
    let key = |row: row::Model| SigningKey {
        kid: row.kid,
        sealed_private: row.sealed_private,
        public_jwk: row.public_jwk,
        life: KeyLife { activates_at: row.activates_at, retires_at: row.retires_at },
    };
    Ok(rows.into_iter().map(key).collect())
}

/// Makes other processes wait that also want to make a key.
///
/// # Errors
/// The database.
pub async fn lock(uow: &Uow) -> Result<(), StoreError> {
    // An upsert of one row is a lock on both engines, without advisory locks.
    crate::settings::put(uow, "identity.signing_keys_lock", &uow.now()).await
}

/// Stores a key.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, key: &SigningKey) -> Result<(), StoreError> {
    let model = row::ActiveModel {
        kid: Set(key.kid.clone()),
        sealed_private: Set(key.sealed_private.clone()),
        public_jwk: Set(key.public_jwk.clone()),
        created_at: Set(uow.now()),
        activates_at: Set(key.life.activates_at),
        retires_at: Set(key.life.retires_at),
    };
    row::Entity::insert(model).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Forgets keys that retired before `before`.
///
/// # Errors
/// The database.
pub async fn delete_retired(uow: &Uow, before: DateTime<Utc>) -> Result<(), StoreError> {
    row::Entity::delete_all().filter(row::Column::RetiresAt.lt(before)).exec(uow.conn()).await?;
    Ok(())
}
