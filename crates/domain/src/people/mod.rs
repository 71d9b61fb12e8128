//! Learners, organisations and the files they come in.

pub mod columns;
pub mod fault;
pub mod file_text;
pub mod learner;
pub mod org_row;
pub mod plan;
pub mod posts;
pub mod roster_entry;
pub mod row;
pub mod table;
pub mod tree;

pub use fault::{Fault, FaultCode};
pub use learner::{LearnerRole, Profile};
pub use roster_entry::RosterEntry;
pub use tree::{OrgTree, Unit};
