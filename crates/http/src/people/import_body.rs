//! Loaded files on the wire.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use keizoku_app::people::imports::{Import, ImportPlan, PlanAction, PlanRow, SeatEffect};
use keizoku_domain::people::fault::Fault;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::fault_body::FaultBody;
use super::learner_body::ChangeBody;
use crate::seats::workspaces::WorkspaceBody;

/// What a row does.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PlanAction)]
pub(crate) enum ActionBody {
    /// Takes a seat, or is made.
    Add,
    /// Changes fields.
    Change,
    /// Leaves the roster.
    Remove,
    /// Nothing to do.
    Unchanged,
    /// Ignored, as the file says.
    Ignore,
    /// Cannot be done.
    Error,
}

impl From<ActionBody> for PlanAction {
    fn from(body: ActionBody) -> Self {
        match body {
            ActionBody::Add => Self::Add,
            ActionBody::Change => Self::Change,
            ActionBody::Remove => Self::Remove,
            ActionBody::Unchanged => Self::Unchanged,
            ActionBody::Ignore => Self::Ignore,
            ActionBody::Error => Self::Error,
        }
    }
}

impl From<PlanAction> for ActionBody {
    fn from(action: PlanAction) -> Self {
        match action {
            PlanAction::Add => Self::Add,
            PlanAction::Change => Self::Change,
            PlanAction::Remove => Self::Remove,
            PlanAction::Unchanged => Self::Unchanged,
            PlanAction::Ignore => Self::Ignore,
            PlanAction::Error => Self::Error,
        }
    }
}

/// Rows by what they do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportCounts)]
pub(crate) struct CountsBody {
    /// All rows.
    rows: usize,
    /// Adds.
    add: u32,
    /// Changes.
    change: u32,
    /// Removals.
    remove: u32,
    /// Nothing to do.
    unchanged: u32,
    /// Ignored.
    ignore: u32,
    /// Faulty rows.
    error: u32,
}

impl CountsBody {
    fn of(plan: &ImportPlan) -> Self {
        let counts: BTreeMap<PlanAction, u32> = plan.counts();
        let count = |action| counts.get(&action).copied().unwrap_or_default();
        Self {
            rows: plan.rows.len(),
            add: count(PlanAction::Add),
            change: count(PlanAction::Change),
            remove: count(PlanAction::Remove),
            unchanged: count(PlanAction::Unchanged),
            ignore: count(PlanAction::Ignore),
            error: count(PlanAction::Error),
        }
    }
}

/// Seats of the term before and after.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportSeats)]
pub(crate) struct SeatsBody {
    /// Taken now.
    before: u32,
    /// Taken when confirmed.
    after: u32,
    /// Bought.
    purchased: u32,
    /// People beyond the seats bought.
    over: u32,
}

impl From<SeatEffect> for SeatsBody {
    fn from(seats: SeatEffect) -> Self {
        Self { before: seats.before, after: seats.after, purchased: seats.purchased, over: seats.over() }
    }
}

/// A department that comes with the file.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ImportOrgUnit)]
pub(crate) struct ImportUnitBody {
    /// Code.
    code: String,
    /// Name.
    name: String,
    /// The code of the one above.
    parent_code: Option<String>,
    /// Names from the top down.
    path: Vec<String>,
}

/// What has to be said in words.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ImportAcknowledgement)]
pub(crate) struct AcknowledgementBody {
    /// Always `import.acknowledgement_missing`.
    code: &'static str,
    /// People removed.
    removals: u32,
    /// Of how many.
    base: u32,
    /// The words, in Japanese.
    phrase: String,
    /// The words in English; either will do.
    phrase_en: String,
}

/// A loaded file and what it will do.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ImportPlan)]
pub(crate) struct ImportBody {
    /// Id.
    #[schema(example = "imp_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(crate) id: String,
    /// `learners` or `org_units`.
    kind: String,
    /// The term whose roster it is for.
    term_id: String,
    /// The file's name.
    file_name: String,
    /// `utf8`, `utf8_bom`, `cp932`.
    encoding: String,
    /// `csv` or `xlsx`.
    format: String,
    /// SHA-256 over what the plan does; confirm with it.
    hash: String,
    /// `ready`, `blocked`, `committed`, `superseded`.
    state: String,
    /// Rows by what they do.
    counts: CountsBody,
    /// Departments that come with the file.
    org_units_to_add: Vec<ImportUnitBody>,
    /// Seats before and after; null for an organisation file.
    seats: Option<SeatsBody>,
    /// Headings that no column is known by.
    unknown_columns: Vec<String>,
    /// What has to be confirmed in words.
    needs_acknowledgement: Option<AcknowledgementBody>,
    /// What is wrong, the first 200.
    #[schema(max_items = 200)]
    errors: Vec<FaultBody>,
    /// How much is wrong in all.
    error_count: usize,
    /// Completions that come along with people of a former workspace, as counted when it was planned; null where none are wanted.
    completions: Option<u32>,
    /// When it was loaded.
    created_at: DateTime<Utc>,
}

impl From<Import> for ImportBody {
    fn from(import: Import) -> Self {
        let plan = import.plan;
        Self {
            id: import.id.to_string(),
            kind: import.kind,
            term_id: import.term.to_string(),
            file_name: import.file_name,
            encoding: import.encoding,
            format: import.format,
            state: import.state,
            counts: CountsBody::of(&plan),
            errors: plan.faults.iter().take(200).map(FaultBody::from).collect(),
            error_count: plan.faults.len(),
            hash: plan.hash,
            org_units_to_add: plan
                .units
                .into_iter()
                .map(|unit| ImportUnitBody {
                    code: unit.code.into_string(),
                    name: unit.name.into_string(),
                    parent_code: unit.parent.map(keizoku_domain::text::OrgCode::into_string),
                    path: unit.path,
                })
                .collect(),
            seats: plan.seats.map(SeatsBody::from),
            unknown_columns: plan.unknown_columns,
            needs_acknowledgement: plan.acknowledgement.map(|asked| AcknowledgementBody {
                code: "import.acknowledgement_missing",
                removals: asked.removals,
                base: asked.base,
                phrase: asked.phrase,
                phrase_en: asked.phrase_en,
            }),
            completions: import.completions,
            created_at: import.created_at,
        }
    }
}

/// One row of a plan.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ImportRow)]
pub(crate) struct RowBody {
    /// The row in the file.
    row: u32,
    /// What it does.
    action: ActionBody,
    /// User ID, or the department's code.
    login_id: String,
    /// Name.
    name: String,
    /// Departments from the top down.
    org_path: Vec<String>,
    /// Field by field.
    changes: Vec<ChangeBody>,
    /// What is wrong with it.
    errors: Vec<FaultBody>,
}

impl From<(PlanRow, Vec<Fault>)> for RowBody {
    fn from((row, faults): (PlanRow, Vec<Fault>)) -> Self {
        Self {
            row: row.row,
            action: row.action.into(),
            login_id: row.key,
            name: row.name,
            org_path: row.org_path,
            changes: row.changes.into_iter().map(ChangeBody::from).collect(),
            errors: faults.iter().map(FaultBody::from).collect(),
        }
    }
}

/// Confirms a plan.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ImportCommit)]
pub(crate) struct CommitBody {
    /// The plan's hash.
    #[schema(min_length = 64, max_length = 64, pattern = "^[0-9a-f]{64}$")]
    pub(crate) hash: String,
    /// The words asked for, where many are removed.
    #[schema(max_length = 200)]
    pub(crate) acknowledgement: Option<String>,
}

/// A plan that was written.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ImportCommitted)]
pub(crate) struct CommittedBody {
    /// The plan.
    pub(crate) plan: ImportBody,
    /// The job that hashes initial passwords; follow it at `/jobs/{id}`.
    pub(crate) job_id: Option<String>,
    /// Completions that came along from the former workspace; null where none were wanted.
    pub(crate) completions: Option<u64>,
    /// The contract header afterwards.
    pub(crate) header: WorkspaceBody,
}
