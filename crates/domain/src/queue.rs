//! Background work: its kinds and states, and when failed work is tried again.

use chrono::TimeDelta;

/// What a job does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JobKind {
    /// Hashes the initial passwords of an import, behind it (`learning.md`, people; issue: "never make the import wait").
    HashPasswords,
    /// Draws an issued document and keeps the paper for good.
    DrawDocument,
    /// Purges the data of a lapsed contract when its retention is over (renewal.md, "The gap from the 1st to the 10th of M").
    PurgeContract,
    /// Puts the mails of a mailing into the outbox (learning.md, "Mail, notices, rules").
    SendMailing,
}

impl JobKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::HashPasswords, Self::DrawDocument, Self::PurgeContract, Self::SendMailing];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HashPasswords => "hash_passwords",
            Self::DrawDocument => "draw_document",
            Self::PurgeContract => "purge_contract",
            Self::SendMailing => "send_mailing",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JobState {
    /// Waits for a worker.
    Queued,
    /// A worker holds its lease.
    Running,
    /// Done.
    Succeeded,
    /// Given up after [`MAX_ATTEMPTS`].
    Failed,
    /// Stopped on request; what was done before stays.
    Cancelled,
}

impl JobState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Queued, Self::Running, Self::Succeeded, Self::Failed, Self::Cancelled];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// Whether nothing more will happen.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Cancelled)
    }
}

/// After so many attempts queued work is given up and shown as failed.
pub const MAX_ATTEMPTS: i32 = 12;

/// How long to wait after the `attempt`-th failure (1 = first): 30 s, doubled each time, at most 4 hours.
#[must_use]
pub fn back_off(attempt: i32) -> TimeDelta {
    let doublings = u32::try_from(attempt.saturating_sub(1)).unwrap_or(0).min(9);
    TimeDelta::seconds((30_i64 << doublings).min(4 * 3600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_and_is_bounded() {
        assert_eq!(back_off(1), TimeDelta::seconds(30));
        assert_eq!(back_off(2), TimeDelta::seconds(60));
        assert_eq!(back_off(9), TimeDelta::seconds(7680));
        assert_eq!(back_off(10), TimeDelta::hours(4));
        assert_eq!(back_off(1000), TimeDelta::hours(4));
        assert_eq!(back_off(0), TimeDelta::seconds(30));
    }

    #[test]
    fn names_go_both_ways() {
        for state in JobState::ALL {
            assert_eq!(JobState::from_name(state.as_str()), Some(state));
        }
        for kind in JobKind::ALL {
            assert_eq!(JobKind::from_name(kind.as_str()), Some(kind));
        }
    }
}
