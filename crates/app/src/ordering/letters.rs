//! What the room writes beside its rows: mails with their facts, and lines of the audit trail.

use chrono::NaiveDate;
use keizoku_domain::audit::Action;
use keizoku_domain::id::{CompanyId, WorkspaceId};
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::ordering::{Company, Library, Order, OrderKind, OrderState};
use keizoku_domain::text::EmailAddress;
use keizoku_store::ordering::catalogue;
use keizoku_store::ordering::companies::{self, Addressee};
use keizoku_store::{CompanyScope, Uow};
use serde_json::{Value, json};

use crate::app::App;
use crate::caller::{Actor, CompanyUnit};
use crate::error::AppError;
use crate::integration::webhooks::{self, Event, Whose};
use crate::messaging::{self, MailDraft};

/// Writes a line of the audit trail.
#[expect(clippy::too_many_arguments, reason = "each is one column of the trail")]
pub(super) async fn record(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    company_id: CompanyId,
    workspace_id: Option<WorkspaceId>,
    action: Action,
    subject: impl ToString,
    details: Value,
) -> Result<(), AppError> {
    let entry = crate::audit::AuditEntry { company_id, workspace_id, action, subject: subject.to_string(), details };
    crate::audit::record(uow, app, actor, entry).await
}

/// The parties and the thing that a letter about an order names.
pub(super) struct OrderFacts {
    pub(super) company: Company,
    pub(super) library: Library,
}

impl OrderFacts {
    pub(super) async fn of(uow: &Uow, order: &Order) -> Result<Self, AppError> {
        let scope = CompanyScope::proved(order.company_id);
        let company = companies::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
        let library = catalogue::find_library(uow.conn(), order.library_id)
            .await?
            .ok_or_else(|| AppError::internal("an order of no library"))?;
        Ok(Self { company, library })
    }

    /// The facts of every letter about `order`.
    pub(super) fn json(&self, order: &Order) -> Value {
        let mut facts = json!({
            "company_name": self.company.name,
            "company_code": self.company.code,
            "order_number": order.number,
            "library": self.library.name_ja,
            "start_month": order.start_month,
            "end_month": order.end_month(),
            "quantity": order.quantity,
            "renewal": order.kind == OrderKind::Renewal,
        });
        match order.kind {
            OrderKind::AdditionalSeats => facts["addition"] = json!("seats"),
            OrderKind::DiskCapacity => facts["addition"] = json!("disk"),
            OrderKind::New | OrderKind::Renewal => {}
        }
        if let Some(price) = &order.price {
            facts["total"] = json!(price.total);
            facts["lines"] =
                price.lines.iter().map(|line| json!({ "label": line.label_ja, "amount": line.amount })).collect();
        }
        match &order.state {
            OrderState::Submitted { approval_due_on, .. } => facts["approval_due_on"] = json!(approval_due_on),
            OrderState::Provisional { expires_on, .. } => facts["last_day"] = json!(expires_on),
            OrderState::Returned { reason, .. } => facts["reason"] = json!(reason),
            _ => {}
        }
        facts
    }
}

/// One letter to one person; a second one with the same kind, subject and occurrence is never queued.
#[expect(clippy::too_many_arguments, reason = "each is one field of the draft")]
pub(super) async fn send(
    uow: &Uow,
    app: &App,
    workspace_id: Option<WorkspaceId>,
    company_id: CompanyId,
    kind: MailKind,
    key: (&str, &str),
    to: &Addressee,
    params: Value,
) -> Result<bool, AppError> {
    let Ok(address) = EmailAddress::parse(&to.email) else { return Ok(false) };
    let draft = MailDraft {
        company_id,
        workspace_id,
        kind,
        key: mail_key(kind, key.0, key.1, to.account_id),
        to: address,
        to_name: to.name.clone(),
        params,
    };
    messaging::queue(uow, app, draft).await
}

/// A letter about an order to every applicant of its company.
pub(super) async fn to_applicants(
    uow: &Uow,
    app: &App,
    order: &Order,
    kind: MailKind,
    params: &Value,
) -> Result<(), AppError> {
    let scope = CompanyScope::proved(order.company_id);
    let subject = order.id.to_string();
    let occurrence = order.revision.to_string();
    for to in companies::applicants(uow.conn(), scope).await? {
        send(uow, app, None, order.company_id, kind, (&subject, &occurrence), &to, params.clone()).await?;
    }
    Ok(())
}

/// A letter about an order to vendor sales; `occurrence` tells a reminder of one day from that of another.
pub(super) async fn to_sales(
    uow: &Uow,
    app: &App,
    order: &Order,
    kind: MailKind,
    occurrence: &str,
    params: &Value,
) -> Result<(), AppError> {
    let subject = order.id.to_string();
    for to in companies::vendor_sales(uow.conn()).await? {
        send(uow, app, None, order.company_id, kind, (&subject, occurrence), &to, params.clone()).await?;
    }
    Ok(())
}

/// `last_business_day`: the hint beside a deadline that never shifts.
pub(super) fn with_hint(mut facts: Value, last_business_day: NaiveDate) -> Value {
    facts["last_business_day"] = json!(last_business_day);
    facts
}

/// The name of who acts, for the trail and beside a decision.
pub(super) fn actor_name(actor: &Actor) -> Option<String> {
    match actor {
        Actor::Account(account) => Some(account.name.clone()),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => None,
    }
}

/// Writes down what happened to an order: `before` is its state until now, absent for a new one.
pub(super) async fn record_order(
    uow: &Uow,
    unit: &CompanyUnit,
    order: &Order,
    before: Option<&str>,
) -> Result<(), AppError> {
    let action = match (before, &order.state) {
        (Some(before), state) if before == state.as_str() => Action::OrderEdited,
        (None, OrderState::Draft | OrderState::Provisional { .. }) => Action::OrderCreated,
        (Some("provisional"), OrderState::Submitted { .. }) => Action::OrderConfirmed,
        (_, OrderState::Submitted { .. }) => Action::OrderSubmitted,
        (_, OrderState::Approved { .. }) => Action::OrderApproved,
        (_, OrderState::Returned { .. }) => Action::OrderReturned,
        (_, OrderState::Withdrawn { .. }) => Action::OrderWithdrawn,
        (_, OrderState::Expired { .. }) => Action::OrderExpired,
        (Some(_), OrderState::Draft | OrderState::Provisional { .. }) => Action::OrderEdited,
    };
    let details = json!({ "number": order.number, "kind": order.kind.as_str(), "quantity": order.quantity });
    record(uow, &unit.app, &unit.actor, order.company_id, None, action, order.id, details).await?;
    if before == Some(order.state.as_str()) {
        return Ok(());
    }
    tell(uow, &unit.app, order).await
}

/// Tells webhooks what became of an order.
async fn tell(uow: &Uow, app: &App, order: &Order) -> Result<(), AppError> {
    let kind = match &order.state {
        OrderState::Submitted { .. } => EventType::OrderSubmitted,
        OrderState::Approved { .. } => EventType::OrderApproved,
        OrderState::Returned { .. } => EventType::OrderReturned,
        OrderState::Withdrawn { .. } => EventType::OrderWithdrawn,
        OrderState::Expired { .. } => EventType::OrderExpired,
        OrderState::Draft | OrderState::Provisional { .. } => return Ok(()),
    };
    let data = json!({
        "orderId": order.id, "orderNumber": order.number, "kind": order.kind.as_str(), "state": order.state.as_str(),
        "contractId": order.contract_id, "startMonth": order.start_month, "quantity": order.quantity,
    });
    let event = Event { kind, whose: Whose::Company, key: None, data };
    webhooks::emit(uow, app, CompanyScope::proved(order.company_id), event).await
}

/// Writes down that a provisional order expired by itself.
pub(super) async fn record_expiry(uow: &Uow, app: &App, order: &Order) -> Result<(), AppError> {
    let details = json!({ "number": order.number });
    let actor = super::deadlines::SYSTEM;
    record(uow, app, actor, order.company_id, None, Action::OrderExpired, order.id, details).await?;
    tell(uow, app, order).await
}
