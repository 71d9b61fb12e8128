//! Orders, contracts, deadlines and seats through the application floor, on both databases.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that finds nothing has failed")]

mod additions;
mod deadlines;
mod documents;
mod orders;
mod policy;
mod price_books;
mod properties;
mod refusals;
mod renewal_rules;
mod renewals;
mod retention;
mod seats;
mod what_if;
mod world;
