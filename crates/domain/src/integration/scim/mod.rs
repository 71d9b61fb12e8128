//! SCIM 2.0 (RFC 7643, RFC 7644) as far as it is ours: what may be asked for, how a change is read, how long a token lives
//! (`integration.md`, "SCIM 2.0"). Pure: messages are JSON values, the answer is a typed wish or a refusal.

pub mod filter;
pub mod group;
pub mod patch;
pub mod person;
pub mod token;

mod attributes;
mod words;

pub use attributes::Attributes;
pub use filter::Filter;
pub use group::GroupChange;
pub use patch::{Operation, Verb};
pub use person::Person;

/// The schema of a person.
pub const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// What enterprises add to it.
pub const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/// What this product adds to it: the reading of the name. The form is the one that Entra ID asks for.
pub const KEIZOKU: &str = "urn:ietf:params:scim:schemas:extension:keizoku:2.0:User";
/// The schema of a department.
pub const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
/// The message that changes parts of a resource.
pub const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
/// The message with a page of resources.
pub const LIST_RESPONSE: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
/// The message that says why not.
pub const ERROR: &str = "urn:ietf:params:scim:api:messages:2.0:Error";

/// Resources on a page, at most.
pub const MOST_RESULTS: u64 = 200;
/// Resources on a page when none are asked for.
pub const USUAL_RESULTS: u64 = 100;
/// The furthest a list is gone into.
pub const FURTHEST: u64 = 1_000_000;
/// Members named in one request.
pub const MOST_MEMBERS: usize = 1_000;

/// A page of a list as it is asked for: from 1 on, bounded (RFC 7644, 3.4.2.4: what is below 1 means 1, what is below 0 means 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first result, 1 for the first of all.
    pub start: u64,
    /// How many at most.
    pub count: u64,
}

impl Window {
    /// Reads what was asked for.
    #[must_use]
    pub fn of(start: Option<i64>, count: Option<i64>) -> Self {
        let start = start.map_or(1, |start| u64::try_from(start).unwrap_or(1)).clamp(1, FURTHEST);
        let count = count.map_or(USUAL_RESULTS, |count| u64::try_from(count).unwrap_or(0)).min(MOST_RESULTS);
        Self { start, count }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    /// RFC 7644, 3.4.2.4; huge counts are cut, not refused.
    #[rstest]
    #[case(None, None, 1, 100)]
    #[case(Some(1), Some(2), 1, 2)]
    #[case(Some(0), Some(0), 1, 0)]
    #[case(Some(-5), Some(-5), 1, 0)]
    #[case(Some(i64::MAX), Some(i64::MAX), FURTHEST, MOST_RESULTS)]
    fn pages_are_bounded(
        #[case] start: Option<i64>,
        #[case] count: Option<i64>,
        #[case] first: u64,
        #[case] most: u64,
    ) {
        assert_eq!(Window::of(start, count), Window { start: first, count: most });
    }
}
