//! Seat ledger, roster and access of a term.

pub mod approval;
pub mod ledger;
pub mod rollover;
pub mod taking;
pub mod term;
pub mod timeline;
pub mod waiting;

pub use ledger::{SeatChange, SeatChangeKind, SeatQuota};
pub use taking::SeatRule;
pub use term::{RosterState, Term};
pub use timeline::{SeatPlan, SeatPurchase, SeatStep, SeatTimeline};
