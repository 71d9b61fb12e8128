//! `/auth/sign-up`, `/auth/verify-email`: what the story does not touch (`product.md`, O1).

use chrono::TimeDelta;
use keizoku_testkit::story::{self, APPLICANT, PASSWORD};
use keizoku_testkit::{TestApp, both_databases};
use serde_json::{Value, json};

both_databases!(
    every_field_at_fault_is_named,
    a_known_address_is_told_only_in_the_mail,
    a_verification_link_works_once_and_for_a_day,
    a_forgotten_password_and_user_id_are_told_to_their_owner_only,
);

fn form() -> Value {
    json!({
        "companyName": "みなと精機株式会社", "applicantName": "森 花子", "email": APPLICANT, "phone": "03-0000-0000",
        "password": PASSWORD,
    })
}

async fn every_field_at_fault_is_named(app: TestApp) {
    let body = json!({
        "companyName": " ", "applicantName": "", "email": "森", "phone": "abc", "postalCode": "12", "password": "geheimgeheim",
    });
    let problem = app.anonymous().post("/auth/sign-up", body).await.refused(422, "request.invalid");
    let mut pointers: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/applicantName", "/companyName", "/email", "/password", "/phone", "/postalCode"]);
    assert!(!problem.to_string().contains("geheimgeheim"), "what was sent is never echoed");
    let mut strange = form();
    strange["role"] = json!("vendor_operator");
    app.anonymous().post("/auth/sign-up", strange).await.refused(400, "request.malformed");
    assert!(app.mails_to(APPLICANT).await.is_empty());
}

async fn a_known_address_is_told_only_in_the_mail(app: TestApp) {
    let _applicant = story::applicant(&app).await;
    let mut again = form();
    again["password"] = json!("Another-2027");
    again["companyName"] = json!("乗っ取り株式会社");
    let answer = app.anonymous().post("/auth/sign-up", again).await;
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (202, 0), "the same as for a new address");
    assert_eq!(app.mail_kinds(APPLICANT).await, ["sign_up_verification", "sign_up_again"]);
    let login = json!({ "site": "order", "loginId": APPLICANT, "password": "Another-2027" });
    app.anonymous().try_login(login).await.refused(401, "login.failed");
    let login = json!({ "site": "order", "loginId": APPLICANT, "password": PASSWORD });
    let said = app.anonymous().try_login(login).await.is(200);
    assert_eq!(said["me"]["companyName"], "みなと精機株式会社");
}

async fn a_verification_link_works_once_and_for_a_day(app: TestApp) {
    let client = app.anonymous();
    assert_eq!(client.post("/auth/sign-up", form()).await.status, 202);
    let first = app.link_in(APPLICANT, "sign_up_verification").await;
    // Of two forms the newest counts, and its link.
    assert_eq!(client.post("/auth/sign-up", form()).await.status, 202);
    let second = app.link_in(APPLICANT, "sign_up_verification").await;
    client.post("/auth/verify-email", json!({ "token": first })).await.refused(410, "link.expired");
    let login = json!({ "site": "order", "loginId": APPLICANT, "password": PASSWORD });
    app.anonymous().try_login(login.clone()).await.refused(403, "login.unverified");
    app.set_clock(app.now() + TimeDelta::hours(24));
    client.post("/auth/verify-email", json!({ "token": second })).await.refused(410, "link.expired");
    let forgotten = json!({ "site": "order", "loginId": APPLICANT });
    assert_eq!(client.post("/auth/forgot-password", forgotten).await.status, 202);
    let third = app.link_in(APPLICANT, "sign_up_verification").await;
    let reset = client.post("/auth/set-password", json!({ "token": third, "password": "Another-2027" })).await;
    reset.refused(404, "link.unknown");
    assert_eq!(client.post("/auth/verify-email", json!({ "token": third })).await.status, 204);
    client.post("/auth/verify-email", json!({ "token": third })).await.refused(410, "link.used");
    client.post("/auth/verify-email", json!({ "token": "unknown" })).await.refused(404, "link.unknown");
    let _said = app.anonymous().try_login(login).await.is(200);
}

async fn a_forgotten_password_and_user_id_are_told_to_their_owner_only(app: TestApp) {
    let _applicant = story::applicant(&app).await;
    let client = app.anonymous();
    for (login_id, kinds) in [("nobody@minato.example.jp", 0), (APPLICANT, 1)] {
        let answer = client.post("/auth/forgot-password", json!({ "site": "order", "loginId": login_id })).await;
        assert_eq!((answer.status.as_u16(), answer.bytes.len()), (202, 0), "{login_id}");
        let found = app.mail_kinds(login_id).await;
        assert_eq!(found.iter().filter(|kind| *kind == "password_reset").count(), kinds, "{login_id}: {found:?}");
    }
    // The right ID on the wrong site is nobody's.
    let elsewhere = json!({ "site": "vendor", "loginId": APPLICANT });
    assert_eq!(client.post("/auth/forgot-password", elsewhere).await.status, 202);
    let kinds = app.mail_kinds(APPLICANT).await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "password_reset").count(), 1, "{kinds:?}");
    let address = "md0001@midorizaka.example.jp";
    for code in ["KZ000000", "MIDORIZAKA", "midorizaka"] {
        let answer = client.post("/auth/forgot-login-id", json!({ "companyCode": code, "email": address })).await;
        assert_eq!((answer.status.as_u16(), answer.bytes.len()), (202, 0), "{code}");
    }
    // Asked twice within an hour, sent once.
    let sent = app.mails_to(address).await;
    let reminders: Vec<&Value> = sent.iter().filter(|mail| mail["kind"] == "login_id_reminder").collect();
    assert_eq!(reminders.len(), 1, "{sent:#?}");
    assert!(reminders[0]["text"].as_str().unwrap().contains("MD-0001"));
}
