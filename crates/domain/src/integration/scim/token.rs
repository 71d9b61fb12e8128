//! How long a token lives, and how many there are (`integration.md`: "expiry, rotation with overlap, last use shown").

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::refusal::Refusal;

/// Living tokens of a workspace: the one in use, and the one that takes its place.
pub const MOST: usize = 2;
/// Days a token lives, at least and at most.
pub const DAYS: std::ops::RangeInclusive<u32> = 1..=730;
/// Days it lives when nobody says.
pub const USUAL_DAYS: u32 = 365;
/// A use is written down once an hour: a credential that is used all day long costs one write in that time.
const GRAIN_SECONDS: i64 = 3600;

/// The last day of a token made on `today` to live `days`.
///
/// # Errors
/// `scim_token.days` outside of 1 to 730.
pub fn last_day(today: NaiveDate, days: u32) -> Result<NaiveDate, Refusal> {
    let refused = || Refusal::new("scim_token.days").with("least", DAYS.start()).with("most", DAYS.end());
    if !DAYS.contains(&days) {
        return Err(refused());
    }
    today.checked_add_days(Days::new(u64::from(days))).ok_or_else(refused)
}

/// Whether another token may be made beside `living` ones.
///
/// # Errors
/// `scim_token.too_many`.
pub fn may_add(living: usize) -> Result<(), Refusal> {
    if living < MOST { Ok(()) } else { Err(Refusal::new("scim_token.too_many").with("most", MOST)) }
}

/// Whether a use at `now` is worth being written down after the one at `last`.
#[must_use]
pub fn is_news(last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    last.is_none_or(|last| (now - last).num_seconds() >= GRAIN_SECONDS)
}

/// The hour of a use, which is all that is shown of it.
#[must_use]
pub fn hour_of(moment: DateTime<Utc>) -> DateTime<Utc> {
    let seconds = moment.timestamp();
    DateTime::from_timestamp(seconds - seconds.rem_euclid(GRAIN_SECONDS), 0).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    /// `integration.md`, "Machine credentials".
    #[rstest]
    #[case(0, None)]
    #[case(1, Some("2027-02-02"))]
    #[case(365, Some("2028-02-01"))]
    #[case(730, Some("2029-01-31"))]
    #[case(731, None)]
    #[case(u32::MAX, None)]
    fn a_token_ends(#[case] days: u32, #[case] expected: Option<&str>) {
        let today = "2027-02-01".parse().unwrap();
        assert_eq!(last_day(today, days).ok(), expected.map(|day| day.parse().unwrap()));
    }

    #[test]
    fn two_live_at_once_and_uses_are_kept_by_the_hour() {
        assert!(may_add(0).is_ok() && may_add(1).is_ok() && may_add(2).is_err());
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert!(is_news(None, at("2027-02-01T01:23:45Z")));
        let hour = hour_of(at("2027-02-01T01:23:45Z"));
        assert_eq!(hour, at("2027-02-01T01:00:00Z"));
        assert!(!is_news(Some(hour), at("2027-02-01T01:59:59Z")));
        assert!(is_news(Some(hour), at("2027-02-01T02:00:00Z")));
    }
}
