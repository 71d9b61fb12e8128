//! What happened while the demonstration's clock was moved: the mails that were queued, by day and kind.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::messaging::MailKind;
use keizoku_store::messaging::mailbox;

use crate::app::App;
use crate::error::AppError;

/// Something that happened on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoEvent {
    /// The day in Tokyo.
    pub date: NaiveDate,
    /// What, in Japanese.
    pub label_ja: String,
    /// What, in English.
    pub label_en: String,
}

/// What was queued after `instant`, oldest first.
///
/// # Errors
/// The store.
pub async fn since(app: &App, instant: DateTime<Utc>) -> Result<Vec<DemoEvent>, AppError> {
    let mut counts: BTreeMap<(NaiveDate, MailKind), usize> = BTreeMap::new();
    for (created_at, kind) in mailbox::since(app.db.read(), instant).await? {
        *counts.entry((tokyo_date(created_at), kind)).or_default() += 1;
    }
    let event = |((date, kind), count): ((NaiveDate, MailKind), usize)| {
        let (ja, en) = names(kind);
        let plural = if count == 1 { "" } else { "s" };
        DemoEvent {
            date, label_ja: format!("{ja}のメール {count}通"), label_en: format!("{en}: {count} mail{plural}")
        }
    };
    Ok(counts.into_iter().map(event).collect())
}

const fn names(kind: MailKind) -> (&'static str, &'static str) {
    match kind {
        MailKind::SignUpVerification | MailKind::SignUpAgain => ("会員登録", "Sign-up"),
        MailKind::OrderSubmitted | MailKind::OrderSubmittedToSales => ("申込受付", "Order received"),
        MailKind::ProvisionalAccepted => ("ID数未確定の受付", "Provisional renewal received"),
        MailKind::OrderReturned => ("差戻し", "Order returned"),
        MailKind::OrderWithdrawn => ("取り下げ", "Order withdrawn"),
        MailKind::ApprovalDue => ("承認期限当日", "Approval due"),
        MailKind::ApprovalOverdue => ("承認期限超過", "Approval overdue"),
        MailKind::OrderConfirmed => ("申込確定", "Order confirmed"),
        MailKind::StartOfUse => ("利用開始案内", "Start of use"),
        MailKind::RenewalInvitation => ("継続案内", "Renewal invitation"),
        MailKind::RenewalReminder => ("継続申込の催促", "Renewal reminder"),
        MailKind::ProvisionalReminder => ("ID数確定の催促", "Provisional order reminder"),
        MailKind::ProvisionalExpired => ("ID数未確定の失効", "Provisional order expired"),
        MailKind::RosterOpens => ("名簿準備の開始", "Roster window opens"),
        MailKind::RosterOverQuota => ("名簿の人数超過", "Roster over quota"),
        MailKind::TermEnded => ("利用期間の終了", "Term ended without order"),
        MailKind::ContractLapsed => ("契約の終了", "Contract lapsed"),
        MailKind::PasswordSetUp => ("パスワード設定", "Password set-up"),
        MailKind::PasswordReset | MailKind::PasswordChanged => ("パスワード変更", "Password change"),
        MailKind::LoginIdReminder => ("ユーザID通知", "User ID reminder"),
        MailKind::AccountLocked => ("ログイン停止", "Account locked"),
    }
}
