//! Orders, contracts, terms, prices and the business calendar (renewal.md).

pub mod access;
pub mod calendar;
pub mod contract;
pub mod holidays;
pub mod library;
pub mod order;
pub mod policy;
pub mod price;
pub mod price_book;
pub mod schedule;
pub mod term;

pub use access::{OpenRenewal, TermState};
pub use calendar::BusinessCalendar;
pub use contract::{Company, Contract, Library};
pub use library::{LibraryKind, RenewalKind};
pub use order::{Order, OrderAction, OrderKind, OrderState, TrainingAdminContact};
pub use policy::ContractPolicy;
pub use price::{NextBand, Price, PriceLine, TaxLine};
pub use price_book::{Band, BandScheme, EarlyRenewalDiscount, LibraryPrice, PriceBook};
pub use term::{RenewalWindow, RosterWindow, StartMonth, TermDates, WindowState};
