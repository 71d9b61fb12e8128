//! A person as an identity provider sees one, and how a request changes it. What is sent is kept as it was sent, so that it can be
//! given back untransformed (`integration.md`); what the product needs of it is worked out from it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::filter::Filter;
use super::patch::{Operation, Verb, fixed, invalid, member, text, truth};
use super::words::plain;
use crate::refusal::Refusal;

/// Characters of a text that is kept for the provider alone.
const KEPT: usize = 256;

/// A person. Only `userName` and `active` always have a value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// `userName`: the user ID, which never changes.
    #[serde(skip)]
    pub user_name: String,
    /// `externalId`: how the provider knows the person.
    #[serde(skip)]
    pub external_id: Option<String>,
    /// `active`: on the roster, with or without a seat.
    #[serde(skip)]
    pub active: bool,
    /// `name.formatted`.
    pub formatted: Option<String>,
    /// `name.familyName`.
    pub family_name: Option<String>,
    /// `name.givenName`.
    pub given_name: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// The mail address.
    #[serde(skip)]
    pub email: Option<String>,
    /// What the provider calls that address: `work`.
    pub email_type: Option<String>,
    /// `employeeNumber` of the enterprise extension.
    #[serde(skip)]
    pub employee_number: Option<String>,
    /// `department` of the enterprise extension, as it was sent.
    pub department: Option<String>,
    /// The reading of the name, from this product's extension.
    #[serde(skip)]
    pub kana: Option<String>,
}

impl Person {
    /// The name that the product shows: 姓 before 名, as Japanese names are written, because `name.formatted` comes in the order
    /// of the provider's template; the shown name where one of them is missing; the user ID where there is no name at all.
    #[must_use]
    pub fn whole_name(&self) -> String {
        if let (Some(family), Some(given)) = (&self.family_name, &self.given_name) {
            return format!("{} {}", family.trim(), given.trim());
        }
        let names = [&self.display_name, &self.formatted, &self.family_name, &self.given_name];
        names.into_iter().flatten().next().unwrap_or(&self.user_name).trim().to_owned()
    }

    /// Forgets names that say something else than the product now does: somebody has changed it on a screen.
    #[must_use]
    pub fn named(mut self, shown: &str) -> Self {
        if self.whole_name() != shown {
            (self.family_name, self.given_name, self.formatted) = (None, None, None);
            self.display_name = Some(shown.to_owned());
        }
        self
    }

    /// A new person, or all of one anew (RFC 7644, 3.3 and 3.5.1). Core attributes that are not sent are gone; an extension that is
    /// not sent stays as it was, for it is kept by others too.
    ///
    /// # Errors
    /// `scim.invalid_syntax`, `scim.invalid_value`.
    pub fn put(&self, body: &Value) -> Result<Self, Refusal> {
        let body = body.as_object().ok_or(Refusal::new("scim.invalid_syntax"))?;
        let mut after = Self {
            user_name: String::new(),
            external_id: None,
            formatted: None,
            family_name: None,
            given_name: None,
            display_name: None,
            email: None,
            email_type: None,
            ..self.clone()
        };
        for (key, value) in body {
            after.set(Verb::Replace, &plain(key), None, value)?;
        }
        if after.user_name.is_empty() { Err(invalid("userName")) } else { Ok(after) }
    }

    /// The person after some operations.
    ///
    /// # Errors
    /// `scim.invalid_value`, `scim.mutability`.
    pub fn patched(&self, operations: &[Operation]) -> Result<Self, Refusal> {
        let mut after = self.clone();
        for one in operations {
            match one.attribute.as_str() {
                "id" if one.value.as_str().is_none_or(|id| !id.starts_with("lrn_")) => return Err(fixed("id")),
                "username" if one.verb == Verb::Remove => return Err(invalid("userName")),
                attribute => after.set(one.verb, attribute, one.which.as_ref(), &one.value)?,
            }
        }
        Ok(after)
    }

    fn set(&mut self, verb: Verb, attribute: &str, which: Option<&Filter>, value: &Value) -> Result<(), Refusal> {
        let gone = verb == Verb::Remove;
        let read = |name| if gone { Ok(None) } else { kept(value, name) };
        match attribute {
            "username" => self.user_name = read("userName")?.ok_or_else(|| invalid("userName"))?,
            "externalid" => self.external_id = read("externalId")?,
            "active" => self.active = !gone && truth(value, "active")?,
            "displayname" => self.display_name = read("displayName")?,
            "name.formatted" => self.formatted = read("name.formatted")?,
            "name.familyname" => self.family_name = read("name.familyName")?,
            "name.givenname" => self.given_name = read("name.givenName")?,
            "emails" | "emails.value" | "emails.type" => self.set_email(attribute, gone, which, value)?,
            "enterprise:employeenumber" => self.employee_number = read("employeeNumber")?,
            "enterprise:department" => self.department = read("department")?,
            "keizoku:kana" => self.kana = read("kana")?,
            "name" | "enterprise" | "keizoku" => self.set_complex(verb, attribute, value)?,
            // What this product has no place for is not kept, and not refused: providers send all they know (RFC 7644, 3.3).
            _ => {}
        }
        Ok(())
    }

    fn set_complex(&mut self, verb: Verb, attribute: &str, value: &Value) -> Result<(), Refusal> {
        let (separator, parts): (&str, &[&str]) = match attribute {
            "name" => (".", &["formatted", "familyname", "givenname"]),
            "enterprise" => (":", &["employeenumber", "department"]),
            _ => (":", &["kana"]),
        };
        let sent = match value {
            Value::Object(sent) => Some(sent),
            Value::Null => None,
            _ if verb == Verb::Remove => None,
            _ => return Err(invalid(if attribute == "name" { "name" } else { "schemas" })),
        };
        for part in parts {
            let name = format!("{attribute}{separator}{part}");
            match sent.and_then(|sent| member(sent, part)) {
                Some(value) => self.set(verb, &name, None, value)?,
                // A complex attribute that is replaced is replaced whole; one that is added to keeps the rest.
                None if verb != Verb::Add => self.set(Verb::Remove, &name, None, &Value::Null)?,
                None => {}
            }
        }
        Ok(())
    }

    /// The product keeps one address: the primary one, or the one at work, or the first.
    fn set_email(&mut self, attribute: &str, gone: bool, which: Option<&Filter>, value: &Value) -> Result<(), Refusal> {
        let asked = which.and_then(|which| which.demanded("type"));
        if let (Some(asked), Some(held)) = (&asked, self.held_type())
            && !asked.eq_ignore_ascii_case(&held)
            && !asked.eq_ignore_ascii_case("work")
        {
            // Another address than the one that is kept.
            return Ok(());
        }
        if gone {
            (self.email, self.email_type) = (None, None);
            return Ok(());
        }
        if attribute == "emails.type" {
            self.email_type = kept(value, "emails.type")?;
            return Ok(());
        }
        let list = match value {
            Value::Array(list) => list.as_slice(),
            Value::Null => &[],
            one => std::slice::from_ref(one),
        };
        let sub = |one: &Value, name: &str| one.as_object().and_then(|one| member(one, name)).cloned();
        let is_primary =
            |one: &&Value| sub(one, "primary").is_some_and(|value| truth(&value, "emails").unwrap_or(false));
        let is_work = |one: &&Value| sub(one, "type").is_some_and(|kind| kind.as_str() == Some("work"));
        let Some(chosen) = list.iter().find(is_primary).or_else(|| list.iter().find(is_work)).or_else(|| list.first())
        else {
            (self.email, self.email_type) = (None, None);
            return Ok(());
        };
        self.email = match chosen {
            Value::Object(one) => kept(member(one, "value").unwrap_or(&Value::Null), "emails")?,
            other => kept(other, "emails")?,
        };
        let kind = sub(chosen, "type").map(|kind| kept(&kind, "emails.type")).transpose()?.flatten();
        self.email_type = kind.or(asked).or_else(|| self.email_type.take());
        Ok(())
    }

    fn held_type(&self) -> Option<String> {
        self.email.as_ref().map(|_| self.email_type.clone().unwrap_or_else(|| "work".to_owned()))
    }
}

fn kept(value: &Value, attribute: &'static str) -> Result<Option<String>, Refusal> {
    let text = text(value, attribute)?;
    let sound = |text: &String| text.chars().count() <= KEPT && !text.chars().any(crate::text::is_unkeepable);
    if text.as_ref().is_none_or(sound) { Ok(text) } else { Err(invalid(attribute)) }
}

#[cfg(test)]
#[path = "person_tests.rs"]
mod tests;
