//! What an approved order adds to a term: seats, or disk until its end (renewal.md, "Additional seats", "Disk").

use keizoku_domain::audit::Action;
use keizoku_domain::id::{DiskChangeId, SeatChangeId};
use keizoku_domain::ordering::{DiskChange, Order};
use keizoku_domain::seats::{SeatChange, SeatChangeKind, Term};
use keizoku_store::ordering::{contracts, disk};
use keizoku_store::seats::{ledger, terms};
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::json;

use super::super::{letters, quotes};
use super::open_contract::seats_of;
use crate::caller::CompanyUnit;
use crate::error::AppError;
use crate::seats::waiting;

/// The term an addition belongs to, its contract locked; refused when the term has ended meanwhile.
async fn term_of(uow: &Uow, unit: &CompanyUnit, order: &Order) -> Result<Term, AppError> {
    let id = order.contract_id.ok_or_else(|| AppError::internal("an addition without contract"))?;
    contracts::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let all = terms::of_contracts(uow.conn(), Some(unit.scope), &[id]).await?;
    quotes::term_for_more_seats(&all, Some(order.start_month), unit.today()).cloned()
}

/// Additional seats: usable on approval, in the term they were bought for, only (edge 7).
pub(super) async fn more_seats(uow: &Uow, unit: &CompanyUnit, order: &Order) -> Result<(), AppError> {
    let term = term_of(uow, unit, order).await?;
    let quantity = seats_of(order)?;
    let change = SeatChange {
        id: SeatChangeId::generate(unit.app.ids.as_ref()),
        kind: SeatChangeKind::Additional,
        quantity,
        effective_on: unit.today().max(term.starts_on),
        order_id: order.id,
    };
    ledger::record(uow, &term, &change).await?;
    ledger::add_purchased(uow, unit.scope, term.id, quantity).await?;
    let details = json!({ "number": order.number, "quantity": quantity, "startMonth": term.start_month });
    record(uow, unit, &term, Action::SeatsAdded, details).await?;
    let scope = WorkspaceScope::proved(term.company_id, term.workspace_id);
    waiting::fill(uow, &unit.app, &unit.actor, scope, term.id).await.map(|_| ())
}

/// Disk: from approval, or from the first day of a term to come, until the term ends.
pub(super) async fn more_disk(uow: &Uow, unit: &CompanyUnit, order: &Order) -> Result<(), AppError> {
    let term = term_of(uow, unit, order).await?;
    let change = DiskChange {
        id: DiskChangeId::generate(unit.app.ids.as_ref()),
        term_id: term.id,
        order_id: order.id,
        gib: seats_of(order)?,
        effective_on: unit.today().max(term.starts_on),
        ends_on: term.ends_on,
    };
    let scope = WorkspaceScope::proved(term.company_id, term.workspace_id);
    disk::record(uow, scope, &change).await?;
    let details = json!({ "number": order.number, "gib": change.gib, "endsOn": change.ends_on });
    record(uow, unit, &term, Action::DiskAdded, details).await
}

async fn record(
    uow: &Uow,
    unit: &CompanyUnit,
    term: &Term,
    action: Action,
    details: serde_json::Value,
) -> Result<(), AppError> {
    let workspace = Some(term.workspace_id);
    letters::record(uow, &unit.app, &unit.actor, term.company_id, workspace, action, term.id, details).await
}
