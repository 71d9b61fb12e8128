//! Confirming a plan: by its hash, in one transaction, refused if the people changed meanwhile.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{ImportId, JobId};
use keizoku_domain::people::plan::Effect;
use keizoku_store::ordering::workspaces::{self, CarryOver};
use keizoku_store::people::imports::{self, Import};
use keizoku_store::people::revision;
use serde_json::json;

use super::Kept;
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::carried;
use crate::people::rosters::{self, Which};
use crate::people::write::{self, Changes, Seating};
use crate::seats::waiting;

/// A plan that was written.
#[derive(Debug)]
pub struct Committed {
    /// The plan.
    pub import: Import,
    /// The job that hashes the initial passwords.
    pub job: Option<JobId>,
    /// How many completions came along, where they were wanted.
    pub completions: Option<u64>,
}

/// Writes exactly the plan with this hash.
///
/// # Errors
/// `import.already_committed`, `import.superseded`, `import.blocked`, `import.expired`, `import.hash_mismatch`,
/// `import.acknowledgement_missing`, `import.stale`, `seats.none_left`, `carry_over.not_offered`; those of [`rosters::find_writable`]; the store.
pub async fn commit(
    unit: &WorkspaceUnit,
    id: ImportId,
    hash: &str,
    acknowledgement: Option<&str>,
) -> Result<Committed, AppError> {
    let mut import = super::find(unit, id).await?;
    check(unit, &import, hash, acknowledgement)?;
    let roster = rosters::find_writable(unit, Which::Id(import.term)).await?;
    let kept = Kept::open(&unit.app, &import)?;
    let effects: Vec<(u32, &Effect)> =
        import.plan.rows.iter().filter_map(|row| Some((row.row, row.effect.as_ref()?))).collect();
    let changes = Changes {
        roster: &roster,
        units: &import.plan.units,
        effects,
        passwords: &kept.passwords,
        seating: Seating::Refuse,
    };
    let (changes, kept) = (&changes, &import);
    let (written, completions) = unit
        .write(async |uow| {
            if !revision::advance(uow, unit.scope, Some(kept.base_revision)).await? {
                return Err(AppError::refused("import.stale"));
            }
            let written = write::apply(uow, unit, changes).await?;
            waiting::fill(uow, &unit.app, &unit.actor, unit.scope, changes.roster.term.id).await?;
            imports::committed(uow, unit.scope, id).await?;
            // Whichever door confirms it: who was carried over once is not offered again.
            if kept.carries_over && !workspaces::close_carry_over(uow, unit.scope, CarryOver::Done).await? {
                return Err(AppError::refused("carry_over.not_offered"));
            }
            let completions = match kept.completions {
                Some(_) => Some(carried::carry(uow, &unit.app, &unit.actor, unit.scope, &changes.roster.term).await?),
                None => None,
            };
            let entry = AuditEntry {
                company_id: unit.scope.company(),
                workspace_id: Some(unit.scope.workspace()),
                action: Action::ImportCommitted,
                subject: id.to_string(),
                details: json!({ "fileName": kept.file_name, "hash": kept.plan.hash, "counts": kept.plan.counts() }),
            };
            audit::record(uow, &unit.app, &unit.actor, entry).await?;
            Ok((written, completions))
        })
        .await?;
    "committed".clone_into(&mut import.state);
    Ok(Committed { import, job: written.job, completions })
}

fn check(unit: &WorkspaceUnit, import: &Import, hash: &str, words: Option<&str>) -> Result<(), AppError> {
    match import.state.as_str() {
        "committed" => return Err(AppError::refused("import.already_committed")),
        "superseded" => return Err(AppError::refused("import.superseded")),
        "blocked" => return Err(AppError::refused("import.blocked")),
        _ => {}
    }
    if import.expires_at <= unit.now() {
        return Err(AppError::refused("import.expired"));
    }
    if import.plan.hash != hash {
        return Err(AppError::refused("import.hash_mismatch"));
    }
    match &import.plan.acknowledgement {
        Some(asked) if !words.is_some_and(|words| asked.accepts(words)) => {
            Err(AppError::refused("import.acknowledgement_missing"))
        }
        _ => Ok(()),
    }
}
