//! Automatic mails: their kinds, the keys that make each of them unique, and the facts their texts need; and notices.

pub mod facts;
pub mod kind;
pub mod notice;
pub mod state;

pub use kind::{MailKind, mail_key};
pub use notice::{Notice, NoticeDraft, NoticeState, NoticeTarget};
pub use state::MailState;
