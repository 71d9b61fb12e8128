//! Seat ledger, roster and access of a term.

pub mod ledger;

pub use ledger::{SeatChange, SeatChangeKind, SeatQuota};
