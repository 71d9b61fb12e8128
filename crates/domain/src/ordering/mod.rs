//! Orders, contracts, terms, prices and the business calendar (renewal.md).

pub mod access;
pub mod book;
pub mod book_check;
pub mod calendar;
pub mod contract;
pub mod customer;
pub mod disk;
pub mod documents;
pub mod holiday_file;
pub mod holiday_table;
pub mod holidays;
pub mod library;
pub mod order;
pub mod order_action;
pub mod policy;
pub mod price;
pub mod price_book;
#[cfg(test)]
mod price_properties;
pub mod retention;
pub mod schedule;
pub mod term;
pub mod what_if;

pub use access::{OpenRenewal, TermState};
pub use book::{BookState, BookValidity, Charge, DiskPrice, PriceBook, Remainder, TaxRate};
pub use book_check::{Warning, check_book, warnings};
pub use calendar::BusinessCalendar;
pub use contract::{Company, Contract, Library};
pub use disk::{DiskChange, DiskQuota};
pub use holiday_table::HolidayTable;
pub use library::{LibraryKind, RenewalKind};
pub use order::{Order, OrderKind, OrderState, TrainingAdminContact};
pub use order_action::OrderAction;
pub use policy::ContractPolicy;
pub use price::{NextBand, Price, PriceLine, TaxLine};
pub use price_book::{Band, BandScheme, EarlyRenewalDiscount, LibraryPrice};
pub use retention::Retention;
pub use term::{RenewalWindow, RosterWindow, StartMonth, TermDates, WindowState};
pub use what_if::{Cheapest, Cliff, Later, Plan, Segment, Split, Timing, Wish};
