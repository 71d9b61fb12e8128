//! The seats of a term. `assigned ≤ purchased` is checked and taken in one transaction with the term locked; it holds
//! under any concurrency and by any door, because every door comes through here (renewal.md, "Seats").

use std::collections::BTreeSet;

use keizoku_domain::id::{LearnerId, SeatChangeId, TermId};
use keizoku_domain::seats::{RosterState, SeatChange, SeatChangeKind, SeatQuota, Term};
use keizoku_store::{Uow, WorkspaceScope, seats as store};

use crate::app::App;
use crate::error::AppError;

/// Opens a term and writes its initial seats into the ledger.
///
/// # Errors
/// `order.term_exists` when the contract has a term from that month on; the store.
pub async fn open_term(uow: &Uow, app: &App, term: &Term) -> Result<(), AppError> {
    match store::terms::insert(uow, term).await {
        Err(error) if error.is_unique_violation() => return Err(AppError::refused("order.term_exists")),
        other => other?,
    }
    let initial = SeatChange {
        id: SeatChangeId::generate(app.ids.as_ref()),
        kind: SeatChangeKind::Initial,
        quantity: term.quota.purchased,
        effective_on: term.starts_on,
        order_id: term.order_id,
    };
    Ok(store::ledger::record(uow, term, &initial).await?)
}

/// 登録数/契約数 of a term, as this unit sees it.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn quota(uow: &Uow, scope: WorkspaceScope, term: TermId) -> Result<SeatQuota, AppError> {
    Ok(store::terms::find(uow.conn(), scope, term).await?.ok_or(AppError::NotFound)?.quota)
}

/// Puts people into seats, those known before and those new to the workspace; who sits already keeps the seat and costs nothing.
/// All or none.
///
/// # Errors
/// `seats.none_left` with the numbers, when fewer are free; [`AppError::NotFound`] outside the scope; the store.
pub async fn take(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    known: &[LearnerId],
    new: &[LearnerId],
) -> Result<SeatQuota, AppError> {
    let locked = store::terms::lock(uow, scope, term).await?.ok_or(AppError::NotFound)?;
    // Who is new has never sat anywhere.
    let seated: BTreeSet<LearnerId> =
        store::assignments::already_seated(uow.conn(), scope, term, known).await?.into_iter().collect();
    let wanted: BTreeSet<LearnerId> = known.iter().chain(new).copied().filter(|id| !seated.contains(id)).collect();
    let count = u32::try_from(wanted.len()).map_err(AppError::internal)?;
    if count == 0 {
        return Ok(locked.quota);
    }
    if !locked.seat_rule().counts_everybody() {
        let wanted: Vec<LearnerId> = wanted.into_iter().collect();
        store::assignments::put(uow, scope, term, &wanted).await?;
        return recount(uow, scope, &locked).await;
    }
    let after = locked.quota.take(count)?;
    if !store::ledger::take(uow, scope, term, count).await? {
        return Err(AppError::internal("the count of seats moved under its lock"));
    }
    let wanted: Vec<LearnerId> = wanted.into_iter().collect();
    store::assignments::put(uow, scope, term, &wanted).await?;
    Ok(after)
}

/// Releases people; their seats are free at once, their history stays.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn release(
    uow: &Uow,
    scope: WorkspaceScope,
    term: TermId,
    learners: &[LearnerId],
) -> Result<SeatQuota, AppError> {
    let locked = store::terms::lock(uow, scope, term).await?.ok_or(AppError::NotFound)?;
    let freed = store::assignments::release(uow, scope, term, learners).await?;
    if !locked.seat_rule().counts_everybody() {
        return recount(uow, scope, &locked).await;
    }
    if freed > 0 {
        store::ledger::give_back(uow, scope, term, freed).await?;
    }
    Ok(SeatQuota { assigned: locked.quota.assigned.saturating_sub(freed), ..locked.quota })
}

/// Counts the seats of a locked term anew by its rule; refused where more would be taken than are bought.
pub(super) async fn recount(uow: &Uow, scope: WorkspaceScope, locked: &Term) -> Result<SeatQuota, AppError> {
    let assigned = store::assignments::count(uow.conn(), scope, locked.id, locked.seat_rule()).await?;
    let after = locked.quota.counted(assigned)?;
    store::ledger::set_assigned(uow, scope, locked.id, assigned).await?;
    Ok(after)
}

/// Counts the seats of terms anew in which roles were changed: who becomes a learner takes a seat where supervisors take none. A later
/// roster than the one that is written, `here`, may go over quota by it, like a copy.
///
/// # Errors
/// `seats.none_left`; [`AppError::NotFound`] outside the scope; the store.
pub async fn roles_changed(
    uow: &Uow,
    scope: WorkspaceScope,
    terms: &BTreeSet<TermId>,
    here: TermId,
) -> Result<(), AppError> {
    for term in terms {
        let locked = store::terms::lock(uow, scope, *term).await?.ok_or(AppError::NotFound)?;
        if locked.seat_rule().counts_everybody() {
            continue;
        }
        if *term == here {
            recount(uow, scope, &locked).await?;
        } else {
            let assigned = store::assignments::count(uow.conn(), scope, *term, locked.seat_rule()).await?;
            store::ledger::set_assigned(uow, scope, *term, assigned).await?;
        }
    }
    Ok(())
}

/// How many of these people sit in a seat of a term, whether it counts or not.
///
/// # Errors
/// The store.
pub async fn seated(uow: &Uow, scope: WorkspaceScope, term: TermId, people: &[LearnerId]) -> Result<u32, AppError> {
    let found = store::assignments::already_seated(uow.conn(), scope, term, people).await?;
    u32::try_from(found.len()).map_err(AppError::internal)
}

/// Starts the roster of `to` as a copy of `from`. It may exceed the seats bought: then it is over quota, and has to be
/// brought under before it can be confirmed. Running twice changes nothing.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn copy_roster(uow: &Uow, scope: WorkspaceScope, from: TermId, to: TermId) -> Result<SeatQuota, AppError> {
    let next = store::terms::lock(uow, scope, to).await?.ok_or(AppError::NotFound)?;
    if next.roster != RosterState::NotOpen {
        return Ok(next.quota);
    }
    store::assignments::copy(uow, scope, from, to).await?;
    let assigned = store::assignments::count(uow.conn(), scope, to, next.seat_rule()).await?;
    store::ledger::set_assigned(uow, scope, to, assigned).await?;
    store::terms::set_roster(uow, &next, RosterState::Preparing, None).await?;
    Ok(SeatQuota { assigned, ..next.quota })
}

/// Begins a term: its roster runs, and those over quota wait without access.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub async fn start_term(uow: &Uow, scope: WorkspaceScope, term: TermId) -> Result<SeatQuota, AppError> {
    let locked = store::terms::lock(uow, scope, term).await?.ok_or(AppError::NotFound)?;
    if matches!(locked.roster, RosterState::Running | RosterState::Ended) {
        return Ok(locked.quota);
    }
    let rule = locked.seat_rule();
    let assigned = store::assignments::settle(uow, scope, term, locked.quota.purchased, rule).await?;
    store::ledger::set_assigned(uow, scope, term, assigned).await?;
    store::terms::set_roster(uow, &locked, RosterState::Running, None).await?;
    Ok(SeatQuota { assigned, ..locked.quota })
}
