use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::ordering::book::TaxRate;
use crate::ordering::price_book::{Band, BandScheme, EarlyRenewalDiscount};

fn price(scheme: BandScheme) -> LibraryPrice {
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

fn month(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn library() -> LibraryId {
    LibraryId::from_uuid(Uuid::from_u128(7))
}

fn book(scheme: BandScheme) -> PriceBook {
    let from: NaiveDate = "2019-10-01".parse().unwrap();
    PriceBook {
        prices: BTreeMap::from([(library(), price(scheme))]),
        tax_rates: vec![TaxRate { effective_from: from, percent: 10 }],
        disk: None,
    }
}

fn regular(price: &LibraryPrice) -> Tariff<'_> {
    Tariff { price, start_month: month("2027-04"), timing: Timing::Regular }
}

/// product.md, N3: "104 IDs cost less than 97".
#[test]
fn the_cliff_before_104() {
    let price = price(BandScheme::Slab);
    let tariff = regular(&price);
    let cheapest = tariff.cheapest_from(97, 1_000);
    assert_eq!(cheapest, Cheapest { quantity: 104, total: Yen(949_520), saving: Yen(10_780) });
    assert_eq!(tariff.cheapest_from(95, 1_000).quantity, 95);
    assert_eq!(tariff.cheapest_from(1, 1_000).quantity, 10);
    assert_eq!(tariff.cheapest_from(97, 103).quantity, 97);
    // 46 × 10,000 > 50 × 9,000 and 96 × 9,000 > 104 × 8,300.
    let cliffs: Vec<(u32, u32, u32)> = tariff.cliffs(1_000).iter().map(|c| (c.from, c.to, c.instead)).collect();
    assert_eq!(cliffs, [(46, 49, 50), (96, 103, 104)]);
    let graduated = LibraryPrice { scheme: BandScheme::Graduated, ..price };
    assert_eq!(regular(&graduated).cliffs(1_000), []);
}

#[test]
fn the_curve_runs_band_by_band() {
    let price = price(BandScheme::Slab);
    let curve = regular(&price).curve(150);
    let ends: Vec<(u32, u32)> = curve.iter().map(|s| (s.from, s.to)).collect();
    assert_eq!(ends, [(10, 49), (50, 103), (104, 150)]);
    assert_eq!((curve[1].total_from, curve[1].total_to), (Yen(495_000), Yen(1_019_700)));
}

#[test]
fn every_way_to_order_is_compared() {
    let wish = Wish {
        quantity: 97,
        start_month: month("2027-04"),
        later: Some(Later { quantity: 6, month: month("2027-10") }),
    };
    let policy = ContractPolicy::default();
    let found = plans(&book(BandScheme::Slab), library(), true, &wish, &policy).unwrap();
    let seen: Vec<(Timing, Split, u32, Yen)> = found.iter().map(|p| (p.timing, p.split, p.quantity, p.total)).collect();
    let early = |full: i64| Yen(full - full * 3 / 100).share_floor(110, 100);
    assert_eq!(
        seen,
        [
            (Timing::Early, Split::AllNow, 103, early(927_000)),
            // Six more for six months: 9,000 × 6 × 6/12 = 27,000, and the tax of them.
            (Timing::Early, Split::AddLater, 97, early(873_000) + Yen(29_700)),
            (Timing::Regular, Split::AllNow, 103, Yen(1_019_700)),
            (Timing::Regular, Split::AddLater, 97, Yen(960_300 + 29_700)),
        ]
    );
    assert_eq!(found[2].cheaper.map(|c| c.quantity), Some(104));
    // 104 from the start cost less than 97 and 6 more; then nothing has to be added.
    let instead = Cheapest { quantity: 104, total: Yen(949_520), saving: Yen(990_000 - 949_520) };
    assert_eq!(found[3].cheaper, Some(instead));
    // A new contract has no early discount.
    let new = plans(&book(BandScheme::Slab), library(), false, &Wish { later: None, ..wish }, &policy).unwrap();
    assert_eq!(new.iter().map(|p| p.timing).collect::<Vec<_>>(), [Timing::Regular]);
}

/// product.md, N3: a larger start pays even when something still has to be added.
#[test]
fn a_larger_start_with_fewer_additions_can_cost_less() {
    let wish = |quantity, more| Wish {
        quantity,
        start_month: month("2027-04"),
        later: Some(Later { quantity: more, month: month("2027-10") }),
    };
    let policy = ContractPolicy::default();
    let found = |wish: &Wish| plans(&book(BandScheme::Slab), library(), false, wish, &policy).unwrap();
    let late = found(&wish(48, 10));
    assert_eq!(late[1].total, Yen((48 * 10_000 + 10 * 9_000 / 2) * 110 / 100));
    let total = Yen((50 * 9_000 + 8 * 9_000 / 2) * 110 / 100);
    assert_eq!(late[1].cheaper, Some(Cheapest { quantity: 50, total, saving: late[1].total - total }));
    // 20 to begin with stay cheaper than any larger start.
    assert_eq!(found(&wish(20, 10))[1].cheaper, None);
}

#[test]
fn below_the_smallest_order_later_needs_may_cost_nothing_more() {
    let later = Some(Later { quantity: 3, month: month("2027-10") });
    let wish = Wish { quantity: 5, start_month: month("2027-04"), later };
    let policy = ContractPolicy::default();
    let found = plans(&book(BandScheme::Slab), library(), false, &wish, &policy).unwrap();
    assert!(found.iter().all(|plan| plan.quantity == 10 && plan.total == Yen(110_000) && plan.later.is_none()));
    let outside = Wish { later: Some(Later { quantity: 3, month: month("2028-04") }), ..wish };
    let refused = plans(&book(BandScheme::Slab), library(), false, &outside, &policy).unwrap_err();
    assert_eq!(refused.code, "order.later_month_outside");
    let many = Wish { quantity: 100_001, ..wish };
    let refused = plans(&book(BandScheme::Slab), library(), false, &many, &policy).unwrap_err();
    assert_eq!(refused.code, "order.quantity_above_maximum");
    let unknown = LibraryId::from_uuid(Uuid::from_u128(8));
    let refused = plans(&book(BandScheme::Slab), unknown, false, &wish, &policy).unwrap_err();
    assert_eq!(refused.code, "order.library_not_offered");
}
