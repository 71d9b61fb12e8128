//! An evaluated price: the lines are stored on the order, and no later price book re-prices it (renewal.md, "Orders").

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::money::Yen;

/// One line of a price, without tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceLine {
    /// Stable code: `seats`, `disk`, `early_renewal_discount`.
    pub code: String,
    /// Label in Japanese.
    pub label_ja: String,
    /// Label in English.
    pub label_en: String,
    /// How many.
    pub quantity: u32,
    /// Price of one for a whole term.
    pub unit_price: Yen,
    /// Months charged, where the line is pro-rated.
    pub months: Option<i32>,
    /// The amount of the line.
    pub amount: Yen,
    /// Consumption tax rate, whole per cent.
    pub tax_percent: u32,
}

impl PriceLine {
    pub(super) fn seats(quantity: u32, unit_price: Yen, months: i32, term_months: i32, tax_percent: u32) -> Self {
        let full = unit_price * i64::from(quantity);
        let pro_rated = months != term_months;
        let (label_ja, label_en) = if pro_rated {
            (format!("ユーザID（残り{months}か月分）"), format!("IDs for the remaining {months} months"))
        } else {
            (format!("ユーザID（{term_months}か月）"), format!("IDs for {term_months} months"))
        };
        Self {
            code: "seats".to_owned(),
            label_ja,
            label_en,
            quantity,
            unit_price,
            months: pro_rated.then_some(months),
            amount: full.share_floor(i64::from(months), i64::from(term_months)),
            tax_percent,
        }
    }

    /// Disk in GiB for `months` of the `term_months` that its unit price stands for, rounded down to the yen.
    pub(super) fn disk(gib: u32, unit_price: Yen, months: i32, term_months: i32, tax_percent: u32) -> Self {
        let full = unit_price * i64::from(gib);
        let pro_rated = months != term_months;
        let (label_ja, label_en) = if pro_rated {
            (
                format!("ディスク容量 GiB（残り{months}か月分）"),
                format!("Disk in GiB for the remaining {months} months"),
            )
        } else {
            (format!("ディスク容量 GiB（{term_months}か月）"), format!("Disk in GiB for {term_months} months"))
        };
        Self {
            code: "disk".to_owned(),
            label_ja,
            label_en,
            quantity: gib,
            unit_price,
            months: pro_rated.then_some(months),
            amount: full.share_floor(i64::from(months), i64::from(term_months)),
            tax_percent,
        }
    }

    pub(super) fn early_discount(percent: u32, base: Yen, tax_percent: u32) -> Self {
        let amount = Yen(0) - base.share_floor(i64::from(percent), 100);
        Self {
            code: "early_renewal_discount".to_owned(),
            label_ja: format!("早割（{percent}％）"),
            label_en: format!("Early-renewal discount ({percent}%)"),
            quantity: 1,
            unit_price: amount,
            months: None,
            amount,
            tax_percent,
        }
    }
}

/// Consumption tax of one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxLine {
    /// Whole per cent.
    pub rate_percent: u32,
    /// Sum of the lines at this rate.
    pub taxable: Yen,
    /// The tax on it, rounded down once.
    pub tax: Yen,
}

/// Where the next band begins and what it costs in all: it may be less than the present total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextBand {
    /// First quantity of the next band.
    pub min_quantity: u32,
    /// Total with tax at that quantity.
    pub total: Yen,
}

/// A price with its calculation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// Months of a whole term, as the price book in force had it.
    pub term_months: i32,
    /// The lines, without tax.
    pub lines: Vec<PriceLine>,
    /// Sum of the lines.
    pub subtotal: Yen,
    /// Tax by rate.
    pub taxes: Vec<TaxLine>,
    /// What is paid.
    pub total: Yen,
    /// Whether the early-renewal discount is in it.
    pub early_discount_applied: bool,
    /// The next band, if there is one.
    pub next_band: Option<NextBand>,
}

impl Price {
    /// Sums lines up; consumption tax is rounded down once per rate.
    #[must_use]
    pub fn of(term_months: i32, lines: Vec<PriceLine>, early_discount_applied: bool) -> Self {
        let mut by_rate: BTreeMap<u32, Yen> = BTreeMap::new();
        for line in &lines {
            let sum = by_rate.entry(line.tax_percent).or_default();
            *sum = *sum + line.amount;
        }
        let taxes: Vec<TaxLine> = by_rate
            .into_iter()
            .map(|(rate_percent, taxable)| TaxLine {
                rate_percent,
                taxable,
                tax: taxable.share_floor(i64::from(rate_percent), 100),
            })
            .collect();
        let subtotal: Yen = lines.iter().map(|l| l.amount).sum();
        let total = subtotal + taxes.iter().map(|t| t.tax).sum();
        Self { term_months, lines, subtotal, taxes, total, early_discount_applied, next_band: None }
    }
}
