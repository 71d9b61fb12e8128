//! Rows of units, enrolments, results and attempts.

pub mod attempts;
pub mod changes;
pub mod enrolments;
pub mod results;
pub mod units;
