//! Renewals lost late, provisional orders of another length, and what a change of the policy does to running terms.

use keizoku_app::ordering::catalogue::{self, CatalogueFile};
use keizoku_app::ordering::orders::{self, NewOrder};
use keizoku_app::ordering::{contracts, deadlines, policy};
use keizoku_app::seats::{self, access::Access};
use keizoku_domain::audit::Action;
use keizoku_domain::identity::Permission;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::OrderAction;
use keizoku_domain::ordering::schedule::Deadline;
use keizoku_store::audit;
use keizoku_store::messaging::mailbox;
use keizoku_testkit::{both_databases, instant};

use crate::world::{World, code};

const APPLICANT: &str = "mori@minato.example";
const ADMIN: &str = "kyoiku@minato.example";

impl World {
    async fn notices(&self) -> [usize; 4] {
        [
            self.mails(MailKind::TermEnded, APPLICANT).await,
            self.mails(MailKind::TermEnded, ADMIN).await,
            self.mails(MailKind::ContractLapsed, APPLICANT).await,
            self.mails(MailKind::ContractLapsed, ADMIN).await,
        ]
    }

    async fn lapsed_lines(&self) -> usize {
        self.lines(Action::TermLapsed).await
    }

    /// The text of the newest letter of a kind to the applicant.
    async fn letter(&self, kind: MailKind) -> String {
        let mails = mailbox::page(self.test.app.db.read(), None, None, 500).await.unwrap();
        let mail = mails.into_iter().find(|mail| mail.kind == kind && mail.to_address == APPLICANT);
        mail.and_then(|mail| mail.body).expect("a letter with a text")
    }

    /// How many lines of the trail name an action.
    async fn lines(&self, action: Action) -> usize {
        let scope = keizoku_store::CompanyScope::proved(self.company);
        let lines = audit::list(self.test.app.db.read(), scope, None, None, None, 500).await.unwrap();
        lines.iter().filter(|line| line.action == action.code()).count()
    }
}

/// Submitted in time, given back on the 15th: lapsed from then on, told and written down once.
async fn a_renewal_returned_after_the_close_is_told_once(world: World) {
    let contract = world.contract().await;
    world.live_until("2028-02-05").await;
    let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    world.live_until("2028-02-15").await;
    let scope = world.scope(contract).await;
    let access = async |day: &str| {
        seats::workspace_state(world.test.app.db.read(), scope, day.parse().unwrap()).await.unwrap().access
    };
    assert_eq!(access("2028-02-15").await, Access::Closed);
    let before = world.notices().await;
    assert_eq!((before[2], before[3], world.lapsed_lines().await), (0, 0, 0));
    orders::return_to_applicant(&world.desk(), order.id, None, "期限後のため").await.unwrap();
    assert_eq!(access("2028-02-15").await, Access::Lapsed);
    // It can't be handed in again, by any door, and everybody is told so.
    assert_eq!(code(orders::submit(&world.own(), order.id, None).await), "order.returned_after_close");
    let view = orders::read(&world.own(), order.id).await.unwrap();
    assert_eq!((view.actions, view.hand_in_until), (vec![OrderAction::Withdraw], "2028-02-10".parse().ok()));
    let letter = world.letter(MailKind::OrderReturned).await;
    assert!(letter.contains("2028年2月10日") && letter.contains("新規のお申し込み"), "{letter}");
    assert_eq!((&world.notices().await[2..], world.lapsed_lines().await), (&[1, 1][..], 1));
    let kept_until = async || {
        let header = seats::header(world.test.app.db.read(), scope, world.test.app.today()).await.unwrap();
        header.kept_until.map(|day| day.to_string())
    };
    assert_eq!(kept_until().await.as_deref(), Some("2028-05-14"), "ninety days from the day on which it was returned");
    world.live_until("2028-02-20").await;
    orders::withdraw(&world.own(), order.id, None).await.unwrap();
    assert_eq!(kept_until().await.as_deref(), Some("2028-05-14"), "taking back what was given back changes nothing");
    world.live_until("2028-03-20").await;
    assert_eq!((&world.notices().await[2..], world.lapsed_lines().await), (&[1, 1][..], 1));
}

/// A draft that was never handed in kept nothing alive: taking it back late doesn't prolong the retention.
async fn a_draft_taken_back_late_prolongs_nothing(world: World) {
    let contract = world.contract().await;
    world.live_until("2028-02-05").await;
    let draft = NewOrder { submit: false, ..world.renewal(contract, "basic", 220).await };
    let draft = world.order(draft).await.unwrap().order;
    world.live_until("2028-02-20").await;
    orders::withdraw(&world.own(), draft.id, None).await.unwrap();
    let scope = world.scope(contract).await;
    let header = seats::header(world.test.app.db.read(), scope, world.test.app.today()).await.unwrap();
    assert_eq!(header.kept_until.map(|day| day.to_string()).as_deref(), Some("2028-05-10"));
}

/// Returned on the 9th, it can be handed in again until the end of the 10th, and the letter says so.
async fn a_renewal_returned_in_time_is_handed_in_again_until_the_tenth(world: World) {
    let contract = world.contract().await;
    world.live_until("2028-02-08").await;
    let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    orders::return_to_applicant(&world.desk(), order.id, None, "ID数をご確認ください。").await.unwrap();
    let letter = world.letter(MailKind::OrderReturned).await;
    assert!(letter.contains("2028年2月10日（木）の24時までに"), "{letter}");
    world.at("2028-02-11T00:00:00");
    assert_eq!(code(orders::submit(&world.own(), order.id, None).await), "order.returned_after_close");
    world.at("2028-02-10T23:59:59");
    let again = orders::submit(&world.own(), order.id, None).await.unwrap();
    assert_eq!(again.actions, [OrderAction::Withdraw], "handed in");
}

/// Announced and purged page by page: stopped after the first of three contracts and begun anew, nothing happens twice.
async fn purges_are_announced_page_by_page_and_once(world: World) {
    for _ in 0..3 {
        world.at("2027-01-12T09:00");
        world.contract().await;
    }
    world.live_until("2028-04-10").await;
    let app = &world.test.app;
    let (before, announced) = (instant("2028-04-10T09:00"), instant("2028-04-11T09:00"));
    world.test.set_clock(announced);
    let mut happened = Vec::new();
    let page = deadlines::announce_and_purge_page(app, app.today(), None, 1, &mut happened).await.unwrap();
    assert!(page.is_some() && happened.len() == 1, "{happened:?}");
    assert_eq!(world.lines(Action::PurgeAnnounced).await, 1);
    // The process is killed here; another begins at the beginning, and once more.
    for expected in [2, 0] {
        let again = deadlines::run(app, before, announced).await.unwrap();
        let count = again.iter().filter(|one| matches!(one.deadline, Deadline::PurgeAnnounced(30))).count();
        assert_eq!((count, world.lines(Action::PurgeAnnounced).await), (expected, 3));
    }
    // The same with the purges themselves: one job for each contract.
    world.live_until("2028-05-10").await;
    world.test.set_clock(instant("2028-05-11T09:00"));
    let mut happened = Vec::new();
    let page = deadlines::announce_and_purge_page(app, app.today(), None, 2, &mut happened).await.unwrap();
    assert!(page.is_some() && happened.len() == 2, "{happened:?}");
    let again = deadlines::run(app, instant("2028-05-10T09:00"), world.test.now()).await.unwrap();
    assert_eq!(again.iter().filter(|one| one.deadline == Deadline::PurgeDue).count(), 1);
    world.test.work().await;
    assert_eq!(world.lines(Action::ContractPurged).await, 3);
    let again = deadlines::run(app, instant("2028-05-10T09:00"), world.test.now()).await.unwrap();
    assert!(again.iter().all(|one| one.deadline != Deadline::PurgeDue), "{again:?}");
}

/// Provisional over the 1st, withdrawn on the 3rd: the notice of the term's end, then that of the lapse.
async fn a_renewal_withdrawn_in_the_gap_is_told_once(world: World) {
    let contract = world.contract().await;
    world.live_until("2028-01-20").await;
    let new = NewOrder { quantity: None, quantity_undetermined: true, ..world.renewal(contract, "basic", 1).await };
    let order = world.order(new).await.unwrap().order;
    world.live_until("2028-02-03").await;
    assert_eq!(world.notices().await, [0; 4]);
    orders::withdraw(&world.own(), order.id, None).await.unwrap();
    assert_eq!(world.notices().await, [1, 1, 0, 0]);
    world.live_until("2028-02-20").await;
    assert_eq!((world.notices().await, world.lapsed_lines().await), ([1, 1, 1, 1], 1));
    // Withdrawn before the end, nothing is owed.
    assert_eq!(world.mails(MailKind::OrderWithdrawn, APPLICANT).await, 1);
}

/// A price book of six months: an order without a price keeps it.
async fn a_provisional_order_keeps_the_length_of_its_term(world: World) {
    let contract = world.contract().await;
    let mut file: CatalogueFile =
        serde_json::from_str(include_str!("../../../server/demo/catalogue.json")).expect("the demo catalogue");
    file.effective_from = "2027-06-01".parse().unwrap();
    file.libraries.iter_mut().for_each(|library| library.price.term_months = 6);
    let app = &world.test.app;
    app.write(async |uow| catalogue::load(uow, app, &file).await).await.expect("the catalogue loads");
    world.live_until("2027-11-05").await;
    let new = NewOrder { quantity: None, quantity_undetermined: true, ..world.renewal(contract, "basic", 1).await };
    let order = world.order(new).await.unwrap().order;
    assert_eq!((order.price.is_none(), order.term_months), (true, 6));
    let read = orders::read(&world.own(), order.id).await.unwrap().order;
    assert_eq!((read.term_months, read.end_month().to_string()), (6, "2028-07".to_owned()));
}

/// "Each number above is a policy value of the vendor": a change holds for new terms, never for what a running one promised.
async fn a_change_of_the_policy_moves_no_promised_date(world: World) {
    let contract = world.contract().await;
    let unit = world.operator.vendor(Permission::ManagePolicy).unwrap();
    let before = policy::read(&unit).await.unwrap();
    let changed = policy::change(&unit, before.revision, |policy| {
        (policy.last_day_to_apply, policy.roster_opens_day, policy.approval_business_days) = (5, 20, 4);
    });
    let changed = changed.await.unwrap();
    assert_eq!((changed.revision, changed.values.last_day_to_apply), (before.revision + 1, 5));
    assert_eq!(code(policy::change(&unit, before.revision, |_| {}).await), "stale");
    assert_eq!(
        code(policy::change(&unit, changed.revision, |policy| policy.last_day_to_apply = 31).await),
        "request.invalid"
    );
    assert!(world.sales.vendor(Permission::ManagePolicy).is_err(), "operators only");
    // The contract of before: until the 10th, as it was told.
    let view = contracts::read(&world.own(), contract).await.unwrap();
    assert_eq!(view.renewal.unwrap().last_day_on.to_string(), "2028-02-10");
    world.at("2028-02-10T23:59:59");
    let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    let next = world.terms(contract).await.remove(1);
    assert_eq!((next.roster_opens_on.to_string(), next.policy.last_day_to_apply), ("2028-01-11".to_owned(), 5));
    // Its next renewal closes on the 5th, and its roster opens on the 20th.
    let dates = next.renewal_dates();
    assert_eq!(
        (dates.last_day_on.to_string(), dates.roster_opens_on.to_string()),
        ("2029-02-05".to_owned(), "2029-01-20".to_owned())
    );
    world.at("2029-02-06T00:00:00");
    assert_eq!(code(world.order(world.renewal(contract, "basic", 220).await).await), "order.renewal_closed");
}

both_databases!(
    a_renewal_returned_after_the_close_is_told_once,
    a_draft_taken_back_late_prolongs_nothing,
    a_renewal_returned_in_time_is_handed_in_again_until_the_tenth,
    purges_are_announced_page_by_page_and_once,
    a_renewal_withdrawn_in_the_gap_is_told_once,
    a_provisional_order_keeps_the_length_of_its_term,
    a_change_of_the_policy_moves_no_promised_date,
);
