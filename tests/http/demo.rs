//! `/demo`: what everybody may know of a demonstration, and its clock; elsewhere there is neither.

use keizoku_domain::identity::Role;
use keizoku_testkit::{InstalledApp, TestApp, both_databases, date};
use serde_json::json;

use crate::authorisation::token_in;
use crate::people_of_tests;

both_databases!(the_clock_goes_forward_and_tells_what_happened, outside_a_demonstration_there_is_no_clock);

async fn the_clock_goes_forward_and_tells_what_happened(app: TestApp) {
    let demo = app.anonymous().get("/demo").await.is(200);
    assert_eq!((&demo["demo"], &demo["today"]), (&json!(true), &json!("2027-01-12")));
    assert!(demo["accounts"].as_array().unwrap().len() >= 6, "{demo:#}");
    let operator = app.vendor("operator").await;
    for (body, code) in [
        (json!({ "to": "2027-01-11" }), "demo.clock_backwards"),
        (json!({ "days": 801 }), "demo.clock_too_far"),
        (json!({}), "demo.clock_target"),
        (json!({ "to": "2027-02-01", "days": 3 }), "demo.clock_target"),
    ] {
        operator.post("/demo/clock", body).await.refused(422, code);
    }
    operator.post("/demo/clock", json!({ "to": "2027-02-30" })).await.refused(400, "request.malformed");
    operator.post("/demo/clock", json!({ "hours": 3 })).await.refused(400, "request.malformed");
    assert_eq!(operator.post("/demo/clock", json!({ "days": 3 })).await.is(200)["today"], "2027-01-15");
    let moved = app.advance_to(date("2027-04-11")).await;
    assert_eq!(moved["today"], "2027-04-11");
    let events = moved["events"].as_array().unwrap();
    assert!(!events.is_empty(), "reminders and the end of a term fall into these months");
    assert!(events.iter().all(|event| !event["labelJa"].as_str().unwrap().is_empty()), "{events:#?}");
    let days: Vec<&str> = events.iter().map(|event| event["date"].as_str().unwrap()).collect();
    assert!(days.is_sorted(), "in the order in which they happened: {days:?}");
}

async fn outside_a_demonstration_there_is_no_clock(app: InstalledApp) {
    let told = app.anonymous().get("/demo").await.is(200);
    assert_eq!((&told["demo"], &told["accounts"]), (&json!(false), &json!([])));
    let company = people_of_tests::company(&app, "V0001").await;
    let token = token_in(&app, Role::VendorOperator, company, None).await;
    let operator = app.anonymous().with_token(&token);
    operator.post("/demo/clock", json!({ "days": 1 })).await.refused(404, "request.not_found");
    app.anonymous().post("/demo/clock", json!({ "days": 1 })).await.refused(401, "request.unauthenticated");
}
