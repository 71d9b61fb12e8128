//! What leaves the product for other programs: calendar feeds and webhooks.

pub mod calendar_feeds;
pub mod webhook_endpoints;
pub mod webhook_log;
pub mod webhook_outbox;
