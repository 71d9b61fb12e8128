//! What a workspace gives today: open, grace, closed or lapsed (renewal.md, "The gap from the 1st to the 10th of M").

use chrono::NaiveDate;
use keizoku_domain::id::LearnerId;
use keizoku_domain::ordering::access::term_state;
use keizoku_domain::ordering::{OpenRenewal, OrderKind, OrderState, TermState};
use keizoku_domain::seats::Term;
use keizoku_store::ordering::orders;
use keizoku_store::seats::{assignments, terms};
use keizoku_store::{Connection, WorkspaceScope};

use crate::error::AppError;

/// Access to a workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// A term runs, or the first one is being prepared.
    Open,
    /// The term has ended, the renewal is applied for: learners keep access until the 10th.
    Grace,
    /// The term has ended without order: learners are closed out, administrators read.
    Closed,
    /// The contract went on with another library, in another workspace: this one is read.
    Moved,
    /// No longer renewable: kept for exports, then purged.
    Lapsed,
}

impl Access {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Grace => "grace",
            Self::Closed => "closed",
            Self::Moved => "moved",
            Self::Lapsed => "lapsed",
        }
    }

    /// Whether administrators can only read.
    #[must_use]
    pub const fn is_read_only(self) -> bool {
        !matches!(self, Self::Open)
    }
}

/// A workspace with its terms on a day.
#[derive(Debug, Clone)]
pub struct WorkspaceState {
    /// Access.
    pub access: Access,
    /// The running term; in the gap the one that has just ended.
    pub running: Option<Term>,
    /// The next term, once its order is approved.
    pub next: Option<Term>,
    /// First day on which the next roster can be prepared.
    pub roster_opens_on: Option<NaiveDate>,
}

impl WorkspaceState {
    /// Whether the next roster can be prepared: its copy has been made.
    #[must_use]
    pub fn roster_open(&self) -> bool {
        use keizoku_domain::seats::RosterState;
        self.next.as_ref().is_some_and(|t| matches!(t.roster, RosterState::Preparing | RosterState::Confirmed))
    }
}

/// The state of a workspace on `today`.
///
/// # Errors
/// The store.
pub async fn workspace_state(
    conn: &impl Connection,
    scope: WorkspaceScope,
    today: NaiveDate,
) -> Result<WorkspaceState, AppError> {
    state_of(conn, scope, &terms::of_workspace(conn, scope).await?, today).await
}

/// The same of a workspace whose terms are known, earliest first.
///
/// # Errors
/// The store.
pub(crate) async fn state_of(
    conn: &impl Connection,
    scope: WorkspaceScope,
    all: &[Term],
    today: NaiveDate,
) -> Result<WorkspaceState, AppError> {
    let next = all.iter().find(|term| term.starts_on > today).cloned();
    let roster_opens_on = next
        .as_ref()
        .map(|term| term.roster_opens_on)
        .or_else(|| all.last().map(|term| term.renewal_dates().roster_opens_on));
    if let Some(running) = all.iter().find(|term| term.runs_on(today)).cloned() {
        return Ok(WorkspaceState { access: Access::Open, running: Some(running), next, roster_opens_on });
    }
    let Some(ended) = all.iter().rev().find(|term| term.ends_on < today).cloned() else {
        return Ok(WorkspaceState { access: Access::Open, running: None, next, roster_opens_on });
    };
    let renewal = renewal_of(conn, scope, &ended).await?;
    let access = match term_state(ended.starts_on, ended.end_month, renewal, today, &ended.policy) {
        TermState::Upcoming | TermState::Running => Access::Open,
        TermState::Grace => Access::Grace,
        TermState::Closed => Access::Closed,
        TermState::Ended => Access::Moved,
        TermState::Lapsed => Access::Lapsed,
    };
    Ok(WorkspaceState { access, running: Some(ended), next, roster_opens_on })
}

/// How far the renewal after an ended term has come.
///
/// # Errors
/// The store.
pub(crate) async fn renewal_of(
    conn: &impl Connection,
    scope: WorkspaceScope,
    ended: &Term,
) -> Result<OpenRenewal, AppError> {
    let company = scope.of_company();
    let of_contract = terms::of_contracts(conn, Some(company), &[ended.contract_id]).await?;
    if of_contract.iter().any(|term| term.start_month > ended.end_month) {
        return Ok(OpenRenewal::Approved);
    }
    let open = orders::find_open(conn, company, ended.contract_id, OrderKind::Renewal).await?;
    Ok(match open.map(|row| row.order.state) {
        Some(OrderState::Provisional { .. }) => OpenRenewal::Applied,
        Some(OrderState::Submitted { .. }) => OpenRenewal::Submitted,
        _ => OpenRenewal::None,
    })
}

/// Refuses writing while administrators can only read.
///
/// # Errors
/// [`AppError::ReadOnly`]; the store.
pub async fn ensure_writable(conn: &impl Connection, scope: WorkspaceScope, today: NaiveDate) -> Result<(), AppError> {
    let state = workspace_state(conn, scope, today).await?;
    if state.access.is_read_only() { Err(AppError::ReadOnly) } else { Ok(()) }
}

/// Whether a person may learn today: a seat in the running term, or in the one that ended while in grace.
///
/// # Errors
/// The store.
pub async fn learner_has_access(
    conn: &impl Connection,
    scope: WorkspaceScope,
    learner: LearnerId,
    today: NaiveDate,
) -> Result<bool, AppError> {
    let state = workspace_state(conn, scope, today).await?;
    if !matches!(state.access, Access::Open | Access::Grace) {
        return Ok(false);
    }
    let Some(term) = state.running else { return Ok(false) };
    Ok(!assignments::already_seated(conn, scope, term.id, &[learner]).await?.is_empty())
}
