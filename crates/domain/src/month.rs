//! Year-months. Month arithmetic is on year-months, never "minus 90 days" (`renewal.md`, first paragraph).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar month, written `YYYY-MM`. Years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearMonth {
    /// Months since year 0, month 1.
    index: i32,
}

/// The text is not a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a month of the form YYYY-MM")]
pub struct NotAMonth;

impl YearMonth {
    /// The month of `year`-`month`, if there is one.
    #[must_use]
    pub const fn new(year: i32, month: u32) -> Option<Self> {
        if month >= 1 && month <= 12 && year >= 1 && year <= 9999 {
            Some(Self { index: year * 12 + month as i32 - 1 })
        } else {
            None
        }
    }

    /// The month that `date` lies in.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self { index: date.year() * 12 + date.month0() as i32 }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.index.rem_euclid(12) as u32 + 1
    }

    /// `months` later.
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self { index: self.index + months }
    }

    /// `months` earlier.
    #[must_use]
    pub const fn minus(self, months: i32) -> Self {
        Self { index: self.index - months }
    }

    /// Whole months from `self` to `later`; negative when `later` is earlier.
    #[must_use]
    pub const fn months_until(self, later: Self) -> i32 {
        later.index - self.index
    }

    /// The 1st.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.month(), 1).unwrap_or(NaiveDate::MAX)
    }

    /// The last day, 28th to 31st.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.plus(1).first_day().pred_opt().unwrap_or(NaiveDate::MAX)
    }

    /// The `day`-th of the month, or the last day where the month is shorter.
    #[must_use]
    pub fn day(self, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.month(), day).unwrap_or_else(|| self.last_day())
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

impl FromStr for YearMonth {
    type Err = NotAMonth;
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        let parse = |part: &str| part.parse::<u32>().map_err(|_| NotAMonth);
        Self::new(parse(year)?.cast_signed(), parse(month)?).ok_or(NotAMonth)
    }
}

impl TryFrom<String> for YearMonth {
    type Error = NotAMonth;
    fn try_from(text: String) -> Result<Self, NotAMonth> {
        text.parse()
    }
}

impl From<YearMonth> for String {
    fn from(month: YearMonth) -> Self {
        month.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2027-01", -3, "2026-10")]
    #[case("2026-12", 1, "2027-01")]
    #[case("2028-03", -1, "2028-02")]
    fn adds_months(#[case] from: YearMonth, #[case] months: i32, #[case] to: YearMonth) {
        assert_eq!(from.plus(months), to);
    }

    #[rstest]
    #[case("2026-8")]
    #[case("2026-13")]
    #[case("2026/08")]
    #[case("+026-08")]
    #[case("")]
    fn refuses(#[case] text: &str) {
        assert_eq!(text.parse::<YearMonth>(), Err(NotAMonth));
    }

    #[test]
    fn knows_leap_years() {
        let february: YearMonth = "2028-02".parse().unwrap();
        assert_eq!(february.last_day().to_string(), "2028-02-29");
        assert_eq!(february.day(31), february.last_day());
    }
}
