//! The vendor's policy values: every number of the table in renewal.md is one of these.

use serde::{Deserialize, Serialize};

use crate::refusal::{FieldRefusal, Refusal};

/// The numbers behind the dates of a contract (renewal.md: "Each number above is a policy value of the vendor").
///
/// What a term promises about its renewal is taken from the policy of the day on which it was opened, and stays (see
/// [`ContractPolicy::bound_by`]); everything else holds from the change on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ContractPolicy {
    /// Length of a term in months when the price book says nothing else.
    pub term_months: i32,
    /// The renewal window opens on the 1st of the month this many months before the start month.
    pub renewal_opens_months_before: i32,
    /// The roster opens in the month this many months before the start month…
    pub roster_opens_months_before: i32,
    /// …on this day.
    pub roster_opens_day: u32,
    /// Last day of the start month on which a renewal is applied for or a provisional order confirmed.
    pub last_day_to_apply: u32,
    /// Until this day of the month before, a new order starts on the 1st; later it starts on approval.
    pub regular_new_order_day: u32,
    /// Vendor business days from submission to the approval being due.
    pub approval_business_days: u32,
    /// Days before the close on which an applicant who has not applied is reminded, longest first.
    pub renewal_reminder_days: Vec<u32>,
    /// Days before the close on which a provisional order is reminded of, longest first.
    pub provisional_reminder_days: Vec<u32>,
    /// Days a lapsed workspace is kept before it is purged.
    pub lapsed_retention_days: u32,
    /// Days before the purge on which it is announced, longest first.
    pub purge_announcement_days: Vec<u32>,
    /// Largest number of seats one order may ask for.
    pub maximum_quantity: u32,
    /// Disk for company-made material that every workspace has, in GiB.
    pub included_disk_gib: u32,
    /// How many months ahead a new order may start.
    pub new_order_months_ahead: i32,
    /// Whether a supervisor on a roster takes a seat, see [`crate::seats::SeatRule`].
    pub supervisors_take_seats: bool,
}

impl Default for ContractPolicy {
    fn default() -> Self {
        Self {
            term_months: 12,
            renewal_opens_months_before: 3,
            roster_opens_months_before: 1,
            roster_opens_day: 11,
            last_day_to_apply: 10,
            regular_new_order_day: 10,
            approval_business_days: 2,
            renewal_reminder_days: vec![60, 30, 14, 7, 3, 1],
            provisional_reminder_days: vec![14, 7, 3, 1],
            lapsed_retention_days: 90,
            purge_announcement_days: vec![30, 7],
            maximum_quantity: 100_000,
            included_disk_gib: 5,
            new_order_months_ahead: 6,
            supervisors_take_seats: true,
        }
    }
}

/// Smallest and largest value of each number, by the name it is transmitted with.
const RANGES: [(&str, i64, i64); 11] = [
    ("/termMonths", 1, 60),
    ("/renewalOpensMonthsBefore", 1, 11),
    ("/rosterOpensMonthsBefore", 1, 6),
    ("/rosterOpensDay", 1, 28),
    ("/lastDayToApply", 1, 28),
    ("/regularNewOrderDay", 1, 28),
    ("/approvalBusinessDays", 0, 20),
    ("/lapsedRetentionDays", 30, 3650),
    ("/maximumQuantity", 1, 1_000_000),
    ("/includedDiskGib", 0, 10_000),
    ("/newOrderMonthsAhead", 0, 24),
];

/// The most reminders of one kind, and the most days that one may come before.
const REMINDERS: (usize, u32) = (10, 365);

impl ContractPolicy {
    /// What holds for a term: its own promises about the renewal that follows it, and today's policy for the rest. A change of
    /// the policy never moves a date that a customer was told.
    #[must_use]
    pub fn bound_by(&self, promised: &Self) -> Self {
        Self {
            renewal_opens_months_before: promised.renewal_opens_months_before,
            roster_opens_months_before: promised.roster_opens_months_before,
            roster_opens_day: promised.roster_opens_day,
            last_day_to_apply: promised.last_day_to_apply,
            lapsed_retention_days: promised.lapsed_retention_days,
            included_disk_gib: promised.included_disk_gib,
            supervisors_take_seats: promised.supervisors_take_seats,
            ..self.clone()
        }
    }

    /// Refuses numbers that make no calendar.
    ///
    /// # Errors
    /// `request.invalid` with `field.range` for each number out of range, `policy.order` where one date would come after
    /// another that it has to precede, `policy.reminders` for days that are doubled or do not descend.
    pub fn check(&self) -> Result<(), Refusal> {
        let values = [
            i64::from(self.term_months),
            i64::from(self.renewal_opens_months_before),
            i64::from(self.roster_opens_months_before),
            i64::from(self.roster_opens_day),
            i64::from(self.last_day_to_apply),
            i64::from(self.regular_new_order_day),
            i64::from(self.approval_business_days),
            i64::from(self.lapsed_retention_days),
            i64::from(self.maximum_quantity),
            i64::from(self.included_disk_gib),
            i64::from(self.new_order_months_ahead),
        ];
        let mut wrong: Vec<FieldRefusal> = Vec::new();
        let mut fault = |pointer: &str, code| wrong.push(FieldRefusal { pointer: pointer.to_owned(), code });
        for ((pointer, least, most), value) in RANGES.into_iter().zip(values) {
            if value < least || value > most {
                fault(pointer, "field.range");
            }
        }
        if self.renewal_opens_months_before <= self.roster_opens_months_before {
            fault("/renewalOpensMonthsBefore", "policy.order");
        }
        if self.term_months <= self.renewal_opens_months_before {
            fault("/termMonths", "policy.order");
        }
        let retained = self.lapsed_retention_days;
        for (pointer, days, most) in [
            ("/renewalReminderDays", &self.renewal_reminder_days, REMINDERS.1),
            ("/provisionalReminderDays", &self.provisional_reminder_days, REMINDERS.1),
            ("/purgeAnnouncementDays", &self.purge_announcement_days, retained),
        ] {
            let sound = days.len() <= REMINDERS.0
                && days.windows(2).all(|pair| pair[0] > pair[1])
                && days.iter().all(|day| (1..=most).contains(day));
            if !sound {
                fault(pointer, "policy.reminders");
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::invalid(wrong)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_term_promised_stays_and_the_rest_is_todays() {
        let promised = ContractPolicy::default();
        let today = ContractPolicy {
            last_day_to_apply: 5,
            roster_opens_day: 20,
            roster_opens_months_before: 2,
            renewal_opens_months_before: 4,
            lapsed_retention_days: 30,
            approval_business_days: 5,
            maximum_quantity: 50,
            supervisors_take_seats: false,
            renewal_reminder_days: vec![10],
            ..ContractPolicy::default()
        };
        let bound = today.bound_by(&promised);
        let dates = (bound.last_day_to_apply, bound.roster_opens_day, bound.roster_opens_months_before);
        assert_eq!(dates, (10, 11, 1));
        assert_eq!((bound.renewal_opens_months_before, bound.lapsed_retention_days), (3, 90));
        assert!(bound.supervisors_take_seats);
        assert_eq!((bound.approval_business_days, bound.maximum_quantity), (5, 50));
        assert_eq!(bound.renewal_reminder_days, [10]);
    }

    #[test]
    fn numbers_that_make_no_calendar_are_refused_field_by_field() {
        type Change = fn(&mut ContractPolicy);
        let cases: [(Change, &str, &str); 8] = [
            (|p| p.last_day_to_apply = 29, "/lastDayToApply", "field.range"),
            (|p| p.roster_opens_day = 0, "/rosterOpensDay", "field.range"),
            (|p| p.lapsed_retention_days = 29, "/lapsedRetentionDays", "field.range"),
            (|p| p.roster_opens_months_before = 3, "/renewalOpensMonthsBefore", "policy.order"),
            (|p| p.term_months = 3, "/termMonths", "policy.order"),
            (|p| p.renewal_reminder_days = vec![7, 7], "/renewalReminderDays", "policy.reminders"),
            (|p| p.provisional_reminder_days = vec![0], "/provisionalReminderDays", "policy.reminders"),
            (|p| p.purge_announcement_days = vec![91], "/purgeAnnouncementDays", "policy.reminders"),
        ];
        assert_eq!(ContractPolicy::default().check(), Ok(()));
        for (change, pointer, code) in cases {
            let mut policy = ContractPolicy::default();
            change(&mut policy);
            let refusal = policy.check().unwrap_err();
            let found = refusal.fields.iter().any(|field| field.pointer == pointer && field.code == code);
            assert!(found, "{pointer}: {:?}", refusal.fields);
        }
    }

    #[test]
    fn a_policy_written_by_an_older_release_gets_the_values_it_does_not_know() {
        let policy: ContractPolicy = serde_json::from_str(r#"{"lastDayToApply": 5}"#).unwrap();
        assert_eq!(policy, ContractPolicy { last_day_to_apply: 5, ..ContractPolicy::default() });
    }
}
