//! `/policy` and `/purges`: the operator's, and nobody else's.

use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::json;

both_databases!(
    the_operator_changes_the_policy_and_nobody_else,
    a_body_that_may_be_left_out_is_judged_when_it_is_there
);

async fn the_operator_changes_the_policy_and_nobody_else(app: TestApp) {
    let operator = app.vendor("operator").await;
    let policy = operator.get("/policy").await.is(200);
    assert_eq!((&policy["lastDayToApply"], &policy["lapsedRetentionDays"]), (&json!(10), &json!(90)));
    let changed =
        operator.on_revision(Method::PATCH, "/policy", &policy, Some(json!({"approvalBusinessDays": 3}))).await;
    assert_eq!(changed.is(200)["approvalBusinessDays"], 3);
    let stale = operator.on_revision(Method::PATCH, "/policy", &policy, Some(json!({"approvalBusinessDays": 4}))).await;
    let _stale = stale.refused(412, "request.stale");
    let bad = operator.patch("/policy", json!({"lastDayToApply": 31, "renewalReminderDays": [1, 2]})).await;
    let bad = bad.refused(422, "request.invalid");
    let pointers: Vec<_> = bad["errors"].as_array().unwrap().iter().map(|error| error["pointer"].clone()).collect();
    assert_eq!(pointers, [json!("/lastDayToApply"), json!("/renewalReminderDays")]);
    assert!(operator.patch("/policy", json!({"nonsense": 1})).await.status.is_client_error());
    let trail = operator.get("/audit-events?limit=200").await.is(200);
    let lines = trail["items"].as_array().unwrap().iter().filter(|line| line["action"] == "policy.changed").count();
    assert_eq!(lines, 1, "{trail:#}");
    assert_eq!(operator.get("/purges").await.is(200)["items"], json!([]));
    let sales = app.vendor("sales").await;
    let _no = sales.get("/policy").await.refused(403, "request.forbidden");
    let _no = app.anonymous().get("/policy").await.refused(401, "request.unauthenticated");
}

/// `api.md`, "Errors": a malformed body is a problem, though the body may be left out.
async fn a_body_that_may_be_left_out_is_judged_when_it_is_there(app: TestApp) {
    let operator = app.vendor("operator").await;
    let book = operator.get("/price-books").await.is(200)["items"][0].clone();
    let preview = format!("/price-books/{}/preview", book["id"].as_str().unwrap());
    let json = "application/json";
    let _nothing = operator.send_bytes(Method::POST, &preview, json, b"").await.is(200);
    let _empty = operator.send_bytes(Method::POST, &preview, json, b"{}").await.is(200);
    let demo = app.anonymous().get("/demo").await.is(200);
    let account =
        demo["accounts"].as_array().unwrap().iter().find(|account| account["site"] == "order").unwrap().clone();
    let login = json!({ "site": "order", "loginId": account["loginId"], "password": account["password"] });
    let applicant = Client::logged_in(&app.url(), login).await;
    let order = applicant.get("/orders").await.is(200)["items"][0].clone();
    let confirm = format!("/orders/{}/confirm", order["id"].as_str().unwrap());
    let quotation = format!("/orders/{}/quotation", order["id"].as_str().unwrap());
    for (client, path) in [
        (&operator, preview.as_str()),
        (&applicant, confirm.as_str()),
        (&applicant, quotation.as_str()),
        (&applicant, "/calendar-feeds"),
    ] {
        let _malformed = client.send_bytes(Method::POST, path, json, b"{").await.refused(400, "request.malformed");
        for rubbish in ["7", "{\"nonsense\":1}"] {
            let answer = client.send_bytes(Method::POST, path, json, rubbish.as_bytes()).await;
            assert!(matches!(answer.status.as_u16(), 400 | 422), "{path} takes {rubbish}: {}", answer.status);
        }
        let _type = client.send_bytes(Method::POST, path, "text/plain", b"x").await.refused(415, "request.media_type");
    }
    // Left out, it is the state of the order that decides.
    assert_eq!(applicant.send_bytes(Method::POST, &confirm, json, b"").await.status.as_u16(), 409);
}
