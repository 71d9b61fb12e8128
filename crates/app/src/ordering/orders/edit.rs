//! Changing an order that is not handed in: draft, returned or provisional.

use keizoku_domain::id::{LibraryId, OrderId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{Order, OrderKind, OrderState, TrainingAdminContact};
use keizoku_domain::refusal::Refusal;
use keizoku_store::seats::terms;

use super::super::{policy, quotes};
use super::create::{price, renewal_kind};
use super::read::OrderView;
use super::submit::{change, reserve};
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// What changes: absent stays, null is emptied.
#[derive(Debug, Clone, Default)]
pub struct OrderChange {
    /// Library.
    pub library_id: Option<LibraryId>,
    /// Start month of a new order.
    pub start_month: Option<YearMonth>,
    /// Number of IDs.
    pub quantity: Option<Option<u32>>,
    /// Estimate.
    pub estimated_quantity: Option<Option<u32>>,
    /// Administrator of a new workspace.
    pub training_admin: Option<Option<TrainingAdminContact>>,
    /// ID数未確定: makes a draft renewal provisional.
    pub quantity_undetermined: bool,
    /// Remark.
    pub note: Option<Option<String>>,
}

/// Changes an order and prices it again.
///
/// # Errors
/// `order.already_approved` and the other states' refusals (edge 4), [`AppError::Stale`], those of prices and windows.
pub async fn edit(unit: &CompanyUnit, id: OrderId, revision: i64, wanted: &OrderChange) -> Result<OrderView, AppError> {
    change(unit, id, Some(revision), async |uow, order| {
        order.check_editable()?;
        let before = priced_by(order);
        if let Some(month) = wanted.start_month.filter(|month| *month != order.start_month) {
            if order.kind != OrderKind::New {
                let refusal = Refusal::new("order.start_month_fixed").with("startMonth", order.start_month);
                return Err(refusal.at("/startMonth", "order.start_month_fixed").into());
            }
            quotes::check_start_month(month, unit.today(), &policy::current(uow.conn()).await?)?;
            order.start_month = month;
        }
        if let Some(library) = wanted.library_id.filter(|library| *library != order.library_id) {
            if order.adds_to_term() {
                let refusal = Refusal::new("order.library_of_term").at("/libraryId", "order.library_of_term");
                return Err(refusal.into());
            }
            order.library_id = library;
            if let (OrderKind::Renewal, Some(contract)) = (order.kind, order.contract_id) {
                let all = terms::of_contracts(uow.conn(), Some(unit.scope), &[contract]).await?;
                let last = all.last().ok_or_else(|| AppError::internal("a contract without term"))?;
                order.renewal_kind = Some(renewal_kind(uow, last, library).await?);
            }
        }
        if let Some(quantity) = wanted.quantity {
            order.quantity = quantity;
        }
        if let Some(estimate) = wanted.estimated_quantity {
            order.estimated_quantity = estimate;
        }
        if let Some(admin) = &wanted.training_admin {
            order.training_admin.clone_from(admin);
        }
        if let Some(note) = &wanted.note {
            order.note.clone_from(note);
        }
        // What was handed in once keeps its price, unless what is ordered has changed.
        if !order.keeps_price() || before != priced_by(order) {
            price(uow, unit, order).await?;
        }
        if wanted.quantity_undetermined && matches!(order.state, OrderState::Draft) {
            reserve(uow, unit, order).await?;
        }
        Ok(())
    })
    .await
}

/// What a price is evaluated from.
const fn priced_by(order: &Order) -> (LibraryId, YearMonth, Option<u32>) {
    (order.library_id, order.start_month, order.quantity)
}
