//! Lines and edges of renewal.md that no other file here names: the four dates to the second, the gap, the roster that was
//! confirmed, letters in every case, and people carried over by either door.

use keizoku_app::caller::Account;
use keizoku_app::ordering::deadlines;
use keizoku_app::ordering::orders::{self, NewOrder};
use keizoku_app::people::carry_over::{self, Whom};
use keizoku_app::people::imports;
use keizoku_app::seats::{self, access::Access, roster};
use keizoku_app::{Actor, Caller, WorkspaceUnit};
use keizoku_domain::id::{ContractId, LearnerId, SessionId};
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::OrderKind;
use keizoku_domain::seats::RosterState;
use keizoku_store::ordering::administrators;
use keizoku_testkit::both_databases;

use crate::world::{World, code};

const APPLICANT: &str = "mori@minato.example";

impl World {
    /// The training administrator of the contract's present workspace.
    async fn administrator(&self, contract: ContractId, permission: Permission) -> WorkspaceUnit {
        let scope = self.scope(contract).await;
        let app = &self.test.app;
        let id = administrators::ids(app.db.read(), scope).await.unwrap()[0];
        let actor = Actor::Account(Account {
            id,
            company: self.company,
            role: Role::TrainingAdmin,
            site: Site::Admin,
            workspace: Some(scope.workspace()),
            session: SessionId::generate(app.ids.as_ref()),
            name: "教育 太郎".to_owned(),
        });
        Caller { app: app.clone(), actor }.workspace(scope.workspace(), permission).unwrap()
    }

    /// Sets the clock to an instant; the scheduler runs everything since the one before.
    async fn pass(&self, tokyo: &str) {
        let from = self.test.now();
        self.at(tokyo);
        deadlines::run(&self.test.app, from, self.test.now()).await.unwrap();
    }

    async fn access(&self, contract: ContractId) -> Access {
        let scope = self.scope(contract).await;
        seats::workspace_state(self.test.app.db.read(), scope, self.test.app.today()).await.unwrap().access
    }

    async fn learns(&self, contract: ContractId, person: LearnerId) -> bool {
        let scope = self.scope(contract).await;
        seats::learner_has_access(self.test.app.db.read(), scope, person, self.test.app.today()).await.unwrap()
    }

    async fn seat(&self, contract: ContractId, people: &[LearnerId]) {
        let (scope, term) = (self.scope(contract).await, self.terms(contract).await[0].id);
        self.test.app.write(async |uow| seats::take(uow, scope, term, people, &[]).await).await.unwrap();
    }
}

/// Edge 1: the days on which the roster opens, the old term ends and the new one begins, at 23:59:59 and 00:00:00 in Tokyo (the
/// window itself: `renewals::the_window_opens_and_closes_to_the_second`).
async fn the_roster_opens_and_the_terms_change_to_the_second(world: World) {
    let contract = world.contract().await;
    let person = world.people(contract, 1).await[0];
    world.seat(contract, &[person]).await;
    world.live_until("2027-11-05").await;
    let order = world.order(world.renewal(contract, "basic", 10).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    let rosters = async || world.terms(contract).await.iter().map(|term| term.roster).collect::<Vec<_>>();
    use RosterState::{Ended, NotOpen, Preparing, Running};
    for (now, expected) in [
        ("2028-01-10T23:59:59", [Running, NotOpen]),
        ("2028-01-11T00:00:00", [Running, Preparing]),
        ("2028-01-31T23:59:59", [Running, Preparing]),
        ("2028-02-01T00:00:00", [Ended, Running]),
    ] {
        world.pass(now).await;
        assert_eq!(rosters().await, expected, "{now}");
        assert!(world.learns(contract, person).await, "{now}: who stays learns on");
    }
    // Nothing was ordered after it: the last second of the term, and the first without one.
    for (now, learns, access) in [
        ("2029-01-31T23:59:59", true, Access::Open),
        ("2029-02-01T00:00:00", false, Access::Closed),
        ("2029-02-10T23:59:59", false, Access::Closed),
        ("2029-02-11T00:00:00", false, Access::Lapsed),
    ] {
        world.pass(now).await;
        assert_eq!((world.learns(contract, person).await, world.access(contract).await), (learns, access), "{now}");
    }
}

/// "Renewal submitted, approved or provisional when the old term ends → learners keep access, shown as grace, until the 10th."
async fn who_has_applied_learns_on_until_the_tenth(world: World) {
    let contract = world.contract().await;
    let person = world.people(contract, 1).await[0];
    world.seat(contract, &[person]).await;
    for provisional in [false, true] {
        world.at("2028-01-20T09:00");
        let wish = world.renewal(contract, "basic", 220).await;
        let quantity = (!provisional).then_some(220);
        let order = world.order(NewOrder { quantity, quantity_undetermined: provisional, ..wish }).await.unwrap().order;
        for (now, learns, access) in [
            ("2028-01-31T23:59:59", true, Access::Open),
            ("2028-02-01T00:00:00", true, Access::Grace),
            ("2028-02-10T23:59:59", true, Access::Grace),
        ] {
            world.at(now);
            let seen = (world.learns(contract, person).await, world.access(contract).await);
            assert_eq!(seen, (learns, access), "{now}, provisional: {provisional}");
        }
        world.at("2028-02-11T00:00:00");
        assert!(!world.learns(contract, person).await, "provisional: {provisional}");
        orders::withdraw(&world.own(), order.id, None).await.unwrap();
    }
}

/// "No order → learner login closed from the 1st, administrators read-only. An order until the 10th re-opens it."
async fn an_order_in_the_gap_opens_it_again(world: World) {
    let contract = world.contract().await;
    let person = world.people(contract, 1).await[0];
    world.seat(contract, &[person]).await;
    world.live_until("2028-02-05").await;
    assert_eq!((world.learns(contract, person).await, world.access(contract).await), (false, Access::Closed));
    let scope = world.scope(contract).await;
    let writable = async || seats::ensure_writable(world.test.app.db.read(), scope, world.test.app.today()).await;
    assert_eq!(code(writable().await), "read_only");
    let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    assert_eq!((world.learns(contract, person).await, world.access(contract).await), (true, Access::Grace));
    world.approve(order.id).await.unwrap();
    assert_eq!((world.learns(contract, person).await, world.access(contract).await), (true, Access::Open));
    writable().await.unwrap();
    assert_eq!(world.mails(MailKind::ContractLapsed, APPLICANT).await, 0);
}

/// Edge 7: bought between the roster's confirmation and the 1st of M, for the running term: the confirmed roster stays as it is.
async fn seats_bought_after_the_confirmation_touch_no_other_roster(world: World) {
    let contract = world.contract().await;
    let people = world.people(contract, 3).await;
    world.seat(contract, &people).await;
    world.live_until("2027-11-05").await;
    let order = world.order(world.renewal(contract, "basic", 10).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    world.live_until("2028-01-15").await;
    roster::confirm(&world.administrator(contract, Permission::ManageRoster).await).await.unwrap();
    let confirmed = world.terms(contract).await.remove(1);
    let wish = world.renewal(contract, "basic", 5).await;
    let (kind, start_month) = (OrderKind::AdditionalSeats, Some("2027-02".parse().unwrap()));
    let more = world.order(NewOrder { kind, start_month, library_id: None, ..wish }).await.unwrap().order;
    world.approve(more.id).await.unwrap();
    let terms = world.terms(contract).await;
    assert_eq!(terms[0].quota.purchased, 255);
    assert_eq!((terms[1].quota, terms[1].roster), (confirmed.quota, RosterState::Confirmed));
    world.live_until("2028-02-01").await;
    assert_eq!(world.terms(contract).await[1].quota, confirmed.quota);
}

/// "No reduction within a term": an addition of nothing is refused, and nothing else changes what was bought.
async fn nothing_is_given_back_within_a_term(world: World) {
    let contract = world.contract().await;
    world.at("2027-03-05T09:00");
    let wish = world.renewal(contract, "basic", 0).await;
    let (kind, start_month) = (OrderKind::AdditionalSeats, Some("2027-02".parse().unwrap()));
    let none = NewOrder { kind, start_month, library_id: None, quantity: Some(0), ..wish };
    let refused = code(world.order(none).await);
    assert!(refused.starts_with("order.quantity"), "{refused}");
    assert_eq!(code(world.order(world.renewal(contract, "basic", 100).await).await), "order.renewal_not_open");
    assert_eq!(world.terms(contract).await[0].quota.purchased, 250);
}

/// "The order-confirmed mail goes out in every case"; receipt, return and withdrawal each bring theirs, once.
async fn every_step_of_an_order_brings_its_letter(world: World) {
    let sent = async |kind| world.mails(kind, APPLICANT).await;
    let order = world.order(world.new_order("basic", "2027-02", 50).await).await.unwrap().order;
    orders::return_to_applicant(&world.desk(), order.id, None, "ご確認ください。").await.unwrap();
    orders::submit(&world.own(), order.id, None).await.unwrap();
    orders::withdraw(&world.own(), order.id, None).await.unwrap();
    let letters = [
        sent(MailKind::OrderSubmitted).await,
        sent(MailKind::OrderReturned).await,
        sent(MailKind::OrderWithdrawn).await,
        world.mails(MailKind::OrderSubmittedToSales, "sales@keizoku.example").await,
    ];
    assert_eq!(letters, [2, 1, 1, 2]);
    assert_eq!(sent(MailKind::OrderConfirmed).await, 0);
    let contract = world.contract().await;
    assert_eq!(sent(MailKind::OrderConfirmed).await, 1, "a new contract");
    world.at("2027-11-05T10:00");
    for (approved, (kind, library)) in [
        (OrderKind::AdditionalSeats, None),
        (OrderKind::DiskCapacity, None),
        (OrderKind::Renewal, Some(world.library("pack-standard").await)),
    ]
    .into_iter()
    .enumerate()
    {
        let start_month = library.is_none().then(|| "2027-02".parse().unwrap());
        let wish = world.renewal(contract, "basic", 10).await;
        let order = world.order(NewOrder { kind, start_month, library_id: library, ..wish }).await.unwrap().order;
        world.approve(order.id).await.unwrap();
        assert_eq!(sent(MailKind::OrderConfirmed).await, approved + 2, "{kind:?}");
    }
}

/// "another | new workspace; carry-over of people … is offered": by the door of files too the offer is closed, and a plan that
/// carries nobody over is not confirmed by the other.
async fn people_come_along_once_by_either_door(world: World) {
    let contract = world.contract().await;
    world.people(contract, 4).await;
    world.live_until("2027-11-05").await;
    let mut wish = world.renewal(contract, "leaders", 10).await;
    wish.training_admin = world.new_order("leaders", "2027-02", 1).await.training_admin;
    let order = world.order(wish).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    let unit = world.administrator(contract, Permission::CarryOver).await;
    let offered = async || carry_over::offer(&unit).await.unwrap().map(|offer| offer.everybody);
    assert_eq!(offered().await, Some(4));
    let file = "組織コード,組織名\nHR,人事部\n".as_bytes().to_vec();
    let running = keizoku_app::people::rosters::Which::Running;
    let other = imports::load(&unit, imports::FileKind::OrgUnits, running, "a.csv", file).await.unwrap();
    assert_eq!(code(carry_over::commit(&unit, other.id, &other.plan.hash).await), "not_found");
    let plan = carry_over::plan(&unit, Whom::All, false).await.unwrap();
    let done = imports::commit(&unit, plan.id, &plan.plan.hash, None).await.unwrap();
    assert_eq!(done.import.state, "committed");
    assert_eq!(offered().await, None);
    assert_eq!(code(carry_over::decline(&unit).await), "carry_over.not_offered");
    assert_eq!(world.terms(contract).await[1].quota.assigned, 4);
}

both_databases!(
    the_roster_opens_and_the_terms_change_to_the_second,
    who_has_applied_learns_on_until_the_tenth,
    an_order_in_the_gap_opens_it_again,
    seats_bought_after_the_confirmation_touch_no_other_roster,
    nothing_is_given_back_within_a_term,
    every_step_of_an_order_brings_its_letter,
    people_come_along_once_by_either_door,
);
