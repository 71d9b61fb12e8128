//! Which rule holds for somebody: person > class > nearest department > all, an administrator's before a supervisor's
//! (learning.md, "Course settings"). One function decides for the learner's own list, for the administrator's table, and for
//! the answer to "why do I see this?".

use chrono::NaiveDate;

use super::setting::{CourseSetting, CourseState, SettingAuthor, SettingTarget};
use crate::id::{CourseSettingId, LearnerId, OrgUnitId, TrainingClassId};

/// The departments of one post: the own one first, then those above it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lineage {
    /// From the post's department to the top.
    pub units: Vec<OrgUnitId>,
    /// Whether it is the primary post.
    pub primary: bool,
}

/// Where somebody stands, or a whole department, or everybody: what a rule's target is held against.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The person, if it is one.
    pub person: Option<LearnerId>,
    /// Their classes.
    pub classes: Vec<TrainingClassId>,
    /// Their departments, of primary and concurrent posts.
    pub lineages: Vec<Lineage>,
}

/// How near a rule's target is; the least wins. Class, department and everybody follow the person; of two departments the
/// nearer one, counted in steps up from a post; of two that are as near, the primary post's, then the one that asks for more,
/// so that a second post takes no duty away; then the older rule, so that the answer is always the same.
type Nearness = (u8, usize, bool, CourseState, CourseSettingId);

impl Place {
    /// Whether a rule for `target` applies here.
    #[must_use]
    pub fn is_in(&self, target: SettingTarget) -> bool {
        self.reach(target).is_some()
    }

    fn nearness(&self, rule: &CourseSetting) -> Option<Nearness> {
        if !rule.within.is_none_or(|unit| self.is_below(rule.target, unit)) {
            return None;
        }
        let (level, steps, concurrent) = self.reach(rule.target)?;
        Some((level, steps, concurrent, rule.setting.state, rule.id))
    }

    /// Whether the target stands in this department or below it: a person by the primary post, as a supervisor's sight goes
    /// (learning.md, "Roles on the administrator site": scope follows the organisation tree at query time).
    fn is_below(&self, target: SettingTarget, unit: OrgUnitId) -> bool {
        let above = |line: &Lineage| match target {
            SettingTarget::Department(id) => {
                let place = line.units.iter().position(|one| *one == id);
                place.is_some_and(|place| line.units[place..].contains(&unit))
            }
            _ => line.primary && line.units.contains(&unit),
        };
        self.lineages.iter().any(above)
    }

    /// Level, steps up from a post, and whether it is a concurrent one.
    fn reach(&self, target: SettingTarget) -> Option<(u8, usize, bool)> {
        match target {
            SettingTarget::Person(id) => (self.person == Some(id)).then_some((0, 0, false)),
            SettingTarget::Class(id) => self.classes.contains(&id).then_some((1, 0, false)),
            SettingTarget::Department(id) => {
                let steps = |line: &Lineage| line.units.iter().position(|unit| *unit == id);
                let found = self.lineages.iter().filter_map(|line| Some((steps(line)?, !line.primary)));
                found.min().map(|(steps, concurrent)| (2, steps, concurrent))
            }
            SettingTarget::Everyone => Some((3, 0, false)),
        }
    }

    /// The rules of one author that apply here, the one that wins first.
    fn ranked<'a>(&self, rules: &[&'a CourseSetting], author: SettingAuthor) -> Vec<&'a CourseSetting> {
        let of_author = rules.iter().filter(|rule| rule.author == author);
        let mut found: Vec<(Nearness, &CourseSetting)> =
            of_author.filter_map(|rule| Some((self.nearness(rule)?, *rule))).collect();
        found.sort_by_key(|(nearness, _)| *nearness);
        found.into_iter().map(|(_, rule)| rule).collect()
    }
}

/// What holds, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effective {
    /// The state.
    pub state: CourseState,
    /// First day on which the course can be opened.
    pub from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    pub until: Option<NaiveDate>,
    /// Last day to complete it.
    pub due_on: Option<NaiveDate>,
    /// What the administrators decided; a supervisor may add to it only where it is optional.
    pub decided: CourseState,
    /// The rule that won; none where the course is optional because nobody said anything.
    pub because: Option<CourseSetting>,
    /// The rules that apply too and were beaten, the strongest first.
    pub beaten: Vec<CourseSetting>,
}

/// Whether a course can be opened today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// It can.
    Open,
    /// Not before this day.
    From(NaiveDate),
    /// Not after this day.
    Until(NaiveDate),
    /// It is hidden.
    Hidden,
}

impl Effective {
    /// Whether the course can be opened on `today`; both ends of a period belong to it.
    #[must_use]
    pub fn opening(&self, today: NaiveDate) -> Opening {
        match (self.from, self.until) {
            _ if self.state == CourseState::Hidden => Opening::Hidden,
            (Some(from), _) if today < from => Opening::From(from),
            (_, Some(until)) if until < today => Opening::Until(until),
            _ => Opening::Open,
        }
    }

    /// The day after which a course that is not completed is 期限切れ: the due date, else the term's last day.
    #[must_use]
    pub fn due(&self, term_ends_on: NaiveDate) -> NaiveDate {
        self.due_on.unwrap_or(term_ends_on)
    }

    /// Whether the course can no longer be opened on `day`.
    #[must_use]
    pub fn closes_before(&self, day: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}

/// Decides among the rules of one course. The administrators' nearest rule counts; where it says optional, or where there is
/// none, a supervisor's nearest rule counts instead, within the period that the administrators set. So an administrator's
/// "hidden" beats anything a supervisor sets.
#[must_use]
pub fn effective<'a>(rules: impl IntoIterator<Item = &'a CourseSetting>, place: &Place) -> Effective {
    let rules: Vec<&CourseSetting> = rules.into_iter().collect();
    let administrators = place.ranked(&rules, SettingAuthor::Administrator);
    let supervisors = place.ranked(&rules, SettingAuthor::Supervisor);
    let first = administrators.first().copied();
    let decided = first.map_or(CourseState::Optional, |rule| rule.setting.state);
    let added = supervisors.first().copied().filter(|_| decided == CourseState::Optional);
    let winner = added.or(first);
    let (strong, weak) =
        if added.is_some() { (&supervisors, &administrators) } else { (&administrators, &supervisors) };
    let beaten = strong.iter().chain(weak).filter(|rule| Some(rule.id) != winner.map(|winner| winner.id));
    Effective {
        state: winner.map_or(CourseState::Optional, |rule| rule.setting.state),
        from: first.and_then(|rule| rule.setting.from),
        until: first.and_then(|rule| rule.setting.until),
        due_on: winner.and_then(|rule| rule.setting.due_on),
        decided,
        because: winner.copied(),
        beaten: beaten.map(|rule| **rule).collect(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::courses::setting::Setting;
    use crate::id::CourseId;
    use CourseState::{Hidden, Optional, Recommended, Required};
    use SettingAuthor::{Administrator, Supervisor};

    fn org(n: u128) -> OrgUnitId {
        OrgUnitId::from_uuid(Uuid::from_u128(n))
    }

    const ME: LearnerId = LearnerId::from_uuid(Uuid::from_u128(90));
    const CLASS: TrainingClassId = TrainingClassId::from_uuid(Uuid::from_u128(80));

    /// 本社(1) > 営業部(2) > 営業一課(3); 本社(1) > 開発部(4). The person is in 営業一課, and in 開発部 beside it.
    fn place() -> Place {
        Place {
            person: Some(ME),
            classes: vec![CLASS],
            lineages: vec![
                Lineage { units: vec![org(3), org(2), org(1)], primary: true },
                Lineage { units: vec![org(4), org(1)], primary: false },
            ],
        }
    }

    fn rule(n: u128, target: SettingTarget, author: SettingAuthor, state: CourseState) -> CourseSetting {
        CourseSetting {
            id: CourseSettingId::from_uuid(Uuid::from_u128(n)),
            course: CourseId::from_uuid(Uuid::from_u128(7)),
            target,
            author,
            within: None,
            setting: Setting::plain(state),
        }
    }

    const ALL: SettingTarget = SettingTarget::Everyone;
    const PERSON: SettingTarget = SettingTarget::Person(ME);
    const IN_CLASS: SettingTarget = SettingTarget::Class(CLASS);

    fn unit(n: u128) -> SettingTarget {
        SettingTarget::Department(org(n))
    }

    /// learning.md, "Course settings": precedence person > class > nearest department > all; no rule is optional.
    #[rstest]
    #[case::no_rule(&[], Optional, None)]
    #[case::all(&[(ALL, Administrator, Required)], Required, Some(1))]
    #[case::department_over_all(&[(ALL, Administrator, Required), (unit(1), Administrator, Hidden)], Hidden, Some(2))]
    #[case::nearest_department(
        &[(unit(1), Administrator, Required), (unit(3), Administrator, Optional), (unit(2), Administrator, Hidden)],
        Optional, Some(2)
    )]
    #[case::class_over_department(
        &[(unit(3), Administrator, Hidden), (IN_CLASS, Administrator, Recommended)], Recommended, Some(2)
    )]
    #[case::person_over_class(
        &[(PERSON, Administrator, Optional), (IN_CLASS, Administrator, Required), (unit(3), Administrator, Hidden)],
        Optional, Some(1)
    )]
    #[case::another_department(&[(unit(9), Administrator, Required)], Optional, None)]
    // Concurrent posts count: the nearest over all posts, at the same distance the primary one.
    #[case::concurrent_is_nearer(&[(unit(2), Administrator, Hidden), (unit(4), Administrator, Required)], Required, Some(2))]
    #[case::primary_at_the_same_distance(
        &[(unit(4), Administrator, Required), (unit(3), Administrator, Recommended)], Recommended, Some(2)
    )]
    // An administrator's hidden beats anything a supervisor sets, however near.
    #[case::hidden_beats_a_supervisor(&[(ALL, Administrator, Hidden), (PERSON, Supervisor, Required)], Hidden, Some(1))]
    #[case::required_stays(&[(ALL, Administrator, Required), (PERSON, Supervisor, Recommended)], Required, Some(1))]
    // Where the administrator left optional, the supervisor's nearest rule counts.
    #[case::supervisor_where_nothing_is_said(&[(unit(2), Supervisor, Required)], Required, Some(1))]
    #[case::supervisor_where_optional(
        &[(ALL, Administrator, Hidden), (unit(2), Administrator, Optional), (unit(1), Supervisor, Required)],
        Required, Some(3)
    )]
    #[case::supervisors_among_themselves(
        &[(unit(1), Supervisor, Required), (unit(2), Supervisor, Recommended)], Recommended, Some(2)
    )]
    fn precedence(
        #[case] rules: &[(SettingTarget, SettingAuthor, CourseState)],
        #[case] state: CourseState,
        #[case] winner: Option<u128>,
    ) {
        let rules: Vec<CourseSetting> =
            rules.iter().zip(1_u128..).map(|((target, author, state), n)| rule(n, *target, *author, *state)).collect();
        let found = effective(&rules, &place());
        assert_eq!(found.state, state);
        assert_eq!(found.because.map(|rule| rule.id.as_uuid().as_u128()), winner);
        let applies = rules.iter().filter(|rule| rule.target != unit(9)).count();
        assert_eq!(found.beaten.len(), applies - usize::from(winner.is_some()), "every other one is named as beaten");
    }

    /// learning.md, "Roles on the administrator site": scope follows the organisation tree at query time. What a supervisor of
    /// 営業部 set for a person or a department holds while that stands in 営業部 or below, by the primary post.
    #[rstest]
    #[case::the_person_is_there(PERSON, &[3, 2, 1], &[4, 1], Required)]
    #[case::the_person_has_moved(PERSON, &[4, 1], &[], Optional)]
    #[case::only_a_concurrent_post_is_left(PERSON, &[4, 1], &[3, 2, 1], Optional)]
    #[case::the_department_is_there(unit(3), &[3, 2, 1], &[], Required)]
    #[case::the_department_was_moved(unit(3), &[3, 4, 1], &[], Optional)]
    #[case::the_department_of_a_concurrent_post(unit(3), &[4, 1], &[3, 2, 1], Required)]
    #[case::the_own_department(unit(2), &[2, 1], &[], Required)]
    fn a_supervisors_rule_holds_within_the_own_departments(
        #[case] target: SettingTarget,
        #[case] primary: &[u128],
        #[case] concurrent: &[u128],
        #[case] expected: CourseState,
    ) {
        let line = |units: &[u128], primary| Lineage { units: units.iter().copied().map(org).collect(), primary };
        let at = Place { lineages: vec![line(primary, true), line(concurrent, false)], ..place() };
        let rule = CourseSetting { within: Some(org(2)), ..rule(1, target, Supervisor, Required) };
        let found = effective(&[rule], &at);
        assert_eq!((found.state, found.because.is_some()), (expected, expected == Required));
    }

    /// Two concurrent posts as near as each other: the one that asks for more.
    #[test]
    fn a_second_post_takes_no_duty_away() {
        let mut at = place();
        at.lineages = [3, 4].map(|n| Lineage { units: vec![org(n)], primary: false }).to_vec();
        let rules = [rule(1, unit(3), Administrator, Hidden), rule(2, unit(4), Administrator, Recommended)];
        assert_eq!(effective(&rules, &at).state, Recommended);
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A period is the administrators'; a due date is of the rule that wins.
    #[test]
    fn a_supervisors_due_date_stands_in_the_administrators_period() {
        let mut open = rule(1, ALL, Administrator, Optional);
        (open.setting.from, open.setting.until) = (Some(day("2027-05-01")), Some(day("2027-08-31")));
        let mut added = rule(2, unit(3), Supervisor, Required);
        added.setting.due_on = Some(day("2027-06-30"));
        let found = effective(&[open, added], &place());
        assert_eq!(
            (found.from, found.until, found.due_on),
            (open.setting.from, open.setting.until, added.setting.due_on)
        );
        assert_eq!((found.state, found.decided), (Required, Optional));
        assert_eq!(found.opening(day("2027-04-30")), Opening::From(day("2027-05-01")));
        assert_eq!(found.opening(day("2027-05-01")), Opening::Open);
        assert_eq!(found.opening(day("2027-08-31")), Opening::Open);
        assert_eq!(found.opening(day("2027-09-01")), Opening::Until(day("2027-08-31")));
    }

    /// learning.md, "Progress, score, completion": 期限切れ counts from the due date where there is one, else from the term's end.
    #[rstest]
    #[case(Some("2027-06-30"), "2027-06-30")]
    #[case(None, "2028-03-31")]
    fn overdue_counts_from_the_due_date(#[case] due: Option<&str>, #[case] expected: &str) {
        let mut asked = rule(1, ALL, Administrator, Required);
        asked.setting.due_on = due.map(day);
        assert_eq!(effective(&[asked], &place()).due(day("2028-03-31")), day(expected));
    }

    fn any_rule() -> impl Strategy<Value = (SettingTarget, SettingAuthor, CourseState)> {
        let targets = vec![ALL, PERSON, IN_CLASS, unit(1), unit(2), unit(3), unit(4), unit(9)];
        (
            proptest::sample::select(targets),
            proptest::sample::select(vec![Administrator, Supervisor]),
            proptest::sample::select(CourseState::ALL.to_vec()),
        )
    }

    fn any_rules() -> impl Strategy<Value = Vec<CourseSetting>> {
        let numbered = |drawn: Vec<(SettingTarget, SettingAuthor, CourseState)>| {
            drawn.into_iter().zip(1_u128..).map(|((target, author, state), n)| rule(n, target, author, state)).collect()
        };
        proptest::collection::vec(any_rule(), 0..10).prop_map(numbered)
    }

    proptest! {
        /// Whatever supervisors set, what an administrator hid, required or recommended stays.
        #[test]
        fn an_administrators_decision_always_wins(rules in any_rules()) {
            let alone: Vec<CourseSetting> = rules.iter().filter(|rule| rule.author == Administrator).copied().collect();
            let (without, with) = (effective(&alone, &place()), effective(&rules, &place()));
            prop_assert_eq!(with.decided, without.state);
            if without.state != Optional {
                prop_assert_eq!(with.state, without.state);
                prop_assert_eq!(with.because, without.because);
            }
        }

        /// An administrator's rule for the person beats every other rule of the administrators.
        #[test]
        fn the_person_beats_all(rules in any_rules(), state in proptest::sample::select(CourseState::ALL.to_vec())) {
            let mut all: Vec<CourseSetting> = rules.into_iter().filter(|rule| rule.target != PERSON).collect();
            all.push(rule(99, PERSON, Administrator, state));
            prop_assert_eq!(effective(&all, &place()).decided, state);
        }

        /// The order in which rules are read makes no difference, and every rule that applies is named once.
        #[test]
        fn the_order_of_reading_makes_no_difference(rules in any_rules()) {
            let mut turned = rules.clone();
            turned.reverse();
            let (one, other) = (effective(&rules, &place()), effective(&turned, &place()));
            prop_assert_eq!(&one, &other);
            let named = one.beaten.len() + usize::from(one.because.is_some());
            prop_assert_eq!(named, rules.iter().filter(|rule| rule.target != unit(9)).count());
        }
    }
}
