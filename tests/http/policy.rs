//! `/policy` and `/purges`: the operator's, and nobody else's.

use keizoku_testkit::{Method, TestApp, both_databases};
use serde_json::json;

both_databases!(the_operator_changes_the_policy_and_nobody_else);

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
