//! Mails about an account, to its owner.

use keizoku_domain::identity::LoginAccount;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::text::EmailAddress;
use keizoku_store::Uow;
use serde_json::Value;

use crate::app::App;
use crate::error::AppError;
use crate::messaging::outbox::{MailDraft, queue};

/// Queues a mail to the account's owner; nothing without a mail address.
pub(super) async fn to_account(
    uow: &Uow,
    app: &App,
    account: &LoginAccount,
    kind: MailKind,
    key: String,
    params: Value,
) -> Result<(), AppError> {
    let Some(to) = account.email.as_deref().and_then(|email| EmailAddress::parse(email).ok()) else { return Ok(()) };
    let draft = MailDraft {
        company_id: account.company,
        workspace_id: None,
        kind,
        key,
        to,
        to_name: account.name.clone(),
        params,
    };
    queue(uow, app, draft).await.map(|_| ())
}
