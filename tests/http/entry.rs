//! Who comes in when (`renewal.md`, "The gap"; `product.md`, log-in): before the term, in it, after it, and after a removal.

use keizoku_testkit::story;
use keizoku_testkit::{Method, TestApp, both_databases, date};
use serde_json::json;

use crate::small_customer::{self, admin_again, learner, ordered, person, register, started};

both_databases!(
    before_the_term_the_first_day_is_told,
    without_an_order_learners_stay_out_and_administrators_read,
    who_is_removed_is_out_at_once,
    who_is_off_the_next_roster_stays_logged_in,
    a_password_that_waits_to_be_hashed_lets_its_owner_in,
    logged_out_everywhere_is_logged_out_at_once,
    what_another_process_ended_is_over_a_second_later,
);

async fn before_the_term_the_first_day_is_told(app: TestApp) {
    let admin = ordered(&app).await;
    let _done = register(&admin).await;
    app.work().await;
    app.advance_to(date("2027-01-31")).await;
    let early = learner(&app, 1).await.refused(403, "login.term_not_started");
    assert_eq!(early["params"]["startsOn"], "2027-02-01", "{early:#}");
    app.advance_to(date("2027-02-01")).await;
    assert_eq!(learner(&app, 1).await.is(200)["me"]["role"], "learner");
}

async fn without_an_order_learners_stay_out_and_administrators_read(app: TestApp) {
    let admin = started(&app).await;
    let ws = admin.workspace();
    app.advance_to(date("2028-01-31")).await;
    let _last_day = learner(&app, 1).await.is(200);
    for (day, access) in [("2028-02-01", "closed"), ("2028-02-11", "lapsed")] {
        app.advance_to(date(day)).await;
        let told = learner(&app, 1).await.refused(403, "login.term_ended");
        assert_eq!(told["params"]["endedOn"], "2028-01-31", "{told:#}");
        let admin = admin_again(&app).await;
        let header = admin.get(&ws).await.is(200);
        assert_eq!((&header["access"], &header["readOnly"]), (&json!(access), &json!(true)), "{header:#}");
        let new = json!({ "loginId": "NEW-0001", "name": "新人 一郎" });
        admin.post(&format!("{ws}/learners"), new).await.refused(423, "workspace.read_only");
        let loaded = small_customer::load(&admin, small_customer::file(13..=13), "running").await;
        loaded.refused(423, "workspace.read_only");
        let unit = json!({ "code": "NEW", "name": "新設課" });
        admin.post(&format!("{ws}/org-units"), unit).await.refused(423, "workspace.read_only");
        // Nothing is deleted, and exports stay possible.
        let file = admin.get(&format!("{ws}/learners/export?format=csv")).await.file();
        assert!(String::from_utf8(file).unwrap().contains("STAFF-001"));
    }
}

async fn who_is_removed_is_out_at_once(app: TestApp) {
    let admin = started(&app).await;
    let learners = format!("{}/learners", admin.workspace());
    let mut gone = app.anonymous();
    let code = story::company_code(&app).await;
    let login = |n: u32| {
        json!({
            "site": "learn", "companyCode": code, "loginId": small_customer::login_id(n),
            "password": small_customer::password(n),
        })
    };
    let _said = gone.try_login(login(1)).await.is(200);
    let _me = gone.get("/auth/me").await.is(200);

    let path = story::resource(&learners, &person(&admin, 1).await);
    admin.send(Method::DELETE, &path, &[], None).await.refused(428, "request.revision_missing");
    admin.send(Method::DELETE, &path, &[("If-Match", "\"99\"")], None).await.refused(412, "request.stale");
    assert_eq!(admin.delete(&path, "").await.status, 204);
    gone.get("/auth/me").await.refused(401, "request.unauthenticated");
    // Staying logged in is asked anew, and answered with the reason.
    gone.post("/auth/refresh", json!({ "site": "learn" })).await.refused(403, "login.no_seat");
    gone.try_login(login(1)).await.refused(403, "login.no_seat");

    // Together with others, and by file, the same.
    let (mut second, mut third, mut stays) = (app.anonymous(), app.anonymous(), app.anonymous());
    let _said = second.try_login(login(2)).await.is(200);
    let _said = third.try_login(login(3)).await.is(200);
    let _said = stays.try_login(login(4)).await.is(200);
    let ids = json!({ "ids": [person(&admin, 2).await["id"]] });
    assert_eq!(admin.post(&format!("{learners}/bulk-release"), ids).await.is(200)["released"], 1);
    second.get("/auth/me").await.refused(401, "request.unauthenticated");
    let csv = format!("処理区分,ユーザID,氏名\n削除,{},\n", small_customer::login_id(3));
    let plan = small_customer::load(&admin, csv.into_bytes(), "running").await.is(201);
    let _done = story::commit(&admin, &plan).await.is(200);
    third.get("/auth/me").await.refused(401, "request.unauthenticated");
    let _me = stays.get("/auth/me").await.is(200);
}

/// Edge 6: whoever leaves with the next term learns until this one ends, in the session that is open.
async fn who_is_off_the_next_roster_stays_logged_in(app: TestApp) {
    let _admin = started(&app).await;
    app.advance_to(date("2027-11-01")).await;
    let applicant = small_customer::applicant_again(&app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": small_customer::SEATS, "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-12")).await;
    let admin = admin_again(&app).await;
    let mut leaver = app.anonymous();
    let code = story::company_code(&app).await;
    let login = json!({
        "site": "learn", "companyCode": code, "loginId": small_customer::login_id(1),
        "password": small_customer::password(1),
    });
    let _said = leaver.try_login(login.clone()).await.is(200);
    let path = story::resource(&format!("{}/learners", admin.workspace()), &person(&admin, 1).await);
    assert_eq!(admin.delete(&path, "?term=next").await.status, 204);
    let _me = leaver.get("/auth/me").await.is(200);
    app.advance_to(date("2028-01-31")).await;
    let _last_day = leaver.try_login(login.clone()).await.is(200);
    app.advance_to(date("2028-02-01")).await;
    leaver.post("/auth/refresh", json!({ "site": "learn" })).await.refused(403, "login.no_seat");
    leaver.try_login(login).await.refused(403, "login.no_seat");
}

async fn a_password_that_waits_to_be_hashed_lets_its_owner_in(app: TestApp) {
    let admin = ordered(&app).await;
    app.advance_to(date("2027-02-01")).await;
    let admin = {
        let _before = admin;
        admin_again(&app).await
    };
    // The job that hashes has not run.
    let done = register(&admin).await;
    let code = story::company_code(&app).await;
    let wrong = story::learner_login(&app, &code, &small_customer::login_id(1), "Hajimete9999").await;
    wrong.refused(401, "login.failed");
    let said = learner(&app, 1).await.is(200);
    assert_eq!(said["me"]["mustChangePassword"], false, "{said:#}");
    app.work().await;
    let job = admin.get(&format!("/jobs/{}", done["jobId"].as_str().unwrap())).await.is(200);
    assert_eq!(job["state"], "succeeded", "{job:#}");
    for n in [1, 2] {
        let _said = learner(&app, n).await.is(200);
    }
}

async fn logged_out_everywhere_is_logged_out_at_once(app: TestApp) {
    let first = app.vendor("sales@").await;
    let second = app.vendor("sales@").await;
    // What was found open a moment ago is not believed any longer either.
    let _seen = first.get("/orders").await.is(200);
    let body = json!({ "currentPassword": "Keizoku-demo-1", "newPassword": "Keizoku-demo-2" });
    assert_eq!(second.post("/auth/change-password", body).await.status, 204);
    // The session that changed the password stays, the other one has ended: for reading and for writing.
    let _me = second.get("/auth/me").await.is(200);
    first.get("/orders").await.refused(401, "request.unauthenticated");
    let nothing = format!("/orders/ord_{}/approve", "0".repeat(32));
    first.post(&nothing, json!({})).await.refused(401, "request.unauthenticated");
    let out = second.post("/auth/logout", json!({ "site": "vendor" })).await;
    assert_eq!(out.status, 204);
    second.get("/orders").await.refused(401, "request.unauthenticated");
}

async fn what_another_process_ended_is_over_a_second_later(app: TestApp) {
    let first = app.vendor("sales@").await;
    let _seen = first.get("/orders").await.is(200);
    let another = app.another_server().await;
    let there = another.vendor("sales@").await;
    let body = json!({ "currentPassword": "Keizoku-demo-1", "newPassword": "Keizoku-demo-2" });
    assert_eq!(there.post("/auth/change-password", body).await.status, 204);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    first.get("/orders").await.refused(401, "request.unauthenticated");
    another.stop().await;
}
