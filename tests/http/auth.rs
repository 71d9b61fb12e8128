//! `/auth`: logging in, staying in, links, codes, and what is never said.

use chrono::TimeDelta;
use keizoku_app::identity::passwords;
use keizoku_domain::identity::{LinkPurpose, Role};
use keizoku_store::CompanyScope;
use keizoku_testkit::client::Answer;
use keizoku_testkit::{TestApp, both_databases};
use reqwest::Method;
use serde_json::{Value, json};

use crate::people_of_tests::{PASSWORD, account, company, link, operator};

fn credentials(password: &str) -> Value {
    json!({ "site": "vendor", "loginId": "Ops@keizoku.example.jp", "password": password })
}

fn later(app: &TestApp, by: TimeDelta) {
    app.set_clock(app.now() + by);
}

/// `name=value` of the refresh cookie.
fn cookie(answer: &Answer) -> String {
    let header = answer.headers.get("set-cookie").and_then(|value| value.to_str().ok()).unwrap_or_default();
    assert!(header.contains("HttpOnly") && header.contains("SameSite=Strict"), "{header}");
    header.split(';').next().unwrap_or_default().to_owned()
}

async fn refresh(app: &TestApp, cookie: &str) -> Answer {
    let body = Some(json!({ "site": "vendor" }));
    app.anonymous().send(Method::POST, "/auth/refresh", &[("Cookie", cookie)], body).await
}

async fn a_refresh_token_works_once_and_its_reuse_ends_the_session(app: TestApp) {
    operator(&app).await;
    let login = app.anonymous().try_login(credentials(PASSWORD)).await;
    let first = cookie(&login);
    assert_eq!(login.is(200)["me"]["role"], "vendor_operator");

    let second = cookie(&refresh(&app, &first).await);
    assert_ne!(first, second);
    // Two tabs at nearly the same time: the same answer, no alarm.
    assert_eq!(cookie(&refresh(&app, &first).await), second);

    later(&app, TimeDelta::seconds(10));
    refresh(&app, &first).await.refused(401, "session.reused");
    refresh(&app, &second).await.refused(401, "session.ended");
    refresh(&app, "keizoku_refresh_vendor=nonsense").await.refused(401, "session.ended");
}

/// Two tabs, a reload and a slow network: whoever comes with the same cookie at the same time gets the same next one, and nobody is
/// logged out. Whoever comes with it later has stolen it, or was stolen from: both are out.
async fn tabs_that_refresh_at_once_all_stay_and_a_thief_ends_the_session(app: TestApp) {
    operator(&app).await;
    let first = cookie(&app.anonymous().try_login(credentials(PASSWORD)).await);
    let mut current = first.clone();
    for _ in 0..3 {
        let (a, b, c, d) = tokio::join!(
            refresh(&app, &current),
            refresh(&app, &current),
            refresh(&app, &current),
            refresh(&app, &current)
        );
        let answers = [a, b, c, d];
        let next = cookie(&answers[0]);
        assert_ne!(next, current);
        for answer in answers {
            assert_eq!(cookie(&answer), next, "one family, one next token");
            let token = answer.is(200)["accessToken"].as_str().unwrap().to_owned();
            let _me = app.anonymous().with_token(&token).get("/auth/me").await.is(200);
        }
        later(&app, TimeDelta::seconds(60));
        current = next;
    }
    let token = refresh(&app, &current).await.is(200)["accessToken"].as_str().unwrap().to_owned();
    later(&app, TimeDelta::seconds(60));
    let (thief, owner) = tokio::join!(refresh(&app, &first), refresh(&app, &first));
    for answer in [thief, owner] {
        let code = serde_json::from_slice::<Value>(&answer.bytes).unwrap()["code"].as_str().unwrap().to_owned();
        assert_eq!(answer.status, 401, "{code}");
        assert!(["session.reused", "session.ended"].contains(&&*code), "{code}");
    }
    app.anonymous().with_token(&token).get("/auth/me").await.refused(401, "request.unauthenticated");
    refresh(&app, &current).await.refused(401, "session.ended");
}

async fn an_access_token_lives_a_quarter_of_an_hour_and_keys_rotate(app: TestApp) {
    operator(&app).await;
    let mut client = app.anonymous();
    let _said = client.try_login(credentials(PASSWORD)).await.is(200);
    assert_eq!(client.get("/auth/me").await.is(200)["companyCode"], "V0001");
    later(&app, TimeDelta::minutes(15));
    client.get("/auth/me").await.refused(401, "request.unauthenticated");
    client.clone().with_token("a.b.c").get("/auth/me").await.refused(401, "request.unauthenticated");

    later(&app, TimeDelta::days(40));
    let _said = client.try_login(credentials(PASSWORD)).await.is(200);
    let _me = client.get("/auth/me").await.is(200);
}

async fn the_fifth_failure_locks_known_and_unknown_ids_alike(app: TestApp) {
    operator(&app).await;
    let unknown = json!({ "site": "vendor", "loginId": "nobody@keizoku.example.jp", "password": "Wrong-12345" });
    for body in [credentials("Wrong-12345"), unknown] {
        for _ in 0..4 {
            let problem = app.anonymous().try_login(body.clone()).await.refused(401, "login.failed");
            assert!(!problem.to_string().contains("Wrong-12345"));
        }
        let locked = app.anonymous().try_login(body).await;
        assert_eq!(locked.headers["retry-after"], "60");
        locked.refused(429, "login.locked");
    }
    app.anonymous().try_login(credentials(PASSWORD)).await.refused(429, "login.locked");
    later(&app, TimeDelta::seconds(60));
    let _said = app.anonymous().try_login(credentials(PASSWORD)).await.is(200);
}

async fn a_link_works_once_and_in_its_time(app: TestApp) {
    let (company, account) = operator(&app).await;
    let session = cookie(&app.anonymous().try_login(credentials(PASSWORD)).await);
    let token = link(&app, company, account, LinkPurpose::ResetPassword).await;
    let client = app.anonymous();
    assert_eq!(client.get(&format!("/auth/links/{token}")).await.is(200)["purpose"], "reset");

    let weak = client.post("/auth/set-password", json!({ "token": token, "password": "weakweak" })).await;
    let problem = weak.refused(422, "request.invalid");
    assert_eq!(problem["errors"][0]["code"], "password.too_simple");
    assert!(!problem.to_string().contains("weakweak") && !problem.to_string().contains(&token));

    let body = json!({ "token": token, "password": "Another-2027" });
    let _done = client.post("/auth/set-password", body.clone()).await.is(204);
    client.post("/auth/set-password", body).await.refused(410, "link.used");
    let looked = client.get(&format!("/auth/links/{token}")).await.refused(410, "link.used");
    assert!(!looked.to_string().contains(&token), "a token stays out of problems");
    refresh(&app, &session).await.refused(401, "session.ended");
    let _said = app.anonymous().try_login(credentials("Another-2027")).await.is(200);

    let older = link(&app, company, account, LinkPurpose::ResetPassword).await;
    let newer = link(&app, company, account, LinkPurpose::ResetPassword).await;
    client.get(&format!("/auth/links/{older}")).await.refused(410, "link.expired");
    later(&app, TimeDelta::hours(1));
    client.get(&format!("/auth/links/{newer}")).await.refused(410, "link.expired");
    client.get("/auth/links/unknown").await.refused(404, "link.unknown");
}

async fn a_code_from_paper_sets_the_first_password_once(app: TestApp) {
    let company = company(&app, "KZ900001").await;
    let learner = account(&app, company, Role::Learner, "F0001").await;
    let scope = CompanyScope::proved(company);
    let code = app.app.write(async |uow| passwords::hand_out(uow, &app.app, scope, learner).await).await.unwrap();
    let client = app.anonymous();
    let login = |password: &str| json!({ "site": "learn", "companyCode": "kz900001", "loginId": "f0001", "password": password });
    let redeem =
        |code: &str| json!({ "companyCode": "KZ900001", "loginId": "F0001", "code": code, "newPassword": PASSWORD });

    app.anonymous().try_login(login(&code.printed())).await.refused(403, "login.set_password_first");
    client.post("/auth/hand-out-code", redeem("0000-0000-0000-0000")).await.refused(401, "login.failed");
    let _done = client.post("/auth/hand-out-code", redeem(&code.printed().to_lowercase())).await.is(204);
    client.post("/auth/hand-out-code", redeem(&code.printed())).await.refused(401, "login.failed");
    // The password is right, so the reason is told: no seat yet.
    app.anonymous().try_login(login(PASSWORD)).await.refused(403, "login.no_seat");
    app.anonymous().try_login(login("Wrong-12345")).await.refused(401, "login.failed");
}

async fn a_key_makes_a_request_happen_once(app: TestApp) {
    operator(&app).await;
    let mut client = app.anonymous();
    let _said = client.try_login(credentials(PASSWORD)).await.is(200);
    let change = async |new: &str| {
        let body = Some(json!({ "currentPassword": PASSWORD, "newPassword": new }));
        client.send(Method::POST, "/auth/change-password", &[("Idempotency-Key", "k-1")], body).await
    };
    let _done = change("Another-2027").await.is(204);
    let again = change("Another-2027").await;
    assert_eq!(again.headers["idempotency-replayed"], "true");
    let _done = again.is(204);
    let _other = change("Another-2028").await.refused(422, "idempotency.key_reused");
    let _said = app.anonymous().try_login(credentials("Another-2027")).await.is(200);
}

async fn the_trail_is_read_by_its_company_and_the_vendor(app: TestApp) {
    let (vendor, _) = operator(&app).await;
    let mut client = app.anonymous();
    let _said = client.try_login(credentials(PASSWORD)).await.is(200);
    let own = client.get("/audit-events").await.is(200);
    let codes: Vec<_> = own["items"].as_array().unwrap().iter().map(|event| event["action"].clone()).collect();
    assert_eq!(codes, ["account.logged_in", "account.password_set"]);
    assert_eq!(own["items"][0]["labelJa"], "ログイン");
    let subject = own["items"][0]["subject"].as_str().unwrap();
    let of_one = client.get(&format!("/audit-events?subject={subject}")).await.is(200);
    assert_eq!(of_one["items"], own["items"], "both lines are about the account");
    assert_eq!(client.get("/audit-events?subject=somebody-else").await.is(200)["items"], json!([]));
    let customer = company(&app, "KZ900002").await;
    assert_eq!(client.get(&format!("/audit-events?companyId={customer}")).await.is(200)["items"], json!([]));

    let token = crate::authorisation::token_in(&app, Role::Applicant, customer, None).await;
    let applicant = app.anonymous().with_token(&token);
    applicant.get(&format!("/audit-events?companyId={vendor}")).await.refused(404, "request.not_found");
    let _own = applicant.get("/audit-events").await.is(200);
}

both_databases!(
    a_refresh_token_works_once_and_its_reuse_ends_the_session,
    tabs_that_refresh_at_once_all_stay_and_a_thief_ends_the_session,
    an_access_token_lives_a_quarter_of_an_hour_and_keys_rotate,
    the_fifth_failure_locks_known_and_unknown_ids_alike,
    a_link_works_once_and_in_its_time,
    a_code_from_paper_sets_the_first_password_once,
    a_key_makes_a_request_happen_once,
    the_trail_is_read_by_its_company_and_the_vendor,
);
