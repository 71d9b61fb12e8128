//! Changes of training classes on the wire, and what came of them.

use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::learning::classes::copy::Copied;
use keizoku_app::learning::classes::members::Added;
use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{ClassCourse, ClassDraft, CourseState};
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::{CatalogueName, description};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ApiError;
use crate::courses::settings_change_body::StateBody;

/// A course of a class as it is written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = TrainingClassCourseInput)]
pub(crate) struct CourseInput {
    /// The course.
    #[schema(value_type = String, pattern = "^crs_[0-9a-f]{32}$")]
    course_id: CourseId,
    /// The state; a class hides none of its courses.
    state: StateBody,
    /// First day on which it can be opened.
    from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    until: Option<NaiveDate>,
    /// Last day to complete it.
    due_on: Option<NaiveDate>,
}

/// A class as it is written, whole.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = TrainingClassInput)]
pub(crate) struct ClassInput {
    /// Its name, once in a term.
    #[schema(max_length = 120, example = "新任管理職研修 2027")]
    name: String,
    /// What it is for.
    #[serde(default)]
    #[schema(max_length = 1000)]
    description: String,
    /// First day; null is the term's.
    from: Option<NaiveDate>,
    /// Last day; null is the term's.
    until: Option<NaiveDate>,
    /// Its courses, in order.
    #[serde(default)]
    #[schema(max_items = 200)]
    courses: Vec<CourseInput>,
}

/// Reads the name of a class.
pub(super) fn name(text: &str) -> Result<CatalogueName, Refusal> {
    CatalogueName::parse(text).map_err(|error| Refusal::invalid(Vec::new()).at("/name", error.code))
}

impl ClassInput {
    /// The class that is meant.
    pub(super) fn draft(self) -> Result<ClassDraft, ApiError> {
        let mut refusal = Refusal::invalid(Vec::new());
        let parsed = name(&self.name);
        let text = description(&self.description);
        if let Err(error) = &text {
            refusal = refusal.at("/description", error.code);
        }
        if let Err(error) = &parsed {
            refusal.fields.extend(error.fields.clone());
        }
        let (Ok(name), Ok(description)) = (parsed, text) else {
            return Err(AppError::from(refusal).into());
        };
        let course = |one: CourseInput| {
            let state = CourseState::from(one.state);
            let setting = Setting { state, from: one.from, until: one.until, due_on: one.due_on };
            ClassCourse { course: one.course_id, setting }
        };
        let courses = self.courses.into_iter().map(course).collect();
        Ok(ClassDraft { name, description, from: self.from, until: self.until, courses })
    }
}

/// People to come into a class.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[derive(Default)]
#[schema(as = NewTrainingClassMembers)]
pub(crate) struct NewMembersBody {
    /// By id.
    #[schema(value_type = Vec<String>, max_items = 1000)]
    pub(super) learner_ids: Vec<LearnerId>,
    /// By user ID, in whatever case.
    #[schema(max_items = 1000)]
    pub(super) login_ids: Vec<String>,
    /// Everybody who is in this department or below it today; who comes there later does not follow.
    #[schema(value_type = Option<String>, pattern = "^org_[0-9a-f]{32}$")]
    pub(super) org_unit_id: Option<OrgUnitId>,
}

/// What came of adding people.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingClassMembersAdded)]
pub(crate) struct AddedBody {
    /// How many are new in the class.
    added: usize,
    /// How many were in it already.
    already: usize,
    /// User IDs that nobody on the term's roster has.
    #[schema(max_items = 1000)]
    unknown: Vec<String>,
}

impl From<Added> for AddedBody {
    fn from(done: Added) -> Self {
        Self { added: done.added, already: done.already, unknown: done.unknown }
    }
}

/// People to be taken out of a class.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = GoneTrainingClassMembers)]
pub(crate) struct GoneMembersBody {
    /// By id.
    #[schema(value_type = Vec<String>, min_items = 1, max_items = 1000)]
    pub(super) learner_ids: Vec<LearnerId>,
}

/// What came of taking people out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrainingClassMembersRemoved)]
pub(crate) struct RemovedBody {
    /// How many were in the class.
    pub(super) removed: u64,
}

/// Which twins are hidden in the catalogue.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = HideTwins)]
pub(crate) struct HideTwinsBody {
    /// These courses; null is every one of the class.
    #[schema(value_type = Option<Vec<String>>, max_items = 200)]
    pub(super) course_ids: Option<Vec<CourseId>>,
}

/// What came of hiding twins.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = HiddenTwins)]
pub(crate) struct HiddenTwinsBody {
    /// How many courses were hidden in the catalogue for the people of the class.
    pub(super) hidden: usize,
    /// How many of them a setting for a single person goes on showing.
    pub(super) exceptions: usize,
}

/// How a class is copied.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = CopyTrainingClass)]
pub(crate) struct CopyClassBody {
    /// Into which term: `running`, `next`, or a term's id.
    #[schema(max_length = 40, pattern = "^(running|next|trm_[0-9a-f]{32})$", example = "next")]
    pub(super) term: String,
    /// Its name there.
    #[schema(max_length = 120)]
    pub(super) name: String,
    /// Whether its people come along, those who are on that term's roster.
    pub(super) members: bool,
}

/// What came of copying a class.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CopiedTrainingClass)]
pub(crate) struct CopiedBody {
    /// The new class.
    #[schema(example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// How many people came along.
    members: usize,
    /// Titles of courses that the library has no longer.
    #[schema(max_items = 200)]
    left_courses: Vec<String>,
    /// Titles of courses that were copied without their days, which lie outside of the new class.
    #[schema(max_items = 200)]
    without_days: Vec<String>,
    /// How many people are not on the roster.
    left_people: usize,
    /// The first 200 of them, with their user IDs.
    #[schema(max_items = 200)]
    left_names: Vec<String>,
}

impl From<Copied> for CopiedBody {
    fn from(done: Copied) -> Self {
        Self {
            id: done.id.to_string(),
            members: done.members,
            left_courses: done.left_courses,
            without_days: done.without_days,
            left_people: done.left_people,
            left_names: done.left_names,
        }
    }
}
