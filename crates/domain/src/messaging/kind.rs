//! The kinds of automatic mail (`renewal.md`, "Mails of the contract life", and the mails of an account's life).

use std::fmt;

macro_rules! kinds {
    ($( $(#[$doc:meta])* $name:ident = $text:literal needs [$($fact:literal),* $(,)?] ; )*) => {
        /// What a mail is about. The texts stand in the application floor, one file per kind.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum MailKind { $( $(#[$doc])* $name, )* }

        impl MailKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// The stored and transmitted name, which is also the name of the template.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )* }
            }

            /// The facts without which the text would have a hole. `to_name` is always there; see [`super::facts`].
            #[must_use]
            pub const fn needs(self) -> &'static [&'static str] {
                match self { $( Self::$name => &[ $( $fact, )* ], )* }
            }
        }
    };
}

kinds! {
    /// 会員登録本人確認: verification link, 24 h; to the applicant.
    SignUpVerification = "sign_up_verification" needs ["company_name", "url"];
    /// Somebody signed up with an address that is registered already; to its owner.
    SignUpAgain = "sign_up_again" needs ["url"];
    /// Receipt of a submitted order; to the applicant.
    OrderSubmitted = "order_submitted" needs ["company_name", "order_number", "library", "start_month", "quantity", "total", "approval_due_on"];
    /// A new submitted order; to sales.
    OrderSubmittedToSales = "order_submitted_to_sales" needs ["company_name", "order_number", "library", "start_month", "quantity", "approval_due_on"];
    /// Receipt of a provisional renewal (ID数未確定); to the applicant.
    ProvisionalAccepted = "provisional_accepted" needs ["company_name", "order_number", "library", "start_month", "last_day"];
    /// The order was returned, with the reason; to the applicant.
    OrderReturned = "order_returned" needs ["company_name", "order_number", "library", "reason"];
    /// The order was withdrawn; to the applicant.
    OrderWithdrawn = "order_withdrawn" needs ["company_name", "order_number", "library"];
    /// Approval is due today; to sales.
    ApprovalDue = "approval_due" needs ["company_name", "order_number", "approval_due_on"];
    /// Approval is overdue; to sales.
    ApprovalOverdue = "approval_overdue" needs ["company_name", "order_number", "approval_due_on"];
    /// 申込確定: the order was approved; to the applicant, in every case.
    OrderConfirmed = "order_confirmed" needs ["company_name", "order_number", "library", "start_month", "end_month", "quantity", "total", "order_url"];
    /// 利用開始案内: new contract or changed library, with a one-time link; to the training administrator.
    StartOfUse = "start_of_use" needs ["company_name", "library", "start_month", "quantity", "company_code", "login_id", "url"];
    /// 継続案内: the renewal window opens; to the applicant and the training administrator.
    RenewalInvitation = "renewal_invitation" needs ["company_name", "library", "ends_on", "start_month", "last_day"];
    /// Renewal not applied for yet; to the applicant.
    RenewalReminder = "renewal_reminder" needs ["company_name", "library", "ends_on", "last_day", "days_left"];
    /// Provisional order not confirmed yet; to the applicant.
    ProvisionalReminder = "provisional_reminder" needs ["company_name", "order_number", "library", "last_day", "days_left"];
    /// The provisional order expired; to the applicant.
    ProvisionalExpired = "provisional_expired" needs ["company_name", "order_number", "library"];
    /// The roster window opens; to the training administrator.
    RosterOpens = "roster_opens" needs ["company_name", "library", "start_month", "roster_closes_on"];
    /// The next roster has more people than seats; to the training administrator.
    RosterOverQuota = "roster_over_quota" needs ["company_name", "start_month", "assigned", "purchased"];
    /// People wait for a seat; to the training administrators, once a day.
    SeatsWaiting = "seats_waiting" needs ["company_name", "waiting", "purchased", "learners_url"];
    /// People who waited were given seats; to the training administrators, once a day.
    WaitingSeated = "waiting_seated" needs ["company_name", "seated", "waiting"];
    /// Approval of a plan of the next roster is asked for; to the other training administrators.
    RosterPlanRequested = "roster_plan_requested" needs ["company_name", "start_month", "requested_by", "leave", "join"];
    /// Switching the approval off is asked for; to the other training administrators.
    RosterApprovalOffAsked = "roster_approval_off_asked" needs ["company_name", "requested_by"];
    /// The plan was approved; to whoever asked.
    RosterPlanApproved = "roster_plan_approved" needs ["company_name", "start_month", "decided_by"];
    /// The plan was rejected, with the reason; to whoever asked.
    RosterPlanRejected = "roster_plan_rejected" needs ["company_name", "start_month", "decided_by", "reason"];
    /// The term ended without an order; to the applicant and the training administrator.
    TermEnded = "term_ended" needs ["company_name", "library", "ends_on", "last_day"];
    /// The renewal window closed without an order; to the applicant and the training administrator.
    ContractLapsed = "contract_lapsed" needs ["company_name", "library", "ends_on", "kept_until"];
    /// A link to set the first password; to a learner or supervisor.
    PasswordSetUp = "password_set_up" needs ["company_name", "company_code", "login_id", "url"];
    /// A link to set a new password, asked for by its owner.
    PasswordReset = "password_reset" needs ["url"];
    /// The password was changed; to its owner.
    PasswordChanged = "password_changed" needs [];
    /// A link that proves a new mail address; to that address.
    EmailChangeVerification = "email_change_verification" needs ["company_name", "url"];
    /// Another mail address was asked for; to the present one.
    EmailChangeAsked = "email_change_asked" needs [];
    /// The mail address was changed; to the one of before.
    EmailChanged = "email_changed" needs [];
    /// 引き継ぎのご案内: a link to take a role over; to the successor.
    HandOverInvitation = "hand_over_invitation" needs ["company_name", "from_name", "url"];
    /// The successor has accepted; to whoever handed over.
    HandOverDone = "hand_over_done" needs ["successor"];
    /// 教育担当者への招待: a link to set the first password; to the new training administrator.
    TrainingAdminInvited = "training_admin_invited" needs ["company_name", "from_name", "company_code", "login_id", "url"];
    /// A training administrator was invited; to the others and the applicant.
    TrainingAdminAdded = "training_admin_added" needs ["company_name", "from_name", "administrator"];
    /// The account was removed; to whoever it was.
    TrainingAdminRemoved = "training_admin_removed" needs ["company_name", "from_name"];
    /// The user ID that was asked for; to its owner.
    LoginIdReminder = "login_id_reminder" needs ["company_code", "login_ids"];
    /// Too many wrong passwords: the account is locked for a while; to its owner.
    AccountLocked = "account_locked" needs [];
    /// Webhookの停止: nothing but failures for three days; to the training administrators, or the applicant.
    WebhookStopped = "webhook_stopped" needs ["company_name", "target", "page_url"];
    /// レポートの採点結果: the report was marked; to its learner.
    ReportMarked = "report_marked" needs ["company_name", "course", "report", "score", "outcome", "page_url"];
    /// レポートの差し戻し: to be handed in again, with the reason; to its learner.
    ReportReturned = "report_returned" needs ["company_name", "course", "report", "reason", "page_url"];
    /// What an administrator or a supervisor writes to people; its words are the sender's. To a learner.
    Mailing = "mailing" needs ["company_name", "subject", "text", "sender"];
    /// The table of national holidays ends soon, or before an approval is due; to the vendor's operators.
    HolidayTableEnds = "holiday_table_ends" needs ["reason"];
}

impl MailKind {
    /// Reads a stored name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// Whether the text carries a one-time link, so that it is a secret until delivered.
    #[must_use]
    pub fn carries_secret(self) -> bool {
        self.needs().contains(&"url")
    }
}

impl fmt::Display for MailKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The key of an automatic mail: kind, subject, occurrence, and the receiver where one event writes to several.
/// A second mail with the same key is never queued (`renewal.md`: "Every automatic mail has a key").
#[must_use]
pub fn mail_key(
    kind: MailKind,
    subject: impl fmt::Display,
    occurrence: impl fmt::Display,
    to: impl fmt::Display,
) -> String {
    format!("{kind}/{subject}/{occurrence}/{to}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways_and_are_unique() {
        let mut names: Vec<_> = MailKind::ALL.iter().map(|kind| kind.as_str()).collect();
        for kind in MailKind::ALL {
            assert_eq!(MailKind::from_name(kind.as_str()), Some(*kind));
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), MailKind::ALL.len());
        assert_eq!(MailKind::from_name("spam"), None);
    }

    #[test]
    fn a_key_tells_kind_subject_occurrence_and_receiver_apart() {
        let key = mail_key(MailKind::RenewalReminder, "ctr_1", "2027-04/30", "acc_1");
        assert_eq!(key, "renewal_reminder/ctr_1/2027-04/30/acc_1");
        assert_ne!(key, mail_key(MailKind::RenewalReminder, "ctr_1", "2027-04/14", "acc_1"));
        assert_ne!(key, mail_key(MailKind::RenewalInvitation, "ctr_1", "2027-04/30", "acc_1"));
        assert_ne!(key, mail_key(MailKind::RenewalReminder, "ctr_1", "2027-04/30", "acc_2"));
    }

    #[test]
    fn link_mails_are_secret() {
        assert!(MailKind::StartOfUse.carries_secret());
        assert!(MailKind::PasswordReset.carries_secret());
        assert!(!MailKind::OrderConfirmed.carries_secret());
    }
}
