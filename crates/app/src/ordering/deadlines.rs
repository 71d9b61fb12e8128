//! What happens on a day without anybody asking (renewal.md, "Mails of the contract life"). The scheduler calls
//! [`run`] with the instants between which it has not looked yet. Every step is one write unit and does nothing the
//! second time: letters by their key, everything else by the state it finds.

mod contract;
pub(crate) mod retention;
mod term;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::ordering::OrderState;
use keizoku_domain::ordering::schedule::{Deadline, approval_deadlines};
use keizoku_store::ordering::orders;
use keizoku_store::{CompanyScope, Uow};

use super::letters::{self, OrderFacts};
use crate::app::App;
use crate::caller::Actor;
use crate::error::AppError;

pub(super) use contract::renewal_lost;
pub use retention::{PageEnd, announce_and_purge_page};
pub(super) use term::catch_up_term;

/// Something that happened by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub deadline: Deadline,
    /// On which day it fell due.
    pub on: NaiveDate,
    /// To what: an order's or a contract's number, a company's name.
    pub subject: String,
}

impl Happened {
    /// What happened, in Japanese.
    #[must_use]
    pub fn label_ja(&self) -> String {
        let what = match self.deadline {
            Deadline::RenewalOpens => "継続申込の受付開始・ご案内メール".to_owned(),
            Deadline::RenewalReminder(days) => format!("継続申込のお願い（締切{days}日前）"),
            Deadline::ProvisionalReminder(days) => format!("本申込のお願い（締切{days}日前）"),
            Deadline::ProvisionalExpires => "仮申込の失効".to_owned(),
            Deadline::RosterOpens => "次期受講者登録の受付開始".to_owned(),
            Deadline::TermStarts => "新しい契約期間の開始".to_owned(),
            Deadline::TermEndedWithoutOrder => "契約期間の終了（継続申込なし）".to_owned(),
            Deadline::Lapsed => "契約の失効".to_owned(),
            Deadline::PurgeAnnounced(days) => format!("データ削除の予告（{days}日前）"),
            Deadline::PurgeDue => "保管期間の終了・データ削除".to_owned(),
            Deadline::ApprovalDue => "申込承認の期限日".to_owned(),
            Deadline::ApprovalOverdue => "申込承認の期限超過".to_owned(),
        };
        format!("{what}：{}", self.subject)
    }

    /// What happened, in English.
    #[must_use]
    pub fn label_en(&self) -> String {
        let what = match self.deadline {
            Deadline::RenewalOpens => "Renewal opens, invitation sent".to_owned(),
            Deadline::RenewalReminder(days) => format!("Renewal reminder, {days} days before the close"),
            Deadline::ProvisionalReminder(days) => format!("Reminder to confirm, {days} days before the close"),
            Deadline::ProvisionalExpires => "Provisional order expired".to_owned(),
            Deadline::RosterOpens => "Next roster opens".to_owned(),
            Deadline::TermStarts => "New term starts".to_owned(),
            Deadline::TermEndedWithoutOrder => "Term ended without a renewal".to_owned(),
            Deadline::Lapsed => "Contract lapsed".to_owned(),
            Deadline::PurgeAnnounced(days) => format!("Purge announced, {days} days ahead"),
            Deadline::PurgeDue => "Retention over, purge started".to_owned(),
            Deadline::ApprovalDue => "Approval due today".to_owned(),
            Deadline::ApprovalOverdue => "Approval overdue".to_owned(),
        };
        format!("{what}: {}", self.subject)
    }
}

/// Terms read at a time, over all customers.
pub(super) const PAGE: u64 = 500;

/// The days that one run looks at: after `after`, up to and including `until`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    pub(super) after: NaiveDate,
    pub(super) until: NaiveDate,
}

/// Runs every deadline that fell due after `from` and until `to`; answers what happened, earliest first.
///
/// # Errors
/// The store. What was done until then stays done; running again does the rest.
pub async fn run(app: &App, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Happened>, AppError> {
    let days = Days { after: tokyo_date(from), until: tokyo_date(to) };
    let mut happened = Vec::new();
    expire_provisional(app, days, &mut happened).await?;
    term::open_rosters_and_start_terms(app, days, &mut happened).await?;
    // Letters go by the day: within one there is nothing new to send.
    if days.after < days.until {
        contract::remind(app, days, &mut happened).await?;
        remind_sales(app, days, &mut happened).await?;
        retention::announce_and_purge(app, days.until, &mut happened).await?;
    }
    happened.sort_by_key(|event| event.on);
    Ok(happened)
}

/// Provisional orders expire at the end of the 10th (edge 3).
async fn expire_provisional(app: &App, days: Days, happened: &mut Vec<Happened>) -> Result<(), AppError> {
    for row in orders::in_state(app.db.read(), "provisional").await? {
        let OrderState::Provisional { expires_on, .. } = row.order.state else { continue };
        if expires_on >= days.until {
            continue;
        }
        let scope = CompanyScope::proved(row.order.company_id);
        let expired = app
            .write(async |uow| {
                let Some(mut row) = orders::lock(uow, scope, row.order.id).await? else { return Ok(false) };
                if !row.order.expire(uow.now(), days.until) || !orders::update(uow, &row.order, None).await? {
                    return Ok(false);
                }
                letters::record_expiry(uow, app, &row.order).await?;
                let facts = OrderFacts::of(uow, &row.order).await?.json(&row.order);
                letters::to_applicants(uow, app, &row.order, MailKind::ProvisionalExpired, &facts).await?;
                Ok(true)
            })
            .await?;
        if expired {
            let on = expires_on + chrono::Days::new(1);
            happened.push(Happened { deadline: Deadline::ProvisionalExpires, on, subject: row.order.number });
        }
    }
    Ok(())
}

/// Approval due or overdue: vendor sales are told once for each.
async fn remind_sales(app: &App, days: Days, happened: &mut Vec<Happened>) -> Result<(), AppError> {
    for row in orders::in_state(app.db.read(), "submitted").await? {
        let order = row.order;
        let OrderState::Submitted { approval_due_on, .. } = order.state else { continue };
        for due in approval_deadlines(approval_due_on, days.after, days.until) {
            let kind = match due.deadline {
                Deadline::ApprovalOverdue => MailKind::ApprovalOverdue,
                _ => MailKind::ApprovalDue,
            };
            let occurrence = approval_due_on.to_string();
            app.write(async |uow: &Uow| {
                let facts = OrderFacts::of(uow, &order).await?.json(&order);
                letters::to_sales(uow, app, &order, kind, &occurrence, &facts).await
            })
            .await?;
            happened.push(Happened { deadline: due.deadline, on: due.on, subject: order.number.clone() });
        }
    }
    Ok(())
}

/// The product itself acts.
pub(super) const SYSTEM: &Actor = &Actor::System;
