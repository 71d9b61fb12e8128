//! Where a customer stands, for the vendor's lists: contracts that run, renewals that are due, what has lapsed.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::term::WindowState;
use crate::id::ContractId;
use crate::seats::Term;

/// Where a customer stands; one may stand in several places with several contracts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CustomerState {
    /// A term runs today.
    Running,
    /// A renewal can be ordered today, and its term is not opened yet.
    RenewalOpen,
    /// There were terms, and none can be renewed any more.
    Lapsed,
    /// There has been no contract yet.
    NoContract,
}

impl CustomerState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Running, Self::RenewalOpen, Self::Lapsed, Self::NoContract];

    /// The transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::RenewalOpen => "renewal_open",
            Self::Lapsed => "lapsed",
            Self::NoContract => "no_contract",
        }
    }
}

/// Whether the renewal after `last` can be ordered on `today`, by the window that it promised (renewal.md: from the 1st of M−3 to
/// the 10th of M).
#[must_use]
pub fn is_renewable(last: &Term, today: NaiveDate) -> bool {
    last.renewal_dates().renewal_window().state_on(today) == WindowState::Open
}

/// The last term of each contract.
#[must_use]
pub fn last_terms(terms: &[Term]) -> BTreeMap<ContractId, &Term> {
    let mut last: BTreeMap<ContractId, &Term> = BTreeMap::new();
    for term in terms {
        let newest = last.entry(term.contract_id).or_insert(term);
        if term.start_month > newest.start_month {
            *newest = term;
        }
    }
    last
}

/// Where a customer with these terms stands on `today`.
#[must_use]
pub fn states_of(terms: &[Term], today: NaiveDate) -> Vec<CustomerState> {
    if terms.is_empty() {
        return vec![CustomerState::NoContract];
    }
    let mut states = Vec::new();
    if terms.iter().any(|term| term.runs_on(today)) {
        states.push(CustomerState::Running);
    }
    if last_terms(terms).values().any(|last| is_renewable(last, today)) {
        states.push(CustomerState::RenewalOpen);
    }
    if terms.iter().all(|term| term.renewal_dates().last_day_on < today) {
        states.push(CustomerState::Lapsed);
    }
    states
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::id::{CompanyId, LibraryId, OrderId, TermId, WorkspaceId};
    use crate::month::YearMonth;
    use crate::ordering::ContractPolicy;
    use crate::seats::{RosterState, SeatQuota};

    fn term(contract: u128, start: &str, end: &str) -> Term {
        let (start_month, end_month): (YearMonth, YearMonth) = (start.parse().unwrap(), end.parse().unwrap());
        Term {
            id: TermId::from_uuid(Uuid::from_u128(1)),
            company_id: CompanyId::from_uuid(Uuid::from_u128(1)),
            contract_id: ContractId::from_uuid(Uuid::from_u128(contract)),
            workspace_id: WorkspaceId::from_uuid(Uuid::from_u128(1)),
            library_id: LibraryId::from_uuid(Uuid::from_u128(1)),
            order_id: OrderId::from_uuid(Uuid::from_u128(1)),
            start_month,
            end_month,
            starts_on: start_month.first_day(),
            ends_on: end_month.last_day(),
            quota: SeatQuota { assigned: 0, purchased: 1 },
            roster: RosterState::Running,
            roster_opens_on: start_month.minus(1).day(11),
            policy: ContractPolicy::default(),
            revision: 1,
        }
    }

    /// renewal.md, "Dates of a term": for M = 2027-04 the window is 2027-01-01 to 2027-04-10; under a policy of its own, the term's.
    #[rstest]
    #[case("2026-12-31", false, false)]
    #[case("2027-01-01", true, false)]
    #[case("2027-02-01", true, true)]
    #[case("2027-04-05", true, true)]
    #[case("2027-04-06", true, false)]
    #[case("2027-04-10", true, false)]
    #[case("2027-04-11", false, false)]
    fn the_window_is_the_one_that_was_promised(#[case] today: &str, #[case] usual: bool, #[case] short: bool) {
        let last = term(1, "2026-04", "2027-03");
        let policy = ContractPolicy { last_day_to_apply: 5, renewal_opens_months_before: 2, ..last.policy.clone() };
        let other = Term { policy, ..last.clone() };
        let today = today.parse().unwrap();
        assert_eq!((is_renewable(&last, today), is_renewable(&other, today)), (usual, short));
    }

    #[rstest]
    #[case("2027-03-31", &["running", "renewal_open"])]
    #[case("2027-04-10", &["renewal_open"])]
    #[case("2027-04-11", &["lapsed"])]
    #[case("2026-06-01", &["running"])]
    fn one_contract_through_the_year(#[case] today: &str, #[case] expected: &[&str]) {
        let terms = [term(1, "2026-04", "2027-03")];
        let states = states_of(&terms, today.parse().unwrap());
        assert_eq!(states.iter().map(|state| state.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_renewed_contract_is_not_due_and_nothing_is_no_contract() {
        let terms = [term(1, "2026-04", "2027-03"), term(1, "2027-04", "2028-03")];
        let today = "2027-03-15".parse().unwrap();
        assert_eq!(states_of(&terms, today), [CustomerState::Running]);
        assert_eq!(states_of(&[], today), [CustomerState::NoContract]);
    }
}
