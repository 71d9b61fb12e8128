//! 受講状況 on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::learning::status::summary::{OfCourse, OfDepartment, Summary};
use keizoku_app::learning::status::{StatusCounts, StatusRow};
use keizoku_domain::people::OrgTree;
use serde::Serialize;
use utoipa::ToSchema;

use super::body::ScoresBody;
use crate::people::learner_body::{RoleBody, UnitRef};

/// A person, a course, and what the person reached in it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusRow)]
pub(crate) struct StatusBody {
    /// The person.
    #[schema(example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    learner_id: String,
    /// User ID.
    login_id: String,
    /// 氏名.
    name: String,
    /// 社員番号, leading zeros kept.
    employee_number: Option<String>,
    /// 役割.
    role: RoleBody,
    /// The department of the primary post.
    org_unit: Option<UnitRef>,
    /// The course.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    course_id: String,
    /// Its code.
    course_code: String,
    /// Its title in Japanese.
    course_title_ja: String,
    /// Its title in English; empty where there is none.
    course_title_en: String,
    /// Its series in Japanese.
    series_ja: Option<String>,
    /// Its series in English; empty where there is none.
    series_en: Option<String>,
    /// The class in which it is learned; null is the catalogue.
    #[schema(example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    class_id: Option<String>,
    /// Its name.
    class_name: Option<String>,
    /// How the course is set for the person: `required`, `recommended`, `optional`, and `hidden` where there is evidence only.
    #[schema(example = "required")]
    setting: &'static str,
    /// The due date of that setting; without one, the last day of the term counts.
    due_on: Option<NaiveDate>,
    /// `not_started`, `in_progress`, `completed`, `overdue`.
    #[schema(example = "in_progress")]
    status: &'static str,
    /// 0 to 100; a course can be completed below 100.
    #[schema(minimum = 0, maximum = 100)]
    progress: u32,
    /// Scores over the course's tests.
    scores: Option<ScoresBody>,
    /// Minutes spent in it, fractions dropped.
    minutes: u32,
    /// Whether the surveys of the course were answered; null where it has none.
    survey_answered: Option<bool>,
    /// First opening.
    started_at: Option<DateTime<Utc>>,
    /// Latest opening.
    last_access_at: Option<DateTime<Utc>>,
    /// When it was completed.
    completed_at: Option<DateTime<Utc>>,
    /// The person's department at that moment.
    completed_in: Option<String>,
}

impl StatusBody {
    pub(super) fn of(tree: &OrgTree, row: StatusRow) -> Self {
        let (person, fields, series) = (&row.person.person, &row.course.course.fields, row.course.series.as_ref());
        let survey_answered = row.survey_answered();
        let enrolment = row.enrolment;
        Self {
            learner_id: person.id.to_string(),
            login_id: person.login_id.to_string(),
            name: person.name.to_string(),
            employee_number: person.employee_number.clone(),
            role: row.person.entry.role.into(),
            org_unit: row.person.posts.primary.and_then(|id| UnitRef::of(tree, id)),
            course_id: row.course.course.id.to_string(),
            course_code: fields.code.to_string(),
            course_title_ja: fields.title_ja.to_string(),
            course_title_en: fields.title_en.clone(),
            series_ja: series.map(|one| one.name_ja.to_string()),
            series_en: series.map(|one| one.name_en.clone()),
            class_id: row.class.as_ref().map(|class| class.id.to_string()),
            class_name: row.class.as_ref().map(|class| class.draft.name.to_string()),
            setting: row.duty.state.as_str(),
            due_on: row.duty.due_on,
            status: row.status.as_str(),
            progress: enrolment.as_ref().map_or(0, |one| one.progress),
            scores: enrolment.as_ref().and_then(|one| one.scores).map(ScoresBody::from),
            minutes: enrolment.as_ref().map_or(0, |one| one.seconds / 60),
            survey_answered,
            started_at: enrolment.as_ref().map(|one| one.started_at),
            last_access_at: enrolment.as_ref().map(|one| one.last_access_at),
            completed_at: enrolment.as_ref().and_then(|one| one.completed_at),
            completed_in: enrolment.and_then(|one| one.completed_in),
        }
    }
}

/// Rows by status.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusCounts)]
pub(crate) struct CountsBody {
    /// 未受講.
    not_started: u64,
    /// 受講中.
    in_progress: u64,
    /// 修了.
    completed: u64,
    /// 期限切れ.
    overdue: u64,
    /// All of them.
    total: u64,
    /// 修了率 in whole per cent, fractions dropped: 100 means all. Null where there are no rows.
    #[schema(minimum = 0, maximum = 100)]
    completion_percent: Option<u32>,
}

impl From<StatusCounts> for CountsBody {
    fn from(counts: StatusCounts) -> Self {
        Self {
            not_started: counts.not_started,
            in_progress: counts.in_progress,
            completed: counts.completed,
            overdue: counts.overdue,
            total: counts.total(),
            completion_percent: counts.completion_percent(),
        }
    }
}

/// A course or a department with its numbers.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusGroupCounts)]
pub(crate) struct GroupCountsBody {
    /// The course or the department; null for people without a department.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: Option<String>,
    /// Its code; empty for people without a department.
    code: String,
    /// Its title or name in Japanese; empty for people without a department.
    name_ja: String,
    /// Its title in English; empty where there is none.
    name_en: String,
    /// The series of a course; null for departments.
    #[schema(example = "srs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    series_id: Option<String>,
    /// Its name in Japanese.
    series_ja: Option<String>,
    /// Its name in English; empty where there is none.
    series_en: Option<String>,
    /// How deep a department stands, 1 at the top; 1 for every course.
    depth: usize,
    /// People: in a seat, or in the department and those below it.
    people: u64,
    /// Rows by status.
    counts: CountsBody,
}

/// Rows counted by status.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusSummary)]
pub(crate) struct SummaryBody {
    /// People in a seat.
    people: u64,
    /// Courses.
    courses: usize,
    /// All rows.
    total: CountsBody,
    /// Courses by code; departments from the top down, siblings by code, each with the numbers of those below it.
    items: Vec<GroupCountsBody>,
}

impl SummaryBody {
    fn of<T>(summary: Summary<T>, item: impl FnMut(T) -> GroupCountsBody) -> Self {
        Self {
            people: summary.people,
            courses: summary.courses,
            total: summary.total.into(),
            items: summary.items.into_iter().map(item).collect(),
        }
    }

    pub(super) fn by_course(summary: Summary<OfCourse>) -> Self {
        let people = summary.people;
        Self::of(summary, |of| {
            let (fields, series) = (&of.course.course.fields, of.course.series.as_ref());
            GroupCountsBody {
                id: Some(of.course.course.id.to_string()),
                code: fields.code.to_string(),
                name_ja: fields.title_ja.to_string(),
                name_en: fields.title_en.clone(),
                series_id: series.map(|one| one.id.to_string()),
                series_ja: series.map(|one| one.name_ja.to_string()),
                series_en: series.map(|one| one.name_en.clone()),
                depth: 1,
                people,
                counts: of.counts.into(),
            }
        })
    }

    pub(super) fn by_department(summary: Summary<OfDepartment>) -> Self {
        Self::of(summary, |of| {
            let text = |of: Option<String>| of.unwrap_or_default();
            GroupCountsBody {
                id: of.unit.as_ref().map(|unit| unit.id.to_string()),
                code: text(of.unit.as_ref().map(|unit| unit.code.to_string())),
                name_ja: text(of.unit.map(|unit| unit.name.to_string())),
                name_en: String::new(),
                series_id: None,
                series_ja: None,
                series_en: None,
                depth: of.depth,
                people: of.people,
                counts: of.counts.into(),
            }
        })
    }
}
