//! Changes of a department in the dialects of `integration.md`.

use rstest::rstest;
use serde_json::json;

use super::super::patch::operations;
use super::*;

fn asked(sent: Value) -> Result<Vec<GroupChange>, Refusal> {
    changes(&operations(&json!({ "Operations": sent }))?)
}

fn ids_of(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[rstest]
#[case::entra_adds(json!([{"op": "Add", "path": "members", "value": [{"value": "lrn_1"}]}]), GroupChange::Add(ids_of(&["lrn_1"])))]
#[case::entra_removes(
    json!([{"op": "Remove", "path": "members", "value": [{"value": "lrn_1"}, {"value": "lrn_2"}]}]),
    GroupChange::Remove(Some(ids_of(&["lrn_1", "lrn_2"]))))]
#[case::okta_removes(json!([{"op": "remove", "path": "members[value eq \"lrn_1\"]"}]), GroupChange::Remove(Some(ids_of(&["lrn_1"]))))]
#[case::all_are_removed(json!([{"op": "remove", "path": "members"}]), GroupChange::Remove(None))]
#[case::replaced(json!([{"op": "replace", "path": "members", "value": []}]), GroupChange::Replace(vec![]))]
#[case::renamed(json!([{"op": "Replace", "path": "displayName", "value": "総務部"}]), GroupChange::Rename("総務部".into()))]
#[case::okta_renames(
    json!([{"op": "replace", "value": {"id": "org_1", "displayName": "総務部"}}]), GroupChange::Rename("総務部".into()))]
#[case::known_as(json!([{"op": "add", "path": "externalId", "value": "g-1"}]), GroupChange::ExternalId(Some("g-1".into())))]
fn a_change_of_a_department(#[case] sent: Value, #[case] expected: GroupChange) {
    assert_eq!(asked(sent), Ok(vec![expected]));
}

#[rstest]
#[case(json!([{"op": "add", "path": "members", "value": [1]}]), "scim.invalid_value")]
#[case(json!([{"op": "add", "path": "members", "value": [{"display": "x"}]}]), "scim.invalid_value")]
#[case(json!([{"op": "add", "path": "members", "value": vec!["lrn_1"; 1001]}]), "scim.too_many")]
#[case(json!([{"op": "remove", "path": "displayName"}]), "scim.invalid_value")]
#[case(json!([{"op": "remove", "path": "members[display eq \"x\"]"}]), "scim.invalid_path")]
#[case(json!([{"op": "replace", "path": "id", "value": "x"}]), "scim.mutability")]
fn a_wrong_change_of_a_department(#[case] sent: Value, #[case] code: &str) {
    assert_eq!(asked(sent).unwrap_err().code, code);
}

fn unit(n: u128) -> OrgUnitId {
    OrgUnitId::from_uuid(uuid::Uuid::from_u128(n))
}

/// A transfer from one department to another, in either order, with a third one held beside it.
#[test]
fn a_transfer_ends_the_same_in_either_order() {
    let before = Posts { primary: Some(unit(1)), ..Posts::default() };
    let after = Posts { primary: Some(unit(2)), ..Posts::default() };
    assert_eq!(parted(joined(before.clone(), unit(2)), unit(1)), after);
    assert_eq!(joined(parted(before.clone(), unit(1)), unit(2)), after);
    let both = joined(before.clone(), unit(3));
    assert_eq!((both.primary, both.concurrent.clone()), (Some(unit(1)), vec![unit(3)]));
    assert_eq!(joined(both.clone(), unit(3)), both, "twice is once");
    assert_eq!(joined(both.clone(), unit(1)), both, "twice is once");
    assert_eq!(parted(before.clone(), unit(9)), before);
    assert_eq!(parted(after, unit(2)), Posts::default());
}

#[test]
fn a_department_needs_a_name() {
    assert_eq!(
        put(&json!({"displayName": "営業部", "externalId": "g"})),
        Ok(("営業部".into(), Some("g".into()), None))
    );
    assert_eq!(put(&json!({"displayName": " "})).unwrap_err().code, "scim.invalid_value");
    assert_eq!(put(&json!([])).unwrap_err().code, "scim.invalid_syntax");
}
