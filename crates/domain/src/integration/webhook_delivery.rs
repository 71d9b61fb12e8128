//! Where a delivery stands, why an attempt failed, and when the next one is due (`integration.md`, "Webhooks": "retries with
//! back-off for three days").

use chrono::{DateTime, TimeDelta, Utc};

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeliveryState {
    /// Waits for its first attempt, or for the next one.
    Queued,
    /// The receiver answered with 2xx.
    Delivered,
    /// Given up; it can be replayed.
    Failed,
}

impl DeliveryState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Queued, Self::Delivered, Self::Failed];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }

    /// Reads a name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// Why an attempt failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeliveryFault {
    /// The receiver answered with another status than 2xx.
    Status,
    /// The receiver answered with a redirect, which is not followed.
    Redirected,
    /// No answer in time.
    TimedOut,
    /// No connection, no name, or no TLS.
    Unreachable,
    /// The address, or what its name resolves to, is not allowed.
    AddressRefused,
    /// The endpoint was disabled while the delivery waited.
    EndpointDisabled,
}

impl DeliveryFault {
    /// Every fault.
    pub const ALL: [Self; 6] = [
        Self::Status,
        Self::Redirected,
        Self::TimedOut,
        Self::Unreachable,
        Self::AddressRefused,
        Self::EndpointDisabled,
    ];

    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Redirected => "redirected",
            Self::TimedOut => "timed_out",
            Self::Unreachable => "unreachable",
            Self::AddressRefused => "address_refused",
            Self::EndpointDisabled => "endpoint_disabled",
        }
    }

    /// Reads a name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.as_str() == name)
    }

    /// What an answer's status says; nothing for success.
    #[must_use]
    pub const fn of_status(status: u16) -> Option<Self> {
        match status {
            200..=299 => None,
            300..=399 => Some(Self::Redirected),
            _ => Some(Self::Status),
        }
    }
}

/// When the attempts of a delivery are due, in seconds after the first one.
const DUE: [i64; 10] = [0, 5, 305, 2_105, 9_305, 27_305, 63_305, 113_705, 185_705, THREE_DAYS];
const THREE_DAYS: i64 = 72 * 3600;

/// Attempts of a delivery, the first one included.
pub const ATTEMPTS: i32 = 10;

/// How long an old secret signs beside the new one.
pub const OVERLAP: TimeDelta = TimeDelta::hours(24);

/// How long the log keeps what has ended.
pub const KEPT: TimeDelta = TimeDelta::days(30);

/// How long to wait after the `attempt`-th failure (1 = first) of a delivery; nothing when it is given up.
#[must_use]
pub fn wait_after(attempt: i32) -> Option<TimeDelta> {
    let done = usize::try_from(attempt.max(1)).ok()?;
    Some(TimeDelta::seconds(DUE.get(done)? - DUE.get(done - 1)?))
}

/// Whether an endpoint that has failed since `since`, without a success in between, is disabled.
#[must_use]
pub fn is_given_up(since: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - since >= TimeDelta::seconds(THREE_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// integration.md, "Webhooks": retries with back-off for three days.
    #[test]
    fn attempts_are_spread_over_three_days_ever_further_apart() {
        let waits: Vec<TimeDelta> = (1..ATTEMPTS).map(|attempt| wait_after(attempt).unwrap()).collect();
        let readable: Vec<String> =
            waits.iter().map(|wait| format!("{}:{:02}", wait.num_minutes() / 60, wait.num_minutes() % 60)).collect();
        assert_eq!(readable, ["0:00", "0:05", "0:30", "2:00", "5:00", "10:00", "14:00", "20:00", "20:24"]);
        assert!(waits.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(waits.iter().sum::<TimeDelta>(), TimeDelta::days(3));
        assert_eq!(wait_after(ATTEMPTS), None);
        assert_eq!(wait_after(ATTEMPTS + 5), None);
        assert_eq!(wait_after(0), wait_after(1));
    }

    /// The last attempt of the first delivery that failed is the one that ends the endpoint, if nothing succeeded in between.
    #[test]
    fn an_endpoint_is_given_up_after_three_days() {
        let since: DateTime<Utc> = "2027-01-12T00:00:00Z".parse().unwrap();
        assert!(!is_given_up(since, since + TimeDelta::days(3) - TimeDelta::seconds(1)));
        assert!(is_given_up(since, since + TimeDelta::days(3)));
    }

    #[test]
    fn names_go_both_ways() {
        for state in DeliveryState::ALL {
            assert_eq!(DeliveryState::from_name(state.as_str()), Some(state));
        }
        for fault in DeliveryFault::ALL {
            assert_eq!(DeliveryFault::from_name(fault.as_str()), Some(fault));
        }
    }

    #[test]
    fn only_2xx_is_success_and_redirects_are_told_apart() {
        for (status, expected) in [
            (200, None),
            (204, None),
            (299, None),
            (301, Some(DeliveryFault::Redirected)),
            (307, Some(DeliveryFault::Redirected)),
            (400, Some(DeliveryFault::Status)),
            (410, Some(DeliveryFault::Status)),
            (503, Some(DeliveryFault::Status)),
            (101, Some(DeliveryFault::Status)),
        ] {
            assert_eq!(DeliveryFault::of_status(status), expected, "{status}");
        }
    }
}
