//! People come into a class one by one, by a list of user IDs, or by department as a one-time fill; and are taken out of it.

use std::collections::BTreeSet;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::class::MOST_MEMBERS;
use keizoku_domain::id::{LearnerId, OrgUnitId, TrainingClassId};
use keizoku_domain::people::posts::Posts;
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::LoginId;
use keizoku_store::learning::classes as store;
use keizoku_store::people::{learners, posts, units};
use keizoku_store::seats::assignments;
use serde_json::json;

use super::write::writable_class;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::Roster;

/// Who comes into a class.
#[derive(Debug, Clone, Default)]
pub struct Newcomers {
    /// By id.
    pub people: Vec<LearnerId>,
    /// By user ID, as it was typed.
    pub logins: Vec<String>,
    /// Everybody with the primary post in this department or below it today; who comes there later does not follow.
    pub department: Option<OrgUnitId>,
}

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// How many are new in the class.
    pub added: usize,
    /// How many were in it already.
    pub already: usize,
    /// User IDs that nobody on the term's roster has, as they were typed.
    pub unknown: Vec<String>,
}

/// Adds people. Whoever is in the class already stays, so that the same request again changes nothing.
///
/// # Errors
/// [`AppError::NotFound`] for the class, the department or a person who is not on the term's roster;
/// `training_class.too_many_members`, `training_class.term_ended`, [`AppError::ReadOnly`]; the store.
pub async fn add(unit: &WorkspaceUnit, id: TrainingClassId, who: &Newcomers) -> Result<Added, AppError> {
    let roster = writable_class(unit, id).await?;
    let (wanted, unknown) = resolve(unit, &roster, who).await?;
    unit.write(async |uow| {
        store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        let before: BTreeSet<LearnerId> = store::members(uow.conn(), unit.scope, id).await?.into_iter().collect();
        let new: Vec<LearnerId> = wanted.difference(&before).copied().collect();
        if before.len() + new.len() > MOST_MEMBERS {
            return Err(Refusal::new("training_class.too_many_members").with("most", MOST_MEMBERS).into());
        }
        if !new.is_empty() {
            store::add(uow, unit.scope, id, &new).await?;
            let details = json!({ "added": new.len(), "department": who.department.map(|unit| unit.to_string()) });
            note(uow, unit, Action::TrainingClassMembersAdded, id.to_string(), details).await?;
        }
        Ok(Added { added: new.len(), already: wanted.len() - new.len(), unknown: unknown.clone() })
    })
    .await
}

/// The people who are meant, all of them on the term's roster, and the user IDs that are not known there.
async fn resolve(
    unit: &WorkspaceUnit,
    roster: &Roster,
    who: &Newcomers,
) -> Result<(BTreeSet<LearnerId>, Vec<String>), AppError> {
    let conn = unit.app.db.read();
    let term = roster.term.id;
    let mut wanted: BTreeSet<LearnerId> = who.people.iter().copied().collect();
    let named: Vec<LearnerId> = wanted.iter().copied().collect();
    if assignments::on_roster(conn, unit.scope, term, &named).await?.len() < named.len() {
        return Err(AppError::NotFound);
    }
    let mut unknown = Vec::new();
    let typed: Vec<Option<LoginId>> = who.logins.iter().map(|text| LoginId::parse(text).ok()).collect();
    let ids: Vec<LoginId> = typed.iter().flatten().cloned().collect();
    let known = learners::ids_of_logins(conn, unit.scope, &ids).await?;
    let found: Vec<LearnerId> = known.values().copied().collect();
    let here: BTreeSet<LearnerId> = assignments::on_roster(conn, unit.scope, term, &found).await?.into_iter().collect();
    for (text, login) in who.logins.iter().zip(&typed) {
        let id = login.as_ref().and_then(|login| known.get(&login.key())).filter(|id| here.contains(id));
        match id {
            Some(id) => drop(wanted.insert(*id)),
            None => unknown.push(text.clone()),
        }
    }
    if let Some(department) = who.department {
        let (tree, _) = units::tree(conn, unit.scope).await?;
        tree.get(department).ok_or(AppError::NotFound)?;
        let below: BTreeSet<OrgUnitId> = tree.subtree(department).into_iter().collect();
        let held = posts::of_everybody(conn, unit.scope).await?.into_iter();
        let is_there = |all: &[_]| Posts::on(all, roster.day).primary.is_some_and(|unit| below.contains(&unit));
        let there: Vec<LearnerId> = held.filter(|(_, all)| is_there(all)).map(|(id, _)| id).collect();
        wanted.extend(assignments::on_roster(conn, unit.scope, term, &there).await?);
    }
    Ok((wanted, unknown))
}

/// Takes people out of a class, and tells how many were in it. What they learned in it stays as evidence.
///
/// # Errors
/// [`AppError::NotFound`], `training_class.term_ended`, [`AppError::ReadOnly`]; the store.
pub async fn take_out(unit: &WorkspaceUnit, id: TrainingClassId, people: &[LearnerId]) -> Result<u64, AppError> {
    writable_class(unit, id).await?;
    unit.write(async |uow| {
        store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        let gone = store::take_out(uow, unit.scope, id, people).await?;
        if gone > 0 {
            note(uow, unit, Action::TrainingClassMembersRemoved, id.to_string(), json!({ "removed": gone })).await?;
        }
        Ok(gone)
    })
    .await
}
