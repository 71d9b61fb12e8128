//! The named diff of a plan: who stays, leaves, joins, and why.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::LearnerId;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::seats::rollover::{Decision, Rule};
use keizoku_store::people::{posts, units};
use keizoku_store::seats::plan_people::{self, Between, PlanPerson, Which};
use keizoku_store::seats::plans;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::rosters;

/// What becomes of somebody by the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// On both rosters.
    Stay,
    /// Off the next one.
    Leave,
    /// Only on the next one.
    Join,
    /// On neither.
    Off,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The rosters are so already, without this plan.
    Roster,
    /// Somebody decided.
    Hand {
        /// Who.
        by: String,
        /// When.
        at: DateTime<Utc>,
    },
    /// A rule that somebody applied.
    Rule {
        /// Which.
        rule: Rule,
        /// Who applied it.
        by: String,
        /// When.
        at: DateTime<Utc>,
    },
    /// The file that is written along says so.
    File,
}

/// A person of the diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Who.
    pub id: LearnerId,
    /// User ID.
    pub login_id: String,
    /// Name.
    pub name: String,
    /// Departments from the top down, on the next roster's day.
    pub path: Vec<String>,
    /// What becomes of the person.
    pub fate: Fate,
    /// Why.
    pub reason: Reason,
    /// Whether this plan says so.
    pub decision: Option<Decision>,
    /// Last day of use on the next roster.
    pub ends_on: Option<NaiveDate>,
    /// Last log-in.
    pub last_login_at: Option<DateTime<Utc>>,
}

/// A page of the diff, by user ID.
///
/// # Errors
/// [`AppError::NotFound`] without a plan, `list.cursor_invalid`; the store.
pub async fn people(
    unit: &WorkspaceUnit,
    which: Option<Which>,
    words: Option<&str>,
    page: &PageRequest,
) -> Result<Page<PersonRow>, AppError> {
    let (conn, scope) = (unit.app.db.read(), unit.scope);
    let next = rosters::find(unit, rosters::Which::Next).await?;
    let running = rosters::find(unit, rosters::Which::Running).await?;
    let plan = plans::newest(conn, scope, next.term.id).await?.ok_or(AppError::NotFound)?;
    let after: Option<String> = page.position()?;
    let between = Between { plan: plan.id, running: running.term.id, next: next.term.id };
    let words = words.unwrap_or_default();
    let found = plan_people::page(conn, scope, between, which, words, after.as_deref(), page.limit() + 1).await?;
    let page = Page::cut(found, page.limit(), |person: &PlanPerson| person.key.clone())?;
    let ids: Vec<LearnerId> = page.items.iter().map(|person| person.id).collect();
    let held = posts::of(conn, scope, &ids).await?;
    let (tree, _) = units::tree(conn, scope).await?;
    Ok(page.map(|person| {
        let post = held.get(&person.id).and_then(|all| Posts::on(all, next.day).primary);
        shown(person, post.map(|unit| tree.path(unit)).unwrap_or_default())
    }))
}

fn shown(person: PlanPerson, path: Vec<String>) -> PersonRow {
    let decision = person.decision.as_ref().map(|made| made.decision);
    let fate = match (decision.or(person.by_file), person.on_running, person.on_next) {
        (Some(Decision::Leave), ..) | (None, true, false) => Fate::Leave,
        (Some(Decision::Join), true, _) | (_, true, true) => Fate::Stay,
        (Some(Decision::Join), false, _) | (_, false, true) => Fate::Join,
        (Some(Decision::Stay), true, false) => Fate::Leave,
        (_, false, false) => Fate::Off,
    };
    let reason = match person.decision {
        None if person.by_file.is_some() => Reason::File,
        None => Reason::Roster,
        Some(made) => match made.rule {
            Some(rule) => Reason::Rule { rule, by: made.by, at: made.at },
            None => Reason::Hand { by: made.by, at: made.at },
        },
    };
    PersonRow {
        id: person.id,
        login_id: person.login_id,
        name: person.name,
        path,
        fate,
        reason,
        decision,
        ends_on: person.ends_on,
        last_login_at: person.last_login_at,
    }
}
