//! `/auth/login`, `/auth/refresh`, `/auth/logout`, `/auth/me`.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use chrono::NaiveDate;
use keizoku_app::identity::login::{self, Credentials};
use keizoku_app::identity::me;
use keizoku_app::identity::sessions::{self, SignedIn};
use keizoku_app::{App, AppError};
use keizoku_domain::id::{AccountId, CompanyId, WorkspaceId};
use keizoku_domain::identity::{Role, Site};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::{Secret, SiteName};
use super::cookie;
use super::own_origin::OwnOrigin;
use crate::caller::ApiCaller;
use crate::pace::LoginPace;
use crate::peer;
use crate::problem::{ApiError, Problem};

/// What was typed on a log-in form.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LoginBody {
    site: SiteName,
    /// 法人コード; needed on `admin` and `learn`.
    #[schema(max_length = 64, example = "KZ000101")]
    company_code: Option<String>,
    /// The user ID; on `order` and `vendor` the mail address.
    #[schema(max_length = 254, example = "E10001")]
    login_id: String,
    password: Secret,
}

/// Which site's session is meant.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SiteBody {
    site: SiteName,
}

/// Who is logged in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Me {
    #[schema(value_type = String, example = "acc_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    account_id: AccountId,
    site: SiteName,
    /// `applicant`, `vendor_sales`, `vendor_operator`, `training_admin`, `supervisor` or `learner`.
    #[schema(value_type = String, example = "training_admin")]
    role: Role,
    name: String,
    email: Option<String>,
    login_id: String,
    #[schema(value_type = String, example = "co_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    company_id: CompanyId,
    company_name: String,
    #[schema(example = "KZ000101")]
    company_code: String,
    #[schema(value_type = Option<String>, example = "ws_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    workspace_id: Option<WorkspaceId>,
    /// What the role may do; the server asks again each time.
    #[schema(max_items = 100)]
    permissions: Vec<&'static str>,
    must_change_password: bool,
    /// Whether this is the demonstration.
    demo: bool,
    /// Today in Tokyo by the product's clock.
    today: NaiveDate,
}

impl From<me::Me> for Me {
    fn from(me: me::Me) -> Self {
        Self {
            account_id: me.account_id,
            site: me.site.into(),
            role: me.role,
            name: me.name,
            email: me.email,
            login_id: me.login_id,
            company_id: me.company_id,
            company_name: me.company_name,
            company_code: me.company_code,
            workspace_id: me.workspace_id,
            permissions: me.permissions,
            must_change_password: me.must_change_password,
            demo: me.demo,
            today: me.today,
        }
    }
}

/// An access token. The refresh token travels in a cookie.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Login {
    /// JWT, ES256; keep it in memory.
    access_token: String,
    /// Seconds.
    #[schema(example = 900)]
    expires_in: i64,
    me: Me,
}

fn answer(app: &App, site: Site, signed_in: SignedIn) -> HttpResponse {
    let cookie = cookie::with(site, signed_in.refresh_token, signed_in.refresh_max_age, &app.config.public_url);
    let body =
        Login { access_token: signed_in.access_token, expires_in: signed_in.expires_in, me: signed_in.me.into() };
    HttpResponse::Ok().cookie(cookie).insert_header((header::CACHE_CONTROL, "no-store")).json(body)
}

/// Logs in on a site.
///
/// Wrong ID and wrong password are not told apart. Other reasons (`login.unverified`, `login.no_seat`, `login.term_not_started`,
/// `login.term_ended`, `login.no_workspace`, `login.set_password_first`) are told only with the right password.
#[utoipa::path(
    operation_id = "logIn",
    tag = "identity",
    request_body = LoginBody,
    responses(
        (status = 200, description = "An access token; the refresh token is set as a cookie.", body = Login),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 401, description = "ID or password is wrong.", body = Problem),
        (status = 403, description = "The password is right, but there is no entry now.", body = Problem),
        (status = 429, description = "Locked after failures, or too many requests.", body = Problem),
        (status = 503, description = "Too many are logging in at this moment.", body = Problem),
    ),
    security(())
)]
#[post("/auth/login")]
pub(crate) async fn log_in(
    _pace: LoginPace,
    request: HttpRequest,
    app: web::Data<App>,
    body: web::Json<LoginBody>,
) -> Result<HttpResponse, ApiError> {
    let body = body.into_inner();
    let site = Site::from(body.site);
    let typed = Credentials {
        site,
        company_code: body.company_code,
        login_id: body.login_id,
        password: body.password.cover(),
        origin: peer::origin(&request),
    };
    let signed_in = login::log_in(&app, typed).await?;
    Ok(answer(&app, site, signed_in))
}

/// Exchanges the refresh cookie for the next one and a fresh access token.
///
/// Each refresh token works once. One that is used again later ends the whole session (`session.reused`).
#[utoipa::path(
    operation_id = "refreshSession",
    tag = "identity",
    request_body = SiteBody,
    responses(
        (status = 200, description = "A fresh access token and the next cookie.", body = Login),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 401, description = "No session, or it has ended.", body = Problem),
        (status = 403, description = "There is no entry now, or a page of another origin asks.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
    ),
    security(())
)]
#[post("/auth/refresh")]
pub(crate) async fn refresh_session(
    _pace: LoginPace,
    _own: OwnOrigin,
    request: HttpRequest,
    app: web::Data<App>,
    body: web::Json<SiteBody>,
) -> Result<HttpResponse, ApiError> {
    let site = Site::from(body.site);
    let token = cookie::read(&request, site).ok_or(AppError::refused("session.ended"))?;
    let signed_in = sessions::refresh(&app, site, &token).await?;
    Ok(answer(&app, site, signed_in))
}

/// Logs out on a site.
///
/// Ends the session of the refresh cookie; without one nothing happens.
#[utoipa::path(
    operation_id = "logOut",
    tag = "identity",
    request_body = SiteBody,
    responses(
        (status = 204, description = "Logged out; also when nobody was logged in."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 403, description = "A page of another origin asks.", body = Problem),
    ),
    security(())
)]
#[post("/auth/logout")]
pub(crate) async fn log_out(
    _own: OwnOrigin,
    request: HttpRequest,
    app: web::Data<App>,
    body: web::Json<SiteBody>,
) -> Result<HttpResponse, ApiError> {
    let site = Site::from(body.site);
    if let Some(token) = cookie::read(&request, site) {
        sessions::log_out(&app, site, &token).await?;
    }
    Ok(HttpResponse::NoContent().cookie(cookie::without(site, &app.config.public_url)).finish())
}

/// Tells who is logged in.
///
/// Name, role, site and workspace of the caller, as the screens need them.
#[utoipa::path(
    operation_id = "getMe",
    tag = "identity",
    responses(
        (status = 200, description = "The account behind the access token.", body = Me),
        (status = 401, description = "Nobody is logged in.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[get("/auth/me")]
pub(crate) async fn get_me(caller: ApiCaller) -> Result<web::Json<Me>, ApiError> {
    Ok(web::Json(me::show(&caller.0).await?.into()))
}
