//! What the OpenAPI document says of every operation and of every value (`api.md`, "One OpenAPI 3.1 document").

use std::collections::BTreeSet;

use serde_json::Value;

fn document() -> Value {
    serde_json::to_value(keizoku_http::openapi::document()).unwrap()
}

fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let known = ["get", "post", "put", "patch", "delete"];
    document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(move |item| known.into_iter().filter_map(|verb| item.get(verb)))
}

#[test]
fn every_operation_is_named_described_and_filed() {
    let document = document();
    let tags: BTreeSet<&str> =
        document["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    let mut names = BTreeSet::new();
    for operation in operations(&document) {
        let name = operation["operationId"].as_str().unwrap();
        assert!(names.insert(name), "{name} stands twice");
        for text in ["summary", "description"] {
            assert!(operation[text].as_str().is_some_and(|text| !text.is_empty()), "{name} has no {text}");
        }
        let filed = operation["tags"].as_array().unwrap();
        assert!(filed.iter().all(|tag| tags.contains(tag.as_str().unwrap())), "{name} has a tag that nobody declared");
    }
}

#[test]
fn every_value_has_a_limit() {
    fn walk(value: &Value, at: &str, without: &mut Vec<String>) {
        let Some(fields) = value.as_object() else {
            for (number, item) in value.as_array().into_iter().flatten().enumerate() {
                walk(item, &format!("{at}/{number}"), without);
            }
            return;
        };
        let is = |kind: &str| {
            value["type"] == kind || value["type"].as_array().is_some_and(|all| all.contains(&kind.into()))
        };
        let limited = |names: &[&str]| names.iter().any(|name| fields.contains_key(*name));
        if (is("string") && !limited(&["maxLength", "enum", "const"]))
            || (is("integer") && !(limited(&["maximum"]) && limited(&["minimum"])) && !limited(&["enum", "const"]))
            || (is("array") && !limited(&["maxItems"]))
        {
            without.push(at.to_owned());
        }
        for (name, inner) in fields.iter().filter(|(name, _)| *name != "example" && *name != "examples") {
            walk(inner, &format!("{at}/{name}"), without);
        }
    }
    let mut without = Vec::new();
    walk(&document(), "", &mut without);
    assert_eq!(without, Vec::<String>::new());
}

#[test]
fn nothing_stands_there_that_no_operation_uses() {
    let document = document();
    let text = document.to_string();
    let unused = document["components"]["schemas"].as_object().unwrap().keys();
    let unused: Vec<_> = unused.filter(|name| !text.contains(&format!("\"#/components/schemas/{name}\""))).collect();
    assert_eq!(unused, Vec::<&String>::new());
}
