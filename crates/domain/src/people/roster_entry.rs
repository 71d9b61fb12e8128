//! What belongs to a roster and what belongs to the person (`renewal.md`, "Seats": two rosters stand side by side, and
//! editing the next one never touches the running one). Name, reading, mail address and employee number are the person's and
//! change at once; role, days of use and notes are written on the roster, so that they hold as long as its term does.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::learner::{LearnerRole, NOTES, Profile};

/// What one roster says of a person. Posts are dated by themselves (see [`super::posts`]).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterEntry {
    /// 役割.
    pub role: LearnerRole,
    /// 利用開始日.
    pub starts_on: Option<NaiveDate>,
    /// 利用終了日.
    pub ends_on: Option<NaiveDate>,
    /// 備考1…備考5.
    pub notes: [Option<String>; NOTES],
}

impl RosterEntry {
    /// The entry on a later roster, where this one becomes `after`: a field that the later roster had changed stays as it is,
    /// every other goes along, as a post goes on until the next change that is planned.
    #[must_use]
    pub fn carried(&self, after: &Self, later: &Self) -> Self {
        fn go<T: PartialEq + Clone>(before: &T, after: &T, later: &T) -> T {
            if before == later { after.clone() } else { later.clone() }
        }
        Self {
            role: go(&self.role, &after.role, &later.role),
            starts_on: go(&self.starts_on, &after.starts_on, &later.starts_on),
            ends_on: go(&self.ends_on, &after.ends_on, &later.ends_on),
            notes: std::array::from_fn(|place| go(&self.notes[place], &after.notes[place], &later.notes[place])),
        }
    }
}

impl Profile {
    /// The part of the profile that a roster holds.
    #[must_use]
    pub fn entry(&self) -> RosterEntry {
        RosterEntry { role: self.role, starts_on: self.starts_on, ends_on: self.ends_on, notes: self.notes.clone() }
    }
}

/// Fields of a [`Profile`] that are the person's: a change of them holds at once, through whichever roster it comes.
#[must_use]
pub fn is_personal(field: &str) -> bool {
    matches!(field, "name" | "kana" | "email" | "employeeNumber")
}

/// A person's role in a term, for those who ask before it may be entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleInTerm {
    /// First day of the term.
    pub starts_on: NaiveDate,
    /// What the term's roster says.
    pub role: LearnerRole,
}

/// The role on `day`: that of the latest term that has begun, or else of the first to come.
#[must_use]
pub fn role_on(terms: &[RoleInTerm], day: NaiveDate) -> LearnerRole {
    let begun = terms.iter().filter(|term| term.starts_on <= day).max_by_key(|term| term.starts_on);
    begun.or_else(|| terms.iter().min_by_key(|term| term.starts_on)).map_or(LearnerRole::Learner, |term| term.role)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(role: LearnerRole, note: &str) -> RosterEntry {
        RosterEntry { role, notes: [Some(note.to_owned()), None, None, None, None], ..RosterEntry::default() }
    }

    /// `renewal.md`, "Seats": editing one roster of two.
    #[test]
    fn the_later_roster_keeps_what_it_planned_and_takes_the_rest() {
        use LearnerRole::{Learner, Supervisor};
        let cases = [
            // before, after, later → later afterwards
            (entry(Learner, "a"), entry(Supervisor, "a"), entry(Learner, "a"), entry(Supervisor, "a")),
            (entry(Learner, "a"), entry(Learner, "b"), entry(Supervisor, "a"), entry(Supervisor, "b")),
            (entry(Learner, "a"), entry(Learner, "b"), entry(Learner, "c"), entry(Learner, "c")),
            (entry(Supervisor, "a"), entry(Learner, "a"), entry(Supervisor, "a"), entry(Learner, "a")),
            (entry(Learner, "a"), entry(Learner, "a"), entry(Supervisor, "z"), entry(Supervisor, "z")),
        ];
        for (before, after, later, wanted) in cases {
            assert_eq!(before.carried(&after, &later), wanted, "{before:?} → {after:?} beside {later:?}");
        }
    }

    /// `renewal.md`, "Seats": the next roster takes effect on the 1st of M, by the calendar.
    #[test]
    fn a_promotion_planned_for_april_gives_no_role_on_the_last_of_march() {
        let term = |from: &str, role| RoleInTerm { starts_on: from.parse().unwrap(), role };
        let terms = [term("2027-04-01", LearnerRole::Supervisor), term("2026-04-01", LearnerRole::Learner)];
        for (day, role) in [
            ("2026-03-31", LearnerRole::Learner),
            ("2027-03-31", LearnerRole::Learner),
            ("2027-04-01", LearnerRole::Supervisor),
            ("2029-04-01", LearnerRole::Supervisor),
        ] {
            assert_eq!(role_on(&terms, day.parse().unwrap()), role, "{day}");
        }
        assert_eq!(role_on(&[], "2027-04-01".parse().unwrap()), LearnerRole::Learner);
    }

    #[test]
    fn every_field_is_either_the_persons_or_the_rosters() {
        let personal = ["name", "kana", "email", "employeeNumber"];
        assert!(personal.into_iter().all(is_personal));
        assert!(!["role", "orgUnit", "notes/0", "startsOn", "seat"].into_iter().any(is_personal));
    }
}
