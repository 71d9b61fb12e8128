use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::ordering::price_book::{Band, BandScheme, EarlyRenewalDiscount};

fn price() -> LibraryPrice {
    LibraryPrice {
        scheme: BandScheme::Slab,
        bands: vec![
            Band { min_quantity: 1, unit_price: 10_000 },
            Band { min_quantity: 50, unit_price: 9_000 },
            Band { min_quantity: 104, unit_price: 8_300 },
        ],
        minimum_quantity: 10,
        term_months: 12,
        early_discount: Some(EarlyRenewalDiscount { percent: 3, until_months_before: 2 }),
        tax_percent: 10,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn library(n: u128) -> LibraryId {
    LibraryId::from_uuid(Uuid::from_u128(n))
}

const TEN: u32 = 10;

fn rates() -> Vec<TaxRate> {
    vec![TaxRate { effective_from: day("2019-10-01"), percent: TEN }]
}

/// Every fault of a library's prices is named beside its field.
#[rstest]
#[case(|p: &mut LibraryPrice| p.bands.clear(), "/prices/0/bands", "price_book.band_count")]
#[case(|p: &mut LibraryPrice| p.bands[0].min_quantity = 2, "/prices/0/bands/0/minQuantity", "price_book.band_first")]
#[case(|p: &mut LibraryPrice| p.bands[2].min_quantity = 50, "/prices/0/bands/2/minQuantity", "price_book.band_order")]
#[case(|p: &mut LibraryPrice| p.bands[2].min_quantity = 200_000, "/prices/0/bands/2/minQuantity",
    "order.quantity_above_maximum")]
#[case(|p: &mut LibraryPrice| p.bands[1].unit_price = 0, "/prices/0/bands/1/unitPrice", "price_book.price_out_of_range")]
#[case(|p: &mut LibraryPrice| p.bands[1].unit_price = -1, "/prices/0/bands/1/unitPrice", "price_book.price_out_of_range")]
#[case(|p: &mut LibraryPrice| p.minimum_quantity = 0, "/prices/0/minimumQuantity", "price_book.minimum_out_of_range")]
#[case(|p: &mut LibraryPrice| p.term_months = 0, "/prices/0/termMonths", "price_book.term_out_of_range")]
#[case(|p: &mut LibraryPrice| p.early_discount = Some(EarlyRenewalDiscount { percent: 100, until_months_before: 2 }),
    "/prices/0/earlyDiscount/percent", "price_book.discount_out_of_range")]
#[case(|p: &mut LibraryPrice| p.early_discount = Some(EarlyRenewalDiscount { percent: 5, until_months_before: 4 }),
    "/prices/0/earlyDiscount/untilMonthsBefore", "price_book.discount_month_out_of_range")]
fn faults_of_prices(#[case] spoil: fn(&mut LibraryPrice), #[case] pointer: &str, #[case] code: &str) {
    let mut spoiled = price();
    spoil(&mut spoiled);
    let refusal = check_book(day("2027-04-01"), &[(library(1), spoiled)], &rates(), None, &ContractPolicy::default())
        .unwrap_err();
    assert_eq!(refusal.code, "price_book.invalid");
    let fields: Vec<(&str, &str)> = refusal.fields.iter().map(|f| (f.pointer.as_str(), f.code)).collect();
    assert_eq!(fields, [(pointer, code)]);
}

#[test]
fn faults_of_the_book_are_told_all_at_once() {
    let prices = [(library(1), price()), (library(1), price())];
    let late = [
        TaxRate { effective_from: day("2027-05-01"), percent: 10 },
        TaxRate { effective_from: day("2027-05-01"), percent: 51 },
    ];
    let disk = DiskPrice { unit_price: 0, term_months: 12, minimum_gib: 5, maximum_gib: 4 };
    let refusal = check_book(day("2027-04-01"), &prices, &late, Some(&disk), &ContractPolicy::default()).unwrap_err();
    let codes: Vec<&str> = refusal.fields.iter().map(|f| f.code).collect();
    assert_eq!(
        codes,
        [
            "price_book.library_twice",
            "price_book.tax_first",
            "price_book.tax_order",
            "price_book.tax_out_of_range",
            "price_book.price_out_of_range",
            "price_book.disk_out_of_range",
        ]
    );
    let refusal = check_book(day("2027-04-01"), &[], &rates(), None, &ContractPolicy::default()).unwrap_err();
    assert_eq!(refusal.fields[0].code, "price_book.empty");
    assert_eq!(
        check_book(day("2027-04-01"), &[(library(1), price())], &rates(), None, &ContractPolicy::default()),
        Ok(())
    );
}

/// A slab whose total falls is a warning, never a refusal; graduated totals never fall.
#[test]
fn what_to_look_at_twice() {
    let slab = price();
    let codes: Vec<(&str, u32)> = warnings(&slab).iter().map(|w| (w.code(), w.at())).collect();
    assert_eq!(codes, [("price_book.total_falls", 50), ("price_book.total_falls", 104)]);
    let graduated = LibraryPrice { scheme: BandScheme::Graduated, ..price() };
    assert_eq!(warnings(&graduated), []);
    let mut rising = graduated;
    rising.bands[1].unit_price = 10_001;
    assert_eq!(warnings(&rising), [Warning::UnitPriceRises { at: 50 }]);
    // Below the minimum nobody can buy: nothing falls there.
    let mut high = price();
    high.minimum_quantity = 50;
    assert_eq!(warnings(&high).len(), 1);
}

/// renewal.md: "Each number above is a policy value of the vendor": the largest quantity and the months of the window.
#[test]
fn a_book_is_judged_by_the_policy() {
    let policy = ContractPolicy { maximum_quantity: 60, renewal_opens_months_before: 2, ..ContractPolicy::default() };
    let codes = |price: &LibraryPrice, policy: &ContractPolicy| -> Vec<&'static str> {
        check_price(price, policy, "").into_iter().map(|fault| fault.code).collect()
    };
    let wide = LibraryPrice { minimum_quantity: 61, ..price() };
    assert!(!codes(&wide, &ContractPolicy::default()).contains(&"price_book.minimum_out_of_range"));
    assert!(codes(&wide, &policy).contains(&"price_book.minimum_out_of_range"));
    let early =
        LibraryPrice { early_discount: Some(EarlyRenewalDiscount { percent: 5, until_months_before: 3 }), ..price() };
    assert!(!codes(&early, &ContractPolicy::default()).contains(&"price_book.discount_month_out_of_range"));
    assert!(codes(&early, &policy).contains(&"price_book.discount_month_out_of_range"));
}
