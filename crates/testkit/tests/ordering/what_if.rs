//! What-if costing (product.md, N3): what is compared is what is ordered.

use keizoku_app::ordering::orders::NewOrder;
use keizoku_app::ordering::what_if::{self, ComparisonRequest};
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::{Later, RenewalKind, Split, Timing};
use keizoku_testkit::both_databases;

use crate::world::{World, code};

async fn a_renewal_against_every_library(world: World) {
    let contract = world.contract().await;
    world.live_until("2027-11-05").await;
    let mut request = ComparisonRequest {
        contract_id: Some(contract),
        start_month: None,
        quantity: 97,
        later: Some(Later { quantity: 6, month: "2028-08".parse().unwrap() }),
    };
    let compared = what_if::compare(&world.own(), &request).await.unwrap();
    assert_eq!(compared.start_month.to_string(), "2028-02");
    let kinds: Vec<(&str, Option<RenewalKind>)> =
        compared.options.iter().map(|o| (o.library.code.as_str(), o.renewal_kind)).take(3).collect();
    assert_eq!(kinds[0], ("basic", Some(RenewalKind::Same)));
    assert_eq!(kinds[1], ("pack-standard", Some(RenewalKind::Upgrade)));
    assert_eq!(kinds[2].1, Some(RenewalKind::Change));
    let same = &compared.options[0];
    assert!(same.early_open && same.plans.len() == 4);
    assert_eq!(same.early_until.unwrap().to_string(), "2027-12-31");
    // "104 IDs cost less than 97."
    let complete = compared.options.iter().find(|o| o.library.code == "pack-complete").unwrap();
    assert!(complete.cliffs.iter().any(|cliff| (cliff.from..=cliff.to).contains(&97) && cliff.instead == 104));
    let plan = |timing, split| same.plans.iter().find(|p| (p.timing, p.split) == (timing, split)).unwrap();
    assert_eq!(plan(Timing::Regular, Split::AddLater).later.as_ref().unwrap().subtotal, Yen(18_000));
    // The plan is the order: the same lines, the same total.
    let order = world.order(world.renewal(contract, "basic", 103).await).await.unwrap().order;
    assert_eq!(order.price.as_ref().map(|p| p.total), Some(plan(Timing::Early, Split::AllNow).total));
    // The discount's last day has passed, but this order was handed in before.
    world.live_until("2028-01-10").await;
    let compared = what_if::compare(&world.own(), &request).await.unwrap();
    assert!(compared.options[0].early_open);
    keizoku_app::ordering::orders::withdraw(&world.own(), order.id, None).await.unwrap();
    assert!(!what_if::compare(&world.own(), &request).await.unwrap().options[0].early_open);
    request.later = Some(Later { quantity: 6, month: "2029-02".parse().unwrap() });
    assert_eq!(code(what_if::compare(&world.own(), &request).await.map(|_| ())), "order.later_month_outside");
    request.quantity = 0;
    assert_eq!(code(what_if::compare(&world.own(), &request).await.map(|_| ())), "order.quantity_below_minimum");
}

async fn a_new_contract_against_every_library(world: World) {
    let request =
        ComparisonRequest { contract_id: None, start_month: "2027-03".parse().ok(), quantity: 97, later: None };
    let compared = what_if::compare(&world.own(), &request).await.unwrap();
    assert!(compared.options.iter().all(|o| o.renewal_kind.is_none() && o.early_until.is_none()));
    let complete = compared.options.iter().find(|o| o.library.code == "pack-complete").unwrap();
    let cheaper = complete.plans[0].cheaper.unwrap();
    let new = world.new_order("pack-complete", "2027-03", cheaper.quantity).await;
    let order = world.order(NewOrder { submit: false, ..new }).await.unwrap().order;
    assert_eq!((cheaper.quantity, order.price.unwrap().total), (104, cheaper.total));
    let nowhere = ComparisonRequest { start_month: None, ..request.clone() };
    assert_eq!(code(what_if::compare(&world.own(), &nowhere).await.map(|_| ())), "request.invalid");
    let late = ComparisonRequest { start_month: "2026-12".parse().ok(), ..request };
    assert_eq!(code(what_if::compare(&world.own(), &late).await.map(|_| ())), "order.start_month_closed");
    let contract = world.contract().await;
    let foreign = ComparisonRequest { contract_id: Some(contract), ..late };
    let stranger = world.stranger.own_company(keizoku_domain::identity::Permission::WriteOrders).unwrap();
    assert_eq!(code(what_if::compare(&stranger, &foreign).await.map(|_| ())), "not_found");
}

both_databases!(a_renewal_against_every_library, a_new_contract_against_every_library);
