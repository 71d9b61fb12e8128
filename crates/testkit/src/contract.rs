//! Holds every answer that a test sees against the OpenAPI document: the operation, the status and the body have to be documented.
//!
//! Covers the part of JSON Schema that the document uses; a keyword that is missing here is not checked, never refused.

use std::sync::OnceLock;

use serde_json::Value;

/// Says what is wrong with an answer, or nothing. `path` begins with `/api/v1` and may carry a query.
///
/// # Panics
/// When the document cannot be turned into JSON.
#[must_use]
pub fn fault(method: &str, path: &str, status: u16, content_type: &str, body: &[u8]) -> Option<String> {
    let document = document();
    let path = path.split('?').next().unwrap_or(path);
    let Some(operation) = operation(document, method, path) else {
        // An address that nobody promised answers as one.
        return (status != 404 && status != 405).then(|| "an operation that the document does not know".to_owned());
    };
    let responses = &operation["responses"];
    let promised = responses.get(status.to_string()).or_else(|| responses.get("default"));
    let Some(response) = promised.and_then(|promised| resolve(document, promised)) else {
        return Some(format!("status {status} is not documented"));
    };
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    let Some(media) = response["content"].get(kind) else {
        let silent = body.is_empty() && response.get("content").is_none();
        return (!silent).then(|| format!("status {status} promises no body of type \"{kind}\""));
    };
    if !kind.ends_with("json") {
        return None;
    }
    let body: Value = match serde_json::from_slice(body) {
        Ok(body) => body,
        Err(error) => return Some(format!("not JSON: {error}")),
    };
    mismatch(document, &media["schema"], &body, "")
}

/// Whether the document promises this operation at all.
#[must_use]
pub fn knows(method: &str, path: &str) -> bool {
    operation(document(), method, path).is_some()
}

fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| serde_json::to_value(keizoku_http::openapi::document()).expect("the document is JSON"))
}

/// The operation whose template fits; one without parameters goes before one with.
fn operation<'a>(document: &'a Value, method: &str, path: &str) -> Option<&'a Value> {
    let mut fitting: Vec<(&String, &Value)> =
        document["paths"].as_object()?.iter().filter(|(template, _)| fits(template, path)).collect();
    fitting.sort_by_key(|(template, _)| template.matches('{').count());
    fitting.into_iter().find_map(|(_, item)| item.get(method.to_ascii_lowercase()))
}

fn fits(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given || (wanted.starts_with('{') && !given.is_empty()) => {}
            _ => return false,
        }
    }
}

fn resolve<'a>(document: &'a Value, value: &'a Value) -> Option<&'a Value> {
    match value["$ref"].as_str() {
        None => Some(value),
        Some(reference) => document.pointer(reference.strip_prefix('#')?).and_then(|target| resolve(document, target)),
    }
}

/// The first place where `value` is not what `schema` says.
fn mismatch(document: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
    let Some(schema) = resolve(document, schema) else { return Some(format!("{at}: a reference leads nowhere")) };
    if let Some(parts) = schema["allOf"].as_array()
        && let Some(found) = parts.iter().find_map(|part| mismatch_open(document, part, value, at))
    {
        return Some(found);
    }
    for choice in ["oneOf", "anyOf"] {
        if let Some(options) = schema[choice].as_array() {
            let tries: Vec<Option<String>> =
                options.iter().map(|option| mismatch(document, option, value, at)).collect();
            if tries.iter().all(Option::is_some) {
                let reasons: Vec<String> = tries.into_iter().flatten().collect();
                return Some(format!("{at}: fits none of {choice} ({})", reasons.join("; ")));
            }
        }
    }
    scalar(schema, value, at).or_else(|| within(document, schema, value, at, schema.get("allOf").is_none()))
}

/// As [`mismatch`], but further properties are allowed, as they belong to the other parts of an `allOf`.
fn mismatch_open(document: &Value, schema: &Value, value: &Value, at: &str) -> Option<String> {
    let schema = resolve(document, schema)?;
    if schema.get("allOf").is_some() || schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
        return mismatch(document, schema, value, at);
    }
    scalar(schema, value, at).or_else(|| within(document, schema, value, at, false))
}

/// Type, `enum`, `const` and the limits.
fn scalar(schema: &Value, value: &Value, at: &str) -> Option<String> {
    let types: Vec<&str> = match &schema["type"] {
        Value::String(only) => vec![only],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !types.is_empty() && !types.iter().any(|name| is_a(name, value)) {
        return Some(format!("{at}: {value} is not of type {types:?}"));
    }
    if let Some(allowed) = schema["enum"].as_array()
        && !allowed.contains(value)
        && !(value.is_null() && types.contains(&"null"))
    {
        return Some(format!("{at}: {value} is none of {allowed:?}"));
    }
    match schema.get("const") {
        Some(only) if only != value => Some(format!("{at}: {value} is not {only}")),
        _ => beyond(schema, value).map(|limit| format!("{at}: {value} is beyond {limit}")),
    }
}

/// The first limit that a value does not keep: characters, size, items.
fn beyond(schema: &Value, value: &Value) -> Option<String> {
    let size = match value {
        Value::String(text) => i64::try_from(text.chars().count()).ok()?,
        Value::Array(items) => i64::try_from(items.len()).ok()?,
        other => other.as_i64()?,
    };
    let (least, most) = match value {
        Value::String(_) => ("minLength", "maxLength"),
        Value::Array(_) => ("minItems", "maxItems"),
        _ => ("minimum", "maximum"),
    };
    let limit = |name: &str| schema.get(name).and_then(Value::as_i64);
    if limit(least).is_some_and(|least| size < least) {
        return Some(least.to_owned());
    }
    limit(most).is_some_and(|most| size > most).then(|| most.to_owned())
}

fn is_a(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Items and properties; `closed` refuses properties that the schema does not name.
fn within(document: &Value, schema: &Value, value: &Value, at: &str, closed: bool) -> Option<String> {
    if let Some(items) = value.as_array() {
        let of = schema.get("items")?;
        return items.iter().enumerate().find_map(|(n, item)| mismatch(document, of, item, &format!("{at}/{n}")));
    }
    let fields = value.as_object()?;
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if let Some(missing) = required.into_iter().find(|name| !fields.contains_key(*name)) {
        return Some(format!("{at}: \"{missing}\" is missing"));
    }
    let known = schema["properties"].as_object();
    let further = schema.get("additionalProperties");
    for (name, field) in fields {
        let at = format!("{at}/{name}");
        let of = known.and_then(|known| known.get(name)).or(further.filter(|further| further.is_object()));
        match of {
            Some(of) => {
                if let Some(found) = mismatch(document, of, field, &at) {
                    return Some(found);
                }
            }
            None if closed && known.is_some() && further != Some(&Value::Bool(true)) => {
                return Some(format!("{at}: not in the document"));
            }
            None => {}
        }
    }
    None
}
