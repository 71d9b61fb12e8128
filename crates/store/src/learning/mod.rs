//! Rows of units, enrolments, results, attempts, SCORM packages, videos and certificates.

pub mod attempts;
pub mod carried;
pub mod certificates;
pub mod changes;
pub mod classes;
pub mod enrolments;
pub mod reports;
pub mod results;
pub mod saved_searches;
pub mod scorm;
pub mod scorm_packages;
pub mod status;
pub mod surveys;
pub mod units;
pub mod video_plays;
pub mod videos;
