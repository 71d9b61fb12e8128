//! Promises that hold whatever happens in whatever order: seats under any interleaving, mails sent once.

use std::collections::BTreeMap;

use keizoku_app::ordering::deadlines;
use keizoku_app::{App, seats};
use keizoku_domain::id::{LearnerId, TermId};
use keizoku_store::WorkspaceScope;
use keizoku_store::messaging::mailbox;
use keizoku_store::seats::{assignments, terms};
use keizoku_testkit::{both_databases, instant};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::world::World;

/// Takes or releases some of the people, by place.
type Step = (bool, Vec<usize>);

async fn act(app: &App, scope: WorkspaceScope, term: TermId, people: &[LearnerId], steps: &[Step]) {
    for (take, places) in steps {
        let some: Vec<LearnerId> = places.iter().map(|place| people[*place]).collect();
        let done = app
            .write(async |uow| {
                if *take {
                    seats::take(uow, scope, term, &some, &[]).await
                } else {
                    seats::release(uow, scope, term, &some).await
                }
            })
            .await;
        if let Ok(quota) = done {
            assert!(quota.assigned <= quota.purchased, "{quota:?}");
        }
    }
}

/// renewal.md, "Seats": `assigned ≤ purchased` holds under any concurrency; four workers in two processes with connections of
/// their own take and release at random, and the count is always that of the rows.
async fn no_interleaving_seats_more_people_than_were_bought(world: World) {
    let contract = world.small_contract().await;
    let people = world.people(contract, 14).await;
    let (scope, term) = (world.scope(contract).await, world.terms(contract).await[0].id);
    let apps = [world.test.app.clone(), world.test.another().await];
    let step = (any::<bool>(), prop::collection::vec(0_usize..14, 1..6));
    let plans = prop::collection::vec(prop::collection::vec(step, 1..8), 4);
    let mut runner = TestRunner::deterministic();
    for round in 0..8 {
        let plan = plans.new_tree(&mut runner).expect("a plan").current();
        let worker = |place: usize| act(&apps[place % 2], scope, term, &people, &plan[place]);
        tokio::join!(worker(0), worker(1), worker(2), worker(3));
        let conn = world.test.app.db.read();
        let found = terms::find(conn, scope, term).await.expect("the term").expect("is there");
        let quota = found.quota;
        let rows = assignments::count(conn, scope, term, found.seat_rule()).await.expect("the rows");
        assert!(
            quota.assigned <= quota.purchased && quota.assigned == rows,
            "{round}: {quota:?}, {rows} rows, {plan:?}"
        );
    }
}

/// renewal.md, "Mails of the contract life": each is sent once, however often and by however many the same days are looked at.
async fn no_stretch_of_days_sends_a_mail_twice(world: World) {
    world.contract().await;
    let apps = [world.test.app.clone(), world.test.another().await];
    let mut runner = TestRunner::deterministic();
    let stretches = prop::collection::vec((1_i64..40, any::<bool>()), 30);
    let mut day = instant("2027-10-20T09:00");
    let end = instant("2028-06-01T09:00");
    for (days, again) in stretches.new_tree(&mut runner).expect("stretches").current() {
        let to = (day + chrono::TimeDelta::days(days)).min(end);
        world.test.set_clock(to);
        let (a, b) = tokio::join!(deadlines::run(&apps[0], day, to), deadlines::run(&apps[1], day, to));
        a.expect("one scheduler");
        b.expect("another at the same time");
        if !again {
            day = to;
        }
    }
    world.test.set_clock(end);
    deadlines::run(&apps[1], day, end).await.expect("the rest of the way");
    let mails = mailbox::page(world.test.app.db.read(), None, None, 500).await.expect("the mails");
    let mut seen: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    for mail in &mails {
        let body = mail.body.clone().unwrap_or_default();
        *seen
            .entry((mail.kind.to_string(), mail.to_address.clone(), format!("{}{body}", mail.subject)))
            .or_default() += 1;
    }
    let twice: Vec<_> = seen.iter().filter(|(_, count)| **count > 1).map(|((kind, to, _), _)| (kind, to)).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let of = |kind: &str| mails.iter().filter(|mail| mail.kind.to_string() == kind).count();
    assert_eq!((of("renewal_invitation"), of("contract_lapsed")), (2, 2), "applicant and training administrator");
    assert!(of("term_ended") <= 2 && of("renewal_reminder") <= 6);
}

both_databases!(no_interleaving_seats_more_people_than_were_bought, no_stretch_of_days_sends_a_mail_twice);
