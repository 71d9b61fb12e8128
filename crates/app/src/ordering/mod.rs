//! Companies, catalogue, prices, orders, contracts, and the deadlines of a contract's life.

pub mod built_in;
pub mod calendar;
pub mod catalogue;
pub mod companies;
pub(crate) mod contract_calendar;
pub mod contracts;
pub mod customers;
pub mod deadlines;
pub mod disk;
pub mod documents;
pub mod holiday_imports;
mod letters;
pub mod libraries;
pub mod orders;
pub mod policy;
pub mod price_books;
pub(crate) mod pricing;
pub mod purge;
pub mod quotes;
mod sight;
pub mod what_if;
