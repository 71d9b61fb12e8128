//! Whether a price book can be kept, and what its writer should look at twice. Faults are refused with the field at
//! fault; a price that falls when the quantity grows is only pointed out: slab books are made that way on purpose.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::book::{DiskPrice, TaxRate};
use super::policy::ContractPolicy;
use super::price_book::LibraryPrice;
use crate::id::LibraryId;
use crate::money::Yen;
use crate::refusal::{FieldRefusal, Refusal};

/// Largest price of one ID or one GiB, in yen: beyond it a zero too many was typed.
const MAXIMUM_UNIT_PRICE: i64 = 10_000_000;
/// Most bands of one library.
pub const MAXIMUM_BANDS: usize = 50;
/// Longest term in months.
const MAXIMUM_TERM: i32 = 60;

/// Something to look at twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// From this quantity on the total is lower than for one ID less.
    TotalFalls {
        /// First quantity of the band.
        at: u32,
        /// Total without tax for one ID less.
        before: Yen,
        /// Total without tax at the band's first quantity.
        after: Yen,
    },
    /// The unit price of this band is higher than that of the band before.
    UnitPriceRises {
        /// First quantity of the band.
        at: u32,
    },
}

impl Warning {
    /// The stable, dotted code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TotalFalls { .. } => "price_book.total_falls",
            Self::UnitPriceRises { .. } => "price_book.unit_price_rises",
        }
    }

    /// The quantity it speaks of.
    #[must_use]
    pub const fn at(&self) -> u32 {
        match self {
            Self::TotalFalls { at, .. } | Self::UnitPriceRises { at } => *at,
        }
    }
}

fn fault(faults: &mut Vec<FieldRefusal>, pointer: String, code: &'static str) {
    faults.push(FieldRefusal { pointer, code });
}

fn price_is_possible(price: i64) -> bool {
    (1..=MAXIMUM_UNIT_PRICE).contains(&price)
}

/// The faults of one library's prices; `at` is the pointer of the library in the body.
#[must_use]
pub fn check_price(price: &LibraryPrice, policy: &ContractPolicy, at: &str) -> Vec<FieldRefusal> {
    let mut faults = Vec::new();
    let maximum = policy.maximum_quantity;
    if price.bands.is_empty() || price.bands.len() > MAXIMUM_BANDS {
        fault(&mut faults, format!("{at}/bands"), "price_book.band_count");
    }
    for (place, band) in price.bands.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| price.bands.get(before));
        let pointer = |field| format!("{at}/bands/{place}/{field}");
        match before {
            None if band.min_quantity != 1 => fault(&mut faults, pointer("minQuantity"), "price_book.band_first"),
            Some(before) if before.min_quantity >= band.min_quantity => {
                fault(&mut faults, pointer("minQuantity"), "price_book.band_order");
            }
            _ if band.min_quantity > maximum => {
                fault(&mut faults, pointer("minQuantity"), "order.quantity_above_maximum");
            }
            _ => {}
        }
        if !price_is_possible(band.unit_price) {
            fault(&mut faults, pointer("unitPrice"), "price_book.price_out_of_range");
        }
    }
    if price.minimum_quantity == 0 || price.minimum_quantity > maximum {
        fault(&mut faults, format!("{at}/minimumQuantity"), "price_book.minimum_out_of_range");
    }
    if !(1..=MAXIMUM_TERM).contains(&price.term_months) {
        fault(&mut faults, format!("{at}/termMonths"), "price_book.term_out_of_range");
    }
    if let Some(discount) = price.early_discount {
        if !(1..=99).contains(&discount.percent) {
            fault(&mut faults, format!("{at}/earlyDiscount/percent"), "price_book.discount_out_of_range");
        }
        if !(0..=policy.renewal_opens_months_before).contains(&discount.until_months_before) {
            let pointer = format!("{at}/earlyDiscount/untilMonthsBefore");
            fault(&mut faults, pointer, "price_book.discount_month_out_of_range");
        }
    }
    faults
}

fn check_tax(rates: &[TaxRate], effective_from: NaiveDate, faults: &mut Vec<FieldRefusal>) {
    if rates.first().is_none_or(|first| first.effective_from > effective_from) {
        fault(faults, "/taxRates".to_owned(), "price_book.tax_first");
    }
    for (place, rate) in rates.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| rates.get(before));
        if before.is_some_and(|before| before.effective_from >= rate.effective_from) {
            fault(faults, format!("/taxRates/{place}/effectiveFrom"), "price_book.tax_order");
        }
        if rate.percent > 50 {
            fault(faults, format!("/taxRates/{place}/percent"), "price_book.tax_out_of_range");
        }
    }
}

fn check_disk(disk: &DiskPrice, faults: &mut Vec<FieldRefusal>) {
    if !price_is_possible(disk.unit_price) {
        fault(faults, "/disk/unitPrice".to_owned(), "price_book.price_out_of_range");
    }
    if !(1..=MAXIMUM_TERM).contains(&disk.term_months) {
        fault(faults, "/disk/termMonths".to_owned(), "price_book.term_out_of_range");
    }
    if disk.minimum_gib == 0 || disk.minimum_gib > disk.maximum_gib || disk.maximum_gib > 10_000 {
        fault(faults, "/disk/minimumGib".to_owned(), "price_book.disk_out_of_range");
    }
}

/// Checks a whole book as it was sent: every fault at once, each beside its field.
///
/// # Errors
/// `price_book.invalid` with the fields at fault.
pub fn check_book(
    effective_from: NaiveDate,
    prices: &[(LibraryId, LibraryPrice)],
    tax_rates: &[TaxRate],
    disk: Option<&DiskPrice>,
    policy: &ContractPolicy,
) -> Result<(), Refusal> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    if prices.is_empty() {
        fault(&mut faults, "/prices".to_owned(), "price_book.empty");
    }
    for (place, (library, price)) in prices.iter().enumerate() {
        if !seen.insert(*library) {
            fault(&mut faults, format!("/prices/{place}/libraryId"), "price_book.library_twice");
        }
        faults.extend(check_price(price, policy, &format!("/prices/{place}")));
    }
    check_tax(tax_rates, effective_from, &mut faults);
    if let Some(disk) = disk {
        check_disk(disk, &mut faults);
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Refusal { code: "price_book.invalid", params: Default::default(), fields: faults })
}

/// What to look at twice in the prices of one library.
#[must_use]
pub fn warnings(price: &LibraryPrice) -> Vec<Warning> {
    let mut found = Vec::new();
    for pair in price.bands.windows(2) {
        let [before, band] = pair else { continue };
        if band.unit_price > before.unit_price {
            found.push(Warning::UnitPriceRises { at: band.min_quantity });
        }
        let at = band.min_quantity;
        if at.saturating_sub(1) < price.minimum_quantity {
            continue;
        }
        let (less, more) = (price.subtotal_of(at - 1), price.subtotal_of(at));
        if more < less {
            found.push(Warning::TotalFalls { at, before: less, after: more });
        }
    }
    found
}

#[cfg(test)]
#[path = "book_check_tests.rs"]
mod tests;
