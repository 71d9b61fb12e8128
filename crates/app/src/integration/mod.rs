//! What leaves the product for other programs, and the door by which an identity provider keeps people.

pub mod calendar_feeds;
pub mod calendar_reading;
pub mod scim;
