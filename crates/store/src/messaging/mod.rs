//! The outbox and the mailbox; mailings; notices.

pub mod mailbox;
pub mod mailing_people;
pub mod mailings;
pub mod notice_reads;
pub mod notices;
pub mod outbox;
