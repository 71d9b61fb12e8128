//! Somebody who can log in.

use chrono::{DateTime, Utc};

use super::role::Role;
use crate::id::{AccountId, CompanyId};

/// How far an account has come with its password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PasswordState {
    /// None yet: a set-up link has to be followed.
    None,
    /// A chosen one waits to be hashed.
    Pending,
    /// There is one.
    Set,
    /// A one-time code was handed out on paper.
    HandOut,
}

impl PasswordState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::None, Self::Pending, Self::Set, Self::HandOut];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Pending => "pending",
            Self::Set => "set",
            Self::HandOut => "hand_out",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// An account, as logging in needs it. It never prints its digests.
#[derive(Clone, PartialEq, Eq)]
pub struct LoginAccount {
    /// Who.
    pub id: AccountId,
    /// Of which company; the vendor is one too.
    pub company: CompanyId,
    /// With which role.
    pub role: Role,
    /// The unique key.
    pub login_key: String,
    /// What is typed.
    pub login_id: String,
    /// The person's name.
    pub name: String,
    /// The mail address, if there is one.
    pub email: Option<String>,
    /// The argon2id digest, if a password was set.
    pub password_hash: Option<String>,
    /// How far the account has come.
    pub password_state: PasswordState,
    /// The keyed digest of a handed-out code.
    pub hand_out_hash: Option<String>,
    /// Until when that code works.
    pub hand_out_expires_at: Option<DateTime<Utc>>,
    /// When the mail address was proved.
    pub verified_at: Option<DateTime<Utc>>,
    /// When the account was closed.
    pub disabled_at: Option<DateTime<Utc>>,
}

impl std::fmt::Debug for LoginAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LoginAccount").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}
