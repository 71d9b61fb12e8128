//! Terms in which supervisors take no seat: a value of the vendor's policy that a term keeps (renewal.md, "Seats"; decision 17).

use keizoku_testkit::{Client, Method, TestApp, both_databases, date, story};
use serde_json::{Value, json};

use crate::small_customer::{SEATS, admin_again, applicant_again, load, ordered};

both_databases!(supervisors_take_no_seat_where_the_term_promised_so, a_change_of_role_takes_or_frees_a_seat);

async fn promise(app: &TestApp, takes: bool) {
    let operator = app.vendor("operator").await;
    let changed = operator.patch("/policy", json!({ "supervisorsTakeSeats": takes })).await.is(200);
    assert_eq!(changed["supervisorsTakeSeats"], takes);
}

fn file(learners: u32, supervisors: u32) -> Vec<u8> {
    let mut csv = "ユーザID,氏名,役割\n".to_owned();
    for n in 1..=learners {
        csv.push_str(&format!("STAFF-{n:03},社員 {n}号,受講者\n"));
    }
    for n in 1..=supervisors {
        csv.push_str(&format!("BOSS-{n:03},課長 {n}号,上司\n"));
    }
    csv.into_bytes()
}

/// The training administrator of twelve seats, with twelve learners and two supervisors on the roster.
async fn full(app: &TestApp) -> Client {
    promise(app, false).await;
    let admin = ordered(app).await;
    let plan = load(&admin, file(SEATS, 2), "running").await.is(201);
    assert_eq!((&plan["seats"]["after"], &plan["state"]), (&json!(SEATS), &json!("ready")), "{plan:#}");
    let _done = story::commit(&admin, &plan).await.is(200);
    app.advance_to(date("2027-02-01")).await;
    admin_again(app).await
}

async fn assigned(admin: &Client, term: &str) -> Value {
    admin.get(&admin.workspace()).await.is(200)[term]["assigned"].clone()
}

async fn found(admin: &Client, login: &str) -> (String, Value) {
    let listed = admin.get(&format!("{}/learners?q={login}&state=any", admin.workspace())).await.is(200);
    let person = listed["items"][0].clone();
    (story::resource(&format!("{}/learners", admin.workspace()), &person), person)
}

async fn supervisors_take_no_seat_where_the_term_promised_so(app: TestApp) {
    let admin = full(&app).await;
    assert_eq!(assigned(&admin, "running").await, SEATS);
    let learners = format!("{}/learners", admin.workspace());
    let boss = json!({ "loginId": "BOSS-003", "name": "課長 3号", "role": "supervisor" });
    let _added = admin.post(&learners, boss).await.is(201);
    let new = json!({ "loginId": "NEW-0001", "name": "新人 一郎" });
    let _full = admin.post(&learners, new.clone()).await.refused(409, "seats.none_left");
    let over = load(&admin, "ユーザID,氏名\nNEW-0001,新人 一郎\n".as_bytes().to_vec(), "running").await.is(201);
    assert_eq!((&over["state"], &over["seats"]["after"]), (&json!("blocked"), &json!(SEATS + 1)));
    assert_eq!(assigned(&admin, "running").await, SEATS);
    let timeline = admin.get(&format!("{}/seat-timeline", admin.workspace())).await.is(200);
    assert_eq!(timeline["terms"][0]["steps"][0]["people"], SEATS, "{timeline:#}");
    // Whoever takes no seat frees none.
    let (path, _) = found(&admin, "BOSS-001").await;
    let seen = admin.get(&path).await.is(200);
    let gone = admin.on_revision(Method::DELETE, &path, &seen, None).await;
    assert!(gone.status.is_success(), "{}", gone.status);
    assert_eq!(assigned(&admin, "running").await, SEATS);
    // Another policy: this term keeps what it promised, the next one counts by its own.
    promise(&app, true).await;
    assert_eq!(assigned(&admin, "running").await, SEATS);
    let _full = admin.post(&learners, new).await.refused(409, "seats.none_left");
    app.advance_to(date("2027-11-01")).await;
    let applicant = applicant_again(&app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": SEATS, "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-12")).await;
    let admin = admin_again(&app).await;
    assert_eq!((assigned(&admin, "running").await, assigned(&admin, "next").await), (json!(SEATS), json!(SEATS + 2)));
    let plan = admin.post(&format!("{}/rosters/next/plan", admin.workspace()), json!({})).await.is(201);
    assert_eq!((&plan["seats"]["before"], &plan["seats"]["missing"]), (&json!(SEATS + 2), &json!(2)));
}

async fn a_change_of_role_takes_or_frees_a_seat(app: TestApp) {
    let admin = full(&app).await;
    let cast = async |login: &str, role: &str| {
        let (path, _) = found(&admin, login).await;
        let seen = admin.get(&path).await.is(200);
        admin.on_revision(Method::PATCH, &path, &seen, Some(json!({ "role": role }))).await
    };
    let _full = cast("BOSS-001", "learner").await.refused(409, "seats.none_left");
    assert_eq!(assigned(&admin, "running").await, SEATS);
    let _freed = cast("STAFF-001", "supervisor").await.is(200);
    assert_eq!(assigned(&admin, "running").await, SEATS - 1);
    let _taken = cast("BOSS-001", "learner").await.is(200);
    assert_eq!(assigned(&admin, "running").await, SEATS);
    // By file: two who change places cost nothing, one who steps down does.
    let swap = "ユーザID,氏名,役割\nBOSS-002,課長 2号,受講者\nSTAFF-002,社員 2号,上司\n";
    let plan = load(&admin, swap.as_bytes().to_vec(), "running").await.is(201);
    assert_eq!((&plan["state"], &plan["seats"]["after"]), (&json!("ready"), &json!(SEATS)));
    let _done = story::commit(&admin, &plan).await.is(200);
    assert_eq!(assigned(&admin, "running").await, SEATS);
    let down = "ユーザID,氏名,役割\nSTAFF-001,社員 1号,受講者\n";
    let plan = load(&admin, down.as_bytes().to_vec(), "running").await.is(201);
    assert_eq!((&plan["state"], &plan["seats"]["after"]), (&json!("blocked"), &json!(SEATS + 1)));
}
