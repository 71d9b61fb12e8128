//! A renewal into another library: a new workspace, and the people of the former one if they are wanted (`renewal.md`, "What a
//! renewal changes").

use keizoku_testkit::story::{self, APPLICANT, PASSWORD};
use keizoku_testkit::{Client, TestApp, both_databases, date};
use serde_json::json;

use crate::people::started;

both_databases!(people_are_carried_over_into_the_new_workspace);

const NEW_ADMIN: &str = "shin.kyoiku@minato.example.jp";

/// The administrator of the new workspace, in January 2028.
async fn renewed_into_another_library(app: &TestApp, seats: u32) -> Client {
    app.advance_to(date("2027-11-01")).await;
    let login = json!({"site": "order", "loginId": APPLICANT, "password": PASSWORD});
    let applicant = Client::logged_in(&app.url(), login).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let libraries = applicant.get("/libraries").await.is(200);
    let other = libraries["items"].as_array().unwrap().iter().find(|library| library["code"] == "leader").unwrap();
    let order = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": other["id"], "quantity": seats, "submit": true,
        "trainingAdmin": {"name": "新担当 花子", "email": NEW_ADMIN},
    });
    let order = applicant.post("/orders", order).await.is(201);
    assert_eq!(order["renewalKind"], "change");
    story::approve(&app.vendor("sales").await, &order).await;
    let token = app.link_in(NEW_ADMIN, "start_of_use").await;
    let set = app.anonymous().post("/auth/set-password", json!({"token": token, "password": PASSWORD})).await;
    assert!(set.status.is_success());
    let code = story::company_code(app).await;
    let login = json!({"site": "admin", "companyCode": code, "loginId": NEW_ADMIN, "password": PASSWORD});
    Client::logged_in(&app.url(), login).await
}

async fn people_are_carried_over_into_the_new_workspace(app: TestApp) {
    let former = started(&app, 250, true).await;
    let admin = renewed_into_another_library(&app, 205).await;
    let ws = admin.workspace();
    assert_ne!(ws, former.workspace());
    assert_eq!(admin.get(&ws).await.is(200)["carryOver"], true);
    let offer = admin.get(&format!("{ws}/carry-over")).await.is(200);
    assert_eq!(
        (&offer["offered"], &offer["everybody"], &offer["onRoster"], &offer["departments"]),
        (&json!(true), &json!(200), &json!(200), &json!(19)),
        "{offer:#}"
    );
    // The former administrator sees nothing of the new workspace; the plan is shown and writes nothing.
    let code = story::company_code(&app).await;
    let old = story::admin_login(&app, &code).await;
    let _foreign = old.get(&format!("{ws}/carry-over")).await.refused(404, "request.not_found");
    let nothing = old.get(&format!("{}/carry-over", old.workspace())).await.is(200);
    assert_eq!(nothing["offered"], false);
    let plan = admin.post(&format!("{ws}/carry-over"), json!({"people": "on_roster"})).await.is(201);
    assert_eq!((&plan["counts"]["add"], &plan["seats"]["after"]), (&json!(200), &json!(200)), "{plan:#}");
    assert_eq!(admin.get(&format!("{ws}/learners?withTotal=true&state=any")).await.is(200)["total"], 0);
    let commit = format!("{ws}/carry-over/commit");
    let wrong = admin.post(&commit, json!({"importId": plan["id"], "hash": "0".repeat(64)})).await;
    let _wrong = wrong.refused(409, "import.hash_mismatch");
    let done = admin.post(&commit, json!({"importId": plan["id"], "hash": plan["hash"]})).await.is(200);
    assert_eq!(
        (&done["header"]["next"]["assigned"], &done["header"]["carryOver"]),
        (&json!(200), &json!(false)),
        "{done:#}"
    );
    // Departments, roles and posts are there; the offer is closed.
    let boss = admin.get(&format!("{ws}/learners?q=MNT-00019")).await.is(200)["items"][0].clone();
    assert_eq!((&boss["role"], &boss["supervisedUnits"][0]["code"]), (&json!("supervisor"), &json!("MF")));
    assert_eq!(admin.get(&format!("{ws}/org-units")).await.is(200)["items"].as_array().unwrap().len(), 19);
    let again = admin.post(&format!("{ws}/carry-over"), json!({"people": "all"})).await;
    let _again = again.refused(409, "carry_over.not_offered");
    let late = admin.post(&format!("{ws}/carry-over/decline"), json!({})).await;
    let _late = late.refused(409, "carry_over.not_offered");
    // The same people with the same passwords: in the former workspace until January ends, in the new one from February on.
    for (day, workspace) in [("2028-01-31", former.workspace()), ("2028-02-01", ws.clone())] {
        app.advance_to(date(day)).await;
        let learner = story::learner_login(&app, &code, "MNT-00001", "Hajimete2529").await.is(200);
        assert_eq!(format!("/workspaces/{}", learner["me"]["workspaceId"].as_str().unwrap()), workspace, "{day}");
    }
}
