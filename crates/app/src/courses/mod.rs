//! The vendor's courses: master data, libraries over time, categories and series, the course file; and what a workspace sets of
//! them for its people.

pub mod catalogue_file;
pub mod contents;
pub mod groups;
pub mod imports;
pub mod master;
pub mod reading;
pub mod settings;
