//! Changing one's own account: `/auth/me`, `/auth/email-change`, `/auth/hand-over` (product.md, O10).

use actix_web::{HttpResponse, delete, get, patch, post, web};
use chrono::{DateTime, Utc};
use keizoku_app::identity::{account_changes as changes, me};
use keizoku_app::{App, AppError};
use keizoku_domain::text::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::{Secret, SiteName};
use super::session::Me;
use crate::caller::ApiCaller;
use crate::pace::{LoginPace, MailPace};
use crate::problem::{ApiError, Problem};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

fn name_of(text: &str) -> Result<PersonName, AppError> {
    PersonName::parse(text).map_err(|error| AppError::field("/name", error))
}

fn email_of(text: &str) -> Result<EmailAddress, AppError> {
    EmailAddress::parse(text).map_err(|error| AppError::field("/email", error))
}

/// A change of one's own account.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct MePatch {
    /// Name.
    #[schema(min_length = 1, max_length = 80, example = "森 花子")]
    name: String,
}

/// Change one's own name
///
/// For applicants and training administrators; whoever is looked after by an administrator is changed by that one.
#[utoipa::path(tag = "identity", operation_id = "updateMe", security(("bearer" = [])), request_body = MePatch,
    responses((status = 200, description = "The account.", body = Me), Writing))]
#[patch("/auth/me")]
pub(crate) async fn update_me(caller: ApiCaller, body: Unread<web::Json<MePatch>>) -> Result<web::Json<Me>, ApiError> {
    changes::ensure_allowed(&caller.0)?;
    let body = body.read().await?;
    changes::rename(&caller.0, &name_of(&body.name)?).await?;
    Ok(web::Json(me::show(&caller.0).await?.into()))
}

/// Another mail address.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct EmailChangeBody {
    /// The new address.
    #[schema(min_length = 6, max_length = 254, format = "email", example = "hanako.mori@minato.example.jp")]
    email: String,
    current_password: Secret,
}

/// Ask for another mail address
///
/// A link goes to the new address, a notice to the present one; nothing changes before the link is used.
#[utoipa::path(tag = "identity", operation_id = "askEmailChange", security(("bearer" = [])), request_body = EmailChangeBody,
    responses((status = 202, description = "A mail is on its way to the new address."), Writing))]
#[post("/auth/email-change")]
pub(crate) async fn ask_email_change(
    caller: ApiCaller,
    _pace: MailPace,
    body: Unread<web::Json<EmailChangeBody>>,
) -> Result<HttpResponse, ApiError> {
    changes::ensure_allowed(&caller.0)?;
    let body = body.read().await?.into_inner();
    changes::ask_email(&caller.0, &email_of(&body.email)?, body.current_password.cover()).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// A link's token.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct EmailConfirmation {
    token: Secret,
}

/// Prove a new mail address
///
/// An applicant logs in by it from now on; every session of the account ends. The link works once, for 24 hours.
#[utoipa::path(tag = "identity", operation_id = "confirmEmailChange", security(()),
    responses((status = 204, description = "Changed."), Writing,
        (status = 410, description = "The link was used, or its time is over.", body = Problem)))]
#[post("/auth/email-change/confirm")]
pub(crate) async fn confirm_email_change(
    _pace: LoginPace,
    app: web::Data<App>,
    body: web::Json<EmailConfirmation>,
) -> Result<HttpResponse, ApiError> {
    changes::confirm_email(&app, body.token.expose()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A successor.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct HandOverBody {
    /// Name.
    #[schema(min_length = 1, max_length = 80, example = "林 次郎")]
    name: String,
    /// Where the invitation goes.
    #[schema(min_length = 6, max_length = 254, format = "email", example = "jiro.hayashi@minato.example.jp")]
    email: String,
    current_password: Secret,
}

/// Invite a successor
///
/// The role moves when the invitation is accepted, within seven days; an earlier invitation that waits ends.
#[utoipa::path(tag = "identity", operation_id = "askHandOver", security(("bearer" = [])), request_body = HandOverBody,
    responses((status = 202, description = "The invitation is on its way."), Writing))]
#[post("/auth/hand-over")]
pub(crate) async fn ask_hand_over(
    caller: ApiCaller,
    _pace: MailPace,
    body: Unread<web::Json<HandOverBody>>,
) -> Result<HttpResponse, ApiError> {
    changes::ensure_allowed(&caller.0)?;
    let body = body.read().await?.into_inner();
    let (name, email) = (name_of(&body.name)?, email_of(&body.email)?);
    changes::ask_hand_over(&caller.0, &name, &email, body.current_password.cover()).await?;
    Ok(HttpResponse::Accepted().finish())
}

/// The own invitation, if one waits.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HandOverState {
    /// The successor.
    name: Option<String>,
    /// Where the invitation went.
    email: Option<String>,
    /// Until when it can be accepted.
    expires_at: Option<DateTime<Utc>>,
}

/// Read the own invitation of a successor
///
/// 404 where nobody was invited.
#[utoipa::path(tag = "identity", operation_id = "getHandOver", security(("bearer" = [])),
    responses((status = 200, description = "The invitation; empty when none waits.", body = HandOverState), Reading))]
#[get("/auth/hand-over")]
pub(crate) async fn get_hand_over(caller: ApiCaller) -> Result<web::Json<HandOverState>, ApiError> {
    let found = changes::waiting(&caller.0).await?;
    let expires_at = found.as_ref().map(|waiting| waiting.expires_at);
    let (name, email) = found.map(|waiting| (waiting.name, waiting.email)).unzip();
    Ok(web::Json(HandOverState { name, email, expires_at }))
}

/// Take the own invitation back
///
/// Its link no longer works.
#[utoipa::path(tag = "identity", operation_id = "cancelHandOver", security(("bearer" = [])),
    responses((status = 204, description = "Taken back."), Writing))]
#[delete("/auth/hand-over")]
pub(crate) async fn cancel_hand_over(caller: ApiCaller) -> Result<HttpResponse, ApiError> {
    changes::cancel_hand_over(&caller.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What an invitation says.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HandOverInvitation {
    company_name: String,
    /// Who hands over.
    from_name: String,
    /// To whom.
    name: String,
    /// The successor's address.
    email: String,
    /// The site whose role is taken over.
    site: SiteName,
}

/// Look at an invitation without using it
///
/// Tells the successor who hands over what, before anything is accepted.
#[utoipa::path(tag = "identity", operation_id = "getHandOverInvitation", security(()),
    params(("token" = String, Path, description = "The token of the link.", max_length = 128)),
    responses((status = 200, description = "What the invitation says.", body = HandOverInvitation), Reading,
        (status = 410, description = "The link was used, or its time is over.", body = Problem)))]
#[get("/auth/hand-over/{token}")]
pub(crate) async fn get_hand_over_invitation(
    _pace: LoginPace,
    app: web::Data<App>,
    token: web::Path<String>,
) -> Result<web::Json<HandOverInvitation>, ApiError> {
    let found = changes::look(&app, &token).await?;
    Ok(web::Json(HandOverInvitation {
        company_name: found.company_name,
        from_name: found.from_name,
        name: found.name,
        email: found.email,
        site: found.role.home().into(),
    }))
}

/// A link's token and the successor's password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct HandOverAcceptance {
    token: Secret,
    #[schema(value_type = String, format = Password, min_length = 8, max_length = 128)]
    password: Secret,
}

/// What the successor types to log in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HandOverDone {
    /// The company's code, which the administrator site asks for.
    company_code: String,
    login_id: String,
}

/// Accept an invitation
///
/// In one transaction the successor's account is made, the rights move, and the account of before is closed with its
/// sessions. The link works once.
#[utoipa::path(tag = "identity", operation_id = "acceptHandOver", security(()),
    responses((status = 200, description = "The role has moved.", body = HandOverDone), Writing,
        (status = 410, description = "The link was used, or its time is over.", body = Problem)))]
#[post("/auth/hand-over/accept")]
pub(crate) async fn accept_hand_over(
    _pace: LoginPace,
    app: web::Data<App>,
    body: web::Json<HandOverAcceptance>,
) -> Result<web::Json<HandOverDone>, ApiError> {
    let body = body.into_inner();
    let successor = changes::accept_hand_over(&app, body.token.expose(), &body.password.cover()).await?;
    Ok(web::Json(HandOverDone { company_code: successor.company_code, login_id: successor.login_id }))
}
