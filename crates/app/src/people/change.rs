//! One person by form: added, changed, removed from a roster; the same writing as a file's.

use std::collections::HashMap;

use keizoku_domain::audit::Action;
use keizoku_domain::id::LearnerId;
use keizoku_domain::people::LearnerRole;
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::plan::Effect;
use keizoku_domain::people::posts::Posts;
use keizoku_store::Uow;
use keizoku_store::people::{accounts, learners, posts, revision, roster_entries, units};
use serde_json::{Value, json};

use super::imports_profile;
use super::rosters::{self, Roster, Which};
use super::write::{self, Changes, Seating, Written};
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::seats::waiting;

/// Adds a person and takes a seat in the roster; without a password, which comes by link or by hand-out.
///
/// # Errors
/// `learner.login_id_taken`, `learner.supervised_without_role`, `learner.org_unknown`, `seats.none_left`; those of
/// [`rosters::find_writable`]; the store.
pub async fn add(unit: &WorkspaceUnit, which: Which, profile: Profile) -> Result<LearnerId, AppError> {
    check(&profile)?;
    let roster = rosters::find_writable(unit, which).await?;
    ensure_new(unit, &profile).await?;
    let effect = Effect::Join(Box::new(profile));
    unit.write(async |uow| {
        let written = apply(uow, unit, &roster, vec![(1, &effect)], Seating::Refuse).await?;
        let id = written.joined.first().copied().ok_or_else(|| AppError::internal("nobody joined"))?;
        note(uow, unit, Action::LearnerAdded, id.to_string(), json!({ "term": roster.term.id.to_string() })).await?;
        Ok(id)
    })
    .await
}

/// Refuses a user ID that somebody has.
pub(super) async fn ensure_new(unit: &WorkspaceUnit, profile: &Profile) -> Result<(), AppError> {
    let conn = unit.app.db.read();
    let reserved = accounts::reserved_login_ids(conn, unit.scope.of_company()).await?;
    let is_known = learners::knows_login(conn, unit.scope, &profile.login_id).await?;
    if is_known || reserved.contains(&profile.login_id.key()) {
        return Err(AppError::refused("learner.login_id_taken"));
    }
    Ok(())
}

/// Changes a person on a roster, if nobody else did since `revision`. The user ID never changes; what belongs to the person
/// (see [`keizoku_domain::people::roster_entry`]) holds at once, the rest as long as the roster's term.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `learner.supervised_without_role`, `learner.org_unknown`; those of
/// [`rosters::find_writable`]; the store.
pub async fn change(
    unit: &WorkspaceUnit,
    id: LearnerId,
    which: Which,
    revision: i64,
    edit: impl FnOnce(&mut Profile) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, which).await?;
    let conn = unit.app.db.read();
    let person = learners::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let held = posts::of(conn, unit.scope, &[id]).await?;
    let posts = held.get(&id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
    let rows = roster_entries::of_people(conn, unit.scope, &[id]).await?.remove(&id).unwrap_or_default();
    let entry = rows.iter().find(|row| row.term == roster.term.id).map_or(&person.last_entry, |row| &row.entry);
    let before = imports_profile(&tree, &person, entry, &posts);
    let mut after = before.clone();
    edit(&mut after)?;
    check(&after)?;
    let changes = before.changes_to(&after);
    let effect = Effect::Become(id, Box::new(after));
    unit.write(async |uow| {
        let now = learners::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if now.revision != revision {
            return Err(AppError::Stale);
        }
        apply(uow, unit, &roster, vec![(1, &effect)], Seating::Refuse).await?;
        let fields: Vec<&str> = changes.iter().map(|change| change.field.as_str()).collect();
        note(uow, unit, Action::LearnerChanged, id.to_string(), json!({ "fields": fields })).await
    })
    .await
}

/// Takes one person off a roster, if nobody else changed the person since `revision`.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; those of [`rosters::find_writable`]; the store.
pub async fn release_one(unit: &WorkspaceUnit, which: Which, id: LearnerId, revision: i64) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, which).await?;
    unit.write(async |uow| {
        let now = learners::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if now.revision != revision {
            return Err(AppError::Stale);
        }
        release_from(uow, unit, &roster, &[id]).await?;
        Ok(())
    })
    .await
}

/// Takes people off a roster; persons and history stay, their seats are free at once. Answers how many were on it.
///
/// # Errors
/// [`AppError::NotFound`] when one of them is not known, [`AppError::Stale`] when one was changed since `seen`, the revisions in
/// the same order; those of [`rosters::find_writable`]; the store.
pub async fn release(
    unit: &WorkspaceUnit,
    which: Which,
    people: &[LearnerId],
    seen: Option<&[i64]>,
) -> Result<u32, AppError> {
    let roster = rosters::find_writable(unit, which).await?;
    let wanted = &people.iter().copied().collect();
    unit.write(async |uow| {
        let now = learners::revisions_of(uow.conn(), unit.scope, wanted).await?;
        if now.len() != wanted.len() {
            return Err(AppError::NotFound);
        }
        if seen.is_some_and(|seen| people.iter().zip(seen).any(|(id, revision)| now.get(id) != Some(revision))) {
            return Err(AppError::Stale);
        }
        release_from(uow, unit, &roster, people).await
    })
    .await
}

async fn release_from(uow: &Uow, unit: &WorkspaceUnit, roster: &Roster, people: &[LearnerId]) -> Result<u32, AppError> {
    revision::advance(uow, unit.scope, None).await?;
    let seated = crate::seats::seated(uow, unit.scope, roster.term.id, people).await?;
    write::leave(uow, unit, roster, people).await?;
    waiting::fill(uow, &unit.app, &unit.actor, unit.scope, roster.term.id).await?;
    let (action, subject) = match people {
        [one] => (Action::LearnerRemoved, one.to_string()),
        _ => (Action::LearnersReleased, roster.term.id.to_string()),
    };
    let details = json!({ "term": roster.term.id.to_string(), "people": people.len() });
    note(uow, unit, action, subject, details).await?;
    Ok(seated)
}

pub(super) fn check(profile: &Profile) -> Result<(), AppError> {
    if profile.role == LearnerRole::Learner && !profile.supervised.is_empty() {
        return Err(AppError::refused("learner.supervised_without_role"));
    }
    match (profile.starts_on, profile.ends_on) {
        (Some(first), Some(last)) if last < first => Err(AppError::refused("learner.date_order")),
        _ => Ok(()),
    }
}

/// Writes what happens to some people, and seats who has waited for what becomes free by it.
pub(super) async fn apply(
    uow: &Uow,
    unit: &WorkspaceUnit,
    roster: &Roster,
    effects: Vec<(u32, &Effect)>,
    seating: Seating,
) -> Result<Written, AppError> {
    revision::advance(uow, unit.scope, None).await?;
    let passwords = HashMap::new();
    let changes = Changes { roster, units: &[], effects, passwords: &passwords, seating };
    let written = write::apply(uow, unit, &changes).await?;
    waiting::fill(uow, &unit.app, &unit.actor, unit.scope, roster.term.id).await?;
    Ok(written)
}

pub(crate) async fn note(
    uow: &Uow,
    unit: &WorkspaceUnit,
    action: Action,
    subject: String,
    details: Value,
) -> Result<(), AppError> {
    let (company_id, workspace_id) = (unit.scope.company(), Some(unit.scope.workspace()));
    let entry = AuditEntry { company_id, workspace_id, action, subject, details };
    audit::record(uow, &unit.app, &unit.actor, entry).await
}
