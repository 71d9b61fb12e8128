//! The message that changes parts of a resource (RFC 7644, 3.5.2), in the dialects of Entra ID and Okta (`integration.md`): verbs in
//! whatever case, paths with or without a URN, and no path at all, where each key of the value is one.

use serde_json::{Map, Value};

use super::filter::Filter;
use super::words::plain;
use crate::refusal::Refusal;

/// Operations in one request.
const OPERATIONS: usize = 200;

/// What is done to an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// It is added, or set where there can be one only.
    Add,
    /// It is set.
    Replace,
    /// It is taken away.
    Remove,
}

/// One change of one attribute.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// What is done.
    pub verb: Verb,
    /// To which attribute, under its one name.
    pub attribute: String,
    /// To which of several values.
    pub which: Option<Filter>,
    /// What is sent.
    pub value: Value,
}

fn syntax() -> Refusal {
    Refusal::new("scim.invalid_syntax")
}

/// Reads a request. A path-less operation becomes one for each key of its value.
///
/// # Errors
/// `scim.invalid_syntax`, `scim.invalid_path`, `scim.no_target` for a removal of nothing.
pub fn operations(body: &Value) -> Result<Vec<Operation>, Refusal> {
    let body = body.as_object().ok_or_else(syntax)?;
    let sent = member(body, "operations").and_then(Value::as_array).ok_or_else(syntax)?;
    if sent.len() > OPERATIONS {
        return Err(Refusal::new("scim.too_many").with("most", OPERATIONS));
    }
    let mut found = Vec::new();
    for one in sent {
        let one = one.as_object().ok_or_else(syntax)?;
        let verb = match member(one, "op").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase().as_str() {
            "add" => Verb::Add,
            "replace" => Verb::Replace,
            "remove" => Verb::Remove,
            _ => return Err(syntax()),
        };
        let value = member(one, "value").cloned().unwrap_or(Value::Null);
        match member(one, "path") {
            Some(Value::String(path)) if !path.trim().is_empty() => {
                let (attribute, which) = path_of(path.trim())?;
                found.push(Operation { verb, attribute, which, value });
            }
            None | Some(Value::Null | Value::String(_)) if verb == Verb::Remove => {
                return Err(Refusal::new("scim.no_target"));
            }
            None | Some(Value::Null | Value::String(_)) => {
                let keys = value.as_object().ok_or_else(syntax)?;
                for (key, value) in keys {
                    let (attribute, which) = path_of(key)?;
                    found.push(Operation { verb, attribute, which, value: value.clone() });
                }
            }
            Some(_) => return Err(syntax()),
        }
    }
    Ok(found)
}

/// A member by name, in whatever case.
pub(super) fn member<'a>(of: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    of.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// `emails[type eq "work"].value` is `emails.value` of those that are of that type.
fn path_of(path: &str) -> Result<(String, Option<Filter>), Refusal> {
    let refused = || Refusal::new("scim.invalid_path");
    if path.chars().count() > 1_000 {
        return Err(refused());
    }
    let Some((attribute, rest)) = path.split_once('[') else {
        let sound = !path.contains([']', ' ', '"']);
        return if sound { Ok((plain(path), None)) } else { Err(refused()) };
    };
    let (filter, sub) = rest.rsplit_once(']').ok_or_else(refused)?;
    let filter = Filter::parse(filter).map_err(|_| refused())?;
    let attribute = plain(attribute);
    match sub.strip_prefix('.') {
        Some(sub) if !sub.is_empty() => Ok((format!("{attribute}.{}", sub.to_ascii_lowercase()), Some(filter))),
        None if sub.is_empty() => Ok((attribute, Some(filter))),
        _ => Err(refused()),
    }
}

/// A text, or nothing; blank is nothing.
pub(super) fn text(value: &Value, attribute: &'static str) -> Result<Option<String>, Refusal> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone()).filter(|text| !text.trim().is_empty())),
        Value::Number(number) => Ok(Some(number.to_string())),
        // Some providers wrap a single value in a list.
        Value::Array(list) if list.len() == 1 => text(&list[0], attribute),
        Value::Object(one) if one.contains_key("value") => text(&one["value"], attribute),
        Value::Array(list) if list.is_empty() => Ok(None),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => Err(invalid(attribute)),
    }
}

/// A truth value, also as the text that Entra ID sends.
pub(super) fn truth(value: &Value, attribute: &'static str) -> Result<bool, Refusal> {
    match value {
        Value::Bool(truth) => Ok(*truth),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
        Value::Array(list) if list.len() == 1 => truth(&list[0], attribute),
        Value::Object(one) if one.contains_key("value") => truth(&one["value"], attribute),
        _ => Err(invalid(attribute)),
    }
}

/// What was sent for an attribute is none of its values.
#[must_use]
pub fn invalid(attribute: &'static str) -> Refusal {
    Refusal::new("scim.invalid_value").with("attribute", attribute)
}

/// An attribute that never changes, or not through this door.
pub(super) fn fixed(attribute: &'static str) -> Refusal {
    Refusal::new("scim.mutability").with("attribute", attribute)
}
