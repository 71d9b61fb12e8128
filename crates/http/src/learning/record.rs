//! `/workspaces/{ws}/enrolments/{id}/attempts`: every try at the tests of a course.

use actix_web::{get, web};
use chrono::{DateTime, Utc};
use keizoku_app::learning::record::{self, AskedQuestion, Try};
use keizoku_domain::identity::Permission;
use serde::Serialize;
use utoipa::ToSchema;

use super::certificates::EnrolmentPath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;

/// A question, and whether it was answered right.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AttemptQuestion)]
pub(crate) struct AskedBody {
    /// Code within the test.
    code: String,
    /// What was asked.
    text: String,
    /// Whether it was answered right; without an answer it was not.
    right: bool,
}

impl From<AskedQuestion> for AskedBody {
    fn from(asked: AskedQuestion) -> Self {
        Self { code: asked.code, text: asked.text, right: asked.right }
    }
}

/// A try at a test.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = EnrolmentAttempt)]
pub(crate) struct TryBody {
    /// Id.
    #[schema(example = "att_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The test.
    unit_id: String,
    /// Its code within the course.
    unit_code: String,
    /// Its title in Japanese.
    unit_title_ja: String,
    /// Its title in English; empty where there is none.
    unit_title_en: String,
    /// When it was begun.
    started_at: DateTime<Utc>,
    /// When its time is over; null without a limit.
    ends_at: Option<DateTime<Utc>>,
    /// Whether it was handed in because the time was over.
    ran_out: bool,
    /// Whether it was set aside because the test had changed; nothing of it counts.
    set_aside: bool,
    /// When it was handed in; null while it is open.
    handed_in_at: Option<DateTime<Utc>>,
    /// Seconds from the beginning to handing in; null while it is open.
    #[schema(minimum = 0)]
    duration_seconds: Option<i64>,
    /// 0 to 100; null while it is open.
    #[schema(minimum = 0, maximum = 100)]
    score: Option<u32>,
    /// Whether it reached the passing score of that day; null while it is open.
    passed: Option<bool>,
    /// Question by question; null while it is open, and where the test no longer has them.
    #[schema(max_items = 200)]
    questions: Option<Vec<AskedBody>>,
}

impl From<Try> for TryBody {
    fn from(one: Try) -> Self {
        let (attempt, unit) = (one.attempt, one.unit);
        let (started_at, handed_in) = (attempt.started_at, attempt.handed_in);
        Self {
            id: attempt.id.to_string(),
            unit_id: attempt.unit.to_string(),
            unit_code: unit.code.into_string(),
            unit_title_ja: unit.title_ja.into_string(),
            unit_title_en: unit.title_en,
            started_at,
            ends_at: attempt.ends_at,
            ran_out: handed_in.as_ref().is_some_and(|what| what.ran_out),
            set_aside: attempt.set_aside_at.is_some(),
            handed_in_at: handed_in.as_ref().map(|what| what.at),
            duration_seconds: handed_in.as_ref().map(|what| (what.at - started_at).num_seconds().max(0)),
            score: handed_in.as_ref().map(|what| what.score),
            passed: handed_in.as_ref().map(|what| what.passed),
            questions: one.questions.map(|all| all.into_iter().map(AskedBody::from).collect()),
        }
    }
}

/// List the attempts of an enrolment
///
/// Every try at the tests of the course, the one begun last first, of somebody in the caller's sight. What is right is not told.
#[utoipa::path(tag = "learning", operation_id = "listEnrolmentAttempts", params(EnrolmentPath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of attempts.", body = List<TryBody>), Reading))]
#[get("/enrolments/{id}/attempts")]
pub(crate) async fn list_enrolment_attempts(
    caller: ApiCaller,
    path: web::Path<EnrolmentPath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<TryBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    Ok(web::Json(List::of(record::attempts_of(&unit, path.id, &page.into_inner().into()).await?, TryBody::from)))
}
