//! A term of a contract: its roster has the same id.

use chrono::NaiveDate;

use super::ledger::SeatQuota;
use super::taking::SeatRule;
use crate::id::{CompanyId, ContractId, LibraryId, OrderId, TermId, WorkspaceId};
use crate::month::YearMonth;
use crate::ordering::{ContractPolicy, TermDates};

/// How far the roster of a term has come (renewal.md, "Seats").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RosterState {
    /// Ordered, but the 11th of M−1 has not come.
    NotOpen,
    /// A copy of the running roster, being prepared.
    Preparing,
    /// Confirmed by the training administrator.
    Confirmed,
    /// The term runs.
    Running,
    /// The term has ended.
    Ended,
}

impl RosterState {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotOpen => "not_open",
            Self::Preparing => "preparing",
            Self::Confirmed => "confirmed",
            Self::Running => "running",
            Self::Ended => "ended",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::NotOpen, Self::Preparing, Self::Confirmed, Self::Running, Self::Ended]
            .into_iter()
            .find(|state| state.as_str() == text)
    }
}

/// A term with its seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Id, of the roster too.
    pub id: TermId,
    /// Whose.
    pub company_id: CompanyId,
    /// Of which contract.
    pub contract_id: ContractId,
    /// Where its people are.
    pub workspace_id: WorkspaceId,
    /// What may be learned.
    pub library_id: LibraryId,
    /// The order that opened it.
    pub order_id: OrderId,
    /// First month.
    pub start_month: YearMonth,
    /// Last month.
    pub end_month: YearMonth,
    /// First day; later than the 1st when the term started on approval.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// Seats bought and taken.
    pub quota: SeatQuota,
    /// State of the roster.
    pub roster: RosterState,
    /// First day on which its roster is prepared, as the term before it promised.
    pub roster_opens_on: NaiveDate,
    /// The policy of the day on which it was opened: what it promises about the renewal that follows it.
    pub policy: ContractPolicy,
    /// Revision.
    pub revision: i64,
}

impl Term {
    /// The dates of the term that would follow, as this one promised them.
    #[must_use]
    pub fn renewal_dates(&self) -> TermDates {
        TermDates::new(self.end_month.plus(1), self.policy.term_months, &self.policy)
    }

    /// Who takes a seat of it.
    #[must_use]
    pub const fn seat_rule(&self) -> SeatRule {
        SeatRule::of(&self.policy)
    }

    /// Whether `today` lies in the term.
    #[must_use]
    pub fn runs_on(&self, today: NaiveDate) -> bool {
        self.starts_on <= today && today <= self.ends_on
    }
}
