//! What leaves the product for other programs.

pub mod calendar_feeds;
pub mod calendar_reading;
pub(crate) mod webhook_dates;
pub mod webhook_delivery;
pub mod webhook_endpoints;
pub mod webhook_log;
mod webhook_signing;
pub(crate) mod webhooks;
