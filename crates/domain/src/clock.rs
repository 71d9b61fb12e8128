//! Time is passed in. All rules speak of civil dates in Asia/Tokyo (`renewal.md`, first paragraph).

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, SubsecRound, TimeZone, Utc};
use chrono_tz::Asia::Tokyo;

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// The present instant, truncated to microseconds (what PostgreSQL keeps).
    fn now(&self) -> DateTime<Utc>;

    /// Moves the clock to `instant`, if it is one that can be moved (demo and tests); answers whether it was.
    fn move_to(&self, instant: DateTime<Utc>) -> bool {
        let _ = instant;
        false
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the system clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// A clock that stands still until it is set: for tests and for the demo.
#[derive(Debug)]
pub struct ManualClock {
    micros: AtomicI64,
}

impl ManualClock {
    /// A clock standing at `instant`.
    #[must_use]
    pub const fn at(instant: DateTime<Utc>) -> Self {
        Self { micros: AtomicI64::new(instant.timestamp_micros()) }
    }

    /// Moves the clock to `instant`.
    pub fn set(&self, instant: DateTime<Utc>) {
        self.micros.store(instant.timestamp_micros(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.micros.load(Ordering::SeqCst)).unwrap_or_default()
    }

    fn move_to(&self, instant: DateTime<Utc>) -> bool {
        self.set(instant);
        true
    }
}

/// The civil date in Tokyo at `instant`.
#[must_use]
pub fn tokyo_date(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&Tokyo).date_naive()
}

/// Today in Tokyo.
#[must_use]
pub fn today(clock: &dyn Clock) -> NaiveDate {
    tokyo_date(clock.now())
}

/// Midnight in Tokyo at the start of `date`. Tokyo has no daylight saving, so this always exists.
#[must_use]
pub fn start_of_day(date: NaiveDate) -> DateTime<Utc> {
    at_tokyo(date, NaiveTime::MIN)
}

/// The instant of `time` on `date` in Tokyo.
#[must_use]
pub fn at_tokyo(date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    Tokyo
        .from_local_datetime(&date.and_time(time))
        .earliest()
        .map_or_else(|| date.and_time(time).and_utc(), |local| local.with_timezone(&Utc))
}

/// `2027-01-12 09:30` in Tokyo, as files for spreadsheets write moments.
#[must_use]
pub fn tokyo_minute(instant: DateTime<Utc>) -> String {
    instant.with_timezone(&Tokyo).format("%Y-%m-%d %H:%M").to_string()
}

/// `2027-01-12 10:30:05`, the same to the second.
#[must_use]
pub fn tokyo_second(instant: DateTime<Utc>) -> String {
    instant.with_timezone(&Tokyo).format("%Y-%m-%d %H:%M:%S").to_string()
}

/// `2027年1月12日`, as letters to customers write dates.
#[must_use]
pub fn japanese_date(date: NaiveDate) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_in_tokyo() {
        assert_eq!(tokyo_minute("2027-03-31T15:05:59Z".parse().unwrap()), "2027-04-01 00:05");
    }

    #[test]
    fn the_tokyo_day_starts_at_15_utc_the_day_before() {
        let date = NaiveDate::from_ymd_opt(2026, 8, 11).unwrap();
        let start = start_of_day(date);
        assert_eq!(start.to_rfc3339(), "2026-08-10T15:00:00+00:00");
        assert_eq!(tokyo_date(start), date);
        assert_eq!(tokyo_date(start - chrono::TimeDelta::seconds(1)), date.pred_opt().unwrap());
    }
}
