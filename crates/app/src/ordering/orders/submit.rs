//! Handing an order in: submitted, reserved with an open quantity, or confirmed after that.

use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::OrderId;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::documents::DocumentKind;
use keizoku_domain::ordering::{Order, OrderKind, OrderState, TermDates};
use keizoku_store::Uow;
use keizoku_store::ordering::{calendar, orders as store};
use keizoku_store::seats::terms;
use serde_json::json;

use super::super::documents;
use super::super::letters::{self, OrderFacts};
use super::super::{deadlines, policy, quotes};
use super::create::price;
use super::read::{OrderView, view};
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// Hands a draft or a returned order in.
///
/// # Errors
/// [`AppError::Stale`], the refusals of the state and of the window; the store.
pub async fn submit(unit: &CompanyUnit, id: OrderId, revision: Option<i64>) -> Result<OrderView, AppError> {
    change(unit, id, revision, async |uow, order| {
        if matches!(order.state, OrderState::Draft) {
            price(uow, unit, order).await?;
        }
        hand_in(uow, unit, order).await
    })
    .await
}

/// Makes a provisional renewal definitive: until the end of the 10th of its start month (edge 3).
///
/// # Errors
/// `order.expired`, [`AppError::Stale`], the refusals of quantity and state; the store.
pub async fn confirm(
    unit: &CompanyUnit,
    id: OrderId,
    revision: Option<i64>,
    quantity: Option<u32>,
) -> Result<OrderView, AppError> {
    change(unit, id, revision, async |uow, order| {
        let now = uow.now();
        if matches!(order.state, OrderState::Provisional { .. }) {
            order.quantity = quantity.or(order.quantity);
            price(uow, unit, order).await?;
        }
        let due = approval_due(uow).await?;
        Ok(order.confirm(now, tokyo_date(now), due)?)
    })
    .await
}

/// Loads an order under its lock, lets `work` move it on, and writes it back with its letters.
pub(super) async fn change(
    unit: &CompanyUnit,
    id: OrderId,
    revision: Option<i64>,
    work: impl AsyncFn(&Uow, &mut Order) -> Result<(), AppError>,
) -> Result<OrderView, AppError> {
    unit.write(async |uow| {
        let mut row = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if revision.is_some_and(|seen| seen != row.order.revision) {
            return Err(AppError::Stale);
        }
        let before = row.order.state.as_str();
        work(uow, &mut row.order).await?;
        if !store::update(uow, &row.order, letters::actor_name(&unit.actor)).await? {
            return Err(AppError::Stale);
        }
        letters::record_order(uow, unit, &row.order, Some(before)).await?;
        if before != row.order.state.as_str() {
            tell(uow, unit, &row.order).await?;
        }
        let row = store::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
        view(uow.conn(), &unit.actor, unit.today(), row).await
    })
    .await
}

async fn approval_due(uow: &Uow) -> Result<chrono::NaiveDate, AppError> {
    let policy = policy::current(uow.conn()).await?;
    let calendar = calendar::business_calendar(uow.conn()).await?;
    Ok(calendar.business_days_after(tokyo_date(uow.now()), policy.approval_business_days))
}

/// The dates of the term that a renewal leads into, as the contract's last term promised them.
async fn dates(uow: &Uow, unit: &CompanyUnit, order: &Order) -> Result<TermDates, AppError> {
    let contract = order.contract_id.ok_or_else(|| AppError::internal("a renewal without contract"))?;
    let all = terms::of_contracts(uow.conn(), Some(unit.scope), &[contract]).await?;
    let last = all.last().ok_or_else(|| AppError::internal("a contract without term"))?;
    Ok(last.renewal_dates())
}

/// Draft or returned → submitted, inside its window.
pub(super) async fn hand_in(uow: &Uow, unit: &CompanyUnit, order: &mut Order) -> Result<(), AppError> {
    let today = unit.today();
    if matches!(order.state, OrderState::Draft | OrderState::Returned { .. }) {
        match order.kind {
            OrderKind::New => {
                quotes::check_start_month(order.start_month, today, &policy::current(uow.conn()).await?)?;
            }
            OrderKind::Renewal => {
                let dates = dates(uow, unit, order).await?;
                order.check_again(dates.last_day_on, today)?;
                quotes::check_window(&dates, today)?;
            }
            OrderKind::AdditionalSeats | OrderKind::DiskCapacity => {}
        }
    }
    let due = approval_due(uow).await?;
    order.submit(uow.now(), due)?;
    if order.kind == OrderKind::Renewal {
        order.entitled_on = order.entitled_on.or(Some(today));
    }
    Ok(())
}

/// Draft → provisional, inside the window.
pub(super) async fn reserve(uow: &Uow, unit: &CompanyUnit, order: &mut Order) -> Result<(), AppError> {
    if order.kind != OrderKind::Renewal {
        return Err(AppError::refused("order.only_renewals_are_provisional"));
    }
    let dates = dates(uow, unit, order).await?;
    quotes::check_window(&dates, unit.today())?;
    Ok(order.reserve(unit.now(), unit.today(), dates.last_day_on)?)
}

/// The letter that a new state of an order brings (renewal.md, "Mails of the contract life"), and the order form.
pub(super) async fn tell(uow: &Uow, unit: &CompanyUnit, order: &Order) -> Result<(), AppError> {
    let kind = match &order.state {
        OrderState::Provisional { .. } => MailKind::ProvisionalAccepted,
        OrderState::Submitted { .. } => MailKind::OrderSubmitted,
        OrderState::Returned { .. } => MailKind::OrderReturned,
        OrderState::Withdrawn { .. } => MailKind::OrderWithdrawn,
        OrderState::Draft | OrderState::Approved { .. } | OrderState::Expired { .. } => return Ok(()),
    };
    let mut facts = OrderFacts::of(uow, order).await?.json(order);
    if order.kind == OrderKind::Renewal && kind == MailKind::OrderReturned {
        let last_day = dates(uow, unit, order).await?.last_day_on;
        facts["last_day"] = json!(last_day);
        facts["closed"] = json!(unit.today() > last_day);
    }
    letters::to_applicants(uow, &unit.app, order, kind, &facts).await?;
    let lost = matches!(order.state, OrderState::Returned { .. } | OrderState::Withdrawn { .. });
    if let (true, OrderKind::Renewal, Some(contract)) = (lost, order.kind, order.contract_id) {
        deadlines::renewal_lost(uow, &unit.app, unit.scope, contract, unit.today()).await?;
    }
    if matches!(order.state, OrderState::Submitted { .. }) {
        documents::issue::of_order(uow, unit, order, &[DocumentKind::OrderForm]).await?;
        let occurrence = order.revision.to_string();
        let kind = MailKind::OrderSubmittedToSales;
        letters::to_sales(uow, &unit.app, order, kind, &occurrence, &facts).await?;
    }
    Ok(())
}
