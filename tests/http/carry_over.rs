//! A renewal into another library: a new workspace, and the people of the former one if they are wanted (`renewal.md`, "What a
//! renewal changes").

use keizoku_testkit::story::{self, APPLICANT, PASSWORD};
use keizoku_testkit::{Client, TestApp, both_databases, date};
use serde_json::{Value, json};

use crate::certificates::words;
use crate::learning::{complete, course_at, test_of, unit_at, units};
use crate::people::started;

both_databases!(
    people_are_carried_over_into_the_new_workspace,
    completions_of_shared_courses_come_along_where_they_are_wanted,
    completions_stay_where_nobody_wants_them,
);

const NEW_ADMIN: &str = "shin.kyoiku@minato.example.jp";

/// The administrator of the new workspace, in January 2028.
async fn renewed_into_another_library(app: &TestApp, library: &str, seats: u32) -> Client {
    app.advance_to(date("2027-11-01")).await;
    let login = json!({"site": "order", "loginId": APPLICANT, "password": PASSWORD});
    let applicant = Client::logged_in(&app.url(), login).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let libraries = applicant.get("/libraries").await.is(200);
    let other = libraries["items"].as_array().unwrap().iter().find(|other| other["code"] == library).unwrap();
    let order = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": other["id"], "quantity": seats, "submit": true,
        "trainingAdmin": {"name": "新担当 花子", "email": NEW_ADMIN},
    });
    let order = applicant.post("/orders", order).await.is(201);
    assert_eq!(order["renewalKind"], "change");
    story::approve(&app.vendor("sales").await, &order).await;
    let token = app.link_in(NEW_ADMIN, "start_of_use").await;
    let set = app.anonymous().post("/auth/set-password", json!({"token": token, "password": PASSWORD})).await;
    assert!(set.status.is_success());
    new_admin(app).await
}

/// The administrator of the new workspace with a fresh log-in: a token does not live through months.
async fn new_admin(app: &TestApp) -> Client {
    let code = story::company_code(app).await;
    let login = json!({"site": "admin", "companyCode": code, "loginId": NEW_ADMIN, "password": PASSWORD});
    Client::logged_in(&app.url(), login).await
}

async fn people_are_carried_over_into_the_new_workspace(app: TestApp) {
    let former = started(&app, 250, true).await;
    let admin = renewed_into_another_library(&app, "leader", 205).await;
    let ws = admin.workspace();
    assert_ne!(ws, former.workspace());
    assert_eq!(admin.get(&ws).await.is(200)["carryOver"], true);
    let offer = admin.get(&format!("{ws}/carry-over")).await.is(200);
    assert_eq!(
        (&offer["offered"], &offer["everybody"], &offer["onRoster"], &offer["departments"]),
        (&json!(true), &json!(200), &json!(200), &json!(19)),
        "{offer:#}"
    );
    // The former administrator sees nothing of the new workspace; the plan is shown and writes nothing.
    let code = story::company_code(&app).await;
    let old = story::admin_login(&app, &code).await;
    let _foreign = old.get(&format!("{ws}/carry-over")).await.refused(404, "request.not_found");
    let nothing = old.get(&format!("{}/carry-over", old.workspace())).await.is(200);
    assert_eq!(nothing["offered"], false);
    let plan = admin.post(&format!("{ws}/carry-over"), json!({"people": "on_roster"})).await.is(201);
    assert_eq!((&plan["counts"]["add"], &plan["seats"]["after"]), (&json!(200), &json!(200)), "{plan:#}");
    assert_eq!(admin.get(&format!("{ws}/learners?withTotal=true&state=any")).await.is(200)["total"], 0);
    let commit = format!("{ws}/carry-over/commit");
    let wrong = admin.post(&commit, json!({"importId": plan["id"], "hash": "0".repeat(64)})).await;
    let _wrong = wrong.refused(409, "import.hash_mismatch");
    let done = admin.post(&commit, json!({"importId": plan["id"], "hash": plan["hash"]})).await.is(200);
    assert_eq!(
        (&done["header"]["next"]["assigned"], &done["header"]["carryOver"]),
        (&json!(200), &json!(false)),
        "{done:#}"
    );
    // Departments, roles and posts are there; the offer is closed.
    let boss = admin.get(&format!("{ws}/learners?q=MNT-00019")).await.is(200)["items"][0].clone();
    assert_eq!((&boss["role"], &boss["supervisedUnits"][0]["code"]), (&json!("supervisor"), &json!("MF")));
    assert_eq!(admin.get(&format!("{ws}/org-units")).await.is(200)["items"].as_array().unwrap().len(), 19);
    let again = admin.post(&format!("{ws}/carry-over"), json!({"people": "all"})).await;
    let _again = again.refused(409, "carry_over.not_offered");
    let late = admin.post(&format!("{ws}/carry-over/decline"), json!({})).await;
    let _late = late.refused(409, "carry_over.not_offered");
    // The same people with the same passwords: in the former workspace until January ends, in the new one from February on.
    for (day, workspace) in [("2028-01-31", former.workspace()), ("2028-02-01", ws.clone())] {
        app.advance_to(date(day)).await;
        let learner = story::learner_login(&app, &code, "MNT-00001", "Hajimete2529").await.is(200);
        assert_eq!(format!("/workspaces/{}", learner["me"]["workspaceId"].as_str().unwrap()), workspace, "{day}");
    }
}

async fn person(app: &TestApp, login_id: &str, password: &str) -> Client {
    let code = story::company_code(app).await;
    let login = json!({"site": "learn", "companyCode": code, "loginId": login_id, "password": password});
    Client::logged_in(&app.url(), login).await
}

/// Answers to CP-101 that pass.
const RIGHT: [(&str, &[u32]); 4] = [("q1", &[1, 3]), ("q2", &[2]), ("q3", &[2]), ("q4", &[2])];

/// Completes CP-101, which both libraries have.
async fn complete_shared(learner: &Client) {
    let course = course_at(learner, "CP-101").await;
    for unit in units(learner, &course).await.iter().filter(|unit| unit["kind"] == "page") {
        let _done = learner.post(&format!("{}/done", unit_at(&course, unit)), json!({})).await.is(200);
    }
    let test = test_of(learner, &course).await;
    let begun = learner.post(&format!("{test}/attempts"), json!({})).await.is(200);
    let path = format!("{test}/attempts/{}/hand-in", begun["id"].as_str().unwrap());
    let answers: Vec<Value> =
        RIGHT.iter().map(|(code, choices)| json!({ "question": code, "choices": choices })).collect();
    let marked = learner.post(&path, json!({ "answers": answers })).await.is(200);
    assert_eq!(marked["course"]["status"], "completed", "{marked:#}");
}

/// What a person of the new workspace has learned, as the administrator sees it.
async fn learned(admin: &Client, login_id: &str) -> Vec<Value> {
    let ws = admin.workspace();
    let person = admin.get(&format!("{ws}/learners?q={login_id}")).await.is(200)["items"][0]["id"].clone();
    let all = admin.get(&format!("{ws}/enrolments?learnerId={}", person.as_str().unwrap())).await.is(200);
    all["items"].as_array().unwrap().clone()
}

/// renewal.md, "What a renewal changes": carry-over of completions of shared courses is offered.
async fn completions_of_shared_courses_come_along_where_they_are_wanted(app: TestApp) {
    let _former = started(&app, 250, true).await;
    let early = person(&app, "MNT-00001", "Hajimete2529").await;
    // One course that both libraries have, and one that is only in the former.
    complete_shared(&early).await;
    complete(&early).await;
    let before = early.get(&format!("{}/my-enrolments", early.workspace())).await.is(200);
    let shared = before["items"].as_array().unwrap().iter().find(|one| one["courseCode"] == "CP-101").unwrap().clone();
    let admin = renewed_into_another_library(&app, "compliance", 205).await;
    let ws = admin.workspace();
    let offer = admin.get(&format!("{ws}/carry-over")).await.is(200);
    assert_eq!((&offer["completionsEverybody"], &offer["completionsOnRoster"]), (&json!(1), &json!(1)), "{offer:#}");
    let choice = json!({"people": "on_roster", "completions": true});
    let plan = admin.post(&format!("{ws}/carry-over"), choice).await.is(201);
    assert_eq!(plan["completions"], 1);
    assert_eq!(admin.get(&format!("{ws}/enrolments")).await.is(200)["items"], json!([]), "a plan writes nothing");
    let commit = json!({"importId": plan["id"], "hash": plan["hash"]});
    let done = admin.post(&format!("{ws}/carry-over/commit"), commit).await.is(200);
    assert_eq!(done["completions"], 1, "{done:#}");
    let here = learned(&admin, "MNT-00001").await;
    assert_eq!(here.len(), 1, "{here:#?}");
    let same = ["courseCode", "completedAt", "completedIn", "startedAt", "progress", "scores", "status"];
    for field in same {
        assert_eq!(here[0][field], shared[field], "{field}");
    }
    assert_eq!((&here[0]["carriedOver"], &shared["carriedOver"]), (&json!(true), &json!(false)));
    // What is completed after it, in the last days of the former term, comes on the first day of the new one; once.
    let late = person(&app, "MNT-00004", "Hajimete0452").await;
    complete_shared(&late).await;
    app.advance_to(date("2028-02-01")).await;
    app.work().await;
    app.advance_to(date("2028-02-02")).await;
    let admin = new_admin(&app).await;
    for login_id in ["MNT-00001", "MNT-00004"] {
        let here = learned(&admin, login_id).await;
        assert_eq!((here.len(), &here[0]["carriedOver"]), (1, &json!(true)), "{login_id}: {here:#?}");
    }
    let trail = format!("/audit-events?workspaceId={}&limit=200", ws.trim_start_matches("/workspaces/"));
    let trail = admin.get(&trail).await.is(200);
    let carried = trail["items"].as_array().unwrap().iter().filter(|one| one["action"] == "carry_over.completions");
    let carried: Vec<&Value> = carried.map(|one| &one["details"]["completions"]).collect();
    assert_eq!(carried, [&json!(1), &json!(1)]);
    // In the new workspace the course is completed, with its units, and with a certificate of the original day.
    let learner = person(&app, "MNT-00001", "Hajimete2529").await;
    assert_eq!(learner.workspace(), ws);
    let course = learner.get(&course_at(&learner, "CP-101").await).await.is(200);
    assert_eq!((&course["status"], &course["completedAt"]), (&json!("completed"), &shared["completedAt"]));
    assert!(course["units"].as_array().unwrap().iter().all(|unit| unit["passed"] == true), "{course:#}");
    assert_eq!(course["attempts"], json!([]), "attempts stay where they were made");
    let path = format!("{ws}/my-enrolments/{}/certificate", course["enrolmentId"].as_str().unwrap());
    assert!(words(&learner.get(&path).await.file()).contains("修了日2027年2月1日"));
    // The evidence stays in the former workspace.
    let former = story::admin_login(&app, &story::company_code(&app).await).await;
    let there = learned(&former, "MNT-00001").await;
    assert_eq!(there.len(), 2);
}

async fn completions_stay_where_nobody_wants_them(app: TestApp) {
    let _former = started(&app, 250, true).await;
    complete_shared(&person(&app, "MNT-00001", "Hajimete2529").await).await;
    let admin = renewed_into_another_library(&app, "compliance", 205).await;
    let ws = admin.workspace();
    let plan = admin.post(&format!("{ws}/carry-over"), json!({"people": "on_roster"})).await.is(201);
    let commit = json!({"importId": plan["id"], "hash": plan["hash"]});
    let done = admin.post(&format!("{ws}/carry-over/commit"), commit).await.is(200);
    assert_eq!((&plan["completions"], &done["completions"]), (&Value::Null, &Value::Null));
    app.advance_to(date("2028-02-01")).await;
    app.work().await;
    assert_eq!(learned(&new_admin(&app).await, "MNT-00001").await, Vec::<Value>::new());
}
