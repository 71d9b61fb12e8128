//! The dates on a document (docs/decisions, "Documents").

use chrono::{Days, NaiveDate};

use crate::month::YearMonth;

/// Until when a quotation holds: `days` from its issue, but never beyond a day on which its price or the order itself
/// ends: last day to order, last day of the early-renewal discount, end of the month that additional IDs are pro-rated by.
#[must_use]
pub fn quotation_valid_until(issued_on: NaiveDate, days: u32, ends: &[NaiveDate]) -> NaiveDate {
    let by_days = issued_on.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
    ends.iter().copied().filter(|end| *end >= issued_on).chain([by_days]).min().unwrap_or(by_days)
}

/// When an invoice is due: the last day of the month `months` after the one it was issued in. It never shifts for holidays.
#[must_use]
pub fn payment_due_on(issued_on: NaiveDate, months: u32) -> NaiveDate {
    YearMonth::of(issued_on).plus(i32::try_from(months).unwrap_or(0)).last_day()
}

/// A day as documents write it: 2027年4月1日.
#[must_use]
pub fn ja(day: NaiveDate) -> String {
    use chrono::Datelike;
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// The months of a term as documents write them, with its days.
#[must_use]
pub fn period_ja(from: NaiveDate, to: NaiveDate) -> String {
    format!("{}〜{}", ja(from), ja(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("2027-01-12", &[], "2027-02-11")]
    #[case("2027-01-12", &["2027-01-31"], "2027-01-31")]
    #[case("2027-01-12", &["2027-04-10", "2027-01-31"], "2027-01-31")]
    #[case("2027-01-12", &["2027-04-10"], "2027-02-11")]
    #[case("2027-01-12", &["2027-01-12"], "2027-01-12")]
    #[case("2027-01-12", &["2027-01-11"], "2027-02-11")]
    fn a_quotation_ends_with_its_price(#[case] issued: &str, #[case] ends: &[&str], #[case] until: &str) {
        let ends: Vec<_> = ends.iter().map(|end| d(end)).collect();
        assert_eq!(quotation_valid_until(d(issued), 30, &ends), d(until));
    }

    #[rstest]
    #[case("2027-01-12", 1, "2027-02-28")]
    #[case("2027-12-31", 1, "2028-01-31")]
    #[case("2028-01-31", 1, "2028-02-29")]
    #[case("2027-01-12", 0, "2027-01-31")]
    fn an_invoice_is_due_at_the_end_of_a_month(#[case] issued: &str, #[case] months: u32, #[case] due: &str) {
        assert_eq!(payment_due_on(d(issued), months), d(due));
    }

    #[test]
    fn days_are_written_without_leading_zeros() {
        assert_eq!(period_ja(d("2027-04-01"), d("2028-03-31")), "2027年4月1日〜2028年3月31日");
    }
}
