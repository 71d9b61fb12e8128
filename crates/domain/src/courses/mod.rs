//! The vendor's courses: what a library contains on a day, and what an upgrade or a change means for it
//! (renewal.md, "What a renewal changes"; learning.md, "Progress, score, completion").

pub mod contents;
pub mod course;
pub mod file;
pub mod group;
pub mod membership;

pub use contents::{Contents, CourseDiff};
pub use course::{Course, CourseDraft, CourseFields};
pub use group::{Category, Series};
pub use membership::Membership;
