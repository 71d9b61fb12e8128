//! Who may call what: every operation of the OpenAPI document is called as nobody, as each role without the permission, and from
//! a foreign tenant; with a body that would be accepted, and with rubbish, because the permission is asked first.

mod table;
mod world;

use keizoku_domain::identity::{Reach, Role};
use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases, story};

use table::{Body, Row, Who, rows};
use world::World;
pub(crate) use world::token_in;

both_databases!(
    nobody_is_asked_to_log_in,
    a_role_without_the_permission_is_refused,
    a_foreign_tenant_finds_nothing,
    the_table_tells_of_calls_that_are_sound,
);

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

/// How a call is made.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Manner {
    /// As the table says, on the first revision.
    Sound,
    /// Without the headers it needs, and with a body that is none.
    Rubbish,
}

/// Every operation with its row and its address in the customer's data.
fn calls(world: &World) -> Vec<(Operation, Row, String)> {
    let rows = rows(world);
    let operations = operations();
    let stray: Vec<&str> = rows
        .iter()
        .map(|(id, ..)| *id)
        .filter(|id| operations.iter().filter(|operation| operation.id == *id).count() != 1)
        .collect();
    assert!(stray.is_empty(), "rows of tests/http/authorisation/table.rs that are no operation: {stray:?}");
    let mut missing = Vec::new();
    let mut found = Vec::new();
    for operation in operations {
        match rows.iter().filter(|(id, ..)| *id == operation.id).collect::<Vec<_>>()[..] {
            [row] => {
                assert_eq!(operation.has_body, !matches!(row.2, Body::Empty), "{}: body", operation.id);
                let address = address(world, &operation.path);
                found.push((operation, row.clone(), address));
            }
            [] => missing.push(operation.id),
            _ => panic!("{} stands in the table twice", operation.id),
        }
    }
    assert!(missing.is_empty(), "operations without a row in tests/http/authorisation/table.rs: {missing:?}");
    found
}

/// The address on what the customer really has, below `/api/v1`.
fn address(world: &World, template: &str) -> String {
    let Some(path) = template.strip_prefix("/api/v1") else { return template.to_owned() };
    let of = |collection: &str| match collection {
        "orders" => &world.order,
        "contracts" => &world.contract,
        "price-books" => &world.price_book,
        "companies" => &world.company,
        "learners" => &world.learner,
        "org-units" => &world.org_unit,
        "imports" => &world.import,
        "jobs" => &world.job,
        "mails" => &world.mail,
        "customers" => &world.company,
        "libraries" => &world.library,
        "courses" | "my-courses" => &world.course,
        "course-categories" => &world.category,
        "course-series" => &world.series,
        "course-imports" => &world.course_import,
        "holiday-imports" => &world.holiday_import,
        "documents" => &world.document,
        "calendar-feeds" => &world.calendar_feed,
        "webhook-endpoints" => &world.webhook,
        "training-admins" => &world.training_admin,
        "course-settings" => &world.course_setting,
        "surveys" => &world.survey,
        "reports" => &world.report,
        "training-classes" => &world.training_class,
        "mailings" => &world.mailing,
        "notices" | "my-notices" => &world.notice,
        "enrolments" | "my-enrolments" => &world.enrolment,
        other => panic!("tests/http/authorisation does not know what {other}/{{id}} is; give the World one"),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        let collection = parts.last().copied().unwrap_or_default();
        parts.push(match part {
            "{ws}" => &world.workspace,
            // The administrator of the story has made none: what is revoked is not there, whoever asks.
            "{id}" if collection == "saved-searches" => "srh_00000000000000000000000000000000",
            "{id}" if collection == "tokens" => "sct_00000000000000000000000000000000",
            "{id}" => of(collection),
            "{kind}" => "learners",
            "{unit}" => &world.unit,
            "{learner}" => &world.learner,
            "{report}" => &world.report,
            "{delivery}" => &world.webhook_delivery,
            "{video}" => &world.video,
            "{launch}" if collection == "video-launches" => "vdl_00000000000000000000000000000000",
            "{launch}" => "scl_00000000000000000000000000000000",
            "{attempt}" => "att_00000000000000000000000000000000",
            "{to}" => &world.library,
            "{day}" => "2027-12-29",
            "{year}" => "2027",
            "{token}" | "{code}" => "unknown",
            other => {
                assert!(!other.starts_with('{'), "{template}: nobody knows what {other} is");
                other
            }
        });
    }
    parts.join("/")
}

async fn call(client: &Client, operation: &Operation, row: &Row, path: &str, manner: Manner) -> Answer {
    let revision = [("If-Match", "\"1\"")];
    match (manner, &row.2) {
        (Manner::Rubbish, _) => client.send_bytes(operation.method.clone(), path, "text/plain", b"{").await,
        (Manner::Sound, Body::Empty) => client.send(operation.method.clone(), path, &revision, None).await,
        (Manner::Sound, Body::Json(body)) => {
            client.send(operation.method.clone(), path, &revision, Some(body.clone())).await
        }
        (Manner::Sound, Body::File) => {
            let file = story::fixture("learners-200-cp932.csv");
            client.upload(path, "a.csv", file, &[("kind", "learners"), ("term", "running")]).await
        }
    }
}

fn shown(answer: &Answer) -> String {
    format!("{} {}", answer.status, String::from_utf8_lossy(&answer.bytes))
}

async fn nobody_is_asked_to_log_in(app: TestApp) {
    let world = World::of(app).await;
    let nobody = world.app.anonymous();
    for (operation, row, path) in calls(&world).into_iter().filter(|(_, row, _)| matches!(row.1, Who::May(_))) {
        for manner in [Manner::Sound, Manner::Rubbish] {
            for client in [nobody.clone(), nobody.clone().with_token("a.b.c")] {
                let answer = call(&client, &operation, &row, &path, manner).await;
                assert_eq!(answer.status, 401, "{} as nobody, {manner:?}: {}", operation.id, shown(&answer));
                let _problem = answer.refused(401, "request.unauthenticated");
            }
        }
    }
}

async fn a_role_without_the_permission_is_refused(app: TestApp) {
    let world = World::of(app).await;
    let mut asked = 0;
    for (operation, row, path) in calls(&world) {
        let Who::May(permission) = row.1 else { continue };
        for (role, client) in world.own.iter().filter(|(role, _)| permission.reach(*role) == Reach::None) {
            for manner in [Manner::Sound, Manner::Rubbish] {
                let answer = call(client, &operation, &row, &path, manner).await;
                // Where the operation is outside of the role's sight, it is not there at all.
                let expected = if in_sight(*role, &operation.path) { vec![403] } else { vec![403, 404] };
                let fits = expected.contains(&answer.status.as_u16());
                assert!(fits, "{} as {}, {manner:?}: {}", operation.id, role.as_str(), shown(&answer));
                asked += 1;
            }
        }
    }
    assert!(asked > 300, "only {asked} calls were refused");
}

/// Whether the tenant in the address is the role's own: then the refusal says so.
fn in_sight(role: Role, path: &str) -> bool {
    match role {
        Role::VendorSales | Role::VendorOperator | Role::Applicant => !path.contains("{ws}"),
        Role::TrainingAdmin | Role::Supervisor | Role::Learner => path.contains("{ws}") || !path.contains('{'),
    }
}

async fn a_foreign_tenant_finds_nothing(app: TestApp) {
    let world = World::of(app).await;
    let mut asked = 0;
    for (operation, row, path) in calls(&world) {
        let Who::May(permission) = row.1 else { continue };
        for (role, client) in world.foreign.iter().filter(|(role, _)| permission.reach(*role) != Reach::None) {
            for manner in [Manner::Sound, Manner::Rubbish] {
                let answer = call(client, &operation, &row, &path, manner).await;
                let told = String::from_utf8_lossy(&answer.bytes).replace(&format!("/api/v1{path}"), "");
                // What the vendor sells is the same for every customer.
                if operation.path.contains('{') && !operation.path.contains("/libraries/{id}") {
                    let fits = answer.status == 404;
                    assert!(fits, "{} as a foreign {}, {manner:?}: {}", operation.id, role.as_str(), shown(&answer));
                }
                let seen = world.marks().into_iter().find(|mark| told.contains(mark));
                assert_eq!(seen, None, "{} as a foreign {}: {told}", operation.id, role.as_str());
                asked += 1;
            }
        }
    }
    assert!(asked > 80, "only {asked} calls were made");
    foreign_ids_in_bodies_and_queries(&world).await;
}

/// Ids of another tenant are not found in bodies and queries either.
async fn foreign_ids_in_bodies_and_queries(world: &World) {
    let foreign = |wanted: Role| &world.foreign.iter().find(|(role, _)| *role == wanted).unwrap().1;
    let (applicant, admin) = (foreign(Role::Applicant), foreign(Role::TrainingAdmin));
    for kind in ["renewal", "additional_seats"] {
        let body = serde_json::json!({
            "kind": kind, "contractId": world.contract, "libraryId": world.library, "quantity": 50,
        });
        applicant.post("/orders", body.clone()).await.refused(404, "request.not_found");
        applicant.post("/price-quotes", body).await.refused(404, "request.not_found");
    }
    let trail = format!("/audit-events?companyId={}", world.company);
    applicant.get(&trail).await.refused(404, "request.not_found");
    let trail = format!("/audit-events?workspaceId={}", world.workspace);
    assert_eq!(applicant.get(&trail).await.is(200)["items"], serde_json::json!([]));
    let own = foreign_workspace(admin).await;
    let unit = serde_json::json!({ "code": "NEW", "name": "新設課", "parentId": world.org_unit });
    admin.post(&format!("{own}/org-units"), unit).await.refused(404, "request.not_found");
}

async fn foreign_workspace(admin: &Client) -> String {
    format!("/workspaces/{}", admin.get("/auth/me").await.is(200)["workspaceId"].as_str().unwrap())
}

/// The right role of the right tenant is not told that its request is malformed: the refusals above are not for that reason.
async fn the_table_tells_of_calls_that_are_sound(app: TestApp) {
    let world = World::of(app).await;
    // What takes a person away, or the session of who calls, comes last.
    let last = ["removeLearner", "bulkReleaseLearners", "changePassword", "removeOrgUnit"];
    let mut calls = calls(&world);
    calls.sort_by_key(|(operation, ..)| last.contains(&operation.id.as_str()));
    for (operation, row, path) in calls {
        let Who::May(permission) = row.1 else { continue };
        for (role, client) in world.own.iter().filter(|(role, _)| permission.reach(*role) != Reach::None) {
            if operation.id == "watchJob" {
                // A stream that does not end while the job waits; tests/http/jobs.rs follows one.
                continue;
            }
            let answer = call(client, &operation, &row, &path, Manner::Sound).await;
            let malformed = [400, 401, 403, 405, 415, 422, 428, 500].contains(&answer.status.as_u16());
            assert!(!malformed, "{} as {}: {}", operation.id, role.as_str(), shown(&answer));
        }
    }
}
