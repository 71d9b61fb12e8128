//! Disk for company-made material (renewal.md, "Orders": GiB for company-made material, same end date as the contract).

use chrono::NaiveDate;

use super::policy::ContractPolicy;
use crate::id::{DiskChangeId, OrderId, TermId};

/// Disk that was bought, from a day on until the end of its term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiskChange {
    /// Id.
    pub id: DiskChangeId,
    /// The term it ends with.
    pub term_id: TermId,
    /// The order that bought it.
    pub order_id: OrderId,
    /// How much.
    pub gib: u32,
    /// From which day.
    pub effective_on: NaiveDate,
    /// Last day: that of the term.
    pub ends_on: NaiveDate,
}

/// How much a workspace may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiskQuota {
    /// What every workspace has.
    pub included_gib: u32,
    /// What was bought and counts on the day.
    pub purchased_gib: u32,
}

impl DiskQuota {
    /// The quota on `day`: what is included, and what was bought and has begun and not ended.
    #[must_use]
    pub fn on(changes: &[DiskChange], day: NaiveDate, policy: &ContractPolicy) -> Self {
        let counts = |change: &&DiskChange| change.effective_on <= day && day <= change.ends_on;
        let purchased_gib = changes.iter().filter(counts).fold(0_u32, |sum, change| sum.saturating_add(change.gib));
        Self { included_gib: policy.included_disk_gib, purchased_gib }
    }

    /// All of it.
    #[must_use]
    pub const fn total_gib(self) -> u32 {
        self.included_gib.saturating_add(self.purchased_gib)
    }

    /// All of it in bytes.
    #[must_use]
    pub const fn total_bytes(self) -> u64 {
        (self.total_gib() as u64) << 30
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn bought(gib: u32, from: &str, until: &str) -> DiskChange {
        DiskChange {
            id: DiskChangeId::from_uuid(Uuid::from_u128(1)),
            term_id: TermId::from_uuid(Uuid::from_u128(2)),
            order_id: OrderId::from_uuid(Uuid::from_u128(3)),
            gib,
            effective_on: from.parse().unwrap(),
            ends_on: until.parse().unwrap(),
        }
    }

    #[rstest]
    #[case("2027-05-31", 0)]
    #[case("2027-06-01", 10)]
    #[case("2027-08-15", 15)]
    #[case("2028-03-31", 15)]
    #[case("2028-04-01", 0)]
    fn what_was_bought_counts_until_the_end_of_its_term(#[case] day: &str, #[case] purchased: u32) {
        let changes = [bought(10, "2027-06-01", "2028-03-31"), bought(5, "2027-08-15", "2028-03-31")];
        let quota = DiskQuota::on(&changes, day.parse().unwrap(), &ContractPolicy::default());
        assert_eq!(quota.purchased_gib, purchased);
        assert_eq!(quota.total_bytes(), u64::from(quota.included_gib + purchased) * 1024 * 1024 * 1024);
    }
}
