//! When keys that sign tokens come and go (`api.md`, "Authentication": `kid`, JWKS).

use chrono::{DateTime, TimeDelta, Utc};

/// A key signs for this long.
const SIGNS_FOR: TimeDelta = TimeDelta::days(30);
/// A key is published this long before it signs, so that whoever caches the JWKS has it in time.
const PUBLISHED_BEFORE: TimeDelta = TimeDelta::days(1);
/// A key stays published this long after its last signature: longer than any access token lives.
const PUBLISHED_AFTER: TimeDelta = TimeDelta::days(1);

/// The life of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyLife {
    /// From when it may sign.
    pub activates_at: DateTime<Utc>,
    /// From when it is no longer accepted.
    pub retires_at: DateTime<Utc>,
}

impl KeyLife {
    /// The life of a key that signs from `activates_at`.
    #[must_use]
    pub fn starting(activates_at: DateTime<Utc>) -> Self {
        Self { activates_at, retires_at: activates_at + SIGNS_FOR + PUBLISHED_AFTER }
    }

    /// Whether tokens signed by the key are accepted.
    #[must_use]
    pub fn is_published(&self, now: DateTime<Utc>) -> bool {
        now < self.retires_at
    }

    fn signs(&self, now: DateTime<Utc>) -> bool {
        self.activates_at <= now && now < self.retires_at - PUBLISHED_AFTER
    }
}

/// The place of the key that signs now: the youngest of those that may.
#[must_use]
pub fn signer(keys: &[KeyLife], now: DateTime<Utc>) -> Option<usize> {
    let able = keys.iter().enumerate().filter(|(_, key)| key.signs(now));
    able.max_by_key(|(_, key)| key.activates_at).map(|(place, _)| place)
}

/// The life of the key that has to be made now, if one has to: at once where none can sign, in a day where the last one ends.
#[must_use]
pub fn missing(keys: &[KeyLife], now: DateTime<Utc>) -> Option<KeyLife> {
    if signer(keys, now).is_none() {
        return Some(KeyLife::starting(now));
    }
    let soon = now + PUBLISHED_BEFORE;
    signer(keys, soon).is_none().then(|| KeyLife::starting(soon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_published_before_it_signs_and_after() {
        let start = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        let first = missing(&[], start).unwrap();
        assert_eq!(first.activates_at, start);
        let mut keys = vec![first];
        assert_eq!(missing(&keys, start + TimeDelta::days(28)), None);
        let later = start + TimeDelta::days(29);
        let second = missing(&keys, later).unwrap();
        assert_eq!(second.activates_at, start + TimeDelta::days(30));
        keys.push(second);
        assert_eq!(missing(&keys, later), None);
        assert_eq!(signer(&keys, later), Some(0));
        assert_eq!(signer(&keys, start + TimeDelta::days(30)), Some(1));
        assert!(keys[0].is_published(start + TimeDelta::hours(30 * 24 + 23)));
        assert!(!keys[0].is_published(start + TimeDelta::days(31)));
    }

    #[test]
    fn after_a_long_sleep_a_key_is_made_at_once() {
        let start = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        let now = start + TimeDelta::days(400);
        assert_eq!(missing(&[KeyLife::starting(start)], now), Some(KeyLife::starting(now)));
    }
}
