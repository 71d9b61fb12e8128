//! The contract calendar (`product.md`, N5): the dates of renewal.md as all-day events whose names never change.

use chrono::NaiveDate;

use crate::id::{ContractId, OrderId};
use crate::month::YearMonth;
use crate::ordering::TermDates;
use crate::ordering::documents::dates;

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalendarEventKind {
    /// 継続申込の受付開始.
    RenewalOpens,
    /// 受講者情報の登録開始.
    RosterOpens,
    /// 契約期間の開始.
    TermStarts,
    /// 継続申込・ID数確定の最終日.
    LastDay,
    /// 契約期間の終了.
    TermEnds,
    /// 承認の予定日.
    ApprovalDue,
}

impl CalendarEventKind {
    /// The first part of the event's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RenewalOpens => "renewal-opens",
            Self::RosterOpens => "roster-opens",
            Self::TermStarts => "term-starts",
            Self::LastDay => "last-day",
            Self::TermEnds => "term-ends",
            Self::ApprovalDue => "approval-due",
        }
    }
}

/// An all-day event. Its `uid` depends on what it is about, never on the day, so that a moved date moves the event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Stable name.
    pub uid: String,
    /// What.
    pub kind: CalendarEventKind,
    /// When.
    pub on: NaiveDate,
    /// One line.
    pub summary: String,
    /// More about it.
    pub description: String,
}

/// A contract as its calendar sees it.
#[derive(Debug, Clone)]
pub struct CalendarContract {
    /// Id.
    pub id: ContractId,
    /// Number shown to people.
    pub number: String,
    /// Its terms, earliest first.
    pub terms: Vec<CalendarTerm>,
    /// The dates of the renewal that follows the last term, as it promised them.
    pub next: Option<TermDates>,
    /// The open renewal order, where there is one.
    pub renewal: Option<CalendarRenewal>,
}

/// A term as its calendar sees it.
#[derive(Debug, Clone)]
pub struct CalendarTerm {
    /// First month.
    pub start_month: YearMonth,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// The library's name.
    pub library: String,
    /// When its roster opens; nothing for the first term, whose roster stands beside no other.
    pub roster_opens_on: Option<NaiveDate>,
}

/// An open renewal order as the calendar sees it.
#[derive(Debug, Clone)]
pub struct CalendarRenewal {
    /// Whether its quantity is still open.
    pub provisional: bool,
}

/// A submitted order that waits for its approval.
#[derive(Debug, Clone)]
pub struct CalendarOrder {
    /// Id.
    pub id: OrderId,
    /// Number shown to people.
    pub number: String,
    /// When its approval is due.
    pub due_on: NaiveDate,
}

/// The events of a contract, earliest first: of every term, and of the renewal that follows the last one.
#[must_use]
pub fn contract_events(contract: &CalendarContract) -> Vec<CalendarEvent> {
    let mut events = Vec::new();
    for term in &contract.terms {
        let about = about(contract, &term.library);
        let period = dates::period_ja(term.starts_on, term.ends_on);
        let mut add = |kind, on, summary: &str, description: String| {
            let summary = format!("{summary}（{about}）");
            events.push(event(kind, contract, term.start_month, on, summary, description));
        };
        if let Some(opens) = term.roster_opens_on {
            let text = format!("次期（{period}）の受講者情報を登録できます。期間の開始までに名簿を確定してください。");
            add(CalendarEventKind::RosterOpens, opens, "受講者情報の登録開始", text);
        }
        add(CalendarEventKind::TermStarts, term.starts_on, "契約期間の開始", format!("契約期間：{period}"));
        add(CalendarEventKind::TermEnds, term.ends_on, "契約期間の終了日", format!("契約期間：{period}"));
    }
    if let (Some(last), Some(next)) = (contract.terms.last(), &contract.next) {
        renewal_events(contract, last, next, &mut events);
    }
    events.sort_by(|a, b| (a.on, a.kind, &a.uid).cmp(&(b.on, b.kind, &b.uid)));
    events
}

/// What comes before the term that is not ordered yet.
fn renewal_events(
    contract: &CalendarContract,
    last: &CalendarTerm,
    dates: &TermDates,
    events: &mut Vec<CalendarEvent>,
) {
    let next = dates.start_month;
    let about = about(contract, &last.library);
    let close = dates::ja(dates.last_day_on);
    let summary = format!("継続申込の受付開始（{about}）");
    let text = format!("同じ内容で継続する場合もお申し込みが必要です。受付は {close} までです。");
    events.push(event(CalendarEventKind::RenewalOpens, contract, next, dates.renewal_opens_on, summary, text));
    let (summary, text) = match &contract.renewal {
        Some(renewal) if renewal.provisional => {
            ("ID数確定の最終日", format!("{close} までにID数を確定しないと、仮申込は失効します。"))
        }
        _ => ("継続申込の最終日", format!("{close} を過ぎると継続のお申し込みはできません。")),
    };
    let summary = format!("{summary}（{about}）");
    events.push(event(CalendarEventKind::LastDay, contract, next, dates.last_day_on, summary, text));
}

/// The day on which the vendor answers a submitted order.
#[must_use]
pub fn order_event(order: &CalendarOrder) -> CalendarEvent {
    let kind = CalendarEventKind::ApprovalDue;
    CalendarEvent {
        uid: format!("{}.{}@keizoku", kind.as_str(), order.id),
        kind,
        on: order.due_on,
        summary: format!("申込承認の予定日（{}）", order.number),
        description: format!("お申し込み {} は、この日までに承認または差戻しをご連絡します。", order.number),
    }
}

fn about(contract: &CalendarContract, library: &str) -> String {
    format!("{library}・契約 {}", contract.number)
}

fn event(
    kind: CalendarEventKind,
    contract: &CalendarContract,
    month: YearMonth,
    on: NaiveDate,
    summary: String,
    description: String,
) -> CalendarEvent {
    CalendarEvent { uid: format!("{}.{}.{month}@keizoku", kind.as_str(), contract.id), kind, on, summary, description }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::id::SystemIds;
    use crate::ordering::ContractPolicy;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn contract() -> CalendarContract {
        contract_under(&ContractPolicy::default())
    }

    fn contract_under(policy: &ContractPolicy) -> CalendarContract {
        let dates = |month: &str| TermDates::new(month.parse().unwrap(), 12, policy);
        let term = |month: &str, starts: &str, ends: &str, renews: bool| CalendarTerm {
            start_month: month.parse().unwrap(),
            starts_on: d(starts),
            ends_on: d(ends),
            library: "ビジネス基礎ライブラリ".to_owned(),
            roster_opens_on: renews.then(|| dates(month).roster_opens_on),
        };
        CalendarContract {
            id: ContractId::generate(&SystemIds),
            number: "C2026-00001".to_owned(),
            terms: vec![
                term("2026-08", "2026-08-01", "2027-07-31", false),
                term("2027-08", "2027-08-01", "2028-07-31", true),
            ],
            next: Some(dates("2028-08")),
            renewal: None,
        }
    }

    /// renewal.md, "Dates of a term that starts in month M".
    #[test]
    fn the_days_are_those_of_the_table() {
        let events = contract_events(&contract());
        let days: Vec<_> = events.iter().map(|event| (event.kind.as_str(), event.on.to_string())).collect();
        let expected = [
            ("term-starts", "2026-08-01"),
            ("roster-opens", "2027-07-11"),
            ("term-ends", "2027-07-31"),
            ("term-starts", "2027-08-01"),
            ("renewal-opens", "2028-05-01"),
            ("term-ends", "2028-07-31"),
            ("last-day", "2028-08-10"),
        ];
        assert_eq!(days, expected.map(|(kind, day)| (kind, day.to_owned())));
    }

    /// A date that moves (another policy, a term that starts on approval) keeps its event's name.
    #[test]
    fn names_are_unique_and_do_not_depend_on_days() {
        let contract = contract();
        let names = |contract: &CalendarContract| -> Vec<String> {
            let mut names: Vec<_> = contract_events(contract).into_iter().map(|event| event.uid).collect();
            names.sort();
            names
        };
        let before = names(&contract);
        assert_eq!(before.iter().collect::<HashSet<_>>().len(), before.len());
        let policy = ContractPolicy { last_day_to_apply: 15, roster_opens_day: 5, ..ContractPolicy::default() };
        let mut moved = CalendarContract { id: contract.id, ..contract_under(&policy) };
        let days = |one: &CalendarContract| contract_events(one).into_iter().map(|event| event.on).collect::<Vec<_>>();
        assert_ne!(days(&moved), days(&contract), "another policy, other days");
        moved.terms[1].starts_on = d("2027-08-09");
        assert_eq!(names(&moved), before);
    }

    #[test]
    fn a_provisional_order_is_confirmed_until_the_last_day() {
        let open = CalendarContract { renewal: Some(CalendarRenewal { provisional: true }), ..contract() };
        let events = contract_events(&open);
        assert!(events.iter().any(|event| event.summary.starts_with("ID数確定の最終日")), "{events:#?}");
    }
}
