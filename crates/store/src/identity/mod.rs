//! Accounts, sessions, links, keys and throttles. Logging in happens before any tenant is known, so the finders of this room
//! look up by unique keys and digests; everything after carries the company.

pub mod account_changes;
pub mod accounts;
pub mod companies;
pub mod idempotency;
pub mod links;
pub mod login_events;
pub mod seats;
pub mod sessions;
pub mod signing_keys;
pub mod throttles;
