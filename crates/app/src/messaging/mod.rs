//! Automatic mails: texts, the outbox, the mailbox. See `keizoku_domain::messaging` for kinds, keys and facts.
//! Mailings to the people of a search, and notices.

pub mod delivery;
pub mod mailbox;
pub mod mailings;
pub mod notices;
pub mod outbox;
pub mod texts;

pub use outbox::{MailDraft, queue};
