//! Automatic mails: texts, the outbox, the mailbox. See `keizoku_domain::messaging` for kinds, keys and facts.
//! And notices.

pub mod delivery;
pub mod mailbox;
pub mod notices;
pub mod outbox;
pub mod texts;

pub use outbox::{MailDraft, queue};
