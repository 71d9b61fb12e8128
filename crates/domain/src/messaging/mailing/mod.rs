//! Mails that an administrator or a supervisor writes to people (learning.md, "Mail, notices, rules"): what is said, and the states of a
//! mailing.

mod text;

use chrono::{DateTime, Utc};

pub use text::{
    Addressee, Common, FoundCourse, MOST_COURSES, MOST_SUBJECT, MOST_TEXT, MailingText, TEMPLATES, Template, Variable,
    by_due_date,
};

use crate::id::{AccountId, JobId, MailingId, TermId};
use crate::refusal::Refusal;

/// People of one mailing, at most.
pub const MOST_PEOPLE: usize = 20_000;

/// How far a mailing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailingState {
    /// Being written.
    Draft,
    /// Its mails are put into the outbox.
    Sending,
    /// All of them are.
    Sent,
    /// Ended before all of them were.
    Stopped,
}

impl MailingState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Sending, Self::Sent, Self::Stopped];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Stopped => "stopped",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// A mailing, without its people.
#[derive(Debug, Clone)]
pub struct Mailing {
    /// Its id.
    pub id: MailingId,
    /// The term whose people get it.
    pub term: TermId,
    /// How far it has come.
    pub state: MailingState,
    /// What it says.
    pub text: MailingText,
    /// Who wrote it.
    pub author: AccountId,
    /// The name of that account when it did.
    pub author_name: String,
    /// Whether the author sees everybody, or the own departments only.
    pub everybody: bool,
    /// The job that sends it.
    pub job: Option<JobId>,
    /// Grows with each change.
    pub revision: i64,
    /// When it was prepared.
    pub created_at: DateTime<Utc>,
    /// When sending began.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Mailing {
    /// Refuses what only a draft allows.
    ///
    /// # Errors
    /// `mailing.not_a_draft`.
    pub fn ensure_draft(&self) -> Result<(), Refusal> {
        if self.state == MailingState::Draft { Ok(()) } else { Err(Refusal::new("mailing.not_a_draft")) }
    }

    /// The draft with another text.
    ///
    /// # Errors
    /// `mailing.not_a_draft`.
    pub fn changed(&self, text: MailingText) -> Result<Self, Refusal> {
        self.ensure_draft()?;
        Ok(Self { text, revision: self.revision + 1, ..self.clone() })
    }

    /// The draft on its way.
    ///
    /// # Errors
    /// `mailing.not_a_draft`.
    pub fn begun(&self, job: JobId, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.ensure_draft()?;
        let state = MailingState::Sending;
        Ok(Self { state, job: Some(job), started_at: Some(now), revision: self.revision + 1, ..self.clone() })
    }

    /// The end of one that is on its way: all were reached, or it was stopped.
    ///
    /// # Errors
    /// `mailing.not_sending`.
    pub fn ended(&self, state: MailingState, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.state != MailingState::Sending {
            return Err(Refusal::new("mailing.not_sending"));
        }
        Ok(Self { state, ended_at: Some(now), revision: self.revision + 1, ..self.clone() })
    }
}

/// Why somebody got no mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// There is no address.
    NoAddress,
    /// The person has no seat in the term any more.
    NoSeat,
    /// The person left the sender's departments.
    OutOfSight,
}

impl SkipReason {
    /// Every reason.
    pub const ALL: [Self; 3] = [Self::NoAddress, Self::NoSeat, Self::OutOfSight];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoAddress => "no_address",
            Self::NoSeat => "no_seat",
            Self::OutOfSight => "out_of_sight",
        }
    }

    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn only_a_draft_changes_and_only_what_is_on_its_way_ends() {
        let now: DateTime<Utc> = "2027-06-10T00:00:00Z".parse().unwrap();
        let draft = Mailing {
            id: MailingId::from_uuid(Uuid::from_u128(1)),
            term: TermId::from_uuid(Uuid::from_u128(2)),
            state: MailingState::Draft,
            text: MailingText { subject: "件名".to_owned(), text: "本文".to_owned() },
            author: AccountId::from_uuid(Uuid::from_u128(3)),
            author_name: "教育 花子".to_owned(),
            everybody: true,
            job: None,
            revision: 1,
            created_at: now,
            started_at: None,
            ended_at: None,
        };
        assert_eq!(draft.ended(MailingState::Stopped, now).unwrap_err().code, "mailing.not_sending");
        let sending = draft.begun(JobId::from_uuid(Uuid::from_u128(4)), now).unwrap();
        assert_eq!((sending.state, sending.revision), (MailingState::Sending, 2));
        assert_eq!(sending.changed(sending.text.clone()).unwrap_err().code, "mailing.not_a_draft");
        let sent = sending.ended(MailingState::Sent, now).unwrap();
        assert_eq!(sent.ended(MailingState::Stopped, now).unwrap_err().code, "mailing.not_sending");
    }

    #[test]
    fn names_go_both_ways() {
        for state in MailingState::ALL {
            assert_eq!(MailingState::from_name(state.as_str()), Some(state));
        }
        for reason in SkipReason::ALL {
            assert_eq!(SkipReason::from_name(reason.as_str()), Some(reason));
        }
    }
}
