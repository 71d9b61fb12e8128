//! The log of a whole morning: sign-up, order, people, codes, wrong passwords. None of the secrets in it is written down.

use std::io::Write;
use std::sync::{Arc, Mutex};

use keizoku_testkit::story::{self, PASSWORD};
use keizoku_testkit::{Method, TestApp, both_databases};
use serde_json::{Value, json};
use tracing_subscriber::EnvFilter;

use crate::small_customer::{self, login_id, ordered, password, person, register};

both_databases!(no_secret_is_ever_logged);

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Keeps everything that the product and what it stands on say; the test's own HTTP client knows the secrets.
    fn kept() -> Self {
        let log = Self::default();
        let writer = log.clone();
        let filter = EnvFilter::new("trace,reqwest=off,hyper=off,hyper_util=off,h2=off,cookie_store=off,rustls=off");
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        let alone = tracing::subscriber::set_global_default(subscriber);
        assert!(alone.is_ok(), "each test has a process of its own (cargo nextest)");
        log
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// Bearer token and refresh cookie of a fresh log-in.
async fn tokens(app: &TestApp, body: Value) -> [String; 2] {
    let answer = app.anonymous().try_login(body).await;
    let cookie = answer.headers["set-cookie"].to_str().unwrap().to_owned();
    let cookie = cookie.split(';').next().unwrap().split_once('=').unwrap().1.to_owned();
    [answer.is(200)["accessToken"].as_str().unwrap().to_owned(), cookie]
}

async fn no_secret_is_ever_logged(app: TestApp) {
    let log = Log::kept();
    let mut secrets = vec![PASSWORD.to_owned(), "Hajimete9999".to_owned(), "Keizoku-demo-1".to_owned()];
    let admin = ordered(&app).await;
    let _done = register(&admin).await;
    app.work().await;
    secrets.extend((1..=small_customer::SEATS).map(password));
    let code = story::company_code(&app).await;
    let login = json!({ "site": "admin", "companyCode": code, "loginId": story::ADMIN_LOGIN, "password": PASSWORD });
    secrets.extend(tokens(&app, login).await);

    // A code on paper, right and wrong.
    let whom = json!({ "learnerIds": [person(&admin, 1).await["id"]] });
    let sheet = admin.post(&format!("{}/hand-outs", admin.workspace()), whom).await.is(201);
    let paper = sheet["items"][0]["code"].as_str().unwrap().to_owned();
    for (tried, status) in [("0000-0000-0000-0000", 401), (&*paper, 204)] {
        let body =
            json!({ "companyCode": code, "loginId": login_id(1), "code": tried, "newPassword": "Atarashii-2027" });
        assert_eq!(app.anonymous().post("/auth/hand-out-code", body).await.status, status);
    }
    secrets.extend([paper.replace('-', ""), paper, "Atarashii-2027".to_owned()]);

    // What is refused is not written down either.
    let wrong = json!({ "site": "order", "loginId": story::APPLICANT, "password": "Hajimete9999" });
    app.anonymous().try_login(wrong).await.refused(401, "login.failed");
    let malformed = b"{\"site\":\"order\",\"password\":\"Hajimete9999\"";
    let answer = app.anonymous().send_bytes(Method::POST, "/auth/login", "application/json", malformed).await;
    answer.refused(400, "request.malformed");
    app.anonymous().with_token("geheimes-token").get("/auth/me").await.refused(401, "request.unauthenticated");
    app.anonymous().get("/auth/links/geheimer-link").await.refused(404, "link.unknown");
    app.anonymous().get("/order/verify?token=geheimer-link").await;
    secrets.extend(["geheimes-token".to_owned(), "geheimer-link".to_owned()]);

    // Every link that was sent, and the mails around them.
    let sent = app.anonymous().get("/mails?limit=200").await.is(200);
    for mail in sent["items"].as_array().unwrap() {
        let mail = app.anonymous().get(&story::resource("/mails", mail)).await.is(200);
        let links = mail["links"].as_array().unwrap().iter().filter_map(Value::as_str);
        secrets.extend(links.filter_map(|link| Some(link.split_once("token=")?.1.to_owned())));
        let text = mail["text"].as_str().unwrap_or_default();
        secrets.extend(text.lines().filter(|line| line.chars().count() > 15).map(str::to_owned));
    }

    let told = log.text();
    assert!(told.contains("answered") && told.contains("/api/v1/auth/login"), "the log was kept");
    assert!(told.len() > 10_000 && secrets.len() > 50, "{} bytes, {} secrets", told.len(), secrets.len());
    let leaks: Vec<&String> = secrets.iter().filter(|secret| told.contains(secret.as_str())).collect();
    let lines = leaks.iter().filter_map(|leak| told.lines().find(|line| line.contains(leak.as_str())));
    assert!(leaks.is_empty(), "written down: {leaks:#?}\n{}", lines.collect::<Vec<_>>().join("\n"));
}
