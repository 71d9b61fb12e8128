//! Rows of people, departments, posts, loaded files and waiting passwords.

pub mod accounts;
pub mod imports;
pub mod learners;
pub mod lines;
pub mod listing;
pub mod passwords;
pub mod posts;
pub mod revision;
pub mod roster_entries;
pub mod stamp;
pub mod units;
