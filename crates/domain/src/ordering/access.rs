//! What a term gives on a day: running, grace, closed, lapsed (renewal.md, "The gap from the 1st to the 10th of M").

use chrono::NaiveDate;

use crate::month::YearMonth;

use super::policy::ContractPolicy;

/// The open renewal order behind a term that has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenRenewal {
    /// None, or only a draft, or one that was given back.
    None,
    /// Provisional or submitted: the customer has applied.
    Applied,
    /// Submitted in time, waiting for the vendor.
    Submitted,
    /// The next term is there.
    Approved,
}

/// State of a term on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermState {
    /// Not started.
    Upcoming,
    /// Between its first and last day.
    Running,
    /// Ended, renewal applied for: learners keep access until the 10th.
    Grace,
    /// Ended without order, still renewable: learner login closed, administrators read-only.
    Closed,
    /// Ended, and the next term took over.
    Ended,
    /// Ended, and no longer renewable: kept, exportable, purged after the retention.
    Lapsed,
}

impl TermState {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Running => "running",
            Self::Grace => "grace",
            Self::Closed => "closed",
            Self::Ended => "ended",
            Self::Lapsed => "lapsed",
        }
    }

    /// Whether learners with a seat may learn.
    #[must_use]
    pub const fn learners_have_access(self) -> bool {
        matches!(self, Self::Running | Self::Grace)
    }
}

/// The state on `today` of the term from `starts_on` to the end of `end_month`.
#[must_use]
pub fn term_state(
    starts_on: NaiveDate,
    end_month: YearMonth,
    renewal: OpenRenewal,
    today: NaiveDate,
    policy: &ContractPolicy,
) -> TermState {
    if today < starts_on {
        return TermState::Upcoming;
    }
    if today <= end_month.last_day() {
        return TermState::Running;
    }
    let in_gap = today <= end_month.plus(1).day(policy.last_day_to_apply);
    match renewal {
        OpenRenewal::Approved => TermState::Ended,
        OpenRenewal::Applied | OpenRenewal::Submitted if in_gap => TermState::Grace,
        // Handed in on time but not yet approved: not the customer's lapse, yet access ends on the 10th.
        OpenRenewal::Submitted => TermState::Closed,
        OpenRenewal::None if in_gap => TermState::Closed,
        OpenRenewal::None | OpenRenewal::Applied => TermState::Lapsed,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("2026-07-31", OpenRenewal::None, TermState::Upcoming)]
    #[case("2026-08-01", OpenRenewal::None, TermState::Running)]
    #[case("2027-07-31", OpenRenewal::None, TermState::Running)]
    #[case("2027-08-01", OpenRenewal::None, TermState::Closed)]
    #[case("2027-08-10", OpenRenewal::None, TermState::Closed)]
    #[case("2027-08-11", OpenRenewal::None, TermState::Lapsed)]
    #[case("2027-08-01", OpenRenewal::Applied, TermState::Grace)]
    #[case("2027-08-10", OpenRenewal::Submitted, TermState::Grace)]
    #[case("2027-08-11", OpenRenewal::Applied, TermState::Lapsed)]
    #[case("2027-08-11", OpenRenewal::Submitted, TermState::Closed)]
    #[case("2027-08-01", OpenRenewal::Approved, TermState::Ended)]
    #[case("2027-09-01", OpenRenewal::Approved, TermState::Ended)]
    fn the_gap(#[case] today: &str, #[case] renewal: OpenRenewal, #[case] expected: TermState) {
        let state = term_state(
            "2026-08-01".parse().unwrap(),
            "2027-07".parse().unwrap(),
            renewal,
            today.parse().unwrap(),
            &ContractPolicy::default(),
        );
        assert_eq!(state, expected);
    }
}
