//! The dates of a term, worked out on year-months (renewal.md, "Dates of a term that starts in month M").

use chrono::NaiveDate;

use super::policy::ContractPolicy;
use crate::month::YearMonth;

/// Every date that hangs on the start month of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermDates {
    /// First month of the term.
    pub start_month: YearMonth,
    /// Last month of the term.
    pub end_month: YearMonth,
    /// First day on which the renewal into this term can be ordered.
    pub renewal_opens_on: NaiveDate,
    /// First day on which the roster of this term can be prepared.
    pub roster_opens_on: NaiveDate,
    /// Last day of the term before.
    pub previous_term_ends_on: NaiveDate,
    /// First day of the term.
    pub starts_on: NaiveDate,
    /// Last day to apply, and to confirm a provisional order.
    pub last_day_on: NaiveDate,
    /// Last day of the term.
    pub ends_on: NaiveDate,
}

impl TermDates {
    /// The dates of a term of `months` months from `start_month`.
    #[must_use]
    pub fn new(start_month: YearMonth, months: i32, policy: &ContractPolicy) -> Self {
        let end_month = start_month.plus(months.max(1) - 1);
        Self {
            start_month,
            end_month,
            renewal_opens_on: start_month.minus(policy.renewal_opens_months_before).first_day(),
            roster_opens_on: start_month.minus(policy.roster_opens_months_before).day(policy.roster_opens_day),
            previous_term_ends_on: start_month.minus(1).last_day(),
            starts_on: start_month.first_day(),
            last_day_on: start_month.day(policy.last_day_to_apply),
            ends_on: end_month.last_day(),
        }
    }

    /// When the renewal into this term can be ordered.
    #[must_use]
    pub const fn renewal_window(&self) -> RenewalWindow {
        RenewalWindow { opens_on: self.renewal_opens_on, last_day_on: self.last_day_on }
    }

    /// When the roster of this term is prepared beside the running one.
    #[must_use]
    pub const fn roster_window(&self) -> RosterWindow {
        RosterWindow { opens_on: self.roster_opens_on, last_day_on: self.previous_term_ends_on }
    }
}

/// Where a day stands to a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowState {
    /// Before its first day.
    NotYetOpen,
    /// Between the first and the last day, both included.
    Open,
    /// After its last day.
    Closed,
}

fn state_on(opens_on: NaiveDate, last_day_on: NaiveDate, today: NaiveDate) -> WindowState {
    if today < opens_on {
        WindowState::NotYetOpen
    } else if today <= last_day_on {
        WindowState::Open
    } else {
        WindowState::Closed
    }
}

/// From the 1st of M−3 to the 10th of M (継続申込期間).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RenewalWindow {
    /// First day, from 00:00 Tokyo time.
    pub opens_on: NaiveDate,
    /// Last day, until 24:00 Tokyo time.
    pub last_day_on: NaiveDate,
}

impl RenewalWindow {
    /// Where `today` stands.
    #[must_use]
    pub fn state_on(&self, today: NaiveDate) -> WindowState {
        state_on(self.opens_on, self.last_day_on, today)
    }
}

/// From the 11th to the end of M−1 (受講者情報登録期間); it also needs the approved order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RosterWindow {
    /// First day, from 00:00 Tokyo time.
    pub opens_on: NaiveDate,
    /// Last day of the term before.
    pub last_day_on: NaiveDate,
}

impl RosterWindow {
    /// Where `today` stands.
    #[must_use]
    pub fn state_on(&self, today: NaiveDate) -> WindowState {
        state_on(self.opens_on, self.last_day_on, today)
    }
}

/// A month in which a new contract can still start, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartMonth {
    /// The start month.
    pub month: YearMonth,
    /// Last day to order for this month.
    pub last_day_on: NaiveDate,
    /// Whether the term starts on the day of approval instead of the 1st.
    pub starts_on_approval: bool,
}

/// How a new order submitted on `today` would start in `month`; `None` when it is too late or too far ahead.
/// New orders for M: until the 10th of M−1 for a start on the 1st; later, until the 10th of M, on approval.
#[must_use]
pub fn new_order_start(month: YearMonth, today: NaiveDate, policy: &ContractPolicy) -> Option<StartMonth> {
    let last_day_on = month.day(policy.last_day_to_apply);
    if today > last_day_on || month > YearMonth::of(today).plus(policy.new_order_months_ahead) {
        return None;
    }
    let starts_on_approval = today > month.minus(1).day(policy.regular_new_order_day);
    Some(StartMonth { month, last_day_on, starts_on_approval })
}

/// The start months open for a new order on `today`, earliest first.
#[must_use]
pub fn start_months(today: NaiveDate, policy: &ContractPolicy) -> Vec<StartMonth> {
    let this = YearMonth::of(today);
    (0..=policy.new_order_months_ahead).filter_map(|n| new_order_start(this.plus(n), today, policy)).collect()
}

/// First day of a term approved on `approved_on`: the 1st of its month, or the day of approval when the order came
/// after the regular day and the 1st has passed.
#[must_use]
pub fn first_day_of_new_term(month: YearMonth, approved_on: NaiveDate) -> NaiveDate {
    month.first_day().max(approved_on.min(month.last_day()))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::clock::{start_of_day, tokyo_date};

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn m(text: &str) -> YearMonth {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("2026-08", "2026-05-01", "2026-07-11", "2026-07-31", "2026-08-01", "2026-08-10", "2027-07-31")]
    #[case("2027-01", "2026-10-01", "2026-12-11", "2026-12-31", "2027-01-01", "2027-01-10", "2027-12-31")]
    #[case("2027-04", "2027-01-01", "2027-03-11", "2027-03-31", "2027-04-01", "2027-04-10", "2028-03-31")]
    #[case("2028-03", "2027-12-01", "2028-02-11", "2028-02-29", "2028-03-01", "2028-03-10", "2029-02-28")]
    fn the_table_of_dates(
        #[case] month: &str,
        #[case] opens: &str,
        #[case] roster: &str,
        #[case] previous: &str,
        #[case] starts: &str,
        #[case] last: &str,
        #[case] ends: &str,
    ) {
        let dates = TermDates::new(m(month), 12, &ContractPolicy::default());
        assert_eq!(dates.renewal_opens_on, d(opens));
        assert_eq!(dates.roster_opens_on, d(roster));
        assert_eq!(dates.previous_term_ends_on, d(previous));
        assert_eq!(dates.starts_on, d(starts));
        assert_eq!(dates.last_day_on, d(last));
        assert_eq!(dates.ends_on, d(ends));
    }

    /// Edge 1: the dates at D−1, D, D+1, at 23:59:59 and 00:00:00 Tokyo time, read from a UTC clock.
    #[rstest]
    #[case("2026-04-30", WindowState::NotYetOpen)]
    #[case("2026-05-01", WindowState::Open)]
    #[case("2026-05-02", WindowState::Open)]
    #[case("2026-08-09", WindowState::Open)]
    #[case("2026-08-10", WindowState::Open)]
    #[case("2026-08-11", WindowState::Closed)]
    fn renewal_window_to_the_second(#[case] day: &str, #[case] expected: WindowState) {
        let window = TermDates::new(m("2026-08"), 12, &ContractPolicy::default()).renewal_window();
        let midnight = start_of_day(d(day));
        let last_second = start_of_day(d(day).succ_opt().unwrap()) - chrono::TimeDelta::seconds(1);
        assert_eq!(window.state_on(tokyo_date(midnight)), expected);
        assert_eq!(window.state_on(tokyo_date(last_second)), expected);
    }

    #[rstest]
    #[case("2026-07-10", WindowState::NotYetOpen)]
    #[case("2026-07-11", WindowState::Open)]
    #[case("2026-07-12", WindowState::Open)]
    #[case("2026-07-31", WindowState::Open)]
    #[case("2026-08-01", WindowState::Closed)]
    fn roster_window_to_the_second(#[case] day: &str, #[case] expected: WindowState) {
        let window = TermDates::new(m("2026-08"), 12, &ContractPolicy::default()).roster_window();
        let midnight = start_of_day(d(day));
        let last_second = start_of_day(d(day).succ_opt().unwrap()) - chrono::TimeDelta::seconds(1);
        assert_eq!(window.state_on(tokyo_date(midnight)), expected);
        assert_eq!(window.state_on(tokyo_date(last_second)), expected);
    }

    #[rstest]
    #[case("2027-04", "2027-03-10", Some(false))]
    #[case("2027-04", "2027-03-11", Some(true))]
    #[case("2027-04", "2027-04-10", Some(true))]
    #[case("2027-04", "2027-04-11", None)]
    #[case("2027-04", "2026-09-30", None)]
    fn new_orders_start_on_the_first_or_on_approval(
        #[case] month: &str,
        #[case] today: &str,
        #[case] on_approval: Option<bool>,
    ) {
        let start = new_order_start(m(month), d(today), &ContractPolicy::default());
        assert_eq!(start.map(|s| s.starts_on_approval), on_approval);
    }

    #[rstest]
    #[case("2027-04", "2027-03-05", "2027-04-01")]
    #[case("2027-04", "2027-04-12", "2027-04-12")]
    #[case("2027-04", "2027-05-02", "2027-04-30")]
    fn a_new_term_never_starts_before_its_month(#[case] month: &str, #[case] approved: &str, #[case] starts: &str) {
        assert_eq!(first_day_of_new_term(m(month), d(approved)), d(starts));
    }

    /// renewal.md, "Month arithmetic is on year-months, never \"minus 90 days\"": forty years, every month, every length.
    #[test]
    fn forty_years_of_windows() {
        use chrono::Datelike;
        let policy = ContractPolicy::default();
        let mut month = m("2020-01");
        while month < m("2060-01") {
            for months in [1, 6, 12, 24, 36] {
                let dates = TermDates::new(month, months, &policy);
                assert_eq!(
                    (dates.renewal_opens_on.day(), dates.roster_opens_on.day(), dates.last_day_on.day()),
                    (1, 11, 10)
                );
                assert_eq!(YearMonth::of(dates.renewal_opens_on).plus(3), month);
                assert_eq!(YearMonth::of(dates.roster_opens_on).plus(1), month);
                assert_eq!(YearMonth::of(dates.last_day_on), month);
                assert_eq!(dates.previous_term_ends_on.succ_opt(), Some(dates.starts_on));
                // One term follows the other without a gap or an overlap.
                assert_eq!(
                    dates.ends_on.succ_opt(),
                    Some(TermDates::new(dates.end_month.plus(1), 12, &policy).starts_on)
                );
                assert_eq!(dates.end_month, month.plus(months - 1));
                let order =
                    [dates.renewal_opens_on, dates.roster_opens_on, dates.previous_term_ends_on, dates.starts_on];
                assert!(order.windows(2).all(|pair| pair[0] < pair[1]) && dates.starts_on < dates.last_day_on);
            }
            month = month.plus(1);
        }
    }

    proptest::proptest! {
        /// Each second of a day has the state of its day, and the state changes at the two midnights and nowhere else.
        #[test]
        fn a_window_is_open_between_its_days(month in 0_i32..480, offset in -120_i64..120, second in 0_i64..86_400) {
            let dates = TermDates::new(m("2020-01").plus(month), 12, &ContractPolicy::default());
            let day = dates.last_day_on + chrono::TimeDelta::days(offset);
            let today = tokyo_date(start_of_day(day) + chrono::TimeDelta::seconds(second));
            proptest::prop_assert_eq!(today, day);
            for (state, opens, last) in [
                (dates.renewal_window().state_on(today), dates.renewal_opens_on, dates.last_day_on),
                (dates.roster_window().state_on(today), dates.roster_opens_on, dates.previous_term_ends_on),
            ] {
                let expected = match (day < opens, day > last) {
                    (true, _) => WindowState::NotYetOpen,
                    (_, true) => WindowState::Closed,
                    _ => WindowState::Open,
                };
                proptest::prop_assert_eq!(state, expected);
            }
        }
    }
}
