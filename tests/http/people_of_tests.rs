//! A company with accounts, made below the API: for tests of what comes before any order.

use keizoku_app::AppError;
use keizoku_app::identity::accounts::{NewAccount, create};
use keizoku_app::identity::links;
use keizoku_domain::id::{AccountId, CompanyId, SystemIds};
use keizoku_domain::identity::{LinkPurpose, Role};
use keizoku_domain::text::EmailAddress;
use keizoku_store::identity::companies::{self, NewCompany};
use keizoku_testkit::TestApp;
use serde_json::json;

/// The password that everybody here sets.
pub(crate) const PASSWORD: &str = "Keizoku-2027";

/// A company of that code.
pub(crate) async fn company(app: &TestApp, code: &str) -> CompanyId {
    let id = CompanyId::generate(&SystemIds);
    let row = NewCompany {
        id,
        code: code.to_owned(),
        name: format!("会社{code}"),
        name_kana: None,
        postal_code: None,
        address: None,
        phone: None,
    };
    app.app.write(async |uow| Ok(companies::insert(uow, &row).await?)).await.unwrap();
    id
}

/// An account without a password; a mail address only where the log-in ID is one.
pub(crate) async fn account(app: &TestApp, company: CompanyId, role: Role, login_id: &str) -> AccountId {
    let new = NewAccount {
        company_id: company,
        role,
        login_id: login_id.to_owned(),
        name: "試験 花子".to_owned(),
        name_kana: None,
        email: EmailAddress::parse(login_id).ok(),
        password_pending: false,
    };
    app.app.write(async |uow| create(uow, &app.app, new.clone()).await).await.unwrap()
}

/// The token of a fresh link.
pub(crate) async fn link(app: &TestApp, company: CompanyId, account: AccountId, purpose: LinkPurpose) -> String {
    let url: Result<String, AppError> =
        app.app.write(async |uow| links::issue(uow, &app.app, company, account, purpose).await).await;
    let url = url.unwrap();
    url.split_once("token=").map(|(_, token)| token.to_owned()).unwrap()
}

/// Somebody of the vendor's operators, with a password.
pub(crate) async fn operator(app: &TestApp) -> (CompanyId, AccountId) {
    let company = company(app, "V0001").await;
    let account = account(app, company, Role::VendorOperator, "ops@keizoku.example.jp").await;
    let token = link(app, company, account, LinkPurpose::SetUpPassword).await;
    let body = json!({ "token": token, "password": PASSWORD });
    assert!(app.anonymous().post("/auth/set-password", body).await.is(204).is_null());
    (company, account)
}
