//! `/auth/forgot-password`, `/auth/forgot-login-id`, `/auth/set-password`, `/auth/change-password`, `/auth/hand-out-code`.

use actix_web::{HttpRequest, HttpResponse, post, web};
use keizoku_app::App;
use keizoku_app::identity::passwords;
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::{Secret, SiteName};
use crate::caller::ApiCaller;
use crate::pace::{LoginPace, MailPace};
use crate::peer;
use crate::problem::{ApiError, Problem};

/// Whose password was forgotten.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ForgotPasswordBody {
    site: SiteName,
    /// 法人コード; needed on `admin` and `learn`.
    #[schema(max_length = 64, example = "KZ000101")]
    company_code: Option<String>,
    #[schema(max_length = 254, example = "E10001")]
    login_id: String,
}

/// Sends a link to set a new password, if there is such an account with a mail address.
///
/// The answer is the same either way.
#[utoipa::path(
    operation_id = "forgotPassword",
    tag = "identity",
    request_body = ForgotPasswordBody,
    responses(
        (status = 202, description = "If the account exists, a mail is on its way."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
    ),
    security(())
)]
#[post("/auth/forgot-password")]
pub(crate) async fn forgot_password(
    _pace: MailPace,
    app: web::Data<App>,
    body: web::Json<ForgotPasswordBody>,
) -> Result<HttpResponse, ApiError> {
    passwords::forget(&app, body.site.into(), body.company_code.as_deref(), &body.login_id).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Whose user ID was forgotten.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ForgotLoginIdBody {
    #[schema(max_length = 64, example = "KZ000101")]
    company_code: String,
    #[schema(max_length = 254, example = "taro.suzuki@minato.example.jp")]
    email: String,
}

/// Sends the user IDs that are registered with a mail address to that address.
///
/// The answer is the same whether there are any.
#[utoipa::path(
    operation_id = "forgotLoginId",
    tag = "identity",
    request_body = ForgotLoginIdBody,
    responses(
        (status = 202, description = "If the address is registered, a mail is on its way."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
    ),
    security(())
)]
#[post("/auth/forgot-login-id")]
pub(crate) async fn forgot_login_id(
    _pace: MailPace,
    app: web::Data<App>,
    body: web::Json<ForgotLoginIdBody>,
) -> Result<HttpResponse, ApiError> {
    passwords::forget_login_id(&app, &body.company_code, &body.email).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// A link's token and the password to set.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SetPasswordBody {
    token: Secret,
    #[schema(value_type = String, format = Password, min_length = 8, max_length = 128)]
    password: Secret,
}

/// Sets a password through a set-up or reset link; the link works once.
///
/// A reset ends every session of the account.
#[utoipa::path(
    operation_id = "setPassword",
    tag = "identity",
    request_body = SetPasswordBody,
    responses(
        (status = 204, description = "Set; every session of the account has ended."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 404, description = "No such link.", body = Problem),
        (status = 410, description = "The link was used, or its time is over.", body = Problem),
        (status = 422, description = "The password breaks the rules.", body = Problem),
        (status = 429, description = "Too many requests.", body = Problem),
        (status = 503, description = "Busy.", body = Problem),
    ),
    security(())
)]
#[post("/auth/set-password")]
pub(crate) async fn set_password(
    _pace: LoginPace,
    app: web::Data<App>,
    body: web::Json<SetPasswordBody>,
) -> Result<HttpResponse, ApiError> {
    let body = body.into_inner();
    passwords::set_by_link(&app, body.token.expose(), &body.password.cover()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The present password and the next one.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ChangePasswordBody {
    current_password: Secret,
    #[schema(value_type = String, format = Password, min_length = 8, max_length = 128)]
    new_password: Secret,
}

/// Changes one's own password; every other session of the account ends.
///
/// The present password has to be given.
#[utoipa::path(
    operation_id = "changePassword",
    tag = "identity",
    request_body = ChangePasswordBody,
    responses(
        (status = 204, description = "Changed."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 422, description = "The present password is wrong, or the next one breaks the rules.", body = Problem),
        (status = 429, description = "Locked after failures, or too many requests.", body = Problem),
        (status = 503, description = "Busy.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[post("/auth/change-password")]
pub(crate) async fn change_password(
    caller: ApiCaller,
    _pace: LoginPace,
    body: web::Json<ChangePasswordBody>,
) -> Result<HttpResponse, ApiError> {
    let body = body.into_inner();
    passwords::change(&caller.0, body.current_password.cover(), &body.new_password.cover()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A code from paper and the password to set.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct HandOutCodeBody {
    #[schema(max_length = 64, example = "KZ000101")]
    company_code: String,
    #[schema(max_length = 64, example = "E10001")]
    login_id: String,
    code: Secret,
    #[schema(value_type = String, format = Password, min_length = 8, max_length = 128)]
    new_password: Secret,
}

/// Sets the first password of somebody who was handed a one-time code on paper.
///
/// A code works once and for 90 days; afterwards the person logs in with user ID and password.
#[utoipa::path(
    operation_id = "redeemHandOutCode",
    tag = "identity",
    request_body = HandOutCodeBody,
    responses(
        (status = 204, description = "Set; the code no longer works."),
        (status = 400, description = "Malformed.", body = Problem),
        (status = 401, description = "ID or code is wrong, used or too old.", body = Problem),
        (status = 422, description = "The password breaks the rules.", body = Problem),
        (status = 429, description = "Locked after failures, or too many requests.", body = Problem),
        (status = 503, description = "Busy.", body = Problem),
    ),
    security(())
)]
#[post("/auth/hand-out-code")]
pub(crate) async fn redeem_hand_out_code(
    _pace: LoginPace,
    request: HttpRequest,
    app: web::Data<App>,
    body: web::Json<HandOutCodeBody>,
) -> Result<HttpResponse, ApiError> {
    let body = body.into_inner();
    let (code, new) = (body.code.cover(), body.new_password.cover());
    passwords::redeem_code(&app, &body.company_code, &body.login_id, &code, &new, &peer::origin(&request)).await?;
    Ok(HttpResponse::NoContent().finish())
}
