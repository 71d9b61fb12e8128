//! ログイン履歴: when the people of a workspace logged in, for its administrators (everybody) and its supervisors (their departments and
//! below, by the organisation of today).

pub mod export;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use keizoku_domain::clock::start_of_day;
use keizoku_domain::id::{LearnerId, OrgUnitId};
use keizoku_domain::people::posts::Posts;
pub use keizoku_store::identity::login_events::LoginEvent;
use keizoku_store::identity::login_events::{self as store, Position};
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::people::listing::Filter;
use keizoku_store::people::posts;

use super::list::{People, Query, Standing, filter_on};
use super::rosters;
use super::trees::{self, Known};
use super::{search, sight};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// Whose log-ins, when, and how they ended.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Text to find in user ID, name, reading, address and employee number.
    pub words: Option<String>,
    /// A department and those below it.
    pub org_unit: Option<OrgUnitId>,
    /// One person.
    pub learner: Option<LearnerId>,
    /// On this day or later.
    pub from: Option<NaiveDate>,
    /// On this day or earlier.
    pub until: Option<NaiveDate>,
    /// With success, or without.
    pub success: Option<bool>,
}

/// A log-in with its person.
#[derive(Debug, Clone)]
pub struct LoginLine {
    /// The log-in.
    pub event: LoginEvent,
    /// Who.
    pub person: Learner,
    /// The primary post today.
    pub unit: Option<OrgUnitId>,
}

/// What is looked for, within the caller's sight.
struct Found {
    filter: Filter,
    asked: store::Asked,
}

impl Found {
    async fn of(unit: &WorkspaceUnit, known: &Known, asked: &Asked) -> Result<Self, AppError> {
        let roster = rosters::choose(&known.terms, rosters::Which::Running, unit.today()).ok_or(AppError::NotFound)?;
        if let Some(learner) = asked.learner {
            learners::find(unit.app.db.read(), unit.scope, learner).await?.ok_or(AppError::NotFound)?;
            sight::ensure(unit, &known.tree, learner).await?;
        }
        let query = Query {
            words: asked.words.clone(),
            org_unit: asked.org_unit,
            // Whoever left the roster has a history too.
            standing: Standing::Anyone,
            only: asked.learner.map(|id| vec![id]),
            ..Query::default()
        };
        let mut filter = filter_on(unit, &known.tree, &query, &roster).await?;
        filter.among = search::few(unit, asked.words.as_deref(), known.stamp.people()).await?;
        // Both days belong to what is asked for.
        let before = asked.until.and_then(|day| day.succ_opt()).map(start_of_day);
        let asked = store::Asked { from: asked.from.map(start_of_day), before, success: asked.success };
        Ok(Self { filter, asked })
    }

    /// Log-ins behind `position`, `limit` at most.
    async fn some(
        &self,
        unit: &WorkspaceUnit,
        position: Option<Position>,
        limit: u64,
    ) -> Result<Vec<(LoginEvent, LearnerId)>, AppError> {
        if self.filter.among.as_ref().is_some_and(Vec::is_empty) {
            return Ok(Vec::new());
        }
        Ok(store::page(unit.app.db.read(), unit.scope, (&self.filter, &self.asked), position, limit).await?)
    }
}

/// A page of log-ins, newest first, and the departments that their people stand in.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown department or person, also one out of the caller's sight; `list.cursor_invalid`; the store.
pub async fn list(
    unit: &WorkspaceUnit,
    asked: &Asked,
    page: &PageRequest,
) -> Result<People<Page<LoginLine>>, AppError> {
    let position: Option<Position> = page.position()?;
    let read = async |known: &Known| {
        let found = Found::of(unit, known, asked).await?;
        let rows = found.some(unit, position, page.limit() + 1).await?;
        Ok(((rows, found), None))
    };
    let ((rows, found), known) = trees::on_known(unit, read).await?;
    let cut = Page::cut(rows, page.limit(), |(event, _)| (event.at, event.id))?;
    let total = match page.with_total {
        true => Some(store::count(unit.app.db.read(), unit.scope, &found.filter, &found.asked).await?),
        false => None,
    };
    let items = named(unit, cut.items).await?;
    Ok(People { found: Page { items, next_cursor: cut.next_cursor, total }, tree: Arc::clone(&known.tree) })
}

/// The log-ins with their people and departments: two statements, however many there are.
async fn named(unit: &WorkspaceUnit, rows: Vec<(LoginEvent, LearnerId)>) -> Result<Vec<LoginLine>, AppError> {
    let conn = unit.app.db.read();
    let mut ids: Vec<LearnerId> = rows.iter().map(|(_, learner)| *learner).collect();
    ids.sort_unstable();
    ids.dedup();
    let people = learners::some(conn, unit.scope, &ids).await?;
    let held = posts::of(conn, unit.scope, &ids).await?;
    let primary = |all: &Vec<_>| Posts::on(all, unit.today()).primary;
    let units: HashMap<LearnerId, OrgUnitId> = held.iter().filter_map(|(id, all)| Some((*id, primary(all)?))).collect();
    let line = |(event, learner): (LoginEvent, LearnerId)| {
        // Somebody who was deleted between the two reads is left out.
        Some(LoginLine { event, person: people.get(&learner)?.clone(), unit: units.get(&learner).copied() })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}
