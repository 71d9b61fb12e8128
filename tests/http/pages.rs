//! What stands around every answer: security headers, the policy of the pages, other origins, proxies, and how often one may ask.

use std::time::Instant;

use keizoku_testkit::{InstalledApp, ORIGIN, TestApp, both_databases};
use reqwest::{Client, Method, Response};
use serde_json::json;

both_databases!(
    every_answer_is_guarded,
    pages_run_their_own_scripts_only,
    other_origins_are_closed_unless_named,
    a_named_origin_may_call_with_a_token,
    too_many_are_told_the_limit,
    a_proxy_is_believed_only_where_it_is_named,
    an_address_asked_in_another_way_names_the_ways,
);

async fn ask(method: Method, url: String, headers: &[(&str, &str)]) -> Response {
    let client = Client::builder().no_proxy().build().unwrap();
    let mut request = client.request(method, url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.unwrap()
}

fn header(response: &Response, name: &str) -> String {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

async fn every_answer_is_guarded(app: TestApp) {
    for path in [
        "/",
        "/order/orders",
        "/no-such-file.js",
        "/api/v1/demo",
        "/api/v1/orders",
        "/api/v1/nothing",
        "/api/docs/",
        "/api/openapi.json",
        "/.well-known/jwks.json",
        "/healthz",
    ] {
        let answer = ask(Method::GET, format!("{}{path}", app.url()), &[]).await;
        assert_eq!(header(&answer, "x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header(&answer, "x-frame-options"), "DENY", "{path}");
        assert_eq!(header(&answer, "referrer-policy"), "no-referrer", "{path}");
        assert_eq!(header(&answer, "cross-origin-opener-policy"), "same-origin", "{path}");
        assert!(header(&answer, "permissions-policy").contains("camera=()"), "{path}");
        assert!(header(&answer, "content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert!(!header(&answer, "x-request-id").is_empty(), "{path}");
        // Plain HTTP on this machine promises no HTTPS.
        assert_eq!(header(&answer, "strict-transport-security"), "", "{path}");
        if path.starts_with("/api/v1/") {
            assert_eq!(header(&answer, "cache-control"), "no-store", "{path}");
        }
    }
}

async fn an_address_asked_in_another_way_names_the_ways(app: TestApp) {
    for (path, allowed) in
        [("/api/v1/start-months", "GET"), ("/api/v1/policy", "GET, PATCH"), ("/api/v1/auth/logout", "POST")]
    {
        for method in [Method::DELETE, Method::TRACE] {
            let answer = ask(method, format!("{}{path}", app.url()), &[]).await;
            assert_eq!((answer.status().as_u16(), header(&answer, "allow").as_str()), (405, allowed), "{path}");
            assert_eq!(answer.json::<serde_json::Value>().await.unwrap()["code"], "request.method");
        }
    }
    let answer = ask(Method::DELETE, format!("{}/api/v1/nothing", app.url()), &[]).await;
    assert_eq!(answer.status().as_u16(), 404);
}

async fn pages_run_their_own_scripts_only(app: TestApp) {
    for site in ["order", "vendor", "admin", "learn"] {
        let answer = ask(Method::GET, format!("{}/{site}/any/page", app.url()), &[]).await;
        assert_eq!(answer.status(), 200, "{site}");
        let policy = header(&answer, "content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self';",
            "style-src 'self';",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "object-src 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(rule), "{site}: {rule} in {policy}");
        }
        assert!(!policy.contains("unsafe-eval") && !policy.contains("script-src 'self' 'unsafe-inline'"), "{policy}");
        assert!(header(&answer, "content-type").starts_with("text/html"));
    }
    let data = ask(Method::GET, format!("{}/api/v1/demo", app.url()), &[]).await;
    assert_eq!(header(&data, "content-security-policy"), "default-src 'none'; frame-ancestors 'none'");
}

async fn other_origins_are_closed_unless_named(app: TestApp) {
    let demo = format!("{}/api/v1/demo", app.url());
    let answer = ask(Method::GET, demo.clone(), &[("Origin", ORIGIN)]).await;
    assert_eq!(header(&answer, "access-control-allow-origin"), "");
    let preflight = [("Origin", ORIGIN), ("Access-Control-Request-Method", "GET")];
    let answer = ask(Method::OPTIONS, demo, &preflight).await;
    assert!(!answer.status().is_success(), "{}", answer.status());
    assert_eq!(header(&answer, "access-control-allow-origin"), "");
}

async fn a_named_origin_may_call_with_a_token(app: InstalledApp) {
    let orders = format!("{}/api/v1/orders", app.url());
    let preflight = [
        ("Origin", ORIGIN),
        ("Access-Control-Request-Method", "POST"),
        ("Access-Control-Request-Headers", "authorization,content-type,idempotency-key"),
    ];
    let answer = ask(Method::OPTIONS, orders.clone(), &preflight).await;
    assert!(answer.status().is_success(), "{}", answer.status());
    assert_eq!(header(&answer, "access-control-allow-origin"), ORIGIN);
    assert_eq!(header(&answer, "access-control-allow-credentials"), "", "never with our cookies");
    let answer = ask(Method::GET, orders.clone(), &[("Origin", ORIGIN)]).await;
    assert_eq!(answer.status(), 401, "an origin is no permission");
    assert_eq!(header(&answer, "access-control-allow-origin"), ORIGIN);
    assert!(header(&answer, "access-control-expose-headers").to_ascii_lowercase().contains("etag"));
    let other = ask(Method::GET, orders, &[("Origin", "https://evil.example")]).await;
    assert_eq!(header(&other, "access-control-allow-origin"), "");
}

async fn too_many_are_told_the_limit(app: TestApp) {
    let body = json!({ "companyCode": "KZ000000", "email": "nobody@example.jp" });
    // On a slow machine there is room for another one every six seconds while these are sent.
    let begun = Instant::now();
    let mut sent = 0;
    let refused = loop {
        let answer = app.anonymous().post("/auth/forgot-login-id", body.clone()).await;
        if answer.status == 429 {
            break answer;
        }
        assert_eq!(answer.status, 202);
        sent += 1;
        assert!(sent <= 31 + begun.elapsed().as_secs() / 6, "{sent} and no end");
    };
    assert!(sent >= 30, "{sent}");
    let said = |name: &str| refused.headers[name].to_str().unwrap().to_owned();
    assert_eq!(said("ratelimit-policy"), "\"mails\";q=30;w=180");
    let wait = said("retry-after");
    assert!((1..=7).contains(&wait.parse::<u32>().unwrap()), "{wait}");
    assert_eq!(said("ratelimit"), format!("\"mails\";r=0;t={wait}"));
    let problem = refused.refused(429, "request.too_many");
    assert_eq!(problem["params"]["retryAfterSeconds"], wait);

    let wrong = json!({ "site": "order", "loginId": "nobody@example.jp", "password": "Wrong-12345" });
    for _ in 0..4 {
        app.anonymous().try_login(wrong.clone()).await.refused(401, "login.failed");
    }
    let locked = app.anonymous().try_login(wrong).await;
    assert_eq!(locked.headers["ratelimit-policy"], "\"log-in-failures\";q=5;w=86400");
    assert_eq!(locked.headers["ratelimit"], "\"log-in-failures\";r=0;t=60");
    locked.refused(429, "login.locked");
}

/// Thirty requests from `forwarded`, then as many more as there was room for meanwhile, and one: whether it still went through.
async fn thirty_and_one(app: &TestApp, forwarded: impl Fn(u32) -> String) -> bool {
    let client = app.anonymous();
    let body = json!({ "companyCode": "KZ000000", "email": "nobody@example.jp" });
    let begun = Instant::now();
    let mut sent = 0;
    while u64::from(sent) <= 31 + begun.elapsed().as_secs() / 6 {
        let headers = [("X-Forwarded-For", &*forwarded(sent))];
        let answer = client.send(Method::POST, "/auth/forgot-login-id", &headers, Some(body.clone())).await;
        if answer.status == 429 {
            assert!(sent >= 30, "{sent}");
            return false;
        }
        assert_eq!(answer.status, 202, "{sent}");
        sent += 1;
    }
    true
}

/// The proxy on 127.0.0.1 is named; a client can write to the left of what the proxy adds, and gains nothing by it.
async fn a_proxy_is_believed_only_where_it_is_named(app: InstalledApp) {
    assert!(!thirty_and_one(&app, |_| "203.0.113.7".to_owned()).await, "one client, one pace");
    assert!(thirty_and_one(&app, |n| format!("198.51.100.{n}")).await, "thirty-one clients behind one proxy");
    let spoofed = thirty_and_one(&app, |n| format!("192.0.2.{n}, 203.0.113.8")).await;
    assert!(!spoofed, "what stands to the left was written by the client");
    let unnamed = TestApp::empty(app.engine()).await;
    assert!(!thirty_and_one(&unnamed, |n| format!("198.51.100.{n}")).await, "an unnamed proxy is not believed");
}
