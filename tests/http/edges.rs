//! The edges of `renewal.md` ("Edges that must be tests") as a client of the API meets them. The floors below have theirs:
//! 1, 3, 5, 6, 7 in `crates/testkit/tests/ordering`, 1 and 8 as tables in `crates/domain/src/ordering`.

use keizoku_testkit::story;
use keizoku_testkit::{Client, Method, TestApp, both_databases, date, instant};
use serde_json::{Value, json};

use crate::small_customer::{admin_again, applicant_again, learner, started};

both_databases!(
    edge_2_same_library_same_count_is_still_an_order_and_a_roster,
    edge_3_a_provisional_order_is_confirmed_until_the_last_second_of_the_tenth,
    edge_4_after_approval_every_door_is_shut,
    edge_7_seats_added_after_the_roster_was_confirmed_stay_in_their_term,
);

async fn contract(applicant: &Client) -> Value {
    applicant.get("/contracts").await.is(200)["items"][0].clone()
}

fn renewal(contract: &Value, quantity: u32) -> Value {
    json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": quantity, "submit": true,
    })
}

/// Without them the contract ends: `entry::without_an_order_learners_stay_out_and_administrators_read`.
async fn edge_2_same_library_same_count_is_still_an_order_and_a_roster(app: TestApp) {
    let _admin = started(&app).await;
    app.advance_to(date("2027-11-01")).await;
    let applicant = applicant_again(&app).await;
    // Nothing is renewed by itself: without an order there is no next term to prepare.
    assert_eq!(contract(&applicant).await["terms"].as_array().unwrap().len(), 1);
    let order = applicant.post("/orders", renewal(&contract(&applicant).await, 12)).await.is(201);
    assert_eq!((&order["renewalKind"], &order["state"]), (&json!("same"), &json!("submitted")));
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-11")).await;
    let admin = admin_again(&app).await;
    let next = admin.get(&format!("{}/rosters/next", admin.workspace())).await.is(200);
    assert_eq!((&next["counts"]["stay"], &next["over"], &next["purchased"]), (&json!(12), &json!(0), &json!(12)));
    assert_eq!(next["term"]["rosterState"], "preparing", "a step of its own, although nobody changes");
    let confirmed = admin.post(&format!("{}/rosters/next/confirm", admin.workspace()), json!({})).await.is(200);
    assert_eq!(confirmed["term"]["rosterState"], "confirmed");
    app.advance_to(date("2028-02-01")).await;
    let _stays = learner(&app, 1).await.is(200);
}

async fn edge_3_a_provisional_order_is_confirmed_until_the_last_second_of_the_tenth(app: TestApp) {
    let _admin = started(&app).await;
    app.advance_to(date("2027-11-05")).await;
    let applicant = applicant_again(&app).await;
    let mut body = renewal(&contract(&applicant).await, 12);
    body["quantity"] = Value::Null;
    body["quantityUndetermined"] = json!(true);
    let order = applicant.post("/orders", body).await.is(201);
    assert_eq!(order["state"], "provisional", "{order:#}");
    let path = story::resource("/orders", &order);
    let refused = app.vendor("sales@").await.act(&path, "approve", json!({})).await;
    refused.refused(409, "order.provisional_not_approvable");
    // The server lives in UTC; the 11th begins at 15:00 there.
    app.set_clock(instant("2028-02-11T00:00:00"));
    let late = applicant_again(&app).await.act(&path, "confirm", json!({ "quantity": 12 })).await;
    late.refused(409, "order.expired");
    app.set_clock(instant("2028-02-10T23:59:59"));
    let confirmed = applicant_again(&app).await.act(&path, "confirm", json!({ "quantity": 12 })).await.is(200);
    assert_eq!(confirmed["state"], "submitted");
}

/// Library, quantity, start month and the order itself: by whichever door, for whoever may use it.
async fn edge_4_after_approval_every_door_is_shut(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let sales = app.vendor("sales@").await;
    let order = story::submitted_order(&applicant, "2027-02", 250).await;
    story::approve(&sales, &order).await;
    let path = story::resource("/orders", &order);
    let before = applicant.get(&path).await.is(200);
    assert_eq!(before["availableActions"], json!([]), "no screen offers a door: {before:#}");
    let libraries = applicant.get("/libraries").await.is(200);
    let other = libraries["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["id"])
        .find(|id| **id != before["library"]["id"]);
    let changes = [
        json!({ "libraryId": other }),
        json!({ "quantity": 10 }),
        json!({ "quantity": 300 }),
        json!({ "startMonth": "2027-03" }),
        json!({ "quantityUndetermined": true }),
        json!({ "trainingAdmin": { "name": "別の 人", "email": "betsu@minato.example.jp" } }),
        json!({ "note": "数を減らしたい" }),
    ];
    for change in changes {
        applicant.patch(&path, change.clone()).await.refused(409, "order.already_approved");
        sales.patch(&path, change).await.refused(403, "request.forbidden");
    }
    for (verb, body) in [("withdraw", json!({})), ("submit", json!({})), ("confirm", json!({ "quantity": 10 }))] {
        applicant.act(&path, verb, body.clone()).await.refused(409, "order.already_approved");
        sales.act(&path, verb, body).await.refused(403, "request.forbidden");
    }
    for (verb, body) in [("approve", json!({})), ("return", json!({ "reason": "取り消したい" }))] {
        sales.act(&path, verb, body.clone()).await.refused(409, "order.already_approved");
        applicant.act(&path, verb, body).await.refused(403, "request.forbidden");
    }
    for client in [&applicant, &sales, &app.vendor("operator").await] {
        for method in [Method::DELETE, Method::PUT] {
            let answer = client.send(method.clone(), &path, &[("If-Match", "\"1\"")], None).await;
            assert!(matches!(answer.status.as_u16(), 404 | 405), "{method}: {}", answer.status);
        }
    }
    // A second order is no door either: the first one stays as it was approved.
    let after = applicant.get(&path).await.is(200);
    assert_eq!(after, before, "nothing of it changed");
}

async fn edge_7_seats_added_after_the_roster_was_confirmed_stay_in_their_term(app: TestApp) {
    let _admin = started(&app).await;
    app.advance_to(date("2027-11-01")).await;
    let applicant = applicant_again(&app).await;
    let order = applicant.post("/orders", renewal(&contract(&applicant).await, 12)).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-20")).await;
    let admin = admin_again(&app).await;
    let ws = admin.workspace();
    let _confirmed = admin.post(&format!("{ws}/rosters/next/confirm"), json!({})).await.is(200);
    let applicant = applicant_again(&app).await;
    let more = json!({
        "kind": "additional_seats", "contractId": contract(&applicant).await["id"], "startMonth": "2027-02", "quantity": 5,
        "submit": true,
    });
    let order = applicant.post("/orders", more).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    let header = admin.get(&ws).await.is(200);
    assert_eq!((&header["running"]["purchased"], &header["next"]["purchased"]), (&json!(17), &json!(12)), "{header:#}");
    assert_eq!(header["next"]["rosterState"], "confirmed", "the confirmed roster stays confirmed");
    app.advance_to(date("2028-02-01")).await;
    let header = admin_again(&app).await.get(&ws).await.is(200);
    assert_eq!(
        (&header["running"]["purchased"], &header["running"]["assigned"]),
        (&json!(12), &json!(12)),
        "{header:#}"
    );
}
