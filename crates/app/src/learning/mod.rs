//! Learning: a person's own courses, units opened and done, tests begun and handed in; certificates; the contents of courses
//! from files.

pub mod attempts;
pub(crate) mod carried;
pub mod certificates;
pub mod classes;
pub mod content_file;
mod desk;
pub mod enrolments;
pub mod my_courses;
pub(crate) mod reader;
pub mod record;
pub mod reports;
pub mod saved_searches;
pub mod scorm;
pub mod status;
pub mod study;
pub mod surveys;
pub mod vendor_units;
pub mod video;

pub use desk::{CourseLine, CourseView, InContext, UnitView};
