//! Mail kinds and their keys.
