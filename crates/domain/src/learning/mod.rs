//! Learning: units of a course, tests and their answers, progress, score and completion (learning.md, "Progress, score,
//! completion").

pub mod bounds;
pub mod certificate;
pub mod number;
pub mod progress;
pub mod question;
pub mod report;
pub mod report_file;
pub mod saved_search;
pub mod scorm;
pub mod sitting;
pub mod status;
pub mod survey;
pub mod time;
pub mod unit;
pub mod video;

pub use bounds::{Bounds, Days, Evidence, Range};
pub use certificate::{Certificate, VerificationCode};
pub use progress::{CourseProgress, LearningStatus, Scores, UnitProgress};
pub use question::{Answer, AnswerKey, Graded, Question};
pub use report::{ReportState, ReportTask};
pub use scorm::{ScormContent, ScormVersion};
pub use sitting::{Paper, SittingState, TestRules};
pub use unit::{Unit, UnitContent, UnitKind};
pub use video::VideoContent;
