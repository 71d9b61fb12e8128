//! What-if costing (product.md, N3): one wish against every way to order it, the quantities at which more costs less, and
//! the cheapest quantity that still has room for everybody. Pure: the caller brings the book that prices orders.

use chrono::NaiveDate;
use serde::Serialize;

use super::book::{Charge, PriceBook, Remainder};
use super::policy::ContractPolicy;
use super::price::Price;
use super::price_book::LibraryPrice;
use crate::id::LibraryId;
use crate::money::Yen;
use crate::month::YearMonth;
use crate::refusal::Refusal;

/// What is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// IDs needed from the start.
    pub quantity: u32,
    /// First month.
    pub start_month: YearMonth,
    /// IDs needed later in the term.
    pub later: Option<Later>,
}

/// IDs needed from a month of the term on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Later {
    /// How many more.
    pub quantity: u32,
    /// From which month.
    pub month: YearMonth,
}

/// When a renewal is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// In time for the early-renewal discount.
    Early,
    /// After it, or without one.
    Regular,
}

/// How later needs are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// Everything from the start.
    AllNow,
    /// What is needed later is added when it is needed.
    AddLater,
}

/// One way to order, with its price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// When it is decided.
    pub timing: Timing,
    /// How later needs are met.
    pub split: Split,
    /// IDs from the start.
    pub quantity: u32,
    /// The price of the term.
    pub price: Price,
    /// The price of what is added later.
    pub later: Option<Price>,
    /// What is paid in all, tax included.
    pub total: Yen,
    /// A larger quantity from the start that costs less in all, with what then still has to be added.
    pub cheaper: Option<Cheapest>,
}

/// The cheapest quantity to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cheapest {
    /// How many IDs.
    pub quantity: u32,
    /// What is paid in all, tax included.
    pub total: Yen,
    /// What is saved against the quantity that was wished for.
    pub saving: Yen,
}

/// A cliff of a slab book: everything from `from` to `to` IDs costs more than `instead` IDs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cliff {
    /// First quantity that is dearer.
    pub from: u32,
    /// Last quantity that is dearer.
    pub to: u32,
    /// The larger quantity that costs less.
    pub instead: u32,
    /// Its total, tax included.
    pub total: Yen,
    /// The total of `to`, tax included: the most that can be saved is the difference.
    pub most: Yen,
}

/// Between two quantities the total runs in a straight line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// First quantity.
    pub from: u32,
    /// Last quantity.
    pub to: u32,
    /// Total of the first, tax included.
    pub total_from: Yen,
    /// Total of the last, tax included.
    pub total_to: Yen,
}

/// The prices of one library for a term from a month on, with or without the early discount.
#[derive(Debug, Clone, Copy)]
pub struct Tariff<'a> {
    /// The prices, with their tax.
    pub price: &'a LibraryPrice,
    /// First month.
    pub start_month: YearMonth,
    /// When it is decided.
    pub timing: Timing,
}

impl Tariff<'_> {
    fn total(&self, quantity: u32) -> Yen {
        let entitled_on = match self.timing {
            Timing::Early => self.price.early_discount.map(|discount| discount.last_day(self.start_month)),
            Timing::Regular => None,
        };
        self.price.term_price(quantity, self.start_month, entitled_on).total
    }

    /// The bands that can be bought, each with its first and last quantity up to `maximum`.
    fn ranges(&self, maximum: u32) -> Vec<(u32, u32)> {
        let firsts = self.price.bands.iter().map(|band| band.min_quantity);
        let lasts = self.price.bands.iter().skip(1).map(|band| band.min_quantity - 1).chain([maximum]);
        firsts
            .zip(lasts)
            .map(|(first, last)| (first.max(self.price.minimum_quantity), last.min(maximum)))
            .filter(|(first, last)| first <= last)
            .collect()
    }

    /// The cheapest quantity that is at least `wanted`; of several the smallest. Within a band more never costs less, so
    /// that only `wanted` itself and the beginnings of later bands can win.
    #[must_use]
    pub fn cheapest_from(&self, wanted: u32, maximum: u32) -> Cheapest {
        let wanted = wanted.max(self.price.minimum_quantity);
        let here = self.total(wanted);
        let later = self.ranges(maximum).into_iter().map(|(first, _)| first).filter(|first| *first > wanted);
        let (total, quantity) = later
            .map(|quantity| (self.total(quantity), quantity))
            .chain([(here, wanted)])
            .min()
            .unwrap_or((here, wanted));
        Cheapest { quantity, total, saving: here - total }
    }

    /// The quantities of each band that cost more than a larger quantity of a later one.
    #[must_use]
    pub fn cliffs(&self, maximum: u32) -> Vec<Cliff> {
        let ranges = self.ranges(maximum);
        let starts: Vec<(Yen, u32)> = ranges.iter().map(|(first, _)| (self.total(*first), *first)).collect();
        let mut found = Vec::new();
        for (place, (first, last)) in ranges.iter().copied().enumerate() {
            let Some((total, instead)) = starts.iter().skip(place + 1).min().copied() else { continue };
            let most = self.total(last);
            if most <= total {
                continue;
            }
            let from = self.first_above(first, last, total);
            found.push(Cliff { from, to: last, instead, total, most });
        }
        found
    }

    /// The smallest quantity between `low` and `high` whose total is above `limit`; the total of `high` is.
    fn first_above(&self, mut low: u32, mut high: u32, limit: Yen) -> u32 {
        while low < high {
            let middle = low + (high - low) / 2;
            if self.total(middle) > limit {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    /// The totals from the smallest order up to `until` IDs, band by band.
    #[must_use]
    pub fn curve(&self, until: u32) -> Vec<Segment> {
        self.ranges(until.max(self.price.minimum_quantity))
            .into_iter()
            .map(|(from, to)| Segment { from, to, total_from: self.total(from), total_to: self.total(to) })
            .collect()
    }
}

/// Every way to order a wish from one library: early or not where there is a discount, everything now or later needs added
/// when they come. Less than the smallest order is raised to it.
///
/// # Errors
/// `order.library_not_offered`, `order.quantity_above_maximum`, `order.later_month_outside`.
pub fn plans(
    book: &PriceBook,
    library: LibraryId,
    renews: bool,
    wish: &Wish,
    policy: &ContractPolicy,
) -> Result<Vec<Plan>, Refusal> {
    let price = book
        .price_of(library, wish.start_month.first_day())
        .ok_or_else(|| Refusal::new("order.library_not_offered").at("/libraryId", "order.library_not_offered"))?;
    let end_month = wish.start_month.plus(price.term_months - 1);
    if let Some(later) = wish.later
        && (later.month < wish.start_month || later.month > end_month)
    {
        return Err(Refusal::new("order.later_month_outside").at("/laterMonth", "order.later_month_outside"));
    }
    let early = price.early_discount.filter(|_| renews);
    let ways = Ways { book, library, price: &price, wish, policy };
    let mut found = Vec::new();
    for timing in [Timing::Early, Timing::Regular] {
        let entitled_on = match (timing, early) {
            (Timing::Early, Some(discount)) => Some(discount.last_day(wish.start_month)),
            (Timing::Early, None) => continue,
            (Timing::Regular, _) => None,
        };
        found.push(ways.all_now(timing, entitled_on)?);
        if let Some(later) = wish.later {
            found.push(ways.add_later(timing, entitled_on, later)?);
        }
    }
    Ok(found)
}

/// A wish with what it is priced by.
struct Ways<'a> {
    book: &'a PriceBook,
    library: LibraryId,
    price: &'a LibraryPrice,
    wish: &'a Wish,
    policy: &'a ContractPolicy,
}

impl Ways<'_> {
    fn needed(&self) -> u32 {
        self.wish.quantity.saturating_add(self.wish.later.map_or(0, |later| later.quantity))
    }

    fn tariff(&self, timing: Timing) -> Tariff<'_> {
        Tariff { price: self.price, start_month: self.wish.start_month, timing }
    }

    fn term(&self, quantity: u32, entitled_on: Option<NaiveDate>) -> Result<Price, Refusal> {
        let charge = Charge::Term { library: self.library, start_month: self.wish.start_month, entitled_on };
        self.book.evaluate(&charge, quantity, self.policy)
    }

    fn all_now(&self, timing: Timing, entitled_on: Option<NaiveDate>) -> Result<Plan, Refusal> {
        let all = self.needed().max(self.price.minimum_quantity);
        let whole = self.term(all, entitled_on)?;
        let cheapest = self.tariff(timing).cheapest_from(all, self.policy.maximum_quantity);
        Ok(Plan {
            timing,
            split: Split::AllNow,
            quantity: all,
            total: whole.total,
            price: whole,
            later: None,
            cheaper: (cheapest.saving > Yen(0)).then_some(cheapest),
        })
    }

    fn add_later(&self, timing: Timing, entitled_on: Option<NaiveDate>, later: Later) -> Result<Plan, Refusal> {
        let first = self.wish.quantity.max(self.price.minimum_quantity);
        let plan = self.starting_with(first, timing, entitled_on, later)?;
        // As without additions, only the beginning of a later band can win: between two of them the term grows by a whole
        // year's price for each ID that is no longer added for a part of it.
        let ranges = self.tariff(timing).ranges(self.policy.maximum_quantity);
        let mut best: Option<(Yen, u32)> = None;
        for (more, _) in ranges.into_iter().filter(|(more, _)| *more > first) {
            let total = self.starting_with(more, timing, entitled_on, later)?.total;
            if best.is_none_or(|found| (total, more) < found) {
                best = Some((total, more));
            }
        }
        let cheaper = best.filter(|(total, _)| *total < plan.total).map(|(total, quantity)| Cheapest {
            quantity,
            total,
            saving: plan.total - total,
        });
        Ok(Plan { cheaper, ..plan })
    }

    /// So many from the start, the rest when it is needed.
    fn starting_with(
        &self,
        first: u32,
        timing: Timing,
        entitled_on: Option<NaiveDate>,
        later: Later,
    ) -> Result<Plan, Refusal> {
        let now = self.term(first, entitled_on)?;
        let end_month = self.wish.start_month.plus(self.price.term_months - 1);
        let rest = Remainder { from: later.month, until: end_month };
        let added = match self.needed().saturating_sub(first) {
            0 => None,
            missing => {
                let charge = Charge::MoreSeats { library: self.library, existing: first, rest };
                Some(self.book.evaluate(&charge, missing, self.policy)?)
            }
        };
        let total = now.total + added.as_ref().map_or(Yen(0), |price| price.total);
        Ok(Plan { timing, split: Split::AddLater, quantity: first, price: now, later: added, total, cheaper: None })
    }
}

#[cfg(test)]
#[path = "what_if_tests.rs"]
mod tests;
