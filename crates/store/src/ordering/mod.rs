//! Rows of companies, catalogue, orders, contracts, workspaces, policies, purges and the calendar.

pub mod administrators;
pub mod calendar;
pub mod catalogue;
pub mod companies;
pub mod contracts;
pub mod counters;
pub mod customers;
pub mod disk;
pub mod documents;
pub mod issuer;
mod order_row;
pub mod orders;
pub mod policies;
pub mod price_books;
pub mod purges;
pub mod workspaces;
