//! Who takes a seat: the one place where it is decided (renewal.md, "Seats": "A supervisor who also learns takes a seat; a training
//! administrator takes none (policy value)").

use crate::ordering::ContractPolicy;
use crate::people::LearnerRole;

/// What a term has promised about who takes a seat. Training administrators stand on no roster, so that they never take one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatRule {
    supervisors: bool,
}

impl SeatRule {
    /// Every role that stands on a roster.
    const ROLES: [LearnerRole; 2] = [LearnerRole::Learner, LearnerRole::Supervisor];

    /// The rule of a policy.
    #[must_use]
    pub const fn of(promised: &ContractPolicy) -> Self {
        Self { supervisors: promised.supervisors_take_seats }
    }

    /// Whether somebody of this role takes a seat.
    #[must_use]
    pub const fn takes(self, role: LearnerRole) -> bool {
        match role {
            LearnerRole::Learner => true,
            LearnerRole::Supervisor => self.supervisors,
        }
    }

    /// The roles that take none, for counting in the database.
    #[must_use]
    pub fn free(self) -> Vec<LearnerRole> {
        Self::ROLES.into_iter().filter(|role| !self.takes(*role)).collect()
    }

    /// Whether everybody on the roster takes a seat, so that roles need not be looked at.
    #[must_use]
    pub fn counts_everybody(self) -> bool {
        Self::ROLES.into_iter().all(|role| self.takes(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_supervisor_takes_a_seat_unless_the_policy_says_otherwise() {
        let usual = SeatRule::of(&ContractPolicy::default());
        assert!(usual.takes(LearnerRole::Learner) && usual.takes(LearnerRole::Supervisor));
        assert!(usual.counts_everybody() && usual.free().is_empty());
        let other = SeatRule::of(&ContractPolicy { supervisors_take_seats: false, ..ContractPolicy::default() });
        assert!(other.takes(LearnerRole::Learner) && !other.takes(LearnerRole::Supervisor));
        assert_eq!((other.counts_everybody(), other.free()), (false, vec![LearnerRole::Supervisor]));
    }
}
