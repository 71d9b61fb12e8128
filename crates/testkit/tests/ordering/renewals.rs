//! The renewal window, provisional orders, and what a renewal changes.

use keizoku_app::AppError;
use keizoku_app::ordering::contracts;
use keizoku_app::ordering::orders::{self, NewOrder, OrderChange};
use keizoku_app::ordering::quotes::{self, QuoteRequest};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::{OrderKind, OrderState, RenewalKind};
use keizoku_domain::seats::RosterState;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

const ADMIN: &str = "kyoiku@minato.example";

/// Edge 1: the window at its first and last second, in Tokyo time.
async fn the_window_opens_and_closes_to_the_second(world: World) {
    let contract = world.contract().await;
    world.at("2027-10-31T23:59:59");
    let early = world.order(world.renewal(contract, "basic", 220).await).await;
    assert_eq!(code(early), "order.renewal_not_open");
    world.at("2028-02-11T00:00:00");
    let late = world.order(world.renewal(contract, "basic", 220).await).await;
    assert_eq!(code(late), "order.renewal_closed");
    world.at("2027-11-01T00:00:00");
    let first = world.order(world.renewal(contract, "basic", 220).await).await.unwrap();
    orders::withdraw(&world.own(), first.order.id, None).await.unwrap();
    world.at("2028-02-10T23:59:59");
    let last = world.order(world.renewal(contract, "basic", 220).await).await.unwrap();
    assert_eq!(last.order.start_month.to_string(), "2028-02");
}

async fn one_open_order_of_a_contract_and_kind(world: World) {
    let contract = world.contract().await;
    world.at("2027-11-05T10:00");
    let open = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    let Err(AppError::Refused(refusal)) = world.order(world.renewal(contract, "basic", 230).await).await else {
        panic!("a second open order")
    };
    assert_eq!(refusal.code, "order.open_exists");
    assert_eq!(
        (refusal.params["number"].as_str(), refusal.params["state"].as_str()),
        (open.number.as_str(), "submitted")
    );
    assert_eq!(refusal.params["orderId"], open.id.to_string());
    let view = contracts::read(&world.own(), contract).await.unwrap();
    assert_eq!(view.renewal.unwrap().open_order_id, Some(open.id));
    orders::withdraw(&world.own(), open.id, None).await.unwrap();
    world.order(world.renewal(contract, "basic", 230).await).await.unwrap();
}

async fn of_two_orders_at_once_one_wins(world: World) {
    let contract = world.contract().await;
    world.at("2027-11-05T10:00");
    let new = world.renewal(contract, "basic", 220).await;
    let (a, b) = tokio::join!(world.order(new.clone()), world.order(new));
    assert_eq!([&a, &b].iter().filter(|result| result.is_ok()).count(), 1);
    assert_eq!(code(if a.is_ok() { b } else { a }), "order.open_exists");
}

/// Edge 3: accepted on the 10th at 23:59:59; at 00:00:00 of the 11th it has expired.
async fn a_provisional_order_is_confirmed_until_the_tenth(world: World) {
    let contract = world.contract().await;
    world.at("2027-11-05T10:00");
    let new = NewOrder {
        quantity: None,
        estimated_quantity: Some(220),
        quantity_undetermined: true,
        ..world.renewal(contract, "basic", 220).await
    };
    let order = world.order(new).await.unwrap().order;
    assert!(matches!(order.state, OrderState::Provisional { .. }));
    assert_eq!(code(world.approve(order.id).await), "order.provisional_not_approvable");
    assert_eq!(code(orders::confirm(&world.own(), order.id, None, None).await), "order.quantity_missing");
    world.at("2028-02-11T00:00:00");
    assert_eq!(code(orders::confirm(&world.own(), order.id, None, Some(220)).await), "order.expired");
    world.at("2028-02-10T23:59:59");
    let confirmed = orders::confirm(&world.own(), order.id, None, Some(220)).await.unwrap().order;
    // The entitlement to the discount stands since the provisional application in November.
    assert!(confirmed.price.unwrap().early_discount_applied);
    // Handed in on the last day, approved after it.
    world.at("2028-02-15T10:00");
    world.approve(order.id).await.unwrap();
    let next = world.terms(contract).await.remove(1);
    assert_eq!((next.roster, next.quota.purchased), (RosterState::Running, 220));
}

/// Before approval the library may still change, the estimate too; the discount's day stays that of the first application.
async fn a_provisional_order_changes_until_it_is_confirmed(world: World) {
    let contract = world.contract().await;
    world.at("2027-12-31T23:59:59");
    let new = NewOrder {
        quantity: None,
        estimated_quantity: Some(220),
        quantity_undetermined: true,
        ..world.renewal(contract, "basic", 220).await
    };
    let order = world.order(new).await.unwrap().order;
    world.at("2028-02-09T10:00");
    let upgrade = OrderChange {
        library_id: Some(world.library("pack-standard").await),
        estimated_quantity: Some(Some(260)),
        ..OrderChange::default()
    };
    let changed = orders::edit(&world.own(), order.id, order.revision, &upgrade).await.unwrap().order;
    assert_eq!((changed.renewal_kind, changed.estimated_quantity), (Some(RenewalKind::Upgrade), Some(260)));
    assert!(matches!(changed.state, OrderState::Provisional { .. }) && changed.price.is_none());
    // What is shown while the number is typed is what the confirmation will store.
    let request = QuoteRequest {
        kind: OrderKind::Renewal,
        library_id: Some(changed.library_id),
        quantity: 230,
        start_month: None,
        contract_id: Some(contract),
    };
    let quoted = quotes::quote(&world.own(), &request).await.unwrap();
    assert!(quoted.early_discount_applied);
    let confirmed = orders::confirm(&world.own(), order.id, None, Some(230)).await.unwrap().order;
    assert_eq!((confirmed.price, confirmed.entitled_on), (Some(quoted), Some("2027-12-31".parse().unwrap())));
    assert_eq!(
        code(orders::edit(&world.own(), order.id, confirmed.revision, &upgrade).await),
        "order.already_submitted"
    );
}

/// A draft that was left lying becomes no provisional order after the last day.
async fn a_draft_is_not_reserved_after_the_window(world: World) {
    let contract = world.contract().await;
    world.at("2028-02-10T12:00");
    let draft = NewOrder { submit: false, ..world.renewal(contract, "basic", 220).await };
    let draft = world.order(draft).await.unwrap().order;
    let open = OrderChange { quantity: Some(None), quantity_undetermined: true, ..OrderChange::default() };
    world.at("2028-02-11T00:00:00");
    assert_eq!(code(orders::edit(&world.own(), draft.id, draft.revision, &open).await), "order.renewal_closed");
    world.at("2028-02-10T23:59:59");
    let reserved = orders::edit(&world.own(), draft.id, draft.revision, &open).await.unwrap().order;
    assert!(matches!(reserved.state, OrderState::Provisional { .. }));
}

async fn a_new_contract_is_never_provisional(world: World) {
    let new = NewOrder { quantity_undetermined: true, quantity: None, ..world.new_order("basic", "2027-02", 1).await };
    assert_eq!(code(world.order(new).await), "order.only_renewals_are_provisional");
}

/// The same and an upgrade keep workspace and credentials; another library brings new ones by mail.
async fn what_a_renewal_changes(world: World) {
    for (library, kind) in
        [("basic", RenewalKind::Same), ("pack-standard", RenewalKind::Upgrade), ("leaders", RenewalKind::Change)]
    {
        world.at("2027-01-12T09:00");
        let contract = world.contract().await;
        let (before, mails) = (world.workspace(contract).await, world.mails(MailKind::StartOfUse, ADMIN).await);
        world.at("2027-11-05T10:00");
        let mut new = world.renewal(contract, library, 220).await;
        if kind == RenewalKind::Change {
            assert_eq!(code(world.order(new.clone()).await), "order.training_admin_missing");
            new.training_admin = world.new_order(library, "2027-02", 1).await.training_admin;
        }
        let order = world.order(new).await.unwrap().order;
        assert_eq!(order.renewal_kind, Some(kind));
        assert!(order.price.as_ref().unwrap().early_discount_applied);
        world.approve(order.id).await.unwrap();
        let changed = kind == RenewalKind::Change;
        assert_eq!(world.workspace(contract).await != before, changed);
        assert_eq!(world.mails(MailKind::StartOfUse, ADMIN).await - mails, usize::from(changed));
        assert_eq!(world.terms(contract).await[1].start_month.to_string(), "2028-02");
    }
}

async fn the_early_discount_ends_with_month_minus_two(world: World) {
    let contract = world.contract().await;
    for (now, applied) in [("2027-12-31T23:59:59", true), ("2028-01-01T00:00:00", false)] {
        world.at(now);
        let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
        assert_eq!(order.price.unwrap().early_discount_applied, applied, "{now}");
        orders::withdraw(&world.own(), order.id, None).await.unwrap();
    }
}

both_databases!(
    the_window_opens_and_closes_to_the_second,
    one_open_order_of_a_contract_and_kind,
    of_two_orders_at_once_one_wins,
    a_provisional_order_is_confirmed_until_the_tenth,
    a_provisional_order_changes_until_it_is_confirmed,
    a_draft_is_not_reserved_after_the_window,
    a_new_contract_is_never_provisional,
    what_a_renewal_changes,
    the_early_discount_ends_with_month_minus_two,
);
