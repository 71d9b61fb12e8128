//! app floor.
