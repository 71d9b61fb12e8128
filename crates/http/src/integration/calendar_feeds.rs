//! `/calendar-feeds`, and the calendars behind their secret addresses.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::App;
use keizoku_app::integration::calendar_feeds::{self as feeds, CalendarFeed};
use keizoku_app::integration::calendar_reading;
use keizoku_domain::id::CalendarFeedId;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::pace::LoginPace;
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// A calendar feed. Its address was shown when it was made, and is not kept.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CalendarFeed)]
pub(crate) struct FeedBody {
    /// Id.
    #[schema(example = "cal_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The workspace whose dates it shows; null for all contracts of the company.
    workspace_id: Option<String>,
    /// What its owner calls it.
    label: String,
    /// Who made it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
}

impl From<CalendarFeed> for FeedBody {
    fn from(feed: CalendarFeed) -> Self {
        Self {
            id: feed.id.to_string(),
            workspace_id: feed.workspace_id.map(|id| id.to_string()),
            label: feed.label,
            created_by: feed.created_by,
            created_at: feed.created_at,
        }
    }
}

/// A feed with its secret address, shown this once.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NewFeed {
    /// The feed.
    feed: FeedBody,
    /// What a calendar program subscribes to; who has it sees the dates.
    #[schema(example = "https://keizoku.example.jp/calendar/3q2-7w.ics")]
    url: String,
}

/// What the feed is called.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewFeedBody {
    /// For telling feeds apart.
    #[serde(default)]
    #[schema(max_length = 80, example = "人事部の予定表")]
    label: String,
}

/// List calendar feeds
///
/// The living ones of the caller's company (ordering portal) or workspace (administrator site).
#[utoipa::path(tag = "integration", operation_id = "listCalendarFeeds", security(("bearer" = [])),
    responses((status = 200, description = "The feeds; at most 20.", body = List<FeedBody>), Reading))]
#[get("/calendar-feeds")]
pub(crate) async fn list_calendar_feeds(caller: ApiCaller) -> Result<web::Json<List<FeedBody>>, ApiError> {
    let items = feeds::list(&feeds::owner(&caller.0)?).await?.into_iter().map(FeedBody::from).collect();
    Ok(web::Json(List { items, next_cursor: None, total: None }))
}

/// Make a calendar feed
///
/// Answers its secret address, once.
#[utoipa::path(tag = "integration", operation_id = "createCalendarFeed", security(("bearer" = [])),
    request_body = NewFeedBody,
    responses((status = 201, description = "The feed with its address.", body = NewFeed), Writing))]
#[post("/calendar-feeds")]
pub(crate) async fn create_calendar_feed(
    caller: ApiCaller,
    body: Unread<web::Json<NewFeedBody>>,
) -> Result<HttpResponse, ApiError> {
    let owner = feeds::owner(&caller.0)?;
    let label = body.read_optional().await?.map(|body| body.label).unwrap_or_default();
    let (feed, url) = feeds::create(&owner, &label).await?;
    Ok(HttpResponse::Created().json(NewFeed { feed: feed.into(), url }))
}

/// The path of one feed.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct FeedPath {
    /// The feed.
    #[param(value_type = String, example = "cal_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^cal_[0-9a-f]{32}$")]
    id: CalendarFeedId,
}

/// Revoke a calendar feed
///
/// Its address answers 404 from now on.
#[utoipa::path(tag = "integration", operation_id = "revokeCalendarFeed", params(FeedPath), security(("bearer" = [])),
    responses((status = 204, description = "It is dead."), Writing))]
#[delete("/calendar-feeds/{id}")]
pub(crate) async fn revoke_calendar_feed(
    caller: ApiCaller,
    path: web::Path<FeedPath>,
) -> Result<HttpResponse, ApiError> {
    feeds::revoke(&feeds::owner(&caller.0)?, path.id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The path of a calendar.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CalendarPath {
    /// The secret of the feed.
    #[param(max_length = 64, pattern = "^[A-Za-z0-9_-]{1,64}$", example = "3q2-7w")]
    secret: String,
}

/// Read a calendar
///
/// iCalendar with all-day events, for whoever knows the address; no log-in.
#[utoipa::path(tag = "integration", operation_id = "getCalendar", params(CalendarPath,
        ("If-None-Match" = Option<String>, Header, description = "The ETag that is known.", max_length = 200)),
    responses((status = 200, description = "The calendar.", content_type = "text/calendar", body = String),
        (status = 304, description = "The known one."), Reading), security(()))]
#[get("/calendar/{secret}.ics")]
pub(crate) async fn get_calendar(
    _pace: LoginPace,
    app: web::Data<App>,
    path: web::Path<CalendarPath>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    let calendar = calendar_reading::read(&app, &path.secret).await?;
    let tag = format!("\"{}\"", calendar.sha256);
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let same = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
    let mut response = if same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, "private, max-age=3600"));
    if same {
        return Ok(response.finish());
    }
    Ok(response.content_type("text/calendar; charset=utf-8").body(calendar.text))
}
