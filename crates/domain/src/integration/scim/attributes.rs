//! Which attributes an answer has: all, or those asked for (RFC 7644, 3.9).

use serde_json::{Map, Value};

use super::words::plain;

/// What is always there, whatever was asked for.
const ALWAYS: [&str; 3] = ["id", "schemas", "meta"];

/// The attributes of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes {
    only: Option<Vec<String>>,
    without: Vec<String>,
}

impl Attributes {
    /// Reads `attributes` and `excludedAttributes`; of both, the former counts.
    #[must_use]
    pub fn of(only: Option<&str>, without: Option<&str>) -> Self {
        let list = |text: &str| -> Vec<String> {
            text.split(',').map(str::trim).filter(|name| !name.is_empty()).take(100).map(plain).collect()
        };
        let only = only.map(list).filter(|names| !names.is_empty());
        Self { without: if only.is_none() { without.map(list).unwrap_or_default() } else { Vec::new() }, only }
    }

    /// Whether an attribute is in the answer, as a whole or in part.
    #[must_use]
    pub fn shows(&self, attribute: &str) -> bool {
        let name = plain(attribute);
        let within = |asked: &String| {
            *asked == name || asked.strip_prefix(&name).is_some_and(|rest| rest.starts_with(['.', ':']))
        };
        match &self.only {
            Some(only) => ALWAYS.contains(&name.as_str()) || only.iter().any(within),
            None => ALWAYS.contains(&name.as_str()) || !self.without.contains(&name),
        }
    }

    /// Takes away what was not asked for.
    #[must_use]
    pub fn cut(&self, resource: Map<String, Value>) -> Map<String, Value> {
        resource.into_iter().filter(|(name, _)| self.shows(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::integration::scim::ENTERPRISE;

    #[rstest]
    #[case(None, None, &["id", "userName", "members", "name"], &[])]
    #[case(None, Some("members"), &["id", "userName"], &["members"])]
    #[case(Some("userName"), None, &["id", "schemas", "userName"], &["name", "members"])]
    #[case(Some("USERNAME, name.familyName"), Some("userName"), &["userName", "name"], &["members"])]
    #[case(Some("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"), None, &[ENTERPRISE], &["userName"])]
    #[case(None, Some("id,meta,schemas"), &["id", "meta", "schemas"], &[])]
    fn what_was_asked_for_is_shown(
        #[case] only: Option<&str>,
        #[case] without: Option<&str>,
        #[case] shown: &[&str],
        #[case] hidden: &[&str],
    ) {
        let attributes = Attributes::of(only, without);
        assert!(shown.iter().all(|name| attributes.shows(name)), "{attributes:?}");
        assert!(!hidden.iter().any(|name| attributes.shows(name)), "{attributes:?}");
    }
}
