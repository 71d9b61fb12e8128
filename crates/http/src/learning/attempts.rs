//! `/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts`: tests, begun, their answers kept, handed in.

use actix_web::{post, put, web};
use keizoku_app::learning::attempts;
use keizoku_domain::id::{AttemptId, CourseId, UnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::Answer;
use serde::Deserialize;
use utoipa::IntoParams;

use super::my_courses::{ContextQuery, MyUnitPath};
use super::test_body::{AnswersBody, BegunBody, KeptBody, MarkedBody, TestDraftBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::Writing;
use crate::unread::Unread;

/// The path of an attempt.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct AttemptPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The course.
    #[param(value_type = String, example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^crs_[0-9a-f]{32}$")]
    id: CourseId,
    /// The test.
    #[param(value_type = String, example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^unt_[0-9a-f]{32}$")]
    unit: UnitId,
    /// The attempt.
    #[param(value_type = String, example = "att_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^att_[0-9a-f]{32}$")]
    attempt: AttemptId,
}

/// Begin an attempt
///
/// Or go on with the one that is open. The questions that were drawn come without what is right, and with the answers so far. With a
/// time limit it ends then, whether or not anybody looks at it.
#[utoipa::path(tag = "learning", operation_id = "beginMyAttempt", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    responses((status = 200, description = "The open attempt.", body = BegunBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/attempts")]
pub(crate) async fn begin_my_attempt(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
) -> Result<web::Json<BegunBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(attempts::begin(&unit, (path.id, context.class_id), path.unit).await?.into()))
}

/// Keep the answers so far
///
/// They are what is handed in when the time runs out. Whoever would overwrite what another window kept is told so by 412.
#[utoipa::path(tag = "learning", operation_id = "keepMyAnswers", params(AttemptPath, ContextQuery), security(("bearer" = [])),
    request_body = TestDraftBody,
    responses((status = 200, description = "They were kept.", body = KeptBody), Writing))]
#[put("/my-courses/{id}/units/{unit}/attempts/{attempt}/answers")]
pub(crate) async fn keep_my_answers(
    caller: ApiCaller,
    path: web::Path<AttemptPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<TestDraftBody>>,
) -> Result<web::Json<KeptBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let TestDraftBody { revision, answers } = body.read().await?.into_inner();
    let answers: Vec<Answer> = answers.into_iter().map(Answer::from).collect();
    let course = (path.id, context.class_id);
    Ok(web::Json(attempts::keep(&unit, course, path.unit, path.attempt, (revision, answers)).await?.into()))
}

/// Hand an attempt in
///
/// Answers score, what is right and why. The same answers sent again answer the same; other answers to an attempt that was
/// handed in are refused. What arrives more than half a minute after the end is not taken: the answers that were kept are marked.
#[utoipa::path(tag = "learning", operation_id = "handInMyAttempt", params(AttemptPath, ContextQuery), security(("bearer" = [])),
    request_body = AnswersBody,
    responses((status = 200, description = "The marked attempt.", body = MarkedBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/attempts/{attempt}/hand-in")]
pub(crate) async fn hand_in_my_attempt(
    caller: ApiCaller,
    path: web::Path<AttemptPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<AnswersBody>>,
) -> Result<web::Json<MarkedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let answers = body.read().await?.into_inner().into();
    let path = path.into_inner();
    let course = (path.id, context.class_id);
    Ok(web::Json(attempts::hand_in(&unit, course, path.unit, path.attempt, answers).await?.into()))
}
