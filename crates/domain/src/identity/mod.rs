//! Accounts, roles and permissions.

pub mod permission;
pub mod role;

pub use permission::Permission;
pub use role::{Role, Site};
