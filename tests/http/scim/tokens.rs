//! Tokens: made, shown once, two at a time, revoked, expired; and who may not use or make one.

use keizoku_http::integration::scim::OPERATIONS;
use keizoku_testkit::{Method, TestApp, both_databases, date, story};
use serde_json::json;

use super::{Provider, connected, person};

both_databases!(
    a_token_is_shown_once_and_two_live_at_once,
    without_a_living_token_nothing_is_told,
    another_workspace_is_not_there,
);

async fn a_token_is_shown_once_and_two_live_at_once(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    let (all, path) = (format!("{}/scim", admin.workspace()), format!("{}/scim/tokens", admin.workspace()));
    let before = admin.get(&all).await.is(200);
    assert_eq!((&before["tokens"][0]["label"], &before["tokens"][0]["lastUsedAt"]), (&json!("Entra ID"), &json!(null)));
    assert!(before["address"].as_str().unwrap().ends_with("/scim/v2"), "{before:#}");
    assert!(!before.to_string().contains(&scim.token), "the secret is shown once");
    assert_eq!(scim.token.len(), 43, "256 bits");
    let _used = scim.get("/Users").await.is(200);
    let used = admin.get(&all).await.is(200)["tokens"][0]["lastUsedAt"].as_str().unwrap().to_owned();
    assert!(used.ends_with(":00:00Z"), "by the hour: {used}");

    let second = admin.post(&path, json!({"label": "更新用", "days": 30})).await.is(201);
    assert_eq!(second["token"]["expiresOn"], "2027-03-03");
    admin.post(&path, json!({})).await.refused(409, "scim_token.too_many");
    let second_scim = Provider::new(&app, second["secret"].as_str().unwrap());
    assert_eq!((scim.get("/Users").await.status, second_scim.get("/Users").await.status), (200, 200));
    let first = before["tokens"][0]["id"].as_str().unwrap().to_owned();
    let _dead = admin.send(Method::DELETE, &format!("{path}/{first}"), &[], None).await.is(204);
    admin.send(Method::DELETE, &format!("{path}/{first}"), &[], None).await.refused(404, "request.not_found");
    scim.get("/Users").await.refused(401, None);
    assert_eq!(second_scim.get("/Users").await.status, 200);
    admin.post(&path, json!({"days": 0})).await.refused(422, "scim_token.days");
    admin.post(&path, json!({"days": 731})).await.refused(422, "scim_token.days");
    admin.post(&path, json!({"label": "あ".repeat(81)})).await.refused(422, "request.invalid");

    // The last day is the token's, the day after is not; an expired one makes room.
    app.advance_to(date("2027-03-03")).await;
    assert_eq!(second_scim.get("/Users").await.status, 200);
    app.advance_to(date("2027-03-04")).await;
    second_scim.get("/Users").await.refused(401, None);
    let admin = story::admin_login(&app, &story::company_code(&app).await).await;
    assert_eq!(admin.get(&all).await.is(200)["tokens"][0]["expired"], true);
    for _ in 0..2 {
        let _made = admin.post(&path, json!({})).await.is(201);
    }
}

async fn without_a_living_token_nothing_is_told(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    let id = scim.hire(1).await;
    let group = scim.get("/Groups?count=1").await.is(200)["Resources"][0]["id"].as_str().unwrap().to_owned();
    let session = admin.token().unwrap().to_owned();
    let rubbish = json!("rubbish");
    for token in ["", "wrong", "a.b.c", &"x".repeat(43), &"x".repeat(500), &session] {
        let nobody = Provider::new(&app, token);
        for (verb, path) in OPERATIONS {
            let of = if path.starts_with("/Groups") { &group } else { &id };
            let path = path.replace("{id}", of).replace("{name}", "User");
            let body = (!["GET", "DELETE"].contains(&verb)).then_some(&rubbish);
            let reply = nobody.send(Method::from_bytes(verb.as_bytes()).unwrap(), &path, &[], body).await;
            assert_eq!(reply.headers["www-authenticate"], "Bearer", "{verb} {path}");
            reply.refused(401, None);
        }
    }
    // With one, each of them is served.
    for (verb, path) in OPERATIONS {
        let of = if path.starts_with("/Groups") { &group } else { &id };
        let path = path.replace("{id}", of).replace("{name}", "User");
        let path = path.replace("/Schemas/User", &format!("/Schemas/{}", super::USER));
        let body = (!["GET", "DELETE"].contains(&verb)).then_some(&rubbish);
        let reply = scim.send(Method::from_bytes(verb.as_bytes()).unwrap(), &path, &[], body).await;
        assert!(![401, 404, 405, 500].contains(&reply.status), "{verb} {path}: {reply:?}");
    }
    // The session of a person is no token, and a token is no session.
    let api = admin.clone().with_token(&scim.token);
    api.get("/auth/me").await.refused(401, "request.unauthenticated");
    scim.get("/Nothing").await.refused(404, None);
    scim.send(Method::DELETE, "/Users", &[], None).await.refused(405, None);
}

async fn another_workspace_is_not_there(app: TestApp) {
    let (_, scim) = connected(&app).await;
    let demo = app.anonymous().get("/demo").await.is(200);
    let accounts = demo["accounts"].as_array().unwrap();
    let account = accounts.iter().find(|one| one["site"] == "admin").unwrap();
    let login = json!({
        "site": "admin", "companyCode": account["companyCode"], "loginId": account["loginId"],
        "password": account["password"],
    });
    let other = keizoku_testkit::Client::logged_in(&app.url(), login).await;
    let learner = other.get(&format!("{}/learners?limit=1", other.workspace())).await.is(200)["items"][0].clone();
    let unit = other.get(&format!("{}/org-units", other.workspace())).await.is(200)["items"][0].clone();
    let user = format!("/Users/{}", learner["id"].as_str().unwrap());
    let group = format!("/Groups/{}", unit["id"].as_str().unwrap());
    for path in [&user, &group] {
        scim.get(path).await.refused(404, None);
        scim.delete(path).await.refused(404, None);
        let operation = json!([{"op": "replace", "path": "displayName", "value": "X"}]);
        scim.patch(path, operation).await.refused(404, None);
    }
    scim.put(&user, person(1)).await.refused(404, None);
    let query = format!("/Users?filter=userName%20eq%20%22{}%22", learner["loginId"].as_str().unwrap());
    assert_eq!(scim.get(&query).await.is(200)["totalResults"], 0);
    let own = scim.post("/Groups", json!({"displayName": "自社の課"})).await.is(201);
    let members = json!([{"op": "add", "path": "members", "value": [{"value": learner["id"]}]}]);
    let path = format!("/Groups/{}", own["id"].as_str().unwrap());
    scim.patch(&path, members).await.refused(400, Some("invalidValue"));
    // Another workspace's administrator sees none of our tokens.
    let (mine, theirs) = (other.workspace(), scim.token.clone());
    assert!(!other.get(&format!("{mine}/scim")).await.is(200).to_string().contains(&theirs));
}
