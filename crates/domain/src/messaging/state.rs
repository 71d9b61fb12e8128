//! The states of a mail in the outbox, and when a failed one is tried again.

use chrono::TimeDelta;

/// Where a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MailState {
    /// Waits in the outbox.
    Queued,
    /// Handed to the mail server, or put into the mailbox of the embedded default.
    Sent,
    /// Given up after [`MAX_ATTEMPTS`].
    Failed,
}

impl MailState {
    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Queued, Self::Sent, Self::Failed].into_iter().find(|state| state.as_str() == name)
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
        for state in [MailState::Queued, MailState::Sent, MailState::Failed] {
            assert_eq!(MailState::from_name(state.as_str()), Some(state));
        }
    }
}
