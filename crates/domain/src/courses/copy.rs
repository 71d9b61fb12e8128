//! The rule set of last year, copied into the term that follows (learning.md, "Course settings").

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::setting::{CourseSetting, SettingAuthor, SettingTarget};
use crate::id::{CourseId, LearnerId, OrgUnitId};
use crate::month::YearMonth;

/// Why something of the former term is not carried over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dropped {
    /// The library has the course no longer.
    CourseGone,
    /// The department was deleted, or the person has no seat any more.
    TargetGone,
    /// The new term says something about it already, which stays.
    AlreadySet,
    /// The rule is carried over, but its days lie outside of the new term and are left out.
    DaysOutside,
}

impl Dropped {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CourseGone => "course_gone",
            Self::TargetGone => "target_gone",
            Self::AlreadySet => "already_set",
            Self::DaysOutside => "days_outside",
        }
    }
}

/// A term, as far as days are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermDays {
    /// First month.
    pub start_month: YearMonth,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
}

/// What there still is when the rules are copied.
#[derive(Debug, Clone, Default)]
pub struct Remaining {
    /// Courses of the new term's library.
    pub courses: BTreeSet<CourseId>,
    /// Departments.
    pub departments: BTreeSet<OrgUnitId>,
    /// People with a seat in the new term.
    pub people: BTreeSet<LearnerId>,
    /// What the new term says already.
    pub set: BTreeSet<(CourseId, SettingTarget, SettingAuthor)>,
}

/// What is copied, with the old ids, and what is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CopyPlan {
    /// The rules as they stand in the new term.
    pub kept: Vec<CourseSetting>,
    /// What is left behind, and why.
    pub dropped: Vec<(CourseSetting, Dropped)>,
}

/// Works out the copy. Days move by as many months as lie between the terms' first months.
#[must_use]
pub fn copy(rules: &[CourseSetting], from: TermDays, to: TermDays, remaining: &Remaining) -> CopyPlan {
    let mut found = CopyPlan::default();
    for rule in rules {
        if let Some(reason) = gone(rule, remaining) {
            found.dropped.push((*rule, reason));
            continue;
        }
        let mut moved = *rule;
        for day in [&mut moved.setting.from, &mut moved.setting.until, &mut moved.setting.due_on] {
            *day = day.and_then(|day| shifted(day, from.start_month, to.start_month));
        }
        if moved.setting.check((to.starts_on, to.ends_on)).is_err() {
            (moved.setting.from, moved.setting.until, moved.setting.due_on) = (None, None, None);
            found.dropped.push((*rule, Dropped::DaysOutside));
        }
        found.kept.push(moved);
    }
    found
}

fn gone(rule: &CourseSetting, remaining: &Remaining) -> Option<Dropped> {
    let target_is_there = match rule.target {
        SettingTarget::Everyone => true,
        SettingTarget::Department(id) => remaining.departments.contains(&id),
        SettingTarget::Person(id) => remaining.people.contains(&id),
        // Classes are copied by themselves (learning.md, "Classes": "Copy a class for the next year").
        SettingTarget::Class(_) => false,
    };
    let author_is_there = rule.within.is_none_or(|unit| remaining.departments.contains(&unit));
    if !remaining.courses.contains(&rule.course) {
        Some(Dropped::CourseGone)
    } else if !target_is_there || !author_is_there {
        Some(Dropped::TargetGone)
    } else if remaining.set.contains(&(rule.course, rule.target, rule.author)) {
        Some(Dropped::AlreadySet)
    } else {
        None
    }
}

/// The same day of the month in the new term; the last day of the month where there is no such day.
pub(super) fn shifted(day: NaiveDate, from: YearMonth, to: YearMonth) -> Option<NaiveDate> {
    let months = from.months_until(to);
    let by = Months::new(months.unsigned_abs());
    if months < 0 { day.checked_sub_months(by) } else { day.checked_add_months(by) }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::courses::setting::{CourseState, Setting};
    use crate::id::CourseSettingId;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term(start_month: &str, starts_on: &str, ends_on: &str) -> TermDays {
        TermDays { start_month: start_month.parse().unwrap(), starts_on: day(starts_on), ends_on: day(ends_on) }
    }

    fn course(n: u128) -> CourseId {
        CourseId::from_uuid(Uuid::from_u128(n))
    }

    fn rule(of: u128, target: SettingTarget, due: Option<&str>) -> CourseSetting {
        CourseSetting {
            id: CourseSettingId::from_uuid(Uuid::from_u128(of)),
            course: course(of),
            target,
            author: SettingAuthor::Administrator,
            within: None,
            setting: Setting { due_on: due.map(day), ..Setting::plain(CourseState::Required) },
        }
    }

    /// learning.md, "Course settings": the rule set of last year can be copied.
    #[test]
    fn what_is_gone_is_left_behind_and_named() {
        let (unit, gone) = (OrgUnitId::from_uuid(Uuid::from_u128(1)), OrgUnitId::from_uuid(Uuid::from_u128(2)));
        let (person, left) = (LearnerId::from_uuid(Uuid::from_u128(3)), LearnerId::from_uuid(Uuid::from_u128(4)));
        let rules = [
            rule(1, SettingTarget::Everyone, Some("2027-06-30")),
            rule(2, SettingTarget::Everyone, None),
            rule(3, SettingTarget::Department(unit), None),
            rule(3, SettingTarget::Department(gone), None),
            rule(3, SettingTarget::Person(person), None),
            rule(3, SettingTarget::Person(left), None),
            rule(4, SettingTarget::Everyone, None),
        ];
        let remaining = Remaining {
            courses: [1, 3, 4].map(course).into(),
            departments: [unit].into(),
            people: [person].into(),
            set: [(course(4), SettingTarget::Everyone, SettingAuthor::Administrator)].into(),
        };
        let (from, to) = (term("2027-04", "2027-04-01", "2028-03-31"), term("2028-04", "2028-04-01", "2029-03-31"));
        let found = copy(&rules, from, to, &remaining);
        let kept: Vec<SettingTarget> = found.kept.iter().map(|rule| rule.target).collect();
        assert_eq!(kept, [rules[0].target, rules[2].target, rules[4].target]);
        assert_eq!(found.kept[0].setting.due_on, Some(day("2028-06-30")));
        let dropped: Vec<Dropped> = found.dropped.iter().map(|(_, reason)| *reason).collect();
        assert_eq!(dropped, [Dropped::CourseGone, Dropped::TargetGone, Dropped::TargetGone, Dropped::AlreadySet]);
    }

    #[rstest]
    #[case("2027-04", "2027-06-30", "2028-04", Some("2028-06-30"))]
    #[case("2027-04", "2028-02-29", "2028-04", Some("2029-02-28"))]
    #[case("2027-04", "2027-05-31", "2027-10", Some("2027-11-30"))]
    // The first term began in the middle of its month; a day before the new term's first is left out.
    #[case("2027-04", "2027-04-01", "2028-04", None)]
    fn days_move_with_the_term(
        #[case] from: &str,
        #[case] due: &str,
        #[case] to: &str,
        #[case] expected: Option<&str>,
    ) {
        let before = term(from, "2027-04-01", "2028-03-31");
        let after = term(to, &format!("{to}-02"), "2029-03-31");
        let remaining = Remaining { courses: [course(1)].into(), ..Remaining::default() };
        let found = copy(&[rule(1, SettingTarget::Everyone, Some(due))], before, after, &remaining);
        assert_eq!(found.kept[0].setting.due_on, expected.map(day));
        assert_eq!(found.dropped.len(), usize::from(expected.is_none()));
        assert_eq!(found.kept[0].setting.state, CourseState::Required, "the rule itself is carried over");
    }
}
