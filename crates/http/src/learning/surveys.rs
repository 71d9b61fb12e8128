//! `/workspaces/{ws}/surveys`: アンケート, summed and one by one; and a survey of one's own course, answered.

use actix_web::{HttpResponse, get, post, web};
use keizoku_app::learning::surveys::{self, export};
use keizoku_domain::id::{UnitId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::body::MyCourseDetailBody;
use super::my_courses::{ContextQuery, MyUnitPath};
use super::survey_body::{AnswersBody, OneByOneBody, SaidBody, SummedBody, SurveyBody};
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::people::learners::{FormatQuery, TermQuery, download};
use crate::problem::{ApiError, Problem};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of a survey.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct SurveyPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The survey.
    #[param(value_type = String, example = "unt_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^unt_[0-9a-f]{32}$")]
    id: UnitId,
}

/// Answer a survey
///
/// Once. The same answers sent again answer the same; other answers are refused, and so is a second answer to an anonymous survey,
/// of which nobody knows the first.
#[utoipa::path(tag = "learning", operation_id = "answerMySurvey", params(MyUnitPath, ContextQuery), security(("bearer" = [])),
    request_body = AnswersBody,
    responses((status = 200, description = "The course as it stands now.", body = MyCourseDetailBody), Writing))]
#[post("/my-courses/{id}/units/{unit}/survey-answers")]
pub(crate) async fn answer_my_survey(
    caller: ApiCaller,
    path: web::Path<MyUnitPath>,
    context: web::Query<ContextQuery>,
    body: Unread<web::Json<AnswersBody>>,
) -> Result<web::Json<MyCourseDetailBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let body = body.read().await?.into_inner();
    let (revision, course) = (body.revision, (path.id, context.class_id));
    Ok(web::Json(surveys::answer(&unit, course, path.unit, revision, body.into()).await?.into()))
}

/// List the surveys of a term
///
/// Those of the courses of its library, and those that were answered before their course left it.
#[utoipa::path(tag = "learning", operation_id = "listSurveys", params(WorkspacePath, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of surveys.", body = List<SurveyBody>), Reading))]
#[get("/surveys")]
pub(crate) async fn list_surveys(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<SurveyBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadSurveys)?;
    let page = surveys::list(&unit, term.which()?, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, SurveyBody::from)))
}

/// Sum a survey
///
/// Of an anonymous one only from five answers on.
#[utoipa::path(tag = "learning", operation_id = "getSurvey", params(SurveyPath, TermQuery), security(("bearer" = [])),
    responses((status = 200, description = "The survey with its sums.", body = SummedBody),
        (status = 409, description = "There are too few answers to an anonymous survey.", body = Problem), Reading))]
#[get("/surveys/{id}")]
pub(crate) async fn get_survey(
    caller: ApiCaller,
    path: web::Path<SurveyPath>,
    term: web::Query<TermQuery>,
) -> Result<web::Json<SummedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadSurveys)?;
    Ok(web::Json(surveys::sums(&unit, path.id, term.which()?).await?.into()))
}

/// List the answers to a survey
///
/// Who answered what, in the order in which the answers came; of an anonymous survey there is no such list.
#[utoipa::path(tag = "learning", operation_id = "listSurveyAnswers", params(SurveyPath, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of answers.", body = List<OneByOneBody>),
        (status = 409, description = "The survey is anonymous.", body = Problem), Reading))]
#[get("/surveys/{id}/answers")]
pub(crate) async fn list_survey_answers(
    caller: ApiCaller,
    path: web::Path<SurveyPath>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<OneByOneBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadSurveys)?;
    let page = surveys::answers(&unit, path.id, term.which()?, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, OneByOneBody::from)))
}

/// The question whose words are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct QuestionQuery {
    /// Code of a question with free text.
    #[serde(default)]
    #[param(max_length = 32, required = true)]
    question: String,
}

/// List what was written to a question
///
/// Without who wrote it. Of an anonymous survey only from five answers on, in an order that tells nothing.
#[utoipa::path(tag = "learning", operation_id = "listSurveyTexts", params(SurveyPath, QuestionQuery, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of texts; empty where somebody left the question out.",
        body = List<SaidBody>),
        (status = 409, description = "There are too few answers to an anonymous survey.", body = Problem), Reading))]
#[get("/surveys/{id}/texts")]
pub(crate) async fn list_survey_texts(
    caller: ApiCaller,
    path: web::Path<SurveyPath>,
    question: web::Query<QuestionQuery>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<SaidBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadSurveys)?;
    let page = page.into_inner().into();
    let page = surveys::texts(&unit, path.id, &question.question, term.which()?, &page).await?;
    Ok(web::Json(List::of(page, SaidBody::from)))
}

/// What a survey's file holds.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SurveyFileContent)]
pub(crate) enum ContentBody {
    /// How often each choice was taken.
    Sums,
    /// Who answered what.
    Answers,
}

/// What a survey's file holds.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ContentQuery {
    /// `sums` when not given.
    #[param(inline)]
    content: Option<ContentBody>,
}

/// Export a survey
///
/// Its sums, or the answers one by one. Characters that Windows-31J does not have are replaced by 〓; their number stands in
/// `X-Keizoku-Unwritable`.
#[utoipa::path(tag = "learning", operation_id = "exportSurvey", params(SurveyPath, ContentQuery, TermQuery, FormatQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
        (status = 409, description = "The survey is anonymous, or has too few answers.", body = Problem), Reading))]
#[get("/surveys/{id}/export")]
pub(crate) async fn export_survey(
    caller: ApiCaller,
    path: web::Path<SurveyPath>,
    content: web::Query<ContentQuery>,
    term: web::Query<TermQuery>,
    format: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadSurveys)?;
    let format = format.format();
    let content = match content.content {
        None | Some(ContentBody::Sums) => export::Content::Sums,
        Some(ContentBody::Answers) => export::Content::Answers,
    };
    let written = export::export(&unit, path.id, term.which()?, content, format).await?;
    Ok(download(written, format, &format!("アンケート-{}.{}", unit.today(), format.ending())))
}
