//! Planned occupancy per day over the running and the next term: from today on, by the days of use that the rosters say
//! (`product.md`, N2). Only counts are read, so that the applicant, who sees no people, may see it too.

use chrono::NaiveDate;
use keizoku_domain::id::{ContractId, TermId};
use keizoku_domain::ordering::{Library, Price};
use keizoku_domain::seats::{RosterState, SeatPlan, SeatPurchase, SeatTimeline, Term};
use keizoku_store::ordering::{catalogue, contracts};
use keizoku_store::seats::{assignments, ledger, planned, terms};
use keizoku_store::{CompanyScope, WorkspaceScope};

use crate::app::App;
use crate::caller::{CompanyUnit, WorkspaceUnit};
use crate::error::AppError;
use crate::ordering::{policy, pricing};

/// Seats to be bought, with the price of doing so in the month they are needed.
#[derive(Debug, Clone)]
pub struct PricedPurchase {
    /// How many by when.
    pub purchase: SeatPurchase,
    /// By the price book of today, pro-rated from the month they are needed in; none where it sells no more.
    pub price: Option<Price>,
}

/// A term with its seats from today on.
#[derive(Debug, Clone)]
pub struct TermTimeline {
    /// The term.
    pub term: Term,
    /// Its library.
    pub library: Library,
    /// Whether its roster is not open yet, so that the running one, of which it will be a copy, stands for it.
    pub projected: bool,
    /// People on the roster, whatever their days of use.
    pub registered: u32,
    /// Steps and purchases.
    pub timeline: SeatTimeline,
    /// The purchases with their prices.
    pub purchases: Vec<PricedPurchase>,
}

/// The terms of a workspace that have not ended.
///
/// # Errors
/// The store.
pub async fn of_workspace(unit: &WorkspaceUnit) -> Result<Vec<TermTimeline>, AppError> {
    let all = terms::of_workspace(unit.app.db.read(), unit.scope).await?;
    read(&unit.app, unit.scope.of_company(), all).await
}

/// The terms of a contract that have not ended.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn of_contract(unit: &CompanyUnit, id: ContractId) -> Result<Vec<TermTimeline>, AppError> {
    let conn = unit.app.db.read();
    contracts::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let all = terms::of_contracts(conn, Some(unit.scope), &[id]).await?;
    read(&unit.app, unit.scope, all).await
}

async fn read(app: &App, scope: CompanyScope, all: Vec<Term>) -> Result<Vec<TermTimeline>, AppError> {
    let (conn, today) = (app.db.read(), app.today());
    let (book, policy) = (pricing::book_on(conn, today).await?, policy::current(conn).await?);
    let current: Vec<&Term> = all.iter().filter(|term| term.ends_on >= today).collect();
    let ids: Vec<TermId> = current.iter().map(|term| term.id).collect();
    let bought = ledger::bought(conn, scope, &ids).await?;
    let mut found = Vec::with_capacity(current.len());
    for term in current {
        let source = source_of(&all, term, today);
        let workspace = WorkspaceScope::proved(scope.company(), term.workspace_id);
        // A copy takes those who sit in a seat; on its own roster, whoever waits for one needs one too.
        let projected = source.id != term.id;
        let (begin, end) = planned::by_days_of_use(conn, workspace, source.id, !projected, term.seat_rule()).await?;
        let of_term = bought.iter().filter(|(id, ..)| *id == term.id);
        let plan = SeatPlan {
            first: today.max(term.starts_on),
            last: term.ends_on,
            begin,
            end,
            bought: of_term.map(|(_, day, quantity)| (*day, *quantity)).collect(),
        };
        let timeline = SeatTimeline::of(&plan);
        let mut existing = term.quota.purchased;
        let mut purchases = Vec::with_capacity(timeline.purchases.len());
        for purchase in &timeline.purchases {
            let price = pricing::more_seats((&book, &policy), term, existing, purchase.quantity, purchase.by);
            purchases.push(PricedPurchase { purchase: *purchase, price });
            existing += purchase.quantity;
        }
        let library = catalogue::find_library(conn, term.library_id).await?;
        let library = library.ok_or_else(|| AppError::internal("a term of no library"))?;
        // What counts on the copy is the copy's own rule.
        let registered = if source.seat_rule() == term.seat_rule() {
            source.quota.assigned
        } else {
            assignments::count(conn, workspace, source.id, term.seat_rule()).await?
        };
        found.push(TermTimeline { term: term.clone(), library, projected, registered, timeline, purchases });
    }
    Ok(found)
}

/// Whose roster tells who uses the seats of `term`: its own, or, until it is opened, the one before it, which it will copy.
fn source_of<'a>(all: &'a [Term], term: &'a Term, today: NaiveDate) -> &'a Term {
    if term.roster != RosterState::NotOpen || term.starts_on <= today {
        return term;
    }
    let before = |one: &&Term| one.workspace_id == term.workspace_id && one.starts_on < term.starts_on;
    all.iter().rev().find(before).unwrap_or(term)
}
