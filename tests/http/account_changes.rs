//! One's own account: name, mail address, and the hand-over to a successor on both sites (product.md, O10).

use chrono::TimeDelta;
use keizoku_testkit::story::{self, ADMIN, APPLICANT, PASSWORD};
use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

both_databases!(
    a_new_address_counts_when_it_is_proved,
    an_applicant_hands_over_in_one_step,
    a_training_administrator_hands_over_in_one_step,
    an_invitation_ends,
);

const NEW: &str = "hanako.new@minato.example.jp";
const HEIR: &str = "jiro.hayashi@minato.example.jp";
const HEIRS_PASSWORD: &str = "Kouninsha-2027";

fn order_login(id: &str, password: &str) -> Value {
    json!({"site": "order", "loginId": id, "password": password})
}

fn heir(password: &str) -> Value {
    json!({"name": "林 次郎", "email": HEIR, "currentPassword": password})
}

async fn a_new_address_counts_when_it_is_proved(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let asked = |email: &str, password: &str| json!({"email": email, "currentPassword": password});
    let wrong = applicant.post("/auth/email-change", asked(NEW, "Chigau-2027")).await.is(422);
    assert_eq!(wrong["errors"][0]["code"], "password.wrong");
    let same = applicant.post("/auth/email-change", asked(APPLICANT, PASSWORD)).await.is(422);
    assert_eq!(same["errors"][0]["code"], "account.email_unchanged");
    let bad = applicant.post("/auth/email-change", asked("nowhere", PASSWORD)).await.is(422);
    assert_eq!(bad["errors"][0]["pointer"], "/email");
    let first = applicant.post("/auth/email-change", asked("typo@minato.example.jp", PASSWORD)).await;
    assert_eq!(first.status.as_u16(), 202);
    let _second = applicant.post("/auth/email-change", asked(NEW, PASSWORD)).await.is(202);
    // Nothing has changed yet; the first link ended with the second.
    assert_eq!(applicant.get("/auth/me").await.is(200)["email"], APPLICANT);
    let ended = app.link_in("typo@minato.example.jp", "email_change_verification").await;
    let open = app.anonymous();
    open.post("/auth/email-change/confirm", json!({"token": ended})).await.refused(410, "link.expired");
    open.post("/auth/email-change/confirm", json!({"token": "nonsense"})).await.refused(404, "link.unknown");
    let token = app.link_in(NEW, "email_change_verification").await;
    // A link of one kind is none of another.
    open.get(&format!("/auth/hand-over/{token}")).await.refused(404, "link.unknown");
    let _done = open.post("/auth/email-change/confirm", json!({"token": token})).await.is(204);
    open.post("/auth/email-change/confirm", json!({"token": token})).await.refused(410, "link.used");
    let mut again = app.anonymous();
    assert_eq!(again.try_login(order_login(APPLICANT, PASSWORD)).await.status.as_u16(), 401);
    let _me = again.try_login(order_login(NEW, PASSWORD)).await.is(200);
    let kinds = app.mail_kinds(APPLICANT).await;
    assert!(
        kinds.contains(&"email_change_asked".to_owned()) && kinds.contains(&"email_changed".to_owned()),
        "{kinds:?}"
    );
    let renamed = again.send(reqwest::Method::PATCH, "/auth/me", &[], Some(json!({"name": "森 華子"}))).await.is(200);
    assert_eq!((&renamed["name"], &renamed["email"]), (&json!("森 華子"), &json!(NEW)));
    let empty = again.send(reqwest::Method::PATCH, "/auth/me", &[], Some(json!({"name": " "}))).await.is(422);
    assert_eq!(empty["errors"][0]["pointer"], "/name");
}

async fn an_applicant_hands_over_in_one_step(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let order = story::submitted_order(&applicant, "2027-02", 50).await;
    let own =
        applicant.post("/auth/hand-over", json!({"name": "私", "email": APPLICANT, "currentPassword": PASSWORD})).await;
    assert_eq!(own.is(422)["errors"][0]["code"], "account.hand_over_to_oneself");
    let _asked = applicant.post("/auth/hand-over", heir(PASSWORD)).await.is(202);
    assert_eq!(applicant.get("/auth/hand-over").await.is(200)["email"], HEIR);
    let open = app.anonymous();
    let token = app.link_in(HEIR, "hand_over_invitation").await;
    let said = open.get(&format!("/auth/hand-over/{token}")).await.is(200);
    assert_eq!(
        (&said["fromName"], &said["name"], &said["site"]),
        (&json!("森 花子"), &json!("林 次郎"), &json!("order"))
    );
    let short = json!({"token": token, "password": "x"});
    assert_eq!(open.post("/auth/hand-over/accept", short).await.is(422)["errors"][0]["pointer"], "/password");
    let accepted = json!({"token": token, "password": HEIRS_PASSWORD});
    assert_eq!(open.post("/auth/hand-over/accept", accepted.clone()).await.is(200)["loginId"], HEIR);
    open.post("/auth/hand-over/accept", accepted).await.refused(410, "link.used");
    // The rights have moved, the account of before is closed with its sessions.
    let mut before = app.anonymous();
    assert_eq!(before.try_login(order_login(APPLICANT, PASSWORD)).await.status.as_u16(), 401);
    let after = Client::logged_in(&app.url(), order_login(HEIR, HEIRS_PASSWORD)).await;
    let orders = after.get("/orders").await.is(200);
    assert_eq!(orders["items"][0]["id"], order["id"]);
    assert!(app.mail_kinds(APPLICANT).await.contains(&"hand_over_done".to_owned()));
    // Letters about the order go to the successor from now on.
    let _approved = story::approve(&app.vendor("sales").await, &order).await;
    assert!(app.mail_kinds(HEIR).await.contains(&"order_confirmed".to_owned()));
    let trail = after.get("/audit-events?limit=100").await.is(200);
    let actions: Vec<&str> = trail["items"].as_array().unwrap().iter().filter_map(|e| e["action"].as_str()).collect();
    assert!(
        actions.contains(&"account.hand_over_asked") && actions.contains(&"account.hand_over_accepted"),
        "{actions:?}"
    );
}

async fn a_training_administrator_hands_over_in_one_step(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let order = story::submitted_order(&applicant, "2027-02", 50).await;
    let _approved = story::approve(&app.vendor("sales").await, &order).await;
    let admin = story::training_admin(&app).await;
    let code = story::company_code(&app).await;
    let _asked = admin.post("/auth/hand-over", heir(PASSWORD)).await.is(202);
    let token = app.link_in(HEIR, "hand_over_invitation").await;
    let accepted = json!({"token": token, "password": HEIRS_PASSWORD});
    let done = app.anonymous().post("/auth/hand-over/accept", accepted).await.is(200);
    let login =
        |id: &Value, password: &str| json!({"site": "admin", "companyCode": code, "loginId": id, "password": password});
    let mut before = app.anonymous();
    assert_eq!(before.try_login(login(&json!(ADMIN), PASSWORD)).await.status.as_u16(), 401);
    let after = Client::logged_in(&app.url(), login(&done["loginId"], HEIRS_PASSWORD)).await;
    assert_eq!(after.workspace(), admin.workspace(), "the same workspace");
    assert_eq!(after.get(&after.workspace()).await.is(200)["next"]["purchased"], 50);
}

async fn an_invitation_ends(app: TestApp) {
    let applicant = story::applicant(&app).await;
    applicant.send(reqwest::Method::DELETE, "/auth/hand-over", &[], None).await.refused(404, "request.not_found");
    let _asked = applicant.post("/auth/hand-over", heir(PASSWORD)).await.is(202);
    let token = app.link_in(HEIR, "hand_over_invitation").await;
    let gone = applicant.send(reqwest::Method::DELETE, "/auth/hand-over", &[], None).await;
    assert_eq!(gone.status.as_u16(), 204);
    assert_eq!(applicant.get("/auth/hand-over").await.is(200)["email"], Value::Null);
    let open = app.anonymous();
    open.get(&format!("/auth/hand-over/{token}")).await.refused(410, "link.expired");
    let _asked = applicant.post("/auth/hand-over", heir(PASSWORD)).await.is(202);
    let token = app.link_in(HEIR, "hand_over_invitation").await;
    app.set_clock(app.now() + TimeDelta::days(7));
    let accepted = json!({"token": token, "password": HEIRS_PASSWORD});
    open.post("/auth/hand-over/accept", accepted).await.refused(410, "link.expired");
}
