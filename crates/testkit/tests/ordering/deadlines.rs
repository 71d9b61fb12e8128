//! What happens by itself, once each (renewal.md, "Mails of the contract life").

use keizoku_app::ordering::deadlines;
use keizoku_app::ordering::orders::NewOrder;
use keizoku_app::seats::{self, access::Access};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::schedule::Deadline;
use keizoku_domain::seats::RosterState;
use keizoku_testkit::{both_databases, instant};

use crate::world::{World, code};

const APPLICANT: &str = "mori@minato.example";
const ADMIN: &str = "kyoiku@minato.example";
const SALES: &str = "sales@keizoku.example";

/// Edge 2: the same library and count is still an order; without it the contract ends.
async fn without_an_order_the_contract_ends(world: World) {
    let contract = world.contract().await;
    let scope = world.scope(contract).await;
    let happened = world.live_until("2028-02-15").await;
    let seen: Vec<Deadline> = happened.iter().map(|event| event.deadline).collect();
    let expected = [
        Deadline::TermStarts,
        Deadline::RenewalOpens,
        Deadline::RenewalReminder(60),
        Deadline::RenewalReminder(30),
        Deadline::RenewalReminder(14),
        Deadline::TermEndedWithoutOrder,
        Deadline::RenewalReminder(7),
        Deadline::RenewalReminder(3),
        Deadline::RenewalReminder(1),
        Deadline::Lapsed,
    ];
    assert_eq!(seen, expected);
    for (kind, applicant, admin) in [
        (MailKind::RenewalInvitation, 1, 1),
        (MailKind::RenewalReminder, 6, 0),
        (MailKind::TermEnded, 1, 1),
        (MailKind::ContractLapsed, 1, 1),
    ] {
        assert_eq!((world.mails(kind, APPLICANT).await, world.mails(kind, ADMIN).await), (applicant, admin), "{kind}");
    }
    let conn = world.test.app.db.read();
    for (day, access) in [
        ("2028-01-31", Access::Open),
        ("2028-02-01", Access::Closed),
        ("2028-02-10", Access::Closed),
        ("2028-02-11", Access::Lapsed),
    ] {
        let state = seats::workspace_state(conn, scope, day.parse().unwrap()).await.unwrap();
        assert_eq!(state.access, access, "{day}");
    }
    let refused = seats::ensure_writable(conn, scope, "2028-02-01".parse().unwrap()).await;
    assert_eq!(code(refused), "read_only");
}

async fn running_again_sends_nothing_again(world: World) {
    world.contract().await;
    world.at("2027-10-31T12:00");
    for _ in 0..3 {
        world.at("2027-11-01T00:00");
        deadlines::run(&world.test.app, instant("2027-10-31T12:00"), instant("2027-11-01T00:00")).await.unwrap();
    }
    assert_eq!(world.mails(MailKind::RenewalInvitation, APPLICANT).await, 1);
    // A week of downtime over one reminder: sent late, once; nothing at all after the close.
    world.at("2027-12-15T00:00");
    deadlines::run(&world.test.app, instant("2027-12-08T00:00"), instant("2027-12-15T00:00")).await.unwrap();
    assert_eq!(world.mails(MailKind::RenewalReminder, APPLICANT).await, 1);
    world.at("2028-02-12T00:00");
    deadlines::run(&world.test.app, instant("2028-01-01T00:00"), instant("2028-02-12T00:00")).await.unwrap();
    assert_eq!(world.mails(MailKind::RenewalReminder, APPLICANT).await, 1);
    assert_eq!(world.mails(MailKind::ContractLapsed, APPLICANT).await, 1);
}

async fn a_provisional_order_is_reminded_of_and_expires(world: World) {
    let contract = world.contract().await;
    let scope = world.scope(contract).await;
    world.live_until("2027-11-05").await;
    let new = NewOrder { quantity: None, quantity_undetermined: true, ..world.renewal(contract, "basic", 1).await };
    world.order(new).await.unwrap();
    world.live_until("2028-02-10").await;
    let state = seats::workspace_state(world.test.app.db.read(), scope, world.test.app.today()).await.unwrap();
    assert_eq!(state.access, Access::Grace);
    world.live_until("2028-02-12").await;
    assert_eq!(world.mails(MailKind::ProvisionalAccepted, APPLICANT).await, 1);
    assert_eq!(world.mails(MailKind::ProvisionalReminder, APPLICANT).await, 4);
    assert_eq!(world.mails(MailKind::ProvisionalExpired, APPLICANT).await, 1);
    assert_eq!(world.mails(MailKind::RenewalReminder, APPLICANT).await, 0);
    let state = seats::workspace_state(world.test.app.db.read(), scope, world.test.app.today()).await.unwrap();
    assert_eq!(state.access, Access::Lapsed);
}

async fn a_renewed_contract_rolls_over(world: World) {
    let contract = world.contract().await;
    let scope = world.scope(contract).await;
    world.live_until("2027-11-05").await;
    let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    assert_eq!(world.terms(contract).await[1].roster, RosterState::NotOpen);
    world.live_until("2028-01-10").await;
    assert_eq!(world.terms(contract).await[1].roster, RosterState::NotOpen);
    world.live_until("2028-01-11").await;
    assert_eq!(world.terms(contract).await[1].roster, RosterState::Preparing);
    assert_eq!(world.mails(MailKind::RosterOpens, ADMIN).await, 1);
    let today = world.test.app.today();
    let header = seats::header(world.test.app.db.read(), scope, today).await.unwrap();
    assert!(header.roster_open && header.running.is_some() && header.next.is_some());
    world.live_until("2028-02-02").await;
    let terms = world.terms(contract).await;
    assert_eq!((terms[0].roster, terms[1].roster), (RosterState::Ended, RosterState::Running));
    assert_eq!(world.mails(MailKind::RenewalReminder, APPLICANT).await, 0);
    assert_eq!(world.mails(MailKind::TermEnded, APPLICANT).await, 0);
}

async fn sales_are_told_when_approval_is_due_and_late(world: World) {
    world.at("2027-04-28T09:00");
    world.order(world.new_order("basic", "2027-06", 50).await).await.unwrap();
    world.live_until("2027-05-05").await;
    assert_eq!(world.mails(MailKind::ApprovalDue, SALES).await, 0);
    world.live_until("2027-05-10").await;
    assert_eq!(world.mails(MailKind::ApprovalDue, SALES).await, 1);
    assert_eq!(world.mails(MailKind::ApprovalOverdue, SALES).await, 1);
}

both_databases!(
    without_an_order_the_contract_ends,
    running_again_sends_nothing_again,
    a_provisional_order_is_reminded_of_and_expires,
    a_renewed_contract_rolls_over,
    sales_are_told_when_approval_is_due_and_late,
);
