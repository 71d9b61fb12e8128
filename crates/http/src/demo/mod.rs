//! The demonstration: what everybody may know, and its clock.

use crate::routes::Routes;
use actix_web::{get, post, web};
use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::demo::{accounts, clock};
use keizoku_app::ordering::deadlines::Happened;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::caller::{AnyCaller, ApiCaller};
use crate::problem::{ApiError, Problem};
use crate::unread::Unread;

/// The routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(get_demo).service(move_demo_clock);
}

/// Whether this is a demonstration, and what everybody may know then.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Demo {
    demo: bool,
    /// Today in Tokyo.
    today: NaiveDate,
    /// Accounts that everybody may use; empty outside a demonstration.
    #[schema(max_items = 50)]
    accounts: Vec<DemoAccount>,
}

/// An account that everybody may use.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DemoAccount {
    /// `order`, `vendor`, `admin` or `learn`.
    #[schema(example = "vendor")]
    site: String,
    company_code: Option<String>,
    login_id: String,
    password: String,
    /// Who it is, in Japanese.
    label_ja: String,
    /// Who it is, in English.
    label_en: String,
}

/// Where to move the clock: one of the two.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ClockTarget {
    /// To the morning of this day.
    #[schema(example = "2027-02-01")]
    to: Option<NaiveDate>,
    /// So many days on.
    #[schema(minimum = 0, maximum = 800)]
    days: Option<u16>,
}

/// What happened on the way.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ClockMove {
    /// Today in Tokyo, after the move.
    today: NaiveDate,
    #[schema(max_items = 100_000)]
    events: Vec<ClockEvent>,
}

/// Something that happened by itself.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ClockEvent {
    date: NaiveDate,
    label_ja: String,
    label_en: String,
}

impl From<Happened> for ClockEvent {
    fn from(event: Happened) -> Self {
        Self { date: event.on, label_ja: event.label_ja(), label_en: event.label_en() }
    }
}

/// Tells whether this is a demonstration.
///
/// Its accounts and its clock, where it is one.
#[utoipa::path(
    operation_id = "getDemo",
    tag = "demo",
    responses((status = 200, description = "The demonstration, or that there is none.", body = Demo)),
    security(())
)]
#[get("/demo")]
pub(crate) async fn get_demo(AnyCaller(caller): AnyCaller) -> Result<web::Json<Demo>, ApiError> {
    let account = |account: accounts::DemoAccount| DemoAccount {
        site: account.site,
        company_code: account.company_code,
        login_id: account.login_id,
        password: account.password,
        label_ja: account.label_ja,
        label_en: account.label_en,
    };
    let accounts = accounts::list(&caller.app).await?.into_iter().map(account).collect();
    Ok(web::Json(Demo { demo: caller.app.config.demo, today: caller.app.today(), accounts }))
}

/// Moves the demonstration's clock forward.
///
/// Every deadline on the way is run, midnight by midnight, each automatic mail once.
#[utoipa::path(
    operation_id = "moveDemoClock",
    tag = "demo",
    request_body = ClockTarget,
    responses(
        (status = 200, description = "The new day and what happened on the way.", body = ClockMove),
        (status = 400, description = "The body is not valid JSON.", body = Problem),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not the vendor's operator.", body = Problem),
        (status = 404, description = "This is no demonstration.", body = Problem),
        (status = 415, description = "The body is not JSON.", body = Problem),
        (status = 422, description = "Backwards, too far, or nothing given.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[post("/demo/clock")]
pub(crate) async fn move_demo_clock(
    ApiCaller(caller): ApiCaller,
    target: Unread<web::Json<ClockTarget>>,
) -> Result<web::Json<ClockMove>, ApiError> {
    clock::may_move(&caller)?;
    let target = target.read().await?;
    let target = match (target.to, target.days) {
        (Some(date), None) => clock::Move::To(date),
        (None, Some(days)) => clock::Move::Days(days.into()),
        _ => return Err(AppError::refused("demo.clock_target").into()),
    };
    let (today, events) = clock::advance(&caller, target).await?;
    Ok(web::Json(ClockMove { today, events: events.into_iter().map(ClockEvent::from).collect() }))
}
