//! The vendor's business days (renewal.md: "no Saturdays, Sundays, national holidays, vendor closing days").

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holidays::national_holidays;

/// Which days the vendor works. Built from the law's holidays and the vendor's closing days.
#[derive(Debug, Clone, Default)]
pub struct BusinessCalendar {
    closing_days: BTreeMap<NaiveDate, String>,
}

impl BusinessCalendar {
    /// A calendar with these closing days (date and reason) besides weekends and national holidays.
    #[must_use]
    pub fn new(closing_days: impl IntoIterator<Item = (NaiveDate, String)>) -> Self {
        Self { closing_days: closing_days.into_iter().collect() }
    }

    /// The vendor's closing days, in order.
    pub fn closing_days(&self) -> impl Iterator<Item = (&NaiveDate, &String)> {
        self.closing_days.iter()
    }

    /// Whether the vendor works on `day`.
    #[must_use]
    pub fn is_business_day(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            && !self.closing_days.contains_key(&day)
            && !national_holidays(day.year()).iter().any(|h| h.date == day)
    }

    /// The `n`-th business day after `day`; `day` itself never counts.
    #[must_use]
    pub fn business_days_after(&self, day: NaiveDate, n: u32) -> NaiveDate {
        let mut date = day;
        let mut left = n;
        // A year without a business day means a broken closing-day table; the bound keeps the search finite.
        for _ in 0..366 * (n + 1) {
            if left == 0 {
                break;
            }
            date = date + Days::new(1);
            if self.is_business_day(date) {
                left -= 1;
            }
        }
        date
    }

    /// The last business day on or before `day`: the hint beside a deadline that never shifts.
    #[must_use]
    pub fn last_business_day_until(&self, day: NaiveDate) -> NaiveDate {
        let mut date = day;
        for _ in 0..366 {
            if self.is_business_day(date) {
                return date;
            }
            date = date - Days::new(1);
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn calendar() -> BusinessCalendar {
        let closed = ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02", "2027-01-03"];
        BusinessCalendar::new(closed.map(|day| (d(day), "年末年始休業".to_owned())))
    }

    /// Edge 8: Golden Week and New Year.
    #[rstest]
    #[case("2027-04-28", "2027-05-06")]
    #[case("2027-04-27", "2027-04-30")]
    #[case("2027-04-29", "2027-05-06")]
    #[case("2027-05-01", "2027-05-07")]
    #[case("2026-12-28", "2027-01-05")]
    #[case("2026-12-25", "2027-01-04")]
    #[case("2026-12-31", "2027-01-05")]
    #[case("2027-06-04", "2027-06-08")]
    #[case("2026-09-18", "2026-09-25")]
    fn approval_due_two_business_days_later(#[case] submitted: &str, #[case] due: &str) {
        assert_eq!(calendar().business_days_after(d(submitted), 2), d(due));
    }

    #[rstest]
    #[case("2027-01-10", "2027-01-08")]
    #[case("2027-04-10", "2027-04-09")]
    #[case("2026-08-10", "2026-08-10")]
    fn the_hint_beside_a_deadline(#[case] deadline: &str, #[case] hint: &str) {
        assert_eq!(calendar().last_business_day_until(d(deadline)), d(hint));
    }
}
