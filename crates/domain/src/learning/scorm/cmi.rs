//! The run-time data of SCORM (`cmi.…`): what is kept of them, and what they say about completion and score.
//!
//! SCORM 1.2 has one `lesson_status`; SCORM 2004 has `completion_status` and `success_status`. A package is done once it says so;
//! a scored one has a score once it is done, or has failed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ScormVersion;
use crate::refusal::Refusal;

/// The most characters of one value. SCORM asks for 4,096 (1.2) or 64,000 (2004) of `suspend_data`; 1.2 packages of common tools
/// write more, and are let.
pub const MOST_VALUE: usize = 64_000;
/// The most characters of all values together.
pub const MOST_STATE: usize = 300_000;
/// The most values.
const MOST_VALUES: usize = 10_000;
/// The most characters of a name.
const MOST_NAME: usize = 255;

/// Values by their names, such as `cmi.suspend_data`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cmi(BTreeMap<String, String>);

/// How far an item has come, as it says itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reached {
    /// Whether it was completed.
    pub done: bool,
    /// 0 to 100; on the way it is no result yet.
    pub score: Option<u32>,
}

impl Cmi {
    /// Takes values as they were sent.
    ///
    /// # Errors
    /// `scorm.state_unsound` for names that are none of the run-time's, `scorm.state_too_large`.
    pub fn take(values: BTreeMap<String, String>) -> Result<Self, Refusal> {
        let named = |name: &String| {
            name.chars().count() <= MOST_NAME
                && name.starts_with("cmi.")
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._".contains(&b))
        };
        if !values.keys().all(named) {
            return Err(Refusal::new("scorm.state_unsound"));
        }
        let lengths = || values.values().map(|value| value.chars().count());
        if values.len() > MOST_VALUES
            || lengths().any(|length| length > MOST_VALUE)
            || lengths().sum::<usize>() > MOST_STATE
        {
            return Err(Refusal::new("scorm.state_too_large"));
        }
        Ok(Self(values))
    }

    /// The values.
    #[must_use]
    pub const fn values(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).map(String::as_str).unwrap_or_default().trim()
    }

    /// Whether there is something to go on with: the item is launched with `entry` = `resume`.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        ["cmi.suspend_data", "cmi.core.lesson_location", "cmi.location"].iter().any(|name| !self.get(name).is_empty())
    }

    /// What the values say about completion and score.
    #[must_use]
    pub fn reached(&self, version: ScormVersion) -> Reached {
        match version {
            ScormVersion::V12 => {
                let status = self.get("cmi.core.lesson_status");
                let score = self.in_hundredths("cmi.core.score");
                // A lesson that failed was gone through to its end: it is done, and its score says that it was not passed.
                let done = matches!(status, "passed" | "completed" | "failed");
                Reached { done, score: score.or_else(|| by_success(status)) }
            }
            ScormVersion::V2004 => {
                let (completion, success) = (self.get("cmi.completion_status"), self.get("cmi.success_status"));
                let done =
                    completion == "completed" || (completion != "incomplete" && matches!(success, "passed" | "failed"));
                let scaled = thousandths(self.get("cmi.score.scaled")).map(|scaled| to_score(scaled.max(0) / 10));
                let score = scaled.or_else(|| self.in_hundredths("cmi.score"));
                Reached { done, score: score.or_else(|| by_success(success)) }
            }
        }
    }

    /// `raw` between `min` and `max` (0 and 100 where they are not said), as 0 to 100.
    fn in_hundredths(&self, score: &str) -> Option<u32> {
        let of = |part: &str| thousandths(self.get(&format!("{score}.{part}")));
        let raw = of("raw")?;
        let (min, max) = (of("min").unwrap_or(0), of("max").unwrap_or(100_000));
        if max <= min {
            return Some(to_score(raw / 1000));
        }
        Some(to_score((raw - min).clamp(0, max - min) * 100 / (max - min)))
    }
}

/// A package that says passed or failed, and no score: everything or nothing.
fn by_success(status: &str) -> Option<u32> {
    match status {
        "passed" => Some(100),
        "failed" => Some(0),
        _ => None,
    }
}

fn to_score(value: i64) -> u32 {
    u32::try_from(value.clamp(0, 100)).unwrap_or(0)
}

/// A decimal number in thousandths, what is finer dropped: no floats in rules.
pub(super) fn thousandths(text: &str) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if digits.is_empty() || digits == "." || !plain(whole) || !plain(part) || whole.len() > 9 {
        return None;
    }
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    Some(sign * (whole * 1000 + part.parse::<i64>().ok()?))
}

/// What the items of a package say together: done when each of them is, and then scored by the mean of those that have a score,
/// fractions dropped.
#[must_use]
pub fn together(items: &[Reached]) -> Reached {
    let done = !items.is_empty() && items.iter().all(|item| item.done);
    let scores: Vec<u32> = items.iter().filter_map(|item| item.score).collect();
    let mean =
        u32::try_from(scores.len()).ok().filter(|count| *count > 0).map(|count| scores.iter().sum::<u32>() / count);
    Reached { done, score: mean.filter(|_| done) }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn cmi(values: &[(&str, &str)]) -> Cmi {
        Cmi::take(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()).unwrap()
    }

    const fn said(done: bool, score: Option<u32>) -> Reached {
        Reached { done, score }
    }

    // SCORM 1.2 Run-Time Environment, 3.4.4 "cmi.core.lesson_status" and "cmi.core.score".
    #[rstest]
    #[case(&[], said(false, None))]
    #[case(&[("cmi.core.lesson_status", "not attempted")], said(false, None))]
    #[case(&[("cmi.core.lesson_status", "browsed")], said(false, None))]
    #[case(&[("cmi.core.lesson_status", "incomplete"), ("cmi.core.score.raw", "40")], said(false, Some(40)))]
    #[case(&[("cmi.core.lesson_status", "completed")], said(true, None))]
    #[case(&[("cmi.core.lesson_status", "completed"), ("cmi.core.score.raw", "80")], said(true, Some(80)))]
    #[case(&[("cmi.core.lesson_status", "passed")], said(true, Some(100)))]
    #[case(&[("cmi.core.lesson_status", "failed"), ("cmi.core.score.raw", "33.9")], said(true, Some(33)))]
    #[case(&[("cmi.core.lesson_status", "failed")], said(true, Some(0)))]
    #[case(&[("cmi.core.lesson_status", "passed"), ("cmi.core.score.raw", "15"), ("cmi.core.score.max", "20"),
        ("cmi.core.score.min", "0")], said(true, Some(75)))]
    #[case(&[("cmi.core.lesson_status", "passed"), ("cmi.core.score.raw", "180")], said(true, Some(100)))]
    #[case(&[("cmi.core.lesson_status", "passed"), ("cmi.core.score.raw", "7"), ("cmi.core.score.max", "0"),
        ("cmi.core.score.min", "0")], said(true, Some(7)))]
    fn a_lesson_status_is_read(#[case] values: &[(&str, &str)], #[case] expected: Reached) {
        assert_eq!(cmi(values).reached(ScormVersion::V12), expected);
    }

    // SCORM 2004 Run-Time Environment, 4.2.4 "completion_status", 4.2.20 "score", 4.2.22 "success_status".
    #[rstest]
    #[case(&[("cmi.completion_status", "unknown")], said(false, None))]
    #[case(&[("cmi.completion_status", "incomplete"), ("cmi.success_status", "failed"), ("cmi.score.scaled", "0.2")],
        said(false, Some(20)))]
    #[case(&[("cmi.completion_status", "completed"), ("cmi.success_status", "passed"), ("cmi.score.scaled", "0.855")],
        said(true, Some(85)))]
    #[case(&[("cmi.completion_status", "completed"), ("cmi.score.scaled", "-0.5")], said(true, Some(0)))]
    #[case(&[("cmi.success_status", "passed")], said(true, Some(100)))]
    #[case(&[("cmi.completion_status", "completed"), ("cmi.success_status", "unknown")], said(true, None))]
    #[case(&[("cmi.completion_status", "completed"), ("cmi.score.raw", "5"), ("cmi.score.max", "10")],
        said(true, Some(50)))]
    #[case(&[("cmi.completion_status", "completed"), ("cmi.score.scaled", "1e2")], said(true, None))]
    fn completion_and_success_are_read(#[case] values: &[(&str, &str)], #[case] expected: Reached) {
        assert_eq!(cmi(values).reached(ScormVersion::V2004), expected);
    }

    #[test]
    fn items_count_together_once_all_are_done() {
        let (done, open) = (said(true, Some(80)), said(false, Some(20)));
        assert_eq!(together(&[]), said(false, None));
        assert_eq!(together(&[done, open]), said(false, None));
        assert_eq!(together(&[done, said(true, Some(61))]), said(true, Some(70)));
        assert_eq!(together(&[done, said(true, None)]), said(true, Some(80)));
    }

    #[rstest]
    #[case("cmi.suspend_data", MOST_VALUE, None)]
    #[case("cmi.suspend_data", MOST_VALUE + 1, Some("scorm.state_too_large"))]
    #[case("session", 1, Some("scorm.state_unsound"))]
    #[case("cmi.<b>", 1, Some("scorm.state_unsound"))]
    fn what_is_kept_has_limits(#[case] name: &str, #[case] length: usize, #[case] refused: Option<&str>) {
        let taken = Cmi::take(BTreeMap::from([(name.to_owned(), "あ".repeat(length))]));
        assert_eq!(taken.err().map(|refusal| refusal.code), refused);
    }

    #[test]
    fn an_item_goes_on_where_it_left_something() {
        assert!(!cmi(&[("cmi.core.lesson_status", "incomplete")]).is_begun());
        assert!(cmi(&[("cmi.suspend_data", "p=3")]).is_begun());
        assert!(cmi(&[("cmi.location", "3")]).is_begun());
    }
}
