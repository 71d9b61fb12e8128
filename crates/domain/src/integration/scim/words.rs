//! Names of attributes: with or without the URN of their schema, in whatever case (RFC 7643, 2.1).

use super::{ENTERPRISE, GROUP, KEIZOKU, USER};

/// Schemas and how their attributes are told apart in here; the core schemas' stand alone.
const SCHEMAS: [(&str, &str); 4] = [(ENTERPRISE, "enterprise"), (KEIZOKU, "keizoku"), (USER, ""), (GROUP, "")];

/// An attribute under one name: lower case, `enterprise:` or `keizoku:` before what those schemas add. The URN alone is the name of
/// the schema.
pub(super) fn plain(name: &str) -> String {
    for (urn, short) in SCHEMAS {
        let Some(head) = name.get(..urn.len()) else { continue };
        if !head.eq_ignore_ascii_case(urn) {
            continue;
        }
        let rest = &name[urn.len()..];
        // Entra ID writes a dot or a colon between the URN and the attribute.
        match (rest.strip_prefix([':', '.']), short) {
            (Some(attribute), "") => return attribute.to_ascii_lowercase(),
            (Some(attribute), short) => return format!("{short}:{}", attribute.to_ascii_lowercase()),
            (None, short) if rest.is_empty() => return short.to_owned(),
            _ => {}
        }
    }
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("userName", "username")]
    #[case("urn:ietf:params:scim:schemas:core:2.0:User:userName", "username")]
    #[case("URN:IETF:params:scim:schemas:core:2.0:user:UserName", "username")]
    #[case("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "enterprise:employeenumber")]
    #[case("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "enterprise")]
    #[case("urn:ietf:params:scim:schemas:extension:keizoku:2.0:User:kana", "keizoku:kana")]
    #[case("urn:ietf:params:scim:schemas:core:2.0:Group:members", "members")]
    #[case("urn:example:other:kana", "urn:example:other:kana")]
    #[case("姓", "姓")]
    fn a_name_is_one_name(#[case] written: &str, #[case] expected: &str) {
        assert_eq!(plain(written), expected);
    }
}
