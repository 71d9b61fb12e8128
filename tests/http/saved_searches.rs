//! `/workspaces/{ws}/saved-searches`: conditions of the status screens under a name (learning.md, "Status screens").

use keizoku_domain::learning::saved_search::MOST;
use keizoku_testkit::{Client, Method, TestApp, both_databases, story};
use serde_json::{Value, json};

use crate::learning::shown;

both_databases!(
    a_search_is_kept_changed_and_let_go,
    what_does_not_fit_is_refused,
    one_search_at_most_opens_the_screen,
    what_is_shared_is_seen_by_administrators_and_changed_by_its_owner,
);

async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

fn list(client: &Client) -> String {
    format!("{}/saved-searches", client.workspace())
}

async fn kept(client: &Client) -> Vec<Value> {
    client.get(&list(client)).await.is(200)["items"].as_array().unwrap().clone()
}

fn names(searches: &[Value]) -> Vec<&str> {
    searches.iter().map(|one| one["name"].as_str().unwrap()).collect()
}

async fn keep(client: &Client, body: Value) -> Value {
    client.post(&list(client), body).await.is(201)
}

async fn change(client: &Client, search: &Value, body: Value) -> keizoku_testkit::Answer {
    let path = story::resource(&list(client), search);
    client.on_revision(Method::PATCH, &path, search, Some(body)).await
}

async fn let_go(client: &Client, search: &Value) -> keizoku_testkit::Answer {
    client.send(Method::DELETE, &story::resource(&list(client), search), &[], None).await
}

async fn a_search_is_kept_changed_and_let_go(app: TestApp) {
    let admin = administrator(&app).await;
    assert_eq!(kept(&admin).await, Vec::<Value>::new());
    let conditions = "q=%E6%B8%85%E6%B0%B4&status=not_started";
    let search = keep(&admin, json!({ "name": " 未受講の人 ", "conditions": conditions })).await;
    assert_eq!(
        [&search["name"], &search["conditions"], &search["shared"], &search["isDefault"], &search["own"]],
        [&json!("未受講の人"), &json!(conditions), &json!(false), &json!(false), &json!(true)]
    );
    let changed = change(&admin, &search, json!({ "name": "必須の未受講", "isDefault": true })).await.is(200);
    assert_eq!(
        [&changed["name"], &changed["conditions"], &changed["isDefault"], &changed["revision"]],
        [&json!("必須の未受講"), &json!(conditions), &json!(true), &json!(2)]
    );
    let _stale = change(&admin, &search, json!({ "name": "古い" })).await.refused(412, "request.stale");
    let path = story::resource(&list(&admin), &search);
    let unseen = admin.send(Method::PATCH, &path, &[], Some(json!({ "name": "古い" }))).await;
    let _missing = unseen.refused(428, "request.revision_missing");
    assert_eq!(kept(&admin).await, vec![changed.clone()]);
    let _gone = let_go(&admin, &changed).await.is(204);
    let _unknown = let_go(&admin, &changed).await.refused(404, "request.not_found");
    assert_eq!(kept(&admin).await, Vec::<Value>::new());
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200);
    let noted: Vec<&str> = trail["items"].as_array().unwrap().iter().map(|e| e["action"].as_str().unwrap()).collect();
    assert_eq!(noted[..3], ["saved_search.removed", "saved_search.changed", "saved_search.kept"]);
}

async fn what_does_not_fit_is_refused(app: TestApp) {
    let admin = administrator(&app).await;
    let search = keep(&admin, json!({ "name": "ＡＢＣ", "conditions": "" })).await;
    let unsound = admin.post(&list(&admin), json!({ "name": " ", "conditions": "q=佐藤" })).await;
    let problem = unsound.refused(422, "request.invalid");
    let pointers: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect();
    assert_eq!(pointers, ["/name", "/conditions"], "{problem:#}");
    let twice = json!({ "name": " abc", "conditions": "status=overdue" });
    let _taken = admin.post(&list(&admin), twice).await.refused(409, "saved_search.name_taken");
    let _same = change(&admin, &search, json!({ "name": "abc" })).await.is(200);
    for number in 1..MOST {
        keep(&admin, json!({ "name": format!("検索{number}"), "conditions": "" })).await;
    }
    let one_more = admin.post(&list(&admin), json!({ "name": "もう一つ", "conditions": "" })).await;
    let problem = one_more.refused(409, "saved_search.too_many");
    assert!(problem["detail"].as_str().unwrap().contains("20"), "{problem:#}");
    // The limit is each person's own.
    let supervisor = shown(&app, "上司（みどり坂テクノ").await;
    keep(&supervisor, json!({ "name": "もう一つ", "conditions": "" })).await;
}

async fn one_search_at_most_opens_the_screen(app: TestApp) {
    let admin = administrator(&app).await;
    keep(&admin, json!({ "name": "一", "conditions": "", "isDefault": true })).await;
    let second = keep(&admin, json!({ "name": "二", "conditions": "", "isDefault": true })).await;
    let defaults = async || {
        let all = kept(&admin).await;
        let mut names: Vec<String> = Vec::new();
        names.extend(all.iter().filter(|one| one["isDefault"] == true).map(|one| one["name"].to_string()));
        names
    };
    assert_eq!(defaults().await, ["\"二\""]);
    let _none = change(&admin, &second, json!({ "isDefault": false })).await.is(200);
    assert_eq!(defaults().await, Vec::<String>::new());
}

async fn what_is_shared_is_seen_by_administrators_and_changed_by_its_owner(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let own = keep(&supervisor, json!({ "name": "営業一課", "conditions": "status=overdue" })).await;
    let forbidden = change(&supervisor, &own, json!({ "shared": true })).await;
    let _problem = forbidden.refused(403, "saved_search.share_forbidden");
    let shared = keep(&admin, json!({ "name": "全社", "conditions": "", "shared": true, "isDefault": true })).await;
    assert_eq!(names(&kept(&supervisor).await), ["営業一課"], "what is shared is for administrators");
    assert_eq!(names(&kept(&admin).await), ["全社"], "what a supervisor keeps is nobody else's");
    for search in [&shared, &own] {
        let other = if search["name"] == "全社" { &supervisor } else { &admin };
        let _unseen = change(other, search, json!({ "name": "別" })).await.refused(404, "request.not_found");
        let _unseen = let_go(other, search).await.refused(404, "request.not_found");
    }
    // Another administrator of the workspace uses it, does not change it, and may let it go.
    let second = second_administrator(&app, &admin).await;
    let seen = kept(&second).await;
    assert_eq!(
        (names(&seen), &seen[0]["own"], &seen[0]["isDefault"]),
        (vec!["全社"], &json!(false), &json!(false)),
        "what opens the owner's screen is the owner's"
    );
    let _not_own = change(&second, &shared, json!({ "name": "別" })).await.refused(403, "saved_search.not_own");
    let _gone = let_go(&second, &shared).await.is(204);
    assert_eq!(kept(&admin).await, Vec::<Value>::new());
}

/// A second training administrator, invited and set up by mail.
async fn second_administrator(app: &TestApp, admin: &Client) -> Client {
    let email = "jiro.kyoiku@midorizaka.example.jp";
    let invited = json!({ "name": "教育 次郎", "email": email });
    let _invited = admin.post(&format!("{}/training-admins", admin.workspace()), invited).await.is(201);
    let token = app.link_in(email, "training_admin_invited").await;
    let body = json!({ "token": token, "password": story::PASSWORD });
    let _set = app.anonymous().post("/auth/set-password", body).await.is(204);
    let login = json!({
        "site": "admin", "companyCode": admin.me["companyCode"], "loginId": email, "password": story::PASSWORD,
    });
    Client::logged_in(&app.url(), login).await
}
