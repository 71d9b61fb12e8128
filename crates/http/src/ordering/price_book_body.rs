//! Price books on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::ordering::price_books::{BookView, PreviewRow};
use keizoku_domain::id::LibraryId;
use keizoku_domain::ordering::{Band, BandScheme, DiskPrice, EarlyRenewalDiscount, LibraryPrice, TaxRate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::catalogue::LibraryRef;
use super::order_body::OrderBody;
use crate::conditional::Revisioned;

/// How bands apply.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BandScheme)]
pub(crate) enum SchemeBody {
    /// The band of the whole quantity prices every ID.
    Slab,
    /// Each ID is priced by the band it falls into.
    Graduated,
}

/// From `minQuantity` IDs on, one ID costs `unitPrice` for a whole term, without tax.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = BookBand)]
pub(crate) struct BookBandBody {
    /// First quantity of the band; the first band begins with 1.
    #[schema(minimum = 1, maximum = 100_000, example = 50)]
    min_quantity: u32,
    /// Yen.
    #[schema(minimum = 1, maximum = 10_000_000, example = 9000)]
    unit_price: i64,
}

/// The early-renewal discount (早割).
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = EarlyDiscount)]
pub(crate) struct EarlyDiscountBody {
    /// Whole per cent off.
    #[schema(minimum = 1, maximum = 99, example = 5)]
    percent: u32,
    /// Granted until the last day of the month this many months before the start month.
    #[schema(minimum = 0, maximum = 3, example = 2)]
    until_months_before: i32,
}

/// The prices of one library, without tax.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = BookPrice)]
pub(crate) struct BookPriceBody {
    /// Slab or graduated.
    scheme: SchemeBody,
    /// Bands, ascending from 1.
    #[schema(min_items = 1, max_items = 50)]
    bands: Vec<BookBandBody>,
    /// Smallest quantity of a new or renewal order.
    #[schema(minimum = 1, maximum = 100_000, example = 10)]
    minimum_quantity: u32,
    /// Months the unit price stands for, and length of a term.
    #[schema(minimum = 1, maximum = 60, example = 12)]
    term_months: i32,
    /// Discount for early renewals.
    early_discount: Option<EarlyDiscountBody>,
}

impl From<BookPriceBody> for LibraryPrice {
    fn from(body: BookPriceBody) -> Self {
        Self {
            scheme: match body.scheme {
                SchemeBody::Slab => BandScheme::Slab,
                SchemeBody::Graduated => BandScheme::Graduated,
            },
            bands: body
                .bands
                .into_iter()
                .map(|band| Band { min_quantity: band.min_quantity, unit_price: band.unit_price })
                .collect(),
            minimum_quantity: body.minimum_quantity,
            term_months: body.term_months,
            early_discount: body.early_discount.map(|discount| EarlyRenewalDiscount {
                percent: discount.percent,
                until_months_before: discount.until_months_before,
            }),
            tax_percent: 0,
        }
    }
}

impl From<LibraryPrice> for BookPriceBody {
    fn from(price: LibraryPrice) -> Self {
        Self {
            scheme: match price.scheme {
                BandScheme::Slab => SchemeBody::Slab,
                BandScheme::Graduated => SchemeBody::Graduated,
            },
            bands: price
                .bands
                .into_iter()
                .map(|band| BookBandBody { min_quantity: band.min_quantity, unit_price: band.unit_price })
                .collect(),
            minimum_quantity: price.minimum_quantity,
            term_months: price.term_months,
            early_discount: price.early_discount.map(|discount| EarlyDiscountBody {
                percent: discount.percent,
                until_months_before: discount.until_months_before,
            }),
        }
    }
}

/// The prices of one library in a book that is written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LibraryPriceInput {
    /// The library.
    #[schema(value_type = String, pattern = "^lib_[0-9a-f]{32}$")]
    pub(crate) library_id: LibraryId,
    /// Its prices.
    pub(crate) price: BookPriceBody,
}

/// The prices of one library in a book.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LibraryPriceBody {
    /// The library.
    library: LibraryRef,
    /// Whether it is sold at present.
    active: bool,
    /// Its prices; a library without is not sold while the book is in force.
    price: Option<BookPriceBody>,
}

/// Consumption tax from a day on.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = TaxRate)]
pub(crate) struct TaxRateBody {
    /// First day.
    #[schema(example = "2019-10-01")]
    effective_from: NaiveDate,
    /// Whole per cent.
    #[schema(minimum = 0, maximum = 50, example = 10)]
    percent: u32,
}

impl From<TaxRateBody> for TaxRate {
    fn from(body: TaxRateBody) -> Self {
        Self { effective_from: body.effective_from, percent: body.percent }
    }
}

/// Disk for company-made material, by the GiB.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = DiskPrice)]
pub(crate) struct DiskPriceBody {
    /// Yen for one GiB and `termMonths` months, without tax.
    #[schema(minimum = 1, maximum = 10_000_000, example = 3600)]
    unit_price: i64,
    /// Months the unit price stands for.
    #[schema(minimum = 1, maximum = 60, example = 12)]
    term_months: i32,
    /// Smallest order.
    #[schema(minimum = 1, maximum = 10_000, example = 1)]
    minimum_gib: u32,
    /// Largest order.
    #[schema(minimum = 1, maximum = 10_000, example = 1000)]
    maximum_gib: u32,
}

impl From<DiskPriceBody> for DiskPrice {
    fn from(body: DiskPriceBody) -> Self {
        Self {
            unit_price: body.unit_price,
            term_months: body.term_months,
            minimum_gib: body.minimum_gib,
            maximum_gib: body.maximum_gib,
        }
    }
}

impl From<DiskPrice> for DiskPriceBody {
    fn from(disk: DiskPrice) -> Self {
        Self {
            unit_price: disk.unit_price,
            term_months: disk.term_months,
            minimum_gib: disk.minimum_gib,
            maximum_gib: disk.maximum_gib,
        }
    }
}

/// A price book.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PriceBook)]
pub(crate) struct PriceBookBody {
    /// Id.
    #[schema(example = "pb_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(crate) id: String,
    /// First day.
    effective_from: NaiveDate,
    /// Last day, once a later book is there.
    effective_until: Option<NaiveDate>,
    /// `past`, `in_force`, `future`.
    state: &'static str,
    /// Whether it can still be changed or withdrawn: only before it begins.
    editable: bool,
    /// Why it was made.
    note: Option<String>,
    /// Who made it.
    created_by: Option<String>,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// Every library, in the order of the catalogue.
    #[schema(max_items = 200)]
    prices: Vec<LibraryPriceBody>,
    /// Consumption tax, ascending by day.
    #[schema(max_items = 20)]
    tax_rates: Vec<TaxRateBody>,
    /// Disk, where it is sold.
    disk: Option<DiskPriceBody>,
    /// For If-Match.
    revision: i64,
}

impl Revisioned for PriceBookBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<BookView> for PriceBookBody {
    fn from(view: BookView) -> Self {
        let stored = view.stored;
        let mut prices = stored.book.prices;
        Self {
            id: stored.id.to_string(),
            effective_from: stored.validity.effective_from,
            effective_until: stored.validity.effective_until,
            state: view.state.as_str(),
            editable: view.state == keizoku_domain::ordering::BookState::Future,
            note: stored.note,
            created_by: stored.created_by_name,
            created_at: stored.created_at,
            prices: view
                .libraries
                .into_iter()
                .map(|library| LibraryPriceBody {
                    price: prices.remove(&library.id).map(BookPriceBody::from),
                    active: library.active,
                    library: library.into(),
                })
                .collect(),
            tax_rates: stored
                .book
                .tax_rates
                .into_iter()
                .map(|rate| TaxRateBody { effective_from: rate.effective_from, percent: rate.percent })
                .collect(),
            disk: stored.book.disk.map(DiskPriceBody::from),
            revision: stored.revision,
        }
    }
}

/// One open order under the present prices and under a book.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PriceBookPreviewRow)]
pub(crate) struct PreviewRowBody {
    /// The order.
    order: OrderBody,
    /// IDs or GiB that the totals are for.
    quantity: Option<u32>,
    /// Whether that is an estimate.
    estimated: bool,
    /// Yen with tax as things stand.
    total_now: Option<i64>,
    /// Yen with tax, were it priced on the first day of the book.
    total_next: Option<i64>,
    /// `totalNext` less `totalNow`.
    difference: Option<i64>,
    /// Why the book gives no price, as a problem code.
    reason_code: Option<&'static str>,
    /// Whether the order was handed in: its price stands unless the applicant changes what is ordered.
    keeps_price: bool,
}

impl From<PreviewRow> for PreviewRowBody {
    fn from(row: PreviewRow) -> Self {
        Self {
            quantity: row.quantity,
            estimated: row.estimated,
            total_now: row.now.map(|yen| yen.0),
            total_next: row.next.map(|yen| yen.0),
            difference: row.difference().map(|yen| yen.0),
            reason_code: row.reason,
            keeps_price: row.keeps_price,
            order: row.view.into(),
        }
    }
}
