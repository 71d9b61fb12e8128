//! Approval: in one transaction the order becomes final, the term and its seats open, and every letter is queued.

use keizoku_domain::id::OrderId;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::documents::DocumentKind;
use keizoku_domain::ordering::{Order, OrderKind};
use keizoku_store::Uow;
use keizoku_store::ordering::orders as store;
use serde_json::json;

use super::super::documents;
use super::super::letters::{self, OrderFacts};
use super::read::{OrderView, view};
use super::{additions, open_contract};
use crate::caller::{Actor, CompanyUnit};
use crate::error::AppError;
use crate::integration::webhook_dates;

/// Vendor sales approve a submitted order. From here on it is final, whoever asks and by whichever door (edge 4).
///
/// # Errors
/// `order.already_approved` for the second of two, `order.provisional_not_approvable`, [`AppError::Stale`]; the store.
pub async fn approve(unit: &CompanyUnit, id: OrderId, revision: Option<i64>) -> Result<OrderView, AppError> {
    let Actor::Account(account) = &unit.actor else { return Err(AppError::Forbidden) };
    let (by, name) = (account.id, account.name.clone());
    unit.write(async |uow| {
        let mut row = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if revision.is_some_and(|seen| seen != row.order.revision) {
            return Err(AppError::Stale);
        }
        row.order.approve(uow.now(), by)?;
        let facts = OrderFacts::of(uow, &row.order).await?;
        open(uow, unit, &mut row.order, &facts).await?;
        if !store::update(uow, &row.order, Some(name.clone())).await? {
            return Err(AppError::Stale);
        }
        letters::record_order(uow, unit, &row.order, Some("submitted")).await?;
        if let Some(contract) = row.order.contract_id {
            webhook_dates::opened(uow, &unit.app, unit.scope, contract, row.order.start_month).await?;
        }
        let kinds = [DocumentKind::OrderConfirmation, DocumentKind::Invoice];
        let issued = documents::issue::of_order(uow, unit, &row.order, &kinds).await?;
        let mut json = facts.json(&row.order);
        json["order_url"] = json!(format!("{}/order/orders/{id}", unit.app.config.public_url));
        let document = |(kind, number): (DocumentKind, String)| json!({ "title": kind.title(), "number": number });
        json["documents"] = issued.into_iter().map(document).collect();
        letters::to_applicants(uow, &unit.app, &row.order, MailKind::OrderConfirmed, &json).await?;
        let row = store::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
        view(uow.conn(), &unit.actor, unit.today(), row).await
    })
    .await
}

async fn open(uow: &Uow, unit: &CompanyUnit, order: &mut Order, facts: &OrderFacts) -> Result<(), AppError> {
    match order.kind {
        OrderKind::New => open_contract::new_contract(uow, unit, order, facts).await,
        OrderKind::Renewal => open_contract::next_term(uow, unit, order, facts).await,
        OrderKind::AdditionalSeats => additions::more_seats(uow, unit, order).await,
        OrderKind::DiskCapacity => additions::more_disk(uow, unit, order).await,
    }
}
