//! The texts of mails, one template a kind: first line subject, the rest body, closed by the common footer.

use std::sync::LazyLock;

use chrono::NaiveDate;
use keizoku_domain::messaging::MailKind;
use keizoku_domain::messaging::facts::{letter_date, letter_month, letter_number};
use keizoku_domain::month::YearMonth;
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior};
use serde_json::Value;

use crate::error::AppError;

/// A written mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailText {
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

macro_rules! templates {
    ($($kind:ident = $file:literal,)*) => {
        /// The template of a kind; a kind without one does not compile.
        const fn source(kind: MailKind) -> &'static str {
            match kind { $( MailKind::$kind => include_str!(concat!("../../templates/mail/", $file, ".txt")), )* }
        }
    };
}

templates! {
    SignUpVerification = "sign_up_verification",
    SignUpAgain = "sign_up_again",
    OrderSubmitted = "order_submitted",
    OrderSubmittedToSales = "order_submitted_to_sales",
    ProvisionalAccepted = "provisional_accepted",
    OrderReturned = "order_returned",
    OrderWithdrawn = "order_withdrawn",
    ApprovalDue = "approval_due",
    ApprovalOverdue = "approval_overdue",
    OrderConfirmed = "order_confirmed",
    StartOfUse = "start_of_use",
    RenewalInvitation = "renewal_invitation",
    RenewalReminder = "renewal_reminder",
    ProvisionalReminder = "provisional_reminder",
    ProvisionalExpired = "provisional_expired",
    RosterOpens = "roster_opens",
    RosterOverQuota = "roster_over_quota",
    SeatsWaiting = "seats_waiting",
    WaitingSeated = "waiting_seated",
    RosterPlanRequested = "roster_plan_requested",
    RosterApprovalOffAsked = "roster_approval_off_asked",
    RosterPlanApproved = "roster_plan_approved",
    RosterPlanRejected = "roster_plan_rejected",
    TermEnded = "term_ended",
    ContractLapsed = "contract_lapsed",
    PasswordSetUp = "password_set_up",
    PasswordReset = "password_reset",
    PasswordChanged = "password_changed",
    EmailChangeVerification = "email_change_verification",
    EmailChangeAsked = "email_change_asked",
    EmailChanged = "email_changed",
    HandOverInvitation = "hand_over_invitation",
    HandOverDone = "hand_over_done",
    TrainingAdminInvited = "training_admin_invited",
    TrainingAdminAdded = "training_admin_added",
    TrainingAdminRemoved = "training_admin_removed",
    LoginIdReminder = "login_id_reminder",
    AccountLocked = "account_locked",
    WebhookStopped = "webhook_stopped",
    Mailing = "mailing",
    ReportMarked = "report_marked",
    ReportReturned = "report_returned",
    HolidayTableEnds = "holiday_table_ends",
}

static TEXTS: LazyLock<Result<Environment<'static>, Error>> = LazyLock::new(|| {
    let mut texts = Environment::new();
    texts.set_undefined_behavior(UndefinedBehavior::Lenient);
    texts.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    texts.add_filter("date", date);
    texts.add_filter("month", month);
    texts.add_filter("number", number);
    texts.add_filter("yen", yen);
    texts.add_template("_footer", include_str!("../../templates/mail/_footer.txt"))?;
    for kind in MailKind::ALL {
        texts.add_template(kind.as_str(), source(*kind))?;
    }
    Ok(texts)
});

/// Writes the mail of `kind` with `facts`; see [`keizoku_domain::messaging::facts`] for their names.
///
/// # Errors
/// [`AppError::Internal`] when a needed fact is missing or has the wrong form: a mail with a hole is never queued.
pub fn write(kind: MailKind, facts: &Value) -> Result<MailText, AppError> {
    let missing: Vec<_> =
        kind.needs().iter().copied().filter(|name| facts.get(name).is_none_or(Value::is_null)).collect();
    if !missing.is_empty() {
        return Err(AppError::internal(format!("mail {kind} lacks {}", missing.join(", "))));
    }
    let texts = TEXTS.as_ref().map_err(AppError::internal)?;
    let facts = minijinja::Value::from(minijinja::value::Serde(facts));
    let render = |name| texts.get_template(name).and_then(|text| text.render(&facts)).map_err(AppError::internal);
    let (text, footer) = (render(kind.as_str())?, render("_footer")?);
    let (subject, body) = text.split_once('\n').unwrap_or((&text, ""));
    Ok(MailText { subject: one_line(subject), body: format!("{}\n{footer}", body.trim_end()) })
}

/// A header never holds a line break, whatever a name holds.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

fn refused(what: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, what.to_owned())
}

fn date(text: &str) -> Result<String, Error> {
    text.parse::<NaiveDate>().map(letter_date).map_err(|_| refused("not a date"))
}

fn month(text: &str) -> Result<String, Error> {
    text.parse::<YearMonth>().map(letter_month).map_err(|_| refused("not a month"))
}

fn number(number: i64) -> String {
    letter_number(number)
}

fn yen(amount: i64) -> String {
    format!("{}円", letter_number(amount))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn facts() -> Value {
        let mut facts = json!({
            "to_name": "佐藤 花子", "company_name": "株式会社みなと製作所", "company_code": "minato", "login_id": "kanri",
            "login_ids": ["kanri", "kanri2"], "url": "http://localhost/set-up?token=t",
            "order_url": "http://localhost/order/orders/1", "order_number": "R2027-0001",
            "library": "ビジネス基礎ライブラリ", "start_month": "2027-04", "end_month": "2028-03", "quantity": 250,
            "assigned": 260, "purchased": 250, "total": 1_234_500, "lines": [{"label": "利用料", "amount": 1_122_272}],
            "approval_due_on": "2027-01-14", "ends_on": "2027-03-31", "last_day": "2027-04-10",
            "last_business_day": "2027-04-09", "early_discount_until": "2027-02-28", "days_left": 7,
            "roster_closes_on": "2027-03-31", "kept_until": "2027-07-09", "reason": "ご担当者名をご確認ください。",
            "requested_by": "教育 太郎", "decided_by": "教育 次郎", "leave": 12, "join": 3, "renewal": true, "waiting": 4, "seated": 3,
            "learners_url": "http://localhost/admin/learners?state=waiting",
            "from_name": "森 花子", "successor": "林 次郎", "administrator": "教育 次郎",
            "target": "https://hooks.example.jp/keizoku", "page_url": "http://localhost/admin/webhooks/1"
        });
        for (name, value) in [
            ("course", json!("伝わる議事録を30分で仕上げる")),
            ("report", json!("議事録の作成")),
            ("score", json!(75)),
            ("outcome", json!("合格")),
            ("subject", json!("【Keizoku】受講のお願い")),
            ("text", json!("佐藤 花子 様\n受講をお願いします。")),
            ("sender", json!("教育 花子")),
        ] {
            facts[name] = value;
        }
        facts
    }

    #[test]
    fn every_kind_has_a_subject_and_a_text_without_holes() {
        for kind in MailKind::ALL {
            let mail = write(*kind, &facts()).unwrap();
            assert!(mail.subject.starts_with("【Keizoku】"), "{kind}: {}", mail.subject);
            assert!(mail.body.contains("佐藤 花子"), "{kind} does not greet");
            assert!(mail.body.contains("運営事務局"), "{kind} is not signed");
            for leak in ["{{", "{%", "none", "undefined", "　：\n"] {
                assert!(!mail.body.contains(leak), "{kind} shows {leak:?}:\n{}", mail.body);
            }
            for fact in kind.needs() {
                let shown = source(*kind).contains(fact);
                assert!(shown, "{kind} needs {fact} but does not use it");
            }
        }
    }

    #[test]
    fn only_the_needed_facts_are_needed() {
        for kind in MailKind::ALL {
            let all = facts();
            let mut few = json!({ "to_name": "佐藤 花子" });
            for name in kind.needs() {
                few[*name] = all[*name].clone();
            }
            assert!(write(*kind, &few).is_ok(), "{kind}");
        }
    }

    #[test]
    fn dates_months_and_money_are_written_in_japanese() {
        let mail = write(MailKind::OrderSubmitted, &facts()).unwrap();
        assert!(mail.body.contains("2027年1月14日（木）"));
        assert!(mail.body.contains("2027年4月\n"));
        assert!(mail.body.contains("1,234,500円"));
    }

    #[test]
    fn a_missing_fact_is_our_fault_and_a_line_break_in_a_name_adds_no_header() {
        let mut facts = facts();
        facts["order_number"] = json!("X\r\nBcc: everyone@example.jp");
        let mail = write(MailKind::OrderWithdrawn, &facts).unwrap();
        assert!(!mail.subject.contains(['\r', '\n']));
        assert!(mail.subject.contains("Bcc") || !mail.subject.contains("everyone"));
        facts["order_number"] = Value::Null;
        assert!(matches!(write(MailKind::OrderWithdrawn, &facts), Err(AppError::Internal(_))));
    }
}
