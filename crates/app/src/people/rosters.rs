//! Which term's roster is meant, and whether it may be written.

use chrono::NaiveDate;
use keizoku_domain::id::TermId;
use keizoku_domain::seats::{RosterState, Term};
use keizoku_store::seats::terms;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::seats::access::workspace_state;

/// A term as the caller names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Which {
    /// The running one; the first one before it has begun.
    #[default]
    Running,
    /// The one after it.
    Next,
    /// Any, by id.
    Id(TermId),
}

/// A roster: the term, and the day its people are looked at.
#[derive(Debug, Clone)]
pub struct Roster {
    /// The term.
    pub term: Term,
    /// Today, or the term's first day if it has not begun: posts are read, and written, as of this day.
    pub day: NaiveDate,
    /// Whether it is the running one, or the first one.
    pub current: bool,
}

/// Finds the roster.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(unit: &WorkspaceUnit, which: Which) -> Result<Roster, AppError> {
    let all = terms::of_workspace(unit.app.db.read(), unit.scope).await?;
    choose(&all, which, unit.today()).ok_or(AppError::NotFound)
}

/// Chooses the roster among the terms of the workspace, earliest first: the same as [`find`], which reads them.
pub(crate) fn choose(all: &[Term], which: Which, today: NaiveDate) -> Option<Roster> {
    let next = all.iter().find(|term| term.starts_on > today);
    let ended = || all.iter().rev().find(|term| term.ends_on < today);
    let running = all.iter().find(|term| term.runs_on(today)).or_else(ended);
    let current = running.or(next);
    let term = match which {
        Which::Running => current,
        Which::Next => next.filter(|_| running.is_some()),
        Which::Id(id) => all.iter().find(|term| term.id == id),
    }?;
    let day = today.max(term.starts_on).min(term.ends_on);
    Some(Roster { day, current: current.is_some_and(|current| current.id == term.id), term: term.clone() })
}

/// Finds the roster and makes sure that it may be written today.
///
/// # Errors
/// [`AppError::ReadOnly`], [`AppError::NotFound`], `roster.not_open`, `roster.confirmed`, `roster.ended`; the store.
pub async fn find_writable(unit: &WorkspaceUnit, which: Which) -> Result<Roster, AppError> {
    let state = workspace_state(unit.app.db.read(), unit.scope, unit.today()).await?;
    if state.access.is_read_only() {
        return Err(AppError::ReadOnly);
    }
    let roster = find(unit, which).await?;
    match roster.term.roster {
        RosterState::Ended => Err(AppError::refused("roster.ended")),
        _ if roster.current => Ok(roster),
        RosterState::NotOpen => Err(AppError::refused("roster.not_open")),
        RosterState::Confirmed => Err(AppError::refused("roster.confirmed")),
        RosterState::Preparing | RosterState::Running => Ok(roster),
    }
}
