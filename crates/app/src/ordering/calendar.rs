//! The vendor's calendar, as the back office sees it.

use chrono::{Datelike, NaiveDate};
use keizoku_domain::ordering::holidays::national_holidays;
use keizoku_store::ordering::calendar as store;

use crate::caller::VendorUnit;
use crate::error::AppError;

/// A day on which the vendor does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day.
    pub date: NaiveDate,
    /// Name or reason in Japanese.
    pub name_ja: String,
    /// Name or reason in English.
    pub name_en: String,
}

/// Holidays of this year and the next, and every closing day.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// By law, computed, with those by special law.
    pub holidays: Vec<CalendarDay>,
    /// The vendor's own.
    pub closing_days: Vec<CalendarDay>,
}

/// Reads the calendar.
///
/// # Errors
/// The store.
pub async fn read(unit: &VendorUnit) -> Result<Calendar, AppError> {
    let conn = unit.app.db.read();
    let year = unit.today().year();
    let computed = (year..=year + 1).flat_map(national_holidays).map(|day| CalendarDay {
        date: day.date,
        name_ja: day.name_ja.to_owned(),
        name_en: day.name_en.to_owned(),
    });
    let special = store::special_holidays(conn).await?;
    let special =
        special.into_iter().map(|day| CalendarDay { date: day.day, name_ja: day.name_ja, name_en: day.name_en });
    let mut holidays: Vec<CalendarDay> = computed.chain(special).collect();
    holidays.sort_by_key(|day| day.date);
    let closing_days = store::closing(conn)
        .await?
        .into_iter()
        .map(|day| CalendarDay { date: day.day, name_ja: day.note_ja, name_en: day.note_en })
        .collect();
    Ok(Calendar { holidays, closing_days })
}
