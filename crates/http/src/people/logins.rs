//! `/workspaces/{ws}/logins`: ログイン履歴.

use actix_web::{HttpResponse, get, web};
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::people::logins::{self, Asked, LoginLine, export};
use keizoku_domain::id::{LearnerId, OrgUnitId};
use keizoku_domain::identity::Permission;
use keizoku_domain::people::OrgTree;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::learner_body::UnitRef;
use super::learners::{FormatQuery, download};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;
use crate::seats::workspaces::WorkspacePath;

/// A log-in of a person.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LoginEvent)]
pub(crate) struct LoginBody {
    /// Id.
    #[schema(example = "lgn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// When.
    at: DateTime<Utc>,
    /// On which site: `learn`, `admin`.
    #[schema(example = "learn")]
    site: &'static str,
    /// By what: `password`, `hand_out_code`.
    #[schema(example = "password")]
    door: &'static str,
    /// `success`, or why not: `wrong_password`, `locked`, `closed`, `wrong_site`, `password_not_set`, `no_seat`, `not_started`, `ended`.
    #[schema(example = "success")]
    outcome: &'static str,
    /// The network that it came from; the whole address is not kept.
    #[schema(example = "203.0.113.0/24")]
    network: String,
    /// Browser and system; empty where they cannot be told.
    #[schema(example = "Chrome / Windows")]
    agent: String,
    /// The person.
    #[schema(example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    learner_id: String,
    /// User ID.
    login_id: String,
    /// 氏名.
    name: String,
    /// The department of the primary post today.
    org_unit: Option<UnitRef>,
}

impl LoginBody {
    fn of(tree: &OrgTree, line: LoginLine) -> Self {
        let event = line.event;
        Self {
            id: event.id.to_string(),
            at: event.at,
            site: event.site.as_str(),
            door: event.door.as_str(),
            outcome: event.outcome.as_str(),
            network: event.origin.network,
            agent: event.origin.agent,
            learner_id: line.person.id.to_string(),
            login_id: line.person.login_id.to_string(),
            name: line.person.name.to_string(),
            org_unit: line.unit.and_then(|id| UnitRef::of(tree, id)),
        }
    }
}

/// How log-ins ended.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LoginResult)]
pub(crate) enum ResultFilter {
    /// They were let in.
    Success,
    /// They were not.
    Failure,
}

/// Whose log-ins, when, and how they ended.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct LoginQuery {
    /// Words to find in user ID, name, reading, mail address, employee number; width, case and kana make no difference.
    #[param(max_length = 200)]
    q: Option<String>,
    /// A department and those below it.
    #[param(value_type = Option<String>, example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    org_unit_id: Option<OrgUnitId>,
    /// One person.
    #[param(value_type = Option<String>, example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    learner_id: Option<LearnerId>,
    /// On this day or later.
    from: Option<NaiveDate>,
    /// On this day or earlier.
    until: Option<NaiveDate>,
    /// How they ended.
    #[param(inline)]
    result: Option<ResultFilter>,
}

impl From<LoginQuery> for Asked {
    fn from(query: LoginQuery) -> Self {
        Self {
            words: query.q,
            org_unit: query.org_unit_id,
            learner: query.learner_id,
            from: query.from,
            until: query.until,
            success: query.result.map(|result| matches!(result, ResultFilter::Success)),
        }
    }
}

/// List log-ins
///
/// Of the people of the workspace, newest first, kept for 400 days. A refresh of a session is no log-in; an ID that nobody has leaves
/// no line, and what was typed is never kept. A supervisor sees the own departments and those below.
#[utoipa::path(tag = "people", operation_id = "listLogins", params(WorkspacePath, LoginQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of log-ins.", body = List<LoginBody>), Reading))]
#[get("/logins")]
pub(crate) async fn list_logins(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<LoginQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<LoginBody>>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadLogins)?;
    let found = logins::list(&unit, &query.into_inner().into(), &page.into_inner().into()).await?;
    let tree = found.tree;
    Ok(web::Json(List::of(found.found, |line| LoginBody::of(&tree, line))))
}

/// Export log-ins
///
/// Exactly the log-ins that the list finds with the same conditions. Characters that Windows-31J does not have are replaced by 〓; their
/// number stands in `X-Keizoku-Unwritable`.
#[utoipa::path(tag = "people", operation_id = "exportLogins", params(WorkspacePath, LoginQuery, FormatQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "The file.", content(
        (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Reading))]
#[get("/logins/export")]
pub(crate) async fn export_logins(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    query: web::Query<LoginQuery>,
    format: web::Query<FormatQuery>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadLogins)?;
    let format = format.format();
    let written = export::export(&unit, &query.into_inner().into(), format).await?;
    Ok(download(written, format, &format!("ログイン履歴-{}.{}", unit.today(), format.ending())))
}
