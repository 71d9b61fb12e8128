//! An effective-dated price book: in force from a day on, until the next one begins (renewal.md, "Orders").
//! Every price is evaluated here, whoever asks: a quotation, an order, a comparison, the preview of a change.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::policy::ContractPolicy;
use super::price::{Price, PriceLine};
use super::price_book::LibraryPrice;
use crate::id::LibraryId;
use crate::money::Yen;
use crate::month::YearMonth;
use crate::refusal::Refusal;

/// Consumption tax from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxRate {
    /// First day of the rate.
    pub effective_from: NaiveDate,
    /// Whole per cent.
    pub percent: u32,
}

/// Disk for company-made material, by the GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiskPrice {
    /// Price of one GiB for `term_months` months, in yen without tax.
    pub unit_price: i64,
    /// Months the unit price stands for.
    pub term_months: i32,
    /// Smallest order.
    pub minimum_gib: u32,
    /// Largest order.
    pub maximum_gib: u32,
}

/// The prices of every library from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct PriceBook {
    /// By library.
    pub prices: BTreeMap<LibraryId, LibraryPrice>,
    /// Consumption tax, ascending by day.
    #[serde(default)]
    pub tax_rates: Vec<TaxRate>,
    /// Disk, where it is sold.
    #[serde(default)]
    pub disk: Option<DiskPrice>,
}

/// What is left of a term that runs, or of one that has not begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remainder {
    /// First month that is charged: the current one, or the first of a term to come.
    pub from: YearMonth,
    /// Last month of the term.
    pub until: YearMonth,
}

impl Remainder {
    /// What is left on `today` of the term from `start` to `end`, the current month included.
    #[must_use]
    pub fn of(start: YearMonth, end: YearMonth, today: NaiveDate) -> Self {
        Self { from: YearMonth::of(today).max(start), until: end }
    }

    /// Months charged.
    #[must_use]
    pub const fn months(self) -> i32 {
        self.from.months_until(self.until) + 1
    }
}

/// What is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charge {
    /// A whole term of a new contract, or of a renewal entitled on a day to the early-renewal discount.
    Term {
        /// The library.
        library: LibraryId,
        /// First month.
        start_month: YearMonth,
        /// First application for a renewal, provisional or definitive; none for a new contract.
        entitled_on: Option<NaiveDate>,
    },
    /// More IDs in a term.
    MoreSeats {
        /// The term's library.
        library: LibraryId,
        /// IDs bought until now.
        existing: u32,
        /// What is left of the term.
        rest: Remainder,
    },
    /// Disk until the end of a term, in GiB.
    Disk {
        /// What is left of the term.
        rest: Remainder,
    },
}

impl Charge {
    /// The day whose tax rate counts: the first day of the months charged.
    #[must_use]
    pub fn taxed_on(&self) -> NaiveDate {
        match self {
            Self::Term { start_month, .. } => start_month.first_day(),
            Self::MoreSeats { rest, .. } | Self::Disk { rest } => rest.from.first_day(),
        }
    }
}

fn bounded(quantity: u32, minimum: u32, maximum: u32) -> Result<(), Refusal> {
    if quantity < minimum {
        return Err(Refusal::new("order.quantity_below_minimum")
            .with("minimum", minimum)
            .at("/quantity", "order.quantity_below_minimum"));
    }
    if quantity > maximum {
        return Err(Refusal::new("order.quantity_above_maximum")
            .with("maximum", maximum)
            .at("/quantity", "order.quantity_above_maximum"));
    }
    Ok(())
}

impl PriceBook {
    /// Consumption tax on a day; of a day before the first rate, the first rate.
    #[must_use]
    pub fn tax_percent_on(&self, day: NaiveDate) -> Option<u32> {
        let rate = self.tax_rates.iter().rev().find(|rate| rate.effective_from <= day);
        rate.or_else(|| self.tax_rates.first()).map(|rate| rate.percent)
    }

    /// The prices of a library with the tax of `day`.
    #[must_use]
    pub fn price_of(&self, library: LibraryId, day: NaiveDate) -> Option<LibraryPrice> {
        let mut price = self.prices.get(&library)?.clone();
        // A book written before the table of rates carries the rate in its prices.
        price.tax_percent = self.tax_percent_on(day).unwrap_or(price.tax_percent);
        Some(price)
    }

    /// The price of `quantity` (IDs, or GiB of disk).
    ///
    /// # Errors
    /// `order.library_not_offered`, `order.disk_not_offered`, `order.quantity_below_minimum`,
    /// `order.quantity_above_maximum`.
    pub fn evaluate(&self, charge: &Charge, quantity: u32, policy: &ContractPolicy) -> Result<Price, Refusal> {
        let day = charge.taxed_on();
        let offered = |library| {
            self.price_of(library, day)
                .ok_or_else(|| Refusal::new("order.library_not_offered").at("/libraryId", "order.library_not_offered"))
        };
        match *charge {
            Charge::Term { library, start_month, entitled_on } => {
                offered(library)?.evaluate(quantity, start_month, entitled_on, policy.maximum_quantity)
            }
            Charge::MoreSeats { library, existing, rest } => {
                bounded(quantity, 1, policy.maximum_quantity)?;
                Ok(offered(library)?.additional(existing, quantity, rest.months()))
            }
            Charge::Disk { rest } => {
                let disk = self.disk.ok_or_else(|| Refusal::new("order.disk_not_offered"))?;
                bounded(quantity, disk.minimum_gib, disk.maximum_gib)?;
                let tax = self.tax_percent_on(day).unwrap_or_default();
                let months = rest.months().clamp(0, disk.term_months);
                let line = PriceLine::disk(quantity, Yen(disk.unit_price), months, disk.term_months, tax);
                Ok(Price::of(disk.term_months, vec![line], false))
            }
        }
    }
}

/// Where a book stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookState {
    /// Another book has taken over.
    Past,
    /// Prices are evaluated by it.
    InForce,
    /// Not yet in force: it can still be changed or withdrawn.
    Future,
}

impl BookState {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::InForce => "in_force",
            Self::Future => "future",
        }
    }
}

/// From when until when a book holds. Books never overlap: each ends on the day before the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BookValidity {
    /// First day.
    pub effective_from: NaiveDate,
    /// Last day, once a later book is there.
    pub effective_until: Option<NaiveDate>,
}

impl BookValidity {
    /// The validity of a book that begins on `effective_from` and is followed by one that begins on `next`.
    #[must_use]
    pub fn new(effective_from: NaiveDate, next: Option<NaiveDate>) -> Self {
        Self { effective_from, effective_until: next.map(|day| day - Days::new(1)) }
    }

    /// Where it stands on `today`.
    #[must_use]
    pub fn state_on(&self, today: NaiveDate) -> BookState {
        if self.effective_from > today {
            BookState::Future
        } else if self.effective_until.is_some_and(|last| last < today) {
            BookState::Past
        } else {
            BookState::InForce
        }
    }

    /// Whether the book may still be changed or withdrawn: one in force or past is what orders were priced by.
    ///
    /// # Errors
    /// `price_book.in_force`, `price_book.past`.
    pub fn check_changeable(&self, today: NaiveDate) -> Result<(), Refusal> {
        match self.state_on(today) {
            BookState::Future => Ok(()),
            BookState::InForce => Err(Refusal::new("price_book.in_force").with("from", self.effective_from)),
            BookState::Past => Err(Refusal::new("price_book.past").with("from", self.effective_from)),
        }
    }

    /// Whether a book may begin on `day`: only in the future, so that no price of today changes unseen.
    ///
    /// # Errors
    /// `price_book.not_in_future`.
    pub fn check_begins(day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
        if day > today {
            return Ok(());
        }
        let refusal = Refusal::new("price_book.not_in_future").with("earliest", today + Days::new(1));
        Err(refusal.at("/effectiveFrom", "price_book.not_in_future"))
    }
}

#[cfg(test)]
#[path = "book_tests.rs"]
mod tests;
