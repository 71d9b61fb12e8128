//! Orders, contracts, deadlines and seats through the application floor, on both databases.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that finds nothing has failed")]

mod deadlines;
mod orders;
mod refusals;
mod renewals;
mod seats;
mod world;
