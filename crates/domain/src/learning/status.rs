//! Status screens: which of the rows learner × course are looked for, and how they are counted (learning.md, "Status screens").

use chrono::NaiveDate;

use super::LearningStatus;
use super::bounds::{Bounds, Evidence};
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
    /// The bounds of what it holds.
    pub bounds: Bounds,
}

impl Wanted {
    /// Whether an enrolment like this is wanted.
    #[must_use]
    pub fn fits(&self, evidence: &Evidence) -> bool {
        self.completed.is_none_or(|completed| completed == evidence.completed_at.is_some())
            && self.bounds.hold(evidence)
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
    /// What the enrolment holds, whatever its status.
    pub bounds: Bounds,
}

impl Asked {
    /// Whether a row needs an enrolment to be found, where its course is set like this.
    fn needs_evidence(&self, duty: &Duty) -> bool {
        duty.is_hidden() || self.bounds != Bounds::default()
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
        let (bounded, is_over) = (asked.needs_evidence(duty), duty.is_over(today));
        let bounds = Wanted { completed: None, bounds: asked.bounds };
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

    /// Whether a row is among them: what its enrolment holds, if there is one.
    #[must_use]
    pub fn hold(&self, enrolment: Option<&Evidence>) -> bool {
        let fits = |wanted: &Wanted| enrolment.is_some_and(|evidence| wanted.fits(evidence));
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
    use chrono::{DateTime, Utc};
    use rstest::rstest;

    use super::super::bounds::Range;
    use super::super::progress::Scores;
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
        let evidence = |completed_at, best: Option<u32>| {
            let scores = best.map(|best| Scores { first: best, best, latest: best, attempts: 1 });
            Evidence { completed_at, scores, ..Evidence::begun(at("2027-01-05T10:00:00")) }
        };
        let people = [
            None,
            Some(evidence(None, None)),
            Some(evidence(None, Some(50))),
            Some(evidence(Some(at("2027-01-10T10:00:00")), Some(80))),
        ];
        let all = [None].into_iter().chain(STATUSES.map(Some));
        for (status, least) in all.flat_map(|status| [(status, None), (status, Some(40))]) {
            let bounds = Bounds { best: Range { least, most: None }, ..Bounds::default() };
            let asked = Asked { bounds, ..asked(status) };
            let mut found = StatusCounts::default();
            for row in people {
                let done = row.is_some_and(|one| one.completed_at.is_some());
                let shown = LearningStatus::of(row.is_some(), done, Some(duty.last_day), today);
                let is_there = row.is_some() || !duty.is_hidden();
                let best = row.and_then(|one| one.scores).map(|scores| scores.best);
                let fits = least.is_none_or(|least| best.is_some_and(|best| best >= least));
                let expected = is_there && fits && status.is_none_or(|status| status == shown);
                let holds = Rows::of(&asked, &duty, today).hold(row.as_ref());
                assert_eq!(holds, expected, "{row:?} {shown:?} {asked:?}");
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
            let begun = people.iter().flatten().filter(|one| asked.bounds.hold(one));
            let completed = begun.clone().filter(|one| one.completed_at.is_some()).count() as u64;
            let counted = StatusCounts::found(&asked, &duty, today, 4, (begun.count() as u64, completed));
            assert_eq!(counted, found, "{asked:?}");
        }
    }

    /// A bound asks for an enrolment: what was never opened has neither scores nor days.
    #[rstest]
    #[case(None)]
    #[case(Some(LearningStatus::NotStarted))]
    fn a_bound_finds_no_row_without_an_enrolment(#[case] status: Option<LearningStatus>) {
        let bounds = Bounds { progress: Range { least: None, most: Some(100) }, ..Bounds::default() };
        let (duty, today) = (duty(CourseState::Optional, None), "2027-01-20".parse().unwrap());
        let rows = Rows::of(&Asked { bounds, ..asked(status) }, &duty, today);
        assert!(!rows.hold(None));
        assert_eq!(rows == Rows::Nothing, status.is_some());
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
