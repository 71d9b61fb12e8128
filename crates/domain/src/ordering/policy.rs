//! The vendor's policy values: every number of the table in renewal.md is one of these.

/// The numbers behind the dates of a contract (renewal.md: "Each number above is a policy value of the vendor").
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Days before the close on which an applicant who has not applied is reminded.
    pub renewal_reminder_days: &'static [u32],
    /// Days before the close on which a provisional order is reminded of.
    pub provisional_reminder_days: &'static [u32],
    /// Days a lapsed workspace is kept before it is purged.
    pub lapsed_retention_days: u32,
    /// Largest number of seats one order may ask for.
    pub maximum_quantity: u32,
    /// Disk for company-made material that every workspace has, in GiB.
    pub included_disk_gib: u32,
    /// How many months ahead a new order may start.
    pub new_order_months_ahead: i32,
    /// Whether a training administrator takes a seat (renewal.md, "Seats").
    pub training_admin_takes_seat: bool,
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
            renewal_reminder_days: &[60, 30, 14, 7, 3, 1],
            provisional_reminder_days: &[14, 7, 3, 1],
            lapsed_retention_days: 90,
            maximum_quantity: 100_000,
            included_disk_gib: 5,
            new_order_months_ahead: 6,
            training_admin_takes_seat: false,
        }
    }
}
