//! Orders, contracts, deadlines and seats through the application floor, on both databases.

mod deadlines;
mod orders;
mod refusals;
mod renewals;
mod seats;
mod world;
