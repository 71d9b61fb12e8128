//! `/calendar` and `/closing-days`.

use actix_web::{HttpResponse, delete, get, post, web};
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::Page;
use keizoku_app::ordering::calendar::{self, CalendarYear, ClosingDay, OrderEffect, TableState};
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::holiday_table::NamedDay;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// A day on which the vendor does not work.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CalendarDay)]
pub(crate) struct CalendarDayBody {
    /// The day.
    date: NaiveDate,
    /// `holiday` or `closing`.
    kind: &'static str,
    /// Name or reason in Japanese.
    name_ja: String,
    /// Name or reason in English.
    name_en: String,
    /// Whether it is a closing day that can still be taken away.
    removable: bool,
}

impl CalendarDayBody {
    fn holiday(day: NamedDay) -> Self {
        Self { date: day.date, kind: "holiday", name_ja: day.name_ja, name_en: day.name_en, removable: false }
    }

    fn closing(day: ClosingDay) -> Self {
        let ClosingDay { day, removable } = day;
        Self { kind: "closing", removable, ..Self::holiday(day) }
    }
}

/// List the days on which the vendor does not work
///
/// National holidays of this year and the next, and the vendor's closing days, in order. Weekends are not listed.
#[utoipa::path(tag = "ordering", operation_id = "listCalendar", security(("bearer" = [])),
    responses((status = 200, description = "In order.", body = List<CalendarDayBody>), Reading))]
#[get("/calendar")]
pub(crate) async fn list_calendar(caller: ApiCaller) -> Result<web::Json<List<CalendarDayBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCalendar)?;
    let calendar = calendar::read(&unit).await?;
    let closing = |day| CalendarDayBody { kind: "closing", ..CalendarDayBody::holiday(day) };
    let mut items: Vec<CalendarDayBody> = calendar.holidays.into_iter().map(CalendarDayBody::holiday).collect();
    items.extend(calendar.closing_days.into_iter().map(closing));
    items.sort_by_key(|day| day.date);
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, |day| day)))
}

/// How far the table of holidays reaches.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = HolidayTableState)]
pub(crate) struct TableBody {
    /// The last day it covers without a gap; null where this year was never imported.
    ends_on: Option<NaiveDate>,
    /// The last day on which an approval is due.
    last_due_on: Option<NaiveDate>,
    /// `not_imported`, `ends_before_due` or `ends_within_a_year`; null where all is well.
    warning: Option<&'static str>,
}

impl From<TableState> for TableBody {
    fn from(state: TableState) -> Self {
        let warning = state.warning.map(keizoku_domain::ordering::holiday_table::TableWarning::as_str);
        Self { ends_on: state.ends_on, last_due_on: state.last_due_on, warning }
    }
}

/// A year of the calendar.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CalendarYear)]
pub(crate) struct CalendarYearBody {
    /// The year.
    year: i32,
    /// `imported` from the Cabinet Office's table, or `computed` by law and formula.
    source: &'static str,
    /// Who imported it.
    imported_by: Option<String>,
    /// When.
    imported_at: Option<DateTime<Utc>>,
    /// Holidays and closing days, in order; a day that is both stands twice.
    days: Vec<CalendarDayBody>,
    /// How far the table of holidays reaches.
    table: TableBody,
}

impl From<CalendarYear> for CalendarYearBody {
    fn from(view: CalendarYear) -> Self {
        let mut days: Vec<_> = view.holidays.into_iter().map(CalendarDayBody::holiday).collect();
        days.extend(view.closing_days.into_iter().map(CalendarDayBody::closing));
        days.sort_by_key(|day| day.date);
        Self {
            year: view.year,
            source: if view.imported.is_some() { "imported" } else { "computed" },
            imported_at: view.imported.as_ref().map(|year| year.imported_at),
            imported_by: view.imported.map(|year| year.imported_by),
            days,
            table: view.table.into(),
        }
    }
}

/// The path of a year.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct YearPath {
    /// The year.
    #[param(minimum = 2022, maximum = 2099, example = 2027)]
    year: i32,
}

/// Read a year of the calendar
///
/// National holidays and closing days of the vendor, with the day that each of them lies on.
#[utoipa::path(tag = "ordering", operation_id = "getCalendarYear", params(YearPath), security(("bearer" = [])),
    responses((status = 200, description = "The year.", body = CalendarYearBody), Reading))]
#[get("/calendar/{year}")]
pub(crate) async fn get_calendar_year(
    caller: ApiCaller,
    path: web::Path<YearPath>,
) -> Result<web::Json<CalendarYearBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCalendar)?;
    Ok(web::Json(calendar::year(&unit, path.year).await?.into()))
}

/// Days to close.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewClosingDays)]
pub(crate) struct NewClosingDays {
    /// First day; after today.
    from: NaiveDate,
    /// Last day; at most 31 days in all.
    until: NaiveDate,
    /// Reason in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    name_ja: String,
    /// Reason in English.
    #[serde(default)]
    #[schema(max_length = 120)]
    name_en: String,
}

/// Add closing days
///
/// Due dates of orders that were submitted stay as they were promised; see the preview.
#[utoipa::path(tag = "ordering", operation_id = "createClosingDays", request_body = NewClosingDays,
    security(("bearer" = [])),
    responses((status = 201, description = "The days.", body = List<CalendarDayBody>), Writing))]
#[post("/closing-days")]
pub(crate) async fn create_closing_days(
    caller: ApiCaller,
    body: Unread<web::Json<NewClosingDays>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCalendar)?;
    let body = body.read().await?;
    let items = calendar::close(&unit, body.from, body.until, &body.name_ja, &body.name_en).await?;
    let page = Page { items, next_cursor: None, total: None };
    Ok(HttpResponse::Created().json(List::of(page, CalendarDayBody::closing)))
}

/// The path of a closing day.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct DayPath {
    /// The day.
    #[param(example = "2027-12-29")]
    day: NaiveDate,
}

/// Take a closing day away
///
/// Only one that has not come yet.
#[utoipa::path(tag = "ordering", operation_id = "removeClosingDay", params(DayPath), security(("bearer" = [])),
    responses((status = 204, description = "A business day again."), Writing))]
#[delete("/closing-days/{day}")]
pub(crate) async fn remove_closing_day(caller: ApiCaller, path: web::Path<DayPath>) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCalendar)?;
    calendar::open(&unit, path.day).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A range of days.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DayRange)]
pub(crate) struct DayRange {
    /// First day.
    from: NaiveDate,
    /// Last day.
    until: NaiveDate,
}

/// What would change.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ClosingDaysPreview)]
pub(crate) struct PreviewBody {
    /// Days to close.
    add: Option<DayRange>,
    /// Closing days to take away.
    #[serde(default)]
    #[schema(max_items = 100)]
    remove: Vec<NaiveDate>,
}

/// What a changed calendar means for an order that waits for approval. The promised day stays.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DueEffect)]
pub(crate) struct EffectBody {
    /// The order.
    order_id: String,
    /// Its number.
    number: String,
    /// Whose.
    company_id: String,
    /// The company's name.
    company_name: String,
    /// The day that was promised.
    promised_on: NaiveDate,
    /// The day that the changed calendar would give.
    by_calendar_on: NaiveDate,
    /// Whether the vendor is closed on the promised day.
    promised_is_closed: bool,
}

impl From<OrderEffect> for EffectBody {
    fn from(one: OrderEffect) -> Self {
        Self {
            order_id: one.order_id.to_string(),
            number: one.number,
            company_id: one.company_id.to_string(),
            company_name: one.company_name,
            promised_on: one.effect.promised,
            by_calendar_on: one.effect.by_calendar,
            promised_is_closed: one.effect.promised_is_closed,
        }
    }
}

/// Preview a change of closing days
///
/// The orders that wait for approval and would be due on another day by the changed calendar. Nothing is written.
#[utoipa::path(tag = "ordering", operation_id = "previewClosingDays", request_body = PreviewBody,
    security(("bearer" = [])),
    responses((status = 200, description = "Earliest promise first.", body = List<EffectBody>), Writing))]
#[post("/closing-days/preview")]
pub(crate) async fn preview_closing_days(
    caller: ApiCaller,
    body: Unread<web::Json<PreviewBody>>,
) -> Result<web::Json<List<EffectBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCalendar)?;
    let body = body.read().await?;
    let add = body.add.as_ref().map(|range| (range.from, range.until));
    let items = calendar::preview(&unit, add, &body.remove).await?;
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, EffectBody::from)))
}
