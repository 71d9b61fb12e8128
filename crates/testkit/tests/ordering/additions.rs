//! Additional IDs and disk during a term (product.md, O8; renewal.md, "Additional seats", "Disk").

use keizoku_app::ordering::orders::{self, NewOrder, OrderChange};
use keizoku_app::ordering::quotes::{self, QuoteRequest};
use keizoku_app::ordering::{contracts, disk};
use keizoku_app::{AppError, seats};
use keizoku_domain::id::ContractId;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::OrderKind;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

const APPLICANT: &str = "mori@minato.example";

fn addition(kind: OrderKind, contract: ContractId, quantity: u32) -> NewOrder {
    NewOrder {
        kind,
        library_id: None,
        start_month: None,
        quantity: Some(quantity),
        estimated_quantity: None,
        quantity_undetermined: false,
        contract_id: Some(contract),
        training_admin: None,
        note: None,
        submit: true,
    }
}

impl World {
    async fn gib(&self, contract: ContractId, day: &str) -> u32 {
        let scope = self.scope(contract).await;
        let quota = disk::quota(self.test.app.db.read(), scope, day.parse().unwrap()).await.unwrap();
        quota.purchased_gib
    }
}

/// A term from February 2027 to January 2028; disk costs 3,600 yen a GiB and year.
async fn disk_is_pro_rated_and_ends_with_the_term(world: World) {
    let contract = world.contract().await;
    world.live_until("2027-09-15").await;
    let new = addition(OrderKind::DiskCapacity, contract, 10);
    let request = QuoteRequest {
        kind: OrderKind::DiskCapacity,
        library_id: None,
        quantity: 10,
        start_month: None,
        contract_id: Some(contract),
    };
    let quoted = quotes::quote(&world.own(), &request).await.unwrap();
    // September to January: five months, 3,600 × 10 × 5/12.
    assert_eq!((quoted.subtotal, quoted.total), (Yen(15_000), Yen(16_500)));
    let order = world.order(new.clone()).await.unwrap().order;
    assert_eq!(order.price.as_ref().map(|price| price.lines.clone()), Some(quoted.lines));
    assert_eq!((order.quantity, order.end_month().to_string()), (Some(10), "2028-01".to_owned()));
    let stored = orders::read(&world.own(), order.id).await.unwrap();
    assert_eq!((stored.order.quantity, stored.order.kind), (Some(10), OrderKind::DiskCapacity));
    assert_eq!(world.gib(contract, "2027-09-15").await, 0);
    let view = contracts::read(&world.own(), contract).await.unwrap();
    assert_eq!(view.open_orders.iter().map(|open| open.id).collect::<Vec<_>>(), [order.id]);
    assert_eq!(code(world.order(new.clone()).await), "order.open_exists");
    world.approve(order.id).await.unwrap();
    assert_eq!(world.mails(MailKind::OrderConfirmed, APPLICANT).await, 2);
    // At once on the administrator's header, and until the last day of the term.
    let scope = world.scope(contract).await;
    let header = seats::header(world.test.app.db.read(), scope, world.test.app.today()).await.unwrap();
    assert_eq!((header.disk.purchased_gib, header.disk.total_gib()), (10, 15));
    for (day, gib) in [("2027-09-14", 0), ("2027-09-15", 10), ("2028-01-31", 10), ("2028-02-01", 0)] {
        assert_eq!(world.gib(contract, day).await, gib, "{day}");
    }
    // A second one adds to it.
    let more = world.order(addition(OrderKind::DiskCapacity, contract, 4)).await.unwrap().order;
    world.approve(more.id).await.unwrap();
    assert_eq!(world.gib(contract, "2027-10-01").await, 14);
    assert_eq!(world.terms(contract).await[0].quota.purchased, 250, "disk is no seat");
}

async fn additions_are_refused_with_a_way_out(world: World) {
    let contract = world.contract().await;
    // The term has not begun: it is named by its month.
    let early = addition(OrderKind::DiskCapacity, contract, 5);
    assert_eq!(code(world.order(early.clone()).await), "order.no_term_for_seats");
    let month = Some("2027-02".parse().unwrap());
    let whole = world.order(NewOrder { start_month: month, ..early }).await.unwrap().order;
    assert_eq!(whole.price.as_ref().unwrap().subtotal, Yen(18_000));
    world.approve(whole.id).await.unwrap();
    assert_eq!((world.gib(contract, "2027-01-31").await, world.gib(contract, "2027-02-01").await), (0, 5));
    world.live_until("2027-09-15").await;
    for (quantity, expected) in [(0, "order.quantity_below_minimum"), (1_001, "order.quantity_above_maximum")] {
        assert_eq!(code(world.order(addition(OrderKind::DiskCapacity, contract, quantity)).await), expected);
    }
    let seats = world.order(NewOrder { submit: false, ..addition(OrderKind::AdditionalSeats, contract, 10) }).await;
    let seats = seats.unwrap().order;
    let elsewhere = OrderChange { library_id: Some(world.library("leaders").await), ..OrderChange::default() };
    let refused = orders::edit(&world.own(), seats.id, seats.revision, &elsewhere).await;
    assert_eq!(code(refused), "order.library_of_term");
    let Err(AppError::Refused(refusal)) = world.order(addition(OrderKind::AdditionalSeats, contract, 12)).await else {
        panic!("two open orders for seats")
    };
    assert_eq!(
        (refusal.code, refusal.params["orderId"].as_str()),
        ("order.open_exists", seats.id.to_string().as_str())
    );
    // Another kind of the same contract is no obstacle, and withdrawing clears the way.
    world.order(addition(OrderKind::DiskCapacity, contract, 1)).await.unwrap();
    orders::withdraw(&world.own(), seats.id, None).await.unwrap();
    let again = world.order(addition(OrderKind::AdditionalSeats, contract, 12)).await.unwrap().order;
    // The term ends before it is approved: nothing is left to add to.
    world.at("2028-02-01T00:00:00");
    assert_eq!(code(world.approve(again.id).await), "order.no_term_for_seats");
    let stranger = world.stranger.own_company(keizoku_domain::identity::Permission::WriteOrders).unwrap();
    let foreign = orders::create(&stranger, &addition(OrderKind::DiskCapacity, contract, 1)).await;
    assert_eq!(code(foreign), "not_found");
}

/// Band by cumulative quantity, pro-rated; usable on approval and never before.
async fn seats_are_usable_on_approval(world: World) {
    let contract = world.contract().await;
    world.live_until("2027-12-31").await;
    let order = world.order(addition(OrderKind::AdditionalSeats, contract, 50)).await.unwrap().order;
    // 300 in all: 5,400 × 50 × 2/12, December and January.
    assert_eq!(order.price.as_ref().unwrap().subtotal, Yen(45_000));
    assert_eq!(world.terms(contract).await[0].quota.purchased, 250);
    world.approve(order.id).await.unwrap();
    assert_eq!(world.terms(contract).await[0].quota.purchased, 300);
    let first = world.terms(contract).await[0].order_id;
    let bought = orders::read(&world.own(), first).await.unwrap().order;
    assert_eq!(bought.price.unwrap().subtotal, Yen(1_500_000), "what was bought is not priced again");
}

/// Several contracts of one company live beside each other, each with its own orders.
async fn a_second_contract_runs_beside_the_first(world: World) {
    let first = world.contract().await;
    world.live_until("2027-03-05").await;
    let order = world.order(world.new_order("leaders", "2027-05", 30).await).await.unwrap().order;
    let second = world.approve(order.id).await.unwrap().order.contract_id.unwrap();
    assert_ne!(world.workspace(first).await, world.workspace(second).await);
    world.order(addition(OrderKind::AdditionalSeats, first, 5)).await.unwrap();
    let of_second =
        NewOrder { start_month: Some("2027-05".parse().unwrap()), ..addition(OrderKind::AdditionalSeats, second, 5) };
    world.order(of_second).await.unwrap();
    let list = async |contract| {
        let wanted = orders::OrderList { contract: Some(contract), open: true, ..orders::OrderList::default() };
        orders::list(&world.applicant, &wanted, &keizoku_app::PageRequest::default()).await.unwrap().items
    };
    let (one, two) = (list(first).await, list(second).await);
    assert_eq!((one.len(), two.len()), (1, 1));
    assert_ne!(one[0].contract_number, two[0].contract_number);
    let all = contracts::list(&world.applicant, None, &keizoku_app::PageRequest::default()).await.unwrap().items;
    assert_eq!(all.iter().map(|view| view.contract.id).collect::<Vec<_>>(), [second, first]);
    assert!(all.iter().all(|view| view.open_orders.len() == 1 && view.terms.len() == 1));
}

both_databases!(
    disk_is_pro_rated_and_ends_with_the_term,
    additions_are_refused_with_a_way_out,
    seats_are_usable_on_approval,
    a_second_contract_runs_beside_the_first,
);
