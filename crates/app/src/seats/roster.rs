//! The next roster beside the running one: who stays, leaves, joins, person by person (`renewal.md`, "Seats"; N1).

use keizoku_domain::audit::Action;
use keizoku_domain::id::LearnerId;
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::learner::{FieldChange, Profile};
use keizoku_domain::people::posts::Posts;
use keizoku_domain::seats::{RosterState, Term};
use keizoku_domain::text::search_key;
use keizoku_store::Uow;
use keizoku_store::people::roster_entries::{self, RosterRow};
use keizoku_store::people::{learners, posts, units};
use keizoku_store::seats::terms;
use serde_json::json;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::integration::webhooks::{self, Event, Whose};
use crate::page::{Page, PageRequest};
use crate::people::change::note;
use crate::people::imports::profile_of;
use crate::people::rosters::{self, Which};

/// What becomes of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// In both rosters, as before.
    Stay,
    /// In both rosters, with another department, role or the like from the next term on.
    Changed,
    /// Only in the running roster.
    Leave,
    /// Only in the next roster.
    Join,
}

/// One person of the diff.
#[derive(Debug, Clone)]
pub struct DiffRow {
    /// Who.
    pub id: LearnerId,
    /// What becomes of the person.
    pub fate: Fate,
    /// As the person is on the day of the roster looked at.
    pub profile: Profile,
    /// Departments from the top down.
    pub path: Vec<String>,
    /// What changes with the next term.
    pub changes: Vec<FieldChange>,
}

/// The two rosters side by side.
#[derive(Debug)]
pub struct NextRoster {
    /// The next term.
    pub next: Term,
    /// The running one.
    pub base: Term,
    /// Everybody in either of them, by user ID.
    pub rows: Vec<DiffRow>,
}

impl NextRoster {
    /// How many have this fate; those who change are among those who stay.
    #[must_use]
    pub fn count(&self, fate: Fate) -> usize {
        let counts = |row: &&DiffRow| row.fate == fate || (fate == Fate::Stay && row.fate == Fate::Changed);
        self.rows.iter().filter(counts).count()
    }
}

/// Compares the running roster with the next one.
///
/// # Errors
/// [`AppError::NotFound`] without a next term, `roster.not_open` before it is opened; the store.
pub async fn compare(unit: &WorkspaceUnit) -> Result<NextRoster, AppError> {
    let base = rosters::find(unit, Which::Running).await?;
    let next = rosters::find(unit, Which::Next).await?;
    if next.term.roster == RosterState::NotOpen {
        return Err(AppError::refused("roster.not_open"));
    }
    let (conn, scope) = (unit.app.db.read(), unit.scope);
    let (tree, _) = units::tree(conn, scope).await?;
    let running = roster_entries::of_term(conn, scope, base.term.id).await?;
    let coming = roster_entries::of_term(conn, scope, next.term.id).await?;
    let on = |row: Option<&RosterRow>| row.is_some_and(|row| !row.released);
    let held = posts::of_everybody(conn, scope).await?;
    let mut rows = Vec::new();
    for person in learners::all(conn, scope).await? {
        let on_day = |day| held.get(&person.id).map(|all| Posts::on(all, day)).unwrap_or_default();
        let (before, after) = (on_day(base.day), on_day(next.day));
        let (here, there) = (running.get(&person.id), coming.get(&person.id));
        let entry = |row: Option<&RosterRow>| row.map_or_else(|| person.last_entry.clone(), |row| row.entry.clone());
        let was = profile_of(&tree, &person, &entry(here), &before);
        let will = profile_of(&tree, &person, &entry(there), &after);
        let changes = was.changes_to(&will);
        let (fate, profile, posts, changes) = match (on(here), on(there)) {
            (true, true) if changes.is_empty() => (Fate::Stay, will, after, changes),
            (true, true) => (Fate::Changed, will, after, changes),
            (true, false) => (Fate::Leave, was, before, Vec::new()),
            (false, true) => (Fate::Join, will, after, Vec::new()),
            (false, false) => continue,
        };
        rows.push(DiffRow { id: person.id, fate, path: path(&tree, &posts), profile, changes });
    }
    Ok(NextRoster { next: next.term, base: base.term, rows })
}

fn path(tree: &OrgTree, posts: &Posts) -> Vec<String> {
    posts.primary.map(|unit| tree.path(unit)).unwrap_or_default()
}

/// A page of the diff, by user ID.
///
/// # Errors
/// Those of [`compare`], `list.cursor_invalid`.
pub async fn diff(
    unit: &WorkspaceUnit,
    fate: Option<Fate>,
    words: Option<&str>,
    page: &PageRequest,
) -> Result<Page<DiffRow>, AppError> {
    let all = compare(unit).await?.rows;
    let after: Option<String> = page.position()?;
    let keys: Vec<String> = words.unwrap_or_default().split_whitespace().map(search_key).collect();
    let found = |row: &DiffRow| {
        let profile = &row.profile;
        let kana = profile.kana.as_ref().map_or("", |kana| kana.as_str());
        let text = search_key(&format!("{}|{}|{kana}", profile.login_id, profile.name));
        keys.iter().all(|key| text.contains(key))
    };
    let wanted = |row: &DiffRow| {
        fate.is_none_or(|fate| row.fate == fate)
            && after.as_ref().is_none_or(|after| row.profile.login_id.key() > *after)
            && found(row)
    };
    let limit = page.limit();
    let take = usize::try_from(limit).map_err(AppError::internal)? + 1;
    let items = all.into_iter().filter(wanted).take(take).collect();
    Page::cut(items, limit, |row: &DiffRow| row.profile.login_id.key())
}

/// Confirms the next roster. More people than seats bought cannot be confirmed.
///
/// # Errors
/// `roster.not_open`, `roster.confirmed`, `roster.over_quota`, [`AppError::ReadOnly`]; the store.
pub async fn confirm(unit: &WorkspaceUnit) -> Result<(), AppError> {
    let roster = rosters::find_writable(unit, Which::Next).await?;
    let by = unit_name(unit);
    unit.write(async |uow| {
        let term = terms::lock(uow, unit.scope, roster.term.id).await?.ok_or(AppError::NotFound)?;
        if term.quota.over() > 0 {
            let refusal = keizoku_domain::refusal::Refusal::new("roster.over_quota");
            return Err(refusal.with("over", term.quota.over()).with("purchased", term.quota.purchased).into());
        }
        terms::set_roster(uow, &term, RosterState::Confirmed, Some(by.clone())).await?;
        let details = json!({ "assigned": term.quota.assigned, "purchased": term.quota.purchased });
        note(uow, unit, Action::RosterConfirmed, term.id.to_string(), details).await?;
        tell(uow, unit, EventType::RosterConfirmed, &term).await
    })
    .await
}

/// Opens a confirmed roster again, until its term begins.
///
/// # Errors
/// `roster.not_confirmed`, [`AppError::NotFound`], [`AppError::ReadOnly`]; the store.
pub async fn reopen(unit: &WorkspaceUnit) -> Result<(), AppError> {
    super::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let roster = rosters::find(unit, Which::Next).await?;
    unit.write(async |uow| {
        let term = terms::lock(uow, unit.scope, roster.term.id).await?.ok_or(AppError::NotFound)?;
        if term.roster != RosterState::Confirmed {
            return Err(AppError::refused("roster.not_confirmed"));
        }
        terms::set_roster(uow, &term, RosterState::Preparing, None).await?;
        note(uow, unit, Action::RosterReopened, term.id.to_string(), json!({})).await?;
        tell(uow, unit, EventType::RosterReopened, &term).await
    })
    .await
}

/// Tells webhooks what became of a term's roster.
pub(super) async fn tell(uow: &Uow, unit: &WorkspaceUnit, kind: EventType, term: &Term) -> Result<(), AppError> {
    let data = json!({
        "workspaceId": unit.scope.workspace(), "contractId": term.contract_id, "termId": term.id,
        "startMonth": term.start_month, "startsOn": term.starts_on,
        "assigned": term.quota.assigned, "purchased": term.quota.purchased,
    });
    let whose = Whose::Workspace(unit.scope.workspace());
    webhooks::emit(uow, &unit.app, unit.scope.of_company(), Event { kind, whose, key: None, data }).await
}

fn unit_name(unit: &WorkspaceUnit) -> String {
    match &unit.actor {
        crate::caller::Actor::Account(account) => account.name.clone(),
        _ => "Keizoku".to_owned(),
    }
}
