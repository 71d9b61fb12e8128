//! A refusal: a stable code and the facts that its text needs. Words are chosen at the edge, by language.

use std::collections::BTreeMap;

/// Why something was not done. `code` is dotted and stable (`order.already_approved`); `params` fill the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Stable, dotted; every code stands in the HTTP floor's table of problems.
    pub code: &'static str,
    /// Facts for the text, by name. Never a value the caller sent.
    pub params: BTreeMap<&'static str, String>,
    /// The fields that are at fault, if any.
    pub fields: Vec<FieldRefusal>,
}

/// One field at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRefusal {
    /// JSON Pointer into the request body, such as `/quantity`.
    pub pointer: String,
    /// Stable, dotted.
    pub code: &'static str,
}

impl Refusal {
    /// A refusal without facts.
    #[must_use]
    pub const fn new(code: &'static str) -> Self {
        Self { code, params: BTreeMap::new(), fields: Vec::new() }
    }

    /// Adds a fact for the text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }

    /// Adds a field at fault.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>, code: &'static str) -> Self {
        self.fields.push(FieldRefusal { pointer: pointer.into(), code });
        self
    }

    /// The refusal for a body with fields at fault.
    #[must_use]
    pub const fn invalid(fields: Vec<FieldRefusal>) -> Self {
        Self { code: "request.invalid", params: BTreeMap::new(), fields }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code)
    }
}

impl std::error::Error for Refusal {}
