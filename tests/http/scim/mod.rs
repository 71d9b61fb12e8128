//! `/scim/v2`: people and seats through the door of an identity provider.

mod dialects;
mod hostile;
mod life;
mod seats;
mod tokens;

use std::path::Path;

use keizoku_testkit::{Client, Method, TestApp, story};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::people::started;

/// What a person's message begins with.
const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const KEIZOKU: &str = "urn:ietf:params:scim:schemas:extension:keizoku:2.0:User";
const PATCH: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// An identity provider with its token.
#[derive(Clone)]
struct Provider {
    base: String,
    http: reqwest::Client,
    token: String,
}

/// What came back.
#[derive(Debug)]
struct Reply {
    asked: String,
    status: u16,
    headers: HeaderMap,
    body: Value,
}

impl Reply {
    #[track_caller]
    fn is(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}\n{:#}", self.asked, self.body);
        self.body
    }

    /// The refusal in SCIM's own form.
    #[track_caller]
    fn refused(self, status: u16, kind: Option<&str>) {
        let of = self.headers.get("content-type").and_then(|value| value.to_str().ok()).map(str::to_owned);
        assert_eq!(self.status, status, "{}\n{:#}", self.asked, self.body);
        assert_eq!(of.as_deref(), Some("application/scim+json"), "{}", self.asked);
        assert_eq!(self.body["schemas"], json!(["urn:ietf:params:scim:api:messages:2.0:Error"]), "{}", self.asked);
        assert_eq!(self.body["status"], status.to_string(), "{}", self.asked);
        assert_eq!(self.body["scimType"].as_str(), kind, "{}\n{:#}", self.asked, self.body);
        assert!(self.body["detail"].as_str().is_some_and(|text| !text.is_empty()), "{}", self.asked);
    }

    fn etag(&self) -> String {
        self.headers["etag"].to_str().unwrap().to_owned()
    }
}

impl Provider {
    fn new(app: &TestApp, token: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { base: format!("{}/scim/v2", app.url()), http, token: token.to_owned() }
    }

    async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Reply {
        let mut request = self.http.request(method.clone(), format!("{}{path}", self.base));
        if !self.token.is_empty() {
            request = request.header("Authorization", format!("Bearer {}", self.token));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            if !headers.iter().any(|(name, _)| *name == "Content-Type") {
                request = request.header("Content-Type", "application/scim+json; charset=utf-8");
            }
            request = request.body(body.to_string());
        }
        let asked = format!("{method} {path} {}", body.map(ToString::to_string).unwrap_or_default());
        let reply = request.send().await.unwrap();
        let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
        let bytes = reply.bytes().await.unwrap();
        let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).unwrap() };
        Reply { asked, status, headers, body }
    }

    async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, &[], None).await
    }

    async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, &[], Some(&body)).await
    }

    async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, &[], Some(&body)).await
    }

    async fn patch(&self, path: &str, operations: Value) -> Reply {
        let body = json!({ "schemas": [PATCH], "Operations": operations });
        self.send(Method::PATCH, path, &[], Some(&body)).await
    }

    async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, &[], None).await
    }

    /// Adds somebody; answers the id.
    async fn hire(&self, number: u32) -> String {
        let made = self.post("/Users", person(number)).await.is(201);
        made["id"].as_str().unwrap().to_owned()
    }
}

/// A message about a person as Entra ID writes one.
fn person(number: u32) -> Value {
    json!({
        "schemas": [USER, ENTERPRISE],
        "externalId": format!("entra-{number}"),
        "userName": format!("scim{number:04}@minato.example.jp"),
        "active": true,
        "displayName": format!("Taro Yamada {number}"),
        "emails": [{ "primary": true, "type": "work", "value": format!("scim{number:04}@minato.example.jp") }],
        "name": { "formatted": "太郎 山田", "familyName": "山田", "givenName": "太郎" },
        ENTERPRISE: { "employeeNumber": format!("{number:05}") },
    })
}

/// A running term with ten seats and nobody on its roster, its administrator, and a provider with a token.
async fn connected(app: &TestApp) -> (Client, Provider) {
    let admin = started(app, 10, false).await;
    let provider = provider(app, &admin).await;
    (admin, provider)
}

/// The same with all seats but `free` taken by people whom a form registered.
async fn nearly_full(app: &TestApp, free: u32) -> (Client, Provider) {
    let (admin, provider) = connected(app).await;
    for number in 1..=10 - free {
        let one = json!({ "loginId": format!("FORM-{number:04}"), "name": "画面 登録" });
        let _added = admin.post(&format!("{}/learners", admin.workspace()), one).await.is(201);
    }
    (admin, provider)
}

async fn provider(app: &TestApp, admin: &Client) -> Provider {
    let path = format!("{}/scim/tokens", admin.workspace());
    let made = admin.post(&path, json!({ "label": "Entra ID" })).await.is(201);
    Provider::new(app, made["secret"].as_str().unwrap())
}

/// Seats taken and bought of the running term.
async fn quota(admin: &Client) -> (u64, u64) {
    let header = admin.get(&admin.workspace()).await.is(200);
    (header["running"]["assigned"].as_u64().unwrap(), header["running"]["purchased"].as_u64().unwrap())
}

/// Who waits, by user ID.
async fn waiting(admin: &Client) -> Vec<String> {
    let listed = admin.get(&format!("{}/learners?state=waiting&limit=200", admin.workspace())).await.is(200);
    listed["items"].as_array().unwrap().iter().map(|one| one["loginId"].as_str().unwrap().to_owned()).collect()
}

/// The actions of the trail, newest first.
async fn trail(admin: &Client) -> Vec<String> {
    let workspace = admin.me["workspaceId"].as_str().unwrap();
    let listed = admin.get(&format!("/audit-events?workspaceId={workspace}&limit=200")).await.is(200);
    listed["items"].as_array().unwrap().iter().map(|one| one["action"].as_str().unwrap().to_owned()).collect()
}

/// How many mails of a kind the training administrator got.
async fn mails(app: &TestApp, kind: &str) -> usize {
    app.mail_kinds(story::ADMIN).await.iter().filter(|one| *one == kind).count()
}

/// A text as it stands in a query.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// A message that a provider sent, from `tests/fixtures/scim`.
fn recorded(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/scim").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}
