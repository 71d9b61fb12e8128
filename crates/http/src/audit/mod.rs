//! The `audit` room's endpoints.

use crate::routes::Routes;
use actix_web::{get, web};
use chrono::{DateTime, Utc};
use keizoku_app::{AppError, Caller, CompanyUnit, audit};
use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, AuditEventId, CompanyId, WorkspaceId};
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::problem::{ApiError, Problem};

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(list_audit_events);
}

/// A line of the audit trail.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AuditEvent {
    #[schema(value_type = String, example = "aud_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    id: AuditEventId,
    at: DateTime<Utc>,
    #[schema(value_type = Option<String>, example = "ws_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    workspace_id: Option<WorkspaceId>,
    /// `account` (the customer's own people), `vendor`, `system` or `anonymous`.
    #[schema(example = "vendor")]
    actor_kind: String,
    #[schema(value_type = Option<String>, example = "acc_0190a6c8d5f07c3ea1b2c3d4e5f60718")]
    actor_id: Option<AccountId>,
    actor_name: String,
    /// Stable code; new ones may appear.
    #[schema(example = "order.approved")]
    action: String,
    /// The action in Japanese.
    #[schema(example = "申込の承認")]
    label_ja: String,
    /// The action in English.
    #[schema(example = "Order approved")]
    label_en: String,
    /// To what it was done, mostly an id.
    subject: String,
    /// The facts.
    #[schema(value_type = Object)]
    details: serde_json::Value,
}

/// Whose trail.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct AuditQuery {
    /// For the vendor: the customer. Others see their own company.
    #[param(value_type = Option<String>, example = "co_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    company_id: Option<CompanyId>,
    /// Only what happened in this workspace.
    #[param(value_type = Option<String>, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    workspace_id: Option<WorkspaceId>,
    /// Only what was done to this one, named as `subject` names it.
    #[param(max_length = 200)]
    subject: Option<String>,
}

fn unit(caller: &Caller, query: &AuditQuery) -> Result<CompanyUnit, AppError> {
    match query.company_id {
        Some(company) => caller.company(company, Permission::ReadAudit),
        None => caller.own_company(Permission::ReadAudit),
    }
}

/// Lists who did what, newest first, the vendor's actions included.
///
/// The trail of one company, or of one of its workspaces or subjects.
#[utoipa::path(
    operation_id = "listAuditEvents",
    tag = "audit",
    params(AuditQuery, PageQuery),
    responses(
        (status = 200, description = "A page of the trail.", body = List<AuditEvent>),
        (status = 400, description = "The query is not valid.", body = Problem),
        (status = 401, description = "Nobody is logged in.", body = Problem),
        (status = 403, description = "Not allowed.", body = Problem),
        (status = 404, description = "Another company.", body = Problem),
    ),
    security(("bearer" = []))
)]
#[get("/audit-events")]
pub(crate) async fn list_audit_events(
    caller: ApiCaller,
    query: web::Query<AuditQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<AuditEvent>>, ApiError> {
    let unit = unit(&caller.0, &query)?;
    let events = audit::list(&unit, query.workspace_id, query.subject.as_deref(), &page.into_inner().into()).await?;
    Ok(web::Json(List::of(events, |event| {
        let action = Action::from_code(&event.action);
        let label = |text: fn(Action) -> &'static str| {
            action.map_or_else(|| event.action.clone(), |action| text(action).to_owned())
        };
        AuditEvent {
            label_ja: label(Action::label_ja),
            label_en: label(Action::label_en),
            id: event.id,
            at: event.at,
            workspace_id: event.workspace,
            actor_kind: event.actor_kind,
            actor_id: event.actor,
            actor_name: event.actor_name,
            action: event.action,
            subject: event.subject,
            details: event.details,
        }
    })))
}
