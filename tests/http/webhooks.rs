//! `/webhook-endpoints`, and what a receiver on this machine is really sent; its signatures are made by a library that is not ours.

use chrono::TimeDelta;
use keizoku_app::schedule;
use keizoku_domain::clock::start_of_day;
use keizoku_domain::identity::Role;
use keizoku_domain::integration::webhook_target::Targets;
use keizoku_store::identity::idempotency;
use keizoku_store::settings;
use keizoku_testkit::{Client, Hook, HookSink, InstalledApp, Method, TestApp, both_databases, date, story};
use keizoku_worker::webhooks::{Sender, deliver_due};
use serde_json::{Value, json};
use standardwebhooks::Webhook;

use crate::authorisation::token_in;
use crate::people_of_tests;

both_databases!(
    a_contract_date_is_told_once_whatever_happens,
    orders_and_people_are_told_to_those_whom_they_concern,
    what_fails_is_tried_again_given_up_and_replayed,
    an_endpoint_that_only_fails_is_stopped_after_three_days,
    an_old_secret_signs_for_a_day,
    private_targets_and_redirects_are_refused,
    addresses_and_events_are_judged_when_they_are_registered,
    two_workers_send_each_attempt_once,
);

async fn registered(client: &Client, url: &str, types: &[&str]) -> (String, String) {
    let made = client.post("/webhook-endpoints", json!({ "url": url, "eventTypes": types })).await.is(201);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (format!("/webhook-endpoints/{}", text(&made["endpoint"]["id"])), text(&made["secret"]))
}

fn signed_by(hook: &Hook, secret: &str) -> bool {
    let timestamp = hook.header("webhook-timestamp").parse().unwrap();
    let expected = Webhook::new(secret).unwrap().sign(hook.header("webhook-id"), timestamp, hook.body.as_bytes());
    hook.header("webhook-signature").split(' ').any(|one| one == expected.as_ref().unwrap())
}

fn types(hooks: &[Hook]) -> Vec<String> {
    let mut types: Vec<String> = hooks.iter().map(|hook| hook.json()["type"].as_str().unwrap().to_owned()).collect();
    types.sort();
    types
}

async fn log(client: &Client, endpoint: &str) -> Vec<Value> {
    client.get(&format!("{endpoint}/deliveries")).await.is(200)["items"].as_array().unwrap().clone()
}

async fn logged_in(app: &TestApp) -> Client {
    let login = json!({"site": "order", "loginId": story::APPLICANT, "password": story::PASSWORD});
    Client::logged_in(&app.url(), login).await
}

async fn act(client: &Client, method: Method, path: &str, body: Option<Value>) -> Value {
    let revision = client.get(path.trim_end_matches("/rotate-secret")).await.is(200)["revision"].clone();
    let guard = format!("\"{revision}\"");
    client.send(method, path, &[("If-Match", guard.as_str())], body).await.is(200)
}

/// product.md, N5: "the same events as webhooks".
async fn a_contract_date_is_told_once_whatever_happens(app: TestApp) {
    let (applicant, sink) = (story::applicant(&app).await, HookSink::start().await);
    let sales = app.vendor("sales").await;
    let order = story::submitted_order(&applicant, "2027-02", 250).await;
    let all = ["contract.renewal_opens", "contract.term_starts", "contract.term_ends", "order.approval_due"];
    let (_, secret) = registered(&applicant, &sink.url(), &all).await;
    story::approve(&sales, &order).await;
    app.send_webhooks().await;
    assert_eq!(sink.take(), Vec::new(), "an approved order waits for no answer, and its term begins in February");

    app.set_clock(start_of_day(date("2027-02-01")));
    let other = app.another().await;
    for _ in 0..2 {
        let (one, two) = tokio::join!(schedule::tick(&app.app), schedule::tick(&other));
        one.unwrap();
        two.unwrap();
        // As after a crash between the work and its checkpoint.
        let stale = date("2027-01-25");
        app.app.write(async |uow| Ok(settings::put(uow, "schedule.done_until", &stale).await?)).await.unwrap();
    }
    schedule::tick(&app.app).await.unwrap();
    app.send_webhooks().await;
    let hooks = sink.take();
    assert_eq!(types(&hooks), ["contract.term_starts"]);
    let (hook, contract) = (&hooks[0], logged_in(&app).await.get("/contracts").await.is(200)["items"][0].clone());
    assert!(signed_by(hook, &secret), "{hook:?}");
    assert_eq!(hook.header("content-type"), "application/json");
    assert!(hook.header("webhook-id").starts_with("evt_"));
    assert_eq!(hook.header("webhook-timestamp"), app.now().timestamp().to_string());
    let said = hook.json();
    let uid = format!("term-starts.{}.2027-02@keizoku", contract["id"].as_str().unwrap());
    assert_eq!(said["data"]["uid"], uid, "the name that the calendar has");
    assert_eq!((&said["data"]["on"], &said["data"]["contractNumber"]), (&json!("2027-02-01"), &contract["number"]));

    // A week of downtime over the opening of the renewal: told late, once.
    app.set_clock(start_of_day(date("2027-10-30")));
    schedule::tick(&app.app).await.unwrap();
    app.set_clock(start_of_day(date("2027-11-06")));
    schedule::tick(&app.app).await.unwrap();
    app.send_webhooks().await;
    let hooks = sink.take();
    assert_eq!(types(&hooks), ["contract.renewal_opens"]);
    assert_eq!(hooks[0].json()["data"]["on"], "2027-11-01");
}

async fn orders_and_people_are_told_to_those_whom_they_concern(app: TestApp) {
    let (applicant, company, workspace) =
        (story::applicant(&app).await, HookSink::start().await, HookSink::start().await);
    let sales = app.vendor("sales").await;
    let (endpoint, _) =
        registered(&applicant, &company.url(), &["order.submitted", "order.approved", "contract.term_starts"]).await;
    let order = story::submitted_order(&applicant, "2027-02", 250).await;
    story::approve(&sales, &order).await;
    app.send_webhooks().await;
    let hooks = company.take();
    assert_eq!(types(&hooks), ["order.approved", "order.submitted"]);
    for hook in &hooks {
        assert_eq!(hook.json()["data"]["orderNumber"], order["number"]);
        assert!(!hook.body.contains("教育") && !hook.body.contains(story::ADMIN), "no person: {}", hook.body);
    }

    let admin = story::training_admin(&app).await;
    let asked = ["learner.created", "learner.updated", "learner.removed", "contract.term_starts"];
    let (own, _) = registered(&admin, &workspace.url(), &asked).await;
    let plan = story::plan(&admin, "learners", "running", "learners-200-cp932.csv").await.is(201);
    assert!(story::commit(&admin, &plan).await.status.is_success());
    app.send_webhooks().await;
    let hooks = workspace.take();
    let created: Vec<Value> = hooks.iter().map(Hook::json).filter(|said| said["type"] == "learner.created").collect();
    let listed = admin.get(&format!("{}/learners?limit=200&withTotal=true", admin.workspace())).await.is(200);
    assert_eq!(json!(created.len()), listed["total"], "each person of the file once");
    let person = listed["items"][0].clone();
    assert!(
        created
            .iter()
            .any(|said| said["data"]["learnerId"] == person["id"] && said["data"]["loginId"] == person["loginId"])
    );
    let names = ["name", "nameKana", "email"].map(|field| person[field].as_str().unwrap_or("-").to_owned());
    assert!(!hooks.iter().any(|hook| names.iter().any(|name| name.len() > 1 && hook.body.contains(name.as_str()))));

    let path = format!("{}/learners/{}", admin.workspace(), person["id"].as_str().unwrap());
    let revision = admin.get(&path).await.is(200)["revision"].clone();
    let guard = format!("\"{revision}\"");
    let gone = admin.send(Method::DELETE, &path, &[("If-Match", guard.as_str())], None).await;
    assert!(gone.status.is_success(), "{gone:?}");
    app.send_webhooks().await;
    let hooks = workspace.take();
    assert_eq!(types(&hooks), ["learner.removed"]);
    assert_eq!(hooks[0].json()["data"]["learnerId"], person["id"]);
    assert_eq!(company.take(), Vec::new(), "an applicant hears nothing of people");

    // Neither sees the other's; one that is disabled hears nothing.
    admin.get(&endpoint).await.refused(404, "request.not_found");
    applicant.get(&own).await.refused(404, "request.not_found");
    let _off = act(&applicant, Method::PATCH, &endpoint, Some(json!({ "enabled": false }))).await;
    applicant.post(&format!("{endpoint}/test"), json!({})).await.refused(409, "webhook.disabled");
    let _order = story::submitted_order(&applicant, "2027-03", 250).await;
    app.send_webhooks().await;
    assert_eq!(company.take(), Vec::new());
    assert_eq!(admin.send(Method::DELETE, &own, &[], None).await.status, 204);
    admin.get(&own).await.refused(404, "request.not_found");
}

async fn what_fails_is_tried_again_given_up_and_replayed(app: TestApp) {
    let (applicant, sink) = (story::applicant(&app).await, HookSink::start().await);
    let (endpoint, _) = registered(&applicant, &sink.url(), &["order.submitted"]).await;
    sink.answer("500 Internal Server Error", "", "データベースに接続できません\u{0}");
    let _sent = applicant.post(&format!("{endpoint}/test"), json!({})).await.is(202);
    app.send_webhooks().await;
    let line = log(&applicant, &endpoint).await[0].clone();
    assert_eq!((&line["state"], &line["attempts"], &line["fault"]), (&json!("queued"), &json!(1), &json!("status")));
    assert_eq!(
        (&line["responseStatus"], &line["responseStart"]),
        (&json!(500), &json!("データベースに接続できません"))
    );
    let replay = format!("{endpoint}/deliveries/{}/replay", line["id"].as_str().unwrap());
    applicant.post(&replay, json!({})).await.refused(409, "webhook.on_its_way");
    app.send_webhooks().await;
    assert_eq!(sink.take().len(), 1, "the next attempt is not due yet");

    // The second attempt, five seconds later, is taken.
    app.set_clock(app.now() + TimeDelta::seconds(5));
    sink.answer("200 OK", "", "ok");
    app.send_webhooks().await;
    let line = log(&applicant, &endpoint).await[0].clone();
    assert_eq!((&line["state"], &line["attempts"], &line["fault"]), (&json!("delivered"), &json!(2), &Value::Null));
    let first = sink.take();

    // Again, on request: the same event under the same name, signed for the new moment.
    app.set_clock(app.now() + TimeDelta::minutes(1));
    let _again = applicant.post(&replay, json!({})).await.is(202);
    app.send_webhooks().await;
    let again = sink.take();
    assert_eq!(again[0].header("webhook-id"), first[0].header("webhook-id"));
    assert_eq!(again[0].body, first[0].body);
    assert_ne!(again[0].header("webhook-timestamp"), first[0].header("webhook-timestamp"));

    // Disabling gives up what waits; after enabling, all of it is sent again.
    let since = app.now();
    app.set_clock(app.now() + TimeDelta::minutes(1));
    for _ in 0..3 {
        let _sent = applicant.post(&format!("{endpoint}/test"), json!({})).await.is(202);
    }
    let _off = act(&applicant, Method::PATCH, &endpoint, Some(json!({ "enabled": false }))).await;
    app.send_webhooks().await;
    assert_eq!(sink.take(), Vec::new());
    let failed = applicant.get(&format!("{endpoint}/deliveries?state=failed&limit=2")).await.is(200);
    assert_eq!(failed["items"].as_array().unwrap().len(), 2);
    assert_eq!(failed["items"][0]["fault"], "endpoint_disabled");
    let next = failed["nextCursor"].as_str().unwrap();
    let rest = applicant.get(&format!("{endpoint}/deliveries?state=failed&limit=2&cursor={next}")).await.is(200);
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["nextCursor"]), (1, &Value::Null));
    let all = format!("{endpoint}/replay-failed");
    applicant.post(&all, json!({ "since": since })).await.refused(409, "webhook.disabled");
    let _on = act(&applicant, Method::PATCH, &endpoint, Some(json!({ "enabled": true }))).await;
    assert_eq!(applicant.post(&all, json!({ "since": since })).await.is(202)["count"], 3);
    app.send_webhooks().await;
    assert_eq!(types(&sink.take()), ["webhook.test"; 3]);

    // After a month nothing that has ended is kept.
    app.set_clock(app.now() + TimeDelta::days(31));
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    assert_eq!(log(&logged_in(&app).await, &endpoint).await, Vec::<Value>::new());
}

async fn an_endpoint_that_only_fails_is_stopped_after_three_days(app: TestApp) {
    let (applicant, sink) = (story::applicant(&app).await, HookSink::start().await);
    let (endpoint, _) = registered(&applicant, &sink.url(), &["order.submitted"]).await;
    let begun = app.now();
    sink.answer("503 Service Unavailable", "", "");
    let _sent = applicant.post(&format!("{endpoint}/test"), json!({})).await.is(202);
    app.send_webhooks().await;
    let mut attempts = 1;
    while let Some(next) = log(&logged_in(&app).await, &endpoint).await[0]["nextAttemptAt"].as_str() {
        app.set_clock(next.parse().unwrap());
        app.send_webhooks().await;
        attempts += 1;
    }
    assert_eq!((attempts, sink.take().len(), app.now() - begun), (10, 10, TimeDelta::days(3)));
    let applicant = logged_in(&app).await;
    let line = log(&applicant, &endpoint).await[0].clone();
    assert_eq!((&line["state"], &line["attempts"]), (&json!("failed"), &json!(10)));
    let stopped = applicant.get(&endpoint).await.is(200);
    assert_eq!((&stopped["enabled"], &stopped["stopped"]), (&json!(false), &json!(true)), "{stopped:#}");
    assert_eq!(app.mail_kinds(story::APPLICANT).await.iter().filter(|kind| *kind == "webhook_stopped").count(), 1);
    let trail = applicant.get("/audit-events").await.is(200);
    assert!(trail["items"].as_array().unwrap().iter().any(|line| line["action"] == "webhook.stopped"), "{trail:#}");
    let on = act(&applicant, Method::PATCH, &endpoint, Some(json!({ "enabled": true }))).await;
    assert_eq!((&on["enabled"], &on["stopped"], &on["failingSince"]), (&json!(true), &json!(false), &Value::Null));
}

async fn an_old_secret_signs_for_a_day(app: TestApp) {
    let (applicant, sink) = (story::applicant(&app).await, HookSink::start().await);
    let (endpoint, old) = registered(&applicant, &sink.url(), &["order.submitted"]).await;
    let rotated = act(&applicant, Method::POST, &format!("{endpoint}/rotate-secret"), None).await;
    let new = rotated["secret"].as_str().unwrap().to_owned();
    assert_ne!(old, new);
    for shown in [applicant.get(&endpoint).await.is(200), applicant.get("/webhook-endpoints").await.is(200)] {
        assert!(!shown.to_string().contains("whsec_"), "a secret is shown once");
    }
    // Asked again with the same key, it is shown again; what is kept for that is sealed.
    let keyed = async || {
        let body = json!({ "url": sink.url(), "eventTypes": ["order.submitted"] });
        let headers = [("Idempotency-Key", "one-secret")];
        applicant.send(Method::POST, "/webhook-endpoints", &headers, Some(body)).await.is(201)["secret"].clone()
    };
    let (first, second) = (keyed().await, keyed().await);
    assert_eq!(first, second);
    let id = |name: &str| applicant.me[name].as_str().unwrap().to_owned();
    let (company, account) = (id("companyId").parse().unwrap(), id("accountId").parse().unwrap());
    let kept = idempotency::find(app.app.db.read(), company, account, "one-secret").await.unwrap().unwrap();
    assert!(kept.body.len() > 100 && !kept.body.contains("whsec_"), "{}", kept.body);

    let send = async |client: &Client| {
        let _sent = client.post(&format!("{endpoint}/test"), json!({})).await.is(202);
        app.send_webhooks().await;
        sink.take().remove(0)
    };
    let hook = send(&applicant).await;
    assert!(signed_by(&hook, &old) && signed_by(&hook, &new), "{hook:?}");
    app.set_clock(app.now() + TimeDelta::hours(24));
    let hook = send(&logged_in(&app).await).await;
    assert!(!signed_by(&hook, &old) && signed_by(&hook, &new), "{hook:?}");
}

async fn private_targets_and_redirects_are_refused(app: TestApp) {
    let (applicant, sink) = (story::applicant(&app).await, HookSink::start().await);
    let strict = Sender::new(Targets::Public);
    // A name that resolves to this machine, and figures; the tests' product lets them be registered.
    for url in
        [format!("https://localhost:{}/", sink.port()), format!("https://127.0.0.1:{}/", sink.port()), sink.url()]
    {
        let (endpoint, _) = registered(&applicant, &url, &["order.submitted"]).await;
        let _sent = applicant.post(&format!("{endpoint}/test"), json!({})).await.is(202);
        while deliver_due(&app.app, &strict).await.unwrap() > 0 {}
        let line = log(&applicant, &endpoint).await[0].clone();
        assert_eq!(line["fault"], "address_refused", "{url}: {line:#}");
    }
    assert_eq!(sink.take(), Vec::new());

    let elsewhere = HookSink::start().await;
    sink.answer("307 Temporary Redirect", &format!("location: {}\r\n", elsewhere.url()), "");
    let (endpoint, _) = registered(&applicant, &sink.url(), &["order.submitted"]).await;
    let _sent = applicant.post(&format!("{endpoint}/test"), json!({})).await.is(202);
    app.send_webhooks().await;
    let line = log(&applicant, &endpoint).await[0].clone();
    assert_eq!((&line["fault"], &line["responseStatus"]), (&json!("redirected"), &json!(307)));
    assert!(sink.take().iter().any(|hook| hook.json()["data"]["endpointId"] == endpoint[endpoint.len() - 36..]));
    assert_eq!(elsewhere.take(), Vec::new(), "a redirect is not followed");
}

async fn addresses_and_events_are_judged_when_they_are_registered(app: InstalledApp) {
    let company = people_of_tests::company(&app, "KZ900001").await;
    let applicant = app.anonymous().with_token(&token_in(&app, Role::Applicant, company, None).await);
    let asked = |url: &str, types: &[&str]| {
        let (applicant, body) = (applicant.clone(), json!({ "url": url, "eventTypes": types }));
        async move { applicant.post("/webhook-endpoints", body).await.refused(422, "request.invalid")["errors"].clone() }
    };
    for (url, code) in [
        ("http://hooks.example.jp/", "webhook.url_not_https"),
        ("https://127.0.0.1/", "webhook.url_private"),
        ("https://[::1]/", "webhook.url_private"),
        ("https://localhost/", "webhook.url_private"),
        ("https://a:b@hooks.example.jp/", "webhook.url_invalid"),
        ("hooks", "webhook.url_invalid"),
    ] {
        let errors = asked(url, &["order.approved"]).await;
        assert_eq!((&errors[0]["pointer"], &errors[0]["code"]), (&json!("/url"), &json!(code)), "{url}");
    }
    let good = "https://hooks.example.jp/";
    for (types, code) in [
        (&[][..], "webhook.event_types_missing"),
        (&["order.lost"], "webhook.event_type_unknown"),
        (&["learner.created"], "webhook.event_type_unknown"),
        (&["webhook.test"], "webhook.event_type_unknown"),
    ] {
        let errors = asked(good, types).await;
        assert_eq!((&errors[0]["pointer"], &errors[0]["code"]), (&json!("/eventTypes"), &json!(code)), "{types:?}");
    }
    let (endpoint, _) = registered(&applicant, good, &["order.approved"]).await;
    let patch = |guard: &'static str, body: Value| {
        let (applicant, endpoint) = (applicant.clone(), endpoint.clone());
        async move { applicant.send(Method::PATCH, &endpoint, &[("If-Match", guard)], Some(body)).await }
    };
    patch("\"7\"", json!({ "enabled": false })).await.refused(412, "request.stale");
    patch("\"1\"", json!({ "url": "https://10.0.0.1/" })).await.refused(422, "request.invalid");
    let changed = patch("\"1\"", json!({ "description": "人事システム" })).await.is(200);
    assert_eq!((&changed["description"], &changed["revision"]), (&json!("人事システム"), &json!(2)));
    for _ in 1..20 {
        registered(&applicant, good, &["order.approved"]).await;
    }
    let more = json!({ "url": good, "eventTypes": ["order.approved"] });
    applicant.post("/webhook-endpoints", more).await.refused(409, "webhook.too_many");
}

async fn two_workers_send_each_attempt_once(app: TestApp) {
    let (applicant, sink) = (story::applicant(&app).await, HookSink::start().await);
    let (endpoint, _) = registered(&applicant, &sink.url(), &["order.submitted"]).await;
    for _ in 0..12 {
        let _sent = applicant.post(&format!("{endpoint}/test"), json!({})).await.is(202);
    }
    let (other, sender) = (app.another().await, Sender::new(Targets::Any));
    for _ in 0..6 {
        let (one, two) = tokio::join!(deliver_due(&app.app, &sender), deliver_due(&other, &sender));
        one.unwrap();
        two.unwrap();
    }
    let hooks = sink.take();
    let mut ids: Vec<&str> = hooks.iter().map(|hook| hook.header("webhook-id")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((hooks.len(), ids.len()), (12, 12));
    assert!(log(&applicant, &endpoint).await.iter().all(|line| line["attempts"] == 1 && line["state"] == "delivered"));
}
