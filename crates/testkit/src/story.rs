//! The people of the main job and the steps they take, over the REST API alone, so that any test can start in the middle of
//! the story. Names and addresses are invented.

use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::{Answer, Client, TestApp};

/// The applicant's mail address, which is the log-in on the ordering portal.
pub const APPLICANT: &str = "hanako.mori@minato.example.jp";
/// The training administrator's mail address.
pub const ADMIN: &str = "kyoiku@minato.example.jp";
/// What the training administrator types to log in.
pub const ADMIN_LOGIN: &str = ADMIN;
/// The password that everybody in the story chooses.
pub const PASSWORD: &str = "Keizoku-2027";

/// A sample file by its name in `tests/fixtures`.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl TestApp {
    /// Nobody logged in.
    #[must_use]
    pub fn anonymous(&self) -> Client {
        Client::new(&self.url())
    }

    /// Somebody of the vendor: `sales` or `operator`.
    ///
    /// # Panics
    /// When the seeded accounts have no such person.
    pub async fn vendor(&self, who: &str) -> Client {
        let seeded = self.anonymous().get("/demo").await.is(200);
        let accounts = seeded["accounts"].as_array().expect("the seeded accounts");
        let account = accounts
            .iter()
            .find(|account| {
                account["site"] == "vendor" && account["loginId"].as_str().is_some_and(|id| id.contains(who))
            })
            .unwrap_or_else(|| panic!("no vendor account for {who} in {seeded:#}"));
        let login = json!({"site": "vendor", "loginId": account["loginId"], "password": account["password"]});
        Client::logged_in(&self.url(), login).await
    }

    /// The mails to an address, oldest first.
    ///
    /// # Panics
    /// When the mailbox is closed.
    pub async fn mails_to(&self, address: &str) -> Vec<Value> {
        let client = self.anonymous();
        let listed = client.get(&format!("/mails?q={address}&limit=200")).await.is(200);
        let mut mails = Vec::new();
        for mail in listed["items"].as_array().expect("a list of mails") {
            let id = mail["id"].as_str().expect("the mail's id");
            mails.push(client.get(&format!("/mails/{id}")).await.is(200));
        }
        mails.retain(|mail| mail["toAddress"] == address);
        mails.sort_by_key(|mail| (mail["createdAt"].to_string(), mail["id"].to_string()));
        mails
    }

    /// The kinds of the mails to an address, oldest first.
    pub async fn mail_kinds(&self, address: &str) -> Vec<String> {
        let mails = self.mails_to(address).await;
        mails.iter().map(|mail| mail["kind"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The secret of the link in the newest mail of `kind`.
    ///
    /// # Panics
    /// When there is no such mail or no link in it.
    pub async fn link_in(&self, address: &str, kind: &str) -> String {
        let mails = self.mails_to(address).await;
        let mail = mails.iter().rev().find(|mail| mail["kind"] == kind);
        let mail = mail.unwrap_or_else(|| panic!("no mail {kind} to {address} among {mails:#?}"));
        let links = mail["links"].as_array().expect("the mail's links");
        let token =
            links.iter().filter_map(Value::as_str).find_map(|link| link.split_once("token=").map(|(_, token)| token));
        let token = token.unwrap_or_else(|| panic!("no secret in {mail:#}"));
        token.split('&').next().unwrap_or(token).to_owned()
    }

    /// Moves to the morning of a day by the operator's own switch; every deadline on the way is run.
    ///
    /// # Panics
    /// When the clock is refused.
    pub async fn advance_to(&self, date: NaiveDate) -> Value {
        self.vendor("operator").await.post("/demo/clock", json!({"to": date})).await.is(200)
    }
}

/// An applicant whose address is verified, logged in on the ordering portal.
///
/// # Panics
/// When a step is refused.
pub async fn applicant(app: &TestApp) -> Client {
    let mut client = app.anonymous();
    let _accepted = client
        .post(
            "/auth/sign-up",
            json!({
                "companyName": "みなと精機株式会社", "companyNameKana": "ミナトセイキカブシキガイシャ",
                "applicantName": "森 花子", "email": APPLICANT, "phone": "03-0000-0000", "password": PASSWORD,
            }),
        )
        .await
        .is(202);
    let early = client.try_login(json!({"site": "order", "loginId": APPLICANT, "password": PASSWORD})).await;
    assert_ne!(early.status, 200, "an unverified address must not log in");
    let token = app.link_in(APPLICANT, "sign_up_verification").await;
    let verified = client.post("/auth/verify-email", json!({"token": token})).await;
    assert!(verified.status.is_success(), "{}", String::from_utf8_lossy(&verified.bytes));
    let _me = client.try_login(json!({"site": "order", "loginId": APPLICANT, "password": PASSWORD})).await.is(200);
    client
}

/// The first library that is no pack, or the one that another is an upgrade of.
///
/// # Panics
/// When the catalogue is empty.
pub async fn library(applicant: &Client) -> Value {
    let listed = applicant.get("/libraries").await.is(200);
    let items = listed["items"].as_array().expect("libraries");
    items.iter().find(|item| item["upgradeTo"].is_string()).or_else(|| items.first()).expect("a library").clone()
}

/// A submitted order for `quantity` IDs from `start_month`.
///
/// # Panics
/// When it is refused.
pub async fn submitted_order(applicant: &Client, start_month: &str, quantity: u32) -> Value {
    let library = library(applicant).await;
    let order = json!({
        "kind": "new", "libraryId": library["id"], "startMonth": start_month, "quantity": quantity,
        "trainingAdmin": {"name": "教育 太郎", "email": ADMIN}, "submit": true,
    });
    applicant.post("/orders", order).await.is(201)
}

/// Approves an order.
///
/// # Panics
/// When it is refused.
pub async fn approve(sales: &Client, order: &Value) -> Value {
    sales.act(&resource("/orders", order), "approve", json!({})).await.is(200)
}

/// The address of something that was answered.
///
/// # Panics
/// When it has no id.
#[must_use]
pub fn resource(collection: &str, value: &Value) -> String {
    format!("{collection}/{}", value["id"].as_str().expect("an id"))
}

/// The training administrator, after setting a password by the link in the start-of-use mail.
///
/// # Panics
/// When a step is refused.
pub async fn training_admin(app: &TestApp) -> Client {
    let client = app.anonymous();
    let token = app.link_in(ADMIN, "start_of_use").await;
    let link = client.get(&format!("/auth/links/{token}")).await.is(200);
    let set = client.post("/auth/set-password", json!({"token": token, "password": PASSWORD})).await;
    assert!(set.status.is_success(), "{}", String::from_utf8_lossy(&set.bytes));
    let used = client.get(&format!("/auth/links/{token}")).await;
    assert!(used.status.is_client_error(), "a link works once");
    assert_eq!(link["loginId"], ADMIN_LOGIN, "{link:#}");
    admin_login(app, &company_code(app).await).await
}

/// The training administrator, whose password is set.
///
/// # Panics
/// When the log-in is refused.
pub async fn admin_login(app: &TestApp, code: &str) -> Client {
    let login = json!({"site": "admin", "companyCode": code, "loginId": ADMIN_LOGIN, "password": PASSWORD});
    Client::logged_in(&app.url(), login).await
}

/// The code that the story's company types on the administrator and the learner site.
///
/// # Panics
/// When the company is unknown.
pub async fn company_code(app: &TestApp) -> String {
    let me =
        Client::logged_in(&app.url(), json!({"site": "order", "loginId": APPLICANT, "password": PASSWORD})).await.me;
    me["companyCode"].as_str().expect("the company's code").to_owned()
}

/// Uploads a sample file: load and check, without committing.
pub async fn plan(admin: &Client, kind: &str, term: &str, file: &str) -> Answer {
    let imports = format!("{}/imports", admin.workspace());
    admin.upload(&imports, file, fixture(file), &[("kind", kind), ("term", term)]).await
}

/// Commits a plan exactly as it was shown.
pub async fn commit(admin: &Client, plan: &Value) -> Answer {
    let import = resource(&format!("{}/imports", admin.workspace()), plan);
    admin.post(&format!("{import}/commit"), json!({"hash": plan["hash"]})).await
}

/// A learner's log-in.
pub async fn learner_login(app: &TestApp, code: &str, login_id: &str, password: &str) -> Answer {
    let login = json!({"site": "learn", "companyCode": code, "loginId": login_id, "password": password});
    app.anonymous().try_login(login).await
}
