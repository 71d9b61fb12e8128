//! Properties of every price book that can be written, sound or odd.

use std::collections::BTreeMap;

use proptest::prelude::*;
use uuid::Uuid;

use super::book::{Charge, DiskPrice, PriceBook, Remainder, TaxRate};
use super::book_check::{check_price, warnings};
use super::policy::ContractPolicy;
use super::price::{Price, PriceLine};
use super::price_book::{Band, BandScheme, EarlyRenewalDiscount, LibraryPrice};
use super::what_if::{Tariff, Timing};
use crate::id::LibraryId;
use crate::money::Yen;
use crate::month::YearMonth;

fn start() -> YearMonth {
    "2027-04".parse().expect("a month")
}

fn scheme() -> impl Strategy<Value = BandScheme> {
    prop_oneof![Just(BandScheme::Slab), Just(BandScheme::Graduated)]
}

/// Any book that can be kept: bands from 1, ascending; prices in any order.
fn price(scheme: impl Strategy<Value = BandScheme>) -> impl Strategy<Value = LibraryPrice> {
    let bands = (1_i64..20_000, prop::collection::btree_map(2_u32..400, 1_i64..20_000, 0..6));
    (scheme, bands, 1_u32..60, 1_i32..37, prop::option::of(1_u32..100), 0_u32..51).prop_map(
        |(scheme, (first, rest), minimum_quantity, term_months, percent, tax_percent)| LibraryPrice {
            scheme,
            bands: std::iter::once((1, first))
                .chain(rest)
                .map(|(min_quantity, unit_price)| Band { min_quantity, unit_price })
                .collect(),
            minimum_quantity,
            term_months,
            early_discount: percent.map(|percent| EarlyRenewalDiscount { percent, until_months_before: 2 }),
            tax_percent,
        },
    )
}

fn total(price: &LibraryPrice, quantity: u32, timing: Timing) -> Yen {
    let entitled_on = match timing {
        Timing::Early => price.early_discount.map(|discount| discount.last_day(start())),
        Timing::Regular => None,
    };
    price.evaluate(quantity, start(), entitled_on, 1_000).expect("a quantity within bounds").total
}

/// Whether one ID more never costs less, looked at step by step.
fn is_monotone(price: &LibraryPrice, until: u32) -> bool {
    (1..until).all(|n| price.subtotal_of(n) <= price.subtotal_of(n + 1))
}

proptest! {
    #[test]
    fn every_such_book_can_be_kept(price in price(scheme())) {
        prop_assert_eq!(check_price(&price, &ContractPolicy::default(), ""), vec![]);
    }

    /// Graduated prices rise with the quantity, whatever the bands; with discount and tax too.
    #[test]
    fn graduated_prices_rise(price in price(Just(BandScheme::Graduated)), n in 60_u32..900, more in 1_u32..99) {
        for timing in [Timing::Early, Timing::Regular] {
            prop_assert!(total(&price, n, timing) <= total(&price, n + more, timing));
        }
    }

    /// Slab prices rise where the book is monotone, and the warnings name exactly the places where it is not.
    #[test]
    fn slab_prices_rise_where_the_book_does(price in price(Just(BandScheme::Slab)), n in 60_u32..900, more in 1_u32..99) {
        if is_monotone(&price, 1_000) {
            for timing in [Timing::Early, Timing::Regular] {
                prop_assert!(total(&price, n, timing) <= total(&price, n + more, timing));
            }
        }
        let falls: Vec<u32> = (price.minimum_quantity..1_000)
            .filter(|n| price.subtotal_of(n + 1) < price.subtotal_of(*n))
            .map(|n| n + 1)
            .collect();
        let warned: Vec<u32> =
            warnings(&price).iter().filter(|w| w.code() == "price_book.total_falls").map(|w| w.at()).collect();
        prop_assert_eq!(falls, warned);
    }

    /// The cheapest quantity is what looking at every one of them finds; the cliffs cover what it beats, and only that.
    #[test]
    fn the_cheapest_quantity_and_the_cliffs(price in price(scheme()), wanted in 1_u32..600) {
        let maximum = 600;
        let tariff = Tariff { price: &price, start_month: start(), timing: Timing::Regular };
        let wanted = wanted.max(price.minimum_quantity);
        let best = (wanted..=maximum).map(|n| (total(&price, n, Timing::Regular), n)).min().expect("a quantity");
        let found = tariff.cheapest_from(wanted, maximum);
        prop_assert_eq!((found.total, found.quantity), best);
        prop_assert_eq!(found.saving, total(&price, wanted, Timing::Regular) - best.0);
        let on_a_cliff = tariff.cliffs(maximum).iter().any(|cliff| cliff.from <= wanted && wanted <= cliff.to);
        prop_assert_eq!(on_a_cliff, found.saving > Yen(0));
    }

    /// Buying a term month by month, in any pieces, never costs more than the term without tax.
    #[test]
    fn pro_rating_never_exceeds_the_full_price(
        price in price(scheme()), quantity in 1_u32..500, cuts in prop::collection::vec(1_i32..37, 1..8),
    ) {
        let full = price.additional(0, quantity, price.term_months).subtotal;
        prop_assert_eq!(full, price.subtotal_of(quantity));
        let mut left = price.term_months;
        let mut sum = Yen(0);
        for cut in cuts {
            let months = cut.min(left);
            sum = sum + price.additional(0, quantity, months).subtotal;
            left -= months;
        }
        prop_assert!(sum <= full, "{sum:?} > {full:?}");
        prop_assert_eq!(price.additional(0, quantity, price.term_months + 5).subtotal, full);
    }

    /// Graduated: what is bought in two steps costs what it costs at once; nothing bought is priced again.
    #[test]
    fn graduated_steps_add_up(price in price(Just(BandScheme::Graduated)), first in 1_u32..400, more in 1_u32..400) {
        let months = price.term_months;
        let steps = price.additional(0, first, months).subtotal + price.additional(first, more, months).subtotal;
        prop_assert_eq!(steps, price.subtotal_of(first + more));
    }

    /// Disk too is rounded down, never beyond the full price.
    #[test]
    fn disk_never_exceeds_the_full_price(unit_price in 1_i64..100_000, gib in 1_u32..1_000, months in 1_i32..=12) {
        let rates = vec![TaxRate { effective_from: start().first_day(), percent: 10 }];
        let disk = DiskPrice { unit_price, term_months: 12, minimum_gib: 1, maximum_gib: 1_000 };
        let book = PriceBook { prices: BTreeMap::new(), tax_rates: rates, disk: Some(disk) };
        let rest = Remainder { from: start().plus(12 - months), until: start().plus(11) };
        let price = book.evaluate(&Charge::Disk { rest }, gib, &ContractPolicy::default()).expect("disk");
        let exact = i128::from(unit_price) * i128::from(gib) * months as i128;
        prop_assert!(i128::from(price.subtotal.0) * 12 <= exact && exact < (i128::from(price.subtotal.0) + 1) * 12);
    }

    /// Tax is rounded down once per rate, whatever the number of lines and rates.
    #[test]
    fn tax_is_rounded_once_per_rate(amounts in prop::collection::vec((1_i64..1_000_000, 0_u32..4), 1..12)) {
        let lines = amounts.iter().map(|(amount, class)| PriceLine {
            code: "seats".to_owned(), label_ja: String::new(), label_en: String::new(), quantity: 1,
            unit_price: Yen(*amount), months: None, amount: Yen(*amount), tax_percent: class * 4,
        });
        let price = Price::of(12, lines.collect(), false);
        let mut by_rate: BTreeMap<u32, i64> = BTreeMap::new();
        for (amount, class) in &amounts {
            *by_rate.entry(class * 4).or_default() += amount;
        }
        let expected: Vec<(u32, i64, i64)> =
            by_rate.into_iter().map(|(rate, sum)| (rate, sum, sum * i64::from(rate) / 100)).collect();
        let seen: Vec<(u32, i64, i64)> =
            price.taxes.iter().map(|tax| (tax.rate_percent, tax.taxable.0, tax.tax.0)).collect();
        prop_assert_eq!(&seen, &expected);
        let tax: i64 = expected.iter().map(|(_, _, tax)| tax).sum();
        prop_assert_eq!(price.total.0, price.subtotal.0 + tax);
    }

    /// A library looked up in its book keeps its prices and takes the book's tax.
    #[test]
    fn looking_up_changes_the_tax_only(price in price(scheme()), percent in 0_u32..51) {
        let id = LibraryId::from_uuid(Uuid::from_u128(1));
        let rates = vec![TaxRate { effective_from: start().first_day(), percent }];
        let book = PriceBook { prices: BTreeMap::from([(id, price.clone())]), tax_rates: rates, disk: None };
        let found = book.price_of(id, start().first_day()).expect("the library");
        prop_assert_eq!(found, LibraryPrice { tax_percent: percent, ..price });
    }
}
