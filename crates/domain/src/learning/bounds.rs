//! What an enrolment holds, and within which bounds it is looked for (learning.md, "Status screens": "search by all of them").

use chrono::{DateTime, NaiveDate, Utc};

use super::progress::Scores;
use crate::clock::start_of_day;

/// What an enrolment holds that can be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// First opening.
    pub started_at: DateTime<Utc>,
    /// Latest opening.
    pub last_access_at: DateTime<Utc>,
    /// When it was completed.
    pub completed_at: Option<DateTime<Utc>>,
    /// 0 to 100.
    pub progress: u32,
    /// Scores over the course's tests and reports.
    pub scores: Option<Scores>,
    /// Seconds spent in it.
    pub seconds: u32,
    /// Whether all of its surveys were answered.
    pub survey_answered: bool,
}

impl Evidence {
    /// Opened once, and nothing done yet.
    #[must_use]
    pub const fn begun(at: DateTime<Utc>) -> Self {
        Self {
            started_at: at,
            last_access_at: at,
            completed_at: None,
            progress: 0,
            scores: None,
            seconds: 0,
            survey_answered: false,
        }
    }
}

/// Numbers from one to another, both included. Without a bound, what has no number fits too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Range {
    /// At least.
    pub least: Option<u32>,
    /// At most.
    pub most: Option<u32>,
}

impl Range {
    /// Minutes as seconds: fractions of a minute are dropped when it is shown.
    #[must_use]
    pub const fn of_minutes(least: Option<u32>, most: Option<u32>) -> Self {
        let least = match least {
            Some(least) => Some(least.saturating_mul(60)),
            None => None,
        };
        let most = match most {
            Some(most) => Some(most.saturating_mul(60).saturating_add(59)),
            None => None,
        };
        Self { least, most }
    }

    fn holds(self, value: Option<u32>) -> bool {
        self.least.is_none_or(|least| value.is_some_and(|value| value >= least))
            && self.most.is_none_or(|most| value.is_some_and(|value| value <= most))
    }
}

/// Days of Tokyo from one to another, both included, as moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Days {
    /// This moment or later.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub before: Option<DateTime<Utc>>,
}

impl Days {
    /// From the beginning of one day to the end of another.
    #[must_use]
    pub fn between(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Self {
        let after = until.and_then(|until| until.succ_opt());
        Self { from: from.map(start_of_day), before: after.map(start_of_day) }
    }

    fn hold(self, moment: Option<DateTime<Utc>>) -> bool {
        self.from.is_none_or(|from| moment.is_some_and(|moment| moment >= from))
            && self.before.is_none_or(|before| moment.is_some_and(|moment| moment < before))
    }
}

/// Bounds of what an enrolment holds; all of them have to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Bounds {
    /// 受講開始.
    pub started: Days,
    /// 最終受講.
    pub last_access: Days,
    /// 修了.
    pub completed: Days,
    /// 進捗率.
    pub progress: Range,
    /// 初回点.
    pub first: Range,
    /// 最高点.
    pub best: Range,
    /// 最新点.
    pub latest: Range,
    /// 受験回数.
    pub attempts: Range,
    /// 学習時間 in seconds.
    pub seconds: Range,
    /// Surveys answered, or not yet.
    pub survey_answered: Option<bool>,
}

impl Bounds {
    /// Whether an enrolment lies within them.
    #[must_use]
    pub fn hold(&self, evidence: &Evidence) -> bool {
        let score = |of: fn(Scores) -> u32| evidence.scores.map(of);
        self.started.hold(Some(evidence.started_at))
            && self.last_access.hold(Some(evidence.last_access_at))
            && self.completed.hold(evidence.completed_at)
            && self.progress.holds(Some(evidence.progress))
            && self.first.holds(score(|scores| scores.first))
            && self.best.holds(score(|scores| scores.best))
            && self.latest.holds(score(|scores| scores.latest))
            && self.attempts.holds(Some(evidence.scores.map_or(0, |scores| scores.attempts)))
            && self.seconds.holds(Some(evidence.seconds))
            && self.survey_answered.is_none_or(|answered| answered == evidence.survey_answered)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn at(tokyo: &str) -> DateTime<Utc> {
        format!("{tokyo}+09:00").parse().unwrap()
    }

    fn evidence() -> Evidence {
        Evidence::begun(at("2027-01-05T10:00:00"))
    }

    /// Days are Tokyo's, and both belong to the range.
    #[rstest]
    #[case("2027-01-09T23:59:59", false)]
    #[case("2027-01-10T00:00:00", true)]
    #[case("2027-01-11T23:59:59", true)]
    #[case("2027-01-12T00:00:00", false)]
    fn between_two_days(#[case] moment: &str, #[case] found: bool) {
        let days = Days::between("2027-01-10".parse().ok(), "2027-01-11".parse().ok());
        let moment = at(moment);
        let completed = Bounds { completed: days, ..Bounds::default() };
        assert_eq!(completed.hold(&Evidence { completed_at: Some(moment), ..evidence() }), found);
        assert!(!completed.hold(&evidence()));
        let started = Bounds { started: days, ..Bounds::default() };
        assert_eq!(started.hold(&Evidence { started_at: moment, ..evidence() }), found);
        let last = Bounds { last_access: days, ..Bounds::default() };
        assert_eq!(last.hold(&Evidence { last_access_at: moment, ..evidence() }), found);
    }

    #[rstest]
    #[case(Some(60), None, Some(60), true)]
    #[case(Some(60), None, Some(59), false)]
    #[case(None, Some(59), Some(59), true)]
    #[case(None, Some(59), Some(60), false)]
    #[case(Some(0), None, None, false)]
    #[case(None, None, None, true)]
    #[case(Some(80), Some(70), Some(75), false)]
    fn numbers_between(
        #[case] least: Option<u32>,
        #[case] most: Option<u32>,
        #[case] value: Option<u32>,
        #[case] found: bool,
    ) {
        assert_eq!(Range { least, most }.holds(value), found);
    }

    /// Each of the three scores is looked for by itself.
    #[test]
    fn each_score_has_its_bounds() {
        let of = Evidence { scores: Some(Scores { first: 40, best: 90, latest: 70, attempts: 3 }), ..evidence() };
        let range = |least, most| Range { least: Some(least), most: Some(most) };
        assert!(Bounds { first: range(40, 40), ..Bounds::default() }.hold(&of));
        assert!(Bounds { best: range(90, 90), ..Bounds::default() }.hold(&of));
        assert!(Bounds { latest: range(70, 70), ..Bounds::default() }.hold(&of));
        assert!(Bounds { attempts: range(3, 3), ..Bounds::default() }.hold(&of));
        assert!(!Bounds { first: range(90, 90), ..Bounds::default() }.hold(&of));
        // Nobody tried: there is no score, and there are no attempts.
        assert!(!Bounds { best: range(0, 100), ..Bounds::default() }.hold(&evidence()));
        assert!(Bounds { attempts: range(0, 0), ..Bounds::default() }.hold(&evidence()));
    }

    /// Minutes are shown without fractions, and found as they are shown.
    #[rstest]
    #[case(59, 0)]
    #[case(60, 1)]
    #[case(119, 1)]
    #[case(120, 2)]
    fn minutes_are_found_as_they_are_shown(#[case] seconds: u32, #[case] shown: u32) {
        let of = Evidence { seconds, ..evidence() };
        let found = |minutes| {
            let range = Range::of_minutes(Some(minutes), Some(minutes));
            Bounds { seconds: range, ..Bounds::default() }.hold(&of)
        };
        assert!(found(shown) && !found(shown + 1));
        assert!(shown == 0 || !found(shown - 1));
    }

    #[test]
    fn surveys_answered_or_not() {
        let bounds = |answered| Bounds { survey_answered: Some(answered), ..Bounds::default() };
        let answered = Evidence { survey_answered: true, ..evidence() };
        assert!(bounds(true).hold(&answered) && !bounds(false).hold(&answered));
        assert!(!bounds(true).hold(&evidence()) && bounds(false).hold(&evidence()));
    }
}
