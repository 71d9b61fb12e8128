//! Numbers shown to people, given out in order; the row is locked until the unit commits.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::db::Uow;
use crate::entity::counters::{ActiveModel, Column, Entity};
use crate::error::StoreError;

/// The next number of a series, from 1.
///
/// # Errors
/// The database.
pub async fn next(uow: &Uow, series: &str) -> Result<i64, StoreError> {
    let row = ActiveModel { name: Set(series.to_owned()), value: Set(1) };
    let count =
        OnConflict::column(Column::Name).value(Column::Value, Expr::col((Entity, Column::Value)).add(1)).to_owned();
    Ok(Entity::insert(row).on_conflict(count).exec_with_returning(uow.conn()).await?.value)
}
