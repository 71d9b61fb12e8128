//! Who waits for a seat, and who gets one that is free (renewal.md, "Seats": "SCIM never refuses a person for want of a seat: the
//! person waits for a seat and the administrator is told"). Whoever has waited longest comes first.

use super::ledger::SeatQuota;
use super::taking::SeatRule;
use crate::id::LearnerId;
use crate::people::LearnerRole;

/// Somebody on a roster who has no seat yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Who.
    pub learner: LearnerId,
    /// What the roster says of the person: who takes no seat need not wait for one.
    pub role: LearnerRole,
}

/// Those of `queue`, longest waiting first, who are seated now: as many as seats are free, never more.
#[must_use]
pub fn seated_now(queue: &[Waiting], quota: SeatQuota, rule: SeatRule) -> Vec<LearnerId> {
    let mut free = quota.free();
    let mut seated = Vec::new();
    for one in queue {
        if rule.takes(one.role) {
            if free == 0 {
                continue;
            }
            free -= 1;
        }
        seated.push(one.learner);
    }
    seated
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::ordering::ContractPolicy;

    fn person(n: u128, role: LearnerRole) -> Waiting {
        Waiting { learner: LearnerId::from_uuid(uuid::Uuid::from_u128(n)), role }
    }

    /// renewal.md, "Seats": `assigned ≤ purchased`, and nobody waits while a seat is free.
    #[rstest]
    #[case(10, 10, &[])]
    #[case(12, 10, &[])]
    #[case(9, 10, &[1])]
    #[case(8, 10, &[1, 2])]
    #[case(0, 10, &[1, 2, 3])]
    fn the_longest_waiting_come_first(#[case] assigned: u32, #[case] purchased: u32, #[case] expected: &[u128]) {
        let queue = [1, 2, 3].map(|n| person(n, LearnerRole::Learner));
        let quota = SeatQuota { assigned, purchased };
        let seated = seated_now(&queue, quota, SeatRule::of(&ContractPolicy::default()));
        let expected: Vec<LearnerId> = expected.iter().map(|n| person(*n, LearnerRole::Learner).learner).collect();
        assert_eq!(seated, expected);
        assert!(expected.len() <= quota.free() as usize);
    }

    /// renewal.md, "Seats": "A supervisor who also learns takes a seat … (policy value)".
    #[test]
    fn who_takes_no_seat_does_not_wait_for_one() {
        let queue =
            [person(1, LearnerRole::Learner), person(2, LearnerRole::Supervisor), person(3, LearnerRole::Learner)];
        let full = SeatQuota { assigned: 5, purchased: 5 };
        let free = SeatRule::of(&ContractPolicy { supervisors_take_seats: false, ..ContractPolicy::default() });
        assert_eq!(seated_now(&queue, full, free), vec![queue[1].learner]);
        assert!(seated_now(&queue, full, SeatRule::of(&ContractPolicy::default())).is_empty());
    }
}
