//! What leaves the product for other programs: calendar feeds and webhooks; and what SCIM keeps.

pub mod calendar_feeds;
pub mod scim;
pub mod scim_tokens;
pub mod webhook_endpoints;
pub mod webhook_log;
pub mod webhook_outbox;
