//! http floor.
