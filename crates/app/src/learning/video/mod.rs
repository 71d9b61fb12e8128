//! Videos: loaded by the vendor, made units of courses, played by people, and their films under a ticket on the origin where packages
//! run.

pub(crate) mod built_in;
pub mod content;
pub mod films;
pub mod play;
