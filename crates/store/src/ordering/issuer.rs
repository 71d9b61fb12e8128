//! Who issues documents, version by version: a change is a new row, so that two changes of the same version can't both stand.

use keizoku_domain::ordering::documents::Issuer;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};

use crate::db::Uow;
use crate::entity::issuer_versions::{ActiveModel, Column, Entity};
use crate::error::StoreError;
use crate::scope::Global;

/// The newest version with its revision, if one was ever set.
///
/// # Errors
/// The database, or a row that is no issuer.
pub async fn newest(conn: &impl ConnectionTrait) -> Result<Option<(i64, Issuer)>, StoreError> {
    let Some(row) = Entity::find_all().order_by_desc(Column::Revision).one(conn).await? else { return Ok(None) };
    let issuer = serde_json::from_value(row.data)
        .map_err(|error| StoreError::bad_row("issuer_versions", "data", row.revision, error))?;
    Ok(Some((row.revision, issuer)))
}

/// Adds the version after `seen`.
///
/// # Errors
/// The database; a unique violation when somebody else changed it meanwhile.
pub async fn add(uow: &Uow, seen: i64, issuer: &Issuer, by: &str) -> Result<(), StoreError> {
    let data = serde_json::to_value(issuer)
        .map_err(|error| StoreError::bad_row("issuer_versions", "data", seen + 1, error))?;
    let row = ActiveModel {
        revision: Set(seen + 1),
        data: Set(data),
        changed_by: Set(by.to_owned()),
        created_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}
