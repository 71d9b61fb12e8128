//! Departments one by one: added, renamed, moved, deleted; by training administrators only.

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::audit::Action;
use keizoku_domain::id::OrgUnitId;
use keizoku_domain::people::tree::TreeError;
use keizoku_domain::people::{OrgTree, Unit};
use keizoku_domain::text::{OrgCode, OrgName};
use keizoku_store::Uow;
use keizoku_store::people::{revision, units};
use serde_json::json;

use super::change::note;
use super::rosters::{self, Which};
use super::sight;
use crate::caller::WorkspaceUnit;
use crate::courses::settings;
use crate::error::AppError;
use crate::integration::scim::groups;
use crate::messaging::notices;

/// A department as the screens show it.
#[derive(Debug, Clone)]
pub struct UnitView {
    /// The department.
    pub unit: Unit,
    /// 1 at the top.
    pub depth: usize,
    /// Names from the top down.
    pub path: Vec<String>,
    /// People in a seat whose primary post is here.
    pub people: u64,
    /// People here and below.
    pub people_below: u64,
    /// Revision.
    pub revision: i64,
}

/// Every department in sight, from the top down, with the people of a roster: counted on its day, or on `as_of`.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term; the store.
pub async fn list(unit: &WorkspaceUnit, which: Which, as_of: Option<NaiveDate>) -> Result<Vec<UnitView>, AppError> {
    let (tree, revisions) = units::tree(unit.app.db.read(), unit.scope).await?;
    let counts = head_counts(unit, which, as_of).await?;
    let sight = sight::of(unit, &tree).await?;
    let seen = |id: &OrgUnitId| sight.as_ref().is_none_or(|units| units.contains(id));
    let all = tree.walk();
    Ok(all
        .into_iter()
        .filter(|(_, found)| seen(&found.id))
        .map(|(depth, found)| view(&tree, &revisions, &counts, depth, found))
        .collect())
}

/// Before the first term there is nobody to count.
async fn head_counts(
    unit: &WorkspaceUnit,
    which: Which,
    as_of: Option<NaiveDate>,
) -> Result<HashMap<OrgUnitId, u64>, AppError> {
    let roster = match rosters::find(unit, which).await {
        Err(AppError::NotFound) if which == Which::Running => return Ok(HashMap::new()),
        other => other?,
    };
    let day = as_of.unwrap_or(roster.day);
    Ok(units::head_counts(unit.app.db.read(), unit.scope, roster.term.id, day).await?)
}

fn view(
    tree: &OrgTree,
    revisions: &HashMap<OrgUnitId, i64>,
    counts: &HashMap<OrgUnitId, u64>,
    depth: usize,
    unit: &Unit,
) -> UnitView {
    let count = |id: &OrgUnitId| counts.get(id).copied().unwrap_or_default();
    UnitView {
        depth,
        path: tree.path(unit.id),
        people: count(&unit.id),
        people_below: tree.subtree(unit.id).iter().map(count).sum(),
        revision: revisions.get(&unit.id).copied().unwrap_or(1),
        unit: unit.clone(),
    }
}

/// One department.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(unit: &WorkspaceUnit, id: OrgUnitId) -> Result<UnitView, AppError> {
    list(unit, Which::Running, None).await?.into_iter().find(|view| view.unit.id == id).ok_or(AppError::NotFound)
}

/// Adds a department.
///
/// # Errors
/// `org_unit.code_taken`, `org_unit.too_deep`, [`AppError::NotFound`] for the one above; the store.
pub async fn add(
    unit: &WorkspaceUnit,
    code: OrgCode,
    name: OrgName,
    parent: Option<OrgUnitId>,
) -> Result<OrgUnitId, AppError> {
    write(unit, async |uow, tree| {
        tree.check_add(parent).map_err(refusal)?;
        if tree.by_code(code.as_str()).is_some() {
            return Err(AppError::refused("org_unit.code_taken"));
        }
        let id = OrgUnitId::generate(unit.app.ids.as_ref());
        let new = Unit { id, code: code.clone(), name: name.clone(), parent };
        let mut all = tree.units().to_vec();
        all.push(new.clone());
        units::insert(uow, unit.scope, &OrgTree::new(all), &[new]).await?;
        note(uow, unit, Action::OrgUnitAdded, id.to_string(), json!({ "code": code.as_str() })).await?;
        Ok(id)
    })
    .await
}

/// Renames a department, if nobody changed it since `revision`.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; the store.
pub async fn rename(unit: &WorkspaceUnit, id: OrgUnitId, revision: i64, name: OrgName) -> Result<(), AppError> {
    write(unit, async |uow, tree| {
        let after = reshaped(uow, unit, &tree, id, revision, |unit| unit.name = name.clone()).await?;
        units::reshape(uow, unit.scope, &after, id).await?;
        note(uow, unit, Action::OrgUnitRenamed, id.to_string(), json!({ "name": name.as_str() })).await
    })
    .await
}

/// Moves a department with all below it. Posts stay with their departments, so the history moves along.
///
/// # Errors
/// `org_unit.cycle`, `org_unit.too_deep`, [`AppError::NotFound`], [`AppError::Stale`]; the store.
pub async fn shift(
    unit: &WorkspaceUnit,
    id: OrgUnitId,
    revision: i64,
    parent: Option<OrgUnitId>,
) -> Result<(), AppError> {
    write(unit, async |uow, tree| {
        tree.get(id).ok_or(AppError::NotFound)?;
        tree.check_move(id, parent).map_err(refusal)?;
        let after = reshaped(uow, unit, &tree, id, revision, |unit| unit.parent = parent).await?;
        units::reshape(uow, unit.scope, &after, id).await?;
        note(uow, unit, Action::OrgUnitMoved, id.to_string(), json!({ "parent": parent.map(|p| p.to_string()) })).await
    })
    .await
}

/// Deletes a department that is empty: none below it, and nobody ever in it. What courses were set for it goes with it.
///
/// # Errors
/// `org_unit.not_empty`, [`AppError::NotFound`], [`AppError::Stale`]; the store.
pub async fn remove(unit: &WorkspaceUnit, id: OrgUnitId, revision: i64) -> Result<(), AppError> {
    write(unit, async |uow, tree| {
        let _same = reshaped(uow, unit, &tree, id, revision, |_| {}).await?;
        if tree.subtree(id).len() > 1 || units::was_ever_held(uow.conn(), unit.scope, id).await? {
            return Err(AppError::refused("org_unit.not_empty"));
        }
        settings::forget_department(uow, unit, id).await?;
        notices::forget_department(uow, unit, id).await?;
        groups::forget(uow, unit, id).await?;
        units::delete(uow, unit.scope, id).await?;
        note(uow, unit, Action::OrgUnitRemoved, id.to_string(), json!({})).await
    })
    .await
}

/// The tree with one department changed.
async fn reshaped(
    uow: &Uow,
    unit: &WorkspaceUnit,
    tree: &OrgTree,
    id: OrgUnitId,
    revision: i64,
    change: impl Fn(&mut Unit),
) -> Result<OrgTree, AppError> {
    let (_, revisions) = units::tree(uow.conn(), unit.scope).await?;
    if *revisions.get(&id).ok_or(AppError::NotFound)? != revision {
        return Err(AppError::Stale);
    }
    let mut all = tree.units().to_vec();
    all.iter_mut().filter(|found| found.id == id).for_each(change);
    Ok(OrgTree::new(all))
}

/// A write unit that holds the workspace's people still, so that the tree stays what it was checked to be.
async fn write<T>(
    unit: &WorkspaceUnit,
    work: impl AsyncFn(&Uow, OrgTree) -> Result<T, AppError>,
) -> Result<T, AppError> {
    crate::seats::access::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    unit.write(async |uow| {
        revision::advance(uow, unit.scope, None).await?;
        let (tree, _) = units::tree(uow.conn(), unit.scope).await?;
        work(uow, tree).await
    })
    .await
}

fn refusal(error: TreeError) -> AppError {
    match error {
        TreeError::Cycle => AppError::refused("org_unit.cycle"),
        TreeError::TooDeep => AppError::refused("org_unit.too_deep"),
        TreeError::NoParent => AppError::NotFound,
    }
}
