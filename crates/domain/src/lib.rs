//! domain floor.
