//! store floor.
pub mod entity;
