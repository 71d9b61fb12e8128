//! What leaves the product for other programs, and the door by which an identity provider keeps people.

pub mod calendar_feeds;
pub mod calendar_reading;
pub mod scim;
pub(crate) mod webhook_dates;
pub mod webhook_delivery;
pub mod webhook_endpoints;
pub mod webhook_log;
mod webhook_signing;
pub(crate) mod webhooks;
