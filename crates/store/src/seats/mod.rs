//! Rows of terms, of the ledger of bought seats, and of who sits in them.

pub mod assignments;
pub mod ledger;
pub mod planned;
pub mod terms;
