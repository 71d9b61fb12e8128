//! Rows of companies, catalogue, orders, contracts, workspaces and the calendar.

pub mod calendar;
pub mod catalogue;
pub mod companies;
pub mod contracts;
pub mod counters;
mod order_row;
pub mod orders;
pub mod workspaces;
