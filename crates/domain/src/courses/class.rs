//! Training classes (クラス): courses for a set of people with settings, a period and a history of their own
//! (learning.md, "Classes").

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::copy::{TermDays, shifted};
use super::effective::Effective;
use super::setting::{CourseSetting, CourseState, Setting, SettingAuthor, SettingTarget};
use crate::id::{CourseId, CourseSettingId, LearnerId, TermId, TrainingClassId};
use crate::refusal::Refusal;
use crate::text::CatalogueName;

/// The most courses of a class.
pub const MOST_COURSES: usize = 200;
/// The most people of a class.
pub const MOST_MEMBERS: usize = 2_000;

/// What is written of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassDraft {
    /// Its name, once in a term.
    pub name: CatalogueName,
    /// What it is for; may be empty.
    pub description: String,
    /// First day; without it, the term's.
    pub from: Option<NaiveDate>,
    /// Last day; without it, the term's.
    pub until: Option<NaiveDate>,
    /// Its courses, in order.
    pub courses: Vec<ClassCourse>,
}

/// A course of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClassCourse {
    /// Which course.
    pub course: CourseId,
    /// How it is set in the class.
    pub setting: Setting,
}

/// A class of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingClass {
    /// Id.
    pub id: TrainingClassId,
    /// The term it belongs to.
    pub term: TermId,
    /// What it is.
    pub draft: ClassDraft,
    /// Grows with each change of what it is.
    pub revision: i64,
}

impl ClassDraft {
    /// Whether the days make sense: the class's within the term, its courses' within the class; each course once, and none of
    /// them hidden, because a class shows its courses.
    ///
    /// # Errors
    /// `request.invalid` with every field at fault.
    pub fn check(&self, term: (NaiveDate, NaiveDate)) -> Result<(), Refusal> {
        let mut refusal = Refusal::invalid(Vec::new());
        let days = Setting { from: self.from, until: self.until, ..Setting::plain(CourseState::Optional) };
        if let Err(found) = days.check(term) {
            refusal.fields.extend(found.fields);
        }
        if self.courses.len() > MOST_COURSES {
            refusal = refusal.at("/courses", "training_class.too_many_courses");
        }
        let within = (self.from.unwrap_or(term.0), self.until.unwrap_or(term.1));
        let mut seen = BTreeSet::new();
        for (place, one) in self.courses.iter().enumerate() {
            if !seen.insert(one.course) {
                refusal = refusal.at(format!("/courses/{place}/courseId"), "training_class.course_twice");
            }
            if one.setting.state == CourseState::Hidden {
                refusal = refusal.at(format!("/courses/{place}/state"), "training_class.course_hidden");
            }
            for field in one.setting.check(within).err().into_iter().flat_map(|found| found.fields) {
                refusal = refusal.at(format!("/courses/{place}{}", field.pointer), field.code);
            }
        }
        if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
    }
}

impl TrainingClass {
    /// The last day on which anything of it can be opened.
    #[must_use]
    pub fn last_day(&self, term_ends_on: NaiveDate) -> NaiveDate {
        self.draft.until.unwrap_or(term_ends_on)
    }

    /// Whether it has begun and is not over.
    #[must_use]
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        self.draft.from.is_none_or(|from| from <= day) && self.draft.until.is_none_or(|until| day <= until)
    }

    /// A course as it is set in the class; none that the class does not have. What the catalogue's settings say does not
    /// matter here: the class is a context of its own.
    #[must_use]
    pub fn effective(&self, course: CourseId) -> Option<Effective> {
        let setting = self.draft.courses.iter().find(|one| one.course == course)?.setting;
        let rule = CourseSetting {
            id: CourseSettingId::from_uuid(self.id.as_uuid()),
            course,
            target: SettingTarget::Class(self.id),
            author: SettingAuthor::Administrator,
            within: None,
            setting,
        };
        Some(Effective {
            state: setting.state,
            from: setting.from.or(self.draft.from),
            until: setting.until.or(self.draft.until),
            due_on: setting.due_on,
            decided: setting.state,
            because: Some(rule),
            beaten: Vec::new(),
        })
    }
}

/// Whether a course of a class is shown to somebody by the catalogue too, given how it is set there.
#[must_use]
pub fn is_twin(in_catalogue: &Effective) -> bool {
    in_catalogue.state != CourseState::Hidden
}

/// Credit from the other contexts: the first completion there, where there is none here. It is shown, and never copied.
#[must_use]
pub fn credit(
    here: Option<DateTime<Utc>>,
    elsewhere: impl IntoIterator<Item = DateTime<Utc>>,
) -> Option<DateTime<Utc>> {
    if here.is_some() { None } else { elsewhere.into_iter().min() }
}

/// What there is in the next year's term.
#[derive(Debug, Clone, Default)]
pub struct NextYear {
    /// Courses of its library.
    pub courses: BTreeSet<CourseId>,
    /// People on its roster.
    pub people: BTreeSet<LearnerId>,
}

/// A class as it is copied, and what is left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassCopy {
    /// The new class.
    pub draft: ClassDraft,
    /// Its people.
    pub members: Vec<LearnerId>,
    /// Courses that the library has no longer.
    pub left_courses: Vec<CourseId>,
    /// Courses that are copied without their days, which lie outside of the new class.
    pub without_days: Vec<CourseId>,
    /// People who are not on the next roster.
    pub left_people: Vec<LearnerId>,
}

/// Works out the copy of a class for another term. Days move by the months between the terms; a class's own day that the new term
/// does not have is left out, and so are the days of a course that no longer fit.
#[must_use]
pub fn copy(class: &ClassDraft, members: &[LearnerId], (from, to): (TermDays, TermDays), next: &NextYear) -> ClassCopy {
    let moved = |day: Option<NaiveDate>| day.and_then(|day| shifted(day, from.start_month, to.start_month));
    let in_term = |day: &NaiveDate| to.starts_on <= *day && *day <= to.ends_on;
    let mut found = ClassCopy {
        draft: ClassDraft {
            from: moved(class.from).filter(in_term),
            until: moved(class.until).filter(in_term),
            courses: Vec::new(),
            ..class.clone()
        },
        members: Vec::new(),
        left_courses: Vec::new(),
        without_days: Vec::new(),
        left_people: Vec::new(),
    };
    let within = (found.draft.from.unwrap_or(to.starts_on), found.draft.until.unwrap_or(to.ends_on));
    for one in &class.courses {
        if !next.courses.contains(&one.course) {
            found.left_courses.push(one.course);
            continue;
        }
        let Setting { state, from, until, due_on } = one.setting;
        let mut setting = Setting { state, from: moved(from), until: moved(until), due_on: moved(due_on) };
        if setting.check(within).is_err() {
            setting = Setting::plain(state);
            found.without_days.push(one.course);
        }
        found.draft.courses.push(ClassCourse { course: one.course, setting });
    }
    (found.members, found.left_people) = members.iter().partition(|id| next.people.contains(id));
    found
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::courses::effective::Opening;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn some(text: &str) -> Option<NaiveDate> {
        (!text.is_empty()).then(|| day(text))
    }

    fn course(n: u128) -> CourseId {
        CourseId::from_uuid(Uuid::from_u128(n))
    }

    fn person(n: u128) -> LearnerId {
        LearnerId::from_uuid(Uuid::from_u128(n))
    }

    fn one(n: u128, state: CourseState, (from, until, due): (&str, &str, &str)) -> ClassCourse {
        let setting = Setting { state, from: some(from), until: some(until), due_on: some(due) };
        ClassCourse { course: course(n), setting }
    }

    fn draft(from: &str, until: &str, courses: Vec<ClassCourse>) -> ClassDraft {
        let name = CatalogueName::parse("新任管理職研修").unwrap();
        ClassDraft { name, description: String::new(), from: some(from), until: some(until), courses }
    }

    const TERM: (&str, &str) = ("2027-04-01", "2028-03-31");
    const NONE: (&str, &str, &str) = ("", "", "");

    /// learning.md, "Classes": a class has its own settings and its own period, within the term.
    #[rstest]
    #[case::plain(draft("", "", vec![one(1, CourseState::Required, NONE)]), &[])]
    #[case::own_period(draft("2027-05-01", "2027-06-30", vec![one(1, CourseState::Required, ("", "", "2027-06-30"))]), &[])]
    #[case::empty(draft("", "", vec![]), &[])]
    #[case::outside(draft("2027-03-31", "2028-04-01", vec![]), &["/from", "/until"])]
    #[case::order(draft("2027-06-01", "2027-05-01", vec![]), &["/until"])]
    #[case::course_outside_the_class(
        draft("2027-05-01", "2027-06-30", vec![one(1, CourseState::Required, ("2027-04-30", "", "2027-07-01"))]),
        &["/courses/0/from", "/courses/0/dueOn"]
    )]
    #[case::twice(
        draft("", "", vec![one(1, CourseState::Optional, NONE), one(1, CourseState::Required, NONE)]),
        &["/courses/1/courseId"]
    )]
    #[case::hidden(draft("", "", vec![one(1, CourseState::Hidden, NONE)]), &["/courses/0/state"])]
    #[case::due_without_duty(
        draft("", "", vec![one(1, CourseState::Optional, ("", "", "2027-07-01"))]),
        &["/courses/0/dueOn"]
    )]
    fn days_make_sense(#[case] draft: ClassDraft, #[case] pointers: &[&str]) {
        let fields = draft.check((day(TERM.0), day(TERM.1))).err().map(|refusal| refusal.fields).unwrap_or_default();
        assert_eq!(fields.iter().map(|field| field.pointer.as_str()).collect::<Vec<_>>(), pointers);
    }

    /// learning.md, "Classes": its own settings and period; a course without days has those of the class.
    #[rstest]
    #[case::class_period(NONE, "2027-04-30", Opening::From(day("2027-05-01")))]
    #[case::open(NONE, "2027-05-01", Opening::Open)]
    #[case::class_is_over(NONE, "2027-07-01", Opening::Until(day("2027-06-30")))]
    #[case::course_period(("2027-06-01", "2027-06-10", ""), "2027-05-31", Opening::From(day("2027-06-01")))]
    #[case::course_is_over(("2027-06-01", "2027-06-10", ""), "2027-06-11", Opening::Until(day("2027-06-10")))]
    fn a_course_opens_within_the_class(
        #[case] days: (&str, &str, &str),
        #[case] today: &str,
        #[case] expected: Opening,
    ) {
        let class = TrainingClass {
            id: TrainingClassId::from_uuid(Uuid::from_u128(9)),
            term: TermId::from_uuid(Uuid::from_u128(8)),
            draft: draft("2027-05-01", "2027-06-30", vec![one(1, CourseState::Required, days)]),
            revision: 1,
        };
        let found = class.effective(course(1)).unwrap();
        assert_eq!((found.opening(day(today)), found.state), (expected, CourseState::Required));
        assert_eq!(found.because.map(|rule| rule.target), Some(SettingTarget::Class(class.id)));
        assert_eq!(class.effective(course(2)), None, "a course that the class does not have");
        assert_eq!(class.runs_on(day(today)), ("2027-05-01"..="2027-06-30").contains(&today));
    }

    /// learning.md, "Classes": histories are separate evidence; a merged read view shows credit across both.
    #[rstest]
    #[case::nothing(None, &[], None)]
    #[case::elsewhere(None, &["2027-06-02", "2027-05-02"], Some("2027-05-02"))]
    #[case::here_counts(Some("2027-07-01"), &["2027-05-02"], None)]
    fn credit_is_the_first_completion_elsewhere(
        #[case] here: Option<&str>,
        #[case] elsewhere: &[&str],
        #[case] expected: Option<&str>,
    ) {
        let at = |text: &str| day(text).and_time(chrono::NaiveTime::MIN).and_utc();
        assert_eq!(credit(here.map(at), elsewhere.iter().map(|text| at(text))), expected.map(at));
    }

    #[rstest]
    #[case(CourseState::Required, true)]
    #[case(CourseState::Recommended, true)]
    #[case(CourseState::Optional, true)]
    #[case(CourseState::Hidden, false)]
    fn a_twin_is_what_the_catalogue_shows_too(#[case] state: CourseState, #[case] expected: bool) {
        let mut found = crate::courses::effective::effective([], &crate::courses::effective::Place::default());
        found.state = state;
        assert_eq!(is_twin(&found), expected);
    }

    fn term(month: &str, starts_on: &str, ends_on: &str) -> TermDays {
        TermDays { start_month: month.parse().unwrap(), starts_on: day(starts_on), ends_on: day(ends_on) }
    }

    /// learning.md, "Classes": copy a class for the next year.
    #[test]
    fn a_class_is_copied_for_the_next_year() {
        let class = draft(
            "2027-05-01",
            "2027-06-30",
            vec![one(1, CourseState::Required, ("", "", "2027-06-15")), one(2, CourseState::Recommended, NONE)],
        );
        let terms = (term("2027-04", TERM.0, TERM.1), term("2028-04", "2028-04-01", "2029-03-31"));
        let next = NextYear { courses: [course(1)].into(), people: [person(2)].into() };
        let found = copy(&class, &[person(1), person(2)], terms, &next);
        assert_eq!((found.draft.from, found.draft.until), (some("2028-05-01"), some("2028-06-30")));
        assert_eq!(found.draft.courses, [one(1, CourseState::Required, ("", "", "2028-06-15"))]);
        assert_eq!((found.left_courses, found.without_days), (vec![course(2)], vec![]));
        assert_eq!((found.members, found.left_people), (vec![person(2)], vec![person(1)]));
    }

    /// A shorter next term: days that it does not have are left out, and named.
    #[test]
    fn days_outside_of_the_next_term_are_left_out() {
        let class = draft("", "2028-03-15", vec![one(1, CourseState::Required, ("", "", "2028-03-10"))]);
        let terms = (term("2027-04", TERM.0, TERM.1), term("2028-04", "2028-04-01", "2028-09-30"));
        let next = NextYear { courses: [course(1)].into(), people: BTreeSet::new() };
        let found = copy(&class, &[], terms, &next);
        assert_eq!((found.draft.until, found.without_days), (None, vec![course(1)]));
        assert_eq!(found.draft.courses, [one(1, CourseState::Required, NONE)]);
    }
}
