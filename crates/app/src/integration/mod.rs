//! What leaves the product for other programs.

pub mod calendar_feeds;
pub mod calendar_reading;
