//! Rows of the vendor's courses, their categories and series, and their libraries over time; and the settings of workspaces.

pub mod groups;
pub mod imports;
mod master;
pub mod memberships;
pub mod settings;

pub use master::{CourseFilter, all, find, insert, list, list_key, lock, of_ids, remove, update};
