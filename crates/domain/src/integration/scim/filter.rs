//! The filter grammar (RFC 7644, 3.4.2.2): `and`, `or`, `not`, brackets, `attribute[…]`, and the operators that ask for equality, parts
//! of a text and presence. Read by recursive descent with a bound on depth and on length, so that no filter is work for long.

use serde_json::Value;

use super::words::plain;
use crate::refusal::Refusal;

/// Characters of a filter.
const LENGTH: usize = 2_000;
/// Brackets and negations within each other.
const DEPTH: usize = 8;
/// Comparisons in a filter.
const TERMS: usize = 50;

/// How an attribute is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// `eq`.
    Equal,
    /// `co`.
    Contains,
    /// `sw`.
    StartsWith,
    /// `ew`.
    EndsWith,
}

/// What is looked for. Attributes are in the one form of [`super`]'s names: `emails.value`, `enterprise:employeenumber`.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// All of them.
    All(Vec<Filter>),
    /// One of them at least.
    Any(Vec<Filter>),
    /// Not that.
    Not(Box<Filter>),
    /// The attribute compared with a text, a truth value or a number.
    Is(String, Op, Value),
    /// The attribute has a value.
    Present(String),
}

fn refused() -> Refusal {
    Refusal::new("scim.invalid_filter")
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    /// `scim.invalid_filter` for what is not of the grammar, too long or too deep, and for operators that compare sizes.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        if text.chars().count() > LENGTH {
            return Err(refused());
        }
        let mut reader = Reader { rest: text, terms: 0 };
        let filter = reader.any(0, "")?;
        reader.skip();
        if reader.rest.is_empty() { Ok(filter) } else { Err(refused()) }
    }

    /// Whether something matches, told attribute by attribute; used where the things are at hand, not in the database.
    #[must_use]
    pub fn matches(&self, value_of: &dyn Fn(&str) -> Option<String>) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.matches(value_of)),
            Self::Any(any) => any.iter().any(|one| one.matches(value_of)),
            Self::Not(inner) => !inner.matches(value_of),
            Self::Present(attribute) => value_of(attribute).is_some_and(|value| !value.is_empty()),
            Self::Is(attribute, op, wanted) => value_of(attribute).is_some_and(|value| {
                let (value, wanted) = (value.to_lowercase(), text_of(wanted).to_lowercase());
                match op {
                    Op::Equal => value == wanted,
                    Op::Contains => value.contains(&wanted),
                    Op::StartsWith => value.starts_with(&wanted),
                    Op::EndsWith => value.ends_with(&wanted),
                }
            }),
        }
    }

    /// The attributes that are asked about.
    #[must_use]
    pub fn attributes(&self) -> Vec<&str> {
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().flat_map(Self::attributes).collect(),
            Self::Not(inner) => inner.attributes(),
            Self::Is(attribute, ..) | Self::Present(attribute) => vec![attribute],
        }
    }

    /// The value that an attribute must have by this filter, where it is nothing but such comparisons joined by `and`.
    #[must_use]
    pub fn demanded(&self, wanted: &str) -> Option<String> {
        match self {
            Self::Is(attribute, Op::Equal, value) if attribute == wanted => Some(text_of(value)),
            Self::All(inner) => inner.iter().find_map(|one| one.demanded(wanted)),
            _ => None,
        }
    }
}

/// A compared value as text.
#[must_use]
pub fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

struct Reader<'a> {
    rest: &'a str,
    terms: usize,
}

impl<'a> Reader<'a> {
    fn skip(&mut self) {
        self.rest = self.rest.trim_start_matches(' ');
    }

    /// Takes a sign if it is next.
    fn sign(&mut self, sign: char) -> bool {
        self.skip();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes a word if it is next.
    fn word(&mut self, word: &str) -> bool {
        self.skip();
        let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '(', ')', ']']);
        match self.rest.get(..word.len()) {
            Some(head) if head.eq_ignore_ascii_case(word) && ends(&self.rest[word.len()..]) => {
                self.rest = &self.rest[word.len()..];
                true
            }
            _ => false,
        }
    }

    fn any(&mut self, depth: usize, within: &str) -> Result<Filter, Refusal> {
        let mut parts = vec![self.all(depth, within)?];
        while self.word("or") {
            parts.push(self.all(depth, within)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::Any(parts) })
    }

    fn all(&mut self, depth: usize, within: &str) -> Result<Filter, Refusal> {
        let mut parts = vec![self.one(depth, within)?];
        while self.word("and") {
            parts.push(self.one(depth, within)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::All(parts) })
    }

    fn one(&mut self, depth: usize, within: &str) -> Result<Filter, Refusal> {
        if depth > DEPTH {
            return Err(refused());
        }
        if self.word("not") {
            if !self.sign('(') {
                return Err(refused());
            }
            let inner = self.any(depth + 1, within)?;
            return if self.sign(')') { Ok(Filter::Not(Box::new(inner))) } else { Err(refused()) };
        }
        if self.sign('(') {
            let inner = self.any(depth + 1, within)?;
            return if self.sign(')') { Ok(inner) } else { Err(refused()) };
        }
        self.comparison(depth, within)
    }

    fn comparison(&mut self, depth: usize, within: &str) -> Result<Filter, Refusal> {
        self.terms += 1;
        if self.terms > TERMS {
            return Err(refused());
        }
        let name = self.name()?;
        let attribute = if within.is_empty() { plain(name) } else { format!("{within}.{}", name.to_ascii_lowercase()) };
        if within.is_empty() && self.rest.starts_with('[') {
            return self.value_path(depth, &attribute);
        }
        self.compared(attribute)
    }

    /// `emails[type eq "work"]`, with or without `.value eq "…"` behind.
    fn value_path(&mut self, depth: usize, attribute: &str) -> Result<Filter, Refusal> {
        self.rest = &self.rest[1..];
        let inner = self.any(depth + 1, attribute)?;
        if !self.sign(']') {
            return Err(refused());
        }
        let Some(rest) = self.rest.strip_prefix('.') else { return Ok(inner) };
        self.rest = rest;
        let sub = format!("{attribute}.{}", self.name()?.to_ascii_lowercase());
        Ok(Filter::All(vec![inner, self.compared(sub)?]))
    }

    fn compared(&mut self, attribute: String) -> Result<Filter, Refusal> {
        if self.word("pr") {
            return Ok(Filter::Present(attribute));
        }
        if self.word("ne") {
            return Ok(Filter::Not(Box::new(Filter::Is(attribute, Op::Equal, self.value()?))));
        }
        let ops = [("eq", Op::Equal), ("co", Op::Contains), ("sw", Op::StartsWith), ("ew", Op::EndsWith)];
        let op = ops.into_iter().find(|(word, _)| self.word(word)).ok_or_else(refused)?.1;
        Ok(Filter::Is(attribute, op, self.value()?))
    }

    fn name(&mut self) -> Result<&'a str, Refusal> {
        self.skip();
        let fits = |c: char| c.is_ascii_alphanumeric() || "._:-$".contains(c);
        let end = self.rest.find(|c| !fits(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Err(refused());
        }
        self.rest = rest;
        Ok(name)
    }

    /// A JSON text, number, truth value or null.
    fn value(&mut self) -> Result<Value, Refusal> {
        self.skip();
        if self.rest.starts_with('"') {
            let mut values = serde_json::Deserializer::from_str(self.rest).into_iter::<Value>();
            let value = values.next().and_then(Result::ok).ok_or_else(refused)?;
            let end = values.byte_offset();
            self.rest = self.rest.get(end..).ok_or_else(refused)?;
            return Ok(value);
        }
        let end = self.rest.find([' ', ')', ']']).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let value: Value = serde_json::from_str(&word.to_ascii_lowercase()).map_err(|_| refused())?;
        self.rest = rest;
        if value.is_array() || value.is_object() { Err(refused()) } else { Ok(value) }
    }
}

#[cfg(test)]
#[path = "filter_tests.rs"]
mod tests;
