//! From the new order to its approval (renewal.md, "Orders").

use keizoku_app::ordering::contracts;
use keizoku_app::ordering::orders::{self, OrderChange, OrderList};
use keizoku_app::{PageRequest, seats};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::OrderState;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

const APPLICANT: &str = "mori@minato.example";
const SALES: &str = "sales@keizoku.example";
const ADMIN: &str = "kyoiku@minato.example";

async fn an_order_is_priced_submitted_and_due(world: World) {
    world.at("2027-04-28T10:00");
    let view = world.order(world.new_order("basic", "2027-06", 250).await).await.unwrap();
    let price = view.order.price.clone().unwrap();
    assert_eq!((price.subtotal, price.total), (Yen(1_500_000), Yen(1_650_000)));
    assert_eq!(view.order.number, "K2027-00001");
    // Edge 8: across Golden Week.
    assert_eq!(view.approval_due_on().unwrap().to_string(), "2027-05-06");
    assert_eq!(world.mails(MailKind::OrderSubmitted, APPLICANT).await, 1);
    assert_eq!(world.mails(MailKind::OrderSubmittedToSales, SALES).await, 1);
}

async fn the_approval_queue_runs_by_due_date(world: World) {
    for (day, month) in [("2027-04-28", "2027-06"), ("2027-04-26", "2027-06")] {
        world.at(&format!("{day}T10:00"));
        world.order(world.new_order("basic", month, 50).await).await.unwrap();
    }
    world.at("2027-04-30T10:00");
    let queue = OrderList { approval_queue: true, ..OrderList::default() };
    let first = PageRequest { limit: Some(1), ..PageRequest::default() };
    let page = orders::list(&world.sales, &queue, &first).await.unwrap();
    assert_eq!(page.items[0].approval_due_on().unwrap().to_string(), "2027-04-28");
    assert!(page.items[0].overdue);
    let rest = PageRequest { cursor: page.next_cursor, limit: Some(1), ..PageRequest::default() };
    let page = orders::list(&world.sales, &queue, &rest).await.unwrap();
    assert_eq!(page.items[0].approval_due_on().unwrap().to_string(), "2027-05-06");
    assert!(!page.items[0].overdue);
    assert_eq!(page.next_cursor, None);
    let all = orders::list(&world.applicant, &OrderList::default(), &PageRequest::default()).await.unwrap();
    assert_eq!(all.items.len(), 2);
}

async fn lists_are_narrowed_to_a_company_and_to_what_is_open(world: World) {
    let contract = world.contract().await;
    let open = world.order(world.new_order("basic", "2027-03", 50).await).await.unwrap().order.id;
    let page = PageRequest::default();
    let ids = async |caller, wanted: &OrderList| {
        let found = orders::list(caller, wanted, &page).await.unwrap();
        found.items.iter().map(|view| view.order.id).collect::<Vec<_>>()
    };
    let wanted = OrderList { company: Some(world.company), open: true, ..OrderList::default() };
    assert_eq!(ids(&world.sales, &wanted).await, [open], "the approved order of the contract is left out");
    assert_eq!(ids(&world.applicant, &wanted).await, [open]);
    let stranger = world.stranger.account().unwrap().company;
    let theirs = OrderList { company: Some(stranger), ..OrderList::default() };
    assert_eq!(ids(&world.sales, &theirs).await, []);
    let queue = OrderList { approval_queue: true, company: Some(stranger), ..OrderList::default() };
    assert_eq!(ids(&world.sales, &queue).await, []);

    let contracts_of = async |company| contracts::list(&world.sales, Some(company), &page).await.unwrap().items;
    let found: Vec<_> = contracts_of(world.company).await.iter().map(|view| view.contract.id).collect();
    assert_eq!(found, [contract]);
    assert!(contracts_of(stranger).await.is_empty());
}

async fn approval_opens_the_contract_at_once(world: World) {
    let contract = world.contract().await;
    let terms = world.terms(contract).await;
    assert_eq!(terms.len(), 1);
    assert_eq!((terms[0].quota.assigned, terms[0].quota.purchased), (0, 250));
    assert_eq!(
        (terms[0].starts_on.to_string(), terms[0].ends_on.to_string()),
        ("2027-02-01".into(), "2028-01-31".into())
    );
    assert_eq!(world.mails(MailKind::OrderConfirmed, APPLICANT).await, 1);
    assert_eq!(world.mails(MailKind::StartOfUse, ADMIN).await, 1);
    let scope = world.scope(contract).await;
    let header = seats::header(world.test.app.db.read(), scope, world.test.app.today()).await.unwrap();
    assert!(header.running.is_none());
    assert_eq!(header.next.unwrap().term.quota.purchased, 250);
    assert!(header.roster_open && !header.access.is_read_only());
}

async fn a_late_order_starts_on_approval(world: World) {
    world.at("2027-02-09T10:00");
    let view = world.order(world.new_order("basic", "2027-02", 50).await).await.unwrap();
    world.at("2027-02-12T10:00");
    let contract = world.approve(view.order.id).await.unwrap().order.contract_id.unwrap();
    let term = world.terms(contract).await.remove(0);
    assert_eq!((term.starts_on.to_string(), term.ends_on.to_string()), ("2027-02-12".into(), "2028-01-31".into()));
    world.at("2027-02-11T00:00");
    assert_eq!(code(world.order(world.new_order("basic", "2027-02", 50).await).await), "order.start_month_closed");
}

/// Edge 4: after approval library, quantity and cancellation are refused by every door, whoever asks.
async fn approved_is_final(world: World) {
    let order = world.order(world.new_order("basic", "2027-02", 250).await).await.unwrap().order;
    let approved = world.approve(order.id).await.unwrap().order;
    let other = world.library("leaders").await;
    let changes = [
        OrderChange { library_id: Some(other), ..OrderChange::default() },
        OrderChange { quantity: Some(Some(100)), ..OrderChange::default() },
    ];
    for change in changes {
        let refused = orders::edit(&world.own(), order.id, approved.revision, &change).await;
        assert_eq!(code(refused), "order.already_approved");
    }
    assert_eq!(code(orders::withdraw(&world.own(), order.id, None).await), "order.already_approved");
    assert_eq!(code(orders::submit(&world.own(), order.id, None).await), "order.already_approved");
    assert_eq!(code(orders::confirm(&world.own(), order.id, None, Some(9)).await), "order.already_approved");
    assert_eq!(
        code(orders::return_to_applicant(&world.desk(), order.id, None, "理由").await),
        "order.already_approved"
    );
    assert_eq!(code(world.approve(order.id).await), "order.already_approved");
    let read = orders::read(&world.own(), order.id).await.unwrap();
    assert_eq!((read.order.quantity, read.actions.len()), (Some(250), 0));
}

async fn of_two_approvals_one_wins(world: World) {
    let order = world.order(world.new_order("basic", "2027-02", 250).await).await.unwrap().order;
    let (a, b) = tokio::join!(world.approve(order.id), world.approve(order.id));
    let won = [&a, &b].iter().filter(|result| result.is_ok()).count();
    assert_eq!(won, 1, "{a:?} {b:?}");
    let lost = if a.is_ok() { b } else { a };
    assert_eq!(code(lost), "order.already_approved");
    assert_eq!(world.mails(MailKind::StartOfUse, ADMIN).await, 1);
}

async fn returned_with_a_reason_and_handed_in_again(world: World) {
    let order = world.order(world.new_order("basic", "2027-02", 250).await).await.unwrap().order;
    assert_eq!(code(orders::return_to_applicant(&world.desk(), order.id, None, "  ").await), "order.reason_missing");
    let returned = orders::return_to_applicant(&world.desk(), order.id, None, "ID数をご確認ください").await.unwrap();
    assert!(matches!(returned.order.state, OrderState::Returned { .. }));
    assert_eq!(world.mails(MailKind::OrderReturned, APPLICANT).await, 1);
    let change = OrderChange { quantity: Some(Some(120)), ..OrderChange::default() };
    assert_eq!(code(orders::edit(&world.own(), order.id, order.revision, &change).await), "stale");
    let edited = orders::edit(&world.own(), order.id, returned.order.revision, &change).await.unwrap();
    assert_eq!(edited.order.price.unwrap().subtotal, Yen(720_000));
    let again = orders::submit(&world.own(), order.id, None).await.unwrap();
    assert!(matches!(again.order.state, OrderState::Submitted { .. }));
    assert_eq!(world.mails(MailKind::OrderSubmitted, APPLICANT).await, 2);
}

both_databases!(
    an_order_is_priced_submitted_and_due,
    the_approval_queue_runs_by_due_date,
    lists_are_narrowed_to_a_company_and_to_what_is_open,
    approval_opens_the_contract_at_once,
    a_late_order_starts_on_approval,
    approved_is_final,
    of_two_approvals_one_wins,
    returned_with_a_reason_and_handed_in_again,
);
