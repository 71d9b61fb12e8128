//! `/workspaces/{ws}/my-notices`: the notices that are for oneself.

use actix_web::{get, post, web};
use keizoku_app::messaging::notices::mine;
use keizoku_domain::identity::Permission;

use super::notice_body::{MyNoticeBody, MySummaryBody};
use super::notices::NoticePath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;

/// List one's own notices
///
/// Those that are published today, the latest first day first.
#[utoipa::path(tag = "messaging", operation_id = "listMyNotices", params(WorkspacePath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of notices.", body = List<MyNoticeBody>), Reading))]
#[get("/my-notices")]
pub(crate) async fn list_my_notices(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<MyNoticeBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReceiveNotices)?;
    let found = mine::list(&unit, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, MyNoticeBody::from)))
}

/// Read how many of one's own notices are unread
///
/// With at most three for a first page: unread ones, then important ones that were read.
#[utoipa::path(tag = "messaging", operation_id = "getMyNoticeSummary", params(WorkspacePath),
    security(("bearer" = [])),
    responses((status = 200, description = "The figures.", body = MySummaryBody), Reading))]
#[get("/my-notice-summary")]
pub(crate) async fn get_my_notice_summary(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<MySummaryBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReceiveNotices)?;
    Ok(web::Json(mine::summary(&unit).await?.into()))
}

/// Read one of one's own notices
///
/// Looking at it changes nothing; `open` notes that it was read.
#[utoipa::path(tag = "messaging", operation_id = "getMyNotice", params(NoticePath), security(("bearer" = [])),
    responses((status = 200, description = "The notice.", body = MyNoticeBody), Reading))]
#[get("/my-notices/{id}")]
pub(crate) async fn get_my_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
) -> Result<web::Json<MyNoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReceiveNotices)?;
    Ok(web::Json(mine::read(&unit, path.id).await?.into()))
}

/// Open one of one's own notices
///
/// Notes that it was read; the first time counts, and a second one changes nothing.
#[utoipa::path(tag = "messaging", operation_id = "openMyNotice", params(NoticePath), security(("bearer" = [])),
    responses((status = 200, description = "The notice.", body = MyNoticeBody), Writing))]
#[post("/my-notices/{id}/open")]
pub(crate) async fn open_my_notice(
    caller: ApiCaller,
    path: web::Path<NoticePath>,
) -> Result<web::Json<MyNoticeBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReceiveNotices)?;
    Ok(web::Json(mine::open(&unit, path.id).await?.into()))
}
