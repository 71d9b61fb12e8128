//! The dates of the contract calendar as events (`product.md`, N5): the same events under the same names, told on their day. Each
//! has a key, so that a crash, a restart or a second worker tells it once.

use chrono::NaiveDate;
use keizoku_domain::id::ContractId;
use keizoku_domain::integration::calendar::{CalendarEvent, CalendarOrder};
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::month::YearMonth;
use keizoku_store::integration::webhook_endpoints;
use keizoku_store::{CompanyScope, Connection, Uow};
use serde_json::json;

use super::webhooks::{Event, Listeners, Whose};
use crate::app::App;
use crate::error::AppError;
use crate::ordering::contract_calendar::{self, ContractDates};

/// Tells every date after `after`, up to and including `until`, of every customer who listens.
///
/// # Errors
/// The store. What was told until then stays told; running again tells the rest.
pub(crate) async fn due(app: &App, after: NaiveDate, until: NaiveDate) -> Result<(), AppError> {
    for company in webhook_endpoints::companies_listening(app.db.read()).await? {
        let scope = CompanyScope::proved(company);
        let within = |event: &CalendarEvent| event.on > after && event.on <= until;
        let events = dates(app.db.read(), scope, within).await?;
        if !events.is_empty() {
            app.write(async |uow| Listeners::of(uow, scope).await?.tell(uow, app, scope, events.clone()).await).await?;
        }
    }
    Ok(())
}

/// An order was approved after days of its term had come: they are told now.
///
/// # Errors
/// The store.
pub(crate) async fn opened(
    uow: &Uow,
    app: &App,
    scope: CompanyScope,
    contract: ContractId,
    month: YearMonth,
) -> Result<(), AppError> {
    let listeners = Listeners::of(uow, scope).await?;
    if listeners.is_empty() {
        return Ok(());
    }
    let today = app.today();
    // Names end with the month of the term they are about.
    let of_term = format!(".{contract}.{month}@");
    let come = |event: &CalendarEvent| event.on <= today && event.uid.contains(&of_term);
    let events = dates(uow.conn(), scope, come).await?;
    listeners.tell(uow, app, scope, events).await
}

async fn dates(
    conn: &impl Connection,
    scope: CompanyScope,
    wanted: impl Fn(&CalendarEvent) -> bool,
) -> Result<Vec<Event>, AppError> {
    let mut events = Vec::new();
    for contract in contract_calendar::contracts(conn, scope).await? {
        let due = contract.events.iter().filter(|event| wanted(event));
        events.extend(due.map(|event| of_contract(&contract, event)));
    }
    for (order, event) in contract_calendar::approvals(conn, scope).await? {
        if wanted(&event) {
            events.push(of_order(&order, &event));
        }
    }
    Ok(events)
}

/// A date that moved to another day is another event; the same day is told once.
fn key(event: &CalendarEvent) -> Option<String> {
    Some(format!("{}/{}", event.uid, event.on))
}

fn of_contract(dates: &ContractDates, event: &CalendarEvent) -> Event {
    let data = json!({
        "uid": event.uid, "on": event.on, "summary": event.summary,
        "contractId": dates.contract, "contractNumber": dates.number,
    });
    let whose = Whose::Contract(dates.workspaces.clone());
    Event { kind: EventType::of_calendar(event.kind), whose, key: key(event), data }
}

fn of_order(order: &CalendarOrder, event: &CalendarEvent) -> Event {
    let data = json!({
        "uid": event.uid, "on": event.on, "summary": event.summary,
        "orderId": order.id, "orderNumber": order.number,
    });
    Event { kind: EventType::of_calendar(event.kind), whose: Whose::Company, key: key(event), data }
}
