//! Whether plans of the next roster need a second person's approval: one switches it on, two switch it off (decision 21).

use chrono::{DateTime, Utc};
use keizoku_domain::audit::Action;
use keizoku_domain::id::AccountId;
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::seats::approval::{Approval, Others, Switching};
use keizoku_domain::seats::rollover::PlanState;
use keizoku_domain::text::EmailAddress;
use keizoku_store::Uow;
use keizoku_store::ordering::administrators::{self, Administrator};
use keizoku_store::ordering::companies;
use keizoku_store::ordering::workspaces::{self, Workspace};
use keizoku_store::seats::plans;
use serde_json::json;

use super::approval::account_of;
use super::name_of;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::identity::administrators::has_come;
use crate::messaging::{self, MailDraft};
use crate::people::change::note;
use crate::people::rosters::{self, Which};

/// Who asked to switch the approval off and waits for a second person.
#[derive(Debug, Clone)]
pub struct OffAsked {
    /// Account.
    pub by: AccountId,
    /// Name.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// How the switch stands.
#[derive(Debug, Clone)]
pub struct ApprovalStanding {
    /// Whether a second person has to approve.
    pub required: bool,
    /// How many training administrators there are, the invited among them.
    pub administrators: usize,
    /// A wish to switch it off that waits.
    pub off_asked: Option<OffAsked>,
    /// The workspace's revision, for turning the switch.
    pub revision: i64,
}

/// Reads how the switch stands.
///
/// # Errors
/// The store.
pub async fn approval(unit: &WorkspaceUnit) -> Result<ApprovalStanding, AppError> {
    let conn = unit.app.db.read();
    let workspace = workspaces::find(conn, unit.scope).await?.ok_or(AppError::NotFound)?;
    let present = administrators::list(conn, unit.scope).await?;
    Ok(ApprovalStanding {
        required: workspace.roster_approval_required,
        administrators: present.len(),
        off_asked: off_asked(&workspace, &present),
        revision: workspace.revision,
    })
}

/// The wish of somebody who administers no more is none.
fn off_asked(workspace: &Workspace, present: &[Administrator]) -> Option<OffAsked> {
    let (by, at) = workspace.approval_off_asked.filter(|_| workspace.roster_approval_required)?;
    let name = present.iter().find(|one| one.account == by)?.name.clone();
    Some(OffAsked { by, name, at })
}

/// Turns the switch: on at once, off when a second person wants it too.
///
/// # Errors
/// [`AppError::Stale`], `roster_plan.no_second_administrator`, `roster_plan.awaits_decision`, `roster_plan.off_own_request`,
/// [`AppError::ReadOnly`]; the store.
pub async fn require_approval(unit: &WorkspaceUnit, required: bool, revision: i64) -> Result<(), AppError> {
    let me = account_of(unit)?;
    crate::seats::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let next = match rosters::find(unit, Which::Next).await {
        Err(AppError::NotFound) => None,
        other => Some(other?.term.id),
    };
    unit.write(async |uow| {
        let workspace = workspaces::find(uow.conn(), unit.scope).await?.ok_or(AppError::NotFound)?;
        let present = administrators::list(uow.conn(), unit.scope).await?;
        let open = match next {
            Some(term) => plans::newest(uow.conn(), unit.scope, term).await?,
            None => None,
        };
        let others: Vec<&Administrator> = present.iter().filter(|one| one.account != me).collect();
        let facts = Others {
            present: others.len(),
            active: others.iter().filter(|one| has_come(one)).count(),
            plan_waits: open.is_some_and(|plan| plan.state == PlanState::Requested),
        };
        let asked = off_asked(&workspace, &present).map(|asked| asked.by);
        let approval = Approval { required: workspace.roster_approval_required, off_asked_by: asked };
        let done = approval.switched(required, me, facts)?;
        let (is_on, asked) = match done {
            Switching::On | Switching::StaysOn => (true, None),
            Switching::OffAsked => (true, Some(me)),
            Switching::Off => (false, None),
        };
        if !workspaces::require_approval(uow, unit.scope, is_on, asked, revision).await? {
            return Err(AppError::Stale);
        }
        if done == Switching::OffAsked {
            ask_others(unit, uow, &others, revision).await?;
        }
        let (action, details) = match done {
            Switching::On | Switching::Off => (Action::RosterApprovalSwitched, json!({ "required": is_on })),
            Switching::StaysOn => (Action::RosterApprovalKept, json!({})),
            Switching::OffAsked => (Action::RosterApprovalOffAsked, json!({})),
        };
        note(uow, unit, action, unit.scope.workspace().to_string(), details).await
    })
    .await
}

async fn ask_others(unit: &WorkspaceUnit, uow: &Uow, others: &[&Administrator], revision: i64) -> Result<(), AppError> {
    let company = companies::find(uow.conn(), unit.scope.of_company()).await?.ok_or(AppError::NotFound)?;
    let kind = MailKind::RosterApprovalOffAsked;
    for to in others.iter().filter(|one| has_come(one)) {
        let Some(address) = to.email.as_deref().and_then(|email| EmailAddress::parse(email).ok()) else { continue };
        let draft = MailDraft {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            kind,
            key: mail_key(kind, unit.scope.workspace(), revision, to.account),
            to: address,
            to_name: to.name.clone(),
            params: json!({ "company_name": company.name, "requested_by": name_of(unit) }),
        };
        messaging::queue(uow, &unit.app, draft).await?;
    }
    Ok(())
}
