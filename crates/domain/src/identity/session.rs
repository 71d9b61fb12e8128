//! Sessions: a family of refresh tokens, each used once (`api.md`, "Authentication").

use chrono::{DateTime, TimeDelta, Utc};

use super::role::Site;

/// How long an access token is good for.
pub const ACCESS_TOKEN_LIFETIME: TimeDelta = TimeDelta::minutes(15);

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

/// What is stored about a refresh token that was presented, and its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presented {
    /// When the token was exchanged for the next one, if it was.
    pub used_at: Option<DateTime<Utc>>,
    /// When the token's idle time ends.
    pub expires_at: DateTime<Utc>,
    /// When the family ends at the latest.
    pub family_expires_at: DateTime<Utc>,
    /// When the family was revoked, if it was.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// What to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rotation {
    /// Mark it used and hand out the next one.
    Rotate,
    /// It was used a moment ago: hand out a sibling of the next one.
    Sibling,
    /// It was used long ago: somebody else has it. Revoke the whole family.
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
    if now >= token.family_expires_at {
        return Rotation::Expired;
    }
    match token.used_at {
        Some(used) if now - used < REUSE_GRACE => Rotation::Sibling,
        Some(_) => Rotation::Reused,
        None if now >= token.expires_at => Rotation::Expired,
        None => Rotation::Rotate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_token_is_used_once() {
        let at = |seconds: i64| DateTime::<Utc>::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        let fresh = Presented { used_at: None, expires_at: at(100), family_expires_at: at(1000), revoked_at: None };
        let used = Presented { used_at: Some(at(50)), ..fresh };
        assert_eq!(decide(&fresh, at(99)), Rotation::Rotate);
        assert_eq!(decide(&fresh, at(100)), Rotation::Expired);
        assert_eq!(decide(&used, at(50)), Rotation::Sibling);
        assert_eq!(decide(&used, at(59)), Rotation::Sibling);
        assert_eq!(decide(&used, at(60)), Rotation::Reused);
        assert_eq!(decide(&used, at(500)), Rotation::Reused);
        assert_eq!(decide(&used, at(1000)), Rotation::Expired);
        assert_eq!(decide(&Presented { revoked_at: Some(at(1)), ..used }, at(500)), Rotation::Revoked);
        assert_eq!(decide(&Presented { expires_at: at(2000), ..fresh }, at(1000)), Rotation::Expired);
    }
}
