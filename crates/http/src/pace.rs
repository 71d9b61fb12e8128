//! How often one address may ask (`api.md`: 429 with `Retry-After` and rate headers). In this process only; what counts across processes,
//! the lockout of a log-in key, stands in the database. Behind a proxy that the operator did not name all share its address
//! ([`crate::peer`]), hence the generous figures.

use std::future::{Ready, ready};
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use keizoku_app::{AppError, RateLimit};
use keizoku_domain::id::ScimTokenId;

use crate::problem::ApiError;

/// Log-ins: 300 at once, then five a second.
const LOGINS: RateLimit = RateLimit { name: "log-ins", quota: 300, window_seconds: 60 };
/// Requests that cause a mail: 30 at once, then one in six seconds.
const MAILS: RateLimit = RateLimit { name: "mails", quota: 30, window_seconds: 180 };

/// Requests of one SCIM token: 1,500 at once, then 25 a second, which is what Entra ID asks for.
const SCIM: RateLimit = RateLimit { name: "scim", quota: 1_500, window_seconds: 60 };

/// A limiter and what it is told by.
struct Limiter<K: Clone + Eq + Hash> {
    limit: RateLimit,
    kept: DefaultKeyedRateLimiter<K>,
}

impl<K: Clone + Eq + Hash> Limiter<K> {
    fn new(limit: RateLimit) -> Self {
        let burst = NonZeroU32::new(limit.quota).unwrap_or(NonZeroU32::MIN);
        let period = Duration::from_secs(limit.window_seconds) / burst.get();
        let quota = Quota::with_period(period).unwrap_or(Quota::per_second(NonZeroU32::MIN));
        Self { limit, kept: RateLimiter::keyed(quota.allow_burst(burst)) }
    }

    fn admit(&self, key: &K) -> Result<(), ApiError> {
        if self.kept.len() > 100_000 {
            self.kept.retain_recent();
        }
        self.kept.check_key(key).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            AppError::TooMany { retry_after_seconds: wait.as_secs() + 1, limit: self.limit }.into()
        })
    }
}

/// The limiters of a server.
#[derive(Clone)]
pub struct Pace {
    logins: Arc<Limiter<IpAddr>>,
    mails: Arc<Limiter<IpAddr>>,
    scim: Arc<Limiter<ScimTokenId>>,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            logins: Arc::new(Limiter::new(LOGINS)),
            mails: Arc::new(Limiter::new(MAILS)),
            scim: Arc::new(Limiter::new(SCIM)),
        }
    }
}

/// Extracted first by what checks a password, a code or a link: refuses an address that asks too often.
pub struct LoginPace;

/// Extracted first by what causes a mail to somebody who did not ask for it.
pub struct MailPace;

impl FromRequest for LoginPace {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(admit(request, |pace| &pace.logins).map(|()| Self))
    }
}

impl FromRequest for MailPace {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(admit(request, |pace| &pace.mails).map(|()| Self))
    }
}

fn admit(request: &HttpRequest, which: impl Fn(&Pace) -> &Arc<Limiter<IpAddr>>) -> Result<(), ApiError> {
    let Some(pace) = request.app_data::<web::Data<Pace>>() else { return Ok(()) };
    which(pace).admit(&network(crate::peer::of(request)))
}

/// Refuses a SCIM token that asks too often; each token has a pace of its own.
pub(crate) fn admit_scim(request: &HttpRequest, token: ScimTokenId) -> Result<(), ApiError> {
    let Some(pace) = request.app_data::<web::Data<Pace>>() else { return Ok(()) };
    pace.scim.admit(&token)
}

/// One household of IPv6 has a /64.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => v6
            .to_ipv4_mapped()
            .map_or_else(|| IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))), IpAddr::V4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_network_share_a_pace() {
        let net = |text: &str| network(text.parse().unwrap());
        assert_eq!(net("2001:db8::1"), net("2001:db8::ffff"));
        assert_ne!(net("2001:db8::1"), net("2001:db8:0:1::1"));
        assert_eq!(net("::ffff:192.0.2.1"), net("192.0.2.1"));
    }

    #[test]
    fn beyond_the_burst_it_refuses() {
        let pace = Pace::default();
        let address: IpAddr = "192.0.2.1".parse().unwrap();
        assert!((0..30).all(|_| pace.mails.kept.check_key(&address).is_ok()));
        assert!(pace.mails.kept.check_key(&address).is_err());
        assert!(pace.mails.kept.check_key(&"192.0.2.2".parse().unwrap()).is_ok());
    }
}
