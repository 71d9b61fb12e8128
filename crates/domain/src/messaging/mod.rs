//! Automatic mails: their kinds, the keys that make each of them unique, and the facts their texts need; mails that somebody writes to
//! people; and notices.

pub mod facts;
pub mod kind;
pub mod mailing;
pub mod notice;
pub mod state;

pub use kind::{MailKind, mail_key};
pub use notice::{Notice, NoticeDraft, NoticeState, NoticeTarget};
pub use state::MailState;
