//! How long a lapsed contract is kept, and when its data go (renewal.md, "The gap from the 1st to the 10th of M": "nothing is
//! deleted for 90 days, exports stay possible, then purge with a record").

use chrono::{Days, NaiveDate};

use super::term::TermDates;

/// The days after a contract's end without a renewal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// First day on which it is lapsed.
    pub lapsed_on: NaiveDate,
    /// Last day on which everything is still there.
    pub kept_until: NaiveDate,
}

impl Retention {
    /// The retention of a contract that was not renewed into `next`. An order that was given back or taken back only after
    /// the close kept the contract from lapsing until `given_up_on`: the days are counted from there.
    #[must_use]
    pub fn after(next: &TermDates, given_up_on: Option<NaiveDate>, days: u32) -> Self {
        let regular = next.last_day_on + Days::new(1);
        let lapsed_on = given_up_on.map_or(regular, |day| day.max(regular));
        Self { lapsed_on, kept_until: lapsed_on + Days::new(u64::from(days.max(1)) - 1) }
    }

    /// From this day on the data are purged.
    #[must_use]
    pub fn purge_on(&self) -> NaiveDate {
        self.kept_until + Days::new(1)
    }

    /// The newest announcement that is due on `today` (so many days before the purge), if it was not made yet; those that
    /// were passed over are not made up.
    #[must_use]
    pub fn announcement(&self, days: &[u32], made: &[u32], today: NaiveDate) -> Option<u32> {
        if today >= self.purge_on() {
            return None;
        }
        let due = days.iter().copied().filter(|before| self.purge_on() - Days::new(u64::from(*before)) <= today);
        due.min().filter(|newest| made.iter().all(|before| before > newest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ordering::ContractPolicy;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn next() -> TermDates {
        TermDates::new("2028-02".parse().unwrap(), 12, &ContractPolicy::default())
    }

    /// renewal.md: "From the 11th without order → lapsed: nothing is deleted for 90 days".
    #[test]
    fn ninety_days_from_the_eleventh() {
        let kept = Retention::after(&next(), None, 90);
        assert_eq!(
            (kept.lapsed_on, kept.kept_until, kept.purge_on()),
            (d("2028-02-11"), d("2028-05-10"), d("2028-05-11"))
        );
        // 11 February is the first of the ninety days, 10 May the last.
        assert_eq!((kept.purge_on() - kept.lapsed_on).num_days(), 90);
    }

    #[test]
    fn an_order_given_back_after_the_close_counts_from_that_day() {
        let late = Retention::after(&next(), Some(d("2028-02-20")), 90);
        assert_eq!((late.lapsed_on, late.purge_on()), (d("2028-02-20"), d("2028-05-20")));
        let early = Retention::after(&next(), Some(d("2028-02-03")), 90);
        assert_eq!(early.lapsed_on, d("2028-02-11"));
    }

    #[test]
    fn announced_thirty_and_seven_days_before_and_once_each() {
        let kept = Retention::after(&next(), None, 90);
        let cases: [(&str, &[u32], Option<u32>); 8] = [
            ("2028-04-10", &[], None),
            ("2028-04-11", &[], Some(30)),
            ("2028-04-12", &[30], None),
            ("2028-05-03", &[30], None),
            ("2028-05-04", &[30], Some(7)),
            ("2028-05-10", &[30, 7], None),
            // Nobody looked for a month: only the newest.
            ("2028-05-08", &[], Some(7)),
            ("2028-05-11", &[], None),
        ];
        for (today, made, expected) in cases {
            assert_eq!(kept.announcement(&[30, 7], made, d(today)), expected, "{today}");
        }
    }
}
