//! One-time links sent by mail (`renewal.md`, "Mails of the contract life").

use chrono::{DateTime, TimeDelta, Utc};

/// What a one-time link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkPurpose {
    /// An applicant proves that the mail address is theirs.
    VerifyEmail,
    /// A new account gets its first password.
    SetUpPassword,
    /// A forgotten password is replaced.
    ResetPassword,
}

/// What to do with a link that was followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// It may be used, once.
    Usable,
    /// It was used before.
    Used,
    /// Its time is over, or a newer link took its place.
    Expired,
}

impl LinkPurpose {
    /// Every purpose.
    pub const ALL: [Self; 3] = [Self::VerifyEmail, Self::SetUpPassword, Self::ResetPassword];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VerifyEmail => "verify_email",
            Self::SetUpPassword => "set_up",
            Self::ResetPassword => "reset",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }

    /// How long the link works: 24 hours, 7 days, 1 hour.
    #[must_use]
    pub const fn lifetime(self) -> TimeDelta {
        match self {
            Self::VerifyEmail => TimeDelta::hours(24),
            Self::SetUpPassword => TimeDelta::days(7),
            Self::ResetPassword => TimeDelta::hours(1),
        }
    }

    /// Whether following the link sets a password.
    #[must_use]
    pub const fn sets_password(self) -> bool {
        matches!(self, Self::SetUpPassword | Self::ResetPassword)
    }

    /// The page that the link opens, on the site of the account's role.
    #[must_use]
    pub const fn page(self) -> &'static str {
        match self {
            Self::VerifyEmail => "verify",
            Self::SetUpPassword | Self::ResetPassword => "set-password",
        }
    }
}

/// Whether a link still works: `used_at` and `expires_at` as stored. At the very instant of `expires_at` it no longer does.
#[must_use]
pub fn state(used_at: Option<DateTime<Utc>>, expires_at: DateTime<Utc>, now: DateTime<Utc>) -> LinkState {
    if used_at.is_some() {
        LinkState::Used
    } else if now >= expires_at {
        LinkState::Expired
    } else {
        LinkState::Usable
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_works_once_and_until_its_last_instant() {
        let issued = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        for purpose in LinkPurpose::ALL {
            let expires = issued + purpose.lifetime();
            let before = expires - TimeDelta::microseconds(1);
            assert_eq!(state(None, expires, before), LinkState::Usable);
            assert_eq!(state(None, expires, expires), LinkState::Expired);
            assert_eq!(state(Some(issued), expires, before), LinkState::Used);
            assert_eq!(LinkPurpose::from_name(purpose.as_str()), Some(purpose));
        }
    }
}
