//! `/workspaces/{ws}/logins`: ログイン履歴 (product.md, P3), for administrators everybody's, for supervisors that of their departments.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::people::table;
use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::shown;

both_databases!(
    each_log_in_of_a_person_is_told_and_what_was_typed_is_not,
    a_failure_says_why,
    a_condition_finds_exactly_its_log_ins_page_by_page,
    a_supervisor_sees_the_own_departments_only_in_lists_and_files,
    the_file_holds_what_the_list_shows,
    log_ins_are_forgotten_after_their_time,
);

const CHROME: &str =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

async fn supervisor(app: &TestApp) -> Client {
    shown(app, "上司（みどり坂テクノ").await
}

async fn found(client: &Client, query: &str) -> Vec<Value> {
    let page = client.get(&format!("{}/logins?limit=200{query}", client.workspace())).await.is(200);
    page["items"].as_array().unwrap().clone()
}

fn lines(rows: &[Value]) -> Vec<(&str, &str, &str)> {
    rows.iter()
        .map(|row| (row["loginId"].as_str().unwrap(), row["site"].as_str().unwrap(), row["outcome"].as_str().unwrap()))
        .collect()
}

/// Somebody of the company at a site's door; every call a minute later, so that the order is plain.
async fn tries(app: &TestApp, code: &str, site: &str, login_id: &str, password: &str) -> u16 {
    app.set_clock(app.now() + TimeDelta::minutes(1));
    let body = json!({ "site": site, "companyCode": code, "loginId": login_id, "password": password });
    let answer = app.anonymous().send(Method::POST, "/auth/login", &[("user-agent", CHROME)], Some(body)).await;
    answer.status.as_u16()
}

/// The company's code and the password of the demonstration's learner.
async fn learner(app: &TestApp) -> (String, String) {
    let demo = app.anonymous().get("/demo").await.is(200);
    let accounts = demo["accounts"].as_array().unwrap();
    let one = accounts.iter().find(|one| one["loginId"] == "MD-0001").unwrap();
    (one["companyCode"].as_str().unwrap().to_owned(), one["password"].as_str().unwrap().to_owned())
}

async fn each_log_in_of_a_person_is_told_and_what_was_typed_is_not(app: TestApp) {
    let admin = administrator(&app).await;
    let (code, password) = learner(&app).await;
    let before = found(&admin, "").await.len();
    assert_eq!(tries(&app, &code, "learn", "MD-0001", &password).await, 200);
    assert_eq!(tries(&app, &code, "learn", "md-0001", "Geheim-Wort-77").await, 401);
    // A password in the wrong field, an administrator, a company that is not there: nothing is told of them.
    assert_eq!(tries(&app, &code, "learn", "Mein-Passwort-77", "MD-0001").await, 401);
    assert_eq!(tries(&app, "KZ999999", "learn", "MD-0001", &password).await, 401);
    let _administrator = administrator(&app).await;
    let admin = administrator(&app).await;
    let rows = found(&admin, "").await;
    assert_eq!(
        lines(&rows[..rows.len() - before]),
        [("MD-0001", "learn", "wrong_password"), ("MD-0001", "learn", "success")],
        "{rows:#?}"
    );
    let right = &rows[1];
    assert_eq!(
        [&right["door"], &right["network"], &right["agent"], &right["name"], &right["orgUnit"]["path"]],
        [
            &json!("password"),
            &json!("127.0.0.0/24"),
            &json!("Chrome / Windows"),
            &json!("清水 恵"),
            &json!(["本社", "経理部"])
        ]
    );
    let all = serde_json::to_string(&rows).unwrap();
    assert!(!all.contains("Wort") && !all.contains("Passwort") && !all.contains("127.0.0.1"), "{all}");
    // A session that is refreshed is no log-in.
    let learner = shown(&app, "受講者（みどり坂テクノ").await;
    let count = found(&admin, "").await.len();
    let _fresh = learner.post("/auth/refresh", json!({ "site": "learn" })).await.is(200);
    assert_eq!(found(&admin, "").await.len(), count);
}

async fn a_failure_says_why(app: TestApp) {
    let (code, password) = learner(&app).await;
    for _ in 0..5 {
        tries(&app, &code, "learn", "MD-0001", "Falsch-0001").await;
    }
    app.set_clock(app.now() - TimeDelta::seconds(50));
    assert_eq!(tries(&app, &code, "learn", "MD-0001", &password).await, 429, "refused unread");
    app.set_clock(app.now() + TimeDelta::minutes(20));
    assert_eq!(tries(&app, &code, "admin", "MD-0001", &password).await, 429, "no supervisor, and one failure more");
    let admin = administrator(&app).await;
    let rows = found(&admin, "&q=MD-0001").await;
    let mut told: Vec<(&str, &str)> = lines(&rows).into_iter().map(|(_, site, outcome)| (site, outcome)).collect();
    told.truncate(6);
    let wrong = ("learn", "wrong_password");
    // Behind a right password the form says no more than before; the history tells that it was the wrong site.
    assert_eq!(told, [("admin", "wrong_site"), ("learn", "locked"), wrong, wrong, wrong, wrong]);
    // A code from paper: used on the form, wrong, right; then the password that it set.
    let person = admin.get(&format!("{}/learners?q=MD-0009", admin.workspace())).await.is(200)["items"][0].clone();
    let whom = json!({ "learnerIds": [person["id"]] });
    let sheet = admin.post(&format!("{}/hand-outs", admin.workspace()), whom).await.is(201);
    let paper = sheet["items"][0]["code"].as_str().unwrap();
    assert_eq!(tries(&app, &code, "learn", "MD-0009", paper).await, 403);
    for (tried, status) in [("0000-0000-0000-0000", 401), (paper, 204)] {
        app.set_clock(app.now() + TimeDelta::minutes(1));
        let body = json!({ "companyCode": code, "loginId": "MD-0009", "code": tried, "newPassword": "Atarashii-2027" });
        assert_eq!(app.anonymous().post("/auth/hand-out-code", body).await.status, status);
    }
    assert_eq!(tries(&app, &code, "learn", "MD-0009", "Atarashii-2027").await, 200);
    let admin = administrator(&app).await;
    let rows = found(&admin, &format!("&learnerId={}", person["id"].as_str().unwrap())).await;
    let told: Vec<(&str, &str)> =
        rows.iter().map(|row| (row["door"].as_str().unwrap(), row["outcome"].as_str().unwrap())).collect();
    assert_eq!(
        told,
        [
            ("password", "success"),
            ("hand_out_code", "success"),
            ("hand_out_code", "wrong_password"),
            ("hand_out_code", "password_not_set")
        ]
    );
}

async fn a_condition_finds_exactly_its_log_ins_page_by_page(app: TestApp) {
    let (code, password) = learner(&app).await;
    let first_day = tokyo_date(app.now());
    for password in [&*password, "Falsch-0001", &*password] {
        tries(&app, &code, "learn", "MD-0001", password).await;
    }
    let _supervisor = supervisor(&app).await;
    app.set_clock(app.now() + TimeDelta::days(2));
    tries(&app, &code, "learn", "MD-0002", &password).await;
    let admin = administrator(&app).await;
    let all = found(&admin, "").await;
    let sorted: Vec<&str> = all.iter().map(|row| row["at"].as_str().unwrap()).collect();
    assert!(sorted.is_sorted_by(|a, b| a >= b) && all.len() >= 5, "{all:#?}");
    let last_day = tokyo_date(app.now());
    let unit = all.iter().find(|row| row["loginId"] == "MD-0001").unwrap()["orgUnit"]["id"].clone();
    let unit = unit.as_str().unwrap();
    type Shows<'a> = Box<dyn Fn(&Value) -> bool + 'a>;
    let day = |row: &Value| tokyo_date(row["at"].as_str().unwrap().parse().unwrap());
    let conditions: Vec<(String, Shows<'_>)> = vec![
        ("result=success".to_owned(), Box::new(|row| row["outcome"] == "success")),
        ("result=failure".to_owned(), Box::new(|row| row["outcome"] != "success")),
        (format!("orgUnitId={unit}"), Box::new(|row| row["loginId"] == "MD-0001")),
        ("q=しみず".to_owned(), Box::new(|row| row["loginId"] == "MD-0001")),
        ("q=nobody-is-called-so".to_owned(), Box::new(|_| false)),
        (format!("from={last_day}"), Box::new(|row| day(row) >= last_day)),
        (format!("until={first_day}"), Box::new(|row| day(row) <= first_day)),
        (format!("from={first_day}&until={first_day}&result=failure"), Box::new(|row| row["outcome"] != "success")),
    ];
    for (condition, shows) in conditions {
        let expected: Vec<&Value> = all.iter().filter(|row| shows(row)).collect();
        let (mut seen, mut cursor, mut total) = (Vec::new(), String::new(), None);
        loop {
            let path = format!("{}/logins?limit=2&withTotal=true&{condition}{cursor}", admin.workspace());
            let page = admin.get(&path).await.is(200);
            seen.extend(page["items"].as_array().unwrap().clone());
            total = total.or(page["total"].as_u64());
            let Some(next) = page["nextCursor"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(seen.iter().collect::<Vec<_>>(), expected, "{condition}");
        assert_eq!(total, u64::try_from(expected.len()).ok(), "{condition}");
    }
    for unknown in ["orgUnitId=org", "learnerId=lrn"] {
        let asked = format!("{}/logins?{unknown}_{}", admin.workspace(), "0".repeat(32));
        let _problem = admin.get(&asked).await.refused(404, "request.not_found");
    }
    let wrong = format!("{}/logins?cursor=nonsense", admin.workspace());
    let _problem = admin.get(&wrong).await.refused(400, "list.cursor_invalid");
}

async fn a_supervisor_sees_the_own_departments_only_in_lists_and_files(app: TestApp) {
    let (code, password) = learner(&app).await;
    tries(&app, &code, "learn", "MD-0001", &password).await;
    tries(&app, &code, "learn", "MD-0002", &password).await;
    let (admin, supervisor) = (administrator(&app).await, supervisor(&app).await);
    let all = found(&admin, "").await;
    let foreign = all.iter().find(|row| row["loginId"] == "MD-0001").unwrap();
    let own: Vec<&Value> = all.iter().filter(|row| row["orgUnit"]["path"] == json!(["営業部", "営業一課"])).collect();
    assert!(!own.is_empty() && own.len() < all.len());
    let seen = found(&supervisor, "").await;
    assert_eq!(seen.iter().collect::<Vec<_>>(), own);
    let of_foreign = format!("{}/logins?learnerId={}", supervisor.workspace(), foreign["learnerId"].as_str().unwrap());
    let _problem = supervisor.get(&of_foreign).await.refused(404, "request.not_found");
    assert_eq!(found(&supervisor, "&q=MD-0001").await, Vec::<Value>::new());
    let unit = foreign["orgUnit"]["id"].as_str().unwrap();
    assert_eq!(found(&supervisor, &format!("&orgUnitId={unit}")).await, Vec::<Value>::new());
    let file = supervisor.get(&format!("{}/logins/export", supervisor.workspace())).await.file();
    let people: BTreeSet<String> = table::read(&file).unwrap().rows.iter().map(|row| row.cells[1].clone()).collect();
    assert_eq!(people, BTreeSet::from(["MD-0002".to_owned()]));
}

async fn the_file_holds_what_the_list_shows(app: TestApp) {
    let (code, password) = learner(&app).await;
    for password in [&*password, "Falsch-0001"] {
        tries(&app, &code, "learn", "MD-0001", password).await;
    }
    let admin = administrator(&app).await;
    let rows = found(&admin, "&q=MD-0001").await;
    let export = format!("{}/logins/export", admin.workspace());
    let mut files = Vec::new();
    for format in ["csv", "csv_cp932", "xlsx"] {
        let file = admin.get(&format!("{export}?q=MD-0001&format={format}")).await.file();
        files.push(table::read(&file).unwrap());
    }
    let csv = &files[0];
    assert!(files.iter().all(|file| (&file.header, &file.rows) == (&csv.header, &csv.rows)));
    assert_eq!(csv.header[..4], ["日時", "ユーザID", "氏名", "社員番号"].map(str::to_owned));
    assert_eq!(csv.rows.len(), rows.len());
    let cells = &csv.rows[0].cells;
    let told = [&cells[1], &cells[3], &cells[4], &cells[5], &cells[6], &cells[7], &cells[8], &cells[9]];
    let expected = [
        "MD-0001",
        "20001",
        "本社 / 経理部",
        "受講サイト",
        "パスワード",
        "パスワードまたはコードの誤り",
        "127.0.0.0/24",
        "Chrome / Windows",
    ];
    assert_eq!(told.map(String::as_str), expected);
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200);
    let noted: Vec<&Value> =
        trail["items"].as_array().unwrap().iter().filter(|event| event["action"] == "logins.exported").collect();
    assert_eq!((noted.len(), &noted[0]["details"]["rows"]), (3, &json!(rows.len())));
}

async fn log_ins_are_forgotten_after_their_time(app: TestApp) {
    let (code, password) = learner(&app).await;
    tries(&app, &code, "learn", "MD-0001", &password).await;
    let admin = administrator(&app).await;
    let company = admin.me["companyId"].as_str().unwrap().trim_start_matches("co_").to_owned();
    let kept = async || app.rows_with("company_id", &company).await.get("login_events").copied().unwrap_or_default();
    let all = kept().await;
    assert!(all > 0);
    app.set_clock(app.now() + TimeDelta::days(400) - TimeDelta::minutes(1));
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    assert!(kept().await > 0, "what may still be asked about stays");
    app.set_clock(app.now() + TimeDelta::days(1));
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    assert_eq!(kept().await, 0);
}
