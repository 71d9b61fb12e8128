//! Events for programs of the customer (`integration.md`, "Webhooks"): what may be told, to whom, and in which shape.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde_json::Value;

use super::calendar::CalendarEventKind;

/// Whose events an endpoint gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The applicant's: contracts and orders of the company.
    Company,
    /// The training administrator's: contracts, rosters, people and completions of one workspace.
    Workspace,
}

/// Who may ask for an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    /// Applicants and training administrators.
    Both,
    /// Applicants: orders are theirs.
    Company,
    /// Training administrators: people are theirs.
    Workspace,
    /// Nobody: it is sent on request only.
    OnRequest,
}

macro_rules! event_types {
    ($( $(#[$doc:meta])* $name:ident = $text:literal for $offer:ident : $en:literal ; )*) => {
        /// What happened.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EventType { $( $(#[$doc])* $name, )* }

        impl EventType {
            /// Every type, in the order of the documentation.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// The stored and transmitted name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )* }
            }

            /// When it is sent, in English, for the API's document.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $( Self::$name => $en, )* }
            }

            const fn offer(self) -> Offer {
                match self { $( Self::$name => Offer::$offer, )* }
            }
        }
    };
}

event_types! {
    /// 継続申込の受付開始.
    RenewalOpens = "contract.renewal_opens" for Both: "On the day from which the next term may be ordered.";
    /// 受講者情報の登録開始.
    RosterOpens = "contract.roster_opens" for Both: "On the day from which the roster of the next term may be written.";
    /// 契約期間の開始.
    TermStarts = "contract.term_starts" for Both: "On the first day of a term.";
    /// 継続申込・ID数確定の最終日.
    LastDay = "contract.last_day" for Both: "On the last day for ordering, or confirming, the next term.";
    /// 契約期間の終了.
    TermEnds = "contract.term_ends" for Both: "On the last day of a term.";
    /// 承認の予定日.
    ApprovalDue = "order.approval_due" for Company: "On the day by which a submitted order is answered.";
    /// 申込.
    OrderSubmitted = "order.submitted" for Company: "An order was handed in, or a provisional one was confirmed.";
    /// 申込の承認.
    OrderApproved = "order.approved" for Company: "An order was approved and is final.";
    /// 申込の差戻し.
    OrderReturned = "order.returned" for Company: "An order was given back to the applicant.";
    /// 申込の取下げ.
    OrderWithdrawn = "order.withdrawn" for Company: "The applicant took an order back.";
    /// 仮申込の失効.
    OrderExpired = "order.expired" for Company: "A provisional order was not confirmed in time.";
    /// 次期名簿の確定.
    RosterConfirmed = "roster.confirmed" for Workspace: "The roster of the next term was confirmed.";
    /// 次期名簿の再編集.
    RosterReopened = "roster.reopened" for Workspace: "A confirmed roster was opened again.";
    /// 次期名簿の計画の反映を取消し.
    RosterPlanUndone = "roster.plan_undone" for Workspace: "A plan of the next roster was taken back: read that roster again.";
    /// 受講者の登録.
    LearnerCreated = "learner.created" for Workspace: "A person who is new to the workspace took a seat.";
    /// 受講者の変更.
    LearnerUpdated = "learner.updated" for Workspace: "A person was changed, or came back to a roster.";
    /// 受講者の削除.
    LearnerRemoved = "learner.removed" for Workspace: "A person was taken off a roster; the seat is free.";
    /// コースの修了.
    CompletionRecorded = "completion.recorded" for Workspace: "A person completed a course.";
    /// テスト送信.
    Test = "webhook.test" for OnRequest: "Sent on request, to try an endpoint out.";
}

impl EventType {
    /// Reads a name back.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == name)
    }

    /// Whether an endpoint of this audience may ask for it.
    #[must_use]
    pub const fn is_offered_to(self, audience: Audience) -> bool {
        match self.offer() {
            Offer::Both => true,
            Offer::Company => matches!(audience, Audience::Company),
            Offer::Workspace => matches!(audience, Audience::Workspace),
            Offer::OnRequest => false,
        }
    }

    /// The type of a date of the contract calendar: the same event, told as a webhook (`product.md`, N5).
    #[must_use]
    pub const fn of_calendar(kind: CalendarEventKind) -> Self {
        match kind {
            CalendarEventKind::RenewalOpens => Self::RenewalOpens,
            CalendarEventKind::RosterOpens => Self::RosterOpens,
            CalendarEventKind::TermStarts => Self::TermStarts,
            CalendarEventKind::LastDay => Self::LastDay,
            CalendarEventKind::TermEnds => Self::TermEnds,
            CalendarEventKind::ApprovalDue => Self::ApprovalDue,
        }
    }

    /// Whether it is a date of the contract calendar.
    #[must_use]
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::RenewalOpens
                | Self::RosterOpens
                | Self::TermStarts
                | Self::LastDay
                | Self::TermEnds
                | Self::ApprovalDue
        )
    }
}

#[derive(Serialize)]
struct Payload<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    timestamp: String,
    data: &'a Value,
}

/// The body of an event, as Standard Webhooks shapes it. It is written once: every attempt sends the same bytes.
#[must_use]
pub fn payload(kind: EventType, at: DateTime<Utc>, data: &Value) -> String {
    let timestamp = at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let payload = Payload { kind: kind.as_str(), timestamp, data };
    serde_json::to_string(&payload).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::json;

    use super::*;

    #[test]
    fn names_go_both_ways_and_are_unique() {
        let names: HashSet<_> = EventType::ALL.iter().map(|one| one.as_str()).collect();
        assert_eq!(names.len(), EventType::ALL.len());
        for one in EventType::ALL {
            assert_eq!(EventType::from_name(one.as_str()), Some(*one));
            assert!(one.as_str().split('.').count() == 2, "{}", one.as_str());
        }
        assert_eq!(EventType::from_name("order.lost"), None);
    }

    /// integration.md, "Webhooks": an applicant never hears of people, a training administrator never of orders.
    #[test]
    fn each_audience_hears_of_its_own() {
        let of = |audience| -> Vec<&str> {
            EventType::ALL.iter().filter(|one| one.is_offered_to(audience)).map(|one| one.as_str()).collect()
        };
        let (company, workspace) = (of(Audience::Company), of(Audience::Workspace));
        assert!(company.iter().all(|name| name.starts_with("contract.") || name.starts_with("order.")), "{company:?}");
        assert!(!workspace.iter().any(|name| name.starts_with("order.")), "{workspace:?}");
        for name in ["learner.created", "learner.removed", "completion.recorded", "roster.confirmed"] {
            assert!(workspace.contains(&name), "{name}");
        }
        assert!(!company.contains(&"webhook.test") && !workspace.contains(&"webhook.test"));
    }

    /// product.md, N5: "the same events as webhooks".
    #[test]
    fn every_date_of_the_calendar_has_its_type() {
        use CalendarEventKind as K;
        for kind in [K::RenewalOpens, K::RosterOpens, K::TermStarts, K::LastDay, K::TermEnds, K::ApprovalDue] {
            let event = EventType::of_calendar(kind);
            assert!(event.is_date());
            assert_eq!(event.as_str().split('.').nth(1).unwrap(), kind.as_str().replace('-', "_"));
        }
        assert_eq!(EventType::ALL.iter().filter(|one| one.is_date()).count(), 6);
    }

    #[test]
    fn a_payload_has_type_timestamp_and_data() {
        let at = "2027-04-01T00:00:05Z".parse().unwrap();
        let text = payload(EventType::TermStarts, at, &json!({ "on": "2027-04-01" }));
        let expected =
            r#"{"type":"contract.term_starts","timestamp":"2027-04-01T00:00:05.000Z","data":{"on":"2027-04-01"}}"#;
        assert_eq!(text, expected);
    }
}
