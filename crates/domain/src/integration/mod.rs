//! What leaves the product for other programs (`integration.md`).

pub mod calendar;
pub mod ical;
pub mod scim;
pub mod webhook;
pub mod webhook_delivery;
pub mod webhook_target;
