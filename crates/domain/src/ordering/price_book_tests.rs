use rstest::rstest;

use super::*;

fn book(scheme: BandScheme) -> LibraryPrice {
    LibraryPrice {
        scheme,
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
fn month() -> YearMonth {
    "2027-04".parse().unwrap()
}

#[rstest]
#[case(BandScheme::Slab, 10, 100_000, 110_000)]
#[case(BandScheme::Slab, 97, 873_000, 960_300)]
#[case(BandScheme::Slab, 104, 863_200, 949_520)]
#[case(BandScheme::Graduated, 97, 49 * 10_000 + 48 * 9_000, 1_014_200)]
#[case(BandScheme::Graduated, 104, 49 * 10_000 + 54 * 9_000 + 8_300, 1_082_730)]
fn bands(#[case] scheme: BandScheme, #[case] quantity: u32, #[case] subtotal: i64, #[case] total: i64) {
    let price = book(scheme).evaluate(quantity, month(), None, 1_000).unwrap();
    assert_eq!((price.subtotal, price.total), (Yen(subtotal), Yen(total)));
}

#[test]
fn the_next_band_shows_that_104_cost_less_than_97() {
    let price = book(BandScheme::Slab).evaluate(97, month(), None, 1_000).unwrap();
    assert_eq!(price.next_band, Some(NextBand { min_quantity: 104, total: Yen(949_520) }));
}

#[rstest]
#[case(9, "order.quantity_below_minimum")]
#[case(1_001, "order.quantity_above_maximum")]
fn quantities_refused(#[case] quantity: u32, #[case] code: &str) {
    let refusal = book(BandScheme::Slab).evaluate(quantity, month(), None, 1_000).unwrap_err();
    assert_eq!(refusal.code, code);
    assert_eq!(refusal.fields[0].pointer, "/quantity");
}

/// The discount runs until the last day of M−2, by the date of entitlement.
#[rstest]
#[case("2027-02-28", true)]
#[case("2027-03-01", false)]
fn early_discount_by_entitlement_date(#[case] day: &str, #[case] applied: bool) {
    let price = book(BandScheme::Slab).evaluate(97, month(), Some(day.parse().unwrap()), 1_000).unwrap();
    assert_eq!(price.early_discount_applied, applied);
    let expected = if applied { 873_000 - 26_190 } else { 873_000 };
    assert_eq!(price.subtotal, Yen(expected));
}

#[test]
fn tax_is_rounded_down_once_per_rate() {
    let mut odd = book(BandScheme::Graduated);
    odd.bands = vec![Band { min_quantity: 1, unit_price: 15 }, Band { min_quantity: 2, unit_price: 9 }];
    odd.minimum_quantity = 1;
    let price = odd.evaluate(2, month(), None, 10).unwrap();
    // 15 + 9 = 24 → 2; line by line it would be 1 + 0.
    assert_eq!((price.taxes[0].taxable, price.taxes[0].tax, price.total), (Yen(24), Yen(2), Yen(26)));
}

#[rstest]
#[case(BandScheme::Slab, 40, 10, 5, 37_500)] // 50 in all: 9,000 × 10 × 5/12
#[case(BandScheme::Slab, 40, 9, 5, 37_500)] // 49 in all: 10,000 × 9 × 5/12
#[case(BandScheme::Slab, 100, 1, 7, 5_250)]
#[case(BandScheme::Slab, 103, 1, 7, 4_841)] // 8,300 × 7/12 = 4,841.67, rounded down
#[case(BandScheme::Graduated, 48, 3, 12, 28_000)]
fn additional_seats(
    #[case] scheme: BandScheme,
    #[case] existing: u32,
    #[case] quantity: u32,
    #[case] months: i32,
    #[case] subtotal: i64,
) {
    assert_eq!(book(scheme).additional(existing, quantity, months).subtotal, Yen(subtotal));
}
