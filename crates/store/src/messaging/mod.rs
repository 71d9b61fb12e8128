//! The outbox and the mailbox; notices.

pub mod mailbox;
pub mod notice_reads;
pub mod notices;
pub mod outbox;
