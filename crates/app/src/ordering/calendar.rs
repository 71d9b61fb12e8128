//! The vendor's calendar: national holidays, closing days, and what a change of them would mean for orders that wait.

use chrono::{Datelike, NaiveDate};
use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::{CompanyId, OrderId};
use keizoku_domain::ordering::calendar::{DueEffect, check_to_come, closing_range};
use keizoku_domain::ordering::holiday_table::{NamedDay, TableWarning};
use keizoku_domain::ordering::{BusinessCalendar, HolidayTable, OrderState};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::CatalogueName;
use keizoku_store::Connection;
use keizoku_store::ordering::calendar::{self as store, ImportedYear};
use keizoku_store::ordering::{companies, orders};
use serde_json::json;

use super::policy;
use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::courses::groups::optional;
use crate::error::AppError;

/// A closing day of the vendor's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosingDay {
    /// The day with its reason.
    pub day: NamedDay,
    /// Whether it can still be taken away: only before it has come.
    pub removable: bool,
}

/// Holidays of this year and the next, and every closing day.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// In force.
    pub holidays: Vec<NamedDay>,
    /// The vendor's own.
    pub closing_days: Vec<NamedDay>,
}

/// How far the table of holidays reaches.
#[derive(Debug, Clone)]
pub struct TableState {
    /// The last day it covers without a gap.
    pub ends_on: Option<NaiveDate>,
    /// The last day on which an approval is due.
    pub last_due_on: Option<NaiveDate>,
    /// Whether it ends too early.
    pub warning: Option<TableWarning>,
}

/// A year of the calendar.
#[derive(Debug, Clone)]
pub struct CalendarYear {
    /// The year.
    pub year: i32,
    /// Where its holidays came from; nothing where they are computed.
    pub imported: Option<ImportedYear>,
    /// In force.
    pub holidays: Vec<NamedDay>,
    /// The vendor's own.
    pub closing_days: Vec<ClosingDay>,
    /// How far the table of holidays reaches.
    pub table: TableState,
}

/// Reads the calendar.
///
/// # Errors
/// The store.
pub async fn read(unit: &VendorUnit) -> Result<Calendar, AppError> {
    let conn = unit.app.db.read();
    let year = unit.today().year();
    let table = store::holiday_table(conn).await?;
    let holidays = (year..=year + 1).flat_map(|year| table.of_year(year)).collect();
    Ok(Calendar { holidays, closing_days: store::closing(conn).await? })
}

/// Reads a year of the calendar.
///
/// # Errors
/// [`AppError::NotFound`] for a year that the law's formula does not reach; the store.
pub async fn year(unit: &VendorUnit, year: i32) -> Result<CalendarYear, AppError> {
    if !(2022..=2099).contains(&year) {
        return Err(AppError::NotFound);
    }
    let conn = unit.app.db.read();
    let today = unit.today();
    let table = store::holiday_table(conn).await?;
    let closing = store::closing(conn).await?.into_iter().filter(|day| day.date.year() == year);
    Ok(CalendarYear {
        year,
        imported: store::imported_years(conn).await?.into_iter().find(|one| one.year == year),
        holidays: table.of_year(year),
        closing_days: closing
            .map(|day| ClosingDay { removable: check_to_come(day.date, today, "").is_ok(), day })
            .collect(),
        table: table_state(conn, &table, today).await?,
    })
}

/// How far `table` reaches, beside the approvals that are due.
///
/// # Errors
/// The store.
pub async fn table_state(
    conn: &impl Connection,
    table: &HolidayTable,
    today: NaiveDate,
) -> Result<TableState, AppError> {
    let due = |state: &OrderState| match state {
        OrderState::Submitted { approval_due_on, .. } => Some(*approval_due_on),
        _ => None,
    };
    let waiting = orders::in_state(conn, "submitted").await?;
    let last_due_on = waiting.iter().filter_map(|row| due(&row.order.state)).max();
    Ok(TableState { ends_on: table.ends_on(today), last_due_on, warning: table.warning(today, last_due_on) })
}

/// An order that waits for approval, and what another calendar would mean for it.
#[derive(Debug, Clone)]
pub struct OrderEffect {
    /// The order.
    pub order_id: OrderId,
    /// Its number.
    pub number: String,
    /// Whose.
    pub company_id: CompanyId,
    /// The company's name.
    pub company_name: String,
    /// What it would mean.
    pub effect: DueEffect,
}

/// What `changed` would mean for orders that wait for approval, earliest promise first.
///
/// # Errors
/// The store.
pub async fn effects(conn: &impl Connection, changed: &BusinessCalendar) -> Result<Vec<OrderEffect>, AppError> {
    let days = policy::current(conn).await?.approval_business_days;
    let mut found = Vec::new();
    for row in orders::in_state(conn, "submitted").await? {
        let OrderState::Submitted { approval_due_on, .. } = row.order.state else { continue };
        let Some(submitted) = row.submitted_at.map(tokyo_date) else { continue };
        if let Some(effect) = DueEffect::of(submitted, approval_due_on, changed, days) {
            found.push(OrderEffect {
                order_id: row.order.id,
                number: row.order.number,
                company_id: row.order.company_id,
                company_name: String::new(),
                effect,
            });
        }
    }
    let ids: Vec<CompanyId> = found.iter().map(|one| one.company_id).collect();
    let names = companies::names(conn, &ids).await?;
    for one in &mut found {
        one.company_name = names.get(&one.company_id).cloned().unwrap_or_default();
    }
    found.sort_by_key(|one| (one.effect.promised, one.order_id));
    Ok(found)
}

/// What adding and taking away closing days would mean; nothing is written.
///
/// # Errors
/// `closing_day.*`; the store.
pub async fn preview(
    unit: &VendorUnit,
    add: Option<(NaiveDate, NaiveDate)>,
    remove: &[NaiveDate],
) -> Result<Vec<OrderEffect>, AppError> {
    let today = unit.today();
    let added = match add {
        Some((from, until)) => closing_range(from, until, today)?,
        None => Vec::new(),
    };
    for day in remove {
        check_to_come(*day, today, "/remove")?;
    }
    let conn = unit.app.db.read();
    let calendar = store::business_calendar(conn).await?;
    effects(conn, &calendar.closing(added).opening(remove)).await
}

/// Adds the days of a range as closing days; one that is closed already gets the new reason.
///
/// # Errors
/// `closing_day.*`, refusals of single fields; the store.
pub async fn close(
    unit: &VendorUnit,
    from: NaiveDate,
    until: NaiveDate,
    note_ja: &str,
    note_en: &str,
) -> Result<Vec<ClosingDay>, AppError> {
    let days = closing_range(from, until, unit.today())?;
    let note_ja = CatalogueName::parse(note_ja).map_err(|error| AppError::field("/nameJa", error))?;
    let note_en = optional(note_en, "/nameEn")?;
    let row = |day: &NaiveDate| NamedDay { date: *day, name_ja: note_ja.to_string(), name_en: note_en.clone() };
    let rows: Vec<_> = days.iter().map(row).collect();
    unit.write(async |uow| {
        store::put_closing(uow, rows.clone()).await?;
        let details = json!({ "from": from, "until": until, "name": note_ja });
        record_vendor(uow, &unit.app, &unit.actor, Action::ClosingDaysAdded, from.to_string(), details).await
    })
    .await?;
    Ok(rows.into_iter().map(|day| ClosingDay { day, removable: true }).collect())
}

/// Takes a closing day away that has not come yet.
///
/// # Errors
/// `closing_day.past`, [`AppError::NotFound`]; the store.
pub async fn open(unit: &VendorUnit, day: NaiveDate) -> Result<(), AppError> {
    check_to_come(day, unit.today(), "").map_err(|refusal| Refusal { fields: Vec::new(), ..refusal })?;
    unit.write(async |uow| {
        if !store::remove_closing(uow, day).await? {
            return Err(AppError::NotFound);
        }
        let details = json!({ "day": day });
        record_vendor(uow, &unit.app, &unit.actor, Action::ClosingDayRemoved, day.to_string(), details).await
    })
    .await
}
