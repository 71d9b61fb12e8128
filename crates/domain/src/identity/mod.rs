//! Accounts, roles, permissions, and the pure rules of logging in.

pub mod account;
pub mod account_change;
pub mod administrators;
pub mod entry;
pub mod hand_out;
pub mod link;
pub mod lockout;
pub mod login;
pub mod login_event;
pub mod matrix;
pub mod password;
pub mod permission;
pub mod role;
pub mod session;
pub mod signing;

pub use account::{LoginAccount, PasswordState};
pub use account_change::AccountChangeKind;
pub use hand_out::HandOutCode;
pub use link::LinkPurpose;
pub use login::LoginKey;
pub use password::Password;
pub use permission::{Permission, Reach};
pub use role::{Role, Site};
