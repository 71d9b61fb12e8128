//! 学習時間: how long somebody was in a course (learning.md, "Status screens": "minutes"). The learner's page tells how long it was
//! seen; what it tells is believed as far as a clock on the wall allows.

use chrono::{DateTime, Utc};

/// The most seconds that are told at once: a page tells every minute, and a connection may be away for some.
pub const MOST_AT_ONCE: u32 = 300;

/// The seconds that count of those told: no more than passed since something was counted last, so that two windows count once.
#[must_use]
pub fn credited(told: u32, counted_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> u32 {
    let passed = counted_until.map_or(i64::from(MOST_AT_ONCE), |until| (now - until).num_seconds());
    told.min(MOST_AT_ONCE).min(u32::try_from(passed).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2027-01-05T10:00:00+09:00".parse().unwrap()
    }

    #[rstest]
    #[case(60, None, 60)]
    #[case(60, Some(60), 60)]
    #[case(60, Some(600), 60)]
    #[case(60, Some(10), 10)]
    #[case(60, Some(0), 0)]
    #[case(4_000, None, 300)]
    #[case(4_000, Some(10_000), 300)]
    // A clock that went back.
    #[case(60, Some(-5), 0)]
    fn counts_what_was_possible(#[case] told: u32, #[case] ago: Option<i64>, #[case] counted: u32) {
        let last = ago.map(|seconds| now() - TimeDelta::seconds(seconds));
        assert_eq!(credited(told, last, now()), counted);
    }

    proptest! {
        /// However many windows tell whatever they like: never more than the time that passed, after the first report.
        #[test]
        fn never_more_than_passed(reports in prop::collection::vec((0_u32..1_000, 0_i64..200), 1..40)) {
            let begun = now();
            let (mut at, mut last, mut sum) = (begun, Some(begun), 0_i64);
            for (told, later) in reports {
                at += TimeDelta::seconds(later);
                sum += i64::from(credited(told, last, at));
                last = Some(at);
            }
            prop_assert!(sum <= (at - begun).num_seconds());
        }
    }
}
