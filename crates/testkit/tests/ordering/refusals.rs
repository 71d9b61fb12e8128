//! Who may not, and what is not there for them.

use keizoku_app::ordering::{calendar, companies, contracts, orders, quotes};
use keizoku_app::{AppError, PageRequest};
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::OrderKind;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

async fn another_company_sees_nothing(world: World) {
    let contract = world.contract().await;
    let order = world.order(world.new_order("basic", "2027-03", 50).await).await.unwrap().order;
    let stranger = &world.stranger;
    for permission in [Permission::ReadOrders, Permission::WriteOrders] {
        assert_eq!(code(orders::unit_of(stranger, order.id, permission).await.map(|_| ())), "not_found");
    }
    assert_eq!(code(contracts::unit_of(stranger, contract, Permission::ReadOrders).await.map(|_| ())), "not_found");
    assert_eq!(code(stranger.company(world.company, Permission::ReadCompanies).map(|_| ())), "not_found");
    let own = stranger.own_company(Permission::WriteOrders).unwrap();
    assert_eq!(code(orders::read(&own, order.id).await), "not_found");
    assert_eq!(code(orders::withdraw(&own, order.id, None).await), "not_found");
    assert_eq!(code(contracts::read(&own, contract).await), "not_found");
    let renewal = world.renewal(contract, "basic", 10).await;
    assert_eq!(code(orders::create(&own, &renewal).await), "not_found");
    let page = PageRequest::default();
    assert!(orders::list(stranger, &orders::OrderList::default(), &page).await.unwrap().items.is_empty());
    assert!(contracts::list(stranger, None, &page).await.unwrap().items.is_empty());
    let theirs = orders::OrderList { company: Some(world.company), ..orders::OrderList::default() };
    assert_eq!(code(orders::list(stranger, &theirs, &page).await), "not_found");
    assert_eq!(code(contracts::list(stranger, Some(world.company), &page).await), "not_found");
    assert_eq!(companies::list(stranger, None, &page).await.unwrap().items.len(), 1);
}

async fn roles_do_only_their_own(world: World) {
    let order = world.order(world.new_order("basic", "2027-03", 50).await).await.unwrap().order;
    let of = async |caller, permission| orders::unit_of(caller, order.id, permission).await.map(|_| ());
    assert_eq!(code(of(&world.applicant, Permission::ApproveOrders).await), "forbidden");
    assert_eq!(code(of(&world.operator, Permission::ApproveOrders).await), "forbidden");
    assert_eq!(code(of(&world.sales, Permission::WriteOrders).await), "forbidden");
    assert_eq!(code(world.sales.company(world.company, Permission::WriteCompanies).map(|_| ())), "forbidden");
    assert!(world.applicant.vendor(Permission::ReadCalendar).is_err());
    let unit = world.operator.vendor(Permission::ReadCalendar).unwrap();
    let calendar = calendar::read(&unit).await.unwrap();
    assert!(calendar.holidays.iter().any(|day| day.name_ja == "春分の日" && day.date.to_string() == "2027-03-21"));
    assert!(calendar.closing_days.iter().any(|day| day.date.to_string() == "2027-12-29"));
}

async fn quantities_and_libraries_are_checked(world: World) {
    let order = async |quantity| world.order(world.new_order("basic", "2027-03", quantity).await).await;
    assert_eq!(code(order(9).await), "order.quantity_below_minimum");
    assert_eq!(code(order(100_001).await), "order.quantity_above_maximum");
    let mut unknown = world.new_order("basic", "2027-03", 50).await;
    unknown.library_id = Some(keizoku_domain::id::LibraryId::generate(world.test.app.ids.as_ref()));
    assert_eq!(code(world.order(unknown).await), "order.library_not_offered");
    let mut bare = world.new_order("basic", "2027-03", 50).await;
    (bare.library_id, bare.start_month) = (None, None);
    let Err(AppError::Refused(refusal)) = world.order(bare).await else { panic!("an order of nothing") };
    let pointers: Vec<&str> = refusal.fields.iter().map(|field| field.pointer.as_str()).collect();
    assert_eq!(pointers, ["/libraryId", "/startMonth"]);
}

async fn a_quote_is_the_price_of_the_order(world: World) {
    let new = world.new_order("pack-complete", "2027-03", 97).await;
    let request = quotes::QuoteRequest {
        kind: OrderKind::New,
        library_id: new.library_id,
        quantity: 97,
        start_month: new.start_month,
        contract_id: None,
    };
    let quoted = quotes::quote(&world.own(), &request).await.unwrap();
    let next = quoted.next_band.unwrap();
    // 104 IDs cost less than 97.
    assert!(next.min_quantity == 104 && next.total < quoted.total);
    assert_eq!(world.order(new).await.unwrap().order.price, Some(quoted));
}

both_databases!(
    another_company_sees_nothing,
    roles_do_only_their_own,
    quantities_and_libraries_are_checked,
    a_quote_is_the_price_of_the_order,
);
