//! What leaves the product for other programs: calendar feeds, and what SCIM keeps.

pub mod calendar_feeds;
pub mod scim;
pub mod scim_tokens;
