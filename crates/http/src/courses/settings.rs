//! `/workspaces/{ws}/course-settings`: which courses people are asked to learn, may learn, and do not see.

use actix_web::{delete, get, post, put, web};
use keizoku_app::caller::WorkspaceUnit;
use keizoku_app::courses::settings::only::OnlyThese;
use keizoku_app::courses::settings::write::Change;
use keizoku_app::courses::settings::{copy, only, view, write};
use keizoku_domain::courses::SettingTarget;
use keizoku_domain::id::{CourseSettingId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::IntoParams;

use super::settings_body::{RuleLineBody, SettingLineBody, SettingsPage, target};
use super::settings_change_body::{ChangeBody, CopyBody, NarrowedBody, OnlyTheseBody, RevisionBody, ensure_courses};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::PageQuery;
use crate::people::learners::{LearnerPath, TermQuery};
use crate::refusals::{Reading, Writing};
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// The path of one rule.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct SettingPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    ws: WorkspaceId,
    /// The rule.
    #[param(value_type = String, example = "cset_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^cset_[0-9a-f]{32}$")]
    id: CourseSettingId,
}

/// For whom courses are looked at.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TargetQuery {
    /// `everyone` (the default), a department's id, a class's or a person's.
    #[param(max_length = 40, pattern = "^(everyone|(org|cls|lrn)_[0-9a-f]{32})$")]
    target: Option<String>,
}

/// List the rules of a term
///
/// By course and target. A supervisor sees those for everybody, for the own departments, those above and below them, and for the
/// own people. All rules of a term have one revision together.
#[utoipa::path(tag = "courses", operation_id = "listCourseSettings", params(WorkspacePath, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of rules.", body = SettingsPage<RuleLineBody>), Reading))]
#[get("/course-settings")]
pub(crate) async fn list_course_settings(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<Tagged<SettingsPage<RuleLineBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadCourseSettings)?;
    let found = view::rules(&unit, term.which()?, &page.into_inner().into()).await?;
    Ok(Tagged::ok(SettingsPage::of(found, |page| page, RuleLineBody::from)))
}

async fn table(
    unit: &WorkspaceUnit,
    term: &TermQuery,
    target: SettingTarget,
    page: PageQuery,
) -> Result<Tagged<SettingsPage<SettingLineBody>>, ApiError> {
    let mut found = view::table(unit, term.which()?, target, &page.into()).await?;
    let categories = std::mem::take(&mut found.found.categories);
    Ok(Tagged::ok(SettingsPage::of(found, |table| table.page, |line| SettingLineBody::of(line, &categories))))
}

/// List the courses as they stand for a target
///
/// By code: the state that holds for everybody, for a department, or for one person, which rule says so, and which it beat.
#[utoipa::path(tag = "courses", operation_id = "listCourseSettingsOfTarget",
    params(WorkspacePath, TermQuery, TargetQuery, PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of courses.", body = SettingsPage<SettingLineBody>), Reading))]
#[get("/course-settings/courses")]
pub(crate) async fn list_course_settings_of_target(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    query: web::Query<TargetQuery>,
    page: web::Query<PageQuery>,
) -> Result<Tagged<SettingsPage<SettingLineBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadCourseSettings)?;
    let wanted = query.target.as_deref().map_or(Ok(SettingTarget::Everyone), target)?;
    table(&unit, &term, wanted, page.into_inner()).await
}

/// List the courses as they stand for one person
///
/// With the reason for each: which rule won, and which it beat.
#[utoipa::path(tag = "courses", operation_id = "listLearnerCourseSettings", params(LearnerPath, TermQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of courses.", body = SettingsPage<SettingLineBody>), Reading))]
#[get("/learners/{id}/course-settings")]
pub(crate) async fn list_learner_course_settings(
    caller: ApiCaller,
    path: web::Path<LearnerPath>,
    term: web::Query<TermQuery>,
    page: web::Query<PageQuery>,
) -> Result<Tagged<SettingsPage<SettingLineBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadCourseSettings)?;
    table(&unit, &term, SettingTarget::Person(path.id), page.into_inner()).await
}

/// Set courses for a target
///
/// A state, a period, a due date for several courses at once, or nothing, which takes one's own setting away. A supervisor sets
/// required or recommended, for the own departments and people, where the administrators left a course optional.
#[utoipa::path(tag = "courses", operation_id = "putCourseSettings",
    params(WorkspacePath, TermQuery, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), request_body = ChangeBody,
    responses((status = 200, description = "Set.", body = RevisionBody), Writing))]
#[put("/course-settings")]
pub(crate) async fn put_course_settings(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    revision: IfMatch,
    body: Unread<web::Json<ChangeBody>>,
) -> Result<Tagged<RevisionBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteCourseSettings)?;
    let (revision, body) = (revision.required()?, body.read().await?);
    ensure_courses(&body.course_ids)?;
    let (target, setting) = (target(&body.target)?, body.setting()?);
    let change = Change { which: term.which()?, revision, target, courses: body.into_inner().course_ids, setting };
    Ok(Tagged::ok(RevisionBody { revision: write::set(&unit, &change).await? }))
}

/// Take one rule away
///
/// A supervisor takes away what supervisors set for the own departments and people.
#[utoipa::path(tag = "courses", operation_id = "removeCourseSetting",
    params(SettingPath, TermQuery, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 200, description = "Taken away.", body = RevisionBody), Writing))]
#[delete("/course-settings/{id}")]
pub(crate) async fn remove_course_setting(
    caller: ApiCaller,
    path: web::Path<SettingPath>,
    term: web::Query<TermQuery>,
    revision: IfMatch,
) -> Result<Tagged<RevisionBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteCourseSettings)?;
    let revision = write::remove(&unit, term.which()?, path.id, revision.required()?).await?;
    Ok(Tagged::ok(RevisionBody { revision }))
}

/// Show only these courses
///
/// The named courses get a state, or keep theirs; every other course of the library is hidden from the target.
#[utoipa::path(tag = "courses", operation_id = "showOnlyTheseCourses",
    params(WorkspacePath, TermQuery, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), request_body = OnlyTheseBody,
    responses((status = 200, description = "Done.", body = NarrowedBody), Writing))]
#[post("/course-settings/only-these")]
pub(crate) async fn show_only_these_courses(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    revision: IfMatch,
    body: Unread<web::Json<OnlyTheseBody>>,
) -> Result<Tagged<NarrowedBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageCourseSettings)?;
    let (revision, body) = (revision.required()?, body.read().await?.into_inner());
    ensure_courses(&body.course_ids)?;
    let target = target(&body.target)?;
    let state = body.state.map(Into::into);
    let wanted = OnlyThese { which: term.which()?, revision, target, courses: body.course_ids, state };
    let only::Narrowed { shown, hidden, exceptions, revision } = only::show(&unit, &wanted).await?;
    Ok(Tagged::ok(NarrowedBody { shown, hidden, exceptions, revision }))
}

/// See what copying the former term's rules would do
///
/// How many rules are copied, and what is left behind and why: courses that the library has no longer, departments that were
/// deleted, people without a seat, and what the term says already.
#[utoipa::path(tag = "courses", operation_id = "previewCourseSettingsCopy", params(WorkspacePath, TermQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "What would happen.", body = CopyBody),
        (status = 409, description = "There is no former term, or the term has ended."),
        (status = 423, description = "The workspace is read-only at present."), Reading))]
#[get("/course-settings/copy")]
pub(crate) async fn preview_course_settings_copy(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
) -> Result<Tagged<CopyBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageCourseSettings)?;
    Ok(Tagged::ok(copy::preview(&unit, term.which()?).await?.into()))
}

/// Copy the former term's rules
///
/// Days move with the term. What the term says already stays.
#[utoipa::path(tag = "courses", operation_id = "copyCourseSettings",
    params(WorkspacePath, TermQuery, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 200, description = "What was done.", body = CopyBody), Writing))]
#[post("/course-settings/copy")]
pub(crate) async fn copy_course_settings(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    term: web::Query<TermQuery>,
    revision: IfMatch,
) -> Result<Tagged<CopyBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageCourseSettings)?;
    Ok(Tagged::ok(copy::run(&unit, term.which()?, revision.required()?).await?.into()))
}
