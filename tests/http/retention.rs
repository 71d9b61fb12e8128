//! Lapsed, kept for ninety days, purged with a record (`renewal.md`, "The gap from the 1st to the 10th of M").

use keizoku_testkit::story;
use keizoku_testkit::{Client, Method, TestApp, both_databases, date};
use serde_json::{Value, json};

use crate::certificates;
use crate::learning::complete;
use crate::people::{by_login, started};

both_databases!(a_lapsed_contract_is_kept_readable_and_then_gone_from_every_table);

async fn a_lapsed_contract_is_kept_readable_and_then_gone_from_every_table(app: TestApp) {
    let first = started(&app, 250, true).await;
    let code = story::company_code(&app).await;
    let certificate = certified(&app, &code).await;
    set_courses(&first).await;
    app.advance_to(date("2028-02-12")).await;
    app.work().await;
    let admin = story::admin_login(&app, &code).await;
    let ws = admin.workspace();
    // Everything can be read and exported, nothing written, by any door.
    let header = admin.get(&ws).await.is(200);
    assert_eq!(
        (&header["access"], &header["readOnly"], &header["keptUntil"]),
        (&json!("lapsed"), &json!(true), &json!("2028-05-10"))
    );
    assert!(admin.get(&format!("{ws}/learners/export?format=csv")).await.file().len() > 5_000);
    let person = story::resource(&format!("{ws}/learners"), &by_login(&admin, "MNT-00001").await);
    let new = json!({"loginId": "NEW-0001", "name": "新人 一郎"});
    let answers = [
        admin.post(&format!("{ws}/learners"), new).await,
        admin.patch(&person, json!({"name": "別人"})).await,
        admin.delete(&person, "").await,
        admin.post(&format!("{ws}/org-units"), json!({"code": "NEW", "name": "新設課"})).await,
        admin.post(&format!("{ws}/hand-outs"), json!({"allWithoutMail": true})).await,
        admin.post(&format!("{ws}/set-up-links"), json!({"all": true})).await,
        admin.post(&format!("{person}/password-reset"), json!({})).await,
        story::plan(&admin, "learners", "running", "learners-200-cp932.csv").await,
    ];
    for answer in answers {
        let _locked = answer.refused(423, "workspace.read_only");
    }
    // Announced thirty and seven days before, once each.
    for (day, announced) in [("2028-04-10", 0), ("2028-04-12", 1), ("2028-05-05", 2), ("2028-05-10", 2)] {
        app.advance_to(date(day)).await;
        app.work().await;
        assert_eq!(lines(&app, "workspace.purge_announced").await, announced, "{day}");
    }
    let admin = story::admin_login(&app, &code).await;
    assert_eq!(admin.get(&format!("{ws}/learners?withTotal=true")).await.is(200)["total"], 200, "the last day");
    assert_eq!(app.anonymous().get(&certificate).await.is(200)["valid"], true);
    // On the day after the ninetieth everything is gone; the record and the contract's documents stay.
    app.advance_to(date("2028-05-11")).await;
    app.work().await;
    let id = ws.trim_start_matches("/workspaces/ws_").to_owned();
    let left = app.rows_with("workspace_id", &id).await;
    assert_eq!(left.keys().collect::<Vec<_>>(), ["contracts", "terms"], "{left:?}");
    let _unknown = app.anonymous().get(&certificate).await.refused(404, "certificate.unknown");
    let operator = app.vendor("operator").await;
    let purges = operator.get("/purges").await.is(200);
    let record = &purges["items"][0];
    assert_eq!((&record["rule"]["lapsedOn"], &record["rule"]["retentionDays"]), (&json!("2028-02-11"), &json!(90)));
    let counts = &record["counts"];
    let deleted = (&counts["learners"], &counts["seat_assignments"], &counts["org_units"], &counts["accounts"]);
    assert_eq!(deleted, (&json!(200), &json!(200), &json!(19), &json!(201)), "{counts:#}");
    assert_eq!((&counts["course_settings"], &counts["course_setting_sets"]), (&json!(3), &json!(1)), "{counts:#}");
    assert_eq!((&counts["certificates"], &counts["enrolments"]), (&json!(1), &json!(2)), "{counts:#}");
    assert_eq!((&counts["reports"], &counts["report_files"]), (&json!(1), &json!(1)), "{counts:#}");
    let login = json!({
        "site": "admin", "companyCode": code, "loginId": story::ADMIN_LOGIN, "password": story::PASSWORD,
    });
    let _gone = app.anonymous().try_login(login).await.refused(401, "login.failed");
    // The applicant still has the documents, and nothing more happens on the days after.
    let login = json!({"site": "order", "loginId": story::APPLICANT, "password": story::PASSWORD});
    let applicant = keizoku_testkit::Client::logged_in(&app.url(), login).await;
    assert!(!applicant.get("/orders").await.is(200)["items"].as_array().unwrap().is_empty());
    app.advance_to(date("2028-05-20")).await;
    app.work().await;
    let again: Value = app.vendor("operator").await.get("/purges").await.is(200);
    assert_eq!(again["items"], purges["items"], "the record is final");
    assert_eq!(lines(&app, "workspace.purged").await, 1);
}

/// A course is set for everybody, for a department, and for a person.
async fn set_courses(admin: &Client) {
    let ws = admin.workspace();
    let settings = format!("{ws}/course-settings");
    let course = admin.get(&format!("{settings}/courses")).await.is(200)["items"][0]["courseId"].clone();
    let unit = admin.get(&format!("{ws}/org-units")).await.is(200)["items"][0]["id"].clone();
    let person = by_login(admin, "MNT-00001").await["id"].clone();
    for target in [json!("everyone"), unit, person] {
        let seen = admin.get(&settings).await.is(200);
        let body = json!({ "target": target, "courseIds": [course], "state": "required" });
        let _set = admin.on_revision(Method::PUT, &settings, &seen, Some(body)).await.is(200);
    }
}

/// Somebody completes a course and has the certificate; answers the public address under which it is checked.
async fn certified(app: &TestApp, code: &str) -> String {
    let login = json!({"site": "learn", "companyCode": code, "loginId": "MNT-00001", "password": "Hajimete2529"});
    let learner = keizoku_testkit::Client::logged_in(&app.url(), login).await;
    complete(&learner).await;
    crate::reports::hand_in_with_a_file(&learner).await;
    let list = format!("{}/my-enrolments", learner.workspace());
    let mine = learner.get(&list).await.is(200)["items"].as_array().unwrap().clone();
    let enrolment = mine.iter().find(|one| one["status"] == "completed").unwrap()["id"].clone();
    let paper = learner.get(&format!("{list}/{}/certificate", enrolment.as_str().unwrap())).await.file();
    format!("/certificates/{}", certificates::code(&paper))
}

/// How many lines of the customer's trail, as the vendor reads it, name an action.
async fn lines(app: &TestApp, action: &str) -> usize {
    let login = json!({"site": "order", "loginId": story::APPLICANT, "password": story::PASSWORD});
    let company = keizoku_testkit::Client::logged_in(&app.url(), login).await.me["companyId"].clone();
    let trail = format!("/audit-events?limit=200&companyId={}", company.as_str().unwrap());
    let trail = app.vendor("operator").await.get(&trail).await.is(200);
    trail["items"].as_array().unwrap().iter().filter(|line| line["action"] == action).count()
}
