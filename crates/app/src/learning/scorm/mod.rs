//! SCORM packages: loaded by the vendor, opened by people, and their files under a ticket on an origin of
//! their own.

pub(crate) mod built_in;
pub mod content;
pub mod packages;
pub mod play;
