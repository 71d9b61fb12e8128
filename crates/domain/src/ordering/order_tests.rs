use rstest::rstest;
use uuid::Uuid;

use super::*;
use crate::clock::{start_of_day, tokyo_date};
use crate::ordering::price_book::{Band, BandScheme, LibraryPrice};

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn price(quantity: u32) -> Price {
    LibraryPrice {
        scheme: BandScheme::Slab,
        bands: vec![Band { min_quantity: 1, unit_price: 100 }],
        minimum_quantity: 1,
        term_months: 12,
        early_discount: None,
        tax_percent: 10,
    }
    .evaluate(quantity, "2026-08".parse().unwrap(), None, 1_000)
    .unwrap()
}

fn order(kind: OrderKind, state: OrderState) -> Order {
    Order {
        id: OrderId::from_uuid(Uuid::from_u128(1)),
        number: "K-2026-000001".to_owned(),
        kind,
        company_id: CompanyId::from_uuid(Uuid::from_u128(2)),
        contract_id: None,
        renewal_kind: (kind == OrderKind::Renewal).then_some(RenewalKind::Same),
        library_id: LibraryId::from_uuid(Uuid::from_u128(3)),
        start_month: "2026-08".parse().unwrap(),
        term_months: 12,
        quantity: Some(20),
        estimated_quantity: None,
        entitled_on: None,
        price: Some(price(20)),
        training_admin: Some(TrainingAdminContact {
            name: PersonName::parse("教育 花子").unwrap(),
            email: EmailAddress::parse("hanako@example.jp").unwrap(),
        }),
        note: None,
        state,
        created_at: now(),
        revision: 1,
    }
}

fn now() -> DateTime<Utc> {
    start_of_day(d("2026-08-01"))
}

fn states() -> Vec<OrderState> {
    let by = AccountId::from_uuid(Uuid::from_u128(9));
    vec![
        OrderState::Draft,
        OrderState::Provisional { since: now(), expires_on: d("2026-08-10") },
        OrderState::Submitted { at: now(), approval_due_on: d("2026-08-04") },
        OrderState::Approved { at: now(), by },
        OrderState::Returned { at: now(), reason: "数量".to_owned() },
        OrderState::Withdrawn { at: now() },
        OrderState::Expired { at: now() },
    ]
}

/// Every transition against every state: the new state, or the code of the refusal.
#[rstest]
#[case("submit", ["submitted", "order.provisional", "order.already_submitted", "order.already_approved", "submitted",
    "order.withdrawn", "order.expired"])]
#[case("confirm", ["order.not_provisional", "submitted", "order.already_submitted", "order.already_approved",
    "order.not_provisional", "order.withdrawn", "order.expired"])]
#[case("approve", ["order.not_submitted", "order.provisional_not_approvable", "approved", "order.already_approved",
    "order.not_submitted", "order.withdrawn", "order.expired"])]
#[case("return", ["order.not_submitted", "order.provisional", "returned", "order.already_approved",
    "order.not_submitted", "order.withdrawn", "order.expired"])]
#[case("withdraw", ["withdrawn", "withdrawn", "withdrawn", "order.already_approved", "withdrawn", "order.withdrawn",
    "order.expired"])]
#[case("edit", ["draft", "provisional", "order.already_submitted", "order.already_approved", "returned",
    "order.withdrawn", "order.expired"])]
#[case("reserve", ["provisional", "order.provisional", "order.already_submitted", "order.already_approved",
    "order.not_submitted", "order.withdrawn", "order.expired"])]
fn transitions(#[case] verb: &str, #[case] expected: [&str; 7]) {
    for (state, expected) in states().into_iter().zip(expected) {
        let mut order = order(OrderKind::Renewal, state.clone());
        let by = AccountId::from_uuid(Uuid::from_u128(9));
        let today = d("2026-08-10");
        let result = match verb {
            "submit" => order.submit(now(), today),
            "confirm" => order.confirm(now(), today, today),
            "approve" => order.approve(now(), by),
            "return" => order.return_to_applicant(now(), "数量をご確認ください"),
            "withdraw" => order.withdraw(now()),
            "edit" => order.check_editable(),
            _ => order.reserve(now(), today, today),
        };
        let seen = result.map_or_else(|refusal| refusal.code, |()| order.state.as_str());
        assert_eq!(seen, expected, "{verb} on {}", state.as_str());
    }
}

/// Edge 3: on the 10th at 23:59:59 it is accepted; at 00:00:00 of the 11th it has expired.
#[test]
fn provisional_is_confirmed_until_the_end_of_the_tenth() {
    let midnight = start_of_day(d("2026-08-11"));
    let last_second = midnight - chrono::TimeDelta::seconds(1);
    let provisional = OrderState::Provisional { since: now(), expires_on: d("2026-08-10") };

    let mut in_time = order(OrderKind::Renewal, provisional.clone());
    assert!(!in_time.expire(last_second, tokyo_date(last_second)));
    assert_eq!(in_time.confirm(last_second, tokyo_date(last_second), d("2026-08-13")), Ok(()));

    let mut late = order(OrderKind::Renewal, provisional);
    assert_eq!(late.confirm(midnight, tokyo_date(midnight), d("2026-08-13")).unwrap_err().code, "order.expired");
    assert!(late.expire(midnight, tokyo_date(midnight)));
    assert_eq!(late.state.as_str(), "expired");
}

#[test]
fn only_renewals_are_provisional() {
    let mut new = order(OrderKind::New, OrderState::Draft);
    let refusal = new.reserve(now(), d("2026-08-01"), d("2026-08-10")).unwrap_err();
    assert_eq!(refusal.code, "order.only_renewals_are_provisional");
}

#[test]
fn handing_in_needs_a_quantity_and_for_a_new_workspace_an_administrator() {
    let mut open = order(OrderKind::Renewal, OrderState::Draft);
    open.quantity = None;
    assert_eq!(open.submit(now(), d("2026-08-04")).unwrap_err().code, "order.quantity_missing");
    let mut new = order(OrderKind::New, OrderState::Draft);
    new.training_admin = None;
    assert_eq!(new.submit(now(), d("2026-08-04")).unwrap_err().code, "order.training_admin_missing");
    let mut changed = order(OrderKind::Renewal, OrderState::Draft);
    changed.renewal_kind = Some(RenewalKind::Change);
    changed.training_admin = None;
    assert_eq!(changed.submit(now(), d("2026-08-04")).unwrap_err().code, "order.training_admin_missing");
}

/// renewal.md, "Dates of a term": "After the 10th of M a renewal is impossible; only a new contract", though it was returned late.
#[rstest]
#[case("2026-08-10", None)]
#[case("2026-08-11", Some("order.returned_after_close"))]
fn a_returned_renewal_is_handed_in_again_until_the_last_day(#[case] today: &str, #[case] expected: Option<&str>) {
    let returned = OrderState::Returned { at: now(), reason: "確認".to_owned() };
    let order = order(OrderKind::Renewal, returned);
    let refused = order.check_again(d("2026-08-10"), d(today)).err();
    assert_eq!(refused.as_ref().map(|refusal| refusal.code), expected);
    let actions = order.applicant_actions(Some(d("2026-08-10")), d(today));
    let open = [OrderAction::Edit, OrderAction::Submit, OrderAction::Withdraw];
    assert_eq!(actions, if expected.is_none() { &open[..] } else { &[OrderAction::Withdraw] });
    // Other kinds have no such day.
    assert_eq!(order.applicant_actions(None, d(today)), open);
}

#[test]
fn overdue_from_the_day_after_it_was_due() {
    let order = order(OrderKind::New, OrderState::Submitted { at: now(), approval_due_on: d("2026-08-04") });
    assert!(!order.is_overdue(d("2026-08-04")));
    assert!(order.is_overdue(d("2026-08-05")));
}

/// renewal.md, "Orders": no sequence of steps, whoever takes them, reaches a state by another way than the ones written there.
mod any_sequence_of_steps {
    use proptest::prelude::*;

    use super::*;

    fn step(order: &mut Order, step: u8, today: NaiveDate) {
        let at = start_of_day(today);
        let by = AccountId::from_uuid(Uuid::from_u128(9));
        let _refused = match step {
            0 => order.submit(at, today),
            1 => order.confirm(at, today, today),
            2 => order.approve(at, by),
            3 => order.return_to_applicant(at, "数量をご確認ください"),
            4 => order.withdraw(at),
            5 => order.reserve(at, today, d("2026-08-10")),
            6 => {
                order.quantity = None;
                Ok(())
            }
            7 => {
                (order.quantity, order.price) = (Some(20), Some(price(20)));
                Ok(())
            }
            _ => {
                order.expire(at, today);
                Ok(())
            }
        };
    }

    proptest! {
        #[test]
        fn keeps_to_the_arrows(
            kind in 0_usize..4,
            steps in prop::collection::vec((0_u8..9, 0_u64..30), 1..40),
        ) {
            let kinds = [OrderKind::New, OrderKind::Renewal, OrderKind::AdditionalSeats, OrderKind::DiskCapacity];
            let mut order = order(kinds[kind], OrderState::Draft);
            let mut day = d("2026-07-20");
            for (what, later) in steps {
                day = (day + chrono::Days::new(later / 10)).min(d("2026-09-01"));
                let before = order.state.clone();
                step(&mut order, what, day);
                let (from, to) = (before.as_str(), order.state.as_str());
                let arrows = [
                    ("draft", "submitted"), ("draft", "provisional"), ("draft", "withdrawn"),
                    ("provisional", "submitted"), ("provisional", "expired"), ("provisional", "withdrawn"),
                    ("submitted", "approved"), ("submitted", "returned"), ("submitted", "withdrawn"),
                    ("returned", "submitted"), ("returned", "withdrawn"),
                ];
                prop_assert!(before == order.state || arrows.contains(&(from, to)), "{from} → {to}");
                // What is approved, withdrawn or expired never changes again.
                if !before.is_open() {
                    prop_assert_eq!(&before, &order.state);
                }
                if matches!(order.state, OrderState::Provisional { .. } | OrderState::Expired { .. }) {
                    prop_assert_eq!(order.kind, OrderKind::Renewal);
                }
                if from == "provisional" && to == "submitted" {
                    prop_assert!(day <= d("2026-08-10"));
                }
                if from != "submitted" && to == "submitted" {
                    prop_assert!(order.quantity.is_some() && order.price.is_some());
                }
            }
        }
    }
}
