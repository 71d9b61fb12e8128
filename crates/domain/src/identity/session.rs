//! Sessions: a family of refresh tokens, each used once (`api.md`, "Authentication").

use chrono::{DateTime, TimeDelta, Utc};

use super::role::{Role, Site};
use crate::clock::{start_of_day, tokyo_date};

/// How long an access token is good for.
pub const ACCESS_TOKEN_LIFETIME: TimeDelta = TimeDelta::minutes(15);

/// Until when an access token that is given out now holds. A person's role and seat are those of the day, so theirs ends at
/// midnight in Tokyo at the latest: on the 1st of M nobody goes on with what the last day of M−1 gave.
#[must_use]
pub fn access_token_until(role: Role, now: DateTime<Utc>) -> DateTime<Utc> {
    let until = now + ACCESS_TOKEN_LIFETIME;
    match tokyo_date(now).succ_opt() {
        Some(tomorrow) if role.is_person() => until.min(start_of_day(tomorrow)),
        _ => until,
    }
}

/// Two tabs may send the same refresh token at nearly the same time, or a reload may drop the answer that carried the
/// next one; within this time that is no theft.
pub const REUSE_GRACE: TimeDelta = TimeDelta::seconds(10);

/// How long a session lasts on a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    /// Without being refreshed.
    pub idle: TimeDelta,
    /// At most, however busy.
    pub absolute: TimeDelta,
}

impl Lifetime {
    /// Learners stay in for two weeks; those who administer or order, for a working day.
    #[must_use]
    pub const fn on(site: Site) -> Self {
        match site {
            Site::Learn => Self { idle: TimeDelta::days(14), absolute: TimeDelta::days(60) },
            Site::Order | Site::Vendor | Site::Admin => {
                Self { idle: TimeDelta::hours(12), absolute: TimeDelta::days(7) }
            }
        }
    }
}

/// Which token of its family was presented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The one handed out last.
    Current,
    /// The one before, exchanged at this instant.
    Previous(DateTime<Utc>),
    /// An older one.
    Older,
}

/// What is known about a refresh token that was presented, and its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presented {
    /// Which token of the family it is.
    pub place: Place,
    /// When the family's idle time ends.
    pub expires_at: DateTime<Utc>,
    /// When the family ends at the latest.
    pub family_expires_at: DateTime<Utc>,
    /// When the family was revoked, if it was.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// What to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rotation {
    /// Exchange it for the next one.
    Rotate,
    /// It was exchanged a moment ago: hand out the very same next one again.
    Repeat,
    /// It was exchanged long ago: somebody else has it. Revoke the whole family.
    Reused,
    /// Its time is over.
    Expired,
    /// The family was revoked (log-out, password change, reuse).
    Revoked,
}

/// The decision about a presented refresh token.
#[must_use]
pub fn decide(token: &Presented, now: DateTime<Utc>) -> Rotation {
    if token.revoked_at.is_some() {
        return Rotation::Revoked;
    }
    if now >= token.family_expires_at || now >= token.expires_at {
        return Rotation::Expired;
    }
    match token.place {
        Place::Current => Rotation::Rotate,
        Place::Previous(exchanged_at) if now - exchanged_at < REUSE_GRACE => Rotation::Repeat,
        Place::Previous(_) | Place::Older => Rotation::Reused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_persons_token_ends_with_the_day() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        for (role, now, until) in [
            (Role::Learner, "2027-03-31T14:40:00Z", "2027-03-31T14:55:00Z"),
            (Role::Learner, "2027-03-31T14:50:00Z", "2027-03-31T15:00:00Z"),
            (Role::Supervisor, "2027-03-31T14:59:59Z", "2027-03-31T15:00:00Z"),
            (Role::Supervisor, "2027-03-31T15:00:00Z", "2027-03-31T15:15:00Z"),
            (Role::TrainingAdmin, "2027-03-31T14:59:59Z", "2027-03-31T15:14:59Z"),
        ] {
            assert_eq!(access_token_until(role, at(now)), at(until), "{role:?} at {now}");
        }
    }

    #[test]
    fn each_token_is_used_once() {
        let at = |seconds: i64| DateTime::<Utc>::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        let current =
            Presented { place: Place::Current, expires_at: at(100), family_expires_at: at(1000), revoked_at: None };
        let previous = Presented { place: Place::Previous(at(50)), ..current };
        assert_eq!(decide(&current, at(99)), Rotation::Rotate);
        assert_eq!(decide(&current, at(100)), Rotation::Expired);
        assert_eq!(decide(&previous, at(50)), Rotation::Repeat);
        assert_eq!(decide(&previous, at(59)), Rotation::Repeat);
        assert_eq!(decide(&previous, at(60)), Rotation::Reused);
        assert_eq!(decide(&previous, at(100)), Rotation::Expired);
        assert_eq!(decide(&Presented { place: Place::Older, ..current }, at(51)), Rotation::Reused);
        assert_eq!(decide(&Presented { revoked_at: Some(at(1)), ..previous }, at(60)), Rotation::Revoked);
        assert_eq!(decide(&Presented { expires_at: at(2000), ..current }, at(1000)), Rotation::Expired);
    }
}
