//! Changes of a person in the dialects of `integration.md`, and by properties.

use proptest::prelude::*;
use rstest::rstest;
use serde_json::json;

use super::super::patch::operations;
use super::*;

fn taro() -> Person {
    Person {
        user_name: "taro@minato.example.jp".into(),
        external_id: Some("e-1".into()),
        active: true,
        family_name: Some("山田".into()),
        given_name: Some("太郎".into()),
        email: Some("taro@minato.example.jp".into()),
        email_type: Some("work".into()),
        employee_number: Some("00042".into()),
        department: Some("営業部".into()),
        kana: Some("ヤマダ タロウ".into()),
        ..Person::default()
    }
}

fn patched(operations_sent: Value) -> Result<Person, Refusal> {
    let sent = json!({ "schemas": [super::super::PATCH_OP], "Operations": operations_sent });
    taro().patched(&operations(&sent)?)
}

/// `integration.md`: both dialects, and what the RFC shows.
#[rstest]
#[case::entra_capitals_and_text(json!([{"op": "Replace", "path": "active", "value": "False"}]), |p: &mut Person| p.active = false)]
#[case::okta_path_less(json!([{"op": "replace", "value": {"active": false}}]), |p: &mut Person| p.active = false)]
#[case::entra_dotted_and_urn_keys(
    json!([{"op": "replace", "value": {
        "name.givenName": "次郎", "displayName": "山田 次郎",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department": "総務部"}}]),
    |p: &mut Person| {
        p.given_name = Some("次郎".into());
        p.display_name = Some("山田 次郎".into());
        p.department = Some("総務部".into());
    })]
#[case::the_extension_as_an_object(
    json!([{"op": "add", "value": {"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "00043"}}}]),
    |p: &mut Person| p.employee_number = Some("00043".into()))]
#[case::a_typed_address(
    json!([{"op": "Replace", "path": "emails[type eq \"work\"].value", "value": "t.yamada@minato.example.jp"}]),
    |p: &mut Person| p.email = Some("t.yamada@minato.example.jp".into()))]
#[case::another_address_is_not_ours(
    json!([{"op": "Add", "path": "emails[type eq \"home\"].value", "value": "taro@home.example"}]), |_: &mut Person| {})]
#[case::the_primary_of_several(
    json!([{"op": "replace", "path": "emails", "value": [
        {"type": "work", "value": "a@minato.example.jp"}, {"type": "other", "value": "b@minato.example.jp", "primary": "True"}]}]),
    |p: &mut Person| {
        p.email = Some("b@minato.example.jp".into());
        p.email_type = Some("other".into());
    })]
#[case::a_removal(json!([{"op": "remove", "path": "externalId"}]), |p: &mut Person| p.external_id = None)]
#[case::removal_of_an_extension(
    json!([{"op": "remove", "path": "urn:ietf:params:scim:schemas:extension:keizoku:2.0:User"}]), |p: &mut Person| p.kana = None)]
#[case::a_name_replaced_whole(
    json!([{"op": "replace", "path": "name", "value": {"familyName": "佐藤"}}]),
    |p: &mut Person| { p.family_name = Some("佐藤".into()); p.given_name = None; })]
#[case::a_name_added_to(
    json!([{"op": "add", "path": "name", "value": {"familyName": "佐藤"}}]), |p: &mut Person| p.family_name = Some("佐藤".into()))]
#[case::in_their_order(
    json!([{"op": "replace", "path": "displayName", "value": "A"}, {"op": "REPLACE", "path": "displayName", "value": "B"}]),
    |p: &mut Person| p.display_name = Some("B".into()))]
#[case::what_we_have_no_place_for(
    json!([{"op": "add", "path": "phoneNumbers[type eq \"mobile\"].value", "value": "090"}, {"op": "add", "path": "title", "value": "部長"}]),
    |_: &mut Person| {})]
fn a_change_changes_what_it_names(#[case] sent: Value, #[case] change: fn(&mut Person)) {
    let mut expected = taro();
    change(&mut expected);
    assert_eq!(patched(sent), Ok(expected));
}

#[rstest]
#[case(json!([{"op": "replace", "path": "active", "value": "no"}]), "scim.invalid_value")]
#[case(json!([{"op": "replace", "path": "active", "value": 0}]), "scim.invalid_value")]
#[case(json!([{"op": "replace", "path": "displayName", "value": {"a": 1}}]), "scim.invalid_value")]
#[case(json!([{"op": "replace", "path": "displayName", "value": "あ".repeat(257)}]), "scim.invalid_value")]
#[case(json!([{"op": "replace", "path": "displayName", "value": "a\u{0}b"}]), "scim.invalid_value")]
#[case(json!([{"op": "replace", "path": "name", "value": "山田"}]), "scim.invalid_value")]
#[case(json!([{"op": "remove", "path": "userName"}]), "scim.invalid_value")]
#[case(json!([{"op": "replace", "path": "id", "value": "x"}]), "scim.mutability")]
#[case(json!([{"op": "remove"}]), "scim.no_target")]
#[case(json!([{"op": "replace", "value": "x"}]), "scim.invalid_syntax")]
#[case(json!([{"op": "move", "path": "active", "value": true}]), "scim.invalid_syntax")]
#[case(json!("x"), "scim.invalid_syntax")]
#[case(json!([{"op": "replace", "path": ["active"], "value": true}]), "scim.invalid_syntax")]
#[case(json!([{"op": "replace", "path": "emails[type eq", "value": "x"}]), "scim.invalid_path")]
#[case(json!([{"op": "replace", "path": "emails[type eq \"work\"]value", "value": "x"}]), "scim.invalid_path")]
fn a_wrong_change_is_refused(#[case] sent: Value, #[case] code: &str) {
    assert_eq!(patched(sent).unwrap_err().code, code);
}

#[test]
fn too_many_operations_are_refused() {
    let sent = vec![json!({"op": "replace", "path": "displayName", "value": "A"}); 201];
    assert_eq!(patched(json!(sent)).unwrap_err().code, "scim.too_many");
}

/// Okta writes all of a person: what is left out is gone, but for extensions it does not know of.
#[test]
fn a_put_replaces_the_core_and_leaves_unnamed_extensions() {
    let body = json!({
        "schemas": [super::super::USER], "id": "lrn_x", "userName": "taro@minato.example.jp", "active": false,
        "name": {"familyName": "山田", "givenName": "太郎"}, "groups": [], "password": "secret",
    });
    let after = taro().put(&body).unwrap();
    let expected = Person { external_id: None, email: None, email_type: None, active: false, ..taro() };
    assert_eq!(after, expected);
    assert_eq!(taro().put(&json!({"active": true})).unwrap_err().code, "scim.invalid_value");
    assert_eq!(taro().put(&json!([])).unwrap_err().code, "scim.invalid_syntax");
}

#[rstest]
#[case(Some("山田"), Some("太郎"), Some("Taro Yamada"), Some("太郎 山田"), "山田 太郎")]
#[case(Some("山田"), None, Some("山田 太郎"), None, "山田 太郎")]
#[case(None, None, None, Some("太郎 山田"), "太郎 山田")]
#[case(Some("山田"), None, None, None, "山田")]
#[case(None, None, None, None, "taro@minato.example.jp")]
fn a_name_is_written_as_japanese_names_are(
    #[case] family: Option<&str>,
    #[case] given: Option<&str>,
    #[case] display: Option<&str>,
    #[case] formatted: Option<&str>,
    #[case] expected: &str,
) {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let person = Person {
        family_name: owned(family),
        given_name: owned(given),
        display_name: owned(display),
        formatted: owned(formatted),
        ..taro()
    };
    assert_eq!(person.whole_name(), expected);
    assert_eq!(person.clone().named(expected), person);
    assert_eq!(person.named("山田 花子").whole_name(), "山田 花子");
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~ぁ-ん]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("(value|type|primary|active|name|emails|[a-z]{1,8})", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn paths() -> impl Strategy<Value = Option<String>> {
    let known = prop::sample::select(vec![
        "active",
        "userName",
        "displayName",
        "name",
        "name.familyName",
        "emails",
        "emails[type eq \"work\"].value",
        "externalId",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
        "id",
        "title",
    ]);
    prop::option::of(prop_oneof![known.prop_map(str::to_owned), "[ -~]{0,30}".prop_map(|text| text)])
}

proptest! {
    /// Whatever is sent, it is applied or refused; and what was applied can be applied again with the same outcome.
    #[test]
    fn changes_end_and_are_idempotent(verb in "(?i)(add|replace|remove)", path in paths(), value in values()) {
        let mut one = json!({"op": verb, "value": value});
        if let Some(path) = path {
            one["path"] = json!(path);
        }
        if let Ok(once) = patched(json!([one.clone()])) {
            prop_assert!(!once.user_name.is_empty());
            prop_assert_eq!(patched(json!([one.clone(), one])), Ok(once));
        }
    }
}
