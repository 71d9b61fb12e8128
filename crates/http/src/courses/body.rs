//! Courses on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::courses::master::{CourseInput, CourseView};
use keizoku_domain::courses::course::{CourseDraft, PASSING_SCORE};
use keizoku_domain::courses::{Course, Membership};
use keizoku_domain::id::{CourseCategoryId, CourseSeriesId, LibraryId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::conditional::Revisioned;
use crate::merge_patch::{overwrite, present};

/// A course of the vendor's catalogue.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Course)]
pub(crate) struct CourseBody {
    /// Id.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Stable code.
    #[schema(example = "BB-001")]
    code: String,
    /// Title in Japanese.
    title_ja: String,
    /// Title in English; empty where there is none.
    title_en: String,
    /// Description in Japanese.
    summary_ja: String,
    /// Description in English.
    summary_en: String,
    /// Its category.
    category_id: String,
    /// Its series.
    series_id: Option<String>,
    /// Standard time in minutes.
    #[schema(minimum = 1)]
    standard_minutes: u32,
    /// Score from which a scored unit is passed.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: u32,
    /// Whether completion asks for the survey too.
    survey_required: bool,
    /// When it was added.
    created_at: DateTime<Utc>,
    /// When it last changed.
    updated_at: DateTime<Utc>,
    /// For If-Match.
    revision: i64,
}

impl From<Course> for CourseBody {
    fn from(course: Course) -> Self {
        let fields = course.fields;
        Self {
            id: course.id.to_string(),
            code: fields.code.into_string(),
            title_ja: fields.title_ja.into_string(),
            title_en: fields.title_en,
            summary_ja: fields.summary_ja,
            summary_en: fields.summary_en,
            category_id: fields.category.to_string(),
            series_id: fields.series.map(|id| id.to_string()),
            standard_minutes: fields.standard_minutes,
            passing_score: fields.passing_score,
            survey_required: fields.survey_required,
            created_at: course.created_at,
            updated_at: course.updated_at,
            revision: course.revision,
        }
    }
}

/// Days on which a course is in a library; both ends belong to it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = CourseMembership)]
pub(crate) struct MembershipBody {
    /// The library; never a pack.
    #[schema(value_type = String, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(super) library_id: LibraryId,
    /// First day.
    pub(super) from: NaiveDate,
    /// Last day, where it is known.
    pub(super) until: Option<NaiveDate>,
}

impl From<Membership> for MembershipBody {
    fn from(one: Membership) -> Self {
        Self { library_id: one.library, from: one.from, until: one.until }
    }
}

/// The stretches that a course has in libraries.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CourseMemberships)]
pub(crate) struct MembershipsBody {
    /// All of them: those not named are taken away, as far as they have not begun.
    #[schema(max_items = 100)]
    pub(super) items: Vec<MembershipBody>,
}

/// A course with its libraries over time.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseDetail)]
pub(crate) struct CourseDetail {
    /// The course.
    course: CourseBody,
    /// Its libraries, earliest first.
    memberships: Vec<MembershipBody>,
    /// For If-Match; the course's.
    revision: i64,
}

impl Revisioned for CourseDetail {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<CourseView> for CourseDetail {
    fn from(view: CourseView) -> Self {
        Self {
            revision: view.course.revision,
            course: view.course.into(),
            memberships: view.memberships.into_iter().map(MembershipBody::from).collect(),
        }
    }
}

/// A new course.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewCourse)]
pub(crate) struct NewCourse {
    /// Stable code, unique without case.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]+$")]
    code: String,
    /// Title in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    title_ja: String,
    /// Title in English.
    #[serde(default)]
    #[schema(max_length = 120)]
    title_en: String,
    /// Description in Japanese.
    #[serde(default)]
    #[schema(max_length = 1000)]
    summary_ja: String,
    /// Description in English.
    #[serde(default)]
    #[schema(max_length = 1000)]
    summary_en: String,
    /// Its category.
    #[schema(value_type = String, example = "cat_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    category_id: CourseCategoryId,
    /// Its series.
    #[schema(value_type = Option<String>, example = "srs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    series_id: Option<CourseSeriesId>,
    /// Standard time in minutes.
    #[schema(minimum = 1, maximum = 6000)]
    standard_minutes: u32,
    /// Passing score; 60 where it is not said.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: Option<u32>,
    /// Whether completion asks for the survey too.
    #[serde(default)]
    survey_required: bool,
}

impl From<NewCourse> for CourseInput {
    fn from(body: NewCourse) -> Self {
        Self {
            draft: CourseDraft {
                code: body.code,
                title_ja: body.title_ja,
                title_en: body.title_en,
                summary_ja: body.summary_ja,
                summary_en: body.summary_en,
                standard_minutes: body.standard_minutes,
                passing_score: body.passing_score.unwrap_or(PASSING_SCORE),
                survey_required: body.survey_required,
            },
            category: body.category_id,
            series: body.series_id,
        }
    }
}

/// A change of a course, as JSON Merge Patch.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[schema(as = CoursePatch)]
pub(crate) struct CoursePatch {
    /// Stable code.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]+$")]
    code: Option<String>,
    /// Title in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    title_ja: Option<String>,
    /// Title in English.
    #[schema(max_length = 120)]
    title_en: Option<String>,
    /// Description in Japanese.
    #[schema(max_length = 1000)]
    summary_ja: Option<String>,
    /// Description in English.
    #[schema(max_length = 1000)]
    summary_en: Option<String>,
    /// Its category.
    #[schema(value_type = Option<String>, example = "cat_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    category_id: Option<CourseCategoryId>,
    /// Its series; null takes it out of the series.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<String>, example = "srs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    series_id: Option<Option<CourseSeriesId>>,
    /// Standard time in minutes.
    #[schema(minimum = 1, maximum = 6000)]
    standard_minutes: Option<u32>,
    /// Passing score.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: Option<u32>,
    /// Whether completion asks for the survey too.
    survey_required: Option<bool>,
}

impl CoursePatch {
    /// Writes what is new over what was entered before.
    pub(super) fn apply(&self, input: &mut CourseInput) {
        let draft = &mut input.draft;
        overwrite([
            (&mut draft.code, &self.code),
            (&mut draft.title_ja, &self.title_ja),
            (&mut draft.title_en, &self.title_en),
            (&mut draft.summary_ja, &self.summary_ja),
            (&mut draft.summary_en, &self.summary_en),
        ]);
        draft.standard_minutes = self.standard_minutes.unwrap_or(draft.standard_minutes);
        draft.passing_score = self.passing_score.unwrap_or(draft.passing_score);
        draft.survey_required = self.survey_required.unwrap_or(draft.survey_required);
        input.category = self.category_id.unwrap_or(input.category);
        input.series = self.series_id.unwrap_or(input.series);
    }
}
