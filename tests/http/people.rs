//! `/workspaces/{ws}/learners`, `/imports`, `/org-units`, `/hand-outs`: what the main job does not touch.

use keizoku_testkit::story;
use keizoku_testkit::{Client, Method, TestApp, both_databases, date};
use serde_json::{Value, json};

both_databases!(
    an_export_loaded_again_changes_nothing,
    a_plan_is_refused_when_the_people_changed_meanwhile,
    two_take_the_last_seat_and_one_is_told,
    a_supervisor_sees_the_own_departments_only,
    one_person_and_one_department_by_form,
    codes_on_paper_and_links_by_mail,
);

/// A training administrator of a running term with `seats`, its departments and the 200 people.
pub(crate) async fn started(app: &TestApp, seats: u32, people: bool) -> Client {
    let applicant = story::applicant(app).await;
    let sales = app.vendor("sales").await;
    let order = story::submitted_order(&applicant, "2027-02", seats).await;
    story::approve(&sales, &order).await;
    // The link of the start-of-use mail would not live until the term begins.
    let _set_up = story::training_admin(app).await;
    app.advance_to(date("2027-02-01")).await;
    let admin = story::admin_login(app, &story::company_code(app).await).await;
    load(&admin, "org_units", "organizations-cp932.csv").await;
    if people {
        load(&admin, "learners", "learners-200-cp932.csv").await;
        app.work().await;
    }
    admin
}

async fn load(admin: &Client, kind: &str, file: &str) {
    let plan = story::plan(admin, kind, "running", file).await.is(201);
    let _done = story::commit(admin, &plan).await.is(200);
}

async fn upload(admin: &Client, name: &str, content: Vec<u8>) -> Value {
    let imports = format!("{}/imports", admin.workspace());
    admin.upload(&imports, name, content, &[("kind", "learners"), ("term", "running")]).await.is(201)
}

pub(crate) async fn by_login(admin: &Client, login_id: &str) -> Value {
    admin.get(&format!("{}/learners?q={login_id}", admin.workspace())).await.is(200)["items"][0].clone()
}

async fn an_export_loaded_again_changes_nothing(app: TestApp) {
    let admin = started(&app, 250, true).await;
    for (format, name) in [("csv", "a.csv"), ("csv_cp932", "b.csv"), ("xlsx", "c.xlsx")] {
        let file = admin.get(&format!("{}/learners/export?format={format}", admin.workspace())).await.file();
        let plan = upload(&admin, name, file).await;
        assert_eq!(plan["counts"]["unchanged"], 200, "{format}: {plan:#}");
        assert_eq!(plan["unknownColumns"], json!([]));
    }
}

async fn a_plan_is_refused_when_the_people_changed_meanwhile(app: TestApp) {
    let admin = started(&app, 250, false).await;
    let plan = story::plan(&admin, "learners", "running", "learners-200-cp932.csv").await.is(201);
    let learners = format!("{}/learners", admin.workspace());
    let _one = admin.post(&learners, json!({"loginId": "NEW-0001", "name": "新人 一郎"})).await.is(201);
    let _stale = story::commit(&admin, &plan).await.refused(409, "import.stale");
    let import = story::resource(&format!("{}/imports", admin.workspace()), &plan);
    let wrong = admin.post(&format!("{import}/commit"), json!({"hash": "0".repeat(64)})).await;
    let _wrong = wrong.refused(409, "import.hash_mismatch");
    assert_eq!(admin.get(&admin.workspace()).await.is(200)["running"]["assigned"], 1);
    // Loaded again, it is confirmed, and only once.
    let plan = story::plan(&admin, "learners", "running", "learners-200-cp932.csv").await.is(201);
    let _done = story::commit(&admin, &plan).await.is(200);
    let _twice = story::commit(&admin, &plan).await.refused(409, "import.already_committed");
}

async fn two_take_the_last_seat_and_one_is_told(app: TestApp) {
    let admin = started(&app, 201, true).await;
    let learners = format!("{}/learners", admin.workspace());
    let new = |n: u32| json!({"loginId": format!("LAST-{n:04}"), "name": "最後 の席"});
    let (one, two) = tokio::join!(admin.post(&learners, new(1)), admin.post(&learners, new(2)));
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    let loser = if one.status == 409 { one } else { two };
    let _told = loser.refused(409, "seats.none_left");
    let header = admin.get(&admin.workspace()).await.is(200);
    assert_eq!((&header["running"]["assigned"], &header["running"]["purchased"]), (&json!(201), &json!(201)));
    // A removal frees the seat at once; the person stays on record.
    let person = by_login(&admin, "MNT-00001").await;
    let path = story::resource(&learners, &person);
    assert_eq!(admin.delete(&path, "").await.status, 204);
    let _now = admin.post(&learners, new(3)).await.is(201);
    assert_eq!(admin.get(&path).await.is(200)["state"], "removed");
}

async fn a_supervisor_sees_the_own_departments_only(app: TestApp) {
    let admin = started(&app, 250, true).await;
    let ws = admin.workspace();
    // 前田 智也 answers for 生産本部 and everything below it.
    let code = story::company_code(&app).await;
    let login = json!({"site": "admin", "companyCode": code, "loginId": "MNT-00019", "password": "Hajimete7728"});
    let supervisor = Client::logged_in(&app.url(), login).await;
    let units = supervisor.get(&format!("{ws}/org-units")).await.is(200);
    assert_eq!(units["items"].as_array().unwrap().len(), 5, "{units:#}");
    let mine = supervisor.get(&format!("{ws}/learners?limit=200&withTotal=true")).await.is(200);
    let all = admin.get(&format!("{ws}/learners?limit=200&withTotal=true")).await.is(200);
    assert_eq!(all["total"], 200);
    assert!(mine["total"].as_u64().unwrap() < 100, "{}", mine["total"]);
    for person in mine["items"].as_array().unwrap() {
        assert_eq!(person["orgUnit"]["path"][0], "生産本部", "{person:#}");
    }
    let other = by_login(&admin, "MNT-00002").await;
    let other = story::resource(&format!("{ws}/learners"), &other);
    let _unseen = supervisor.get(&other).await.refused(404, "request.not_found");
    let reset = format!("{other}/password-reset");
    let _unseen = supervisor.post(&reset, json!({})).await.refused(404, "request.not_found");
    // A code logs its holder in: for learners of the own departments, never for another supervisor.
    let seen = supervisor.get(&format!("{ws}/learners?role=supervisor")).await.is(200);
    let (codes, role) = (format!("{ws}/hand-outs"), |one: &Value| json!({"learnerIds": [one["id"]]}));
    let _no = supervisor.post(&codes, role(&seen["items"][0])).await.refused(403, "request.forbidden");
    let seen = supervisor.get(&format!("{ws}/learners?role=learner")).await.is(200);
    assert_eq!(supervisor.post(&codes, role(&seen["items"][0])).await.is(201)["items"].as_array().unwrap().len(), 1);
    let new = json!({"loginId": "NEW-0001", "name": "新人 一郎"});
    let _no = supervisor.post(&format!("{ws}/learners"), new.clone()).await.refused(403, "request.forbidden");
    let _no = supervisor.get(&format!("{ws}/rosters/next")).await.refused(403, "request.forbidden");
    let nobody = app.anonymous().get(&format!("{ws}/learners")).await;
    let _nobody = nobody.refused(401, "request.unauthenticated");
    let foreign = format!("/workspaces/ws_{}/learners", "0".repeat(32));
    let _foreign = admin.post(&foreign, new).await.refused(404, "request.not_found");
}

async fn one_person_and_one_department_by_form(app: TestApp) {
    let admin = started(&app, 250, false).await;
    let ws = admin.workspace();
    let units = format!("{ws}/org-units");
    let unit = admin.post(&units, json!({"code": "NEW", "name": "新設課", "parentId": null})).await.is(201);
    let _taken = admin.post(&units, json!({"code": "new", "name": "別"})).await.refused(409, "org_unit.code_taken");
    let tree = admin.get(&units).await.is(200);
    let find = |code: &str| {
        let items = tree["items"].as_array().unwrap();
        items.iter().find(|unit| unit["code"] == code).unwrap().clone()
    };
    let new = json!({"loginId": "NEW-0001", "name": "新人 一郎", "orgUnitId": unit["id"], "notes": ["=1+1"]});
    let person = admin.post(&format!("{ws}/learners"), new).await.is(201);
    assert_eq!((&person["orgUnit"]["code"], &person["state"]), (&json!("NEW"), &json!("invited")), "{person:#}");
    let path = story::resource(&format!("{ws}/learners"), &person);
    let moved = admin.patch(&path, json!({"orgUnitId": find("HR")["id"], "kana": "シンジン イチロウ"})).await.is(200);
    assert_eq!(moved["orgUnit"]["path"], json!(["本社", "人事部"]));
    assert_eq!(moved["revision"], 2);
    let bad = admin.patch(&path, json!({"email": "not-an-address"})).await.refused(422, "request.invalid");
    assert_eq!(bad["errors"][0]["pointer"], "/email");
    let full = admin.get(&format!("{ws}/learners?q=ｼﾝｼﾞﾝ")).await.is(200);
    assert_eq!(full["items"].as_array().unwrap().len(), 1, "width and kana are folded");
    let csv = admin.get(&format!("{ws}/learners/export?format=csv")).await.file();
    assert!(String::from_utf8(csv).unwrap().contains("\"'=1+1\""), "a formula is neutralised");
    let (hr, hq) = (find("HR"), find("HQ"));
    let held = story::resource(&units, &hr);
    let _held = admin.on_revision(Method::DELETE, &held, &hr, None).await.refused(409, "org_unit.not_empty");
    let below = json!({"parentId": hr["id"]});
    let moving = format!("{}/move", story::resource(&units, &hq));
    let _ring = admin.on_revision(Method::POST, &moving, &hq, Some(below)).await.refused(409, "org_unit.cycle");
}

async fn codes_on_paper_and_links_by_mail(app: TestApp) {
    let admin = started(&app, 250, false).await;
    let ws = admin.workspace();
    let learners = format!("{ws}/learners");
    let paper = admin.post(&learners, json!({"loginId": "PAPER-01", "name": "紙 太郎"})).await.is(201);
    let mail = json!({"loginId": "MAIL-001", "name": "便 花子", "email": "tayori@example.co.jp"});
    let _mail = admin.post(&learners, mail).await.is(201);
    let sheet = admin.post(&format!("{ws}/hand-outs"), json!({"allWithoutMail": true})).await.is(201);
    assert_eq!(sheet["items"].as_array().unwrap().len(), 1, "{sheet:#}");
    assert_eq!(sheet["items"][0]["loginId"], "PAPER-01");
    assert_eq!(sheet["items"][0]["code"].as_str().unwrap().len(), 19);
    let sent = admin.post(&format!("{ws}/set-up-links"), json!({"all": true})).await.is(202);
    assert_eq!(sent["queued"], 1, "{sent:#}");
    assert_eq!(app.mail_kinds("tayori@example.co.jp").await, ["password_set_up"]);
    let path = story::resource(&learners, &paper);
    let _none = admin.act(&path, "password-reset", json!({})).await.refused(409, "learner.no_email");
}
