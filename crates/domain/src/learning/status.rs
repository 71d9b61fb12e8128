//! Status screens: which of the rows learner × course are looked for, and how they are counted (learning.md, "Status screens").

use chrono::{DateTime, NaiveDate, Utc};

use super::LearningStatus;
use crate::clock::start_of_day;
use crate::courses::{CourseState, Effective};

/// What the course settings ask of the person of a row: the same for the list, its files and sums as for the learner's own site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// 必須, 推奨, 任意, 非表示.
    pub state: CourseState,
    /// The due date that was set.
    pub due_on: Option<NaiveDate>,
    /// The last day that counts: the due date, else the term's last day.
    pub last_day: NaiveDate,
}

impl Duty {
    /// Where nobody set anything.
    #[must_use]
    pub const fn unset(term_ends_on: NaiveDate) -> Self {
        Self { state: CourseState::Optional, due_on: None, last_day: term_ends_on }
    }

    /// What holds.
    #[must_use]
    pub fn of(effective: &Effective, term_ends_on: NaiveDate) -> Self {
        Self { state: effective.state, due_on: effective.due_on, last_day: effective.due(term_ends_on) }
    }

    /// Whether the last day has passed, from which on what is not completed is overdue.
    #[must_use]
    pub fn is_over(&self, today: NaiveDate) -> bool {
        today > self.last_day
    }

    /// A hidden course has a row only where there is evidence of it: whoever never opened it is not asked to.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.state == CourseState::Hidden
    }
}

/// What an enrolment must be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Wanted {
    /// Completed, or not yet; `None` is both.
    pub completed: Option<bool>,
    /// Completed at this moment or later.
    pub from: Option<DateTime<Utc>>,
    /// Completed before this moment.
    pub before: Option<DateTime<Utc>>,
    /// Best score, at least.
    pub least: Option<u32>,
    /// Best score, at most.
    pub most: Option<u32>,
}

impl Wanted {
    /// Whether an enrolment with this completion and this best score is wanted.
    #[must_use]
    pub fn fits(&self, completed_at: Option<DateTime<Utc>>, best: Option<u32>) -> bool {
        let within = |bound: Option<u32>, holds: fn(u32, u32) -> bool| {
            bound.is_none_or(|bound| best.is_some_and(|best| holds(best, bound)))
        };
        self.completed.is_none_or(|completed| completed == completed_at.is_some())
            && self.from.is_none_or(|from| completed_at.is_some_and(|at| at >= from))
            && self.before.is_none_or(|before| completed_at.is_some_and(|at| at < before))
            && within(self.least, |best, least| best >= least)
            && within(self.most, |best, most| best <= most)
    }
}

/// Which rows of learner × course. A row is there without an enrolment too: 未受講.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Rows {
    /// All of them.
    #[default]
    Every,
    /// Those with an enrolment that is like this.
    With(Wanted),
    /// Those without an enrolment that is like this.
    Without(Wanted),
    /// None: what is asked for contradicts itself.
    Nothing,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// 受講状況.
    pub status: Option<LearningStatus>,
    /// How the course is set for the person.
    pub state: Option<CourseState>,
    /// Completed on this day or later.
    pub completed_from: Option<NaiveDate>,
    /// Completed on this day or earlier.
    pub completed_until: Option<NaiveDate>,
    /// Best score, at least.
    pub score_from: Option<u32>,
    /// Best score, at most.
    pub score_to: Option<u32>,
}

impl Asked {
    /// The conditions on an enrolment, whatever its status.
    #[must_use]
    pub fn bounds(&self) -> Wanted {
        Wanted {
            completed: None,
            from: self.completed_from.map(start_of_day),
            before: self.completed_until.and_then(|until| until.succ_opt()).map(start_of_day),
            least: self.score_from,
            most: self.score_to,
        }
    }

    /// Whether a row needs an enrolment to be found, where its course is set like this.
    fn needs_evidence(&self, duty: &Duty) -> bool {
        duty.is_hidden() || self.bounds() != Wanted::default()
    }

    fn is_set_otherwise(&self, duty: &Duty) -> bool {
        self.state.is_some_and(|state| state != duty.state)
    }
}

impl Rows {
    /// The rows that `asked` means among those whose course is set like this.
    #[must_use]
    pub fn of(asked: &Asked, duty: &Duty, today: NaiveDate) -> Self {
        if asked.is_set_otherwise(duty) {
            return Self::Nothing;
        }
        let (bounds, bounded, is_over) = (asked.bounds(), asked.needs_evidence(duty), duty.is_over(today));
        let completed = |completed| Wanted { completed: Some(completed), ..bounds };
        match asked.status {
            None if bounded => Self::With(bounds),
            None => Self::Every,
            Some(LearningStatus::Completed) => Self::With(completed(true)),
            Some(LearningStatus::InProgress) if !is_over => Self::With(completed(false)),
            Some(LearningStatus::NotStarted) if !is_over && !bounded => Self::Without(bounds),
            // Overdue is what was begun and what was not.
            Some(LearningStatus::Overdue) if is_over && bounded => Self::With(completed(false)),
            Some(LearningStatus::Overdue) if is_over => Self::Without(completed(true)),
            Some(_) => Self::Nothing,
        }
    }

    /// Whether a row is among them: completion and best score of its enrolment, if there is one.
    #[must_use]
    pub fn hold(&self, enrolment: Option<(Option<DateTime<Utc>>, Option<u32>)>) -> bool {
        let fits = |wanted: &Wanted| enrolment.is_some_and(|(completed_at, best)| wanted.fits(completed_at, best));
        match self {
            Self::Every => true,
            Self::With(wanted) => fits(wanted),
            Self::Without(wanted) => !fits(wanted),
            Self::Nothing => false,
        }
    }
}

/// Rows of learner × course, counted by status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StatusCounts {
    /// 未受講.
    pub not_started: u64,
    /// 受講中.
    pub in_progress: u64,
    /// 修了.
    pub completed: u64,
    /// 期限切れ.
    pub overdue: u64,
}

impl std::ops::AddAssign for StatusCounts {
    fn add_assign(&mut self, more: Self) {
        self.not_started += more.not_started;
        self.in_progress += more.in_progress;
        self.completed += more.completed;
        self.overdue += more.overdue;
    }
}

impl StatusCounts {
    /// The rows that [`Rows::of`] finds of a course that is set like this for all of `people`: `started` and `completed` are their
    /// enrolments within [`Asked::bounds`].
    #[must_use]
    pub fn found(asked: &Asked, duty: &Duty, today: NaiveDate, people: u64, (started, completed): (u64, u64)) -> Self {
        if asked.is_set_otherwise(duty) {
            return Self::default();
        }
        let rows = if asked.needs_evidence(duty) { started } else { people };
        let all = Self::of(rows, started, completed, duty.is_over(today));
        match asked.status {
            None => all,
            Some(LearningStatus::NotStarted) => Self { not_started: all.not_started, ..Self::default() },
            Some(LearningStatus::InProgress) => Self { in_progress: all.in_progress, ..Self::default() },
            Some(LearningStatus::Completed) => Self { completed: all.completed, ..Self::default() },
            Some(LearningStatus::Overdue) => Self { overdue: all.overdue, ..Self::default() },
        }
    }

    /// One row more.
    pub fn add(&mut self, status: LearningStatus) {
        match status {
            LearningStatus::NotStarted => self.not_started += 1,
            LearningStatus::InProgress => self.in_progress += 1,
            LearningStatus::Completed => self.completed += 1,
            LearningStatus::Overdue => self.overdue += 1,
        }
    }

    /// Of `rows`, `started` were begun, and of these `completed` completed.
    #[must_use]
    pub fn of(rows: u64, started: u64, completed: u64, is_over: bool) -> Self {
        if is_over {
            return Self { completed, overdue: rows.saturating_sub(completed), ..Self::default() };
        }
        Self {
            not_started: rows.saturating_sub(started),
            in_progress: started.saturating_sub(completed),
            completed,
            overdue: 0,
        }
    }

    /// All rows.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.not_started + self.in_progress + self.completed + self.overdue
    }

    /// 修了率 in whole per cent, fractions dropped: 100 means everybody. Nothing where there are no rows.
    #[must_use]
    pub fn completion_percent(&self) -> Option<u32> {
        let percent = (self.completed * 100).checked_div(self.total())?;
        u32::try_from(percent).ok()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn at(tokyo: &str) -> DateTime<Utc> {
        format!("{tokyo}+09:00").parse().unwrap()
    }

    fn asked(status: Option<LearningStatus>) -> Asked {
        Asked { status, ..Asked::default() }
    }

    fn duty(state: CourseState, due_on: Option<&str>) -> Duty {
        let due_on = due_on.map(|day| day.parse().unwrap());
        Duty { due_on, last_day: due_on.unwrap_or("2027-03-31".parse().unwrap()), state }
    }

    const STATUSES: [LearningStatus; 4] =
        [LearningStatus::NotStarted, LearningStatus::InProgress, LearningStatus::Completed, LearningStatus::Overdue];

    /// learning.md, "Progress, score, completion" and "Course settings": a filter by status or by setting finds exactly the rows
    /// that show it, counted from the due date of the setting; of a hidden course only evidence has a row; and the sums count
    /// what the list shows.
    #[rstest]
    #[case(CourseState::Optional, None, "2027-03-31")]
    #[case(CourseState::Optional, None, "2027-04-01")]
    #[case(CourseState::Required, Some("2027-01-31"), "2027-01-31")]
    #[case(CourseState::Required, Some("2027-01-31"), "2027-02-01")]
    #[case(CourseState::Recommended, None, "2027-02-01")]
    #[case(CourseState::Hidden, None, "2027-02-01")]
    #[case(CourseState::Hidden, None, "2027-04-01")]
    fn a_condition_finds_the_rows_that_show_it(
        #[case] state: CourseState,
        #[case] due_on: Option<&str>,
        #[case] today: NaiveDate,
    ) {
        let duty = duty(state, due_on);
        let people =
            [None, Some((None, None)), Some((None, Some(50))), Some((Some(at("2027-01-10T10:00:00")), Some(80)))];
        let all = [None].into_iter().chain(STATUSES.map(Some));
        for (status, least) in all.flat_map(|status| [(status, None), (status, Some(40))]) {
            let asked = Asked { score_from: least, ..asked(status) };
            let mut found = StatusCounts::default();
            for row in people {
                let done = row.is_some_and(|(at, _)| at.is_some());
                let shown = LearningStatus::of(row.is_some(), done, Some(duty.last_day), today);
                let is_there = row.is_some() || !duty.is_hidden();
                let fits = least.is_none_or(|least| row.and_then(|(_, best)| best).is_some_and(|best| best >= least));
                let expected = is_there && fits && status.is_none_or(|status| status == shown);
                assert_eq!(Rows::of(&asked, &duty, today).hold(row), expected, "{row:?} {shown:?} {asked:?}");
                if expected {
                    found.add(shown);
                }
                for other in CourseState::ALL.into_iter().filter(|other| *other != state) {
                    let elsewhere = Asked { state: Some(other), ..asked };
                    assert_eq!(Rows::of(&elsewhere, &duty, today), Rows::Nothing);
                }
                let here = Asked { state: Some(state), ..asked };
                assert_eq!(Rows::of(&here, &duty, today), Rows::of(&asked, &duty, today));
            }
            let begun = people.iter().flatten().filter(|(at, best)| asked.bounds().fits(*at, *best));
            let completed = begun.clone().filter(|(at, _)| at.is_some()).count() as u64;
            let counted = StatusCounts::found(&asked, &duty, today, 4, (begun.count() as u64, completed));
            assert_eq!(counted, found, "{asked:?}");
        }
    }

    /// Days of completion are Tokyo's, and both belong to the range.
    #[rstest]
    #[case("2027-01-09T23:59:59", false)]
    #[case("2027-01-10T00:00:00", true)]
    #[case("2027-01-11T23:59:59", true)]
    #[case("2027-01-12T00:00:00", false)]
    fn completed_between_two_days(#[case] moment: &str, #[case] found: bool) {
        let days = Asked {
            completed_from: "2027-01-10".parse().ok(),
            completed_until: "2027-01-11".parse().ok(),
            ..asked(None)
        };
        let (duty, today) = (duty(CourseState::Optional, None), "2027-01-20".parse().unwrap());
        let rows = Rows::of(&days, &duty, today);
        assert_eq!(rows.hold(Some((Some(at(moment)), None))), found);
        assert!(!rows.hold(None) && !rows.hold(Some((None, Some(90)))));
        let fresh = Asked { status: Some(LearningStatus::NotStarted), ..days };
        assert_eq!(Rows::of(&fresh, &duty, today), Rows::Nothing);
    }

    #[rstest]
    #[case(Some(60), None, Some(60), true)]
    #[case(Some(60), None, Some(59), false)]
    #[case(None, Some(59), Some(59), true)]
    #[case(None, Some(59), Some(60), false)]
    #[case(Some(0), None, None, false)]
    #[case(Some(80), Some(70), Some(75), false)]
    fn best_score_between(
        #[case] from: Option<u32>,
        #[case] to: Option<u32>,
        #[case] best: Option<u32>,
        #[case] found: bool,
    ) {
        let (duty, after) = (duty(CourseState::Optional, None), "2027-04-01".parse().unwrap());
        let rows = Rows::of(&Asked { score_from: from, score_to: to, ..asked(None) }, &duty, duty.last_day);
        assert_eq!(rows.hold(Some((None, best))), found);
        let overdue = Asked { score_from: from, score_to: to, ..asked(Some(LearningStatus::Overdue)) };
        assert_eq!(Rows::of(&overdue, &duty, after).hold(Some((None, best))), found);
    }

    /// 100 % always means that everybody completed.
    #[rstest]
    #[case(3, 2, 1, false, [1, 1, 1, 0], Some(33))]
    #[case(3, 3, 3, false, [0, 0, 3, 0], Some(100))]
    #[case(1000, 999, 999, false, [1, 0, 999, 0], Some(99))]
    #[case(3, 2, 1, true, [0, 0, 1, 2], Some(33))]
    #[case(0, 0, 0, false, [0, 0, 0, 0], None)]
    fn counted_by_status(
        #[case] rows: u64,
        #[case] started: u64,
        #[case] completed: u64,
        #[case] is_over: bool,
        #[case] expected: [u64; 4],
        #[case] percent: Option<u32>,
    ) {
        let counts = StatusCounts::of(rows, started, completed, is_over);
        assert_eq!([counts.not_started, counts.in_progress, counts.completed, counts.overdue], expected);
        assert_eq!((counts.total(), counts.completion_percent()), (rows, percent));
    }
}
