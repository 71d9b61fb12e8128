//! Seats: terms opened, taken, released and copied, always under the term's lock (renewal.md, "Seats").

pub mod access;
pub mod header;
pub mod ledger;
pub mod plan;
pub mod purchases;
pub mod roster;
pub mod timeline;
pub mod waiting;

pub use access::{WorkspaceState, ensure_writable, learner_has_access, workspace_state};
pub use header::{Header, HeaderTerm, header};
pub use ledger::{copy_roster, open_term, quota, release, roles_changed, seated, start_term, take};
