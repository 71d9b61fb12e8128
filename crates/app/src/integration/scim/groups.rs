//! Departments as SCIM groups: a member is whoever holds a post there, the first one as primary, further ones as concurrent posts
//! (主務・兼務). The tree above a department, and its code, are kept on the screens and by files.

use std::collections::{HashMap, HashSet};

use keizoku_domain::id::{LearnerId, OrgUnitId};
use keizoku_domain::integration::scim::group::{self, GroupChange, joined, parted};
use keizoku_domain::integration::scim::patch::{self, invalid};
use keizoku_domain::integration::scim::{Filter, Window};
use keizoku_domain::people::Unit;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::text::{OrgCode, OrgName};
use keizoku_store::Uow;
use keizoku_store::integration::scim as store;
use keizoku_store::people::{learners, units};
use serde_json::Value;

use super::access::ScimUnit;
use super::{bad, ensure_seen, taken, version_of};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::rosters::{self, Which};
use crate::people::{org_units, provision};
use crate::seats::access::ensure_writable;

/// What a department can be asked for.
const ASKED: [&str; 3] = ["id", "displayname", "externalid"];

/// A department as the provider sees one.
#[derive(Debug, Clone)]
pub struct GroupView {
    /// The department.
    pub unit: Unit,
    /// How the provider knows it.
    pub external_id: Option<String>,
    /// Who holds a post there; `None` where nobody asked.
    pub members: Option<Vec<LearnerId>>,
    revision: i64,
}

impl GroupView {
    /// Changes with everything that the provider is shown.
    #[must_use]
    pub fn version(&self) -> String {
        version_of(&format!("{:?}", (&self.unit, &self.external_id, &self.members, self.revision)))
    }
}

/// A page of departments from the top down, and how many there are in all.
///
/// # Errors
/// `scim.invalid_filter`; the store.
pub async fn list(
    scim: &ScimUnit,
    filter: Option<&Filter>,
    window: Window,
    with_members: bool,
) -> Result<(Vec<GroupView>, u64), AppError> {
    let is_ours = |filter: &Filter| filter.attributes().iter().all(|name| ASKED.contains(name));
    if !filter.is_none_or(is_ours) {
        return Err(AppError::refused("scim.invalid_filter"));
    }
    let conn = scim.unit.app.db.read();
    let (tree, revisions) = units::tree(conn, scim.unit.scope).await?;
    let mut known = store::groups(conn, scim.unit.scope).await?;
    let said = |unit: &Unit, name: &str| match name {
        "id" => Some(unit.id.to_string()),
        "displayname" => Some(unit.name.as_str().to_owned()),
        _ => known.get(&unit.id).cloned(),
    };
    let fits = |unit: &Unit| filter.is_none_or(|filter| filter.matches(&|name| said(unit, name)));
    let found: Vec<Unit> = tree.walk().into_iter().map(|(_, unit)| unit).filter(|unit| fits(unit)).cloned().collect();
    let total = u64::try_from(found.len()).map_err(AppError::internal)?;
    let place = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let page: Vec<Unit> = found.into_iter().skip(place(window.start - 1)).take(place(window.count)).collect();
    let ids: Vec<OrgUnitId> = page.iter().map(|unit| unit.id).collect();
    let mut members = if with_members { members_of(scim, &ids).await? } else { HashMap::new() };
    let views = page.into_iter().map(|unit| GroupView {
        external_id: known.remove(&unit.id),
        members: with_members.then(|| members.remove(&unit.id).unwrap_or_default()),
        revision: revisions.get(&unit.id).copied().unwrap_or(1),
        unit,
    });
    Ok((views.collect(), total))
}

async fn members_of(scim: &ScimUnit, ids: &[OrgUnitId]) -> Result<HashMap<OrgUnitId, Vec<LearnerId>>, AppError> {
    let day = match rosters::find(&scim.unit, Which::Running).await {
        Ok(roster) => roster.day,
        Err(AppError::NotFound) => scim.unit.today(),
        Err(error) => return Err(error),
    };
    Ok(store::members(scim.unit.app.db.read(), scim.unit.scope, ids, day).await?)
}

/// One department.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(scim: &ScimUnit, id: OrgUnitId, with_members: bool) -> Result<GroupView, AppError> {
    let conn = scim.unit.app.db.read();
    let (tree, revisions) = units::tree(conn, scim.unit.scope).await?;
    let unit = tree.get(id).cloned().ok_or(AppError::NotFound)?;
    let external_id = store::groups(conn, scim.unit.scope).await?.remove(&id);
    let members = match with_members {
        true => Some(members_of(scim, &[id]).await?.remove(&id).unwrap_or_default()),
        false => None,
    };
    Ok(GroupView { unit, external_id, members, revision: revisions.get(&id).copied().unwrap_or(1) })
}

/// Adds a department at the top of the tree, with a code of its own.
///
/// # Errors
/// `scim.invalid_value`, `scim.invalid_syntax`, `scim.uniqueness`; [`AppError::ReadOnly`]; the store.
pub async fn create(scim: &ScimUnit, body: &Value) -> Result<GroupView, AppError> {
    let (name, external_id, members) = group::put(body)?;
    let name = OrgName::parse(&name).map_err(bad("displayName"))?;
    let people = parsed(scim, &members.unwrap_or_default()).await?;
    if let Some(external_id) = &external_id {
        let known = store::groups(scim.unit.app.db.read(), scim.unit.scope).await?;
        if known.values().any(|other| other == external_id) {
            return Err(taken("externalId"));
        }
    }
    // The last digits of an id are random: enough to tell the departments of a workspace apart.
    let fresh = scim.unit.app.ids.next().simple().to_string();
    let code = OrgCode::parse(&format!("SCIM-{}", &fresh[fresh.len() - 12..])).map_err(bad("displayName"))?;
    let id = org_units::add(&scim.unit, code, name, None).await?;
    know(scim, id, external_id.as_deref()).await?;
    admit(scim, id, &people).await?;
    find(scim, id, true).await
}

/// Makes a department what a full message says; without members named, they stay.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`create`].
pub async fn put(scim: &ScimUnit, id: OrgUnitId, seen: Option<&str>, body: &Value) -> Result<GroupView, AppError> {
    let (name, external_id, members) = group::put(body)?;
    let mut changes = vec![GroupChange::Rename(name), GroupChange::ExternalId(external_id)];
    changes.extend(members.map(GroupChange::Replace));
    change(scim, id, seen, &changes).await
}

/// Changes parts of a department.
///
/// # Errors
/// Those of [`put`], `scim.invalid_path`, `scim.mutability`, `scim.no_target`, `scim.too_many`.
pub async fn patch(scim: &ScimUnit, id: OrgUnitId, seen: Option<&str>, body: &Value) -> Result<GroupView, AppError> {
    let changes = group::changes(&patch::operations(body)?)?;
    change(scim, id, seen, &changes).await
}

async fn change(
    scim: &ScimUnit,
    id: OrgUnitId,
    seen: Option<&str>,
    changes: &[GroupChange],
) -> Result<GroupView, AppError> {
    let before = find(scim, id, true).await?;
    ensure_seen(seen, &before.version())?;
    // Everything that can be wrong is looked at before anything is written.
    for change in changes {
        match change {
            GroupChange::Rename(name) => drop(OrgName::parse(name).map_err(bad("displayName"))?),
            GroupChange::Add(people) | GroupChange::Replace(people) => drop(parsed(scim, people).await?),
            GroupChange::ExternalId(_) | GroupChange::Remove(_) => {}
        }
    }
    for change in changes {
        enact(scim, id, change).await?;
    }
    find(scim, id, true).await
}

async fn enact(scim: &ScimUnit, id: OrgUnitId, change: &GroupChange) -> Result<(), AppError> {
    match change {
        GroupChange::Rename(name) => {
            let name = OrgName::parse(name).map_err(bad("displayName"))?;
            let now = find(scim, id, false).await?;
            if now.unit.name != name {
                org_units::rename(&scim.unit, id, now.revision, name).await?;
            }
            Ok(())
        }
        GroupChange::ExternalId(external_id) => know(scim, id, external_id.as_deref()).await,
        GroupChange::Add(people) => admit(scim, id, &parsed(scim, people).await?).await,
        GroupChange::Remove(Some(people)) => {
            let known: Vec<LearnerId> = people.iter().filter_map(|one| one.parse().ok()).collect();
            regroup(scim, id, &[], &known).await
        }
        GroupChange::Remove(None) => regroup(scim, id, &[], &members(scim, id).await?).await,
        GroupChange::Replace(people) => {
            let wanted: HashSet<LearnerId> = parsed(scim, people).await?.into_iter().collect();
            let now: HashSet<LearnerId> = members(scim, id).await?.into_iter().collect();
            let comers: Vec<LearnerId> = wanted.difference(&now).copied().collect();
            let leavers: Vec<LearnerId> = now.difference(&wanted).copied().collect();
            regroup(scim, id, &comers, &leavers).await
        }
    }
}

async fn members(scim: &ScimUnit, id: OrgUnitId) -> Result<Vec<LearnerId>, AppError> {
    Ok(members_of(scim, &[id]).await?.remove(&id).unwrap_or_default())
}

async fn admit(scim: &ScimUnit, id: OrgUnitId, people: &[LearnerId]) -> Result<(), AppError> {
    regroup(scim, id, people, &[]).await
}

async fn regroup(scim: &ScimUnit, id: OrgUnitId, comers: &[LearnerId], leavers: &[LearnerId]) -> Result<(), AppError> {
    let all: Vec<LearnerId> = comers.iter().chain(leavers).copied().collect();
    if all.is_empty() {
        return Ok(());
    }
    let comers: HashSet<LearnerId> = comers.iter().copied().collect();
    let change =
        |who: LearnerId, posts: Posts| if comers.contains(&who) { joined(posts, id) } else { parted(posts, id) };
    provision::regroup(&scim.unit, id, &all, change).await.map(|_| ())
}

/// The people of a list of ids, all of whom the provider must know.
async fn parsed(scim: &ScimUnit, ids: &[String]) -> Result<Vec<LearnerId>, AppError> {
    let people: Vec<LearnerId> =
        ids.iter().map(|id| id.parse()).collect::<Result<_, _>>().map_err(|_| AppError::from(invalid("members")))?;
    let wanted: HashSet<LearnerId> = people.iter().copied().collect();
    let conn = scim.unit.app.db.read();
    let there = learners::revisions_of(conn, scim.unit.scope, &wanted).await?;
    let known = store::known(conn, scim.unit.scope, &people).await?;
    let is_gone = |id: &LearnerId| known.get(id).is_some_and(|known| known.removed_at.is_some());
    if there.len() == wanted.len() && !people.iter().any(is_gone) { Ok(people) } else { Err(invalid("members").into()) }
}

async fn know(scim: &ScimUnit, id: OrgUnitId, external_id: Option<&str>) -> Result<(), AppError> {
    ensure_writable(scim.unit.app.db.read(), scim.unit.scope, scim.unit.today()).await?;
    let kept = scim.unit.write(async |uow| match store::keep_group(uow, scim.unit.scope, id, external_id).await {
        Err(error) if error.is_unique_violation() => Err(taken("externalId")),
        other => Ok(other?),
    });
    kept.await
}

/// Deletes a department that is empty and always was.
///
/// # Errors
/// `org_unit.not_empty`, [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn remove(scim: &ScimUnit, id: OrgUnitId, seen: Option<&str>) -> Result<(), AppError> {
    let before = find(scim, id, true).await?;
    ensure_seen(seen, &before.version())?;
    org_units::remove(&scim.unit, id, before.revision).await
}

/// Forgets how providers knew a department that is deleted.
///
/// # Errors
/// The store.
pub(crate) async fn forget(uow: &Uow, unit: &WorkspaceUnit, id: OrgUnitId) -> Result<(), AppError> {
    Ok(store::keep_group(uow, unit.scope, id, None).await?)
}
