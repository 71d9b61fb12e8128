//! One's own courses and their units on the wire.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::learning::study::Opened;
use keizoku_app::learning::{CourseLine, CourseView, UnitView};
use keizoku_domain::courses::Category;
use keizoku_domain::courses::effective::Opening;
use keizoku_domain::id::CourseCategoryId;
use keizoku_domain::learning::{ReportState, Scores, UnitContent};
use serde::Serialize;
use utoipa::ToSchema;

use super::survey_body::{OpenedSurveyBody, SurveyQuestionBody};
use super::test_body::OpenedTestBody;

/// First, best and latest score.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningScores)]
pub(crate) struct ScoresBody {
    /// Of the first attempt.
    #[schema(minimum = 0, maximum = 100, example = 75)]
    first: u32,
    /// The best one; it counts.
    #[schema(minimum = 0, maximum = 100, example = 100)]
    best: u32,
    /// Of the latest attempt.
    #[schema(minimum = 0, maximum = 100, example = 80)]
    latest: u32,
    /// How many attempts were handed in.
    attempts: u32,
}

impl From<Scores> for ScoresBody {
    fn from(scores: Scores) -> Self {
        let Scores { first, best, latest, attempts } = scores;
        Self { first, best, latest, attempts }
    }
}

/// How a course is set for oneself, and why.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyCourseSetting)]
pub(crate) struct MySettingBody {
    /// `required`, `recommended`, `optional`, or `hidden` of a course that was completed before it was hidden.
    #[schema(example = "required")]
    state: &'static str,
    /// Last day to complete it.
    due_on: Option<NaiveDate>,
    /// Days until then: 0 on that day, fewer when it is past; null without a due date, or once the course is completed.
    days_left: Option<i64>,
    /// First day on which it can be opened.
    from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    until: Option<NaiveDate>,
    /// `open`, `not_yet`, `over` or `hidden`.
    #[schema(example = "open")]
    opening: &'static str,
    /// For whom it was set so: `everyone`, `department`, `class` or `person`; null where nothing is set.
    #[schema(example = "department")]
    set_for: Option<&'static str>,
    /// The name of the department it was set for.
    department: Option<String>,
    /// Who set it: `administrator` or `supervisor`.
    #[schema(example = "administrator")]
    set_by: Option<&'static str>,
}

impl MySettingBody {
    fn of(line: &CourseLine) -> Self {
        let (effective, because) = (&line.effective, &line.effective.because);
        Self {
            state: effective.state.as_str(),
            due_on: effective.due_on,
            days_left: line.days_left,
            from: effective.from,
            until: effective.until,
            opening: match line.opening {
                Opening::Open => "open",
                Opening::From(_) => "not_yet",
                Opening::Until(_) => "over",
                Opening::Hidden => "hidden",
            },
            set_for: because.map(|rule| rule.target.kind()),
            department: line.department.clone(),
            set_by: because.map(|rule| rule.author.as_str()),
        }
    }
}

/// A course of one's own library.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyCourse)]
pub(crate) struct MyCourseBody {
    /// Id.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Code.
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
    /// The category's name in Japanese.
    category_ja: String,
    /// The category's name in English.
    category_en: String,
    /// Standard time in minutes.
    standard_minutes: u32,
    /// Units; none while the content is being made, and nothing can be opened.
    unit_count: u32,
    /// `not_started`, `in_progress`, `completed`, `overdue`.
    #[schema(example = "in_progress")]
    status: &'static str,
    /// 0 to 100; a course can be completed below 100.
    #[schema(minimum = 0, maximum = 100)]
    progress: u32,
    /// Scores over the course's tests.
    scores: Option<ScoresBody>,
    /// Latest opening in this term.
    last_access_at: Option<DateTime<Utc>>,
    /// When it was completed in this term, in this context.
    completed_at: Option<DateTime<Utc>>,
    /// When it was completed elsewhere in this term, in the catalogue or in a class, where it is not completed here.
    credited_at: Option<DateTime<Utc>>,
    /// How it is set, and why.
    setting: MySettingBody,
}

impl MyCourseBody {
    /// The course, with the names of its category.
    pub(super) fn of(line: CourseLine, categories: &HashMap<CourseCategoryId, Category>) -> Self {
        let setting = MySettingBody::of(&line);
        let category = categories.get(&line.course.fields.category);
        let (category_ja, category_en) =
            category.map(|one| (one.name_ja.to_string(), one.name_en.clone())).unwrap_or_default();
        let (fields, enrolment) = (line.course.fields, line.enrolment);
        Self {
            id: line.course.id.to_string(),
            code: fields.code.into_string(),
            title_ja: fields.title_ja.into_string(),
            title_en: fields.title_en,
            summary_ja: fields.summary_ja,
            summary_en: fields.summary_en,
            category_id: fields.category.to_string(),
            category_ja,
            category_en,
            standard_minutes: fields.standard_minutes,
            unit_count: line.units,
            status: line.status.as_str(),
            progress: enrolment.as_ref().map_or(0, |one| one.progress),
            scores: enrolment.as_ref().and_then(|one| one.scores).map(ScoresBody::from),
            last_access_at: enrolment.as_ref().map(|one| one.last_access_at),
            completed_at: enrolment.and_then(|one| one.completed_at),
            credited_at: line.credited_at,
            setting,
        }
    }
}

/// A unit of one's own course.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyUnit)]
pub(crate) struct MyUnitBody {
    /// Id.
    #[schema(example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `page`, `test`, `survey`, `report`, `scorm` or `video`.
    kind: &'static str,
    /// Title in Japanese.
    title_ja: String,
    /// Title in English; empty where there is none.
    title_en: String,
    /// Weight in the progress.
    #[schema(example = 1)]
    weight: u32,
    /// Questions that a test or a survey asks; of a test, those that are drawn.
    question_count: usize,
    /// Minutes that a test may take; null without a limit.
    time_limit_minutes: Option<u32>,
    /// Score from which a test is passed.
    #[schema(minimum = 0, maximum = 100, example = 60)]
    passing_score: Option<u32>,
    /// Whether it is done, and passed where it has a score.
    passed: bool,
    /// When it was done first.
    done_at: Option<DateTime<Utc>>,
    /// Scores of a test that was handed in, or of a report that was marked.
    scores: Option<ScoresBody>,
    /// How the latest attempt at a report stands: `draft`, `submitted`, `returned` or `marked`.
    #[schema(example = "submitted")]
    report_state: Option<&'static str>,
}

impl From<UnitView> for MyUnitBody {
    fn from(view: UnitView) -> Self {
        Self {
            id: view.unit.id.to_string(),
            kind: view.unit.kind().as_str(),
            title_ja: view.unit.title_ja.to_string(),
            title_en: view.unit.title_en.clone(),
            weight: view.unit.weight,
            question_count: view.unit.asked_count(),
            time_limit_minutes: view.unit.rules().and_then(|rules| rules.minutes),
            passing_score: view.passing_score,
            passed: view.passed,
            done_at: view.result.done_at,
            scores: view.result.scores.map(ScoresBody::from),
            report_state: view.report.map(ReportState::as_str),
        }
    }
}

/// A test that was handed in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PastAttempt)]
pub(crate) struct PastAttemptBody {
    /// Id.
    #[schema(example = "att_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The test.
    unit_id: String,
    /// When it was handed in.
    handed_in_at: DateTime<Utc>,
    /// 0 to 100.
    #[schema(minimum = 0, maximum = 100)]
    score: u32,
    /// Whether it reached the passing score of that day.
    passed: bool,
    /// Whether it was handed in because the time was over.
    ran_out: bool,
}

/// A course with its units.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyCourseDetail)]
pub(crate) struct MyCourseDetailBody {
    /// Id of the course.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Code.
    code: String,
    /// Title in Japanese.
    title_ja: String,
    /// Title in English; empty where there is none.
    title_en: String,
    /// Description in Japanese.
    summary_ja: String,
    /// Description in English.
    summary_en: String,
    /// Standard time in minutes.
    standard_minutes: u32,
    /// `not_started`, `in_progress`, `completed`, `overdue`.
    status: &'static str,
    /// 0 to 100; a course can be completed below 100.
    #[schema(minimum = 0, maximum = 100)]
    progress: u32,
    /// Scores over the course's tests.
    scores: Option<ScoresBody>,
    /// First opening in this term.
    started_at: Option<DateTime<Utc>>,
    /// When it was completed in this term, in this context.
    completed_at: Option<DateTime<Utc>>,
    /// When it was completed elsewhere in this term, in the catalogue or in a class, where it is not completed here.
    credited_at: Option<DateTime<Utc>>,
    /// What one's certificate is asked for by; null before the first opening.
    enrolment_id: Option<String>,
    /// The unit opened last, where one can go on.
    last_unit_id: Option<String>,
    /// How it is set, and why.
    setting: MySettingBody,
    /// The units, in order.
    #[schema(max_items = 100)]
    units: Vec<MyUnitBody>,
    /// What was handed in, latest first; the latest fifty.
    #[schema(max_items = 50)]
    attempts: Vec<PastAttemptBody>,
}

impl From<CourseView> for MyCourseDetailBody {
    fn from(view: CourseView) -> Self {
        let setting = MySettingBody::of(&view.line);
        let (fields, enrolment) = (view.line.course.fields, view.line.enrolment);
        let attempts = view.attempts.into_iter().filter_map(|attempt| {
            let handed_in = attempt.handed_in?;
            Some(PastAttemptBody {
                id: attempt.id.to_string(),
                unit_id: attempt.unit.to_string(),
                handed_in_at: handed_in.at,
                score: handed_in.score,
                passed: handed_in.passed,
                ran_out: handed_in.ran_out,
            })
        });
        Self {
            id: view.line.course.id.to_string(),
            code: fields.code.into_string(),
            title_ja: fields.title_ja.into_string(),
            title_en: fields.title_en,
            summary_ja: fields.summary_ja,
            summary_en: fields.summary_en,
            standard_minutes: fields.standard_minutes,
            status: view.line.status.as_str(),
            progress: view.progress.percent,
            scores: view.progress.scores.map(ScoresBody::from),
            started_at: enrolment.as_ref().map(|one| one.started_at),
            completed_at: enrolment.as_ref().and_then(|one| one.completed_at),
            credited_at: view.line.credited_at,
            enrolment_id: enrolment.as_ref().map(|one| one.id.to_string()),
            last_unit_id: enrolment.and_then(|one| one.last_unit).map(|id| id.to_string()),
            setting,
            units: view.units.into_iter().map(MyUnitBody::from).collect(),
            attempts: attempts.collect(),
        }
    }
}

/// A unit that was opened.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OpenedUnit)]
pub(crate) struct OpenedBody {
    /// Id.
    id: String,
    /// `page`, `test`, `survey`, `report`, `scorm` or `video`.
    kind: &'static str,
    /// Title in Japanese.
    title_ja: String,
    /// Title in English; empty where there is none.
    title_en: String,
    /// The text of a page in Markdown; tags in it are text.
    body: Option<String>,
    /// How many questions a test or a survey asks; those of a test come with an attempt.
    question_count: usize,
    /// Score from which a test is passed.
    #[schema(minimum = 0, maximum = 100)]
    passing_score: Option<u32>,
    /// The questions of a survey.
    survey: Option<OpenedSurveyBody>,
    /// How a test is sat, and how it stands.
    test: Option<OpenedTestBody>,
}

impl From<Opened> for OpenedBody {
    fn from(opened: Opened) -> Self {
        let unit = opened.unit;
        let test = unit.rules().map(|rules| OpenedTestBody::of(rules, opened.test));
        let (body, survey) = match unit.content.clone() {
            UnitContent::Page { body } => (Some(body), None),
            UnitContent::Test { .. } | UnitContent::Report(_) | UnitContent::Scorm(_) | UnitContent::Video(_) => {
                (None, None)
            }
            UnitContent::Survey { anonymous, questions } => {
                let questions = questions.into_iter().map(SurveyQuestionBody::from).collect();
                (None, Some(OpenedSurveyBody { revision: unit.revision, anonymous, questions }))
            }
        };
        Self {
            id: unit.id.to_string(),
            kind: unit.kind().as_str(),
            question_count: unit.asked_count(),
            title_ja: unit.title_ja.into_string(),
            title_en: unit.title_en,
            passing_score: opened.passing_score,
            body,
            survey,
            test,
        }
    }
}
