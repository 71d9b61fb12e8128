//! Lapsed contracts: the purge of their data is announced in the trail and on the screens, and begun when the retention is over.

use chrono::NaiveDate;
use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::TermId;
use keizoku_domain::ordering::access::term_state;
use keizoku_domain::ordering::schedule::Deadline;
use keizoku_domain::ordering::{OpenRenewal, OrderKind, OrderState, Retention, TermState};
use keizoku_domain::queue::JobKind;
use keizoku_domain::seats::Term;
use keizoku_store::ordering::purges::{self, Purge, PurgeRule};
use keizoku_store::ordering::{companies, contracts, orders};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Connection, Uow};
use serde_json::json;

use super::{Happened, PAGE, SYSTEM};
use crate::app::App;
use crate::error::AppError;
use crate::jobs::{self, NewJob};
use crate::ordering::{letters, policy};

/// How long the data of a contract are kept after `last`, its last term, when it is not renewed.
///
/// # Errors
/// The store.
pub(crate) async fn of(conn: &impl Connection, last: &Term) -> Result<Retention, AppError> {
    let (next, scope) = (last.renewal_dates(), CompanyScope::proved(last.company_id));
    let given_up = orders::renewal_given_up_at(conn, scope, last.contract_id, next.start_month).await?;
    Ok(Retention::after(&next, given_up.map(tokyo_date), last.policy.lapsed_retention_days))
}

/// Whether a contract has lapsed after `last`, its last term.
async fn is_lapsed(conn: &impl Connection, last: &Term, today: NaiveDate) -> Result<bool, AppError> {
    let scope = CompanyScope::proved(last.company_id);
    let open = orders::find_open(conn, scope, last.contract_id, OrderKind::Renewal).await?;
    let renewal = match open.map(|row| row.order.state) {
        Some(OrderState::Provisional { .. }) => OpenRenewal::Applied,
        Some(OrderState::Submitted { .. }) => OpenRenewal::Submitted,
        _ => OpenRenewal::None,
    };
    Ok(term_state(last.starts_on, last.end_month, renewal, today, &last.policy) == TermState::Lapsed)
}

/// Announces purges and begins those that are due, page by page. Each contract is one unit of work that writes down how far it
/// came: whoever is stopped between two of them begins anew and does nothing twice.
pub(super) async fn announce_and_purge(
    app: &App,
    today: NaiveDate,
    happened: &mut Vec<Happened>,
) -> Result<(), AppError> {
    let mut after = None;
    loop {
        after = announce_and_purge_page(app, today, after, PAGE, happened).await?;
        if after.is_none() {
            return Ok(());
        }
    }
}

/// Where a page of contracts ends.
pub type PageEnd = (NaiveDate, TermId);

/// One page of [`announce_and_purge`]; answers where it ended, and nothing after the last one.
///
/// # Errors
/// The store.
pub async fn announce_and_purge_page(
    app: &App,
    today: NaiveDate,
    after: Option<PageEnd>,
    limit: u64,
    happened: &mut Vec<Happened>,
) -> Result<Option<PageEnd>, AppError> {
    let announcements = policy::current(app.db.read()).await?.purge_announcement_days;
    let page = terms::last_closed(app.db.read(), today, after, limit).await?;
    let end = page.last().map(terms::position);
    for last in page {
        if !is_lapsed(app.db.read(), &last, today).await? {
            continue;
        }
        let kept = of(app.db.read(), &last).await?;
        let might_announce = announcements.iter().any(|days| (kept.purge_on() - today).num_days() <= i64::from(*days));
        if today < kept.purge_on() && !might_announce {
            continue;
        }
        let deadline = app.write(async |uow| take_step(uow, app, &last, &kept, &announcements, today).await).await?;
        if let Some((deadline, subject)) = deadline {
            happened.push(Happened { deadline, on: today, subject });
        }
    }
    Ok(end)
}

/// Announces or begins one purge, in one unit; answers what was done.
async fn take_step(
    uow: &Uow,
    app: &App,
    last: &Term,
    kept: &Retention,
    announcements: &[u32],
    today: NaiveDate,
) -> Result<Option<(Deadline, String)>, AppError> {
    let scope = CompanyScope::proved(last.company_id);
    // The contract's lock: no renewal can be approved while its purge begins.
    let contract = contracts::lock(uow, scope, last.contract_id).await?.ok_or(AppError::NotFound)?;
    if !is_lapsed(uow.conn(), last, today).await? {
        return Ok(None);
    }
    let company = companies::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
    let rule = PurgeRule {
        ended_on: last.ends_on,
        lapsed_on: kept.lapsed_on,
        retention_days: last.policy.lapsed_retention_days,
        purge_on: kept.purge_on(),
    };
    let mut record = purges::lock(uow, scope, contract.id).await?.unwrap_or_else(|| Purge {
        company_id: last.company_id,
        contract_id: contract.id,
        contract_number: contract.number.clone(),
        company_name: company.name.clone(),
        state: "announced".to_owned(),
        rule: rule.clone(),
        announced: Vec::new(),
        counts: purges::PurgeCounts::new(),
        started_at: None,
        finished_at: None,
    });
    let subject = company.name.clone();
    if today >= kept.purge_on() {
        let fresh = record.state == "announced";
        if fresh {
            "running".clone_into(&mut record.state);
            (record.rule, record.started_at) = (rule, Some(uow.now()));
            purges::put(uow, &record).await?;
        }
        enqueue(uow, app, last, today).await?;
        return Ok(fresh.then_some((Deadline::PurgeDue, subject)));
    }
    let Some(days) = kept.announcement(announcements, &record.announced, today) else { return Ok(None) };
    record.rule = rule;
    record.announced.push(days);
    purges::put(uow, &record).await?;
    let details = json!({ "purgeOn": kept.purge_on(), "daysLeft": (kept.purge_on() - today).num_days() });
    let (workspace, action) = (Some(last.workspace_id), Action::PurgeAnnounced);
    letters::record(uow, app, SYSTEM, last.company_id, workspace, action, contract.id, details).await?;
    Ok(Some((Deadline::PurgeAnnounced(days), subject)))
}

/// One job a day until the record is finished: a purge that failed for good begins anew on the next day.
async fn enqueue(uow: &Uow, app: &App, last: &Term, today: NaiveDate) -> Result<(), AppError> {
    let job = NewJob {
        kind: JobKind::PurgeContract,
        company: last.company_id,
        workspace: None,
        account: None,
        payload: json!({ "contractId": last.contract_id }),
        total: 0,
        dedupe_key: Some(format!("purge:{}:{today}", last.contract_id)),
        run_at: None,
    };
    jobs::enqueue(uow, app, job).await.map(|_| ())
}
