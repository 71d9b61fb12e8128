//! A department as an identity provider sees one: a name, members, and how the provider knows it.

use serde_json::Value;

use super::patch::{Operation, Verb, fixed, invalid, member, text};
use super::words::plain;
use super::{MOST_MEMBERS, filter};
use crate::id::OrgUnitId;
use crate::people::posts::Posts;
use crate::refusal::Refusal;

/// What is asked of a department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupChange {
    /// Another name.
    Rename(String),
    /// How the provider knows it.
    ExternalId(Option<String>),
    /// More members.
    Add(Vec<String>),
    /// Fewer members; everybody without a list.
    Remove(Option<Vec<String>>),
    /// These members and nobody else.
    Replace(Vec<String>),
}

/// The name, how the provider knows it, and its members where they are named.
pub type Whole = (String, Option<String>, Option<Vec<String>>);

/// A department to be made, or all of one anew: its name, how the provider knows it, and its members where they are named.
///
/// # Errors
/// `scim.invalid_syntax`, `scim.invalid_value`, `scim.too_many`.
pub fn put(body: &Value) -> Result<Whole, Refusal> {
    let body = body.as_object().ok_or(Refusal::new("scim.invalid_syntax"))?;
    let (mut name, mut external_id, mut members) = (None, None, None);
    for (key, value) in body {
        match plain(key).as_str() {
            "displayname" => name = text(value, "displayName")?,
            "externalid" => external_id = external(value)?,
            "members" => members = Some(ids(value)?),
            _ => {}
        }
    }
    Ok((name.ok_or_else(|| invalid("displayName"))?, external_id, members))
}

/// What some operations ask.
///
/// # Errors
/// `scim.invalid_value`, `scim.mutability`, `scim.invalid_path`, `scim.too_many`.
pub fn changes(operations: &[Operation]) -> Result<Vec<GroupChange>, Refusal> {
    let mut found = Vec::new();
    for one in operations {
        match (one.attribute.as_str(), one.verb) {
            ("id", _) if one.value.as_str().is_none_or(|id| !id.starts_with("org_")) => return Err(fixed("id")),
            ("displayname", Verb::Remove) => return Err(invalid("displayName")),
            ("displayname", _) => {
                let name = text(&one.value, "displayName")?.ok_or_else(|| invalid("displayName"))?;
                found.push(GroupChange::Rename(name));
            }
            ("externalid", Verb::Remove) => found.push(GroupChange::ExternalId(None)),
            ("externalid", _) => found.push(GroupChange::ExternalId(external(&one.value)?)),
            ("members", verb) => found.push(members(one, verb)?),
            ("members.value", Verb::Remove) => found.push(members(one, Verb::Remove)?),
            _ => {}
        }
    }
    Ok(found)
}

fn members(one: &Operation, verb: Verb) -> Result<GroupChange, Refusal> {
    if let Some(which) = &one.which {
        // `members[value eq "lrn_…"]`; several joined by `or`.
        let of = |filter: &filter::Filter| filter.demanded("value").ok_or(Refusal::new("scim.invalid_path"));
        let named = match which {
            filter::Filter::Any(any) => any.iter().map(of).collect::<Result<_, _>>()?,
            one => vec![of(one)?],
        };
        return if verb == Verb::Remove { Ok(GroupChange::Remove(Some(named))) } else { Ok(GroupChange::Add(named)) };
    }
    Ok(match verb {
        Verb::Add => GroupChange::Add(ids(&one.value)?),
        Verb::Replace => GroupChange::Replace(ids(&one.value)?),
        Verb::Remove if one.value.is_null() => GroupChange::Remove(None),
        Verb::Remove => GroupChange::Remove(Some(ids(&one.value)?)),
    })
}

fn external(value: &Value) -> Result<Option<String>, Refusal> {
    let text = text(value, "externalId")?;
    let sound = |text: &String| text.chars().count() <= 256 && !text.chars().any(crate::text::is_unkeepable);
    if text.as_ref().is_none_or(sound) { Ok(text) } else { Err(invalid("externalId")) }
}

fn ids(value: &Value) -> Result<Vec<String>, Refusal> {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        Value::Null => &[],
        one => std::slice::from_ref(one),
    };
    if list.len() > MOST_MEMBERS {
        return Err(Refusal::new("scim.too_many").with("most", MOST_MEMBERS));
    }
    let id = |one: &Value| match one {
        Value::String(id) => Ok(id.clone()),
        Value::Object(one) => {
            member(one, "value").and_then(Value::as_str).map(str::to_owned).ok_or_else(|| invalid("members"))
        }
        _ => Err(invalid("members")),
    };
    list.iter().map(id).collect()
}

/// A person's posts after joining a department: the first one is the primary post, further ones are concurrent (主務・兼務).
#[must_use]
pub fn joined(mut posts: Posts, unit: OrgUnitId) -> Posts {
    match posts.primary {
        None => {
            posts.primary = Some(unit);
            posts.concurrent.retain(|other| *other != unit);
        }
        Some(primary) if primary != unit && !posts.concurrent.contains(&unit) => posts.concurrent.push(unit),
        Some(_) => {}
    }
    posts
}

/// A person's posts after leaving a department: where it was the primary post, the first concurrent one takes its place, so that a
/// transfer ends the same whichever half of it arrives first.
#[must_use]
pub fn parted(mut posts: Posts, unit: OrgUnitId) -> Posts {
    posts.concurrent.retain(|other| *other != unit);
    if posts.primary == Some(unit) {
        posts.primary = None;
        posts.concurrent.sort();
        if !posts.concurrent.is_empty() {
            posts.primary = Some(posts.concurrent.remove(0));
        }
    }
    posts
}

#[cfg(test)]
#[path = "group_tests.rs"]
mod tests;
