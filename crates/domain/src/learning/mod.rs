//! Learning: units of a course, tests and their answers, progress, score and completion (learning.md, "Progress, score,
//! completion").

pub mod certificate;
pub mod number;
pub mod progress;
pub mod question;
pub mod status;
pub mod survey;
pub mod unit;

pub use certificate::{Certificate, VerificationCode};
pub use progress::{CourseProgress, LearningStatus, Scores, UnitProgress};
pub use question::{Answer, AnswerKey, Graded, Question};
pub use unit::{Unit, UnitContent, UnitKind};
