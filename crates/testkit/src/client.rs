//! A client of the REST API as a test speaks to it: JSON in, JSON out, and the status said before the body is looked at.

use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::{Method, StatusCode, multipart};
use serde_json::Value;

use crate::contract;

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What was asked, for messages.
    pub asked: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The bytes as they came.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The body as JSON, after the status was found to be `expected`.
    ///
    /// # Panics
    /// When the status is another; the message shows the whole answer.
    #[must_use]
    #[track_caller]
    pub fn is(self, expected: u16) -> Value {
        assert_eq!(self.status.as_u16(), expected, "{}\n{}", self.asked, String::from_utf8_lossy(&self.bytes));
        if self.bytes.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|error| panic!("{}: {error}\n{}", self.asked, String::from_utf8_lossy(&self.bytes)))
    }

    /// The problem, after status and stable code were found to be the expected ones.
    ///
    /// # Panics
    /// When they are others.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Value {
        let kind = self.headers.get("content-type").cloned();
        let asked = self.asked.clone();
        let problem = self.is(status);
        assert_eq!(kind.as_ref().map(HeaderValue::as_bytes), Some(&b"application/problem+json"[..]), "{asked}");
        assert_eq!(problem["code"], code, "{asked}\n{problem:#}");
        assert_eq!(problem["status"], status, "{asked}");
        problem
    }

    /// The body as bytes, after the status was found to be 200.
    ///
    /// # Panics
    /// When it is another.
    #[must_use]
    #[track_caller]
    pub fn file(self) -> Vec<u8> {
        assert_eq!(self.status, StatusCode::OK, "{}\n{}", self.asked, String::from_utf8_lossy(&self.bytes));
        self.bytes
    }
}

/// Somebody who calls the API; logged in or not.
#[derive(Clone, Debug)]
pub struct Client {
    base: String,
    http: reqwest::Client,
    token: Option<String>,
    /// The answer to the log-in: account, company, workspace, permissions.
    pub me: Value,
}

impl Client {
    /// Nobody yet, with a cookie jar of their own.
    ///
    /// # Panics
    /// When the HTTP client cannot be built.
    #[must_use]
    pub fn new(base: &str) -> Self {
        let http = reqwest::Client::builder().cookie_store(true).no_proxy().build().expect("an HTTP client");
        Self { base: format!("{base}/api/v1"), http, token: None, me: Value::Null }
    }

    /// Logs in; the answer says whether that worked.
    pub async fn try_login(&mut self, body: Value) -> Answer {
        let answer = self.post("/auth/login", body).await;
        if answer.status == StatusCode::OK {
            let said = answer.clone().is(200);
            self.token = said["accessToken"].as_str().map(str::to_owned);
            self.me = said["me"].clone();
        }
        answer
    }

    /// A logged-in client.
    ///
    /// # Panics
    /// When the log-in is refused.
    pub async fn logged_in(base: &str, body: Value) -> Self {
        let mut client = Self::new(base);
        let _said = client.try_login(body).await.is(200);
        client
    }

    /// The same caller with another bearer token.
    #[must_use]
    pub fn with_token(mut self, token: &str) -> Self {
        self.token = Some(token.to_owned());
        self
    }

    /// The bearer token of the log-in.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The workspace that the log-in is for, as it stands in addresses.
    ///
    /// # Panics
    /// When the caller has none.
    #[must_use]
    pub fn workspace(&self) -> String {
        let id = self.me["workspaceId"].as_str().expect("a log-in to a workspace");
        format!("/workspaces/{id}")
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], None).await
    }

    /// `POST` with a JSON body.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, &[], Some(body)).await
    }

    /// `POST` of a state change on the revision that is current.
    ///
    /// # Panics
    /// When the resource cannot be read.
    pub async fn act(&self, resource: &str, verb: &str, body: Value) -> Answer {
        let revision = self.get(resource).await.is(200)["revision"].as_i64();
        let guard = revision.map(|revision| format!("\"{revision}\""));
        let headers: Vec<(&str, &str)> = guard.iter().map(|guard| ("If-Match", guard.as_str())).collect();
        self.send(Method::POST, &format!("{resource}/{verb}"), &headers, Some(body)).await
    }

    /// `PATCH` on the revision that is current.
    ///
    /// # Panics
    /// When the resource cannot be read.
    pub async fn patch(&self, resource: &str, body: Value) -> Answer {
        let revision = self.get(resource).await.is(200)["revision"].as_i64().unwrap_or_default();
        self.send(Method::PATCH, resource, &[("If-Match", &format!("\"{revision}\""))], Some(body)).await
    }

    /// `DELETE` on the revision that is current.
    ///
    /// # Panics
    /// When the resource cannot be read.
    pub async fn delete(&self, resource: &str, query: &str) -> Answer {
        let revision = self.get(resource).await.is(200)["revision"].as_i64().unwrap_or_default();
        self.send(Method::DELETE, &format!("{resource}{query}"), &[("If-Match", &format!("\"{revision}\""))], None)
            .await
    }

    /// A change of what was `seen` in a list: its revision goes along as `If-Match`.
    pub async fn on_revision(&self, method: Method, path: &str, seen: &Value, body: Option<Value>) -> Answer {
        let revision = format!("\"{}\"", seen["revision"]);
        self.send(method, path, &[("If-Match", &revision)], body).await
    }

    /// Any request.
    ///
    /// # Panics
    /// When the server does not answer.
    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Option<Value>) -> Answer {
        let mut request = self.http.request(method.clone(), format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = &body {
            request = request.json(body);
        }
        self.finish(&method, path, request, body.unwrap_or_default().to_string()).await
    }

    /// A body of any kind, also one that is no JSON at all.
    ///
    /// # Panics
    /// When the server does not answer.
    pub async fn send_bytes(&self, method: Method, path: &str, content_type: &str, body: &[u8]) -> Answer {
        let request = self.http.request(method.clone(), format!("{}{path}", self.base));
        let request = request.header("Content-Type", content_type).body(body.to_vec());
        self.finish(&method, path, request, String::from_utf8_lossy(body).into_owned()).await
    }

    /// `POST` of a file as a form with further fields.
    ///
    /// # Panics
    /// When the server does not answer.
    pub async fn upload(&self, path: &str, name: &str, content: Vec<u8>, fields: &[(&str, &str)]) -> Answer {
        let mut form = multipart::Form::new();
        for (field, value) in fields {
            form = form.text((*field).to_owned(), (*value).to_owned());
        }
        form = form.part("file", multipart::Part::bytes(content).file_name(name.to_owned()));
        let request = self.http.post(format!("{}{path}", self.base)).multipart(form);
        self.finish(&Method::POST, path, request, name.to_owned()).await
    }

    async fn finish(&self, method: &Method, path: &str, mut request: reqwest::RequestBuilder, sent: String) -> Answer {
        let asked = format!("{method} {path} {sent}");
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        let response = request.send().await.unwrap_or_else(|error| panic!("{asked}: {error}"));
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.bytes().await.unwrap_or_else(|error| panic!("{asked}: {error}")).to_vec();
        let kind = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let fault = contract::fault(method.as_str(), &format!("/api/v1{path}"), status.as_u16(), kind, &bytes);
        if let Some(fault) = fault {
            panic!("{asked}\nbreaks the OpenAPI document: {fault}\n{}", String::from_utf8_lossy(&bytes));
        }
        Answer { asked, status, headers, bytes }
    }
}
