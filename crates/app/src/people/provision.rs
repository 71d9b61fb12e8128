//! People whom an identity provider keeps: the same writing as a form's and a file's, but nobody is refused for want of a seat, and
//! who comes or goes does so on the next roster too, because a provider speaks of people, not of terms.

use std::collections::{HashMap, HashSet};

use keizoku_domain::audit::Action;
use keizoku_domain::id::{LearnerId, OrgUnitId, TermId};
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::plan::Effect;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::seats::RosterState;
use keizoku_store::Uow;
use keizoku_store::people::{learners, posts, roster_entries, units};
use keizoku_store::seats::assignments;
use serde_json::json;

use super::change::{apply, check, ensure_new, note};
use super::imports_profile;
use super::rosters::{self, Roster, Which};
use super::write::{self, Seating};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::seats::waiting;

/// Adds a person; on the roster, with a seat or waiting for one, if `active`. `also` is written along.
///
/// # Errors
/// `learner.login_id_taken`; those of [`rosters::find_writable`] and of `also`; the store.
pub async fn create(
    unit: &WorkspaceUnit,
    profile: Profile,
    active: bool,
    also: impl AsyncFn(&Uow, LearnerId) -> Result<(), AppError>,
) -> Result<LearnerId, AppError> {
    check(&profile)?;
    let (roster, next) = (rosters::find_writable(unit, Which::Running).await?, next_roster(unit).await?);
    ensure_new(unit, &profile).await?;
    let effect = Effect::Join(Box::new(profile));
    let seating = if active { Seating::Wait } else { Seating::Unneeded };
    unit.write(async |uow| {
        let written = match apply(uow, unit, &roster, vec![(1, &effect)], seating).await {
            // Somebody else added the same user ID since it was looked for.
            Err(AppError::Store(error)) if error.is_unique_violation() => {
                return Err(AppError::refused("learner.login_id_taken"));
            }
            other => other?,
        };
        let id = written.joined.first().copied().ok_or_else(|| AppError::internal("nobody joined"))?;
        if let (true, Some(next)) = (active, &next) {
            waiting::queue_up(uow, &unit.app, &unit.actor, unit.scope, (next.term.id, &[id])).await?;
        }
        also(uow, id).await?;
        note(uow, unit, Action::LearnerAdded, id.to_string(), json!({ "term": roster.term.id.to_string() })).await?;
        Ok(id)
    })
    .await
}

/// Makes a person what `edit` makes of it, on the roster or off it, if nobody else changed the person since `revision`. `also` is written
/// along.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; those of `edit`, of `also` and of [`rosters::find_writable`]; the store.
pub async fn update(
    unit: &WorkspaceUnit,
    (id, revision): (LearnerId, i64),
    active: bool,
    edit: impl FnOnce(&mut Profile, &OrgTree) -> Result<(), AppError>,
    also: impl AsyncFn(&Uow) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let (roster, next) = (rosters::find_writable(unit, Which::Running).await?, next_roster(unit).await?);
    let (tree, mut found) = profiles(unit, &roster, &[id]).await?;
    let before = found.remove(&id).ok_or(AppError::NotFound)?;
    let mut after = before.clone();
    edit(&mut after, &tree)?;
    check(&after)?;
    let fields: Vec<String> = before.changes_to(&after).into_iter().map(|change| change.field).collect();
    let (leaves, becomes) = (Effect::Leave(id), Effect::Become(id, Box::new(after.clone())));
    let returns = Effect::Return(id, Box::new(after));
    unit.write(async |uow| {
        let now = learners::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if now.revision != revision {
            return Err(AppError::Stale);
        }
        let on = !assignments::on_roster(uow.conn(), unit.scope, roster.term.id, &[id]).await?.is_empty();
        let mut effects = Vec::new();
        match (on, active) {
            (false, true) => effects.push((1, &returns)),
            (true, false) => effects.extend([(1, &leaves), (1, &becomes)]),
            _ if fields.is_empty() => {}
            _ => effects.push((1, &becomes)),
        }
        let action = if on && !active { Action::LearnerRemoved } else { Action::LearnerChanged };
        if !effects.is_empty() {
            apply(uow, unit, &roster, effects, Seating::Wait).await?;
        }
        let details = json!({ "term": roster.term.id.to_string(), "fields": fields, "active": active });
        note(uow, unit, action, id.to_string(), details).await?;
        if let Some(next) = &next {
            follow(uow, unit, next, id, (on, active)).await?;
        }
        also(uow).await
    })
    .await
}

/// Who comes to the running roster comes to the next one; who leaves it leaves both.
async fn follow(
    uow: &Uow,
    unit: &WorkspaceUnit,
    next: &Roster,
    id: LearnerId,
    (on, active): (bool, bool),
) -> Result<(), AppError> {
    match (on, active) {
        (false, true) => {
            waiting::queue_up(uow, &unit.app, &unit.actor, unit.scope, (next.term.id, &[id])).await?;
        }
        (true, false) => {
            write::leave(uow, unit, next, &[id]).await?;
            waiting::seat(uow, unit.scope, next.term.id).await?;
        }
        _ => {}
    }
    Ok(())
}

/// Puts people into a department and takes others out of it: each person's posts become what `change` makes of them. Answers how many
/// were changed.
///
/// # Errors
/// Those of [`rosters::find_writable`]; the store.
pub async fn regroup(
    unit: &WorkspaceUnit,
    department: OrgUnitId,
    people: &[LearnerId],
    change: impl Fn(LearnerId, Posts) -> Posts,
) -> Result<usize, AppError> {
    let roster = rosters::find_writable(unit, Which::Running).await?;
    let (tree, found) = profiles(unit, &roster, people).await?;
    let held = posts::of(unit.app.db.read(), unit.scope, people).await?;
    let code = |id: &OrgUnitId| tree.get(*id).map(|unit| unit.code.clone());
    let mut effects = Vec::new();
    for (id, before) in found {
        let now = held.get(&id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
        let after = change(id, now);
        let mut profile = before.clone();
        profile.unit = after.primary.as_ref().and_then(code);
        profile.concurrent = after.concurrent.iter().filter_map(code).collect();
        profile.concurrent.sort();
        if profile != before {
            effects.push(Effect::Become(id, Box::new(profile)));
        }
    }
    if effects.is_empty() {
        return Ok(0);
    }
    unit.write(async |uow| {
        let effects = effects.iter().map(|effect| (1, effect)).collect::<Vec<_>>();
        let changed = effects.len();
        apply(uow, unit, &roster, effects, Seating::Wait).await?;
        let details = json!({ "fields": ["orgUnit", "concurrentUnits"], "people": changed });
        note(uow, unit, Action::LearnerChanged, department.to_string(), details).await?;
        Ok(changed)
    })
    .await
}

/// People as the roster sees them.
async fn profiles(
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: &[LearnerId],
) -> Result<(OrgTree, HashMap<LearnerId, Profile>), AppError> {
    let conn = unit.app.db.read();
    let unique: HashSet<LearnerId> = people.iter().copied().collect();
    let people: Vec<LearnerId> = unique.into_iter().collect();
    let persons = learners::some(conn, unit.scope, &people).await?;
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let held = posts::of(conn, unit.scope, &people).await?;
    let rows = roster_entries::of_people(conn, unit.scope, &people).await?;
    let here = |id: LearnerId, term: TermId| rows.get(&id)?.iter().find(|row| row.term == term);
    let of = |(id, person): (LearnerId, learners::Learner)| {
        let posts = held.get(&id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
        let entry = here(id, roster.term.id).map_or(&person.last_entry, |row| &row.entry);
        (id, imports_profile(&tree, &person, entry, &posts))
    };
    let found = persons.into_iter().map(of).collect();
    Ok((tree, found))
}

/// The next roster, once it is open.
async fn next_roster(unit: &WorkspaceUnit) -> Result<Option<Roster>, AppError> {
    match rosters::find(unit, Which::Next).await {
        Ok(next) if matches!(next.term.roster, RosterState::Preparing | RosterState::Confirmed) => Ok(Some(next)),
        Ok(_) | Err(AppError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}
