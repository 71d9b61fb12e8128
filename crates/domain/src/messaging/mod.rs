//! Automatic mails: their kinds, the keys that make each of them unique, and the facts their texts need.

pub mod facts;
pub mod kind;
pub mod state;

pub use kind::{MailKind, mail_key};
pub use state::MailState;
