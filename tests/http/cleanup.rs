//! What has served its time is removed by the worker; what may still be asked about is not.

use chrono::TimeDelta;
use keizoku_domain::id::SessionId;
use keizoku_domain::identity::lockout::Attempts;
use keizoku_domain::identity::{LinkPurpose, LoginKey, Site};
use keizoku_store::CompanyScope;
use keizoku_store::identity::{sessions, throttles};
use keizoku_testkit::{Engine, InstalledApp, TestApp, both_databases};
use serde_json::json;

use crate::people_of_tests::{PASSWORD, link, operator};

both_databases!(
    links_sessions_and_failures_are_cleaned_up_after_their_time,
    a_database_that_cannot_see_how_its_rows_lie_is_shown
);

async fn a_database_that_cannot_see_how_its_rows_lie_is_shown(app: InstalledApp) {
    operator(&app).await;
    app.app.db.optimize().await.unwrap();
    // Doing it again is fine, and PostgreSQL does it by itself.
    app.app.db.optimize().await.unwrap();
    if app.engine() == Engine::Sqlite {
        assert!(app.sqlite_has_seen("accounts").await);
    }
}

async fn failures(app: &TestApp) -> Attempts {
    let key = LoginKey::typed(Site::Vendor, None, "nobody@keizoku.example.jp").unwrap();
    throttles::get(app.app.db.read(), &key).await.unwrap()
}

async fn links_sessions_and_failures_are_cleaned_up_after_their_time(app: InstalledApp) {
    let (company, account) = operator(&app).await;
    let credentials = |id: &str, password: &str| json!({ "site": "vendor", "loginId": id, "password": password });
    let mut client = app.anonymous();
    let _said = client.try_login(credentials("ops@keizoku.example.jp", PASSWORD)).await.is(200);
    let wrong = credentials("nobody@keizoku.example.jp", "Wrong-12345");
    app.anonymous().try_login(wrong).await.refused(401, "login.failed");
    let token = link(&app, company, account, LinkPurpose::ResetPassword).await;
    let address = format!("/auth/links/{token}");
    let session = session_of(&app, &client).await;
    let scope = CompanyScope::proved(company);
    let open = async || sessions::is_open(app.app.db.read(), scope, session, account).await.unwrap();

    // After a day the failures are over; the link and the session are still spoken of.
    app.set_clock(app.now() + TimeDelta::hours(25));
    assert_eq!(failures(&app).await.failures, 1);
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    assert_eq!(failures(&app).await, Attempts::default());
    client.get(&address).await.refused(410, "link.expired");
    assert!(open().await);

    // Long after their end nothing is left of them.
    app.set_clock(app.now() + TimeDelta::days(60));
    client.get(&address).await.refused(410, "link.expired");
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    client.get(&address).await.refused(404, "link.unknown");
    assert_eq!(sessions::find(app.app.db.read(), company, session).await.unwrap(), None);
    assert!(!open().await);
}

/// The session behind a client's token, read from the token itself.
async fn session_of(app: &TestApp, client: &keizoku_testkit::Client) -> SessionId {
    let token = client.token().unwrap();
    keizoku_app::identity::tokens::verify(&app.app, token).await.unwrap().session
}
