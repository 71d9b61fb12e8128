//! Seats: the last one, the copy of a roster, those over quota, and additional seats.

use keizoku_app::identity::accounts::{self, NewAccount};
use keizoku_app::ordering::orders::NewOrder;
use keizoku_app::{AppError, seats};
use keizoku_domain::id::{ContractId, LearnerId, TermId};
use keizoku_domain::identity::Role;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::OrderKind;
use keizoku_domain::people::learner::{LearnerRole, Profile};
use keizoku_domain::seats::SeatQuota;
use keizoku_domain::text::{LoginId, PersonName};
use keizoku_store::people::learners::{self, NewLearner};
use keizoku_testkit::both_databases;

use crate::world::{World, code};

const ADMIN: &str = "kyoiku@minato.example";

fn profile(login_id: &str) -> Profile {
    Profile {
        login_id: LoginId::parse(login_id).expect("an id"),
        name: PersonName::parse("受講 花子").expect("a name"),
        kana: None,
        email: None,
        employee_number: None,
        role: LearnerRole::Learner,
        unit: None,
        concurrent: Vec::new(),
        supervised: Vec::new(),
        starts_on: None,
        ends_on: None,
        notes: Default::default(),
    }
}

impl World {
    /// `count` people of a contract's workspace, without seats.
    pub(crate) async fn people(&self, contract: ContractId, count: usize) -> Vec<LearnerId> {
        let scope = self.scope(contract).await;
        let app = &self.test.app;
        let work = app.write(async |uow| {
            let new = (0..count).map(|n| NewAccount {
                company_id: self.company,
                role: Role::Learner,
                login_id: format!("person-{n:04}"),
                name: "受講 花子".to_owned(),
                name_kana: None,
                email: None,
                password_pending: false,
            });
            let ids = accounts::bulk_create(uow, app, new.collect()).await?;
            let rows: Vec<NewLearner> = ids
                .into_iter()
                .enumerate()
                .map(|(n, account)| NewLearner {
                    id: LearnerId::generate(app.ids.as_ref()),
                    account,
                    profile: profile(&format!("person-{n:04}")),
                })
                .collect();
            learners::insert(uow, scope, &rows).await?;
            Ok(rows.into_iter().map(|row| row.id).collect())
        });
        work.await.expect("people")
    }

    async fn take(&self, contract: ContractId, term: TermId, people: &[LearnerId]) -> Result<SeatQuota, AppError> {
        let scope = self.scope(contract).await;
        self.test.app.write(async |uow| seats::take(uow, scope, term, people, &[]).await).await
    }

    async fn release(&self, contract: ContractId, term: TermId, people: &[LearnerId]) -> Result<SeatQuota, AppError> {
        let scope = self.scope(contract).await;
        self.test.app.write(async |uow| seats::release(uow, scope, term, people).await).await
    }

    pub(crate) async fn small_contract(&self) -> ContractId {
        let order = self.order(self.new_order("basic", "2027-02", 10).await).await.unwrap();
        self.approve(order.order.id).await.unwrap().order.contract_id.unwrap()
    }
}

/// Edge 5: two administrators take the last seat at once: one wins, the other is told.
async fn two_take_the_last_seat(world: World) {
    let contract = world.small_contract().await;
    let people = world.people(contract, 11).await;
    let term = world.terms(contract).await[0].id;
    assert_eq!(world.take(contract, term, &people[..9]).await.unwrap().assigned, 9);
    let (a, b) = tokio::join!(world.take(contract, term, &people[9..10]), world.take(contract, term, &people[10..]));
    assert_eq!([&a, &b].iter().filter(|result| result.is_ok()).count(), 1, "{a:?} {b:?}");
    let Err(AppError::Refused(refusal)) = (if a.is_ok() { b } else { a }) else { panic!("nobody is told") };
    assert_eq!((refusal.code, refusal.params["free"].as_str()), ("seats.none_left", "0"));
    assert_eq!(world.terms(contract).await[0].quota, SeatQuota { assigned: 10, purchased: 10 });
    // Taking again costs nothing; a seat is free at once when it is released, and the person can come back.
    assert_eq!(world.take(contract, term, &people[..9]).await.unwrap().assigned, 10);
    assert_eq!(world.release(contract, term, &people[..1]).await.unwrap().assigned, 9);
    assert_eq!(world.release(contract, term, &people[..1]).await.unwrap().assigned, 9);
    assert_eq!(world.take(contract, term, &people[..1]).await.unwrap().assigned, 10);
    assert_eq!(code(world.take(contract, TermId::generate(world.test.app.ids.as_ref()), &people).await), "not_found");
}

/// Edge 6, and those over quota at the 1st of M.
async fn the_next_roster_is_a_copy_and_never_touches_the_running_one(world: World) {
    let contract = world.contract().await;
    let people = world.people(contract, 14).await;
    let first = world.terms(contract).await[0].id;
    world.take(contract, first, &people).await.unwrap();
    world.live_until("2027-11-05").await;
    let order = world.order(world.renewal(contract, "basic", 10).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    world.live_until("2028-01-12").await;
    let next = world.terms(contract).await.remove(1);
    assert_eq!(next.quota, SeatQuota { assigned: 14, purchased: 10 });
    assert_eq!(world.mails(MailKind::RosterOverQuota, ADMIN).await, 1);
    assert_eq!(code(world.take(contract, next.id, &world.people_left(contract).await).await), "seats.none_left");
    world.release(contract, next.id, &people[..1]).await.unwrap();
    let scope = world.scope(contract).await;
    let conn = world.test.app.db.read();
    let learns = async |person: LearnerId, day: &str| {
        seats::learner_has_access(conn, scope, person, day.parse().unwrap()).await.unwrap()
    };
    assert!(learns(people[0], "2028-01-31").await);
    world.live_until("2028-02-01").await;
    assert!(!learns(people[0], "2028-02-01").await);
    let next = world.terms(contract).await.remove(1);
    assert_eq!(next.quota, SeatQuota { assigned: 10, purchased: 10 });
    let mut seated = 0;
    for person in &people {
        seated += usize::from(learns(*person, "2028-02-01").await);
    }
    assert_eq!(seated, 10);
    assert_eq!(world.terms(contract).await[0].quota.assigned, 14);
    assert_eq!(world.mails(MailKind::RosterOverQuota, ADMIN).await, 4);
}

impl World {
    async fn people_left(&self, contract: ContractId) -> Vec<LearnerId> {
        let scope = self.scope(contract).await;
        let app = &self.test.app;
        let new = NewAccount {
            company_id: self.company,
            role: Role::Learner,
            login_id: "newcomer".to_owned(),
            name: "新人 一郎".to_owned(),
            name_kana: None,
            email: None,
            password_pending: false,
        };
        let id = LearnerId::generate(app.ids.as_ref());
        app.write(async |uow| {
            let account = accounts::create(uow, app, new.clone()).await?;
            Ok(learners::insert(uow, scope, &[NewLearner { id, account, profile: profile("newcomer") }]).await?)
        })
        .await
        .expect("a newcomer");
        vec![id]
    }
}

/// Edge 7: additional seats count for the term they were bought for, only.
async fn additional_seats_count_for_their_term_only(world: World) {
    let contract = world.contract().await;
    world.live_until("2027-11-05").await;
    let order = world.order(world.renewal(contract, "basic", 220).await).await.unwrap().order;
    world.approve(order.id).await.unwrap();
    world.live_until("2028-01-20").await;
    let more = |month: &str| NewOrder {
        kind: OrderKind::AdditionalSeats,
        library_id: None,
        start_month: Some(month.parse().unwrap()),
        quantity: Some(12),
        estimated_quantity: None,
        quantity_undetermined: false,
        contract_id: Some(contract),
        training_admin: None,
        note: None,
        submit: true,
    };
    let running = world.order(more("2027-02")).await.unwrap().order;
    // One month is left, the present one: 6,000 × 12 × 1/12.
    assert_eq!(running.price.as_ref().unwrap().subtotal, Yen(6_000));
    world.approve(running.id).await.unwrap();
    let purchased = |terms: Vec<keizoku_domain::seats::Term>| -> Vec<u32> {
        terms.iter().map(|term| term.quota.purchased).collect()
    };
    assert_eq!(purchased(world.terms(contract).await), [262, 220]);
    let next = world.order(more("2028-02")).await.unwrap().order;
    assert_eq!(next.price.as_ref().unwrap().subtotal, Yen(72_000));
    world.approve(next.id).await.unwrap();
    assert_eq!(purchased(world.terms(contract).await), [262, 232]);
    world.live_until("2028-02-02").await;
    assert_eq!(purchased(world.terms(contract).await), [262, 232]);
    assert_eq!(code(world.order(more("2027-02")).await), "order.no_term_for_seats");
}

both_databases!(
    two_take_the_last_seat,
    the_next_roster_is_a_copy_and_never_touches_the_running_one,
    additional_seats_count_for_their_term_only,
);
