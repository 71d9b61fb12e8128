//! `/auth/links/{token}`: what a link from a mail is for.

use actix_web::{get, web};
use keizoku_app::App;
use keizoku_app::identity::links;
use serde::Serialize;
use utoipa::ToSchema;

use super::body::SiteName;
use crate::pace::LoginPace;
use crate::problem::{ApiError, Problem};

/// What a link is for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LinkInfo {
    /// `verify_email`, `set_up` or `reset`.
    #[schema(example = "set_up")]
    purpose: &'static str,
    /// The site to log in on afterwards.
    site: SiteName,
    name: String,
    login_id: String,
    company_code: String,
}

/// Looks at a link without using it.
///
/// Tells for which site and until when it is good, so that a page can be shown before a password is asked for.
#[utoipa::path(
    operation_id = "getLink",
    tag = "identity",
    params(("token" = String, Path, description = "The token of the link.", max_length = 128)),
    responses(
        (status = 200, description = "What the link is for.", body = LinkInfo),
        (status = 404, description = "No such link.", body = Problem),
        (status = 410, description = "The link was used, or its time is over.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
    ),
    security(())
)]
#[get("/auth/links/{token}")]
pub(crate) async fn get_link(
    _pace: LoginPace,
    app: web::Data<App>,
    token: web::Path<String>,
) -> Result<web::Json<LinkInfo>, ApiError> {
    let link = links::look(&app, &token).await?;
    Ok(web::Json(LinkInfo {
        purpose: link.purpose.as_str(),
        site: link.role.home().into(),
        name: link.name,
        login_id: link.login_id,
        company_code: link.company_code,
    }))
}
