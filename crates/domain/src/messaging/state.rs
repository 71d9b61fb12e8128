//! The states of a mail in the outbox.

/// Where a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MailState {
    /// Waits in the outbox.
    Queued,
    /// Handed to the mail server; the text is no longer kept.
    Sent,
    /// Kept in the mailbox of the embedded default, which shows what would have been sent.
    Kept,
    /// Given up after [`crate::queue::MAX_ATTEMPTS`].
    Failed,
}

impl MailState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Queued, Self::Sent, Self::Kept, Self::Failed];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Kept => "kept",
            Self::Failed => "failed",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways() {
        for state in MailState::ALL {
            assert_eq!(MailState::from_name(state.as_str()), Some(state));
        }
    }
}
