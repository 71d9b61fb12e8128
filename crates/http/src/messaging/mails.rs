//! `/mails`: what was sent, or would have been.

use actix_web::{get, web};
use chrono::{DateTime, Utc};
use keizoku_app::AppError;
use keizoku_app::messaging::mailbox::{self, StoredMail};
use keizoku_domain::id::MailId;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::caller::AnyCaller;
use crate::page::{List, PageQuery};
use crate::problem::{ApiError, Problem};

/// A mail.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Mail {
    #[schema(value_type = String, example = "mail_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    id: MailId,
    /// What it is about; new kinds may appear.
    #[schema(example = "order_confirmed")]
    kind: String,
    #[schema(example = "sato@minato.example.jp")]
    to_address: String,
    to_name: String,
    subject: String,
    /// Absent once a mail server has taken it over, and in lists.
    text: Option<String>,
    /// `queued`, `sent`, `kept` (mailbox only) or `failed`.
    #[schema(example = "kept")]
    state: String,
    created_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    /// The links in the text.
    #[schema(max_items = 20)]
    links: Vec<String>,
}

impl From<StoredMail> for Mail {
    fn from(mail: StoredMail) -> Self {
        Self {
            id: mail.id,
            kind: mail.kind.as_str().to_owned(),
            to_address: mail.to_address,
            to_name: mail.to_name,
            subject: mail.subject,
            links: mail.body.as_deref().map(mailbox::links).unwrap_or_default(),
            text: mail.body,
            state: mail.state.as_str().to_owned(),
            created_at: mail.created_at,
            sent_at: mail.sent_at,
        }
    }
}

/// What to look for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(crate) struct MailSearch {
    /// Part of the address, the addressee's name or the subject.
    #[param(max_length = 200)]
    q: Option<String>,
}

/// Lists mails, newest first.
///
/// Open to everyone in a demonstration, otherwise to the vendor's operator.
#[utoipa::path(
    operation_id = "listMails",
    tag = "messaging",
    params(MailSearch, PageQuery),
    responses(
        (status = 200, description = "A page of mails.", body = List<Mail>),
        (status = 400, description = "The query is not valid.", body = Problem),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not the vendor's operator.", body = Problem),
    ),
    security((), ("bearer" = []))
)]
#[get("/mails")]
pub(crate) async fn list_mails(
    AnyCaller(caller): AnyCaller,
    search: web::Query<MailSearch>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<Mail>>, ApiError> {
    let words = search.q.as_deref().map(str::trim).filter(|words| !words.is_empty());
    if words.is_some_and(|words| words.chars().count() > 200) {
        return Err(AppError::refused("request.malformed").into());
    }
    let found = mailbox::list(&caller, words, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, Mail::from)))
}

/// Reads one mail.
///
/// Open to everyone in a demonstration, otherwise to the vendor's operator; texts are shown only where no mail server is set up.
#[utoipa::path(
    operation_id = "getMail",
    tag = "messaging",
    params(("id" = String, Path, description = "The mail.", example = "mail_0190a6c8d5f07c3ea1b2c3d4e5f60718")),
    responses(
        (status = 200, description = "The mail.", body = Mail),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not the vendor's operator.", body = Problem),
        (status = 404, description = "No such mail.", body = Problem),
    ),
    security((), ("bearer" = []))
)]
#[get("/mails/{id}")]
pub(crate) async fn get_mail(AnyCaller(caller): AnyCaller, id: web::Path<MailId>) -> Result<web::Json<Mail>, ApiError> {
    Ok(web::Json(mailbox::find(&caller, id.into_inner()).await?.into()))
}
