//! worker floor.
