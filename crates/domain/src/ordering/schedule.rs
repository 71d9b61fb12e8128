//! Which deadlines of a contract's life fall due between two days (renewal.md, "Mails of the contract life").
//! Each has a key of kind, subject and occurrence, so that it happens once: after a crash, a restart or a day of
//! downtime late if need be, and never twice. What was overtaken during downtime is not sent.

use chrono::{Days, NaiveDate};

use super::policy::ContractPolicy;
use super::term::TermDates;

/// Something that happens on a day without anybody asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deadline {
    /// The renewal window opens: invitation.
    RenewalOpens,
    /// Not applied for, this many days before the close.
    RenewalReminder(u32),
    /// Provisional, this many days before it expires.
    ProvisionalReminder(u32),
    /// A provisional order expires (on the day after the last day).
    ProvisionalExpires,
    /// The roster of the next term opens.
    RosterOpens,
    /// The next term begins.
    TermStarts,
    /// The term has ended and nothing was ordered.
    TermEndedWithoutOrder,
    /// No longer renewable.
    Lapsed,
    /// The data of a lapsed contract will be purged, in this many days.
    PurgeAnnounced(u32),
    /// The retention is over.
    PurgeDue,
    /// The vendor's approval is due today.
    ApprovalDue,
    /// The vendor's approval is late.
    ApprovalOverdue,
}

impl Deadline {
    /// The stable name, first part of the key.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RenewalOpens => "renewal_opens",
            Self::RenewalReminder(_) => "renewal_reminder",
            Self::ProvisionalReminder(_) => "provisional_reminder",
            Self::ProvisionalExpires => "provisional_expires",
            Self::RosterOpens => "roster_opens",
            Self::TermStarts => "term_starts",
            Self::TermEndedWithoutOrder => "term_ended_without_order",
            Self::Lapsed => "lapsed",
            Self::PurgeAnnounced(_) => "purge_announced",
            Self::PurgeDue => "purge_due",
            Self::ApprovalDue => "approval_due",
            Self::ApprovalOverdue => "approval_overdue",
        }
    }

    /// `kind:subject:occurrence`, unique for each thing that happens once.
    #[must_use]
    pub fn key(self, subject: &str, occurrence: NaiveDate) -> String {
        match self {
            Self::RenewalReminder(days) | Self::ProvisionalReminder(days) | Self::PurgeAnnounced(days) => {
                format!("{}:{subject}:{occurrence}:{days}", self.as_str())
            }
            _ => format!("{}:{subject}:{occurrence}", self.as_str()),
        }
    }
}

/// A deadline and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub deadline: Deadline,
    /// From 00:00 Tokyo time of this day.
    pub on: NaiveDate,
}

/// How far the renewal into the next term has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenewalProgress {
    /// Nothing, a draft, or given back.
    NotApplied,
    /// ID数未確定.
    Provisional,
    /// Submitted, not yet approved.
    Submitted,
    /// The next term exists.
    Approved,
}

fn within(on: NaiveDate, after: NaiveDate, until: NaiveDate) -> bool {
    on > after && on <= until
}

/// The newest reminder that fell due after `after` and until `until`; none once the close has passed.
fn newest_reminder(last_day: NaiveDate, days: &[u32], after: NaiveDate, until: NaiveDate) -> Option<(u32, NaiveDate)> {
    if until > last_day {
        return None;
    }
    days.iter()
        .map(|before| (*before, last_day - Days::new(u64::from(*before))))
        .filter(|(_, on)| within(*on, after, until))
        .min_by_key(|(before, _)| *before)
}

/// What falls due after the day `after`, up to and including `until`, around the start of the next term, earliest
/// first. Invitations and reminders whose deadline has passed are left out; what changes access is always named.
#[must_use]
pub fn contract_deadlines(
    next: &TermDates,
    progress: RenewalProgress,
    after: NaiveDate,
    until: NaiveDate,
    policy: &ContractPolicy,
) -> Vec<Due> {
    let mut due = Vec::new();
    let mut on = |deadline, day| {
        if within(day, after, until) {
            due.push(Due { deadline, on: day });
        }
    };
    let close = next.last_day_on;
    match progress {
        RenewalProgress::NotApplied => {
            if until <= close {
                on(Deadline::RenewalOpens, next.renewal_opens_on);
                on(Deadline::TermEndedWithoutOrder, next.starts_on);
            }
            on(Deadline::Lapsed, close + Days::new(1));
            let reminder = newest_reminder(close, &policy.renewal_reminder_days, after, until);
            due.extend(reminder.map(|(days, on)| Due { deadline: Deadline::RenewalReminder(days), on }));
        }
        RenewalProgress::Provisional => {
            on(Deadline::ProvisionalExpires, close + Days::new(1));
            let reminder = newest_reminder(close, &policy.provisional_reminder_days, after, until);
            due.extend(reminder.map(|(days, on)| Due { deadline: Deadline::ProvisionalReminder(days), on }));
        }
        RenewalProgress::Submitted => {}
        RenewalProgress::Approved => {
            on(Deadline::RosterOpens, next.roster_opens_on);
            on(Deadline::TermStarts, next.starts_on);
        }
    }
    due.sort_by_key(|d| d.on);
    due
}

/// The notice that an applicant is owed at once when the open renewal is given back or taken back on `today`: while it was open
/// the days of these notices passed in silence (renewal.md: "term ends without order; lapsed | notice").
#[must_use]
pub fn notice_of_loss(next: &TermDates, today: NaiveDate) -> Option<Due> {
    if today > next.last_day_on {
        Some(Due { deadline: Deadline::Lapsed, on: today })
    } else if today >= next.starts_on {
        Some(Due { deadline: Deadline::TermEndedWithoutOrder, on: today })
    } else {
        None
    }
}

/// What falls due for a submitted order: on the due date, and on the day after.
#[must_use]
pub fn approval_deadlines(approval_due_on: NaiveDate, after: NaiveDate, until: NaiveDate) -> Vec<Due> {
    let overdue_on = approval_due_on + Days::new(1);
    if within(overdue_on, after, until) {
        return vec![Due { deadline: Deadline::ApprovalOverdue, on: overdue_on }];
    }
    if within(approval_due_on, after, until) {
        return vec![Due { deadline: Deadline::ApprovalDue, on: approval_due_on }];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn due(progress: RenewalProgress, after: &str, until: &str) -> Vec<(Deadline, String)> {
        let policy = ContractPolicy::default();
        let next = TermDates::new("2026-08".parse().unwrap(), 12, &policy);
        contract_deadlines(&next, progress, d(after), d(until), &policy)
            .into_iter()
            .map(|due| (due.deadline, due.on.to_string()))
            .collect()
    }

    #[test]
    fn every_day_of_a_year_without_an_order() {
        let mut day = d("2026-04-01");
        let mut seen = Vec::new();
        while day < d("2026-09-01") {
            let next = day.succ_opt().unwrap();
            seen.extend(due(RenewalProgress::NotApplied, &day.to_string(), &next.to_string()));
            day = next;
        }
        let expected = [
            (Deadline::RenewalOpens, "2026-05-01"),
            (Deadline::RenewalReminder(60), "2026-06-11"),
            (Deadline::RenewalReminder(30), "2026-07-11"),
            (Deadline::RenewalReminder(14), "2026-07-27"),
            (Deadline::TermEndedWithoutOrder, "2026-08-01"),
            (Deadline::RenewalReminder(7), "2026-08-03"),
            (Deadline::RenewalReminder(3), "2026-08-07"),
            (Deadline::RenewalReminder(1), "2026-08-09"),
            (Deadline::Lapsed, "2026-08-11"),
        ];
        assert_eq!(seen, expected.map(|(deadline, on)| (deadline, on.to_owned())));
    }

    #[test]
    fn after_downtime_only_the_newest_reminder_and_none_after_the_close() {
        let late = due(RenewalProgress::NotApplied, "2026-08-02", "2026-08-08");
        assert_eq!(late, [(Deadline::RenewalReminder(3), "2026-08-07".to_owned())]);
        let too_late = due(RenewalProgress::NotApplied, "2026-07-20", "2026-08-12");
        assert_eq!(too_late, [(Deadline::Lapsed, "2026-08-11".to_owned())]);
    }

    #[rstest]
    #[case("2026-07-26", "2026-07-27", vec![Deadline::ProvisionalReminder(14)])]
    #[case("2026-08-08", "2026-08-09", vec![Deadline::ProvisionalReminder(1)])]
    #[case("2026-08-10", "2026-08-11", vec![Deadline::ProvisionalExpires])]
    #[case("2026-07-10", "2026-07-11", vec![])]
    fn provisional(#[case] after: &str, #[case] until: &str, #[case] expected: Vec<Deadline>) {
        let seen: Vec<Deadline> =
            due(RenewalProgress::Provisional, after, until).into_iter().map(|(deadline, _)| deadline).collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn approved_opens_the_roster_and_starts_the_term_and_reminds_of_nothing() {
        let seen = due(RenewalProgress::Approved, "2026-05-01", "2026-08-31");
        let expected = [(Deadline::RosterOpens, "2026-07-11"), (Deadline::TermStarts, "2026-08-01")];
        assert_eq!(seen, expected.map(|(deadline, on)| (deadline, on.to_owned())));
        assert!(due(RenewalProgress::Submitted, "2026-05-01", "2026-08-31").is_empty());
    }

    #[rstest]
    #[case("2026-07-31", None)]
    #[case("2026-08-01", Some(Deadline::TermEndedWithoutOrder))]
    #[case("2026-08-10", Some(Deadline::TermEndedWithoutOrder))]
    #[case("2026-08-11", Some(Deadline::Lapsed))]
    #[case("2026-09-20", Some(Deadline::Lapsed))]
    fn a_renewal_lost_late_is_told_at_once(#[case] today: &str, #[case] expected: Option<Deadline>) {
        let next = TermDates::new("2026-08".parse().unwrap(), 12, &ContractPolicy::default());
        assert_eq!(notice_of_loss(&next, d(today)).map(|due| due.deadline), expected);
    }

    #[test]
    fn keys_name_kind_subject_and_occurrence() {
        assert_eq!(Deadline::RenewalReminder(7).key("ctr_1", d("2026-08-10")), "renewal_reminder:ctr_1:2026-08-10:7");
    }

    #[test]
    fn approval_due_then_overdue() {
        let kinds = |after, until| -> Vec<Deadline> {
            approval_deadlines(d("2027-05-06"), d(after), d(until)).into_iter().map(|x| x.deadline).collect()
        };
        assert_eq!(kinds("2027-05-05", "2027-05-06"), [Deadline::ApprovalDue]);
        assert_eq!(kinds("2027-05-06", "2027-05-07"), [Deadline::ApprovalOverdue]);
        assert_eq!(kinds("2027-05-01", "2027-05-08"), [Deadline::ApprovalOverdue]);
        assert!(kinds("2027-05-07", "2027-05-09").is_empty());
    }
}
