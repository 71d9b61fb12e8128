//! store floor.
