//! The demonstration: a clock that can be moved, seeded companies, accounts that everybody may know.

pub mod accounts;
pub mod clock;
pub mod seed;
