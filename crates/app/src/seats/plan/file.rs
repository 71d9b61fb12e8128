//! A loaded file as part of a plan: it was planned by the import's own code and is written by it, in the plan's one commit.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{ImportId, LearnerId};
use keizoku_domain::people::plan::Effect;
use keizoku_domain::seats::rollover::Decision;
use keizoku_store::people::imports::{self, Import};
use keizoku_store::seats::plan_people;
use keizoku_store::seats::plans::Plan;
use serde_json::json;

use super::{edited, ensure_fresh, save, seen};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::{self, Which};

/// Takes a file that was loaded for the next roster into the plan, in place of another; or takes it out.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `roster_plan.file_other_term`, `import.already_committed`, `import.superseded`,
/// `import.blocked`, `import.expired`, `import.stale`, `import.acknowledgement_missing`, `roster_plan.stale`,
/// `roster_plan.locked`, `roster_plan.closed`; those of [`rosters::find_writable`]; the store.
pub async fn attach(
    unit: &WorkspaceUnit,
    revision: i64,
    file: Option<ImportId>,
    words: Option<&str>,
) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    unit.write(async |uow| {
        let mut plan = seen(unit, uow.conn(), &roster, revision).await?;
        edited(&mut plan)?;
        ensure_fresh(unit, uow.conn(), &plan).await?;
        let (mut name, mut people) = (None, Vec::new());
        if let Some(id) = file {
            let import = imports::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
            ensure_usable(unit, &plan, &import)?;
            if import
                .plan
                .acknowledgement
                .as_ref()
                .is_some_and(|asked| !words.is_some_and(|words| asked.accepts(words)))
            {
                return Err(AppError::refused("import.acknowledgement_missing"));
            }
            people = known(import.plan.rows.iter().filter_map(|row| row.effect.as_ref()));
            name = Some(import.file_name);
        }
        plan.import = file;
        plan_people::note_file(uow, unit.scope, plan.id, &people).await?;
        save(unit, uow, &mut plan).await?;
        note(uow, unit, Action::RosterPlanDecided, plan.id.to_string(), json!({ "fileName": name })).await
    })
    .await
}

/// Whom of the people that the workspace knows a file takes off or seats.
fn known<'a>(effects: impl Iterator<Item = &'a Effect>) -> Vec<(LearnerId, Decision)> {
    let fate = |effect: &Effect| match effect {
        Effect::Leave(id) => Some((*id, Decision::Leave)),
        Effect::Return(id, _) => Some((*id, Decision::Join)),
        _ => None,
    };
    effects.filter_map(fate).collect()
}

/// Refuses a file that could not be written with this plan.
///
/// # Errors
/// See [`attach`].
pub(super) fn ensure_usable(unit: &WorkspaceUnit, plan: &Plan, import: &Import) -> Result<(), AppError> {
    if import.term != plan.term || import.kind != "learners" {
        return Err(AppError::refused("roster_plan.file_other_term"));
    }
    match import.state.as_str() {
        "committed" => return Err(AppError::refused("import.already_committed")),
        "superseded" => return Err(AppError::refused("import.superseded")),
        // Too few seats is the plan's matter: others may leave by it. What is wrong with the file is not.
        "blocked" if !import.plan.faults.is_empty() => return Err(AppError::refused("import.blocked")),
        _ => {}
    }
    if import.expires_at <= unit.now() {
        return Err(AppError::refused("import.expired"));
    }
    if import.base_revision != plan.base_revision {
        return Err(AppError::refused("import.stale"));
    }
    Ok(())
}
