//! When guessing stops: failures are counted per log-in key in the database, known key or not, so that several nodes agree and
//! the answer does not tell which keys exist.

use chrono::{DateTime, TimeDelta, Utc};

/// Failures that cost nothing; the next one locks.
const FREE_FAILURES: i32 = 4;
/// How many failures lock.
pub const LOCKING_FAILURES: u32 = 5;
/// The first lock lasts this long; each further failure doubles it.
const FIRST_LOCK: TimeDelta = TimeDelta::minutes(1);
/// No lock lasts longer.
const LONGEST_LOCK: TimeDelta = TimeDelta::minutes(15);
/// Failures are counted within a window of this length; a later one starts the next window.
pub const WINDOW: TimeDelta = TimeDelta::hours(24);

/// What is remembered about a log-in key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Attempts {
    /// Failures in the window; a success forgets them.
    pub failures: i32,
    /// When the first failure of the window happened.
    pub window_started_at: Option<DateTime<Utc>>,
    /// Until when every attempt is refused unread.
    pub locked_until: Option<DateTime<Utc>>,
}

impl Attempts {
    /// How long the key is still locked, if it is.
    #[must_use]
    pub fn locked_for(&self, now: DateTime<Utc>) -> Option<TimeDelta> {
        self.locked_until.filter(|until| *until > now).map(|until| until - now)
    }

    /// The state after one more failure. Attempts during a lock are refused unread and do not count.
    #[must_use]
    pub fn after_failure(self, now: DateTime<Utc>) -> Self {
        let (failures, started) = match self.window_started_at {
            Some(started) if now - started < WINDOW => (self.failures.saturating_add(1), started),
            _ => (1, now),
        };
        let beyond = failures - FREE_FAILURES;
        let locked_until = (beyond > 0).then(|| {
            let doubled = FIRST_LOCK * 2_i32.pow((beyond - 1).clamp(0, 10).unsigned_abs());
            now + doubled.min(LONGEST_LOCK)
        });
        Self { failures, window_started_at: Some(started), locked_until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_failure_locks_and_locks_grow_to_a_quarter_hour() {
        let mut now = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        let mut attempts = Attempts::default();
        for _ in 0..4 {
            attempts = attempts.after_failure(now);
            assert_eq!(attempts.locked_for(now), None);
        }
        for minutes in [1, 2, 4, 8, 15, 15, 15] {
            attempts = attempts.after_failure(now);
            assert_eq!(attempts.locked_for(now), Some(TimeDelta::minutes(minutes)));
            now += TimeDelta::minutes(minutes);
            assert_eq!(attempts.locked_for(now), None);
        }
    }

    #[test]
    fn the_next_window_starts_anew() {
        let now = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        let attempts = Attempts { failures: 9, window_started_at: Some(now), locked_until: None };
        assert_eq!(attempts.after_failure(now + TimeDelta::hours(24)).failures, 1);
        assert_eq!(attempts.after_failure(now + TimeDelta::hours(23)).failures, 10);
    }
}
