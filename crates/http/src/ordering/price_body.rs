//! Prices on the wire.

use keizoku_domain::ordering::{Band, LibraryPrice, Price, TaxLine};
use serde::Serialize;
use utoipa::ToSchema;

/// From `minQuantity` IDs on, one ID costs `unitPrice`.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BandBody {
    /// First quantity of the band.
    #[schema(minimum = 1, example = 50)]
    min_quantity: u32,
    /// Yen for one ID and a whole term, without tax.
    #[schema(minimum = 0, example = 9000)]
    unit_price: i64,
}

impl From<Band> for BandBody {
    fn from(band: Band) -> Self {
        Self { min_quantity: band.min_quantity, unit_price: band.unit_price }
    }
}

/// Prices of a library.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PricesBody {
    /// `slab`: the band of the whole quantity prices every ID. `graduated`: each ID by the band it falls into.
    #[schema(example = "slab")]
    scheme: &'static str,
    /// Bands, ascending.
    bands: Vec<BandBody>,
    /// Smallest quantity of an order.
    #[schema(minimum = 1, example = 10)]
    minimum_quantity: u32,
    /// Length of a term in months.
    #[schema(minimum = 1, example = 12)]
    term_months: i32,
    /// Whole per cent off for an early renewal.
    early_discount_percent: Option<u32>,
    /// Consumption tax, whole per cent.
    #[schema(example = 10)]
    tax_percent: u32,
}

impl From<LibraryPrice> for PricesBody {
    fn from(price: LibraryPrice) -> Self {
        Self {
            scheme: match price.scheme {
                keizoku_domain::ordering::BandScheme::Slab => "slab",
                keizoku_domain::ordering::BandScheme::Graduated => "graduated",
            },
            bands: price.bands.into_iter().map(BandBody::from).collect(),
            minimum_quantity: price.minimum_quantity,
            term_months: price.term_months,
            early_discount_percent: price.early_discount.map(|discount| discount.percent),
            tax_percent: price.tax_percent,
        }
    }
}

/// One line of a price, without tax.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceLineBody {
    /// `seats`, `disk`, `early_renewal_discount`.
    #[schema(example = "seats")]
    code: String,
    /// Label in Japanese.
    #[schema(example = "ユーザID（12か月）")]
    label_ja: String,
    /// Label in English.
    #[schema(example = "IDs for 12 months")]
    label_en: String,
    /// How many.
    quantity: u32,
    /// Yen for one.
    unit_price: i64,
    /// Months charged, where the line is pro-rated.
    months: Option<i32>,
    /// Yen.
    amount: i64,
}

/// Consumption tax of one rate, rounded down once.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TaxBody {
    /// Whole per cent.
    rate_percent: u32,
    /// Yen at this rate.
    taxable: i64,
    /// Yen of tax.
    tax: i64,
}

impl From<TaxLine> for TaxBody {
    fn from(tax: TaxLine) -> Self {
        Self { rate_percent: tax.rate_percent, taxable: tax.taxable.0, tax: tax.tax.0 }
    }
}

/// Where the next band begins and what it costs in all.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NextBandBody {
    /// First quantity of the next band.
    min_quantity: u32,
    /// Total with tax at that quantity; it may be less than the present one.
    total: i64,
}

/// A price with its calculation, in integer yen.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriceBody {
    /// Always JPY.
    #[schema(example = "JPY")]
    currency: &'static str,
    /// Lines, without tax.
    lines: Vec<PriceLineBody>,
    /// Sum of the lines.
    subtotal: i64,
    /// Tax by rate.
    taxes: Vec<TaxBody>,
    /// What is paid.
    total: i64,
    /// Whether the early-renewal discount is in it.
    early_discount_applied: bool,
    /// The next band, if there is one.
    next_band: Option<NextBandBody>,
}

impl From<Price> for PriceBody {
    fn from(price: Price) -> Self {
        let line = |line: keizoku_domain::ordering::PriceLine| PriceLineBody {
            code: line.code,
            label_ja: line.label_ja,
            label_en: line.label_en,
            quantity: line.quantity,
            unit_price: line.unit_price.0,
            months: line.months,
            amount: line.amount.0,
        };
        Self {
            currency: "JPY",
            lines: price.lines.into_iter().map(line).collect(),
            subtotal: price.subtotal.0,
            taxes: price.taxes.into_iter().map(TaxBody::from).collect(),
            total: price.total.0,
            early_discount_applied: price.early_discount_applied,
            next_band: price
                .next_band
                .map(|next| NextBandBody { min_quantity: next.min_quantity, total: next.total.0 }),
        }
    }
}
