//! Rosters that open on the 11th of M−1, and terms that start on the 1st of M.

use chrono::NaiveDate;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::schedule::Deadline;
use keizoku_domain::seats::{RosterState, SeatQuota, Term};
use keizoku_store::ordering::{administrators, catalogue, companies};
use keizoku_store::seats::terms;
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::{Value, json};

use super::{Days, Happened, PAGE};
use crate::app::App;
use crate::error::AppError;
use crate::learning::carried;
use crate::ordering::letters;
use crate::seats;

/// Days before the start on which a roster that is still over quota is warned of again.
const WARNING_DAYS: [u64; 3] = [7, 3, 1];

fn scope_of(term: &Term) -> WorkspaceScope {
    WorkspaceScope::proved(term.company_id, term.workspace_id)
}

/// Opens rosters and starts terms that are due.
pub(super) async fn open_rosters_and_start_terms(
    app: &App,
    days: Days,
    happened: &mut Vec<Happened>,
) -> Result<(), AppError> {
    // A month back covers every term that ended while nobody looked; older ones have ended in name too.
    let since = days.after.min(days.until) - chrono::Days::new(31);
    let mut after = None;
    loop {
        let page = terms::ending_from(app.db.read(), since, after, PAGE).await?;
        for term in page.iter().filter(|term| is_due(term, days)) {
            let did = app.write(async |uow| catch_up(uow, app, term, days).await).await?;
            if did.is_empty() {
                continue;
            }
            let company = companies::find(app.db.read(), scope_of(term).of_company()).await?;
            let subject = company.map(|company| company.name).unwrap_or_default();
            happened.extend(did.into_iter().map(|(deadline, on)| Happened { deadline, on, subject: subject.clone() }));
        }
        after = page.last().map(terms::position);
        if after.is_none() {
            return Ok(());
        }
    }
}

/// Whether anything is to be done for a term: most of the time nothing is, and no write unit is opened.
fn is_due(term: &Term, days: Days) -> bool {
    match term.roster {
        RosterState::NotOpen => term.roster_opens_on <= days.until,
        RosterState::Preparing | RosterState::Confirmed => {
            term.starts_on <= days.until || (term.quota.over() > 0 && days.after < days.until)
        }
        RosterState::Running => term.ends_on < days.until,
        RosterState::Ended => false,
    }
}

/// What has fallen due for a term until `today`, when its order is approved late.
///
/// # Errors
/// The store.
pub(in crate::ordering) async fn catch_up_term(
    uow: &Uow,
    app: &App,
    term: &Term,
    today: NaiveDate,
) -> Result<(), AppError> {
    catch_up(uow, app, term, Days { after: today, until: today }).await.map(|_| ())
}

async fn catch_up(uow: &Uow, app: &App, term: &Term, days: Days) -> Result<Vec<(Deadline, NaiveDate)>, AppError> {
    let mut did = Vec::new();
    let scope = scope_of(term);
    let Some(mut now) = terms::lock(uow, scope, term.id).await? else { return Ok(did) };
    if now.roster == RosterState::NotOpen && now.roster_opens_on <= days.until {
        now.quota = open_roster(uow, app, &now, days.until).await?;
        now.roster = RosterState::Preparing;
        did.push((Deadline::RosterOpens, now.roster_opens_on));
    }
    let preparing = matches!(now.roster, RosterState::Preparing | RosterState::Confirmed);
    if preparing && now.starts_on <= days.until {
        seats::start_term(uow, scope, now.id).await?;
        seats::waiting::fill(uow, app, super::SYSTEM, scope, now.id).await?;
        carried::top_up(uow, app, scope, &now).await?;
        did.push((Deadline::TermStarts, now.starts_on));
    } else if preparing {
        warn_again(uow, app, &now, days).await?;
    }
    if now.roster == RosterState::Running && now.ends_on < days.until {
        terms::set_roster(uow, &now, RosterState::Ended, None).await?;
    }
    Ok(did)
}

/// The next roster starts as a copy of the running one; the administrator is invited, and warned when over quota.
async fn open_roster(uow: &Uow, app: &App, next: &Term, today: NaiveDate) -> Result<SeatQuota, AppError> {
    let scope = scope_of(next);
    let all = terms::of_workspace(uow.conn(), scope).await?;
    let before =
        all.iter().rev().find(|term| term.contract_id == next.contract_id && term.start_month < next.start_month);
    let quota = match before {
        Some(before) => {
            seats::copy_roster(uow, scope, before.id, next.id).await?;
            // Who waits in the running term gets a seat of the next one, if it has more.
            seats::waiting::seat(uow, scope, next.id).await?;
            seats::quota(uow, scope, next.id).await?
        }
        None => {
            terms::set_roster(uow, next, RosterState::Preparing, None).await?;
            next.quota
        }
    };
    if today < next.starts_on {
        let facts = facts(uow, next, quota).await?;
        to_admins(uow, app, next, MailKind::RosterOpens, "open", &facts).await?;
        if quota.over() > 0 {
            to_admins(uow, app, next, MailKind::RosterOverQuota, "open", &facts).await?;
        }
    }
    Ok(quota)
}

async fn warn_again(uow: &Uow, app: &App, next: &Term, days: Days) -> Result<(), AppError> {
    if next.quota.over() == 0 {
        return Ok(());
    }
    let due = WARNING_DAYS.into_iter().rev().find(|before| {
        let on = next.starts_on - chrono::Days::new(*before);
        on > days.after && on <= days.until
    });
    let Some(before) = due else { return Ok(()) };
    let facts = facts(uow, next, next.quota).await?;
    to_admins(uow, app, next, MailKind::RosterOverQuota, &before.to_string(), &facts).await
}

async fn facts(uow: &Uow, term: &Term, quota: SeatQuota) -> Result<Value, AppError> {
    let company = companies::find(uow.conn(), scope_of(term).of_company()).await?.ok_or(AppError::NotFound)?;
    let library = catalogue::find_library(uow.conn(), term.library_id).await?;
    Ok(json!({
        "company_name": company.name,
        "library": library.map(|library| library.name_ja),
        "start_month": term.start_month,
        "roster_closes_on": term.start_month.minus(1).last_day(),
        "assigned": quota.assigned,
        "purchased": quota.purchased,
    }))
}

async fn to_admins(
    uow: &Uow,
    app: &App,
    term: &Term,
    kind: MailKind,
    occurrence: &str,
    facts: &Value,
) -> Result<(), AppError> {
    let scope = scope_of(term);
    let admins = administrators::ids(uow.conn(), scope).await?;
    let subject = term.id.to_string();
    for to in companies::by_ids(uow.conn(), scope.of_company(), &admins).await? {
        let workspace = Some(term.workspace_id);
        letters::send(uow, app, workspace, term.company_id, kind, (&subject, occurrence), &to, facts.clone()).await?;
    }
    Ok(())
}
