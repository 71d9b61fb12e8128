//! Carrying people over from the workspace that the contract had before it was renewed into another library (renewal.md, "What a
//! renewal changes"). The plan is kept like a loaded file's and confirmed like one: what is shown is what is written.

use std::collections::HashSet;

use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, ImportId, LearnerId};
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::plan::{self, ImportPlan, PlanAction};
use keizoku_domain::people::posts::Posts;
use keizoku_store::WorkspaceScope;
use keizoku_store::ordering::workspaces::{self, CarryOver};
use keizoku_store::people::imports::{self as stored, Import};
use keizoku_store::people::{learners, posts, revision, roster_entries, units};
use keizoku_store::seats::terms;
use serde_json::json;

use super::change::note;
use super::imports::{self, carried_over, snapshot};
use super::imports_profile;
use super::rosters::{self, Roster, Which};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::carried;

/// Whom to carry over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// Everybody whom the former workspace knows.
    All,
    /// Those on the roster of its last term.
    OnRoster,
}

/// The offer that stands in a workspace.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The former workspace's name.
    pub former_name: String,
    /// Everybody it knows.
    pub everybody: u64,
    /// Those on the roster of its last term.
    pub on_roster: u64,
    /// Its departments.
    pub departments: u64,
    /// Completions of everybody that could come along.
    pub completions_everybody: u64,
    /// Completions of those on the roster that could come along.
    pub completions_on_roster: u64,
}

/// The open offer of a workspace, if there is one.
///
/// # Errors
/// The store.
pub async fn offer(unit: &WorkspaceUnit) -> Result<Option<Offer>, AppError> {
    let Some((former, name)) = open_offer(unit).await? else { return Ok(None) };
    let everybody = of_former(unit, former, Whom::All).await?;
    let on_roster = of_former(unit, former, Whom::OnRoster).await?;
    let term = rosters::find(unit, Which::Running).await?.term;
    let completed = carried::counts(unit.app.db.read(), former, &term).await?;
    let sum = |of: &Former| of.ids.iter().filter_map(|id| completed.get(id)).sum();
    let count = |number: usize| u64::try_from(number).map_err(AppError::internal);
    Ok(Some(Offer {
        former_name: name,
        everybody: count(everybody.ids.len())?,
        on_roster: count(on_roster.ids.len())?,
        departments: count(everybody.tree.units().len())?,
        completions_everybody: sum(&everybody),
        completions_on_roster: sum(&on_roster),
    }))
}

/// The former workspace and its name, while the offer is open and its data are there.
async fn open_offer(unit: &WorkspaceUnit) -> Result<Option<(WorkspaceScope, String)>, AppError> {
    let conn = unit.app.db.read();
    let here = workspaces::find(conn, unit.scope).await?.ok_or(AppError::NotFound)?;
    let (Some(former), Some(CarryOver::Offered)) = (here.former, here.carry_over) else { return Ok(None) };
    // The schema keeps a workspace and the one before it in one company.
    let scope = WorkspaceScope::proved(unit.scope.company(), former);
    let former = workspaces::find(conn, scope).await?.filter(|former| former.purged_at.is_none());
    Ok(former.map(|former| (scope, former.name)))
}

/// Plans the carry-over, with the completions of shared courses if they are wanted; nothing is written but the plan, which is confirmed like a loaded file's.
///
/// # Errors
/// `carry_over.not_offered`, those of [`rosters::find_writable`]; the store.
pub async fn plan(unit: &WorkspaceUnit, whom: Whom, completions: bool) -> Result<Import, AppError> {
    let roster = rosters::find_writable(unit, Which::Running).await?;
    let (former, name) = open_offer(unit).await?.ok_or(AppError::refused("carry_over.not_offered"))?;
    let base = revision::current(unit.app.db.read(), unit.scope).await?.ok_or(AppError::NotFound)?;
    let Former { tree, ids, people } = of_former(unit, former, whom).await?;
    let now = snapshot(unit, &roster).await?;
    let planned: ImportPlan = tokio::task::spawn_blocking(move || plan::carry_over(&tree, &people, &now))
        .await
        .map_err(AppError::internal)?;
    let coming = if completions { Some(completions_of(unit, former, &roster, &planned, &ids).await?) } else { None };
    let import = carried_over(unit, &roster, base, &format!("引き継ぎ：{name}"), planned, coming)?;
    let kept = &import;
    unit.write(async |uow| {
        stored::insert(uow, unit.scope, kept).await?;
        let details = json!({
            "from": former.workspace(), "state": kept.state, "hash": kept.plan.hash, "completions": kept.completions,
        });
        note(uow, unit, Action::CarryOverPlanned, kept.id.to_string(), details).await
    })
    .await?;
    Ok(import)
}

/// How many completions come along: of those whom the plan brings, and of those who are here already.
async fn completions_of(
    unit: &WorkspaceUnit,
    former: WorkspaceScope,
    roster: &Roster,
    plan: &ImportPlan,
    ids: &[LearnerId],
) -> Result<u32, AppError> {
    let conn = unit.app.db.read();
    // The plan has a row for each of them, in their order.
    let rows = plan.rows.iter().zip(ids).filter(|(row, _)| row.action != PlanAction::Error);
    let mut coming: HashSet<LearnerId> = rows.map(|(_, id)| *id).collect();
    let here: HashSet<AccountId> =
        learners::all(conn, unit.scope).await?.into_iter().map(|person| person.account).collect();
    let known = learners::all(conn, former).await?.into_iter().filter(|person| here.contains(&person.account));
    coming.extend(known.map(|person| person.id));
    let completed = carried::counts(conn, former, &roster.term).await?;
    let sum: u64 = coming.iter().filter_map(|id| completed.get(id)).sum();
    u32::try_from(sum).map_err(AppError::internal)
}

/// Confirms the plan by its hash, all of it or nothing, and closes the offer.
///
/// # Errors
/// [`AppError::NotFound`] for a plan that carries nobody over, `carry_over.not_offered`, those of [`imports::commit`].
pub async fn commit(unit: &WorkspaceUnit, id: ImportId, hash: &str) -> Result<imports::Committed, AppError> {
    open_offer(unit).await?.ok_or(AppError::refused("carry_over.not_offered"))?;
    if !imports::find(unit, id).await?.carries_over {
        return Err(AppError::NotFound);
    }
    imports::commit(unit, id, hash, None).await
}

/// Turns the offer down.
///
/// # Errors
/// `carry_over.not_offered`, [`AppError::ReadOnly`]; the store.
pub async fn decline(unit: &WorkspaceUnit) -> Result<(), AppError> {
    rosters::find_writable(unit, Which::Running).await?;
    open_offer(unit).await?.ok_or(AppError::refused("carry_over.not_offered"))?;
    unit.write(async |uow| {
        if !workspaces::close_carry_over(uow, unit.scope, CarryOver::Declined).await? {
            return Err(AppError::refused("carry_over.not_offered"));
        }
        note(uow, unit, Action::CarryOverDeclined, unit.scope.workspace().to_string(), json!({})).await
    })
    .await
}

/// The former workspace, as far as it is carried over.
struct Former {
    tree: OrgTree,
    /// Who they are there.
    ids: Vec<LearnerId>,
    /// What is known of them, in the same order.
    people: Vec<Profile>,
}

/// The departments and people of the former workspace, as its last term's roster describes them, on the last day they count.
async fn of_former(unit: &WorkspaceUnit, former: WorkspaceScope, whom: Whom) -> Result<Former, AppError> {
    let conn = unit.app.db.read();
    let (tree, _) = units::tree(conn, former).await?;
    let held = posts::of_everybody(conn, former).await?;
    let last = terms::of_workspace(conn, former).await?.pop();
    let rows = match &last {
        Some(last) => roster_entries::of_term(conn, former, last.id).await?,
        None => std::collections::HashMap::new(),
    };
    let day = last.map_or_else(|| unit.today(), |last| unit.today().max(last.starts_on).min(last.ends_on));
    let (mut ids, mut people) = (Vec::new(), Vec::new());
    for person in learners::all(conn, former).await? {
        let row = rows.get(&person.id);
        if whom == Whom::OnRoster && row.is_none_or(|row| row.released) {
            continue;
        }
        let posts = held.get(&person.id).map(|all| Posts::on(all, day)).unwrap_or_default();
        let entry = row.map_or(&person.last_entry, |row| &row.entry);
        people.push(imports_profile(&tree, &person, entry, &posts));
        ids.push(person.id);
    }
    Ok(Former { tree, ids, people })
}
