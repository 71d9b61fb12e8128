//! Seats: terms opened, taken, released and copied, always under the term's lock (renewal.md, "Seats").

pub mod ledger;

pub use ledger::{copy_roster, open_term, quota, release, start_term, take};
