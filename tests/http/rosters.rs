//! Two rosters side by side: what belongs to the next one holds from the 1st of M, and never touches the running one
//! (`renewal.md`, "Seats").

use keizoku_testkit::story::{self, APPLICANT, PASSWORD};
use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases, date, instant};
use serde_json::{Value, json};

use crate::people::{by_login, started};

both_databases!(
    a_promotion_in_the_next_roster_gives_rights_on_the_first_of_the_month,
    a_demotion_in_the_next_roster_ends_rights_at_midnight,
    the_file_for_the_next_roster_changes_nothing_for_the_running_one,
    a_change_in_the_running_roster_goes_on_into_the_next_where_nothing_else_is_planned,
    departments_count_the_people_of_the_roster_asked_for,
);

/// A training administrator on 12 January 2028: 200 people learn, the next roster is their copy, with 220 seats.
pub(crate) async fn beside_the_next_roster(app: &TestApp) -> Client {
    let _first = started(app, 250, true).await;
    app.advance_to(date("2027-11-01")).await;
    let login = json!({"site": "order", "loginId": APPLICANT, "password": PASSWORD});
    let applicant = Client::logged_in(&app.url(), login).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let order = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": 220, "submit": true,
    });
    let order = applicant.post("/orders", order).await.is(201);
    story::approve(&app.vendor("sales").await, &order).await;
    app.advance_to(date("2028-01-12")).await;
    admin(app).await
}

async fn admin(app: &TestApp) -> Client {
    story::admin_login(app, &story::company_code(app).await).await
}

async fn enters(app: &TestApp, site: &str, login_id: &str, password: &str) -> Answer {
    let code = story::company_code(app).await;
    let login = json!({"site": site, "companyCode": code, "loginId": login_id, "password": password});
    app.anonymous().try_login(login).await
}

/// Changes a person on a roster, from what that roster shows.
async fn change(admin: &Client, login_id: &str, term: &str, patch: Value) -> Value {
    let learners = format!("{}/learners", admin.workspace());
    let person = story::resource(&learners, &by_login(admin, login_id).await);
    let seen = admin.get(&format!("{person}?term={term}")).await.is(200);
    admin.on_revision(Method::PATCH, &format!("{person}?term={term}"), &seen, Some(patch)).await.is(200)
}

async fn on(admin: &Client, term: &str, login_id: &str) -> Value {
    let found = admin.get(&format!("{}/learners?q={login_id}&term={term}", admin.workspace())).await.is(200);
    found["items"][0].clone()
}

async fn supervisors(admin: &Client, term: &str) -> u64 {
    let list = format!("{}/learners?role=supervisor&term={term}&withTotal=true", admin.workspace());
    admin.get(&list).await.is(200)["total"].as_u64().unwrap()
}

const PROMOTED: (&str, &str) = ("MNT-00001", "Hajimete2529");
const DEMOTED: (&str, &str) = ("MNT-00019", "Hajimete7728");

async fn a_promotion_in_the_next_roster_gives_rights_on_the_first_of_the_month(app: TestApp) {
    let admin = beside_the_next_roster(&app).await;
    let (login_id, password) = PROMOTED;
    let before = supervisors(&admin, "running").await;
    let patch = json!({"role": "supervisor", "notes": ["来期から課長"], "endsOn": "2028-12-31"});
    let next = change(&admin, login_id, "next", patch).await;
    assert_eq!((&next["role"], &next["notes"][0]), (&json!("supervisor"), &json!("来期から課長")));
    // Each roster says its own, in lists, filters and single.
    let running = on(&admin, "running", login_id).await;
    let fields = (&running["role"], &running["notes"][0], &running["endsOn"]);
    assert_eq!(fields, (&json!("learner"), &Value::Null, &Value::Null), "{running:#}");
    assert_eq!(on(&admin, "next", login_id).await["endsOn"], "2028-12-31");
    assert_eq!(supervisors(&admin, "running").await, before);
    assert_eq!(supervisors(&admin, "next").await, before + 1);
    let diff = admin.get(&format!("{}/rosters/next/diff?kind=changed", admin.workspace())).await.is(200);
    assert_eq!(diff["items"].as_array().unwrap().len(), 1, "{diff:#}");
    // No rights on the last day of M−1, to the last second.
    for moment in ["2028-01-12T12:00:00", "2028-01-31T23:59:59"] {
        app.set_clock(instant(moment));
        let _early = enters(&app, "admin", login_id, password).await.refused(401, "login.failed");
        assert_eq!(enters(&app, "learn", login_id, password).await.is(200)["me"]["role"], "learner", "{moment}");
    }
    // On the 1st of M by the calendar alone: no deadline has been run.
    app.set_clock(instant("2028-02-01T00:00:00"));
    let session = enters(&app, "admin", login_id, password).await.is(200);
    assert_eq!(session["me"]["role"], "supervisor");
    let code = story::company_code(&app).await;
    let login = json!({"site": "admin", "companyCode": code, "loginId": login_id, "password": password});
    let supervisor = Client::logged_in(&app.url(), login).await;
    let mine = supervisor.get(&format!("{}/learners?withTotal=true", supervisor.workspace())).await.is(200);
    assert!((2..200).contains(&mine["total"].as_u64().unwrap()), "the own department and below: {}", mine["total"]);
    assert_eq!(enters(&app, "learn", login_id, password).await.is(200)["me"]["role"], "supervisor");
}

async fn a_demotion_in_the_next_roster_ends_rights_at_midnight(app: TestApp) {
    let admin = beside_the_next_roster(&app).await;
    let (login_id, password) = DEMOTED;
    let next = change(&admin, login_id, "next", json!({"role": "learner"})).await;
    assert_eq!(next["supervisedUnits"], json!([]));
    assert_eq!(on(&admin, "running", login_id).await["supervisedUnits"][0]["code"], "MF");
    app.set_clock(instant("2028-01-31T23:50:00"));
    let answer = enters(&app, "admin", login_id, password).await;
    let cookie = answer.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let body = answer.is(200);
    assert_eq!((&body["me"]["role"], &body["expiresIn"]), (&json!("supervisor"), &json!(600)), "until midnight");
    let token = body["accessToken"].as_str().unwrap();
    let supervisor = Client::new(&app.url()).with_token(token);
    let people = format!("{}/learners", admin.workspace());
    let _still = supervisor.get(&people).await.is(200);
    app.set_clock(instant("2028-02-01T00:00:00"));
    let _over = supervisor.get(&people).await.refused(401, "request.unauthenticated");
    let (nobody, headers) = (app.anonymous(), [("Cookie", cookie.as_str())]);
    let refreshed = nobody.send(Method::POST, "/auth/refresh", &headers, Some(json!({"site": "admin"}))).await;
    let _over = refreshed.refused(401, "session.ended");
    let _over = enters(&app, "admin", login_id, password).await.refused(401, "login.failed");
    assert_eq!(enters(&app, "learn", login_id, password).await.is(200)["me"]["role"], "learner");
}

async fn export(admin: &Client, term: &str) -> Vec<u8> {
    admin.get(&format!("{}/learners/export?format=csv&term={term}", admin.workspace())).await.file()
}

async fn load_next(admin: &Client, name: &str, content: Vec<u8>) -> Value {
    let imports = format!("{}/imports", admin.workspace());
    admin.upload(&imports, name, content, &[("kind", "learners"), ("term", "next")]).await.is(201)
}

async fn the_file_for_the_next_roster_changes_nothing_for_the_running_one(app: TestApp) {
    let admin = beside_the_next_roster(&app).await;
    let before = export(&admin, "running").await;
    let plan = story::plan(&admin, "learners", "next", "renewal-hr-master-cp932.csv").await.is(201);
    let _done = story::commit(&admin, &plan).await.is(200);
    let more = "ユーザID,氏名,役割,上司担当所属コード,備考1,備考5,利用開始日\n\
        MNT-00001,髙﨑 徹,上司,MF,来期から,五,2028-03-01\nMNT-00019,前田 智也,受講者,,退任,,\n";
    let plan = load_next(&admin, "more.csv", more.as_bytes().to_vec()).await;
    assert_eq!((&plan["counts"]["change"], &plan["counts"]["error"]), (&json!(2), &json!(0)), "{plan:#}");
    let _done = story::commit(&admin, &plan).await.is(200);
    // The running roster is the same to the byte; the next one says what was loaded, and can be loaded again.
    assert!(export(&admin, "running").await == before, "the running roster has changed");
    let next = export(&admin, "next").await;
    let text = String::from_utf8(next.clone()).unwrap();
    let line = |text: &str, login_id: &str| {
        text.lines().find(|line| line.contains(login_id)).map(str::to_owned).unwrap_or_default()
    };
    assert!(line(&text, "MNT-00001").contains("\"上司\",\"MF\",\"2028-03-01\""), "{}", line(&text, "MNT-00001"));
    let running = String::from_utf8(before).unwrap();
    assert!(line(&running, "MNT-00001").contains("\"受講者\",\"\",\"\""), "{}", line(&running, "MNT-00001"));
    let again = load_next(&admin, "again.csv", next).await;
    assert_eq!(again["counts"]["unchanged"], 213, "{:#}", again["counts"]);
    // 利用開始日 of the next roster: nobody is shut out before or admitted early.
    let (login_id, password) = PROMOTED;
    for (moment, status) in [
        ("2028-01-31T23:59:59", 200),
        ("2028-02-01T00:00:00", 403),
        ("2028-02-29T23:59:59", 403),
        ("2028-03-01T00:00:00", 200),
    ] {
        app.set_clock(instant(moment));
        let _answer = enters(&app, "learn", login_id, password).await.is(status);
    }
}

async fn a_change_in_the_running_roster_goes_on_into_the_next_where_nothing_else_is_planned(app: TestApp) {
    let admin = beside_the_next_roster(&app).await;
    let planned = json!({"notes": ["来期", null, null, null, null]});
    let _planned = change(&admin, "MNT-00003", "next", planned).await;
    for login_id in ["MNT-00001", "MNT-00003"] {
        let _now = change(&admin, login_id, "running", json!({"role": "supervisor", "notes": ["今期"]})).await;
    }
    for (term, login_id, note) in [
        ("running", "MNT-00001", "今期"),
        ("next", "MNT-00001", "今期"),
        ("running", "MNT-00003", "今期"),
        ("next", "MNT-00003", "来期"),
    ] {
        let person = on(&admin, term, login_id).await;
        assert_eq!((&person["role"], &person["notes"][0]), (&json!("supervisor"), &json!(note)), "{term} {login_id}");
    }
    // What is the person's own holds at once, whichever roster it comes through.
    let _named = change(&admin, "MNT-00001", "next", json!({"name": "髙﨑 新", "email": "takasaki@example.jp"})).await;
    let running = on(&admin, "running", "MNT-00001").await;
    assert_eq!((&running["name"], &running["email"]), (&json!("髙﨑 新"), &json!("takasaki@example.jp")));
}

async fn counts(admin: &Client, term: &str) -> (u64, u64) {
    let units = admin.get(&format!("{}/org-units?term={term}", admin.workspace())).await.is(200);
    let units = units["items"].as_array().unwrap();
    let sum = |field: &str, keep: fn(&Value) -> bool| {
        units.iter().filter(|unit| keep(unit)).map(|unit| unit[field].as_u64().unwrap()).sum::<u64>()
    };
    let below = sum("subtreeCount", |unit| unit["depth"] == 1);
    assert_eq!(sum("learnerCount", |_| true), below, "each person counts once");
    (below, units.iter().find(|unit| unit["code"] == "MF").unwrap()["subtreeCount"].as_u64().unwrap())
}

async fn departments_count_the_people_of_the_roster_asked_for(app: TestApp) {
    let admin = beside_the_next_roster(&app).await;
    let (all, factory) = counts(&admin, "running").await;
    assert_eq!((all, counts(&admin, "next").await), (200, (200, factory)));
    let person = by_login(&admin, "MNT-00104").await;
    let path = story::resource(&format!("{}/learners", admin.workspace()), &person);
    assert_eq!(admin.delete(&path, "?term=next").await.status, 204);
    // A second post in the same branch counts nobody twice.
    let units = admin.get(&format!("{}/org-units", admin.workspace())).await.is(200);
    let id = |code: &str| units["items"].as_array().unwrap().iter().find(|u| u["code"] == code).unwrap()["id"].clone();
    let _both = change(&admin, "MNT-00019", "running", json!({"concurrentUnitIds": [id("MF-N1"), id("SL")]})).await;
    assert_eq!(counts(&admin, "running").await, (200, factory));
    assert_eq!(counts(&admin, "next").await, (199, factory - 1));
    let list = format!("{}/learners?orgUnitId={}&withTotal=true", admin.workspace(), id("MF").as_str().unwrap());
    assert_eq!(admin.get(&list).await.is(200)["total"], factory, "the list finds as many as the tree says");
    let unknown = format!("{}/org-units?term=trm_{}", admin.workspace(), "0".repeat(32));
    let _unknown = admin.get(&unknown).await.refused(404, "request.not_found");
}
