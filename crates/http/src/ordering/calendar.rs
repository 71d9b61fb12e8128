//! `/calendar`.

use actix_web::{get, web};
use chrono::NaiveDate;
use keizoku_app::Page;
use keizoku_app::ordering::calendar::{self, CalendarDay};
use keizoku_domain::identity::Permission;
use serde::Serialize;
use utoipa::ToSchema;

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::List;
use crate::refusals::Reading;

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
    let body = |kind: &'static str| {
        move |day: CalendarDay| CalendarDayBody { date: day.date, kind, name_ja: day.name_ja, name_en: day.name_en }
    };
    let mut items: Vec<CalendarDayBody> = calendar.holidays.into_iter().map(body("holiday")).collect();
    items.extend(calendar.closing_days.into_iter().map(body("closing")));
    items.sort_by_key(|day| day.date);
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, |day| day)))
}
