//! What nobody should send is refused in SCIM's words, and never a fault of ours.

use keizoku_testkit::{Method, TestApp, both_databases};
use serde_json::{Value, json};

use super::{connected, encoded, person};

both_databases!(hostile_lists_are_refused, hostile_messages_are_refused);

async fn hostile_lists_are_refused(app: TestApp) {
    let (_, scim) = connected(&app).await;
    scim.hire(1).await;
    let deep = format!("{}userName pr{}", "(".repeat(2_000), ")".repeat(2_000));
    let wide = vec!["userName pr"; 60].join(" or ");
    let long = format!(r#"userName eq "{}""#, "x".repeat(5_000));
    for filter in [
        deep.as_str(),
        &wide,
        &long,
        "userName",
        "userName eq",
        r#"userName gt "a""#,
        r#"password eq "x""#,
        "active eq 1",
        r#"active co "t""#,
        "userName eq 5",
        "' OR 1=1 --",
        r#"meta.lastModified gt "2020""#,
        "[",
        "\u{0}",
    ] {
        scim.get(&format!("/Users?filter={}", encoded(filter))).await.refused(400, Some("invalidFilter"));
    }
    for filter in [r#"members eq "x""#, r#"userName eq "x""#, "displayName"] {
        scim.get(&format!("/Groups?filter={}", encoded(filter))).await.refused(400, Some("invalidFilter"));
    }
    for query in ["count=abc", "startIndex=1.5", "count=99999999999999999999", "startIndex=%00"] {
        scim.get(&format!("/Users?{query}")).await.refused(400, Some("invalidValue"));
    }
    for query in ["count=999999999", "count=-1", "startIndex=-9&count=9223372036854775807"] {
        let page = scim.get(&format!("/Users?{query}")).await.is(200);
        assert_eq!(page["totalResults"], 1, "{query}");
    }
}

async fn hostile_messages_are_refused(app: TestApp) {
    let (_, scim) = connected(&app).await;
    let path = format!("/Users/{}", scim.hire(1).await);
    let with = |name: &str, value: Value| {
        let mut sent = person(2);
        sent[name] = value;
        sent
    };
    for body in [
        with("userName", json!("")),
        with("userName", json!("a b")),
        with("userName", json!("山田")),
        with("userName", json!(["a@b.example", "c@d.example"])),
        with("userName", json!("x".repeat(65))),
        with("active", json!("yes")),
        with("active", json!({})),
        with("name", json!("山田")),
        with("name", json!({"familyName": "山".repeat(200), "givenName": "太郎"})),
        with("emails", json!([{"value": "nobody"}])),
        with("externalId", json!("x".repeat(257))),
        with("externalId", json!(true)),
        with(super::ENTERPRISE, json!({"employeeNumber": "9".repeat(65)})),
        with(super::KEIZOKU, json!({"kana": "漢字"})),
        json!({}),
    ] {
        scim.post("/Users", body).await.refused(400, Some("invalidValue"));
    }
    for body in [json!([]), json!("x"), json!(null)] {
        scim.post("/Users", body.clone()).await.refused(400, Some("invalidSyntax"));
        scim.put(&path, body.clone()).await.refused(400, Some("invalidSyntax"));
        scim.send(Method::PATCH, &path, &[], Some(&body)).await.refused(400, Some("invalidSyntax"));
        scim.post("/Groups", body).await.refused(400, Some("invalidSyntax"));
    }
    scim.patch(&path, json!([{"op": "remove"}])).await.refused(400, Some("noTarget"));
    scim.patch(&path, json!([{"op": "add", "path": "emails[", "value": 1}])).await.refused(400, Some("invalidPath"));
    scim.patch(&path, json!(vec![json!({"op": "remove", "path": "title"}); 201])).await.refused(413, Some("tooMany"));
    scim.patch("/Users/nobody", json!([])).await.refused(404, None);
    scim.send(Method::POST, "/Users", &[("Content-Type", "text/plain")], Some(&person(3))).await.refused(415, None);
    let large = with("displayName", json!("x".repeat(2 * 1024 * 1024)));
    scim.post("/Users", large).await.refused(413, None);
    let (mut deep, most) = (json!("x"), 300);
    for _ in 0..most {
        deep = json!([deep]);
    }
    scim.post("/Users", with("title", deep)).await.refused(400, Some("invalidSyntax"));
    // JSON by its plain name is read too.
    let plain = scim.send(Method::POST, "/Users", &[("Content-Type", "application/json")], Some(&person(3))).await;
    let _made = plain.is(201);
    assert_eq!(scim.get("/Users").await.is(200)["totalResults"], 2);
}
