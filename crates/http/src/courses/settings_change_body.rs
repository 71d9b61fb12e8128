//! Changes of course settings on the wire, and what came of them.

use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::courses::settings::copy::CopyView;
use keizoku_domain::courses::CourseState;
use keizoku_domain::courses::setting::Setting;
use keizoku_domain::id::CourseId;
use keizoku_domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::settings_body::RuleLineBody;
use crate::ApiError;
use crate::conditional::Revisioned;

/// The most courses of one change.
const MOST: usize = 1000;

/// The revision that the rules of the term have now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CourseSettingsRevision)]
pub(crate) struct RevisionBody {
    /// Revision.
    pub(super) revision: i64,
}

impl Revisioned for RevisionBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// A state.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CourseState)]
pub(crate) enum StateBody {
    /// 必須.
    Required,
    /// 推奨.
    Recommended,
    /// 任意.
    Optional,
    /// 非表示.
    Hidden,
}

impl From<StateBody> for CourseState {
    fn from(body: StateBody) -> Self {
        match body {
            StateBody::Required => Self::Required,
            StateBody::Recommended => Self::Recommended,
            StateBody::Optional => Self::Optional,
            StateBody::Hidden => Self::Hidden,
        }
    }
}

/// Courses to be set for a target.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = CourseSettingsChange)]
pub(crate) struct ChangeBody {
    /// `everyone`, a department's id, a class's or a person's.
    #[schema(max_length = 40, pattern = "^(everyone|(org|cls|lrn)_[0-9a-f]{32})$", example = "everyone")]
    pub(super) target: String,
    /// The courses.
    #[schema(value_type = Vec<String>, example = json!(["crs_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), min_items = 1, max_items = 1000)]
    pub(super) course_ids: Vec<CourseId>,
    /// The state; null takes one's own setting for the target away, so that what is set more widely holds.
    state: Option<StateBody>,
    /// First day on which the courses can be opened.
    from: Option<NaiveDate>,
    /// Last day on which they can be opened.
    until: Option<NaiveDate>,
    /// Last day to complete them.
    due_on: Option<NaiveDate>,
}

/// Refuses too few or too many courses.
pub(super) fn ensure_courses(ids: &[CourseId]) -> Result<(), ApiError> {
    if (1..=MOST).contains(&ids.len()) {
        return Ok(());
    }
    Err(AppError::from(Refusal::invalid(Vec::new()).at("/courseIds", "request.list_length")).into())
}

impl ChangeBody {
    /// What is set; nothing where it is taken away.
    pub(super) fn setting(&self) -> Result<Option<Setting>, ApiError> {
        let Self { from, until, due_on, .. } = *self;
        let Some(state) = self.state else {
            let mut refusal = Refusal::invalid(Vec::new());
            for (pointer, day) in [("/from", from), ("/until", until), ("/dueOn", due_on)] {
                if day.is_some() {
                    refusal = refusal.at(pointer, "course_setting.days_without_state");
                }
            }
            return if refusal.fields.is_empty() { Ok(None) } else { Err(AppError::from(refusal).into()) };
        };
        Ok(Some(Setting { state: state.into(), from, until, due_on }))
    }
}

/// The courses that are shown to a target; every other one is hidden from it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = OnlyTheseCourses)]
pub(crate) struct OnlyTheseBody {
    /// `everyone`, a department's id, a class's or a person's.
    #[schema(max_length = 40, pattern = "^(everyone|(org|cls|lrn)_[0-9a-f]{32})$", example = "everyone")]
    pub(super) target: String,
    /// The courses that are shown.
    #[schema(value_type = Vec<String>, example = json!(["crs_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), min_items = 1, max_items = 1000)]
    pub(super) course_ids: Vec<CourseId>,
    /// Their state; left out, each keeps its own, and one that was hidden becomes optional.
    pub(super) state: Option<StateBody>,
}

/// What came of showing only some courses.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OnlyTheseOutcome)]
pub(crate) struct NarrowedBody {
    /// Courses that are shown.
    pub(super) shown: usize,
    /// Courses that are hidden.
    pub(super) hidden: usize,
    /// Settings for narrower targets, which go on showing hidden courses to some of the people.
    pub(super) exceptions: usize,
    /// The revision of the term's rules.
    pub(super) revision: i64,
}

impl Revisioned for NarrowedBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// Something of the former term that is left behind.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DroppedCourseSetting)]
pub(crate) struct DroppedBody {
    /// The rule of the former term.
    setting: RuleLineBody,
    /// `course_gone`, `target_gone`, `already_set`, or `days_outside` of a rule that is copied without its days.
    #[schema(example = "course_gone")]
    reason: &'static str,
}

/// What copying the former term's settings does.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseSettingsCopy)]
pub(crate) struct CopyBody {
    /// The former term.
    #[schema(example = "trm_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    from_term_id: String,
    /// Its first day.
    from_starts_on: NaiveDate,
    /// Its last day.
    from_ends_on: NaiveDate,
    /// The term that is copied into.
    to_term_id: String,
    /// Its first day.
    to_starts_on: NaiveDate,
    /// Its last day.
    to_ends_on: NaiveDate,
    /// How many rules are copied.
    copied: usize,
    /// How many notes there are about what is left behind.
    dropped: usize,
    /// The first 200 of them.
    #[schema(max_items = 200)]
    named: Vec<DroppedBody>,
    /// The revision of the rules of the term that is copied into.
    revision: i64,
}

impl Revisioned for CopyBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<CopyView> for CopyBody {
    fn from(view: CopyView) -> Self {
        let named = view.named.into_iter();
        Self {
            from_term_id: view.from.id.to_string(),
            from_starts_on: view.from.starts_on,
            from_ends_on: view.from.ends_on,
            to_term_id: view.to.id.to_string(),
            to_starts_on: view.to.starts_on,
            to_ends_on: view.to.ends_on,
            copied: view.copied,
            dropped: view.dropped,
            named: named.map(|(line, reason)| DroppedBody { setting: line.into(), reason: reason.as_str() }).collect(),
            revision: view.revision,
        }
    }
}
