//! How far somebody has come in a course (learning.md, "Progress, score, completion").

use chrono::{DateTime, NaiveDate, Utc};

/// First, best and latest score of what can be repeated without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scores {
    /// Of the first attempt.
    pub first: u32,
    /// The best one; it counts.
    pub best: u32,
    /// Of the latest attempt.
    pub latest: u32,
    /// How many attempts were handed in.
    pub attempts: u32,
}

impl Scores {
    /// The scores after one more attempt.
    #[must_use]
    pub fn after(before: Option<Self>, score: u32) -> Self {
        match before {
            None => Self { first: score, best: score, latest: score, attempts: 1 },
            Some(before) => Self {
                first: before.first,
                best: before.best.max(score),
                latest: score,
                attempts: before.attempts.saturating_add(1),
            },
        }
    }
}

/// How far a unit has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitProgress {
    /// A page, or a survey that the course asks for: done or not.
    Plain {
        /// Weight, 1 or more.
        weight: u32,
        /// Whether it is done.
        done: bool,
    },
    /// A survey that may be left out: it counts in the progress and holds no completion back.
    Optional {
        /// Weight, 1 or more.
        weight: u32,
        /// Whether it is done.
        done: bool,
    },
    /// A test: what was scored, if anything was handed in.
    Scored {
        /// Weight, 1 or more.
        weight: u32,
        /// Score from which it is passed.
        passing: u32,
        /// Its scores.
        scores: Option<Scores>,
    },
}

impl UnitProgress {
    const fn weight(self) -> u32 {
        match self {
            Self::Plain { weight, .. } | Self::Optional { weight, .. } | Self::Scored { weight, .. } => weight,
        }
    }

    /// Hundredths of the unit: 0 or 100 for a page or a survey, the best score for a test.
    fn hundredths(self) -> u32 {
        match self {
            Self::Plain { done, .. } | Self::Optional { done, .. } => u32::from(done) * 100,
            Self::Scored { scores, .. } => scores.map_or(0, |scores| scores.best.min(100)),
        }
    }

    /// Whether the unit is done, and passed where it has a score.
    #[must_use]
    pub fn is_passed(self) -> bool {
        match self {
            Self::Plain { done, .. } | Self::Optional { done, .. } => done,
            Self::Scored { passing, scores, .. } => scores.is_some_and(|scores| scores.best >= passing),
        }
    }
}

/// How far a course has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseProgress {
    /// 0 to 100.
    pub percent: u32,
    /// Whether all it takes to complete the course is there.
    pub is_complete: bool,
    /// Its scores over all tests that were handed in.
    pub scores: Option<Scores>,
}

impl CourseProgress {
    /// Works it out from the units. A course without units is never complete, and one of nothing but what may be left out is
    /// complete when all of that is done.
    #[must_use]
    pub fn of(units: &[UnitProgress]) -> Self {
        let sum = |of: fn(UnitProgress) -> u64| units.iter().copied().map(of).sum::<u64>();
        let weights = sum(|unit| u64::from(unit.weight()));
        let done = sum(|unit| u64::from(unit.weight()) * u64::from(unit.hundredths()));
        let percent = done.checked_div(weights).unwrap_or(0);
        let may_be_left_out = |unit: &&UnitProgress| matches!(unit, UnitProgress::Optional { .. });
        let needed: Vec<&UnitProgress> = units.iter().filter(|unit| !may_be_left_out(unit)).collect();
        let needed = if needed.is_empty() { units.iter().collect() } else { needed };
        Self {
            percent: u32::try_from(percent).unwrap_or(100),
            is_complete: !needed.is_empty() && needed.iter().all(|unit| unit.is_passed()),
            scores: of_tests(units),
        }
    }
}

/// The scores of a course: the weighted mean of its tests that were handed in, fractions dropped; attempts are counted together.
fn of_tests(units: &[UnitProgress]) -> Option<Scores> {
    let scored: Vec<(u32, Scores)> = units
        .iter()
        .filter_map(|unit| match unit {
            UnitProgress::Scored { weight, scores: Some(scores), .. } => Some((*weight, *scores)),
            _ => None,
        })
        .collect();
    let weights: u64 = scored.iter().map(|(weight, _)| u64::from(*weight)).sum();
    let mean = |of: fn(&Scores) -> u32| {
        let points: u64 = scored.iter().map(|(weight, scores)| u64::from(*weight) * u64::from(of(scores))).sum();
        u32::try_from(points.checked_div(weights)?).ok()
    };
    Some(Scores {
        first: mean(|scores| scores.first)?,
        best: mean(|scores| scores.best)?,
        latest: mean(|scores| scores.latest)?,
        attempts: scored.iter().map(|(_, scores)| scores.attempts).sum(),
    })
}

/// When the course was completed: what was completed stays so, whatever comes later.
#[must_use]
pub fn completed_at(before: Option<DateTime<Utc>>, now_complete: bool, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    before.or(now_complete.then_some(now))
}

/// 未受講, 受講中, 修了, 期限切れ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LearningStatus {
    /// 受講中.
    InProgress,
    /// 期限切れ.
    Overdue,
    /// 未受講.
    NotStarted,
    /// 修了.
    Completed,
}

impl LearningStatus {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "in_progress",
            Self::Overdue => "overdue",
            Self::NotStarted => "not_started",
            Self::Completed => "completed",
        }
    }

    /// 未受講, 受講中, 修了, 期限切れ.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::InProgress => "受講中",
            Self::Overdue => "期限切れ",
            Self::NotStarted => "未受講",
            Self::Completed => "修了",
        }
    }

    /// The status on `today`; `due` is the last day, which still counts: the course setting's due date, else the term's end
    /// ([`crate::courses::Effective::due`]).
    #[must_use]
    pub fn of(started: bool, completed: bool, due: Option<NaiveDate>, today: NaiveDate) -> Self {
        if completed {
            Self::Completed
        } else if due.is_some_and(|due| today > due) {
            Self::Overdue
        } else if started {
            Self::InProgress
        } else {
            Self::NotStarted
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const fn page(done: bool) -> UnitProgress {
        UnitProgress::Plain { weight: 1, done }
    }

    const fn survey(done: bool) -> UnitProgress {
        UnitProgress::Optional { weight: 1, done }
    }

    fn test(weight: u32, scores: &[u32]) -> UnitProgress {
        let scores = scores.iter().fold(None, |before, score| Some(Scores::after(before, *score)));
        UnitProgress::Scored { weight, passing: 60, scores }
    }

    /// learning.md, "Progress, score, completion": progress = floor(100 · Σ wᵢ·pᵢ / Σ wᵢ); completed = every unit done, every
    /// scored unit at its passing score or better; 75 points complete a course while progress stays below 100 %.
    #[rstest]
    #[case(&[], 0, false)]
    #[case(&[page(false)], 0, false)]
    #[case(&[page(true), page(false), page(false)], 33, false)]
    #[case(&[page(true), page(true), page(false)], 66, false)]
    #[case(&[page(true), page(true), page(true)], 100, true)]
    #[case(&[page(true), page(true), page(true), test(1, &[])], 75, false)]
    #[case(&[page(true), page(true), page(true), test(1, &[59])], 89, false)]
    #[case(&[page(true), page(true), page(true), test(1, &[60])], 90, true)]
    #[case(&[page(true), page(true), page(true), test(1, &[75])], 93, true)]
    #[case(&[page(true), page(true), page(true), test(1, &[100])], 100, true)]
    #[case(&[page(true), test(3, &[50])], 62, false)]
    #[case(&[page(false), test(3, &[100])], 75, false)]
    #[case(&[page(true), test(1, &[100, 20])], 100, true)]
    // The survey answered, where the course asks for it; where it does not, completed below 100 %.
    #[case(&[page(true), page(false)], 50, false)]
    #[case(&[page(true), survey(false)], 50, true)]
    #[case(&[page(true), survey(true)], 100, true)]
    #[case(&[page(false), survey(true)], 50, false)]
    #[case(&[survey(false)], 0, false)]
    #[case(&[survey(true)], 100, true)]
    fn progress_and_completion(#[case] units: &[UnitProgress], #[case] percent: u32, #[case] complete: bool) {
        let progress = CourseProgress::of(units);
        assert_eq!((progress.percent, progress.is_complete), (percent, complete));
    }

    /// learning.md, "Progress, score, completion": first, best, latest and all attempts are kept.
    #[test]
    fn first_best_and_latest() {
        let scores = CourseProgress::of(&[page(false), test(1, &[40, 90, 70])]).scores;
        assert_eq!(scores, Some(Scores { first: 40, best: 90, latest: 70, attempts: 3 }));
        let two = CourseProgress::of(&[test(3, &[50]), test(1, &[75, 100]), test(9, &[])]).scores;
        assert_eq!(two, Some(Scores { first: 56, best: 62, latest: 62, attempts: 3 }));
        assert_eq!(CourseProgress::of(&[page(true)]).scores, None);
    }

    #[rstest]
    #[case(false, false, "2027-03-31", LearningStatus::NotStarted)]
    #[case(true, false, "2027-03-31", LearningStatus::InProgress)]
    #[case(true, true, "2027-03-31", LearningStatus::Completed)]
    #[case(true, false, "2027-04-01", LearningStatus::Overdue)]
    #[case(false, false, "2027-04-01", LearningStatus::Overdue)]
    #[case(true, true, "2027-04-01", LearningStatus::Completed)]
    fn status(#[case] started: bool, #[case] completed: bool, #[case] day: &str, #[case] expected: LearningStatus) {
        let due = Some("2027-03-31".parse().unwrap());
        assert_eq!(LearningStatus::of(started, completed, due, day.parse().unwrap()), expected);
        let without = LearningStatus::of(started, completed, None, day.parse().unwrap());
        assert_ne!(without, LearningStatus::Overdue);
    }

    fn any_unit() -> impl Strategy<Value = UnitProgress> {
        let scores = proptest::collection::vec(0_u32..=100, 0..4);
        let scored = (1_u32..=100, 0_u32..=100, scores).prop_map(|(weight, passing, scores)| {
            let scores = scores.into_iter().fold(None, |before, score| Some(Scores::after(before, score)));
            UnitProgress::Scored { weight, passing, scores }
        });
        prop_oneof![
            (1_u32..=100, any::<bool>()).prop_map(|(weight, done)| UnitProgress::Plain { weight, done }),
            (1_u32..=100, any::<bool>()).prop_map(|(weight, done)| UnitProgress::Optional { weight, done }),
            scored
        ]
    }

    proptest! {
        /// learning.md: 100 % always means completed.
        #[test]
        fn all_of_it_is_completed(units in proptest::collection::vec(any_unit(), 1..12)) {
            let progress = CourseProgress::of(&units);
            prop_assert!(progress.percent <= 100);
            prop_assert!(progress.percent < 100 || progress.is_complete);
        }

        /// More is never less: doing a unit or one more attempt, however bad, takes nothing away.
        #[test]
        fn one_more_step_takes_nothing_away(
            units in proptest::collection::vec(any_unit(), 1..12), place in any::<prop::sample::Index>(), score in 0_u32..=100,
        ) {
            let before = CourseProgress::of(&units);
            let mut later = units;
            let place = place.index(later.len());
            later[place] = match later[place] {
                UnitProgress::Plain { weight, .. } => UnitProgress::Plain { weight, done: true },
                UnitProgress::Optional { weight, .. } => UnitProgress::Optional { weight, done: true },
                UnitProgress::Scored { weight, passing, scores } => {
                    UnitProgress::Scored { weight, passing, scores: Some(Scores::after(scores, score)) }
                }
            };
            let after = CourseProgress::of(&later);
            prop_assert!(after.percent >= before.percent);
            prop_assert!(after.is_complete || !before.is_complete);
        }

        /// Progress depends on the proportion of the weights, not on their size.
        #[test]
        fn weights_are_proportions(units in proptest::collection::vec(any_unit(), 1..12), factor in 2_u32..=9) {
            let scaled: Vec<UnitProgress> = units.iter().map(|unit| match *unit {
                UnitProgress::Plain { weight, done } => UnitProgress::Plain { weight: weight * factor, done },
                UnitProgress::Optional { weight, done } => UnitProgress::Optional { weight: weight * factor, done },
                UnitProgress::Scored { weight, passing, scores } => {
                    UnitProgress::Scored { weight: weight * factor, passing, scores }
                }
            }).collect();
            prop_assert_eq!(CourseProgress::of(&units), CourseProgress::of(&scaled));
        }

        /// learning.md: completion is sticky; a later worse attempt never takes it away.
        #[test]
        fn completion_stays(first in 0_i64..1_000_000, later in 1_i64..1_000_000, complete: bool) {
            let at = DateTime::from_timestamp(first, 0).unwrap();
            let then = DateTime::from_timestamp(first + later, 0).unwrap();
            prop_assert_eq!(completed_at(Some(at), complete, then), Some(at));
            prop_assert_eq!(completed_at(None, complete, then), complete.then_some(then));
        }
    }
}
