//! The harness itself.
#![expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use keizoku_store::settings;
use keizoku_testkit::{Engine, OnEngine as _, TestApp, TestDatabase, both_databases, instant};

async fn a_database_comes_migrated(database: TestDatabase) {
    let db = database.connect().await;
    assert_eq!(db.pending_migrations().await.unwrap(), 0);
    db.ping().await.unwrap();
}

async fn two_databases_share_no_rows(database: TestDatabase) {
    let other = TestDatabase::on(database.engine()).await;
    assert_ne!(database.url(), other.url());
    let uow = database.connect().await.begin(instant("2026-04-01T09:00")).await.unwrap();
    settings::put(&uow, "mark", &1).await.unwrap();
    uow.commit().await.unwrap();
    let here: Option<i32> = settings::get(database.connect().await.read(), "mark").await.unwrap();
    let there: Option<i32> = settings::get(other.connect().await.read(), "mark").await.unwrap();
    assert_eq!((here, there), (Some(1), None));
}

both_databases!(a_database_comes_migrated, two_databases_share_no_rows);

#[test]
fn both_engines_are_covered() {
    assert_eq!(Engine::ALL.map(Engine::name), ["sqlite", "postgres"]);
}

async fn the_product_answers(app: TestApp) {
    let answer = reqwest::get(format!("{}/api/v1/nowhere", app.url())).await.unwrap();
    assert_eq!(answer.status(), 404);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    let id = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
    let problem: serde_json::Value = answer.json().await.unwrap();
    assert_eq!(problem["requestId"], id);
    app.stop().await;
}

both_databases!(the_product_answers);
