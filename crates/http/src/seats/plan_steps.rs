//! The steps of a roll-over plan: decisions, rule, file, approval, commit, undo.

use actix_web::{post, put, web};
use keizoku_app::AppError;
use keizoku_app::seats::plan::{self, Hand};
use keizoku_domain::id::{ImportId, LearnerId};
use keizoku_domain::identity::Permission;
use keizoku_domain::seats::rollover::{Decision, Rule};
use keizoku_domain::text::TextError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::plan_body::PlanBody;
use super::workspaces::WorkspacePath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::refusals::Writing;
use crate::unread::Unread;

/// A decision by hand.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlanDecision {
    /// Is taken off the next roster.
    Leave,
    /// Stays, whatever a rule or a file proposes.
    Stay,
    /// Takes a seat on it.
    Join,
    /// As if nobody had decided.
    Forget,
}

/// People and what is decided about them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlanDecisions {
    /// The people, at most 1,000.
    #[schema(value_type = Vec<String>, example = json!(["lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), min_items = 1, max_items = 1000)]
    learner_ids: Vec<LearnerId>,
    /// What is decided.
    decision: PlanDecision,
}

/// Decide about people of a plan
///
/// Stay, leave or join, by hand.
#[utoipa::path(tag = "seats", operation_id = "decideRosterPlanPeople", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    request_body = PlanDecisions, responses((status = 200, description = "Decided.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/decisions")]
pub(crate) async fn decide_roster_plan_people(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
    body: Unread<web::Json<PlanDecisions>>,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let body = body.read().await?;
    if body.learner_ids.is_empty() || body.learner_ids.len() > 1000 {
        return Err(AppError::field("/learnerIds", TextError { code: "request.list_length" }).into());
    }
    let hand = match body.decision {
        PlanDecision::Leave => Hand::Decide(Decision::Leave),
        PlanDecision::Stay => Hand::Decide(Decision::Stay),
        PlanDecision::Join => Hand::Decide(Decision::Join),
        PlanDecision::Forget => Hand::Forget,
    };
    plan::decide(&unit, seen.required()?, &body.learner_ids, hand).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// A rule to apply.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlanRule {
    /// Whoever's last day of use lies before the term begins leaves.
    EndedBefore,
}

/// The rule that a plan applies.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct PlanRuleRequest {
    /// Which.
    rule: PlanRule,
}

/// Apply a rule to a plan
///
/// Everybody it is about leaves, unless somebody decided otherwise before. Each proposal can be turned by hand.
#[utoipa::path(tag = "seats", operation_id = "applyRosterPlanRule", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    request_body = PlanRuleRequest, responses((status = 200, description = "Applied.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/rules")]
pub(crate) async fn apply_roster_plan_rule(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
    body: Unread<web::Json<PlanRuleRequest>>,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let PlanRule::EndedBefore = body.read().await?.rule;
    plan::propose(&unit, seen.required()?, Rule::EndedBefore).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// A loaded file for a plan.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlanFileRequest {
    /// A file of people that was loaded for the next roster; null takes the present one out.
    #[schema(value_type = Option<String>, example = "imp_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    import_id: Option<ImportId>,
    /// The words that the file asks for when it removes many.
    #[schema(max_length = 100)]
    acknowledgement: Option<String>,
}

/// Take a loaded file into a plan
///
/// It is written in the plan's one commit, and has no commit of its own any more once the plan is written.
#[utoipa::path(tag = "seats", operation_id = "attachRosterPlanFile", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    request_body = PlanFileRequest, responses((status = 200, description = "Taken in.", body = PlanBody), Writing))]
#[put("/rosters/next/plan/file")]
pub(crate) async fn attach_roster_plan_file(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
    body: Unread<web::Json<PlanFileRequest>>,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let body = body.read().await?;
    plan::attach(&unit, seen.required()?, body.import_id, body.acknowledgement.as_deref()).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// Bring a plan up to date
///
/// After people changed: decisions that the roster has overtaken are forgotten, and a file that was loaded before is taken out.
#[utoipa::path(tag = "seats", operation_id = "refreshRosterPlan", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    responses((status = 200, description = "Up to date.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/refresh")]
pub(crate) async fn refresh_roster_plan(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    plan::refresh(&unit, seen.required()?).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// Ask for a second person's approval
///
/// Where the workspace asks for one. From then on the plan cannot be changed until it is decided or taken back.
#[utoipa::path(tag = "seats", operation_id = "requestRosterPlanApproval", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    responses((status = 200, description = "Asked for.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/approval-request")]
pub(crate) async fn request_roster_plan_approval(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    plan::request(&unit, seen.required()?).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// Take a request for approval back
///
/// Or the approval itself: the plan can be changed again.
#[utoipa::path(tag = "seats", operation_id = "withdrawRosterPlanRequest", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    responses((status = 200, description = "Taken back.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/withdraw")]
pub(crate) async fn withdraw_roster_plan_request(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    plan::withdraw(&unit, seen.required()?).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// A second person's word.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct PlanApproval {
    /// Yes or no.
    approve: bool,
    /// Why not; needed with a no.
    #[schema(max_length = 500)]
    reason: Option<String>,
}

/// Approve or reject a plan
///
/// By another training administrator than the one who asked.
#[utoipa::path(tag = "seats", operation_id = "decideRosterPlanApproval", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    request_body = PlanApproval, responses((status = 200, description = "Decided.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/approval")]
pub(crate) async fn decide_roster_plan_approval(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
    body: Unread<web::Json<PlanApproval>>,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let body = body.read().await?;
    let reason = body.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if !body.approve && reason.is_none() {
        return Err(AppError::field("/reason", TextError { code: "field.required" }).into());
    }
    if reason.is_some_and(|reason| reason.chars().count() > 500) {
        return Err(AppError::field("/reason", TextError { code: "field.length" }).into());
    }
    plan::decide_approval(&unit, seen.required()?, body.approve, reason).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}

/// Which plan is written.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct PlanCommit {
    /// The hash that the plan was shown with.
    #[schema(min_length = 64, max_length = 64)]
    hash: String,
}

/// A written plan.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterPlanWritten)]
pub(crate) struct WrittenBody {
    /// The plan.
    plan: PlanBody,
    /// The job that hashes the initial passwords of the file in it.
    job_id: Option<String>,
}

/// Write a plan into the next roster
///
/// Once, in one transaction, exactly as it was shown: refused when its hash differs or people changed meanwhile.
#[utoipa::path(tag = "seats", operation_id = "commitRosterPlan", params(WorkspacePath), security(("bearer" = [])),
    request_body = PlanCommit, responses((status = 200, description = "Written.", body = WrittenBody), Writing))]
#[post("/rosters/next/plan/commit")]
pub(crate) async fn commit_roster_plan(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    body: Unread<web::Json<PlanCommit>>,
) -> Result<web::Json<WrittenBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    let body = body.read().await?;
    let done = plan::commit(&unit, &body.hash).await?;
    let plan = plan::current(&unit).await?.into();
    Ok(web::Json(WrittenBody { plan, job_id: done.job.map(|id| id.to_string()) }))
}

/// Take a written plan back
///
/// Until the day before the term begins, and only where that overwrites nothing that was written after it and the seats are there.
#[utoipa::path(tag = "seats", operation_id = "undoRosterPlan", params(WorkspacePath,
        ("If-Match" = String, Header, description = "The plan's revision.", example = "\"1\"")), security(("bearer" = [])),
    responses((status = 200, description = "Taken back.", body = PlanBody), Writing))]
#[post("/rosters/next/plan/undo")]
pub(crate) async fn undo_roster_plan(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
    seen: IfMatch,
) -> Result<Tagged<PlanBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ManageRoster)?;
    plan::undo(&unit, seen.required()?).await?;
    Ok(Tagged::ok(plan::current(&unit).await?.into()))
}
