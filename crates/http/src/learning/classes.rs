//! `/workspaces/{ws}/training-classes`: クラス; `my-classes`: one's own.

use actix_web::{HttpResponse, delete, get, post, put, web};
use keizoku_app::learning::classes::copy::Wanted;
use keizoku_app::learning::classes::members::Newcomers;
use keizoku_app::learning::classes::{copy, members, mine, twins, view, write};
use keizoku_app::{AppError, Page};
use keizoku_domain::id::{TrainingClassId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::refusal::Refusal;
use serde::Deserialize;
use utoipa::IntoParams;

use super::class_body::{ClassBody, ClassLineBody, MemberBody, MyClassBody};
use super::class_change_body::{
    AddedBody, ClassInput, CopiedBody, CopyClassBody, GoneMembersBody, HiddenTwinsBody, HideTwinsBody, NewMembersBody,
    RemovedBody, name,
};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::{List, PageQuery};
use crate::people::learners::{TermQuery, which};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The most people or user IDs of one request.
const MOST: usize = 1000;

/// The path of a class.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct ClassPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The class.
    #[param(value_type = String, example = "cls_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^cls_[0-9a-f]{32}$")]
    id: TrainingClassId,
}

/// List the classes of a term
///
/// The newest first. A supervisor sees those of the own people, and counts these people only.
#[utoipa::path(tag = "learning", operation_id = "listTrainingClasses", params(WorkspacePath, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of classes.", body = List<ClassLineBody>), Reading))]
#[get("/training-classes")]
pub(crate) async fn list_training_classes(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<ClassLineBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadClasses)?;
    let found = view::list(&unit, term.which()?, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, ClassLineBody::from)))
}

/// Make a class
///
/// With its courses; people come into it afterwards.
#[utoipa::path(tag = "learning", operation_id = "createTrainingClass", params(WorkspacePath, TermQuery),
    request_body = ClassInput, security(("bearer" = [])),
    responses((status = 201, description = "Made.", body = ClassBody), Writing))]
#[post("/training-classes")]
pub(crate) async fn create_training_class(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    body: Unread<web::Json<ClassInput>>,
) -> Result<Tagged<ClassBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    let draft = body.read().await?.into_inner().draft()?;
    let id = write::create(&unit, term.which()?, &draft).await?;
    let made = ClassBody::from(view::read(&unit, id).await?);
    let location = format!("/api/v1/workspaces/{}/training-classes/{}", path.ws, made.id);
    Ok(Tagged::created(made, location))
}

/// Read a class
///
/// With its courses, how many people began and completed each in the class, and how many see it in the catalogue too.
#[utoipa::path(tag = "learning", operation_id = "getTrainingClass", params(ClassPath), security(("bearer" = [])),
    responses((status = 200, description = "The class.", body = ClassBody), Reading))]
#[get("/training-classes/{id}")]
pub(crate) async fn get_training_class(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
) -> Result<Tagged<ClassBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadClasses)?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Change a class
///
/// Whole, with its courses. What was learned of a course that is taken out stays.
#[utoipa::path(tag = "learning", operation_id = "putTrainingClass",
    params(ClassPath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    request_body = ClassInput, security(("bearer" = [])),
    responses((status = 200, description = "Changed.", body = ClassBody), Writing))]
#[put("/training-classes/{id}")]
pub(crate) async fn put_training_class(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    seen: IfMatch,
    body: Unread<web::Json<ClassInput>>,
) -> Result<Tagged<ClassBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    let (seen, draft) = (seen.required()?, body.read().await?.into_inner().draft()?);
    write::change(&unit, path.id, seen, &draft).await?;
    Ok(Tagged::ok(view::read(&unit, path.id).await?.into()))
}

/// Delete a class
///
/// While nobody has learned in it; with what was set for it in the course settings.
#[utoipa::path(tag = "learning", operation_id = "removeTrainingClass",
    params(ClassPath, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 204, description = "Deleted."), Writing))]
#[delete("/training-classes/{id}")]
pub(crate) async fn remove_training_class(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    write::remove(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// List the people of a class
///
/// By user ID, with what each has done of its courses in the class. A supervisor sees the own people.
#[utoipa::path(tag = "learning", operation_id = "listTrainingClassMembers", params(ClassPath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of people.", body = List<MemberBody>), Reading))]
#[get("/training-classes/{id}/members")]
pub(crate) async fn list_training_class_members(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<MemberBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadClasses)?;
    let found = view::members(&unit, path.id, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(found, MemberBody::from)))
}

/// Add people to a class
///
/// By id, by user ID, or everybody of a department once. Whoever is in the class already stays.
#[utoipa::path(tag = "learning", operation_id = "addTrainingClassMembers", params(ClassPath),
    request_body = NewMembersBody, security(("bearer" = [])),
    responses((status = 200, description = "Added.", body = AddedBody), Writing))]
#[post("/training-classes/{id}/members")]
pub(crate) async fn add_training_class_members(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    body: Unread<web::Json<NewMembersBody>>,
) -> Result<web::Json<AddedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    let body = body.read().await?.into_inner();
    ensure_length("/learnerIds", body.learner_ids.len())?;
    ensure_length("/loginIds", body.login_ids.len())?;
    let who = Newcomers { people: body.learner_ids, logins: body.login_ids, department: body.org_unit_id };
    Ok(web::Json(members::add(&unit, path.id, &who).await?.into()))
}

/// Take people out of a class
///
/// What they learned in it stays.
#[utoipa::path(tag = "learning", operation_id = "removeTrainingClassMembers", params(ClassPath),
    request_body = GoneMembersBody, security(("bearer" = [])),
    responses((status = 200, description = "Taken out.", body = RemovedBody), Writing))]
#[post("/training-classes/{id}/members/remove")]
pub(crate) async fn remove_training_class_members(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    body: Unread<web::Json<GoneMembersBody>>,
) -> Result<web::Json<RemovedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    let body = body.read().await?.into_inner();
    ensure_length("/learnerIds", body.learner_ids.len())?;
    Ok(web::Json(RemovedBody { removed: members::take_out(&unit, path.id, &body.learner_ids).await? }))
}

/// Hide in the catalogue what a class shows too
///
/// Writes an ordinary rule of the course settings, hidden for the class, for each course that its people see twice.
#[utoipa::path(tag = "learning", operation_id = "hideTrainingClassTwins", params(ClassPath),
    request_body = HideTwinsBody, security(("bearer" = [])),
    responses((status = 200, description = "Hidden.", body = HiddenTwinsBody), Writing))]
#[post("/training-classes/{id}/hide-twins")]
pub(crate) async fn hide_training_class_twins(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    body: Unread<web::Json<HideTwinsBody>>,
) -> Result<web::Json<HiddenTwinsBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    let body = body.read().await?.into_inner();
    let (hidden, exceptions) = twins::hide(&unit, path.id, body.course_ids.as_deref()).await?;
    Ok(web::Json(HiddenTwinsBody { hidden, exceptions }))
}

/// Copy a class into another term
///
/// With its courses and settings, days moved with the term; with its people who are on that term's roster, where it is asked for.
#[utoipa::path(tag = "learning", operation_id = "copyTrainingClass", params(ClassPath),
    request_body = CopyClassBody, security(("bearer" = [])),
    responses((status = 200, description = "Copied.", body = CopiedBody), Writing))]
#[post("/training-classes/{id}/copy")]
pub(crate) async fn copy_training_class(
    caller: ApiCaller,
    path: web::Path<ClassPath>,
    body: Unread<web::Json<CopyClassBody>>,
) -> Result<web::Json<CopiedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteClasses)?;
    let body = body.read().await?.into_inner();
    let name = name(&body.name).map_err(AppError::from)?;
    let wanted = Wanted { into: which(Some(&body.term))?, name, members: body.members };
    Ok(web::Json(copy::run(&unit, path.id, &wanted).await?.into()))
}

/// List one's own classes
///
/// Of the running term, the newest first; their courses are listed by `my-courses?classId=…`.
#[utoipa::path(tag = "learning", operation_id = "listMyClasses", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "The classes.", body = List<MyClassBody>), Reading))]
#[get("/my-classes")]
pub(crate) async fn list_my_classes(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<web::Json<List<MyClassBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    let items = mine::list(&unit).await?;
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, MyClassBody::from)))
}

fn ensure_length(pointer: &str, length: usize) -> Result<(), ApiError> {
    if length <= MOST {
        return Ok(());
    }
    Err(AppError::from(Refusal::invalid(Vec::new()).at(pointer, "request.list_length")).into())
}
