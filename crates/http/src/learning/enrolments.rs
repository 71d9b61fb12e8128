//! `/workspaces/{ws}/enrolments`: what the people of a workspace have learned; `my-enrolments`: what one has oneself.

use actix_web::{get, web};
use chrono::{DateTime, Utc};
use keizoku_app::learning::enrolments::{self, EnrolmentLine};
use keizoku_domain::id::LearnerId;
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::ScoresBody;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;
use crate::seats::workspaces::WorkspacePath;

/// A person in a course.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Enrolment)]
pub(crate) struct EnrolmentBody {
    /// Id.
    #[schema(example = "enr_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The person.
    learner_id: String,
    /// The person's user ID.
    login_id: String,
    /// The person's name.
    name: String,
    /// The course.
    course_id: String,
    /// Its code.
    course_code: String,
    /// Its title in Japanese.
    course_title_ja: String,
    /// Its title in English; empty where there is none.
    course_title_en: String,
    /// The term in which it is learned.
    term_id: String,
    /// The class in which it is learned; null is the catalogue. A course has a history in each.
    class_id: Option<String>,
    /// The class's name.
    class_name: Option<String>,
    /// First month of the term.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Last month of the term.
    #[schema(example = "2028-03")]
    end_month: String,
    /// `in_progress`, `completed`, `overdue`.
    status: &'static str,
    /// 0 to 100; a course can be completed below 100.
    #[schema(minimum = 0, maximum = 100)]
    progress: u32,
    /// Scores over the course's tests.
    scores: Option<ScoresBody>,
    /// First opening.
    started_at: DateTime<Utc>,
    /// Latest opening.
    last_access_at: DateTime<Utc>,
    /// When it was completed.
    completed_at: Option<DateTime<Utc>>,
    /// The person's department at that moment.
    completed_in: Option<String>,
    /// Whether it was learned in the workspace that the contract had before another library, and carried over; its attempts are
    /// there.
    carried_over: bool,
    /// When it last changed.
    updated_at: DateTime<Utc>,
}

impl From<EnrolmentLine> for EnrolmentBody {
    fn from(line: EnrolmentLine) -> Self {
        let (enrolment, fields) = (line.enrolment, line.course.fields);
        Self {
            id: enrolment.id.to_string(),
            learner_id: enrolment.learner.to_string(),
            login_id: line.learner.login_id.to_string(),
            name: line.learner.name.to_string(),
            course_id: enrolment.course.to_string(),
            course_code: fields.code.into_string(),
            course_title_ja: fields.title_ja.into_string(),
            course_title_en: fields.title_en,
            term_id: enrolment.term.to_string(),
            class_id: enrolment.class.map(|id| id.to_string()),
            class_name: line.class.map(|class| class.draft.name.into_string()),
            start_month: line.term.start_month.to_string(),
            end_month: line.term.end_month.to_string(),
            status: line.status.as_str(),
            progress: enrolment.progress,
            scores: enrolment.scores.map(ScoresBody::from),
            started_at: enrolment.started_at,
            last_access_at: enrolment.last_access_at,
            completed_at: enrolment.completed_at,
            completed_in: enrolment.completed_in,
            carried_over: enrolment.carried_from.is_some(),
            updated_at: enrolment.updated_at,
        }
    }
}

/// A page of changes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = EnrolmentChanges)]
pub(crate) struct ChangesBody {
    /// Enrolments, the one that changed first at the top.
    #[schema(max_items = 200)]
    items: Vec<EnrolmentBody>,
    /// Where the next page starts; null on the last one.
    next_cursor: Option<String>,
    /// What to send as `updatedSince` at the next look, once the last page was read.
    updated_since: Option<String>,
}

/// Which enrolments.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct EnrolmentQuery {
    /// Only one person's.
    #[param(value_type = Option<String>, pattern = "^lrn_[0-9a-f]{32}$")]
    learner_id: Option<LearnerId>,
    /// Only what changed since: the `updatedSince` of an earlier answer.
    #[param(max_length = 1024)]
    updated_since: Option<String>,
}

/// List what people have learned
///
/// By the last change, earliest first, of everybody in the caller's sight or of one person. A system that follows along keeps
/// `updatedSince` of the last page and sends it at its next look; an enrolment that changed again is told again. Without
/// `learnerId`, the changes of the last seconds come at the next look.
#[utoipa::path(tag = "learning", operation_id = "listEnrolments", params(WorkspacePath, EnrolmentQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of enrolments.", body = ChangesBody), Reading))]
#[get("/enrolments")]
pub(crate) async fn list_enrolments(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<EnrolmentQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<ChangesBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    let query = query.into_inner();
    let page = page.into_inner().into();
    let changes = enrolments::list(&unit, query.learner_id, query.updated_since, &page).await?;
    Ok(web::Json(ChangesBody {
        items: changes.page.items.into_iter().map(EnrolmentBody::from).collect(),
        next_cursor: changes.page.next_cursor,
        updated_since: changes.since,
    }))
}

/// List what one has learned
///
/// In every term of one's own, the one that changed last first. A completed one has a certificate.
#[utoipa::path(tag = "learning", operation_id = "listMyEnrolments", params(WorkspacePath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of enrolments.", body = List<EnrolmentBody>), Reading))]
#[get("/my-enrolments")]
pub(crate) async fn list_my_enrolments(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<EnrolmentBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(web::Json(List::of(enrolments::own(&unit, &page.into_inner().into()).await?, EnrolmentBody::from)))
}
