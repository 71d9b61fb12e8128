use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::ordering::price_book::{Band, BandScheme};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn month(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn library() -> LibraryId {
    LibraryId::from_uuid(Uuid::from_u128(7))
}

fn book() -> PriceBook {
    let price = LibraryPrice {
        scheme: BandScheme::Slab,
        bands: vec![Band { min_quantity: 1, unit_price: 12_000 }, Band { min_quantity: 50, unit_price: 9_000 }],
        minimum_quantity: 10,
        term_months: 12,
        early_discount: None,
        tax_percent: 0,
    };
    PriceBook {
        prices: BTreeMap::from([(library(), price)]),
        tax_rates: vec![
            TaxRate { effective_from: day("2019-10-01"), percent: 10 },
            TaxRate { effective_from: day("2027-10-01"), percent: 12 },
        ],
        disk: Some(DiskPrice { unit_price: 3_600, term_months: 12, minimum_gib: 5, maximum_gib: 500 }),
    }
}

fn evaluated(charge: Charge, quantity: u32) -> Result<Price, Refusal> {
    book().evaluate(&charge, quantity, &ContractPolicy::default())
}

/// The tax of the first day of the months charged counts.
#[rstest]
#[case("2027-09", 132_000)]
#[case("2027-10", 134_400)]
fn tax_by_the_first_month(#[case] start: &str, #[case] total: i64) {
    let charge = Charge::Term { library: library(), start_month: month(start), entitled_on: None };
    assert_eq!(evaluated(charge, 10).unwrap().total, Yen(total));
}

#[test]
fn a_book_without_a_table_of_rates_keeps_the_rate_in_its_prices() {
    let old: PriceBook = serde_json::from_value(serde_json::json!({ "prices": { library().to_string(): {
        "scheme": "slab", "bands": [{ "min_quantity": 1, "unit_price": 100 }], "minimum_quantity": 1,
        "term_months": 12, "early_discount": null, "tax_percent": 8 } } }))
    .unwrap();
    assert_eq!(old.price_of(library(), day("2027-04-01")).unwrap().tax_percent, 8);
    let again: PriceBook = serde_json::from_value(serde_json::to_value(book()).unwrap()).unwrap();
    assert_eq!(again, book());
}

/// Pro-rated by remaining months including the current one, rounded down to the yen.
#[rstest]
#[case("2027-04-01", 12, 18_000)]
#[case("2027-04-30", 12, 18_000)]
#[case("2027-11-15", 5, 7_500)]
#[case("2028-03-31", 1, 1_500)]
#[case("2027-02-10", 12, 18_000)] // Before the term begins the whole of it is charged.
fn disk_until_the_end_of_the_term(#[case] today: &str, #[case] months: i32, #[case] subtotal: i64) {
    let rest = Remainder::of(month("2027-04"), month("2028-03"), day(today));
    assert_eq!(rest.months(), months);
    assert_eq!(evaluated(Charge::Disk { rest }, 5).unwrap().subtotal, Yen(subtotal));
}

#[test]
fn bounds_and_what_is_not_sold() {
    let rest = Remainder::of(month("2027-04"), month("2028-03"), day("2027-04-01"));
    assert_eq!(evaluated(Charge::Disk { rest }, 4).unwrap_err().code, "order.quantity_below_minimum");
    assert_eq!(evaluated(Charge::Disk { rest }, 501).unwrap_err().code, "order.quantity_above_maximum");
    let more = Charge::MoreSeats { library: library(), existing: 49, rest };
    assert_eq!(evaluated(more, 0).unwrap_err().code, "order.quantity_below_minimum");
    // 50 in all: the band of the cumulative quantity, for the new one only.
    assert_eq!(evaluated(more, 1).unwrap().subtotal, Yen(9_000));
    let nothing = PriceBook::default();
    let policy = ContractPolicy::default();
    assert_eq!(nothing.evaluate(&Charge::Disk { rest }, 5, &policy).unwrap_err().code, "order.disk_not_offered");
    assert_eq!(nothing.evaluate(&more, 5, &policy).unwrap_err().code, "order.library_not_offered");
}

/// A book holds from its first day to the day before the next; in force or past it is immutable.
#[rstest]
#[case("2027-03-31", BookState::Future, Ok(()))]
#[case("2027-04-01", BookState::InForce, Err("price_book.in_force"))]
#[case("2027-09-30", BookState::InForce, Err("price_book.in_force"))]
#[case("2027-10-01", BookState::Past, Err("price_book.past"))]
fn validity(#[case] today: &str, #[case] state: BookState, #[case] changeable: Result<(), &str>) {
    let validity = BookValidity::new(day("2027-04-01"), Some(day("2027-10-01")));
    assert_eq!(validity.effective_until, Some(day("2027-09-30")));
    assert_eq!(validity.state_on(day(today)), state);
    assert_eq!(validity.check_changeable(day(today)).map_err(|refusal| refusal.code), changeable);
}

#[test]
fn a_book_begins_tomorrow_at_the_earliest() {
    assert_eq!(BookValidity::check_begins(day("2027-04-02"), day("2027-04-01")), Ok(()));
    let refused = BookValidity::check_begins(day("2027-04-01"), day("2027-04-01")).unwrap_err();
    assert_eq!((refused.code, refused.params["earliest"].as_str()), ("price_book.not_in_future", "2027-04-02"));
}
