//! The prices of one library: bands, minimum quantity, early-renewal discount (renewal.md, "Orders").

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::price::{NextBand, Price, PriceLine};
use crate::money::Yen;
use crate::month::YearMonth;
use crate::refusal::Refusal;

/// How bands apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BandScheme {
    /// The band of the whole quantity prices every ID.
    Slab,
    /// Each ID is priced by the band it falls into.
    Graduated,
}

/// From `min_quantity` IDs on, one ID costs `unit_price` for a whole term, without tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// First quantity of the band.
    pub min_quantity: u32,
    /// Price of one ID for a whole term, in yen without tax.
    pub unit_price: i64,
}

/// A discount for renewals decided early (早割).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlyRenewalDiscount {
    /// Whole per cent off.
    pub percent: u32,
    /// Granted until the last day of the month this many months before the start month.
    pub until_months_before: i32,
}

impl EarlyRenewalDiscount {
    /// Last day on which a renewal for `start_month` earns the discount.
    #[must_use]
    pub fn last_day(&self, start_month: YearMonth) -> NaiveDate {
        start_month.minus(self.until_months_before).last_day()
    }
}

/// The prices of one library in one price book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LibraryPrice {
    /// Slab or graduated.
    pub scheme: BandScheme,
    /// Bands, ascending by `min_quantity`.
    pub bands: Vec<Band>,
    /// Smallest quantity of a new or renewal order.
    pub minimum_quantity: u32,
    /// Months the unit price stands for, and length of a term.
    pub term_months: i32,
    /// Discount for early renewals.
    pub early_discount: Option<EarlyRenewalDiscount>,
    /// Consumption tax in whole per cent on the day in question. It belongs to the book, whose table of rates sets it
    /// when the price is looked up ([`PriceBook::price_of`](super::book::PriceBook::price_of)); a price is stored without.
    #[serde(default, skip_serializing)]
    pub tax_percent: u32,
}

impl LibraryPrice {
    /// Whether bands start at 1 and ascend, so that every quantity has exactly one.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.term_months > 0
            && self.minimum_quantity >= 1
            && self.bands.first().is_some_and(|b| b.min_quantity == 1)
            && self.bands.windows(2).all(|w| w[0].min_quantity < w[1].min_quantity)
            && self.bands.iter().all(|b| b.unit_price >= 0)
    }

    fn band(&self, quantity: u32) -> Option<&Band> {
        self.bands.iter().rev().find(|b| b.min_quantity <= quantity)
    }

    fn checked(&self, quantity: u32, maximum: u32) -> Result<(), Refusal> {
        if quantity < self.minimum_quantity {
            return Err(Refusal::new("order.quantity_below_minimum")
                .with("minimum", self.minimum_quantity)
                .at("/quantity", "order.quantity_below_minimum"));
        }
        if quantity > maximum {
            return Err(Refusal::new("order.quantity_above_maximum")
                .with("maximum", maximum)
                .at("/quantity", "order.quantity_above_maximum"));
        }
        Ok(())
    }

    /// The price of a new term, or of a renewal whose entitlement date (provisional or definitive application,
    /// whichever came first) is `entitled_on`.
    ///
    /// # Errors
    /// `order.quantity_below_minimum`, `order.quantity_above_maximum`.
    pub fn evaluate(
        &self,
        quantity: u32,
        start_month: YearMonth,
        entitled_on: Option<NaiveDate>,
        maximum: u32,
    ) -> Result<Price, Refusal> {
        self.checked(quantity, maximum)?;
        let mut price = self.term_price(quantity, start_month, entitled_on);
        price.next_band = self.bands.iter().find(|b| b.min_quantity > quantity).map(|band| {
            let total = self.term_price(band.min_quantity, start_month, entitled_on).total;
            NextBand { min_quantity: band.min_quantity, total }
        });
        Ok(price)
    }

    /// The price of a whole term without discount and tax, whatever the minimum quantity.
    #[must_use]
    pub fn subtotal_of(&self, quantity: u32) -> Yen {
        self.band_lines(0, quantity, self.term_months).iter().map(|line| line.amount).sum()
    }

    pub(super) fn term_price(&self, quantity: u32, start_month: YearMonth, entitled_on: Option<NaiveDate>) -> Price {
        let mut lines = self.band_lines(0, quantity, self.term_months);
        let early =
            self.early_discount.filter(|discount| entitled_on.is_some_and(|day| day <= discount.last_day(start_month)));
        if let Some(discount) = early {
            let base: Yen = lines.iter().map(|l| l.amount).sum();
            lines.push(PriceLine::early_discount(discount.percent, base, self.tax_percent));
        }
        Price::of(self.term_months, lines, early.is_some())
    }

    /// The price of `quantity` additional IDs when `existing` are bought already and `remaining_months` of the term,
    /// the current one included, are left: pro-rated, rounded down to the yen, band by cumulative quantity,
    /// never re-pricing what was bought (renewal.md, "Additional seats").
    #[must_use]
    pub fn additional(&self, existing: u32, quantity: u32, remaining_months: i32) -> Price {
        let months = remaining_months.clamp(0, self.term_months);
        Price::of(self.term_months, self.band_lines(existing, quantity, months), false)
    }

    fn band_lines(&self, existing: u32, quantity: u32, months: i32) -> Vec<PriceLine> {
        let line =
            |count: u32, unit: i64| PriceLine::seats(count, Yen(unit), months, self.term_months, self.tax_percent);
        let last = existing.saturating_add(quantity);
        match self.scheme {
            BandScheme::Slab => {
                self.band(last.max(1)).map(|band| line(quantity, band.unit_price)).into_iter().collect()
            }
            BandScheme::Graduated => {
                let ends = self.bands.iter().skip(1).map(|b| b.min_quantity - 1).chain([u32::MAX]);
                self.bands
                    .iter()
                    .zip(ends)
                    .filter_map(|(band, end)| {
                        let from = band.min_quantity.max(existing.saturating_add(1));
                        let to = end.min(last);
                        (from <= to).then(|| line(to - from + 1, band.unit_price))
                    })
                    .collect()
            }
        }
    }
}

#[cfg(test)]
#[path = "price_book_tests.rs"]
mod tests;
