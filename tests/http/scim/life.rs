//! The whole life of a person and of a department.

use keizoku_testkit::{Method, TestApp, both_databases};
use serde_json::{Value, json};

use super::{ENTERPRISE, KEIZOKU, connected, encoded, person, quota, trail};
use crate::people::by_login;

both_databases!(
    a_person_comes_changes_rests_returns_and_goes,
    lists_are_filtered_and_cut_into_pages,
    a_department_is_a_group,
    versions_guard_changes,
);

async fn a_person_comes_changes_rests_returns_and_goes(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    let made = scim.post("/Users", person(1)).await;
    let location = made.headers["location"].to_str().unwrap().to_owned();
    assert_eq!(made.headers["content-type"], "application/scim+json");
    let made = made.is(201);
    let id = made["id"].as_str().unwrap().to_owned();
    let path = format!("/Users/{id}");
    assert!(location.ends_with(&format!("/scim/v2{path}")) && made["meta"]["location"] == location, "{made:#}");
    for name in ["userName", "externalId", "displayName", "name", "active"] {
        assert_eq!(made[name], person(1)[name], "{name} comes back untransformed");
    }
    assert_eq!(made["emails"], person(1)["emails"]);
    assert_eq!((&made[ENTERPRISE]["employeeNumber"], &made[KEIZOKU]["waiting"]), (&json!("00001"), &json!(false)));
    assert_eq!(quota(&admin).await, (1, 10));
    let learner = by_login(&admin, "scim0001").await;
    assert_eq!((&learner["name"], &learner["state"]), (&json!("山田 太郎"), &json!("invited")), "{learner:#}");
    scim.post("/Users", person(1)).await.refused(409, Some("uniqueness"));
    let mut other = person(2);
    other["externalId"] = json!("entra-1");
    scim.post("/Users", other).await.refused(409, Some("uniqueness"));
    assert_eq!(quota(&admin).await, (1, 10), "a refused person takes no seat");

    let renamed = json!([{"op": "replace", "path": "name.familyName", "value": "佐藤"},
        {"op": "add", "path": format!("{KEIZOKU}:kana"), "value": "サトウ タロウ"}]);
    let changed = scim.patch(&path, renamed).await.is(200);
    assert_eq!((&changed["name"]["familyName"], &changed[KEIZOKU]["kana"]), (&json!("佐藤"), &json!("サトウ タロウ")));
    assert_eq!(by_login(&admin, "scim0001").await["name"], "佐藤 太郎");
    scim.patch(&path, json!([{"op": "replace", "path": "userName", "value": "else@minato.example.jp"}]))
        .await
        .refused(400, Some("mutability"));

    let resting = scim.patch(&path, json!([{"op": "replace", "path": "active", "value": false}])).await.is(200);
    assert_eq!((&resting["active"], quota(&admin).await), (&json!(false), (0, 10)));
    assert_eq!(scim.get(&path).await.is(200)["active"], false, "inactive people are still returned");
    let again = scim.patch(&path, json!([{"op": "replace", "path": "active", "value": true}])).await.is(200);
    assert_eq!((&again["active"], quota(&admin).await), (&json!(true), (1, 10)));
    assert_eq!(again["id"], id.as_str());

    let _gone = scim.delete(&path).await.is(204);
    scim.get(&path).await.refused(404, None);
    scim.delete(&path).await.refused(404, None);
    assert_eq!(scim.get("/Users?filter=externalId%20eq%20%22entra-1%22").await.is(200)["totalResults"], 0);
    assert_eq!(quota(&admin).await, (0, 10));
    let back = scim.post("/Users", person(1)).await.is(201);
    assert_eq!(
        (&back["id"], quota(&admin).await),
        (&json!(id), (1, 10)),
        "the same person, with the history of before"
    );
    let trail = trail(&admin).await;
    for action in ["scim_token.made", "learner.added", "learner.changed", "learner.removed"] {
        assert!(trail.iter().any(|one| one == action), "{action} is missing in {trail:?}");
    }
}

fn ids(list: &Value) -> Vec<String> {
    list["Resources"].as_array().unwrap().iter().map(|one| one["userName"].as_str().unwrap().to_owned()).collect()
}

async fn lists_are_filtered_and_cut_into_pages(app: TestApp) {
    let (_, scim) = connected(&app).await;
    for number in 1..=5 {
        scim.hire(number).await;
    }
    let fourth = scim.get("/Users?startIndex=4&count=1").await.is(200)["Resources"][0]["id"].clone();
    let path = format!("/Users/{}", fourth.as_str().unwrap());
    let _resting = scim.patch(&path, json!([{"op": "replace", "value": {"active": false}}])).await.is(200);
    let name = |number: u32| format!("scim{number:04}@minato.example.jp");
    for (filter, expected) in [
        (format!(r#"userName eq "{}""#, name(2).to_uppercase()), vec![2]),
        (r#"externalId eq "entra-3""#.to_owned(), vec![3]),
        (r#"externalId eq "ENTRA-3""#.to_owned(), vec![]),
        (format!(r#"emails[type eq "work"].value eq "{}""#, name(4)), vec![4]),
        (r#"emails.value sw "scim000""#.to_owned(), vec![1, 2, 3, 4, 5]),
        (r#"userName co "0005@" or externalId eq "entra-1""#.to_owned(), vec![1, 5]),
        ("active eq false".to_owned(), vec![4]),
        (r#"active eq "True" and not (userName ew "minato.example.jp")"#.to_owned(), vec![]),
        (format!(r#"id eq {fourth}"#), vec![4]),
        (r#"id eq "lrn_nobody""#.to_owned(), vec![]),
        ("externalId pr and active eq true".to_owned(), vec![1, 2, 3, 5]),
        (r#"userName co "%""#.to_owned(), vec![]),
        (format!(r#"{ENTERPRISE}:employeeNumber eq "00002""#), vec![2]),
        (r#"displayName eq "山田 太郎""#.to_owned(), vec![1, 2, 3, 4, 5]),
    ] {
        let found = scim.get(&format!("/Users?filter={}", encoded(&filter))).await.is(200);
        let expected: Vec<String> = expected.into_iter().map(name).collect();
        assert_eq!(ids(&found), expected, "{filter}");
        assert_eq!(found["totalResults"], expected.len(), "{filter}");
    }
    let page = scim.get("/Users?startIndex=2&count=2").await.is(200);
    assert_eq!(ids(&page), vec![name(2), name(3)]);
    let facts = (&page["totalResults"], &page["startIndex"], &page["itemsPerPage"]);
    assert_eq!(facts, (&json!(5), &json!(2), &json!(2)));
    assert_eq!(scim.get("/Users?count=0").await.is(200)["Resources"], json!([]));
    assert_eq!(scim.get("/Users?startIndex=99999999999").await.is(200)["Resources"], json!([]));
    let few = scim.get("/Users?count=1&attributes=userName").await.is(200);
    let names: Vec<&String> = few["Resources"][0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["id", "meta", "schemas", "userName"]);
}

async fn a_department_is_a_group(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    let (one, two) = (scim.hire(1).await, scim.hire(2).await);
    let made = json!({"displayName": "連携課", "externalId": "g-1", "members": [{"value": one}]});
    let group = scim.post("/Groups", made).await.is(201);
    let path = format!("/Groups/{}", group["id"].as_str().unwrap());
    assert_eq!((&group["displayName"], &group["externalId"]), (&json!("連携課"), &json!("g-1")));
    assert_eq!(group["members"][0]["value"], one.as_str());
    assert_eq!(by_login(&admin, "scim0001").await["orgUnit"]["name"], "連携課");
    let user = scim.get(&format!("/Users/{one}")).await.is(200);
    assert_eq!((&user["groups"][0]["display"], &user[ENTERPRISE]["department"]), (&json!("連携課"), &json!("連携課")));

    let other = scim.post("/Groups", json!({"displayName": "転出先"})).await.is(201);
    let other_path = format!("/Groups/{}", other["id"].as_str().unwrap());
    scim.post("/Groups", json!({"displayName": "別名", "externalId": "g-1"})).await.refused(409, Some("uniqueness"));
    // A transfer: into the new department first, then out of the old one.
    let add = json!([{"op": "Add", "path": "members", "value": [{"value": one}, {"value": two}]}]);
    let _added = scim.patch(&other_path, add).await.is(200);
    let out = json!([{"op": "Remove", "path": "members", "value": [{"value": one}]}]);
    let left = scim.patch(&path, out).await.is(200);
    assert_eq!(left["members"], json!([]));
    let learner = by_login(&admin, "scim0001").await;
    assert_eq!(
        (&learner["orgUnit"]["name"], &learner["concurrentUnits"]),
        (&json!("転出先"), &json!([])),
        "{learner:#}"
    );
    let unknown =
        json!([{"op": "add", "path": "members", "value": [{"value": "lrn_00000000000000000000000000000000"}]}]);
    scim.patch(&path, unknown).await.refused(400, Some("invalidValue"));

    let renamed = scim.patch(&path, json!([{"op": "replace", "value": {"displayName": "連携推進課"}}])).await.is(200);
    assert_eq!(renamed["displayName"], "連携推進課");
    let query = "/Groups?excludedAttributes=members&filter=displayName%20eq%20%22%E9%80%A3%E6%90%BA%E6%8E%A8%E9%80%B2%E8%AA%B2%22";
    let found = scim.get(query).await.is(200);
    assert_eq!((&found["totalResults"], found["Resources"][0].get("members")), (&json!(1), None), "{found:#}");
    let all = scim.get("/Groups?count=2").await.is(200);
    assert!(all["totalResults"].as_u64().unwrap() > 2 && all["itemsPerPage"] == 2, "{all:#}");

    // Somebody is in one of them: it stays, for the history. One that never had anybody goes.
    scim.delete(&other_path).await.refused(409, None);
    let empty = scim.post("/Groups", json!({"displayName": "空の課", "externalId": "g-9"})).await.is(201);
    let _gone = scim.delete(&format!("/Groups/{}", empty["id"].as_str().unwrap())).await.is(204);
    assert_eq!(scim.get("/Groups?filter=externalId%20eq%20%22g-9%22").await.is(200)["totalResults"], 0);
    let put = scim.put(&other_path, json!({"displayName": "転出先", "members": []})).await.is(200);
    assert_eq!(put["members"], json!([]));
}

async fn versions_guard_changes(app: TestApp) {
    let (_, scim) = connected(&app).await;
    let path = format!("/Users/{}", scim.hire(1).await);
    let first = scim.get(&path).await;
    let tag = first.etag();
    assert!(tag.starts_with("W/\"") && first.body["meta"]["version"] == tag.as_str(), "{tag}");
    assert_eq!(scim.send(Method::GET, &path, &[("If-None-Match", &tag)], None).await.status, 304);
    let body = json!({"schemas": [super::PATCH], "Operations": [{"op": "replace", "path": "active", "value": false}]});
    let done = scim.send(Method::PATCH, &path, &[("If-Match", &tag)], Some(&body)).await;
    assert_ne!(done.etag(), tag);
    let _done = done.is(200);
    scim.send(Method::PATCH, &path, &[("If-Match", &tag)], Some(&body)).await.refused(412, None);
    scim.send(Method::PUT, &path, &[("If-Match", &tag)], Some(&person(1))).await.refused(412, None);
    scim.send(Method::DELETE, &path, &[("If-Match", &tag)], None).await.refused(412, None);
    assert_eq!(scim.send(Method::GET, &path, &[("If-None-Match", &tag)], None).await.status, 200);
}
