//! Rows of terms, of the ledger of bought seats, and of who sits in them.

pub mod assignments;
pub mod ledger;
pub mod plan_before;
pub mod plan_people;
pub mod planned;
pub mod plans;
pub mod terms;
