//! `/workspaces/{ws}/rosters/next`: over quota, confirmed, reopened (`renewal.md`, "Seats").

use keizoku_testkit::story;
use keizoku_testkit::{TestApp, both_databases, date};
use serde_json::json;

use crate::small_customer::{admin_again, applicant_again, learner, login_id, person, started};

both_databases!(a_roster_over_quota_is_brought_under_then_confirmed_then_reopened);

async fn a_roster_over_quota_is_brought_under_then_confirmed_then_reopened(app: TestApp) {
    let admin = started(&app).await;
    let next = format!("{}/rosters/next", admin.workspace());
    admin.get(&next).await.refused(404, "request.not_found");
    app.advance_to(date("2027-11-01")).await;
    let applicant = applicant_again(&app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": 10, "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-10")).await;
    admin_again(&app).await.get(&next).await.refused(409, "roster.not_open");

    app.advance_to(date("2028-01-11")).await;
    let admin = admin_again(&app).await;
    let (confirm, reopen) = (format!("{next}/confirm"), format!("{next}/reopen"));
    let compared = admin.get(&next).await.is(200);
    assert_eq!(
        (&compared["over"], &compared["purchased"], &compared["counts"]["stay"]),
        (&json!(2), &json!(10), &json!(12))
    );
    let refused = admin.post(&confirm, json!({})).await.refused(409, "roster.over_quota");
    assert_eq!(refused["detail"], "契約数 10 を 2 名超えています。減らすか、IDを追加してから確定してください。");
    assert_eq!((&refused["params"]["over"], &refused["params"]["purchased"]), (&json!("2"), &json!("10")));
    let new = json!({ "loginId": "NEW-0001", "name": "新人 一郎", "term": "next" });
    let learners = format!("{}/learners", admin.workspace());
    let none = admin.post(&learners, new.clone()).await.refused(409, "seats.none_left");
    assert_eq!(none["params"]["free"], "0", "{none:#}");
    admin.post(&reopen, json!({})).await.refused(409, "roster.not_confirmed");

    let ids = json!([person(&admin, 1).await["id"], person(&admin, 2).await["id"]]);
    let released = admin.post(&format!("{learners}/bulk-release"), json!({ "ids": ids, "term": "next" })).await;
    assert_eq!(released.is(200)["released"], 2);
    let confirmed = admin.post(&confirm, json!({})).await.is(200);
    assert_eq!(confirmed["term"]["rosterState"], "confirmed", "{confirmed:#}");
    admin.post(&confirm, json!({})).await.refused(409, "roster.confirmed");
    admin.post(&learners, new).await.refused(409, "roster.confirmed");
    let path = story::resource(&learners, &person(&admin, 3).await);
    admin.delete(&path, "?term=next").await.refused(409, "roster.confirmed");
    let leavers = admin.get(&format!("{next}/diff?kind=leave")).await.is(200);
    let leavers: Vec<&str> =
        leavers["items"].as_array().unwrap().iter().map(|row| row["loginId"].as_str().unwrap()).collect();
    assert_eq!(leavers, [login_id(1), login_id(2)]);
    // The running roster was never touched.
    let header = admin.get(&admin.workspace()).await.is(200);
    assert_eq!((&header["running"]["assigned"], &header["next"]["assigned"]), (&json!(12), &json!(10)));
    let _still = learner(&app, 1).await.is(200);

    assert_eq!(admin.post(&reopen, json!({})).await.is(200)["term"]["rosterState"], "preparing");
    assert_eq!(admin.delete(&path, "?term=next").await.status, 204);
    app.advance_to(date("2028-02-01")).await;
    learner(&app, 1).await.refused(403, "login.no_seat");
    let _stays = learner(&app, 4).await.is(200);
}
