//! `/mails`: open in a demonstration, else for the vendor's operator only.

use keizoku_domain::id::SystemIds;
use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::{LinkPurpose, Role};
use keizoku_testkit::{InstalledApp, TestApp, both_databases, story};
use serde_json::json;

use crate::authorisation::token_in;
use crate::people_of_tests;

both_databases!(a_demonstration_shows_every_mail, elsewhere_the_operator_alone_reads);

async fn a_demonstration_shows_every_mail(app: TestApp) {
    let _applicant = story::applicant(&app).await;
    let nobody = app.anonymous();
    let found = nobody.get(&format!("/mails?q={}", story::APPLICANT)).await.is(200);
    let mail = &found["items"][0];
    assert_eq!((&mail["kind"], &mail["toAddress"]), (&json!("sign_up_verification"), &json!(story::APPLICANT)));
    let one = nobody.get(&story::resource("/mails", mail)).await.is(200);
    assert!(one["text"].as_str().unwrap().contains("/order/verify") || !one["links"].as_array().unwrap().is_empty());
    assert_eq!(nobody.get("/mails?q=%25").await.is(200)["items"], json!([]), "a wildcard is a character like others");

    let all = nobody.get("/mails?limit=200").await.is(200)["items"].as_array().unwrap().len();
    let (mut seen, mut cursor) = (0, String::new());
    loop {
        let page = nobody.get(&format!("/mails?limit=2{cursor}")).await.is(200);
        seen += page["items"].as_array().unwrap().len();
        let Some(next) = page["nextCursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, all);
    nobody.get("/mails?cursor=rubbish").await.refused(400, "list.cursor_invalid");
    nobody.get("/mails?limit=many").await.refused(400, "request.malformed");
    nobody.get(&format!("/mails?q={}", "x".repeat(201))).await.refused(400, "request.malformed");
    nobody.get(&format!("/mails/mail_{}", "0".repeat(32))).await.refused(404, "request.not_found");
    nobody.get("/mails/nonsense").await.refused(404, "request.not_found");
}

async fn elsewhere_the_operator_alone_reads(app: InstalledApp) {
    let company = people_of_tests::company(&app, "KZ900001").await;
    for role in Role::ALL {
        let place = matches!(role, Role::TrainingAdmin | Role::Supervisor | Role::Learner);
        let token = token_in(&app, role, company, place.then(|| WorkspaceId::generate(&SystemIds))).await;
        if role == Role::VendorSales {
            let account = people_of_tests::account(&app, company, role, "reset@keizoku.example.jp").await;
            let _url = people_of_tests::link(&app, company, account, LinkPurpose::SetUpPassword).await;
            let forgotten = json!({ "site": "vendor", "loginId": "reset@keizoku.example.jp" });
            assert_eq!(app.anonymous().post("/auth/forgot-password", forgotten).await.status, 202);
        }
        let client = app.anonymous().with_token(&token);
        let unknown = format!("/mails/mail_{}", "0".repeat(32));
        if role == Role::VendorOperator {
            let found = client.get("/mails").await.is(200);
            let mail = story::resource("/mails", &found["items"][0]);
            assert!(
                client.get(&mail).await.is(200)["text"].is_string(),
                "no mail server: the mailbox is how mails are read"
            );
            app.anonymous().get(&mail).await.refused(401, "request.unauthenticated");
            client.get(&unknown).await.refused(404, "request.not_found");
        } else {
            client.get("/mails").await.refused(403, "request.forbidden");
            client.get(&unknown).await.refused(403, "request.forbidden");
        }
    }
    for path in ["/mails".to_owned(), format!("/mails/mail_{}", "0".repeat(32))] {
        app.anonymous().get(&path).await.refused(401, "request.unauthenticated");
    }
}
