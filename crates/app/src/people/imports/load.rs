//! Loading a file: read, planned against the people as they are, kept as an immutable plan.

use std::collections::HashMap;

use chrono::TimeDelta;
use keizoku_domain::audit::Action;
use keizoku_domain::id::{ImportId, OrgUnitId};
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::plan::{ImportPlan, PersonNow, Snapshot, Standing, of_learners, of_organisations};
use keizoku_domain::people::posts::Posts;
use keizoku_domain::people::{OrgTree, RosterEntry, table};
use keizoku_domain::text::OrgCode;
use keizoku_store::people::imports::{self, Import};
use keizoku_store::people::{accounts, learners, posts, revision, roster_entries, units};
use serde_json::json;

use super::{Kept, sealing_context};
use crate::audit::{self, AuditEntry};
use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::people::rosters::{self, Roster, Which};

/// A plan may be confirmed for a day.
const LIFETIME: TimeDelta = TimeDelta::hours(24);

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// People.
    Learners,
    /// Departments.
    OrgUnits,
}

impl FileKind {
    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Learners => "learners",
            Self::OrgUnits => "org_units",
        }
    }

    /// Reads a transmitted name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Learners, Self::OrgUnits].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Loads a file and plans what it will do. Whatever is wrong with it stands in the plan.
///
/// # Errors
/// `import.too_large`; those of [`rosters::find_writable`]; the store.
pub async fn load(
    unit: &WorkspaceUnit,
    kind: FileKind,
    which: Which,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<Import, AppError> {
    let roster = rosters::find_writable(unit, which).await?;
    // The revision is read first: what changes after it makes the plan stale, never wrong.
    let base = revision::current(unit.app.db.read(), unit.scope).await?.ok_or(AppError::NotFound)?;
    let now = snapshot(unit, &roster).await?;
    let work = move || plan(kind, &bytes, &now);
    let planned = tokio::task::spawn_blocking(work).await.map_err(AppError::internal)??;
    let id = ImportId::generate(unit.app.ids.as_ref());
    let import = Import {
        id,
        term: roster.term.id,
        kind: kind.as_str().to_owned(),
        file_name: file_name.chars().filter(|c| !c.is_control()).take(200).collect(),
        encoding: planned.encoding.to_owned(),
        format: planned.format.to_owned(),
        base_revision: base,
        state: if planned.plan.is_blocked() { "blocked" } else { "ready" }.to_owned(),
        summary: json!({ "rows": planned.plan.rows.len(), "faults": planned.plan.faults.len() }),
        secrets: Some(planned.kept.seal(&unit.app, &sealing_context(id))?),
        plan: planned.plan,
        created_by: actor_name(unit),
        created_at: unit.now(),
        expires_at: unit.now() + LIFETIME,
        carries_over: false,
        completions: None,
    };
    let kept = &import;
    unit.write(async |uow| {
        imports::insert(uow, unit.scope, kept).await?;
        let entry = AuditEntry {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            action: Action::ImportLoaded,
            subject: kept.id.to_string(),
            details: json!({ "fileName": kept.file_name, "kind": kept.kind, "state": kept.state, "hash": kept.plan.hash }),
        };
        audit::record(uow, &unit.app, &unit.actor, entry).await
    })
    .await?;
    Ok(import)
}

struct Planned {
    plan: ImportPlan,
    kept: Kept,
    encoding: &'static str,
    format: &'static str,
}

fn plan(kind: FileKind, bytes: &[u8], now: &Snapshot) -> Result<Planned, AppError> {
    let table = table::read(bytes).map_err(|_| AppError::refused("import.too_large"))?;
    let (plan, passwords) = match kind {
        FileKind::Learners => {
            let planned = of_learners(&table, now);
            (planned.plan, planned.passwords)
        }
        FileKind::OrgUnits => (of_organisations(&table, &now.tree, now.term), HashMap::new()),
    };
    let kept = Kept::of(&table, passwords);
    Ok(Planned { plan, kept, encoding: table.encoding.as_str(), format: table.format.as_str() })
}

/// A plan that comes from no file but carries people over, to be kept and confirmed like a file's.
pub(in crate::people) fn carried_over(
    unit: &WorkspaceUnit,
    roster: &Roster,
    base_revision: i64,
    name: &str,
    plan: ImportPlan,
    completions: Option<u32>,
) -> Result<Import, AppError> {
    let id = ImportId::generate(unit.app.ids.as_ref());
    let kept = Kept { header: Vec::new(), rows: Vec::new(), passwords: HashMap::new() };
    Ok(Import {
        id,
        term: roster.term.id,
        kind: FileKind::Learners.as_str().to_owned(),
        file_name: name.chars().filter(|c| !c.is_control()).take(200).collect(),
        encoding: table::Encoding::Utf8.as_str().to_owned(),
        format: table::Format::Csv.as_str().to_owned(),
        base_revision,
        state: if plan.is_blocked() { "blocked" } else { "ready" }.to_owned(),
        summary: json!({ "rows": plan.rows.len(), "faults": plan.faults.len() }),
        secrets: Some(kept.seal(&unit.app, &sealing_context(id))?),
        plan,
        created_by: actor_name(unit),
        created_at: unit.now(),
        expires_at: unit.now() + LIFETIME,
        carries_over: true,
        completions,
    })
}

fn actor_name(unit: &WorkspaceUnit) -> String {
    match &unit.actor {
        Actor::Account(account) => account.name.clone(),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => "Keizoku".to_owned(),
    }
}

/// The workspace as a plan sees it: people and posts as of the roster's day, seats of its term.
pub(in crate::people) async fn snapshot(unit: &WorkspaceUnit, roster: &Roster) -> Result<Snapshot, AppError> {
    let (conn, scope) = (unit.app.db.read(), unit.scope);
    let (tree, _) = units::tree(conn, scope).await?;
    let held = posts::of_everybody(conn, scope).await?;
    let rows = roster_entries::of_term(conn, scope, roster.term.id).await?;
    let people = learners::all(conn, scope).await?.into_iter().map(|person| {
        let posts = held.get(&person.id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
        let row = rows.get(&person.id);
        let standing = match row {
            Some(row) if !row.released && row.waiting => Standing::Waiting,
            Some(row) if !row.released => Standing::Seated,
            _ => Standing::Off,
        };
        let entry = row.map_or(&person.last_entry, |row| &row.entry);
        PersonNow { id: person.id, profile: profile_of(&tree, &person, entry, &posts), standing }
    });
    Ok(Snapshot {
        term: roster.term.id,
        people: people.collect(),
        taken: accounts::reserved_login_ids(conn, scope.of_company()).await?,
        seats: roster.term.quota,
        rule: roster.term.seat_rule(),
        tree,
    })
}

/// A person as a file would describe them: what is the person's own, what the roster says, the posts of its day.
pub(crate) fn profile_of(tree: &OrgTree, person: &learners::Learner, entry: &RosterEntry, posts: &Posts) -> Profile {
    let code = |id: &OrgUnitId| tree.get(*id).map(|unit| unit.code.clone());
    let codes = |ids: &[OrgUnitId]| {
        let mut codes: Vec<OrgCode> = ids.iter().filter_map(code).collect();
        codes.sort();
        codes
    };
    Profile {
        login_id: person.login_id.clone(),
        name: person.name.clone(),
        kana: person.kana.clone(),
        email: person.email.clone(),
        employee_number: person.employee_number.clone(),
        role: entry.role,
        unit: posts.primary.as_ref().and_then(code),
        concurrent: codes(&posts.concurrent),
        supervised: codes(&posts.supervises),
        starts_on: entry.starts_on,
        ends_on: entry.ends_on,
        notes: entry.notes.clone(),
    }
}
