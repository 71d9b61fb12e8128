//! A customer small enough to be looked through: twelve seats, people with chosen passwords, a term from February 2027.

use keizoku_testkit::story::{self, APPLICANT, PASSWORD};
use keizoku_testkit::{Answer, Client, TestApp, date};
use serde_json::{Value, json};

/// The seats that are bought.
pub(crate) const SEATS: u32 = 12;

/// The user ID of the `n`th person.
pub(crate) fn login_id(n: u32) -> String {
    format!("STAFF-{n:03}")
}

/// The initial password of the `n`th person.
pub(crate) fn password(n: u32) -> String {
    format!("Hajimete{n:04}")
}

/// A file of people, each with a password.
pub(crate) fn file(people: std::ops::RangeInclusive<u32>) -> Vec<u8> {
    let mut csv = "ユーザID,氏名,初期パスワード\n".to_owned();
    for n in people {
        csv.push_str(&format!("{},社員 {n}号,{}\n", login_id(n), password(n)));
    }
    csv.into_bytes()
}

/// Loads a file of people for a term.
pub(crate) async fn load(admin: &Client, content: Vec<u8>, term: &str) -> Answer {
    let imports = format!("{}/imports", admin.workspace());
    admin.upload(&imports, "people.csv", content, &[("kind", "learners"), ("term", term)]).await
}

/// The training administrator of a contract for [`SEATS`] that begins in February; it is still January.
pub(crate) async fn ordered(app: &TestApp) -> Client {
    let applicant = story::applicant(app).await;
    let order = story::submitted_order(&applicant, "2027-02", SEATS).await;
    story::approve(&app.vendor("sales@").await, &order).await;
    story::training_admin(app).await
}

/// Registers everybody; their passwords still wait to be hashed.
pub(crate) async fn register(admin: &Client) -> Value {
    let plan = load(admin, file(1..=SEATS), "running").await.is(201);
    story::commit(admin, &plan).await.is(200)
}

/// The training administrator on the first day of the term, with every seat taken.
pub(crate) async fn started(app: &TestApp) -> Client {
    let admin = ordered(app).await;
    let _done = register(&admin).await;
    app.work().await;
    app.advance_to(date("2027-02-01")).await;
    admin_again(app).await
}

/// A fresh log-in of the training administrator: a token lives a quarter of an hour.
pub(crate) async fn admin_again(app: &TestApp) -> Client {
    story::admin_login(app, &story::company_code(app).await).await
}

/// A fresh log-in of the applicant.
pub(crate) async fn applicant_again(app: &TestApp) -> Client {
    Client::logged_in(&app.url(), json!({ "site": "order", "loginId": APPLICANT, "password": PASSWORD })).await
}

/// The log-in of the `n`th person.
pub(crate) async fn learner(app: &TestApp, n: u32) -> Answer {
    story::learner_login(app, &story::company_code(app).await, &login_id(n), &password(n)).await
}

/// The `n`th person as the list shows it.
pub(crate) async fn person(admin: &Client, n: u32) -> Value {
    let found = admin.get(&format!("{}/learners?q={}&state=any", admin.workspace(), login_id(n))).await.is(200);
    found["items"][0].clone()
}
