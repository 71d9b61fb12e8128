//! Who may call what: every operation of the OpenAPI document stands in the table below, and is called as nobody, as each
//! role without the permission, and from a foreign tenant. A new endpoint that is not in the table fails.

use keizoku_app::caller::Account;
use keizoku_app::identity::tokens;
use keizoku_domain::id::{AccountId, CompanyId, SessionId, SystemIds, WorkspaceId};
use keizoku_domain::identity::{Permission as P, Reach, Role};
use keizoku_testkit::{TestApp, both_databases};
use reqwest::Method;
use serde_json::{Value, json};

/// Who may call an operation.
#[derive(Clone, Copy)]
enum Who {
    /// Anybody.
    Anybody,
    /// Anybody in the demonstration, as which the tests run; otherwise by permission.
    Demo,
    /// By permission.
    May(P),
}

use Who::{Anybody, Demo, May};

const TABLE: &[(&str, Who)] = &[
    ("signUp", Anybody),
    ("verifyEmail", Anybody),
    ("logIn", Anybody),
    ("refreshSession", Anybody),
    ("logOut", Anybody),
    ("forgotPassword", Anybody),
    ("forgotLoginId", Anybody),
    ("setPassword", Anybody),
    ("redeemHandOutCode", Anybody),
    ("getLink", Anybody),
    ("getJwks", Anybody),
    ("getDemo", Anybody),
    ("getMe", May(P::OwnAccount)),
    ("changePassword", May(P::OwnAccount)),
    ("listMails", Demo),
    ("getMail", Demo),
    ("moveDemoClock", May(P::MoveDemoClock)),
    ("listAuditEvents", May(P::ReadAudit)),
    ("getJob", May(P::ReadJobs)),
    ("watchJob", May(P::ReadJobs)),
    ("cancelJob", May(P::ReadJobs)),
    ("listLibraries", May(P::ReadCatalogue)),
    ("createPriceQuote", May(P::WriteOrders)),
    ("listStartMonths", May(P::WriteOrders)),
    ("comparePrices", May(P::WriteOrders)),
    ("listPriceBooks", May(P::ReadPriceBooks)),
    ("getPriceBook", May(P::ReadPriceBooks)),
    ("createPriceBook", May(P::WritePriceBooks)),
    ("updatePriceBook", May(P::WritePriceBooks)),
    ("withdrawPriceBook", May(P::WritePriceBooks)),
    ("previewPriceBook", May(P::ReadPriceBooks)),
    ("tryPrices", May(P::ReadPriceBooks)),
    ("listOrders", May(P::ReadOrders)),
    ("getOrder", May(P::ReadOrders)),
    ("createOrder", May(P::WriteOrders)),
    ("updateOrder", May(P::WriteOrders)),
    ("submitOrder", May(P::WriteOrders)),
    ("confirmOrder", May(P::WriteOrders)),
    ("withdrawOrder", May(P::WriteOrders)),
    ("approveOrder", May(P::ApproveOrders)),
    ("returnOrder", May(P::ApproveOrders)),
    ("listContracts", May(P::ReadOrders)),
    ("getContract", May(P::ReadOrders)),
    ("listCompanies", May(P::ReadCompanies)),
    ("getCompany", May(P::ReadCompanies)),
    ("updateCompany", May(P::WriteCompanies)),
    ("listCalendar", May(P::ReadCalendar)),
    ("getWorkspace", May(P::ReadWorkspace)),
    ("listLearners", May(P::ReadLearners)),
    ("getLearner", May(P::ReadLearners)),
    ("createLearner", May(P::WriteLearners)),
    ("updateLearner", May(P::WriteLearners)),
    ("removeLearner", May(P::WriteLearners)),
    ("bulkReleaseLearners", May(P::WriteLearners)),
    ("exportLearners", May(P::ExportLearners)),
    ("resetLearnerPassword", May(P::ResetPasswords)),
    ("createHandOut", May(P::ResetPasswords)),
    ("createSetUpLinks", May(P::ResetPasswords)),
    ("listOrgUnits", May(P::ReadOrgUnits)),
    ("createOrgUnit", May(P::WriteOrgUnits)),
    ("updateOrgUnit", May(P::WriteOrgUnits)),
    ("moveOrgUnit", May(P::WriteOrgUnits)),
    ("removeOrgUnit", May(P::WriteOrgUnits)),
    ("createImport", May(P::WriteLearners)),
    ("getImport", May(P::WriteLearners)),
    ("listImportRows", May(P::WriteLearners)),
    ("getImportErrorFile", May(P::WriteLearners)),
    ("commitImport", May(P::WriteLearners)),
    ("getImportSample", May(P::WriteLearners)),
    ("getNextRoster", May(P::ManageRoster)),
    ("listNextRosterDiff", May(P::ManageRoster)),
    ("confirmNextRoster", May(P::ManageRoster)),
    ("reopenNextRoster", May(P::ManageRoster)),
];

/// An operation as the document tells it.
struct Operation {
    id: String,
    method: Method,
    path: String,
    has_body: bool,
}

fn operations() -> Vec<Operation> {
    let document = serde_json::to_value(keizoku_http::openapi::document()).unwrap();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (verb, operation) in item.as_object().unwrap() {
            let Ok(method) = Method::from_bytes(verb.to_uppercase().as_bytes()) else { continue };
            let Some(id) = operation["operationId"].as_str() else { continue };
            let has_body = operation.get("requestBody").is_some();
            found.push(Operation { id: id.to_owned(), method, path: path.clone(), has_body });
        }
    }
    found
}

fn who(operation: &Operation) -> Who {
    let row = TABLE.iter().find(|(id, _)| *id == operation.id);
    row.unwrap_or_else(|| panic!("{} stands in no row of the table in tests/http/authorisation.rs", operation.id)).1
}

/// The address with ids that are well-formed and nobody's, and the given workspace.
fn address(path: &str, workspace: WorkspaceId) -> Option<String> {
    let path = path.strip_prefix("/api/v1")?.replace("{ws}", &workspace.to_string());
    let of = |part: &str| match part {
        "orders" => "ord",
        "price-books" => "pb",
        "contracts" => "ctr",
        "companies" => "co",
        "learners" => "lrn",
        "org-units" => "org",
        "imports" => "imp",
        "jobs" => "job",
        _ => "mail",
    };
    let mut parts: Vec<String> = Vec::new();
    for part in path.split('/') {
        let last = parts.last().cloned().unwrap_or_default();
        parts.push(match part {
            "{id}" => format!("{}_{}", of(&last), "0".repeat(32)),
            "{kind}" => "learners".to_owned(),
            other => other.to_owned(),
        });
    }
    Some(parts.join("/"))
}

/// A token for a role, as the log-in would give it; no account stands behind it.
async fn token_in(app: &TestApp, role: Role, company: CompanyId, workspace: WorkspaceId) -> String {
    let account = Account {
        id: AccountId::generate(&SystemIds),
        company,
        role,
        site: role.home(),
        workspace: matches!(role, Role::TrainingAdmin | Role::Supervisor | Role::Learner).then_some(workspace),
        session: SessionId::generate(&SystemIds),
        name: "試験".to_owned(),
    };
    tokens::issue(&app.app, &account).await.unwrap()
}

/// A token for a role in a company.
pub(crate) async fn token(app: &TestApp, role: Role, company: CompanyId) -> String {
    token_in(app, role, company, WorkspaceId::generate(&SystemIds)).await
}

#[test]
fn every_operation_stands_in_the_table_and_every_row_is_an_operation_or_to_come() {
    let operations = operations();
    operations.iter().for_each(|operation| {
        let _ = who(operation);
    });
    let mut ids: Vec<_> = TABLE.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), TABLE.len(), "a row stands twice");
}

async fn call(app: &TestApp, token: Option<&str>, operation: &Operation, path: &str) -> (u16, Value) {
    let client = app.anonymous();
    let client = token.map_or(client.clone(), |token| client.with_token(token));
    let body = operation.has_body.then(|| json!({}));
    let headers = [("If-Match", "\"1\"")];
    let answer = client.send(operation.method.clone(), path, &headers, body).await;
    let problem = serde_json::from_slice(&answer.bytes).unwrap_or_default();
    (answer.status.as_u16(), problem)
}

async fn nobody_is_asked_to_log_in(app: TestApp) {
    let workspace = WorkspaceId::generate(&SystemIds);
    for operation in operations() {
        let (Some(path), true) = (address(&operation.path, workspace), matches!(who(&operation), May(_))) else {
            continue;
        };
        let (status, problem) = call(&app, None, &operation, &path).await;
        assert_eq!(status, 401, "{} as nobody: {problem:#}", operation.id);
        assert_eq!(problem["code"], "request.unauthenticated", "{}", operation.id);
    }
}

async fn a_role_without_the_permission_is_refused(app: TestApp) {
    let (company, workspace) = (CompanyId::generate(&SystemIds), WorkspaceId::generate(&SystemIds));
    for role in Role::ALL {
        let token = token_in(&app, role, company, workspace).await;
        for operation in operations() {
            let May(permission) = who(&operation) else { continue };
            let Some(path) = address(&operation.path, workspace) else { continue };
            if permission.reach(role) != Reach::None {
                continue;
            }
            let (status, problem) = call(&app, Some(&token), &operation, &path).await;
            let refused = [403, 404].contains(&status);
            // A body is read before the handler can ask for the permission; an empty one may fail first.
            let unread = operation.has_body && [400, 415, 422].contains(&status);
            assert!(refused || unread, "{} as {}: {status} {problem:#}", operation.id, role.as_str());
        }
    }
}

async fn a_foreign_workspace_is_not_found(app: TestApp) {
    let company = CompanyId::generate(&SystemIds);
    let (own, foreign) = (WorkspaceId::generate(&SystemIds), WorkspaceId::generate(&SystemIds));
    let token = token_in(&app, Role::TrainingAdmin, company, own).await;
    for operation in operations().into_iter().filter(|operation| operation.path.contains("{ws}")) {
        let Some(path) = address(&operation.path, foreign) else { continue };
        let (status, problem) = call(&app, Some(&token), &operation, &path).await;
        let unread = operation.has_body && [400, 415, 422].contains(&status);
        assert!(status == 404 || unread, "{} in a foreign workspace: {status} {problem:#}", operation.id);
    }
}

both_databases!(nobody_is_asked_to_log_in, a_role_without_the_permission_is_refused, a_foreign_workspace_is_not_found,);
