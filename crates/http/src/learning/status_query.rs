//! What is asked of 受講状況: of whom, which rows, and within which bounds.

use chrono::NaiveDate;
use keizoku_app::learning::status::{Asked, Bounds, Days, Query, Range, Sort, Whose};
use keizoku_domain::courses::CourseState;
use keizoku_domain::id::{CourseId, CourseSeriesId, OrgUnitId, TrainingClassId};
use keizoku_domain::learning::LearningStatus;
use keizoku_domain::people::LearnerRole;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::courses::settings_change_body::StateBody;
use crate::people::learner_body::RoleBody;
use crate::people::learners::which;

/// 受講状況.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LearningStatus)]
pub(crate) enum StatusFilter {
    /// 未受講.
    NotStarted,
    /// 受講中.
    InProgress,
    /// 修了.
    Completed,
    /// 期限切れ.
    Overdue,
}

impl From<StatusFilter> for LearningStatus {
    fn from(filter: StatusFilter) -> Self {
        match filter {
            StatusFilter::NotStarted => Self::NotStarted,
            StatusFilter::InProgress => Self::InProgress,
            StatusFilter::Completed => Self::Completed,
            StatusFilter::Overdue => Self::Overdue,
        }
    }
}

/// What rows are sorted by.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearningStatusSort)]
pub(crate) enum SortBody {
    /// User ID, and the courses of each person by code.
    LoginId,
    /// Course code, and the people of each course by user ID.
    Course,
}

/// Of whom, and of which courses.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct WhoseQuery {
    /// Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
    #[param(max_length = 200)]
    q: Option<String>,
    /// A department and those below it.
    #[param(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    org_unit_id: Option<OrgUnitId>,
    /// 役割 on the term's roster.
    #[param(inline)]
    role: Option<RoleBody>,
    /// One course of the term's library.
    #[param(value_type = Option<String>, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    course_id: Option<CourseId>,
    /// The courses of one series.
    #[param(value_type = Option<String>, example = "srs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^srs_[0-9a-f]{32}$")]
    series_id: Option<CourseSeriesId>,
    /// The people of a class in its courses; without it, everybody in the catalogue.
    #[param(value_type = Option<String>, example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^cls_[0-9a-f]{32}$")]
    class_id: Option<TrainingClassId>,
    /// `running` (the default), `next`, or a term's id.
    #[param(max_length = 40, pattern = "^(running|next|trm_[0-9a-f]{32})$")]
    term: Option<String>,
}

impl WhoseQuery {
    pub(super) fn whose(self) -> Result<Whose, ApiError> {
        Ok(Whose {
            which: which(self.term.as_deref())?,
            words: self.q,
            org_unit: self.org_unit_id,
            course: self.course_id,
            series: self.series_id,
            role: self.role.map(LearnerRole::from),
            class: self.class_id,
        })
    }
}

/// Which of the rows.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct AskedQuery {
    /// 受講状況.
    #[param(inline)]
    status: Option<StatusFilter>,
    /// How the course is set for the person.
    #[param(inline)]
    setting: Option<StateBody>,
    /// Sorted by; `loginId` when not given.
    #[param(inline)]
    sort: Option<SortBody>,
}

impl AskedQuery {
    pub(crate) fn of(self, whose: WhoseQuery, bounds: BoundsQuery) -> Result<Query, ApiError> {
        Ok(Query {
            whose: whose.whose()?,
            asked: Asked {
                status: self.status.map(LearningStatus::from),
                state: self.setting.map(CourseState::from),
                bounds: bounds.into(),
            },
            sort: match self.sort {
                None | Some(SortBody::LoginId) => Sort::LoginId,
                Some(SortBody::Course) => Sort::Course,
            },
        })
    }
}

/// Whether a course's surveys were answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SurveyAnswered)]
pub(crate) enum SurveyFilter {
    /// 回答済み.
    Answered,
    /// 未回答, of those who began a course that has a survey.
    Unanswered,
}

/// Bounds of what was reached. Days are Tokyo's; both ends are included. Each asks for a course that was opened.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct BoundsQuery {
    /// Begun on this day or later.
    started_from: Option<NaiveDate>,
    /// Begun on this day or earlier.
    started_until: Option<NaiveDate>,
    /// Opened last on this day or later.
    last_access_from: Option<NaiveDate>,
    /// Opened last on this day or earlier.
    last_access_until: Option<NaiveDate>,
    /// Completed on this day or later.
    completed_from: Option<NaiveDate>,
    /// Completed on this day or earlier.
    completed_until: Option<NaiveDate>,
    /// Progress in per cent, at least.
    #[param(minimum = 0, maximum = 100)]
    progress_from: Option<u32>,
    /// Progress in per cent, at most.
    #[param(minimum = 0, maximum = 100)]
    progress_to: Option<u32>,
    /// Best score, at least.
    #[param(minimum = 0, maximum = 100)]
    score_from: Option<u32>,
    /// Best score, at most.
    #[param(minimum = 0, maximum = 100)]
    score_to: Option<u32>,
    /// First score, at least.
    #[param(minimum = 0, maximum = 100)]
    first_score_from: Option<u32>,
    /// First score, at most.
    #[param(minimum = 0, maximum = 100)]
    first_score_to: Option<u32>,
    /// Latest score, at least.
    #[param(minimum = 0, maximum = 100)]
    latest_score_from: Option<u32>,
    /// Latest score, at most.
    #[param(minimum = 0, maximum = 100)]
    latest_score_to: Option<u32>,
    /// Attempts, at least.
    #[param(minimum = 0, maximum = 100_000)]
    attempts_from: Option<u32>,
    /// Attempts, at most.
    #[param(minimum = 0, maximum = 100_000)]
    attempts_to: Option<u32>,
    /// Minutes spent, at least.
    #[param(minimum = 0, maximum = 1_000_000)]
    minutes_from: Option<u32>,
    /// Minutes spent, at most.
    #[param(minimum = 0, maximum = 1_000_000)]
    minutes_to: Option<u32>,
    /// Whether the course's surveys were answered; courses without one are left out.
    #[param(inline)]
    survey: Option<SurveyFilter>,
}

impl From<BoundsQuery> for Bounds {
    fn from(query: BoundsQuery) -> Self {
        let range = |least, most| Range { least, most };
        Self {
            started: Days::between(query.started_from, query.started_until),
            last_access: Days::between(query.last_access_from, query.last_access_until),
            completed: Days::between(query.completed_from, query.completed_until),
            progress: range(query.progress_from, query.progress_to),
            first: range(query.first_score_from, query.first_score_to),
            best: range(query.score_from, query.score_to),
            latest: range(query.latest_score_from, query.latest_score_to),
            attempts: range(query.attempts_from, query.attempts_to),
            seconds: Range::of_minutes(query.minutes_from, query.minutes_to),
            survey_answered: query.survey.map(|survey| survey == SurveyFilter::Answered),
        }
    }
}
