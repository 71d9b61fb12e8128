//! The vendor's closing days, and holidays by special law beside the computed ones.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::ordering::BusinessCalendar;
use keizoku_domain::ordering::holiday_table::{HolidayTable, NamedDay};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::{closing_days, holiday_years, holidays};
use crate::error::StoreError;
use crate::scope::Global;

/// Every closing day, in order.
///
/// # Errors
/// The database.
pub async fn closing(conn: &impl ConnectionTrait) -> Result<Vec<NamedDay>, StoreError> {
    let rows = closing_days::Entity::find_all().order_by_asc(closing_days::Column::Day).all(conn).await?;
    let named = |row: closing_days::Model| NamedDay { date: row.day, name_ja: row.note_ja, name_en: row.note_en };
    Ok(rows.into_iter().map(named).collect())
}

/// The national holidays in force.
///
/// # Errors
/// The database.
pub async fn holiday_table(conn: &impl ConnectionTrait) -> Result<HolidayTable, StoreError> {
    let years = imported_years(conn).await?;
    let days = holidays::Entity::find_all().order_by_asc(holidays::Column::Day).all(conn).await?;
    let named = |row: holidays::Model| NamedDay { date: row.day, name_ja: row.name_ja, name_en: row.name_en };
    Ok(HolidayTable::new(years.into_iter().map(|year| year.year), days.into_iter().map(named)))
}

/// A year whose holidays were imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedYear {
    /// The year.
    pub year: i32,
    /// The file's name.
    pub file_name: String,
    /// Who imported it.
    pub imported_by: String,
    /// When.
    pub imported_at: DateTime<Utc>,
}

/// The imported years, in order.
///
/// # Errors
/// The database.
pub async fn imported_years(conn: &impl ConnectionTrait) -> Result<Vec<ImportedYear>, StoreError> {
    let rows = holiday_years::Entity::find_all().order_by_asc(holiday_years::Column::Year).all(conn).await?;
    let read = |row: holiday_years::Model| ImportedYear {
        year: row.year,
        file_name: row.file_name,
        imported_by: row.imported_by,
        imported_at: row.imported_at,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Puts the days of some years in place of what there was.
///
/// # Errors
/// The database.
pub async fn put_years(
    uow: &Uow,
    years: &BTreeMap<i32, Vec<NamedDay>>,
    file_name: &str,
    imported_by: &str,
) -> Result<(), StoreError> {
    use holidays::Column as C;
    for (year, days) in years {
        let bounds = NaiveDate::from_ymd_opt(*year, 1, 1).zip(NaiveDate::from_ymd_opt(*year, 12, 31));
        let (first, last) = bounds.ok_or_else(|| StoreError::bad_row("holiday_years", "year", year, "no such year"))?;
        holidays::Entity::delete_all().filter(C::Day.between(first, last)).exec(uow.conn()).await?;
        let rows = days.iter().map(|day| holidays::ActiveModel {
            day: Set(day.date),
            name_ja: Set(day.name_ja.clone()),
            name_en: Set(day.name_en.clone()),
        });
        holidays::Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
        let row = holiday_years::ActiveModel {
            year: Set(*year),
            file_name: Set(file_name.to_owned()),
            imported_by: Set(imported_by.to_owned()),
            imported_at: Set(uow.now()),
        };
        let columns =
            [holiday_years::Column::FileName, holiday_years::Column::ImportedBy, holiday_years::Column::ImportedAt];
        let replace = OnConflict::column(holiday_years::Column::Year).update_columns(columns).to_owned();
        holiday_years::Entity::insert(row).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Takes a closing day away; tells whether there was one.
///
/// # Errors
/// The database.
pub async fn remove_closing(uow: &Uow, day: NaiveDate) -> Result<bool, StoreError> {
    let done = closing_days::Entity::delete_all().filter(closing_days::Column::Day.eq(day)).exec(uow.conn()).await?;
    Ok(done.rows_affected > 0)
}

/// The vendor's business calendar.
///
/// # Errors
/// The database.
pub async fn business_calendar(conn: &impl ConnectionTrait) -> Result<BusinessCalendar, StoreError> {
    let closed = closing(conn).await?.into_iter().map(|day| (day.date, day.name_ja));
    Ok(BusinessCalendar::new(closed).with_holidays(holiday_table(conn).await?))
}

/// Adds or rewrites closing days.
///
/// # Errors
/// The database.
pub async fn put_closing(uow: &Uow, days: Vec<NamedDay>) -> Result<(), StoreError> {
    if days.is_empty() {
        return Ok(());
    }
    let rows = days.into_iter().map(|day| closing_days::ActiveModel {
        day: Set(day.date),
        note_ja: Set(day.name_ja),
        note_en: Set(day.name_en),
    });
    let replace = OnConflict::column(closing_days::Column::Day)
        .update_columns([closing_days::Column::NoteJa, closing_days::Column::NoteEn])
        .to_owned();
    closing_days::Entity::insert_many(rows).on_conflict(replace).exec_without_returning(uow.conn()).await?;
    Ok(())
}
