//! What leaves the product for other programs: calendar feeds.

pub mod calendar_feeds;
