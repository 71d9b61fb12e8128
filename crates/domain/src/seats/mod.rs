//! Seat ledger, roster and access of a term.

pub mod ledger;
pub mod term;

pub use ledger::{SeatChange, SeatChangeKind, SeatQuota};
pub use term::{RosterState, Term};
