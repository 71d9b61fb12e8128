//! Entra ID and Okta as they speak (`integration.md`, "Works with both big dialects"): messages in the shapes that their documentation
//! shows, written by us, in `tests/fixtures/scim`.

use keizoku_testkit::{Method, TestApp, both_databases};
use serde_json::json;

use super::{ENTERPRISE, connected, quota, recorded};
use crate::people::by_login;

both_databases!(
    entra_id_keeps_a_person_and_a_group,
    okta_links_writes_whole_and_deactivates,
    the_service_describes_itself
);

async fn entra_id_keeps_a_person_and_a_group(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    // The test of the connection: somebody who is not there, and an empty list for an answer.
    let nobody = scim.get("/Users?filter=userName+eq+%22b0c6d0c1-7f3f%22").await.is(200);
    assert_eq!((&nobody["totalResults"], &nobody["Resources"]), (&json!(0), &json!([])));
    let _none = scim.get("/Users?filter=externalId+eq+%220a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef%22").await.is(200);
    let sent = recorded("entra-create-user.json");
    let made = scim.post("/Users", sent.clone()).await.is(201);
    for name in ["externalId", "userName", "active", "displayName", "emails", "name", ENTERPRISE] {
        assert_eq!(made[name], sent[name], "{name} comes back as it was sent");
    }
    let path = format!("/Users/{}", made["id"].as_str().unwrap());
    let found = scim.get("/Users?filter=userName+eq+%22Hanako.Mori%40minato.example.jp%22").await.is(200);
    assert_eq!((&found["totalResults"], &found["Resources"][0]["id"]), (&json!(1), &made["id"]));

    let body = recorded("entra-update-user.json");
    let changed = scim.send(Method::PATCH, &path, &[], Some(&body)).await.is(200);
    assert_eq!(changed["emails"][0]["value"], "hanako.sato@minato.example.jp");
    assert_eq!(changed["name"], json!({"familyName": "佐藤", "givenName": "花子", "formatted": "花子 佐藤"}));
    assert_eq!(changed[ENTERPRISE], json!({"employeeNumber": "00456", "department": "どこにもない課"}));
    let learner = by_login(&admin, "hanako.mori").await;
    assert_eq!(
        (&learner["name"], &learner["email"], &learner["employeeNumber"]),
        (&json!("佐藤 花子"), &json!("hanako.sato@minato.example.jp"), &json!("00456"))
    );

    let group = scim.post("/Groups", recorded("entra-create-group.json")).await.is(201);
    let group_path = format!("/Groups/{}", group["id"].as_str().unwrap());
    let add = json!([{"op": "Add", "path": "members", "value": [{"value": made["id"]}]}]);
    let _added = scim.patch(&group_path, add).await.is(200);
    let seen = scim.get(&format!("{group_path}?excludedAttributes=members")).await.is(200);
    assert_eq!(seen.get("members"), None);
    let query = "/Groups?excludedAttributes=members&filter=externalId+eq+%228aa1a0c0-c4c3-4bc0-b4a5-2ef676900159%22";
    assert_eq!(scim.get(query).await.is(200)["totalResults"], 1);
    let remove = json!([{"op": "Remove", "path": "members", "value": [{"value": made["id"]}]}]);
    assert_eq!(scim.patch(&group_path, remove).await.is(200)["members"], json!([]));

    let body = recorded("entra-disable-user.json");
    let rests = scim.send(Method::PATCH, &path, &[], Some(&body)).await.is(200);
    assert_eq!((&rests["active"], quota(&admin).await), (&json!(false), (0, 10)));
    let still = scim.get("/Users?filter=externalId+eq+%220a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef%22").await.is(200);
    assert_eq!((&still["totalResults"], &still["Resources"][0]["active"]), (&json!(1), &json!(false)));
    let _gone = scim.delete(&path).await.is(204);
    scim.get(&path).await.refused(404, None);
}

async fn okta_links_writes_whole_and_deactivates(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    let page = scim.get("/Users?startIndex=1&count=2").await.is(200);
    assert_eq!((&page["startIndex"], &page["Resources"]), (&json!(1), &json!([])));
    // Somebody who was here before: linked by the user ID, then written whole.
    let learners = format!("{}/learners", admin.workspace());
    let before = json!({
        "loginId": "jiro.hayashi@minato.example.jp", "name": "林 二郎", "kana": "ハヤシ ジロウ", "employeeNumber": "00777",
    });
    let _there = admin.post(&learners, before).await.is(201);
    let found =
        scim.get("/Users?filter=userName%20eq%20%22jiro.hayashi%40minato.example.jp%22&startIndex=1&count=100").await;
    let found = found.is(200);
    assert_eq!((&found["totalResults"], &found["Resources"][0]["displayName"]), (&json!(1), &json!("林 二郎")));
    scim.post("/Users", recorded("okta-create-user.json")).await.refused(409, Some("uniqueness"));
    let path = format!("/Users/{}", found["Resources"][0]["id"].as_str().unwrap());
    let mut whole = recorded("okta-create-user.json");
    whole["id"] = found["Resources"][0]["id"].clone();
    let put = scim.put(&path, whole.clone()).await.is(200);
    assert_eq!((&put["externalId"], &put["name"]["givenName"]), (&whole["externalId"], &json!("次郎")));
    assert!(!put.to_string().contains("1mz050nq"), "a password is neither kept nor told");
    let learner = by_login(&admin, "jiro.hayashi").await;
    assert_eq!(
        (&learner["name"], &learner["kana"], &learner["employeeNumber"]),
        (&json!("林 次郎"), &json!("ハヤシ ジロウ"), &json!("00777")),
        "what Okta does not know of stays: {learner:#}"
    );
    assert_eq!(
        scim.put(&path, whole.clone()).await.is(200)["meta"]["version"],
        put["meta"]["version"],
        "nothing changed"
    );

    let body = recorded("okta-disable-user.json");
    let rests = scim.send(Method::PATCH, &path, &[], Some(&body)).await.is(200);
    assert_eq!((&rests["active"], quota(&admin).await), (&json!(false), (0, 10)));
    let back = scim.put(&path, whole).await.is(200);
    assert_eq!((&back["active"], quota(&admin).await), (&json!(true), (1, 10)));

    let group =
        scim.post("/Groups", json!({"schemas": [super::USER], "displayName": "Okta 部", "members": []})).await.is(201);
    let group_path = format!("/Groups/{}", group["id"].as_str().unwrap());
    let renamed = json!([{"op": "replace", "value": {"id": group["id"], "displayName": "Okta 本部"}}]);
    assert_eq!(scim.patch(&group_path, renamed).await.is(200)["displayName"], "Okta 本部");
    let joined = json!([{"op": "add", "path": "members", "value": [{"value": back["id"], "display": "jiro"}]}]);
    assert_eq!(scim.patch(&group_path, joined).await.is(200)["members"][0]["value"], back["id"]);
    let out = json!([{"op": "remove", "path": format!("members[value eq {}]", back["id"])}]);
    assert_eq!(scim.patch(&group_path, out).await.is(200)["members"], json!([]));
}

async fn the_service_describes_itself(app: TestApp) {
    let (_, scim) = connected(&app).await;
    let config = scim.get("/ServiceProviderConfig").await.is(200);
    for (what, supported) in [("patch", true), ("filter", true), ("etag", true), ("bulk", false), ("sort", false)] {
        assert_eq!(config[what]["supported"], supported, "{what}");
    }
    assert_eq!(config["authenticationSchemes"][0]["type"], "oauthbearertoken");
    let types = scim.get("/ResourceTypes").await.is(200);
    assert_eq!(types["totalResults"], 2);
    for one in types["Resources"].as_array().unwrap() {
        let path = format!("/ResourceTypes/{}", one["id"].as_str().unwrap());
        assert_eq!(&scim.get(&path).await.is(200), one);
        assert_eq!(scim.get(one["endpoint"].as_str().unwrap()).await.status, 200);
        let schema = scim.get(&format!("/Schemas/{}", one["schema"].as_str().unwrap())).await.is(200);
        assert!(schema["attributes"].as_array().unwrap().iter().all(|one| one["name"].is_string()));
    }
    assert_eq!(scim.get("/Schemas").await.is(200)["totalResults"], 4);
    scim.get("/Schemas/urn:nothing").await.refused(404, None);
}
