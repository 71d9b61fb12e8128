//! Whether somebody may enter the learner site today, by their seats (`renewal.md`, "Seats" and "The gap from the 1st to the
//! 10th of M"). A supervisor enters the administrator site by the same rule.

use chrono::NaiveDate;

use crate::id::WorkspaceId;
use crate::ordering::TermState;
use crate::people::LearnerRole;

/// A person's seat in a term, with what decides about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatFact {
    /// Where the person is.
    pub workspace: WorkspaceId,
    /// First day of the term.
    pub starts_on: NaiveDate,
    /// Last day of the term.
    pub ends_on: NaiveDate,
    /// What the term gives today.
    pub state: TermState,
    /// What the person is on the term's roster (役割).
    pub role: LearnerRole,
    /// First day on which this person uses it (利用開始日), if later.
    pub person_from: Option<NaiveDate>,
    /// Last day on which this person uses it (利用終了日), if earlier.
    pub person_to: Option<NaiveDate>,
}

/// Why somebody may not enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEntry {
    /// There is no seat that could give entry.
    NoSeat,
    /// There will be entry from this day on.
    NotStarted(NaiveDate),
    /// The last day of entry was this one.
    Ended(NaiveDate),
}

/// Where the person enters today, and as what: the workspace and the role of the latest term with access.
///
/// # Errors
/// The reason that helps most: what is still to come before what is over; "no seat" when the workspace runs without them.
pub fn enter(seats: &[SeatFact], runs_without: bool, today: NaiveDate) -> Result<(WorkspaceId, LearnerRole), NoEntry> {
    let in_person_window = |seat: &&SeatFact| {
        seat.person_from.is_none_or(|from| from <= today) && seat.person_to.is_none_or(|to| today <= to)
    };
    let open = seats.iter().filter(|seat| seat.state.learners_have_access()).filter(in_person_window);
    if let Some(seat) = open.max_by_key(|seat| seat.starts_on) {
        return Ok((seat.workspace, seat.role));
    }
    let first_day = |seat: &SeatFact| seat.person_from.map_or(seat.starts_on, |from| from.max(seat.starts_on));
    let last_day = |seat: &SeatFact| seat.person_to.map_or(seat.ends_on, |to| to.min(seat.ends_on));
    if let Some(day) = seats.iter().map(first_day).filter(|day| *day > today).min() {
        return Err(NoEntry::NotStarted(day));
    }
    match seats.iter().map(last_day).max() {
        Some(day) if !runs_without => Err(NoEntry::Ended(day)),
        _ => Err(NoEntry::NoSeat),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn seat(starts_on: &str, ends_on: &str, state: TermState) -> SeatFact {
        SeatFact {
            workspace: WorkspaceId::from_uuid(Uuid::from_u128(1)),
            starts_on: day(starts_on),
            ends_on: day(ends_on),
            state,
            role: LearnerRole::Learner,
            person_from: None,
            person_to: None,
        }
    }

    #[test]
    fn a_seat_in_a_running_term_or_in_grace_opens_the_site() {
        for state in [TermState::Running, TermState::Grace] {
            assert!(enter(&[seat("2026-04-01", "2027-03-31", state)], false, day("2027-03-31")).is_ok());
        }
        let ended = [seat("2026-04-01", "2027-03-31", TermState::Closed)];
        assert_eq!(enter(&ended, false, day("2027-04-01")), Err(NoEntry::Ended(day("2027-03-31"))));
        assert_eq!(enter(&[], false, day("2027-04-01")), Err(NoEntry::NoSeat));
    }

    #[test]
    fn removed_from_the_next_roster_means_until_the_last_day_and_not_on_the_first() {
        let last = [seat("2026-04-01", "2027-03-31", TermState::Running)];
        assert!(enter(&last, false, day("2027-03-31")).is_ok());
        let first = [seat("2026-04-01", "2027-03-31", TermState::Ended)];
        assert_eq!(enter(&first, true, day("2027-04-01")), Err(NoEntry::NoSeat));
    }

    /// `renewal.md`, "Seats": the next roster gives its role from the 1st of M on.
    #[test]
    fn the_role_is_that_of_the_term_that_is_entered() {
        let next = |state| SeatFact { role: LearnerRole::Supervisor, ..seat("2027-04-01", "2028-03-31", state) };
        let last = |state| seat("2026-04-01", "2027-03-31", state);
        let role = |seats: &[SeatFact], today| enter(seats, false, day(today)).unwrap().1;
        let before = [last(TermState::Running), next(TermState::Upcoming)];
        assert_eq!(role(&before, "2027-03-31"), LearnerRole::Learner);
        let after = [last(TermState::Ended), next(TermState::Running)];
        assert_eq!(role(&after, "2027-04-01"), LearnerRole::Supervisor);
    }

    #[test]
    fn before_the_first_day_of_term_or_person() {
        let next = seat("2027-04-01", "2028-03-31", TermState::Upcoming);
        assert_eq!(enter(&[next], false, day("2027-03-31")), Err(NoEntry::NotStarted(day("2027-04-01"))));
        let later = SeatFact { person_from: Some(day("2027-06-01")), state: TermState::Running, ..next };
        assert_eq!(enter(&[later], true, day("2027-05-31")), Err(NoEntry::NotStarted(day("2027-06-01"))));
        assert!(enter(&[later], true, day("2027-06-01")).is_ok());
        let earlier = SeatFact { person_to: Some(day("2027-05-31")), state: TermState::Running, ..next };
        assert!(enter(&[earlier], false, day("2027-05-31")).is_ok());
        assert_eq!(enter(&[earlier], false, day("2027-06-01")), Err(NoEntry::Ended(day("2027-05-31"))));
    }
}
