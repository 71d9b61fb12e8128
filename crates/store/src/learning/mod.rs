//! Rows of units, enrolments, results, attempts and certificates.

pub mod attempts;
pub mod carried;
pub mod certificates;
pub mod changes;
pub mod enrolments;
pub mod results;
pub mod status;
pub mod surveys;
pub mod units;
