//! testkit floor.
