//! The vendor's business days (renewal.md: "no Saturdays, Sundays, national holidays, vendor closing days").

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holiday_table::HolidayTable;
use crate::refusal::Refusal;

/// Which days the vendor works. Built from the law's holidays and the vendor's closing days.
#[derive(Debug, Clone, Default)]
pub struct BusinessCalendar {
    closing_days: BTreeMap<NaiveDate, String>,
    holidays: HolidayTable,
}

impl BusinessCalendar {
    /// A calendar with these closing days (date and reason) besides weekends and national holidays.
    #[must_use]
    pub fn new(closing_days: impl IntoIterator<Item = (NaiveDate, String)>) -> Self {
        Self { closing_days: closing_days.into_iter().collect(), holidays: HolidayTable::default() }
    }

    /// The same calendar with the holidays of this table in place of the computed ones.
    #[must_use]
    pub fn with_holidays(self, holidays: HolidayTable) -> Self {
        Self { holidays, ..self }
    }

    /// The same calendar with further closing days.
    #[must_use]
    pub fn closing(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.closing_days.extend(days.into_iter().map(|day| (day, String::new())));
        self
    }

    /// The same calendar without these closing days.
    #[must_use]
    pub fn opening(mut self, days: &[NaiveDate]) -> Self {
        self.closing_days.retain(|day, _| !days.contains(day));
        self
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
            && !self.holidays.is_holiday(day)
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

/// The longest stretch of closing days added at once.
pub const MAX_CLOSING_DAYS: i64 = 31;

/// The days from `from` to `until` as closing days: only days to come, because due dates of days that have passed were
/// promised by the calendar of then.
///
/// # Errors
/// `closing_day.past`, `closing_day.order`, `closing_day.too_long`.
pub fn closing_range(from: NaiveDate, until: NaiveDate, today: NaiveDate) -> Result<Vec<NaiveDate>, Refusal> {
    check_to_come(from, today, "/from")?;
    let refused = |code| Err(Refusal::new(code).with("most", MAX_CLOSING_DAYS).at("/until", code));
    if until < from {
        return refused("closing_day.order");
    }
    if (until - from).num_days() >= MAX_CLOSING_DAYS {
        return refused("closing_day.too_long");
    }
    Ok(from.iter_days().take_while(|day| *day <= until).collect())
}

/// Whether a closing day may still be added or taken away: only before it has come.
///
/// # Errors
/// `closing_day.past`.
pub fn check_to_come(day: NaiveDate, today: NaiveDate, pointer: &str) -> Result<(), Refusal> {
    if day > today {
        return Ok(());
    }
    Err(Refusal::new("closing_day.past").with("today", today).at(pointer, "closing_day.past"))
}

/// What another calendar would mean for an order that waits for approval. The promised day stays: the applicant has it in
/// writing (docs/decisions, "Due dates stay").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueEffect {
    /// The day that was promised.
    pub promised: NaiveDate,
    /// The day that the changed calendar would give.
    pub by_calendar: NaiveDate,
    /// Whether the vendor is closed on the promised day now.
    pub promised_is_closed: bool,
}

impl DueEffect {
    /// Nothing where both calendars agree on an order submitted on `submitted`, `days` business days before it is due.
    #[must_use]
    pub fn of(submitted: NaiveDate, promised: NaiveDate, changed: &BusinessCalendar, days: u32) -> Option<Self> {
        let by_calendar = changed.business_days_after(submitted, days);
        let promised_is_closed = !changed.is_business_day(promised);
        (by_calendar != promised).then_some(Self { promised, by_calendar, promised_is_closed })
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

    #[rstest]
    #[case("2027-01-15", "2027-01-15", Some("closing_day.past"))]
    #[case("2027-01-14", "2027-01-20", Some("closing_day.past"))]
    #[case("2027-01-16", "2027-01-15", Some("closing_day.order"))]
    #[case("2027-01-16", "2027-02-15", None)]
    #[case("2027-01-16", "2027-02-16", Some("closing_day.too_long"))]
    fn only_days_to_come_are_closed(#[case] from: &str, #[case] until: &str, #[case] code: Option<&str>) {
        let outcome = closing_range(d(from), d(until), d("2027-01-15"));
        assert_eq!(outcome.err().map(|refusal| refusal.code), code);
    }

    #[test]
    fn a_range_has_both_its_ends() {
        let days = closing_range(d("2027-12-29"), d("2028-01-03"), d("2027-01-15")).unwrap();
        assert_eq!((days.len(), days[0], days[5]), (6, d("2027-12-29"), d("2028-01-03")));
    }

    /// A closing day on the promised day: the promise stays, and the effect says what the calendar would give.
    #[test]
    fn effects_on_orders_that_wait() {
        let changed = calendar().closing([d("2027-06-08")]);
        let effect = DueEffect::of(d("2027-06-04"), d("2027-06-08"), &changed, 2).unwrap();
        assert_eq!((effect.by_calendar, effect.promised_is_closed), (d("2027-06-09"), true));
        assert_eq!(DueEffect::of(d("2027-06-01"), d("2027-06-03"), &changed, 2), None);
        let opened = calendar().opening(&[d("2026-12-29")]);
        let effect = DueEffect::of(d("2026-12-25"), d("2027-01-04"), &opened, 2).unwrap();
        assert_eq!((effect.by_calendar, effect.promised_is_closed), (d("2026-12-29"), false));
    }
}
