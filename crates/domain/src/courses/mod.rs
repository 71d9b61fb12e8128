//! The vendor's courses: what a library contains on a day, and what an upgrade or a change means for it
//! (renewal.md, "What a renewal changes"; learning.md, "Progress, score, completion"); and how a workspace sets them for its people
//! (learning.md, "Course settings").

pub mod class;
pub mod contents;
pub mod copy;
pub mod course;
pub mod effective;
pub mod file;
pub mod group;
pub mod membership;
pub mod setting;

pub use class::{ClassCourse, ClassDraft, TrainingClass};
pub use contents::{Contents, CourseDiff};
pub use course::{Course, CourseDraft, CourseFields};
pub use effective::{Effective, Lineage, Place, effective};
pub use group::{Category, Series};
pub use membership::Membership;
pub use setting::{CourseSetting, CourseState, SettingAuthor, SettingTarget};
