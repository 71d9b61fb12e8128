//! What an account's owner asks for and a link in a mail confirms (product.md, O10): a new mail address, a successor.

use chrono::TimeDelta;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountChangeKind {
    /// Another mail address, proved by whoever reads it.
    Email,
    /// A successor, who takes the role over.
    HandOver,
}

impl AccountChangeKind {
    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::HandOver => "hand_over",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Email, Self::HandOver].into_iter().find(|kind| kind.as_str() == name)
    }

    /// How long the link works: 24 hours, 7 days.
    #[must_use]
    pub const fn lifetime(self) -> TimeDelta {
        match self {
            Self::Email => TimeDelta::hours(24),
            Self::HandOver => TimeDelta::days(7),
        }
    }

    /// The page that the link opens, on the site of the account's role.
    #[must_use]
    pub const fn page(self) -> &'static str {
        match self {
            Self::Email => "confirm-email",
            Self::HandOver => "accept-hand-over",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways() {
        for kind in [AccountChangeKind::Email, AccountChangeKind::HandOver] {
            assert_eq!(AccountChangeKind::from_name(kind.as_str()), Some(kind));
        }
        assert_eq!(AccountChangeKind::from_name("reset"), None);
    }
}
