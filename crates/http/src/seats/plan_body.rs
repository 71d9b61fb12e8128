//! What is sent and answered about plans of the next roster.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::seats::plan::{self, FilePart, PersonRow, PlanStanding, PlanView, Reason, WhichPeople};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::conditional::Revisioned;
use crate::ordering::price_body::PriceBody;

/// Seats of the next term before and after a plan.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RosterPlanSeats)]
pub(crate) struct SeatsBody {
    /// People in seats now.
    #[schema(example = 225)]
    before: u32,
    /// People in seats when the plan is written.
    #[schema(example = 213)]
    after: u32,
    /// Seats bought.
    #[schema(example = 220)]
    purchased: u32,
    /// Seats that are missing afterwards.
    #[schema(example = 0)]
    missing: u32,
    /// Whether the plan cannot be written for want of seats. One that only takes people off always can.
    forbidden: bool,
}

/// A loaded file in a plan.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterPlanFile)]
pub(crate) struct FileBody {
    /// The loaded file; its rows are read there.
    #[schema(example = "imp_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    import_id: String,
    /// Its name.
    file_name: String,
    /// People who take a seat by it.
    join: u32,
    /// People who leave by it.
    leave: u32,
    /// People who change by it.
    change: u32,
}

impl From<FilePart> for FileBody {
    fn from(part: FilePart) -> Self {
        Self {
            import_id: part.import.id.to_string(),
            file_name: part.import.file_name,
            join: part.join,
            leave: part.leave,
            change: part.change,
        }
    }
}

/// A plan of who stays, leaves and joins the next roster.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterPlan)]
pub(crate) struct PlanBody {
    /// Id.
    #[schema(example = "rpl_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `draft`, `requested`, `rejected`, `approved`, `committed`, `undone`.
    #[schema(example = "draft")]
    state: &'static str,
    /// People whom a decision takes off.
    leave: u32,
    /// People whom a decision seats.
    join: u32,
    /// People who stay by decision.
    stay: u32,
    /// Of all decisions, those by rule.
    by_rule: u32,
    /// The loaded file that is written along.
    file: Option<FileBody>,
    /// People whom it takes off the next roster, by decision or by file; a decision goes before the file.
    leaving: u32,
    /// People who take a seat by it, by decision or by file.
    joining: u32,
    /// Seats before and after.
    seats: SeatsBody,
    /// What the missing seats cost, ordered today; null where nothing is missing or not so many are sold.
    price: Option<PriceBody>,
    /// Whether people changed since it was planned: it has to be brought up to date.
    stale: bool,
    /// What a commit names: SHA-256 of what the plan does.
    hash: String,
    /// Who began it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
    /// Who asked for approval.
    requested_by: Option<String>,
    /// The account of whoever asked, who cannot decide.
    requested_by_id: Option<String>,
    /// When.
    requested_at: Option<DateTime<Utc>>,
    /// Who approved or rejected.
    decided_by: Option<String>,
    /// When.
    decided_at: Option<DateTime<Utc>>,
    /// Why it was rejected.
    reason: Option<String>,
    /// Who wrote it into the roster.
    committed_by: Option<String>,
    /// When.
    committed_at: Option<DateTime<Utc>>,
    /// Who took it back.
    undone_by: Option<String>,
    /// When.
    undone_at: Option<DateTime<Utc>>,
    /// For If-Match.
    revision: i64,
}

impl Revisioned for PlanBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<PlanView> for PlanBody {
    fn from(view: PlanView) -> Self {
        let (plan, seats) = (view.plan, view.seats);
        Self {
            id: plan.id.to_string(),
            state: plan.state.as_str(),
            leave: view.counts.leave,
            join: view.counts.join,
            stay: view.counts.stay,
            by_rule: view.counts.by_rule,
            file: view.file.map(FileBody::from),
            leaving: view.leaving,
            joining: view.joining,
            seats: SeatsBody {
                before: seats.before.assigned,
                after: seats.after,
                purchased: seats.before.purchased,
                missing: seats.missing(),
                forbidden: seats.forbids(),
            },
            price: view.price.map(PriceBody::from),
            stale: view.stale,
            hash: view.hash,
            created_by: plan.created_by,
            created_at: plan.created_at,
            requested_by: plan.requested_by,
            requested_by_id: plan.requested_by_id.map(|id| id.to_string()),
            requested_at: plan.requested_at,
            decided_by: plan.decided_by,
            decided_at: plan.decided_at,
            reason: plan.reason,
            committed_by: plan.committed_by,
            committed_at: plan.committed_at,
            undone_by: plan.undone_by,
            undone_at: plan.undone_at,
            revision: plan.revision,
        }
    }
}

/// Where the workspace stands with plans of its next roster.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterPlanStanding)]
pub(crate) struct StandingBody {
    /// The newest plan of the next term; null before the first.
    plan: Option<PlanBody>,
    /// Whether a second training administrator has to approve.
    approval_required: bool,
    /// How many training administrators there are.
    administrators: usize,
    /// The workspace's revision, for If-Match when the approval is switched.
    revision: i64,
}

impl From<PlanStanding> for StandingBody {
    fn from(standing: PlanStanding) -> Self {
        Self {
            plan: standing.plan.map(PlanBody::from),
            approval_required: standing.approval_required,
            administrators: standing.administrators,
            revision: standing.workspace_revision,
        }
    }
}

/// Which people of a plan.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RosterPlanPeople)]
pub(crate) enum WhichBody {
    /// On both rosters afterwards.
    Stay,
    /// Off the next one.
    Leave,
    /// Only on the next one.
    Join,
    /// Decided in this plan.
    Decided,
    /// Taken off or seated by the plan's file, nothing decided.
    Filed,
    /// A suggestion: on both, never logged in, nothing decided. It is never applied by itself.
    NeverLoggedIn,
    /// Known to the workspace and on neither.
    Off,
}

impl From<WhichBody> for WhichPeople {
    fn from(body: WhichBody) -> Self {
        match body {
            WhichBody::Stay => Self::Stay,
            WhichBody::Leave => Self::Leave,
            WhichBody::Join => Self::Join,
            WhichBody::Decided => Self::Decided,
            WhichBody::Filed => Self::Filed,
            WhichBody::NeverLoggedIn => Self::NeverLoggedIn,
            WhichBody::Off => Self::Off,
        }
    }
}

/// Why something becomes of a person.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterPlanReason)]
pub(crate) struct ReasonBody {
    /// `roster` (so already), `hand`, `rule`, `file` (the one that is written along).
    #[schema(example = "rule")]
    source: &'static str,
    /// The rule: `ended_before`.
    rule: Option<&'static str>,
    /// Who decided, or applied the rule.
    by: Option<String>,
    /// When.
    at: Option<DateTime<Utc>>,
}

impl From<Reason> for ReasonBody {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Roster => Self { source: "roster", rule: None, by: None, at: None },
            Reason::File => Self { source: "file", rule: None, by: None, at: None },
            Reason::Hand { by, at } => Self { source: "hand", rule: None, by: Some(by), at: Some(at) },
            Reason::Rule { rule, by, at } => {
                Self { source: "rule", rule: Some(rule.as_str()), by: Some(by), at: Some(at) }
            }
        }
    }
}

/// A person of a plan.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RosterPlanPerson)]
pub(crate) struct PersonBody {
    /// The person.
    #[schema(example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    learner_id: String,
    /// User ID.
    login_id: String,
    /// Name.
    name: String,
    /// Departments from the top down.
    #[schema(max_items = 50)]
    org_path: Vec<String>,
    /// `stay`, `leave`, `join`, or `off` both rosters.
    #[schema(example = "leave")]
    fate: &'static str,
    /// Why.
    reason: ReasonBody,
    /// What this plan decides: `leave`, `stay`, `join`; null where nothing.
    decision: Option<&'static str>,
    /// Last day of use on the next roster.
    ends_on: Option<NaiveDate>,
    /// Last log-in.
    last_login_at: Option<DateTime<Utc>>,
}

impl From<PersonRow> for PersonBody {
    fn from(row: PersonRow) -> Self {
        Self {
            learner_id: row.id.to_string(),
            login_id: row.login_id,
            name: row.name,
            org_path: row.path,
            fate: match row.fate {
                plan::Fate::Stay => "stay",
                plan::Fate::Leave => "leave",
                plan::Fate::Join => "join",
                plan::Fate::Off => "off",
            },
            reason: row.reason.into(),
            decision: row.decision.map(|decision| decision.as_str()),
            ends_on: row.ends_on,
            last_login_at: row.last_login_at,
        }
    }
}
