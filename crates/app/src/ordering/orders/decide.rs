//! Giving an order back, and taking one back. Neither is possible once it is approved (edge 4).

use keizoku_domain::id::OrderId;

use super::read::OrderView;
use super::submit::change;
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// Vendor sales give a submitted order back with a reason.
///
/// # Errors
/// `order.reason_missing`, [`AppError::Stale`], the state's refusal; the store.
pub async fn return_to_applicant(
    unit: &CompanyUnit,
    id: OrderId,
    revision: Option<i64>,
    reason: &str,
) -> Result<OrderView, AppError> {
    change(unit, id, revision, async |uow, order| Ok(order.return_to_applicant(uow.now(), reason)?)).await
}

/// The applicant takes an open order back.
///
/// # Errors
/// `order.already_approved`, [`AppError::Stale`], the state's refusal; the store.
pub async fn withdraw(unit: &CompanyUnit, id: OrderId, revision: Option<i64>) -> Result<OrderView, AppError> {
    change(unit, id, revision, async |uow, order| Ok(order.withdraw(uow.now())?)).await
}
