//! A course is in a library from a day on, and until a day where its end is known.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::id::{CourseId, LibraryId};
use crate::refusal::Refusal;

/// A stretch of days on which a course belongs to a library; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Membership {
    /// The library; never a pack, which has the courses of its libraries.
    pub library: LibraryId,
    /// The course.
    pub course: CourseId,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it is known.
    pub until: Option<NaiveDate>,
}

impl Membership {
    /// Whether the course is in the library on `day`.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.library == other.library
            && self.course == other.course
            && self.from <= other.until.unwrap_or(NaiveDate::MAX)
            && other.from <= self.until.unwrap_or(NaiveDate::MAX)
    }

    /// The part of it that lies before `today`: what has happened.
    fn past(&self, today: NaiveDate) -> Option<Self> {
        let yesterday = today - Days::new(1);
        let until = self.until.map_or(yesterday, |until| until.min(yesterday));
        (self.from <= until).then_some(Self { until: Some(until), ..*self })
    }
}

/// Whether the memberships of one course may become `after`: ends not before beginnings, no stretch over another, and
/// nothing changed about days that have passed, because status and evidence of those days refer to them.
///
/// # Errors
/// `course.membership_order`, `course.membership_overlaps`, `course.membership_past`.
pub fn check_change(before: &[Membership], after: &[Membership], today: NaiveDate) -> Result<(), Refusal> {
    check_shape(after)?;
    let past = |all: &[Membership]| all.iter().filter_map(|one| one.past(today)).collect::<BTreeSet<_>>();
    if past(before) != past(after) {
        return Err(Refusal::new("course.membership_past").with("today", today).at("/items", "course.membership_past"));
    }
    Ok(())
}

/// Whether the stretches of one course make sense beside each other.
///
/// # Errors
/// `course.membership_order`, `course.membership_overlaps`.
pub fn check_shape(all: &[Membership]) -> Result<(), Refusal> {
    for (place, one) in all.iter().enumerate() {
        let refused = |code| Err(Refusal::new(code).at(format!("/items/{place}"), code));
        if one.until.is_some_and(|until| until < one.from) {
            return refused("course.membership_order");
        }
        if all.iter().take(place).any(|other| one.overlaps(other)) {
            return refused("course.membership_overlaps");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn member(library: u128, from: &str, until: Option<&str>) -> Membership {
        Membership {
            library: LibraryId::from_uuid(Uuid::from_u128(library)),
            course: CourseId::from_uuid(Uuid::from_u128(9)),
            from: from.parse().unwrap(),
            until: until.map(|day| day.parse().unwrap()),
        }
    }

    #[rstest]
    #[case("2027-03-31", false)]
    #[case("2027-04-01", true)]
    #[case("2028-03-31", true)]
    #[case("2028-04-01", false)]
    fn both_ends_belong_to_it(#[case] day: &str, #[case] holds: bool) {
        assert_eq!(member(1, "2027-04-01", Some("2028-03-31")).holds_on(day.parse().unwrap()), holds);
    }

    #[rstest]
    // Ending today or later, beginning today or later, a second library.
    #[case(&[(1, "2026-04-01", Some("2027-06-30"))], None)]
    #[case(&[(1, "2026-04-01", Some("2027-01-14"))], None)]
    #[case(&[(1, "2026-04-01", None), (2, "2027-01-15", None)], None)]
    #[case(&[(1, "2026-04-01", Some("2027-03-31")), (1, "2027-05-01", None)], None)]
    // What has happened has happened.
    #[case(&[(1, "2026-04-01", Some("2027-01-10"))], Some("course.membership_past"))]
    #[case(&[(1, "2026-05-01", None)], Some("course.membership_past"))]
    #[case(&[], Some("course.membership_past"))]
    #[case(&[(1, "2026-04-01", None), (2, "2027-01-14", None)], Some("course.membership_past"))]
    // Shape.
    #[case(&[(1, "2026-04-01", None), (1, "2027-05-01", None)], Some("course.membership_overlaps"))]
    #[case(&[(1, "2026-04-01", None), (2, "2027-05-01", Some("2027-04-30"))], Some("course.membership_order"))]
    fn memberships_change_from_today_on(#[case] after: &[(u128, &str, Option<&str>)], #[case] code: Option<&str>) {
        let before = [member(1, "2026-04-01", None)];
        let after: Vec<_> = after.iter().map(|(library, from, until)| member(*library, from, *until)).collect();
        let outcome = check_change(&before, &after, "2027-01-15".parse().unwrap());
        assert_eq!(outcome.err().map(|refusal| refusal.code), code);
    }
}
