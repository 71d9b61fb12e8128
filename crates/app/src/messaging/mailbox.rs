//! The mailbox page: what would have been sent. Open to everyone in a demonstration, else to the vendor's operator.

use chrono::{DateTime, Utc};
use keizoku_domain::id::MailId;
use keizoku_domain::identity::Permission;
use keizoku_store::messaging::mailbox;
pub use keizoku_store::messaging::mailbox::StoredMail;
use uuid::Uuid;

use crate::caller::Caller;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// May the caller look at all, and at texts too? Texts carry one-time links: they are shown only where no mail server
/// is configured, that is in a demonstration and in the embedded default.
fn sight(caller: &Caller) -> Result<bool, AppError> {
    if !caller.app.config.demo {
        caller.vendor(Permission::ReadMails)?;
    }
    Ok(caller.app.config.keep_mails)
}

/// Mails, newest first; `search` looks at address, name and subject.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], a bad cursor, the store.
pub async fn list(caller: &Caller, search: Option<&str>, page: &PageRequest) -> Result<Page<StoredMail>, AppError> {
    let texts = sight(caller)?;
    let position: Option<(DateTime<Utc>, Uuid)> = page.position()?;
    let limit = page.limit();
    let mut mails = mailbox::page(caller.app.db.read(), search, position, limit + 1).await?;
    if !texts {
        mails.iter_mut().for_each(|mail| mail.body = None);
    }
    Page::cut(mails, limit, |mail| (mail.created_at, mail.id.as_uuid()))
}

/// One mail.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], [`AppError::NotFound`], the store.
pub async fn find(caller: &Caller, id: MailId) -> Result<StoredMail, AppError> {
    let texts = sight(caller)?;
    let mut mail = mailbox::find(caller.app.db.read(), id).await?.ok_or(AppError::NotFound)?;
    if !texts {
        mail.body = None;
    }
    Ok(mail)
}

/// The links in a text, in order.
#[must_use]
pub fn links(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|word| word.starts_with("http://") || word.starts_with("https://"))
        .map(ToOwned::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn links_are_found_on_lines_of_their_own() {
        let text = "次のリンクを開いてください。\nhttps://example.jp/a?token=x\n以上 http://example.jp/b\n";
        assert_eq!(super::links(text), ["https://example.jp/a?token=x", "http://example.jp/b"]);
    }
}
