//! migration floor.
