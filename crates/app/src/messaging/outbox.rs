//! Queueing: a mail is written in the transaction of its cause, or not at all.

use keizoku_domain::id::{CompanyId, MailId, WorkspaceId};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::text::EmailAddress;
use keizoku_store::Uow;
use keizoku_store::messaging::outbox;
use serde_json::{Value, json};

use crate::app::App;
use crate::error::AppError;
use crate::messaging::texts;

/// A mail to be written.
#[derive(Debug, Clone)]
pub struct MailDraft {
    /// The tenant whose event it tells.
    pub company_id: CompanyId,
    /// The workspace, where there is one.
    pub workspace_id: Option<WorkspaceId>,
    /// What it is about.
    pub kind: MailKind,
    /// Makes it unique; see [`keizoku_domain::messaging::mail_key`].
    pub key: String,
    /// Address.
    pub to: EmailAddress,
    /// Addressee.
    pub to_name: String,
    /// The facts of the text; see [`keizoku_domain::messaging::facts`]. `to_name` is added.
    pub params: Value,
}

/// Queues `draft` and answers whether it is new; a second mail with the same key changes nothing
/// (`renewal.md`: "each is sent once, late if need be, and never twice").
///
/// # Errors
/// [`AppError::Internal`] when a fact is missing; the store.
pub async fn queue(uow: &Uow, app: &App, draft: MailDraft) -> Result<bool, AppError> {
    queue_as(uow, MailId::generate(app.ids.as_ref()), draft).await
}

/// The same under an id that the cause remembers.
///
/// # Errors
/// Those of [`queue`].
pub async fn queue_as(uow: &Uow, id: MailId, draft: MailDraft) -> Result<bool, AppError> {
    let mut facts = draft.params;
    if facts.is_null() {
        facts = json!({});
    }
    facts["to_name"] = Value::String(draft.to_name.clone());
    let text = texts::write(draft.kind, &facts)?;
    let mail = outbox::NewMail {
        id,
        company: draft.company_id,
        workspace: draft.workspace_id,
        kind: draft.kind,
        key: draft.key,
        to_address: draft.to.as_str().to_owned(),
        to_name: draft.to_name,
        subject: text.subject,
        body: text.body,
    };
    Ok(outbox::insert(uow.conn(), mail, uow.now()).await?)
}
