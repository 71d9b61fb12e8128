//! Libraries and packs, and what a renewal into another of them means.

use serde::{Deserialize, Serialize};

use crate::id::LibraryId;

/// A single library, or a pack of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LibraryKind {
    /// One library of courses.
    Library,
    /// Several libraries sold as one.
    Pack,
}

impl LibraryKind {
    /// The stored text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Library => "library",
            Self::Pack => "pack",
        }
    }
    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "library" => Some(Self::Library),
            "pack" => Some(Self::Pack),
            _ => None,
        }
    }
}

/// What a renewal changes (renewal.md, "What a renewal changes").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RenewalKind {
    /// The same library: workspace and credentials stay.
    Same,
    /// A declared upgrade: workspace and credentials stay.
    Upgrade,
    /// Another library: new workspace, new credentials, start-of-use mail.
    Change,
}

impl RenewalKind {
    /// Classifies a renewal from `current` into `next`, where `current` declares `upgrade_to`.
    #[must_use]
    pub fn classify(current: LibraryId, upgrade_to: Option<LibraryId>, next: LibraryId) -> Self {
        if current == next {
            Self::Same
        } else if upgrade_to == Some(next) {
            Self::Upgrade
        } else {
            Self::Change
        }
    }

    /// Whether people, history and the administrator's credentials stay.
    #[must_use]
    pub const fn keeps_workspace(self) -> bool {
        matches!(self, Self::Same | Self::Upgrade)
    }

    /// The stored text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Upgrade => "upgrade",
            Self::Change => "change",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "same" => Some(Self::Same),
            "upgrade" => Some(Self::Upgrade),
            "change" => Some(Self::Change),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_renewal_is_same_upgrade_or_change() {
        let [a, b, c] = [1u128, 2, 3].map(|n| LibraryId::from_uuid(Uuid::from_u128(n)));
        assert_eq!(RenewalKind::classify(a, Some(b), a), RenewalKind::Same);
        assert_eq!(RenewalKind::classify(a, Some(b), b), RenewalKind::Upgrade);
        assert_eq!(RenewalKind::classify(a, Some(b), c), RenewalKind::Change);
        assert!(!RenewalKind::Change.keeps_workspace());
    }
}
