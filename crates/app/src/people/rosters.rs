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
    let state = workspace_state(unit.app.db.read(), unit.scope, unit.today()).await?;
    let current = state.running.clone().or_else(|| state.next.clone());
    let current_id = current.as_ref().map(|term| term.id);
    let term = match which {
        Which::Running => current,
        Which::Next => state.next.filter(|_| state.running.is_some()),
        Which::Id(id) => terms::find(unit.app.db.read(), unit.scope, id).await?,
    };
    let term = term.ok_or(AppError::NotFound)?;
    let day = unit.today().max(term.starts_on).min(term.ends_on);
    Ok(Roster { day, current: current_id == Some(term.id), term })
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
