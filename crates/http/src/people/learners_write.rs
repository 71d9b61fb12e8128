//! `/workspaces/{ws}/learners`: adding, changing, removing.

use actix_web::{HttpResponse, delete, patch, post, web};
use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::people::rosters::Which;
use keizoku_app::people::{change, list, org_units};
use keizoku_domain::id::{LearnerId, OrgUnitId};
use keizoku_domain::identity::Permission;
use keizoku_domain::people::learner::{EMPLOYEE_NUMBER_LENGTH, NOTE_LENGTH, NOTES, Profile};
use keizoku_domain::text::{EmailAddress, Kana, LoginId, OrgCode, PersonName, TextError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::learner_body::{LearnerBody, RoleBody};
use super::learners::{LearnerPath, TermQuery, which};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::merge_patch::present;
use crate::refusals::Writing;
use crate::seats::workspaces::WorkspacePath;
use crate::unread::Unread;

/// A new person.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewLearner)]
pub(crate) struct NewLearnerBody {
    /// User ID; never changes.
    #[schema(min_length = 4, max_length = 64, pattern = "^[A-Za-z0-9._@+-]{4,64}$", example = "MNT-00201")]
    login_id: String,
    /// 氏名.
    #[schema(min_length = 1, max_length = 80)]
    name: String,
    /// フリガナ.
    #[schema(max_length = 80)]
    kana: Option<String>,
    /// Mail address.
    #[schema(max_length = 254)]
    email: Option<String>,
    /// 社員番号.
    #[schema(max_length = 64)]
    employee_number: Option<String>,
    /// 役割; `learner` when not given.
    role: Option<RoleBody>,
    /// The department.
    #[schema(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    org_unit_id: Option<OrgUnitId>,
    /// Departments of concurrent posts.
    #[serde(default)]
    #[schema(value_type = Vec<String>, example = json!(["org_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 50)]
    concurrent_unit_ids: Vec<OrgUnitId>,
    /// Departments a supervisor answers for.
    #[serde(default)]
    #[schema(value_type = Vec<String>, example = json!(["org_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 50)]
    supervised_unit_ids: Vec<OrgUnitId>,
    /// 利用開始日.
    starts_on: Option<NaiveDate>,
    /// 利用終了日.
    ends_on: Option<NaiveDate>,
    /// 備考1…備考5.
    #[serde(default)]
    #[schema(max_items = 5)]
    notes: Vec<Option<String>>,
    /// `running` (the default) or `next`.
    #[schema(max_length = 40)]
    term: Option<String>,
}

/// A change of a person, as JSON Merge Patch.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LearnerPatch {
    /// 氏名.
    #[schema(min_length = 1, max_length = 80)]
    name: Option<String>,
    /// フリガナ.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 80)]
    kana: Option<Option<String>>,
    /// Mail address.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    /// 社員番号.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 64)]
    employee_number: Option<Option<String>>,
    /// 役割.
    role: Option<RoleBody>,
    /// The department.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    org_unit_id: Option<Option<OrgUnitId>>,
    /// Departments of concurrent posts.
    #[schema(value_type = Option<Vec<String>>, example = json!(["org_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 50)]
    concurrent_unit_ids: Option<Vec<OrgUnitId>>,
    /// Departments a supervisor answers for.
    #[schema(value_type = Option<Vec<String>>, example = json!(["org_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 50)]
    supervised_unit_ids: Option<Vec<OrgUnitId>>,
    /// 利用開始日.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<NaiveDate>)]
    starts_on: Option<Option<NaiveDate>>,
    /// 利用終了日.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<NaiveDate>)]
    ends_on: Option<Option<NaiveDate>>,
    /// 備考1…備考5, all of them.
    #[schema(max_items = 5)]
    notes: Option<Vec<Option<String>>>,
}

fn at(pointer: &'static str) -> impl Fn(TextError) -> AppError {
    move |error| AppError::field(pointer, error)
}

/// Blank is as good as nothing.
fn text<T>(
    value: Option<String>,
    pointer: &'static str,
    parse: impl Fn(&str) -> Result<T, TextError>,
) -> Result<Option<T>, AppError> {
    value.filter(|text| !text.trim().is_empty()).map(|text| parse(&text).map_err(at(pointer))).transpose()
}

fn limited(most: usize, code: &'static str) -> impl Fn(&str) -> Result<String, TextError> {
    move |text| {
        let sound = text.chars().count() <= most && !text.chars().any(keizoku_domain::text::is_unkeepable);
        if sound { Ok(text.trim().to_owned()) } else { Err(TextError { code }) }
    }
}

fn employee_number(value: Option<String>) -> Result<Option<String>, AppError> {
    text(value, "/employeeNumber", limited(EMPLOYEE_NUMBER_LENGTH, "learner.employee_number_too_long"))
}

fn notes(values: Vec<Option<String>>) -> Result<[Option<String>; NOTES], AppError> {
    let mut notes = [const { None }; NOTES];
    for (place, value) in notes.iter_mut().zip(values) {
        *place = text(value, "/notes", limited(NOTE_LENGTH, "learner.note_too_long"))?;
    }
    Ok(notes)
}

/// Codes of departments by id.
struct Codes(Vec<org_units::UnitView>);

impl Codes {
    async fn of(unit: &keizoku_app::WorkspaceUnit) -> Result<Self, AppError> {
        Ok(Self(org_units::list(unit, Which::Running, None).await?))
    }

    fn code(&self, id: OrgUnitId) -> Result<OrgCode, AppError> {
        let found = self.0.iter().find(|view| view.unit.id == id);
        found.map(|view| view.unit.code.clone()).ok_or(AppError::refused("learner.org_unknown"))
    }

    fn all(&self, ids: &[OrgUnitId]) -> Result<Vec<OrgCode>, AppError> {
        let mut codes = ids.iter().map(|id| self.code(*id)).collect::<Result<Vec<_>, _>>()?;
        codes.sort();
        codes.dedup();
        Ok(codes)
    }
}

impl NewLearnerBody {
    fn into_profile(self, codes: &Codes) -> Result<Profile, AppError> {
        Ok(Profile {
            login_id: LoginId::parse(&self.login_id).map_err(at("/loginId"))?,
            name: PersonName::parse(&self.name).map_err(at("/name"))?,
            kana: text(self.kana, "/kana", Kana::parse)?,
            email: text(self.email, "/email", EmailAddress::parse)?,
            employee_number: employee_number(self.employee_number)?,
            role: self.role.unwrap_or(RoleBody::Learner).into(),
            unit: self.org_unit_id.map(|id| codes.code(id)).transpose()?,
            concurrent: codes.all(&self.concurrent_unit_ids)?,
            supervised: codes.all(&self.supervised_unit_ids)?,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            notes: notes(self.notes)?,
        })
    }
}

impl LearnerPatch {
    fn apply(self, codes: &Codes, profile: &mut Profile) -> Result<(), AppError> {
        if let Some(name) = self.name {
            profile.name = PersonName::parse(&name).map_err(at("/name"))?;
        }
        if let Some(kana) = self.kana {
            profile.kana = text(kana, "/kana", Kana::parse)?;
        }
        if let Some(email) = self.email {
            profile.email = text(email, "/email", EmailAddress::parse)?;
        }
        if let Some(number) = self.employee_number {
            profile.employee_number = employee_number(number)?;
        }
        if let Some(role) = self.role {
            profile.role = role.into();
            if matches!(role, RoleBody::Learner) {
                profile.supervised.clear();
            }
        }
        if let Some(unit) = self.org_unit_id {
            profile.unit = unit.map(|id| codes.code(id)).transpose()?;
        }
        if let Some(units) = self.concurrent_unit_ids {
            profile.concurrent = codes.all(&units)?;
        }
        if let Some(units) = self.supervised_unit_ids {
            profile.supervised = codes.all(&units)?;
        }
        profile.starts_on = self.starts_on.unwrap_or(profile.starts_on);
        profile.ends_on = self.ends_on.unwrap_or(profile.ends_on);
        if let Some(values) = self.notes {
            profile.notes = notes(values)?;
        }
        Ok(())
    }
}

/// Add a person
///
/// Takes a seat in the roster. The password comes by link or by hand-out.
#[utoipa::path(tag = "people", operation_id = "createLearner", params(WorkspacePath), security(("bearer" = [])),
    request_body = NewLearnerBody,
    responses((status = 201, description = "Added.", body = LearnerBody), Writing))]
#[post("/learners")]
pub(crate) async fn create_learner(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<NewLearnerBody>>,
) -> Result<Tagged<LearnerBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let body = body.read().await?.into_inner();
    let which = which(body.term.as_deref())?;
    let profile = body.into_profile(&Codes::of(&unit).await?)?;
    let id = change::add(&unit, which, profile).await?;
    let person = list::find(&unit, id, which).await?;
    let location = format!("/api/v1/workspaces/{}/learners/{id}", path.ws);
    Ok(Tagged::created(LearnerBody::of(&person.tree, person.found), location))
}

/// Change a person
///
/// Name, reading, mail address and employee number are the person's and change at once. Department, role, days of use and
/// notes belong to the roster named: those of the next one hold from its term's first day on, and never touch the running one.
#[utoipa::path(tag = "people", operation_id = "updateLearner", params(LearnerPath, TermQuery, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), request_body = LearnerPatch,
    responses((status = 200, description = "Changed.", body = LearnerBody), Writing))]
#[patch("/learners/{id}")]
pub(crate) async fn update_learner(
    caller: ApiCaller,
    path: web::Path<LearnerPath>,
    query: web::Query<TermQuery>,
    revision: IfMatch,
    body: Unread<web::Json<LearnerPatch>>,
) -> Result<Tagged<LearnerBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let (revision, body) = (revision.required()?, body.read().await?.into_inner());
    let (which, codes) = (query.which()?, Codes::of(&unit).await?);
    change::change(&unit, path.id, which, revision, |profile| body.apply(&codes, profile)).await?;
    let person = list::find(&unit, path.id, which).await?;
    Ok(Tagged::ok(LearnerBody::of(&person.tree, person.found)))
}

/// Remove a person from a roster
///
/// The seat is free at once, and so is the door: open sessions in the workspace end. Person and history stay.
#[utoipa::path(tag = "people", operation_id = "removeLearner", params(LearnerPath, TermQuery, ("If-Match" = String, Header, description = "The revision that was seen.")),
    security(("bearer" = [])), responses((status = 204, description = "Removed."), Writing))]
#[delete("/learners/{id}")]
pub(crate) async fn remove_learner(
    caller: ApiCaller,
    path: web::Path<LearnerPath>,
    query: web::Query<TermQuery>,
    revision: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    change::release_one(&unit, query.which()?, path.id, revision.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Whom to remove.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct BulkRelease {
    /// The people.
    #[schema(value_type = Vec<String>, example = json!(["lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), min_items = 1, max_items = 1000)]
    ids: Vec<LearnerId>,
    /// The revision that was seen of each of them, in the same order. Nobody is removed if one was changed since (412).
    #[schema(max_items = 1000)]
    revisions: Option<Vec<i64>>,
    /// `running` (the default), `next`, or a term's id.
    #[schema(max_length = 40)]
    term: Option<String>,
}

/// How many were removed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Released {
    /// Seats that became free.
    released: u32,
}

/// Remove people from a roster together
///
/// All of them or none. Their records stay.
#[utoipa::path(tag = "people", operation_id = "bulkReleaseLearners", params(WorkspacePath), security(("bearer" = [])),
    request_body = BulkRelease, responses((status = 200, description = "Removed.", body = Released), Writing))]
#[post("/learners/bulk-release")]
pub(crate) async fn bulk_release_learners(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<BulkRelease>>,
) -> Result<web::Json<Released>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::WriteLearners)?;
    let body = body.read().await?;
    if body.ids.is_empty() || body.ids.len() > 1000 {
        return Err(AppError::field("/ids", TextError { code: "request.list_length" }).into());
    }
    if body.revisions.as_ref().is_some_and(|seen| seen.len() != body.ids.len()) {
        return Err(AppError::field("/revisions", TextError { code: "request.list_length" }).into());
    }
    let which = which(body.term.as_deref())?;
    let released = change::release(&unit, which, &body.ids, body.revisions.as_deref()).await?;
    Ok(web::Json(Released { released }))
}
