//! `/workspaces/{ws}/rosters/approval`: whether plans of the next roster need a second person's approval.

use actix_web::{get, put, web};
use chrono::{DateTime, Utc};
use keizoku_app::seats::plan::{self, ApprovalStanding};
use keizoku_domain::identity::Permission;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::workspaces::WorkspacePath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// How the approval of roster plans stands.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterApprovalStanding)]
pub(crate) struct ApprovalBody {
    /// Whether another training administrator has to approve a plan before it is written.
    approval_required: bool,
    /// Training administrators of the workspace, the invited among them.
    #[schema(example = 2)]
    administrators: usize,
    /// Who asked to switch it off, while a second person has not answered.
    off_asked_by: Option<String>,
    /// The account.
    #[schema(example = "acc_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    off_asked_by_id: Option<String>,
    /// When.
    off_asked_at: Option<DateTime<Utc>>,
    /// The workspace's revision, for turning the switch.
    revision: i64,
}

impl Revisioned for ApprovalBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<ApprovalStanding> for ApprovalBody {
    fn from(standing: ApprovalStanding) -> Self {
        let asked = standing.off_asked.as_ref();
        Self {
            approval_required: standing.required,
            administrators: standing.administrators,
            off_asked_by_id: asked.map(|asked| asked.by.to_string()),
            off_asked_at: asked.map(|asked| asked.at),
            off_asked_by: standing.off_asked.map(|asked| asked.name),
            revision: standing.revision,
        }
    }
}

/// Read whether roster plans need approval
///
/// And whether a request to stop asking for it waits for a second person.
#[utoipa::path(tag = "seats", operation_id = "getRosterApproval", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "How it stands.", body = ApprovalBody), Reading))]
#[get("/rosters/approval")]
pub(crate) async fn get_roster_approval(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<Tagged<ApprovalBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    Ok(Tagged::ok(plan::approval(&unit).await?.into()))
}

/// Whether a second person has to approve.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct RosterApproval {
    /// Whether it is needed.
    required: bool,
}

/// Switch the approval of roster plans
///
/// On: a plan is written only after another training administrator has approved it. Off takes two: the first call asks, and it
/// stays on until another training administrator calls the same; `required: true` answers no, or takes the wish back.
#[utoipa::path(tag = "seats", operation_id = "setRosterApproval", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The workspace's revision.", example = "\"1\"")), security(("bearer" = [])),
    request_body = RosterApproval,
    responses((status = 200, description = "How it stands now.", body = ApprovalBody), Writing))]
#[put("/rosters/approval")]
pub(crate) async fn set_roster_approval(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
    body: Unread<web::Json<RosterApproval>>,
) -> Result<Tagged<ApprovalBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let body = body.read().await?;
    plan::require_approval(&unit, body.required, seen.required()?).await?;
    Ok(Tagged::ok(plan::approval(&unit).await?.into()))
}
