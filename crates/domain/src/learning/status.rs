//! Status screens: which of the rows learner × course are looked for, and how they are counted (learning.md, "Status screens").

use chrono::{DateTime, NaiveDate, Utc};

use super::LearningStatus;
use crate::clock::start_of_day;

/// What an enrolment must be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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
    /// Completed on this day or later.
    pub completed_from: Option<NaiveDate>,
    /// Completed on this day or earlier.
    pub completed_until: Option<NaiveDate>,
    /// Best score, at least.
    pub score_from: Option<u32>,
    /// Best score, at most.
    pub score_to: Option<u32>,
}

impl Rows {
    /// The rows that `asked` means; `is_over` says whether the last day has passed, from which on what is not completed is overdue.
    #[must_use]
    pub fn of(asked: &Asked, is_over: bool) -> Self {
        let bounds = Wanted {
            completed: None,
            from: asked.completed_from.map(start_of_day),
            before: asked.completed_until.and_then(|until| until.succ_opt()).map(start_of_day),
            least: asked.score_from,
            most: asked.score_to,
        };
        let bounded = bounds != Wanted::default();
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

impl StatusCounts {
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

    /// learning.md, "Progress, score, completion": a filter by status finds exactly the rows that show this status.
    #[rstest]
    #[case(false)]
    #[case(true)]
    fn a_status_finds_the_rows_that_show_it(#[case] is_over: bool) {
        let due: NaiveDate = "2027-03-31".parse().unwrap();
        let today = if is_over { due.succ_opt().unwrap() } else { due };
        let rows =
            [None, Some((None, None)), Some((None, Some(50))), Some((Some(at("2027-01-10T10:00:00")), Some(80)))];
        let all = [
            LearningStatus::NotStarted,
            LearningStatus::InProgress,
            LearningStatus::Completed,
            LearningStatus::Overdue,
        ];
        for row in rows {
            let shown = LearningStatus::of(row.is_some(), row.is_some_and(|(at, _)| at.is_some()), Some(due), today);
            for status in all {
                let found = Rows::of(&asked(Some(status)), is_over).hold(row);
                assert_eq!(found, shown == status, "{row:?} shows {shown:?}, asked for {status:?}");
            }
            assert!(Rows::of(&asked(None), is_over).hold(row));
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
        let rows = Rows::of(&days, false);
        assert_eq!(rows.hold(Some((Some(at(moment)), None))), found);
        assert!(!rows.hold(None) && !rows.hold(Some((None, Some(90)))));
        let fresh = Asked { status: Some(LearningStatus::NotStarted), ..days };
        assert_eq!(Rows::of(&fresh, false), Rows::Nothing);
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
        let rows = Rows::of(&Asked { score_from: from, score_to: to, ..asked(None) }, false);
        assert_eq!(rows.hold(Some((None, best))), found);
        let overdue = Asked { score_from: from, score_to: to, ..asked(Some(LearningStatus::Overdue)) };
        assert_eq!(Rows::of(&overdue, true).hold(Some((None, best))), found);
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
