//! The audit trail, written in the transaction of what it tells (`product.md`, N7).

use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, AuditEventId, CompanyId, WorkspaceId};
use keizoku_store::Uow;
use keizoku_store::audit::{self as store, AuditEvent};
use keizoku_store::identity::companies;
use serde_json::Value;

use crate::app::App;
use crate::caller::{Actor, CompanyUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// What was done.
#[derive(Debug, Clone)]
pub struct AuditEntry {
    /// Whose trail: the customer's also where the vendor acted.
    pub company_id: CompanyId,
    /// In which workspace, where there is one.
    pub workspace_id: Option<WorkspaceId>,
    /// What.
    pub action: Action,
    /// To what, mostly an id.
    pub subject: String,
    /// The facts; never a secret.
    pub details: Value,
}

/// Adds a line to the trail.
///
/// # Errors
/// The store.
pub async fn record(uow: &Uow, app: &App, actor: &Actor, entry: AuditEntry) -> Result<(), AppError> {
    let (actor_kind, actor, actor_name) = match actor {
        Actor::Account(account) => {
            let kind = if account.role.is_vendor() { "vendor" } else { "account" };
            (kind, Some(account.id), account.name.clone())
        }
        Actor::System => ("system", None, "Keizoku".to_owned()),
        Actor::Machine(machine) => ("system", None, machine.name.clone()),
        Actor::Anonymous => ("anonymous", None, String::new()),
    };
    record_as(uow, app, actor_kind, actor, actor_name, entry).await
}

/// Adds a line to the vendor's own trail: the catalogue, the calendar. Without a vendor there is nobody to read it yet.
///
/// # Errors
/// The store.
pub async fn record_vendor(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    action: Action,
    subject: String,
    details: Value,
) -> Result<(), AppError> {
    let company = match actor {
        Actor::Account(account) => Some(account.company),
        Actor::System | Actor::Anonymous | Actor::Machine(_) => {
            companies::vendor(uow.conn()).await?.map(|vendor| vendor.id)
        }
    };
    let Some(company_id) = company else { return Ok(()) };
    record(uow, app, actor, AuditEntry { company_id, workspace_id: None, action, subject, details }).await
}

/// Adds a line about somebody who acts on the own account before a token speaks for them: logging in, following a link.
///
/// # Errors
/// The store.
pub(crate) async fn record_own(
    uow: &Uow,
    app: &App,
    account: &keizoku_domain::identity::LoginAccount,
    action: Action,
    details: Value,
) -> Result<(), AppError> {
    let kind = if account.role.is_vendor() { "vendor" } else { "account" };
    let entry = AuditEntry {
        company_id: account.company,
        workspace_id: None,
        action,
        subject: account.id.to_string(),
        details,
    };
    record_as(uow, app, kind, Some(account.id), account.name.clone(), entry).await
}

async fn record_as(
    uow: &Uow,
    app: &App,
    kind: &str,
    actor: Option<AccountId>,
    name: String,
    entry: AuditEntry,
) -> Result<(), AppError> {
    let event = AuditEvent {
        id: AuditEventId::generate(app.ids.as_ref()),
        company: entry.company_id,
        workspace: entry.workspace_id,
        at: uow.now(),
        actor_kind: kind.to_owned(),
        actor,
        actor_name: name,
        action: entry.action.code().to_owned(),
        subject: entry.subject,
        details: entry.details,
    };
    Ok(store::insert(uow, event).await?)
}

/// The trail of the company, newest first; of one workspace, and of one subject, where they are named.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn list(
    unit: &CompanyUnit,
    workspace: Option<WorkspaceId>,
    subject: Option<&str>,
    page: &PageRequest,
) -> Result<Page<AuditEvent>, AppError> {
    let position = page.position::<(chrono::DateTime<chrono::Utc>, AuditEventId)>()?;
    let rows = store::list(unit.app.db.read(), unit.scope, workspace, subject, position, page.limit()).await?;
    Page::cut(rows, page.limit(), |event| (event.at, event.id))
}
