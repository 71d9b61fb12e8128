//! The vendor's closing days, and holidays by special law beside the computed ones.

use keizoku_domain::ordering::BusinessCalendar;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};

use crate::db::Uow;
use crate::entity::{closing_days, holidays};
use crate::error::StoreError;
use crate::scope::Global;

/// Every closing day, in order.
///
/// # Errors
/// The database.
pub async fn closing(conn: &impl ConnectionTrait) -> Result<Vec<closing_days::Model>, StoreError> {
    Ok(closing_days::Entity::find_all().order_by_asc(closing_days::Column::Day).all(conn).await?)
}

/// Every holiday by special law, in order.
///
/// # Errors
/// The database.
pub async fn special_holidays(conn: &impl ConnectionTrait) -> Result<Vec<holidays::Model>, StoreError> {
    Ok(holidays::Entity::find_all().order_by_asc(holidays::Column::Day).all(conn).await?)
}

/// The vendor's business calendar.
///
/// # Errors
/// The database.
pub async fn business_calendar(conn: &impl ConnectionTrait) -> Result<BusinessCalendar, StoreError> {
    let closed = closing(conn).await?.into_iter().map(|row| (row.day, row.note_ja));
    let special = special_holidays(conn).await?.into_iter().map(|row| (row.day, row.name_ja));
    Ok(BusinessCalendar::new(closed.chain(special)))
}

/// Adds or rewrites closing days.
///
/// # Errors
/// The database.
pub async fn put_closing(uow: &Uow, days: Vec<closing_days::Model>) -> Result<(), StoreError> {
    if days.is_empty() {
        return Ok(());
    }
    let rows = days.into_iter().map(|day| closing_days::ActiveModel {
        day: Set(day.day),
        note_ja: Set(day.note_ja),
        note_en: Set(day.note_en),
    });
    let replace = OnConflict::column(closing_days::Column::Day)
        .update_columns([closing_days::Column::NoteJa, closing_days::Column::NoteEn])
        .to_owned();
    closing_days::Entity::insert_many(rows).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}
