//! The business of Keizoku, pure: no async, no I/O, no ORM, no HTTP.
//!
//! Rooms carry the same names on every floor; see `docs/architecture.md`.

pub mod audit;
pub mod clock;
pub mod courses;
pub mod id;
pub mod identity;
pub mod integration;
pub mod learning;
pub mod messaging;
pub mod money;
pub mod month;
pub mod ordering;
pub mod people;
pub mod queue;
pub mod refusal;
pub mod seats;
mod spoken;
pub mod text;
