//! The outbox and the mailbox.

pub mod mailbox;
pub mod outbox;
