//! `/calendar`, `/closing-days`, `/holiday-imports`: the vendor's business days.

use keizoku_testkit::{Client, Method, TestApp, both_databases, date, story};
use serde_json::{Value, json};

both_databases!(
    a_table_of_holidays_is_checked_and_confirmed,
    a_table_with_faults_is_refused,
    closing_days_change_only_before_they_come,
    promised_days_stay_and_the_preview_says_so,
    operators_are_told_once_that_the_table_ends,
    only_operators_keep_the_calendar,
);

const HEADER: &str = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";
/// 2027 and 2028 as the law gives them, but for one day: the vendor's test moves 海の日 of 2027 to the 22nd of July.
const TABLE: &str = "2026/1/1,元日\r\n2027/1/1,元日\r\n2027/1/11,成人の日\r\n2027/2/11,建国記念の日\r\n2027/2/23,天皇誕生日\r\n\
2027/3/21,春分の日\r\n2027/3/22,休日\r\n2027/4/29,昭和の日\r\n2027/5/3,憲法記念日\r\n2027/5/4,みどりの日\r\n2027/5/5,こどもの日\r\n\
2027/7/22,海の日\r\n2027/8/11,山の日\r\n2027/9/20,敬老の日\r\n2027/9/23,秋分の日\r\n2027/10/11,スポーツの日\r\n2027/11/3,文化の日\r\n\
2027/11/23,勤労感謝の日\r\n2028/1/1,元日\r\n2028/1/10,成人の日\r\n2028/2/11,建国記念の日\r\n2028/2/23,天皇誕生日\r\n2028/3/20,春分の日\r\n\
2028/4/29,昭和の日\r\n2028/5/3,憲法記念日\r\n2028/5/4,みどりの日\r\n2028/5/5,こどもの日\r\n2028/7/17,海の日\r\n2028/8/11,山の日\r\n\
2028/9/18,敬老の日\r\n2028/9/22,秋分の日\r\n2028/10/9,スポーツの日\r\n2028/11/3,文化の日\r\n2028/11/23,勤労感謝の日\r\n";

/// As the Cabinet Office writes it: Windows-31J.
fn cp932(text: &str) -> Vec<u8> {
    encoding_rs::SHIFT_JIS.encode(text).0.into_owned()
}

async fn load(operator: &Client, text: &str) -> Value {
    operator.upload("/holiday-imports", "syukujitsu.csv", cp932(text), &[]).await.is(201)
}

async fn commit(operator: &Client, plan: &Value) -> Value {
    let path = format!("/holiday-imports/{}/commit", plan["id"].as_str().unwrap());
    operator.post(&path, json!({"hash": plan["hash"]})).await.is(200)
}

async fn day(operator: &Client, date: &str) -> Option<Value> {
    let year = operator.get(&format!("/calendar/{}", &date[..4])).await.is(200);
    year["days"].as_array().unwrap().iter().find(|day| day["date"] == date).cloned()
}

async fn a_table_of_holidays_is_checked_and_confirmed(app: TestApp) {
    let operator = app.vendor("operator").await;
    let before = operator.get("/calendar/2027").await.is(200);
    assert_eq!((&before["source"], &before["table"]["warning"]), (&json!("computed"), &json!("not_imported")));
    let plan = load(&operator, &format!("{HEADER}{TABLE}")).await;
    assert_eq!((&plan["state"], &plan["pastRows"]), (&json!("ready"), &json!(1)), "{plan:#}");
    let differing: Vec<String> = plan["years"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|year| year["days"].as_array().unwrap())
        .filter(|day| day["difference"] != "none")
        .map(|day| format!("{} {}", day["date"].as_str().unwrap(), day["difference"].as_str().unwrap()))
        .collect();
    assert_eq!(differing, ["2027-07-19 missing", "2027-07-22 added"]);
    assert!(day(&operator, "2027-07-22").await.is_none(), "nothing is written before it is confirmed");
    let _done = commit(&operator, &plan).await;
    let moved = day(&operator, "2027-07-22").await.unwrap();
    assert_eq!(
        (&moved["kind"], &moved["nameJa"], &moved["nameEn"]),
        (&json!("holiday"), &json!("海の日"), &json!("Marine Day"))
    );
    assert!(day(&operator, "2027-07-19").await.is_none());
    let after = operator.get("/calendar/2027").await.is(200);
    assert_eq!(
        (&after["source"], &after["table"]["endsOn"], &after["table"]["warning"]),
        (&json!("imported"), &json!("2028-12-31"), &Value::Null)
    );
    let path = format!("/holiday-imports/{}/commit", plan["id"].as_str().unwrap());
    let twice = operator.post(&path, json!({"hash": plan["hash"]})).await;
    let _problem = twice.refused(409, "catalogue_import.committed");
    let again = load(&operator, &format!("{HEADER}{TABLE}")).await;
    assert!(again["years"].as_array().unwrap().iter().all(|year| year["replaces"] == true && year["changes"] == false));
    let other = load(&operator, &format!("{HEADER}{}", TABLE.replace("2027/7/22", "2027/7/19"))).await;
    let path = format!("/holiday-imports/{}/commit", other["id"].as_str().unwrap());
    let wrong = operator.post(&path, json!({"hash": plan["hash"]})).await;
    let _problem = wrong.refused(409, "catalogue_import.superseded");
    let events = operator.get("/audit-events?limit=200").await.is(200);
    assert!(events["items"].as_array().unwrap().iter().any(|event| event["action"] == "holidays.imported"));
}

async fn a_table_with_faults_is_refused(app: TestApp) {
    let operator = app.vendor("operator").await;
    for (text, code) in [
        ("日付,名前\r\n2027/1/1,元日\r\n".to_owned(), "import.column_missing"),
        (format!("{HEADER}2027/2/30,なし\r\n"), "calendar.date_invalid"),
        (format!("{HEADER}2027/1/1,元日\r\n"), "calendar.year_incomplete"),
    ] {
        let plan = load(&operator, &text).await;
        assert!(plan["errors"].as_array().unwrap().iter().any(|error| error["code"] == code), "{plan:#}");
        let path = format!("/holiday-imports/{}/commit", plan["id"].as_str().unwrap());
        let blocked = operator.post(&path, json!({"hash": plan["hash"]})).await;
        let _problem = blocked.refused(409, "catalogue_import.blocked");
    }
}

async fn closing_days_change_only_before_they_come(app: TestApp) {
    let operator = app.vendor("operator").await;
    let body = |from: &str, until: &str| json!({"from": from, "until": until, "nameJa": "創立記念日", "nameEn": "Foundation day"});
    for (from, until, code) in [
        ("2027-01-12", "2027-01-13", "closing_day.past"),
        ("2027-01-11", "2027-01-13", "closing_day.past"),
        ("2027-03-02", "2027-03-01", "closing_day.order"),
        ("2027-03-01", "2027-04-01", "closing_day.too_long"),
    ] {
        let _problem = operator.post("/closing-days", body(from, until)).await.refused(422, code);
    }
    let added = operator.post("/closing-days", body("2027-03-01", "2027-03-02")).await.is(201);
    assert_eq!(added["items"].as_array().unwrap().len(), 2);
    assert_eq!(day(&operator, "2027-03-02").await.unwrap()["removable"], true);
    assert_eq!(operator.send(Method::DELETE, "/closing-days/2027-03-02", &[], None).await.status, 204);
    let gone = operator.send(Method::DELETE, "/closing-days/2027-03-02", &[], None).await;
    let _problem = gone.refused(404, "request.not_found");
    app.advance_to(date("2027-03-01")).await;
    let operator = app.vendor("operator").await;
    assert_eq!(day(&operator, "2027-03-01").await.unwrap()["removable"], false);
    let past = operator.send(Method::DELETE, "/closing-days/2027-03-01", &[], None).await;
    let _problem = past.refused(422, "closing_day.past");
    let _problem = operator.get("/calendar/2021").await.refused(404, "request.not_found");
    let nameless = json!({"from": "2027-04-01", "until": "2027-04-01", "nameJa": ""});
    let _problem = operator.post("/closing-days", nameless).await.refused(422, "request.invalid");
}

/// The applicant has the due date in writing: a calendar that changes later does not move it (docs/decisions).
async fn promised_days_stay_and_the_preview_says_so(app: TestApp) {
    let operator = app.vendor("operator").await;
    let applicant = story::applicant(&app).await;
    let order = story::submitted_order(&applicant, "2027-03", 60).await;
    assert_eq!(order["approvalDueOn"], "2027-01-14");
    let add = json!({"add": {"from": "2027-01-14", "until": "2027-01-14"}});
    let effects = operator.post("/closing-days/preview", add.clone()).await.is(200);
    let effect = effects["items"].as_array().unwrap().iter().find(|one| one["orderId"] == order["id"]).unwrap().clone();
    assert_eq!(
        (&effect["promisedOn"], &effect["byCalendarOn"], &effect["promisedIsClosed"]),
        (&json!("2027-01-14"), &json!("2027-01-15"), &json!(true))
    );
    assert_eq!(effect["companyName"], "みなと精機株式会社");
    let past = json!({"remove": ["2027-01-02"]});
    let _problem = operator.post("/closing-days/preview", past).await.refused(422, "closing_day.past");
    assert!(day(&operator, "2027-01-14").await.is_none(), "a preview writes nothing");
    let body = json!({"from": "2027-01-14", "until": "2027-01-14", "nameJa": "臨時休業"});
    let _added = operator.post("/closing-days", body).await.is(201);
    let path = format!("/orders/{}", order["id"].as_str().unwrap());
    assert_eq!(applicant.get(&path).await.is(200)["approvalDueOn"], "2027-01-14");
    let next = story::submitted_order(&applicant, "2027-04", 60).await;
    assert_eq!(next["approvalDueOn"], "2027-01-15", "what is submitted later follows the calendar of its day");
}

async fn operators_are_told_once_that_the_table_ends(app: TestApp) {
    let operator = app.vendor("operator").await;
    let address = "operator@keizoku.example.jp";
    let told = async || app.mail_kinds(address).await.iter().filter(|kind| *kind == "holiday_table_ends").count();
    app.advance_to(date("2027-01-14")).await;
    assert_eq!(told().await, 1);
    app.advance_to(date("2027-01-20")).await;
    assert_eq!(told().await, 1, "once for each reason");
    let operator_again = app.vendor("operator").await;
    let plan = load(&operator_again, &format!("{HEADER}{TABLE}")).await;
    let _done = commit(&operator_again, &plan).await;
    app.advance_to(date("2028-01-03")).await;
    assert_eq!(told().await, 2, "again, when the imported table ends within twelve months");
    let events = app.vendor("operator").await.get("/audit-events?limit=200").await.is(200);
    assert!(events["items"].as_array().unwrap().iter().any(|event| event["action"] == "holidays.table_ends"));
    drop(operator);
}

async fn only_operators_keep_the_calendar(app: TestApp) {
    let (sales, applicant) = (app.vendor("sales").await, story::applicant(&app).await);
    let body = json!({"from": "2027-03-01", "until": "2027-03-01", "nameJa": "休業"});
    for client in [&sales, &applicant] {
        let _problem = client.post("/closing-days", body.clone()).await.refused(403, "request.forbidden");
        let removed = client.send(Method::DELETE, "/closing-days/2027-12-29", &[], None).await;
        let _problem = removed.refused(403, "request.forbidden");
        let loaded = client.upload("/holiday-imports", "a.csv", cp932(HEADER), &[]).await;
        let _problem = loaded.refused(403, "request.forbidden");
    }
    let _year = sales.get("/calendar/2027").await.is(200);
    let _problem = applicant.get("/calendar/2027").await.refused(403, "request.forbidden");
}
