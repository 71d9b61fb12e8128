//! The schemas: the attributes that are kept, and how (RFC 7643, 7).

use keizoku_domain::integration::scim::{ENTERPRISE, GROUP, KEIZOKU, USER};
use serde_json::{Value, json};

/// How an attribute may be changed, and whether two resources may share a value.
#[derive(Clone, Copy)]
enum Kind {
    /// Read and written.
    Free,
    /// Written once.
    Key,
    /// Read only.
    Shown,
}

fn text(name: &str, kind: Kind, description: &str) -> Value {
    attribute(name, "string", kind, description)
}

fn attribute(name: &str, of: &str, kind: Kind, description: &str) -> Value {
    let mutability = match kind {
        Kind::Free => "readWrite",
        Kind::Key => "immutable",
        Kind::Shown => "readOnly",
    };
    let is_key = matches!(kind, Kind::Key);
    let mut made = json!({
        "name": name, "type": of, "multiValued": false, "description": description, "required": is_key,
        "mutability": mutability, "returned": "default",
    });
    if of == "string" || of == "reference" {
        made["caseExact"] = json!(false);
        made["uniqueness"] = json!(if is_key { "server" } else { "none" });
    }
    made
}

fn complex(name: &str, many: bool, kind: Kind, description: &str, parts: Vec<Value>) -> Value {
    let mut made = attribute(name, "complex", kind, description);
    made["multiValued"] = json!(many);
    made["subAttributes"] = Value::Array(parts);
    made
}

fn references(to: &str) -> Value {
    let mut made = attribute("$ref", "reference", Kind::Shown, "Its address.");
    made["referenceTypes"] = json!([to]);
    made
}

fn user() -> Vec<Value> {
    use Kind::{Free, Key, Shown};
    let name = vec![
        text("formatted", Free, "The whole name, in the provider's order."),
        text("familyName", Free, "姓."),
        text("givenName", Free, "名."),
    ];
    let emails = vec![
        text("value", Free, "The address."),
        text("type", Free, "What it is called; one address is kept."),
        attribute("primary", "boolean", Free, "Whether it is the one that is kept."),
    ];
    let groups = vec![
        text("value", Shown, "The department's id."),
        references("Group"),
        text("display", Shown, "The department's name."),
    ];
    vec![
        text("userName", Key, "The user ID: 4 to 64 of A-Z a-z 0-9 . _ @ + -; never changes."),
        complex("name", false, Free, "The name; shown as 姓 名.", name),
        text("displayName", Free, "The name where 姓 or 名 is missing."),
        attribute("active", "boolean", Free, "On the roster, with a seat or waiting for one."),
        complex("emails", true, Free, "The mail address.", emails),
        complex("groups", true, Shown, "Departments; the primary post first.", groups),
    ]
}

fn group() -> Vec<Value> {
    use Kind::{Free, Shown};
    let mut name = text("displayName", Free, "The department's name.");
    name["required"] = json!(true);
    let members =
        vec![text("value", Kind::Free, "The person's id."), references("User"), text("type", Shown, "Always User.")];
    vec![name, complex("members", true, Free, "Who holds a post there.", members)]
}

/// Every schema; `address` tells where one is found.
pub(super) fn all(address: impl Fn(&str) -> String) -> Vec<Value> {
    use Kind::{Free, Shown};
    let enterprise = vec![
        text("employeeNumber", Free, "社員番号, leading zeros kept."),
        text(
            "department",
            Free,
            "Code or name of a department: the primary post. What is not known here moves nobody.",
        ),
    ];
    let own = vec![
        text("kana", Free, "フリガナ."),
        attribute("waiting", "boolean", Shown, "Whether the person waits for a seat."),
    ];
    [
        (USER, "User", "A learner.", user()),
        (ENTERPRISE, "EnterpriseUser", "What enterprises add.", enterprise),
        (KEIZOKU, "KeizokuUser", "What this product adds.", own),
        (GROUP, "Group", "A department.", group()),
    ]
    .into_iter()
    .map(|(id, name, description, attributes)| {
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
            "id": id, "name": name, "description": description, "attributes": attributes,
            "meta": { "resourceType": "Schema", "location": address(id) },
        })
    })
    .collect()
}
