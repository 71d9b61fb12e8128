//! Training classes on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::learning::classes::mine::MyClass;
use keizoku_app::learning::classes::view::{ClassLine, ClassView, CourseOfClass, Done, MemberLine};
use keizoku_domain::courses::TrainingClass;
use serde::Serialize;
use utoipa::ToSchema;

use crate::conditional::Revisioned;

/// A class in the list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingClassLine)]
pub(crate) struct ClassLineBody {
    /// Id.
    #[schema(example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Its name.
    #[schema(example = "新任管理職研修 2027")]
    name: String,
    /// What it is for; may be empty.
    description: String,
    /// First day; null is the term's.
    from: Option<NaiveDate>,
    /// Last day; null is the term's.
    until: Option<NaiveDate>,
    /// How many courses it has.
    course_count: usize,
    /// How many of its people the caller sees.
    member_count: usize,
    /// For If-Match.
    revision: i64,
}

impl From<ClassLine> for ClassLineBody {
    fn from(line: ClassLine) -> Self {
        let TrainingClass { id, draft, revision, .. } = line.class;
        Self {
            id: id.to_string(),
            name: draft.name.into_string(),
            description: draft.description,
            from: draft.from,
            until: draft.until,
            course_count: draft.courses.len(),
            member_count: line.members,
            revision,
        }
    }
}

/// A course of a class.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingClassCourse)]
pub(crate) struct ClassCourseBody {
    /// The course.
    course_id: String,
    /// Its code.
    course_code: String,
    /// Its title in Japanese.
    title_ja: String,
    /// Its title in English; empty where there is none.
    title_en: String,
    /// `required`, `recommended` or `optional`.
    #[schema(example = "required")]
    state: &'static str,
    /// First day on which it can be opened; null is the class's.
    from: Option<NaiveDate>,
    /// Last day on which it can be opened; null is the class's.
    until: Option<NaiveDate>,
    /// Last day to complete it.
    due_on: Option<NaiveDate>,
    /// How many of the people began it in the class.
    started: usize,
    /// How many of them completed it in the class.
    completed: usize,
    /// How many of them see it in the catalogue too, where it is another course with a history of its own.
    twins: usize,
}

impl From<CourseOfClass> for ClassCourseBody {
    fn from(one: CourseOfClass) -> Self {
        let fields = one.course.fields;
        Self {
            course_id: one.course.id.to_string(),
            course_code: fields.code.into_string(),
            title_ja: fields.title_ja.into_string(),
            title_en: fields.title_en,
            state: one.setting.state.as_str(),
            from: one.setting.from,
            until: one.setting.until,
            due_on: one.setting.due_on,
            started: one.started,
            completed: one.completed,
            twins: one.twins,
        }
    }
}

/// A class.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingClass)]
pub(crate) struct ClassBody {
    /// Id.
    #[schema(example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(super) id: String,
    /// The term it belongs to.
    term_id: String,
    /// First day of the term.
    term_starts_on: NaiveDate,
    /// Last day of the term.
    term_ends_on: NaiveDate,
    /// Its name.
    name: String,
    /// What it is for; may be empty.
    description: String,
    /// First day; null is the term's.
    from: Option<NaiveDate>,
    /// Last day; null is the term's.
    until: Option<NaiveDate>,
    /// How many of its people the caller sees.
    member_count: usize,
    /// Its courses, in order.
    #[schema(max_items = 200)]
    courses: Vec<ClassCourseBody>,
    /// Whether it can be written today, by whoever may.
    writable: bool,
    /// For If-Match.
    revision: i64,
}

impl Revisioned for ClassBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<ClassView> for ClassBody {
    fn from(view: ClassView) -> Self {
        let TrainingClass { id, term, draft, revision } = view.class;
        Self {
            id: id.to_string(),
            term_id: term.to_string(),
            term_starts_on: view.roster.term.starts_on,
            term_ends_on: view.roster.term.ends_on,
            name: draft.name.into_string(),
            description: draft.description,
            from: draft.from,
            until: draft.until,
            member_count: view.members,
            courses: view.courses.into_iter().map(ClassCourseBody::from).collect(),
            writable: view.writable,
            revision,
        }
    }
}

/// What one of the people has done of a course in the class.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingClassDone)]
pub(crate) struct DoneBody {
    /// The course.
    course_id: String,
    /// `not_started`, `in_progress`, `completed`, `overdue`.
    #[schema(example = "in_progress")]
    status: &'static str,
    /// 0 to 100.
    #[schema(minimum = 0, maximum = 100)]
    progress: u32,
    /// When it was completed in the class.
    completed_at: Option<DateTime<Utc>>,
    /// When it was completed elsewhere in the term, in the catalogue or in another class, where it is not completed here.
    credited_at: Option<DateTime<Utc>>,
}

impl From<Done> for DoneBody {
    fn from(done: Done) -> Self {
        Self {
            course_id: done.course.to_string(),
            status: done.status.as_str(),
            progress: done.progress,
            completed_at: done.completed_at,
            credited_at: done.credited_at,
        }
    }
}

/// One of the people of a class.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TrainingClassMember)]
pub(crate) struct MemberBody {
    /// The person.
    learner_id: String,
    /// The person's user ID.
    login_id: String,
    /// The person's name.
    name: String,
    /// The department's names from the top down.
    #[schema(max_items = 10)]
    department: Vec<String>,
    /// Whether the person has a seat in the term; without one nothing can be opened.
    seated: bool,
    /// The courses of the class, in order.
    #[schema(max_items = 200)]
    courses: Vec<DoneBody>,
}

impl From<MemberLine> for MemberBody {
    fn from(line: MemberLine) -> Self {
        Self {
            learner_id: line.person.id.to_string(),
            login_id: line.person.login_id.into_string(),
            name: line.person.name.into_string(),
            department: line.department,
            seated: line.seated,
            courses: line.done.into_iter().map(DoneBody::from).collect(),
        }
    }
}

/// One of one's own classes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyClass)]
pub(crate) struct MyClassBody {
    /// Id.
    #[schema(example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Its name.
    name: String,
    /// What it is for; may be empty.
    description: String,
    /// First day; null is the term's.
    from: Option<NaiveDate>,
    /// Last day; null is the term's.
    until: Option<NaiveDate>,
    /// How many courses it has.
    course_count: usize,
    /// How many of them are required.
    required_count: usize,
    /// How many of them one has completed in the class.
    completed_count: usize,
    /// Whether its period lies around today.
    running: bool,
}

impl From<MyClass> for MyClassBody {
    fn from(one: MyClass) -> Self {
        let TrainingClass { id, draft, .. } = one.class;
        Self {
            id: id.to_string(),
            name: draft.name.into_string(),
            description: draft.description,
            from: draft.from,
            until: draft.until,
            course_count: one.courses,
            required_count: one.required,
            completed_count: one.completed,
            running: one.running,
        }
    }
}
