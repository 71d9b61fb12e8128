//! Invitations, reminders and notices around the renewal of each contract.

use chrono::NaiveDate;
use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::ContractId;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::schedule::{Deadline, Due, RenewalProgress, contract_deadlines, notice_of_loss};
use keizoku_domain::ordering::{OrderKind, OrderState, TermDates};
use keizoku_domain::seats::Term;
use keizoku_store::ordering::companies::{self, Addressee};
use keizoku_store::ordering::{administrators, calendar, catalogue, orders};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Uow, WorkspaceScope};
use serde_json::{Value, json};

use super::{Days, Happened, PAGE, SYSTEM, retention};
use crate::app::App;
use crate::error::AppError;
use crate::ordering::{letters, policy};

/// Sends what is due for the last term of every contract.
pub(super) async fn remind(app: &App, days: Days, happened: &mut Vec<Happened>) -> Result<(), AppError> {
    // The close is at most 28 days and the longest downtime of interest a month after the end of a term.
    let since = days.after.min(days.until) - chrono::Days::new(60);
    let mut after = None;
    loop {
        let page = terms::last_ending_from(app.db.read(), since, after, PAGE).await?;
        for term in &page {
            let did = app.write(async |uow| of_contract(uow, app, term, days).await).await?;
            if did.is_empty() {
                continue;
            }
            let scope = WorkspaceScope::proved(term.company_id, term.workspace_id).of_company();
            let company = companies::find(app.db.read(), scope).await?;
            let subject = company.map(|company| company.name).unwrap_or_default();
            let happen = |due: Due| Happened { deadline: due.deadline, on: due.on, subject: subject.clone() };
            happened.extend(did.into_iter().map(happen));
        }
        after = page.last().map(terms::position);
        if after.is_none() {
            return Ok(());
        }
    }
}

async fn of_contract(uow: &Uow, app: &App, last: &Term, days: Days) -> Result<Vec<Due>, AppError> {
    let policy = policy::current(uow.conn()).await?.bound_by(&last.policy);
    let next = last.renewal_dates();
    let scope = WorkspaceScope::proved(last.company_id, last.workspace_id);
    let open = orders::find_open(uow.conn(), scope.of_company(), last.contract_id, OrderKind::Renewal).await?;
    let open = open.map(|row| row.order);
    let progress = match open.as_ref().map(|order| &order.state) {
        Some(OrderState::Provisional { .. }) => RenewalProgress::Provisional,
        Some(OrderState::Submitted { .. }) => RenewalProgress::Submitted,
        _ => RenewalProgress::NotApplied,
    };
    let due: Vec<Due> = contract_deadlines(&next, progress, days.after, days.until, &policy)
        .into_iter()
        .filter(|due| due.deadline != Deadline::ProvisionalExpires)
        .collect();
    if due.is_empty() {
        return Ok(due);
    }
    let mut facts = facts(uow, last, &next, days).await?;
    if let Some(order) = &open {
        facts["order_number"] = json!(order.number);
    }
    for one in &due {
        send(uow, app, last, &next, *one, &facts).await?;
    }
    Ok(due)
}

/// A renewal was given back or taken back after its contract's end: the notice that was passed over is sent now, once.
///
/// # Errors
/// The store.
pub(in crate::ordering) async fn renewal_lost(
    uow: &Uow,
    app: &App,
    scope: CompanyScope,
    contract: ContractId,
    today: NaiveDate,
) -> Result<(), AppError> {
    let all = terms::of_contracts(uow.conn(), Some(scope), &[contract]).await?;
    let Some(last) = all.last() else { return Ok(()) };
    let next = last.renewal_dates();
    let Some(due) = notice_of_loss(&next, today) else { return Ok(()) };
    let facts = facts(uow, last, &next, Days { after: today, until: today }).await?;
    send(uow, app, last, &next, due, &facts).await
}

async fn facts(uow: &Uow, last: &Term, next: &TermDates, days: Days) -> Result<Value, AppError> {
    let scope = WorkspaceScope::proved(last.company_id, last.workspace_id).of_company();
    let company = companies::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
    let library = catalogue::find_library(uow.conn(), last.library_id).await?;
    let calendar = calendar::business_calendar(uow.conn()).await?;
    let discount = catalogue::price_book_on(uow.conn(), tokyo_date(uow.now()))
        .await?
        .and_then(|mut book| book.prices.remove(&last.library_id))
        .and_then(|price| price.early_discount)
        .map(|discount| discount.last_day(next.start_month))
        .filter(|day| *day >= days.until);
    let mut facts = json!({
        "company_name": company.name,
        "library": library.map(|library| library.name_ja),
        "start_month": next.start_month,
        "ends_on": last.ends_on,
        "last_day": next.last_day_on,
        "days_left": (next.last_day_on - days.until).num_days(),
        "kept_until": retention::of(uow.conn(), last).await?.kept_until,
        "renewal": true,
    });
    if let Some(day) = discount {
        facts["early_discount_until"] = json!(day);
    }
    Ok(letters::with_hint(facts, calendar.last_business_day_until(next.last_day_on)))
}

async fn send(uow: &Uow, app: &App, last: &Term, next: &TermDates, due: Due, facts: &Value) -> Result<(), AppError> {
    let (kind, admins_too) = match due.deadline {
        Deadline::RenewalOpens => (MailKind::RenewalInvitation, true),
        Deadline::RenewalReminder(_) => (MailKind::RenewalReminder, false),
        Deadline::ProvisionalReminder(_) => (MailKind::ProvisionalReminder, false),
        Deadline::TermEndedWithoutOrder => (MailKind::TermEnded, true),
        Deadline::Lapsed => (MailKind::ContractLapsed, true),
        _ => return Ok(()),
    };
    let scope = WorkspaceScope::proved(last.company_id, last.workspace_id);
    let mut receivers: Vec<Addressee> = companies::applicants(uow.conn(), scope.of_company()).await?;
    if admins_too {
        let admins = administrators::ids(uow.conn(), scope).await?;
        receivers.extend(companies::by_ids(uow.conn(), scope.of_company(), &admins).await?);
    }
    let subject = last.contract_id.to_string();
    let occurrence = match due.deadline {
        Deadline::RenewalReminder(days) | Deadline::ProvisionalReminder(days) => {
            format!("{}:{days}", next.start_month)
        }
        _ => next.start_month.to_string(),
    };
    let mut is_new = false;
    for to in receivers {
        let workspace = Some(last.workspace_id);
        let key = (subject.as_str(), occurrence.as_str());
        is_new |= letters::send(uow, app, workspace, last.company_id, kind, key, &to, facts.clone()).await?;
    }
    if due.deadline == Deadline::Lapsed && is_new {
        let workspace = Some(last.workspace_id);
        let action = Action::TermLapsed;
        let details = json!({ "endedOn": last.ends_on });
        letters::record(uow, app, SYSTEM, last.company_id, workspace, action, last.contract_id, details).await?;
    }
    Ok(())
}
