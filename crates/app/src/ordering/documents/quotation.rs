//! A quotation on request: for an order that is not decided yet. What is quoted is what would be charged today.

use chrono::NaiveDate;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::OrderId;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::documents::{DocumentFacts, DocumentKind};
use keizoku_domain::ordering::{Order, OrderKind, OrderState, TermDates};
use keizoku_domain::refusal::Refusal;
use keizoku_store::ordering::{documents as store, orders, price_books};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection, Uow};

use super::super::orders::create;
use super::super::policy;
use super::issue::{issuer_of, next_place, order_side, write_down};
use super::read::{DocumentView, view};
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// Makes a quotation of an order; one of the same day that says the same is answered again. Tells whether it is new.
///
/// # Errors
/// `document.order_decided`, `document.quantity_unknown`, those of prices; [`AppError::NotFound`]; the store.
pub async fn quotation(
    unit: &CompanyUnit,
    id: OrderId,
    quantity: Option<u32>,
) -> Result<(DocumentView, bool), AppError> {
    const KIND: DocumentKind = DocumentKind::Quotation;
    unit.write(async |uow| {
        let mut order = orders::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?.order;
        if !order.state.is_open() {
            return Err(Refusal::new("document.order_decided").with("number", &order.number).into());
        }
        let estimated = evaluate(uow, unit, &mut order, quantity).await?;
        let price = order.price.clone().ok_or_else(|| AppError::refused("document.quantity_unknown"))?;
        let today = tokyo_date(uow.now());
        let mut side = order_side(uow, &order, price, estimated).await?;
        side.ends = ends(uow.conn(), &order, today).await?;
        let (revision, issuer) = issuer_of(uow).await?;
        let facts = |number| DocumentFacts::of_order(KIND, number, today, &side, &issuer);
        let wanted = facts(String::new());
        let before = store::of_order(uow.conn(), unit.scope, id, KIND).await?;
        if let Some(same) = before.into_iter().find(|old| old.facts.says_the_same(&wanted)) {
            return Ok((view(uow.conn(), same).await?, false));
        }
        let place = next_place(uow, KIND, today).await?;
        let made = write_down(uow, unit, id, place, facts(KIND.number(place.0, place.1)), (revision, None)).await?;
        let stored = store::find(uow.conn(), unit.scope, made).await?.ok_or(AppError::NotFound)?;
        Ok((view(uow.conn(), stored).await?, true))
    })
    .await
}

/// Prices what is not handed in yet by today's book; tells whether the quantity is an estimate.
async fn evaluate(uow: &Uow, unit: &CompanyUnit, order: &mut Order, wanted: Option<u32>) -> Result<bool, AppError> {
    let provisional = matches!(order.state, OrderState::Provisional { .. });
    if matches!(order.state, OrderState::Submitted { .. } | OrderState::Returned { .. }) {
        return Ok(false);
    }
    order.quantity = wanted.filter(|_| provisional).or(order.quantity).or(order.estimated_quantity);
    if order.quantity.is_none() {
        return Err(Refusal::new("document.quantity_unknown").at("/quantity", "document.quantity_unknown").into());
    }
    create::price(uow, unit, order).await?;
    Ok(provisional)
}

/// The last day to apply: as the contract's last term promised it, or by today's policy for a new contract.
async fn last_day_on(conn: &impl Connection, order: &Order) -> Result<NaiveDate, AppError> {
    let scope = CompanyScope::proved(order.company_id);
    let renewed = order.contract_id.filter(|_| order.kind == OrderKind::Renewal);
    if let Some(contract) = renewed
        && let Some(last) = terms::of_contracts(conn, Some(scope), &[contract]).await?.last()
    {
        return Ok(last.renewal_dates().last_day_on);
    }
    Ok(TermDates::new(order.start_month, order.term_months, &policy::current(conn).await?).last_day_on)
}

/// The days on which the price or the order ends.
async fn ends(conn: &impl Connection, order: &Order, today: NaiveDate) -> Result<Vec<NaiveDate>, AppError> {
    let last_day_on = last_day_on(conn, order).await?;
    let Some(stored) = price_books::in_force_on(conn, today).await? else { return Ok(Vec::new()) };
    // What is not handed in yet is priced by the book of the day on which it will be.
    let book = stored.validity.effective_until.filter(|_| !matches!(order.state, OrderState::Submitted { .. }));
    let order_ends = match order.kind {
        OrderKind::New => vec![last_day_on],
        OrderKind::Renewal => {
            let discounted = order.price.as_ref().is_some_and(|price| price.early_discount_applied);
            // The entitlement of a provisional order stays; otherwise the discount ends with its last day.
            let discount = stored.book.prices.get(&order.library_id).and_then(|price| price.early_discount);
            let discount = discount.filter(|_| discounted && order.entitled_on.is_none());
            let discount = discount.map(|discount| discount.last_day(order.start_month));
            discount.into_iter().chain([last_day_on]).collect()
        }
        // Pro-rated by the months that are left, the present one included.
        OrderKind::AdditionalSeats | OrderKind::DiskCapacity => vec![YearMonth::of(today).last_day()],
    };
    Ok(order_ends.into_iter().chain(book).collect())
}
