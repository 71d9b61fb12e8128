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
    a_search_finds_what_was_just_written,
    pages_follow_each_other_in_every_order,
    several_are_released_at_once_or_none,
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

/// Who a search finds, by user ID.
async fn found(admin: &Client, words: &str) -> Vec<String> {
    let page = admin.get(&format!("{}/learners?withTotal=true&q={words}", admin.workspace())).await.is(200);
    let items = page["items"].as_array().unwrap();
    assert_eq!(page["total"], items.len(), "{page:#}");
    items.iter().map(|person| person["loginId"].as_str().unwrap().to_owned()).collect()
}

async fn a_search_finds_what_was_just_written(app: TestApp) {
    let admin = started(&app, 250, true).await;
    let learners = format!("{}/learners", admin.workspace());
    assert!(found(&admin, "鬼頭").await.is_empty());
    let new = |login: &str, name: &str, kana: &str| json!({"loginId": login, "name": name, "kana": kana});
    let one = admin.post(&learners, new("RARE-0001", "鬼頭 凛", "キトウ リン")).await.is(201);
    let _two = admin.post(&learners, new("RARE-0002", "鬼頭 葵", "キトウ アオイ")).await.is(201);
    for (words, logins) in [
        ("鬼頭", &["RARE-0001", "RARE-0002"][..]),
        ("凛", &["RARE-0001"]),
        ("ｷﾄｳ", &["RARE-0001", "RARE-0002"]),
        ("りん 鬼頭", &["RARE-0001"]),
        ("rare-0002", &["RARE-0002"]),
        ("凛 葵", &[]),
        ("%", &[]),
    ] {
        assert_eq!(found(&admin, words).await, logins, "{words}");
    }
    let path = story::resource(&learners, &one);
    let _married = admin.patch(&path, json!({"name": "大和田 凛", "kana": "オオワダ リン"})).await.is(200);
    assert_eq!(found(&admin, "鬼頭").await, ["RARE-0002"]);
    assert_eq!(found(&admin, "大和田").await, ["RARE-0001"]);
    // Off the roster, but still known: found among those removed only.
    let person = admin.get(&path).await.is(200);
    let _off = admin.on_revision(Method::DELETE, &path, &person, None).await;
    assert!(found(&admin, "大和田").await.is_empty());
    assert_eq!(found(&admin, "大和田&state=removed").await, ["RARE-0001"]);
    // A renamed department is shown at once by the same search.
    let units = format!("{}/org-units", admin.workspace());
    let tree = admin.get(&units).await.is(200);
    let unit = tree["items"].as_array().unwrap().iter().find(|unit| unit["code"] == "HR").unwrap().clone();
    let in_hr = json!({"loginId": "RARE-0003", "name": "薬師寺 直", "orgUnitId": unit["id"]});
    let _three = admin.post(&learners, in_hr).await.is(201);
    assert_eq!(by_login(&admin, "薬師寺").await["orgUnit"]["name"], "人事部");
    let (path, renamed) = (story::resource(&units, &unit), json!({"name": "人財部"}));
    let _renamed = admin.on_revision(Method::PATCH, &path, &unit, Some(renamed)).await.is(200);
    assert_eq!(by_login(&admin, "薬師寺").await["orgUnit"]["name"], "人財部");
}

/// Every page of a list, one after the other.
async fn pages(admin: &Client, query: &str) -> Vec<Value> {
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let address = format!("{}/learners?limit=30&{query}{cursor}", admin.workspace());
        let page = admin.get(&address).await.is(200);
        found.extend(page["items"].as_array().unwrap().clone());
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return found,
        }
    }
}

async fn pages_follow_each_other_in_every_order(app: TestApp) {
    let admin = started(&app, 250, true).await;
    let page = admin.get(&format!("{}/learners?limit=40", admin.workspace())).await.is(200);
    let ids: Vec<&Value> = page["items"].as_array().unwrap().iter().map(|person| &person["id"]).collect();
    let release = format!("{}/learners/bulk-release", admin.workspace());
    let _off = admin.post(&release, json!({"ids": ids})).await.is(200);
    let text = |person: &Value, field: &str| person[field].as_str().unwrap_or_default().to_lowercase();
    for (state, people) in [("seated", 160), ("removed", 40), ("any", 200), ("waiting", 0)] {
        for field in ["loginId", "name", "createdAt", "updatedAt"] {
            let up = pages(&admin, &format!("state={state}&sort={field}&order=asc")).await;
            assert_eq!(up.len(), people, "{state} by {field}");
            let mut down = pages(&admin, &format!("state={state}&sort={field}&order=desc")).await;
            down.reverse();
            assert_eq!(up, down, "{state} by {field}");
            // The reading that names are sorted by is another column's.
            if field != "name" {
                assert!(up.is_sorted_by_key(|person| text(person, field)), "{state} by {field}");
            }
            let states: std::collections::BTreeSet<&str> = up.iter().filter_map(|one| one["state"].as_str()).collect();
            assert_eq!(states.contains("removed"), ["removed", "any"].contains(&state), "{states:?}");
        }
    }
    // What many have and what few have is found in the same order, whichever way it is looked for.
    for words in ["a", "佐藤", "1"] {
        let up = pages(&admin, &format!("q={words}")).await;
        assert!(!up.is_empty(), "{words}");
        assert!(up.is_sorted_by_key(|person| text(person, "loginId")), "{words}");
    }
}

async fn several_are_released_at_once_or_none(app: TestApp) {
    let admin = started(&app, 250, true).await;
    let release = format!("{}/learners/bulk-release", admin.workspace());
    let page = admin.get(&format!("{}/learners?limit=3", admin.workspace())).await.is(200);
    let ids: Vec<Value> = page["items"].as_array().unwrap().iter().map(|person| person["id"].clone()).collect();
    let mut with_stranger = ids.clone();
    with_stranger.push(json!(format!("lrn_{}", "0".repeat(32))));
    let _none = admin.post(&release, json!({"ids": with_stranger})).await.refused(404, "request.not_found");
    assert_eq!(admin.get(&admin.workspace()).await.is(200)["running"]["assigned"], 200);
    // Somebody whom another changed meanwhile: nobody is removed.
    let first = page["items"][0].clone();
    let path = story::resource(&format!("{}/learners", admin.workspace()), &first);
    let changed = admin.on_revision(Method::PATCH, &path, &first, Some(json!({"kana": "ベツ ノ カナ"}))).await;
    let _changed = changed.is(200);
    let seen: Vec<Value> = page["items"].as_array().unwrap().iter().map(|person| person["revision"].clone()).collect();
    let stale = admin.post(&release, json!({"ids": ids, "revisions": seen})).await;
    let _stale = stale.refused(412, "request.stale");
    let short = admin.post(&release, json!({"ids": ids, "revisions": [1]})).await;
    let _short = short.refused(422, "request.invalid");
    assert_eq!(admin.get(&admin.workspace()).await.is(200)["running"]["assigned"], 200);
    let twice = [ids.clone(), ids].concat();
    let _off = admin.post(&release, json!({"ids": twice})).await.is(200);
    assert_eq!(admin.get(&admin.workspace()).await.is(200)["running"]["assigned"], 197);
}
