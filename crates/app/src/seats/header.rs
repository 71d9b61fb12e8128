//! The contract header of a workspace: library, term, registered/contracted, for the running and the next term (A2).

use chrono::NaiveDate;
use keizoku_domain::ordering::{DiskQuota, Library};
use keizoku_domain::seats::{RosterState, Term};
use keizoku_store::ordering::workspaces::{CarryOver, Workspace};
use keizoku_store::ordering::{catalogue, companies, workspaces};
use keizoku_store::{Connection, WorkspaceScope};

use super::access::{Access, workspace_state};
use crate::error::AppError;
use crate::ordering::{self, deadlines::retention};

/// A term in the header.
#[derive(Debug, Clone)]
pub struct HeaderTerm {
    /// The term.
    pub term: Term,
    /// Its library.
    pub library: Library,
    /// Days until its last day, or until its first for the next term.
    pub days_left: i64,
}

impl HeaderTerm {
    /// Whether more people are in the roster than seats were bought.
    #[must_use]
    pub const fn is_over_quota(&self) -> bool {
        self.term.quota.over() > 0
    }
}

/// A workspace as its people see it.
#[derive(Debug, Clone)]
pub struct Header {
    /// The workspace.
    pub workspace: Workspace,
    /// The company's name.
    pub company_name: String,
    /// Access today.
    pub access: Access,
    /// The running term, in the gap the one that has just ended.
    pub running: Option<HeaderTerm>,
    /// The next term, once its order is approved.
    pub next: Option<HeaderTerm>,
    /// Disk for company-made material today.
    pub disk: DiskQuota,
    /// First day on which the next roster can be prepared.
    pub roster_opens_on: Option<NaiveDate>,
    /// Whether it can be prepared now.
    pub roster_open: bool,
    /// Last day on which the data of a lapsed contract are kept.
    pub kept_until: Option<NaiveDate>,
    /// Whether people of the former workspace can be carried over.
    pub carry_over: bool,
}

/// Reads the header; inside a write unit it shows what the unit has done.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn header(conn: &impl Connection, scope: WorkspaceScope, today: NaiveDate) -> Result<Header, AppError> {
    let workspace = workspaces::find(conn, scope).await?.ok_or(AppError::NotFound)?;
    let company = companies::find(conn, scope.of_company()).await?.ok_or(AppError::NotFound)?;
    let state = workspace_state(conn, scope, today).await?;
    let roster_open = state.roster_open();
    let kept_until = match (&state.running, state.access) {
        (Some(last), Access::Lapsed) => Some(retention::of(conn, last).await?.kept_until),
        _ => None,
    };
    let carry_over = workspace.carry_over == Some(CarryOver::Offered) && !state.access.is_read_only();
    let running = match state.running {
        Some(term) => Some(shown(conn, term, today, false).await?),
        None => None,
    };
    let next = match state.next {
        Some(term) => Some(shown(conn, term, today, true).await?),
        None => None,
    };
    Ok(Header {
        workspace,
        company_name: company.name,
        access: state.access,
        running,
        next,
        disk: ordering::disk::quota(conn, scope, today).await?,
        roster_opens_on: state.roster_opens_on,
        roster_open,
        kept_until,
        carry_over,
    })
}

async fn shown(
    conn: &impl Connection,
    mut term: Term,
    today: NaiveDate,
    upcoming: bool,
) -> Result<HeaderTerm, AppError> {
    let library = catalogue::find_library(conn, term.library_id)
        .await?
        .ok_or_else(|| AppError::internal("a term of no library"))?;
    if term.runs_on(today) {
        // The scheduler may be late; the calendar is not.
        term.roster = RosterState::Running;
    }
    let until = if upcoming { term.starts_on } else { term.ends_on };
    Ok(HeaderTerm { days_left: (until - today).num_days().max(0), library, term })
}
