//! Dates and instants as people in Tokyo write them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// `2027-04-10T23:59:59` or `2027-04-10T23:59` on the clock in Tokyo.
///
/// # Panics
/// When the text is neither.
#[must_use]
pub fn instant(tokyo: &str) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(tokyo, "%Y-%m-%dT%H:%M:%S")
        .or_else(|_| NaiveDateTime::parse_from_str(tokyo, "%Y-%m-%dT%H:%M"))
        .expect("a date and time");
    // Japan has kept UTC+9 without daylight saving since 1951.
    local.and_utc() - chrono::TimeDelta::hours(9)
}

/// `2027-04-10`.
///
/// # Panics
/// When the text is no date.
#[must_use]
pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}
