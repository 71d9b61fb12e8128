//! The Cabinet Office's list of holidays (`syukujitsu.csv`, Windows-31J, a day and a name): what it says of each year, beside
//! what the law's formula gives.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::holiday_table::{HolidayTable, NamedDay, computed};
use super::holidays::name_in_english;
use crate::people::fault::{Fault, FaultCode};
use crate::people::table::Table;
use crate::text::search_key;

/// Heading of the day.
pub const DAY: &str = "国民の祝日・休日月日";
/// Heading of the name.
pub const NAME: &str = "国民の祝日・休日名称";
/// No year since 1986 has had fewer.
const FEWEST: usize = 14;

/// How a day of the file stands to the formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// The same day, the same holiday.
    None,
    /// Only in the file.
    Added,
    /// Only by the formula.
    Missing,
    /// The same day under another name.
    Renamed,
}

impl Difference {
    /// The transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Added => "added",
            Self::Missing => "missing",
            Self::Renamed => "renamed",
        }
    }
}

/// A day of a year, in the file or by the formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayLine {
    /// The day.
    pub date: NaiveDate,
    /// The name in the file.
    pub name_ja: Option<String>,
    /// The name by the formula.
    pub computed_ja: Option<String>,
    /// How they differ.
    pub difference: Difference,
}

/// A year of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayYear {
    /// The year.
    pub year: i32,
    /// Its days, with those the formula has beside them.
    pub lines: Vec<HolidayLine>,
    /// Whether an earlier import of this year is replaced.
    pub replaces: bool,
    /// Whether anything of what is in force changes.
    pub changes: bool,
}

/// What a file does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayPlan {
    /// The years that are taken over, from the present one on.
    pub years: Vec<HolidayYear>,
    /// The days that are taken over, by year.
    pub days: BTreeMap<i32, Vec<NamedDay>>,
    /// Rows of years that have passed; they are left as they are.
    pub past_rows: usize,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
    /// Names exactly this plan.
    pub hash: String,
}

/// Works out what a file does to the table in force.
#[must_use]
pub fn plan(table: &Table, now: &HolidayTable, today: NaiveDate) -> HolidayPlan {
    let mut faults = table.faults.clone();
    let column = |heading: &str, faults: &mut Vec<Fault>| {
        let place = table.header.iter().position(|name| search_key(name) == search_key(heading));
        if place.is_none() {
            faults.push(Fault::of_cell(1, heading, "", FaultCode::ColumnMissing));
        }
        place
    };
    let places = (column(DAY, &mut faults), column(NAME, &mut faults));
    let mut past_rows = 0;
    let mut days: BTreeMap<i32, Vec<NamedDay>> = BTreeMap::new();
    if let (Some(day_at), Some(name_at)) = places {
        let mut seen: BTreeMap<NaiveDate, u32> = BTreeMap::new();
        for row in &table.rows {
            let cell = |at: usize| row.cells.get(at).map_or("", String::as_str);
            let fault = |heading, at, code| Fault::of_cell(row.number, heading, cell(at), code);
            let Some(date) = read_day(cell(day_at)) else {
                faults.push(fault(DAY, day_at, FaultCode::HolidayDateInvalid));
                continue;
            };
            if let Some(other) = seen.insert(date, row.number) {
                faults.push(fault(DAY, day_at, FaultCode::HolidayTwice).against(other));
            } else if cell(name_at).is_empty() {
                faults.push(fault(NAME, name_at, FaultCode::HolidayNameMissing));
            } else if date.year() < today.year() {
                past_rows += 1;
            } else {
                let (name_ja, name_en) = (cell(name_at).to_owned(), name_in_english(cell(name_at)).to_owned());
                days.entry(date.year()).or_default().push(NamedDay { date, name_ja, name_en });
            }
        }
    }
    for (year, of_year) in &mut days {
        of_year.sort_by_key(|day| day.date);
        if of_year.len() < FEWEST {
            faults.push(Fault::of_cell(1, DAY, &year.to_string(), FaultCode::HolidayYearIncomplete));
        }
    }
    if days.is_empty() && faults.is_empty() {
        faults.push(Fault::of_row(1, FaultCode::Empty));
    }
    if let Some(of_year) = days.get_mut(&today.year()) {
        keep_what_has_come(of_year, now, today);
    }
    let years = days.iter().map(|(year, of_year)| compare(*year, of_year, now)).collect();
    let hash = hash(&days, &faults);
    HolidayPlan { years, days, past_rows, faults, hash }
}

/// Deadlines were counted by the days that have come: they stay as they are in force, whatever the file says of them.
fn keep_what_has_come(of_year: &mut Vec<NamedDay>, now: &HolidayTable, today: NaiveDate) {
    of_year.retain(|day| day.date > today);
    of_year.extend(now.of_year(today.year()).into_iter().filter(|day| day.date <= today));
    of_year.sort_by_key(|day| day.date);
}

/// `2027/1/1`, as the Cabinet Office writes it.
fn read_day(cell: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = cell.split(['/', '-']).collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let year = year.parse().ok().filter(|year| (1948..=2150).contains(year))?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

fn compare(year: i32, days: &[NamedDay], now: &HolidayTable) -> HolidayYear {
    let file: BTreeMap<NaiveDate, &str> = days.iter().map(|day| (day.date, day.name_ja.as_str())).collect();
    let formula: BTreeMap<NaiveDate, String> = computed(year).into_iter().map(|day| (day.date, day.name_ja)).collect();
    let dates: BTreeSet<NaiveDate> = file.keys().chain(formula.keys()).copied().collect();
    let line = |date: NaiveDate| {
        let (name, by_formula) = (file.get(&date).copied(), formula.get(&date).map(String::as_str));
        let difference = match (name, by_formula) {
            (Some(_), None) => Difference::Added,
            (None, _) => Difference::Missing,
            (Some(name), Some(other)) if !same_holiday(name, other) => Difference::Renamed,
            (Some(_), Some(_)) => Difference::None,
        };
        let (name_ja, computed_ja) = (name.map(str::to_owned), by_formula.map(str::to_owned));
        HolidayLine { date, name_ja, computed_ja, difference }
    };
    let in_force: Vec<NaiveDate> = now.of_year(year).iter().map(|day| day.date).collect();
    HolidayYear {
        year,
        lines: dates.into_iter().map(line).collect(),
        replaces: now.is_imported(year),
        changes: in_force != file.keys().copied().collect::<Vec<_>>(),
    }
}

/// The Cabinet Office writes 休日 for a substitute holiday and for a day between two holidays.
fn same_holiday(name: &str, computed: &str) -> bool {
    name == computed || (name == "休日" && matches!(computed, "振替休日" | "国民の休日"))
}

fn hash(days: &BTreeMap<i32, Vec<NamedDay>>, faults: &[Fault]) -> String {
    use aws_lc_rs::digest::{Context, SHA256};
    use std::fmt::Write as _;

    let mut context = Context::new(&SHA256);
    context.update(b"keizoku-holidays-1\n");
    for day in days.values().flatten() {
        context.update(format!("{} {}\n", day.date, day.name_ja).as_bytes());
    }
    context.update(serde_json::to_string(faults).unwrap_or_default().as_bytes());
    context.finish().as_ref().iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::people::table;

    /// A file as the Cabinet Office writes it: Windows-31J, CRLF, days without leading zeros.
    fn file(years: &[i32], change: impl Fn(&str) -> String) -> Vec<u8> {
        let mut text = format!("{DAY},{NAME}\r\n");
        for day in years.iter().flat_map(|year| computed(*year)) {
            let name = if day.name_ja == "振替休日" { "休日" } else { day.name_ja.as_str() };
            let line = format!("{}/{}/{},{name}\r\n", day.date.year(), day.date.month(), day.date.day());
            text.push_str(&change(&line));
        }
        encoding_rs::SHIFT_JIS.encode(&text).0.into_owned()
    }

    fn planned(bytes: &[u8], now: &HolidayTable) -> HolidayPlan {
        plan(&table::read(bytes).unwrap(), now, "2027-01-15".parse().unwrap())
    }

    #[test]
    fn a_table_that_says_what_the_law_says_differs_in_nothing() {
        let plan = planned(&file(&[2025, 2026, 2027, 2028], str::to_owned), &HolidayTable::default());
        assert_eq!(plan.faults, []);
        assert_eq!(plan.years.iter().map(|year| year.year).collect::<Vec<_>>(), [2027, 2028]);
        assert!(plan.past_rows > 30 && plan.years.iter().all(|year| !year.changes && !year.replaces));
        assert!(plan.years.iter().flat_map(|year| &year.lines).all(|line| line.difference == Difference::None));
    }

    #[test]
    fn a_moved_day_is_added_and_missing() {
        let moved = file(&[2027], |line| line.replace("2027/7/19,海の日", "2027/7/22,海の日"));
        let plan = planned(&moved, &HolidayTable::new([2027], computed(2027)));
        let year = &plan.years[0];
        assert!(year.changes && year.replaces);
        let differing: Vec<_> = year
            .lines
            .iter()
            .filter(|line| line.difference != Difference::None)
            .map(|line| (line.date.to_string(), line.difference))
            .collect();
        let expected = [("2027-07-19".to_owned(), Difference::Missing), ("2027-07-22".to_owned(), Difference::Added)];
        assert_eq!(differing, expected);
        assert_ne!(plan.hash, planned(&file(&[2027], str::to_owned), &HolidayTable::default()).hash);
    }

    /// renewal.md, "Orders": due dates are counted in business days; the days by which they were counted stay what they were.
    #[test]
    fn days_that_have_come_stay_as_they_are_in_force() {
        let other = file(&[2027], |line| match line {
            line if line.starts_with("2027/1/11,") => "2027/1/12,成人の日\r\n".to_owned(),
            line if line.starts_with("2027/2/11,") => "2027/2/12,建国記念の日\r\n".to_owned(),
            line => line.to_owned(),
        });
        for now in [HolidayTable::default(), HolidayTable::new([2027], computed(2027))] {
            let plan = planned(&other, &now);
            assert_eq!(plan.faults, []);
            let days: Vec<String> = plan.days[&2027].iter().map(|day| day.date.to_string()).collect();
            assert!(days.contains(&"2027-01-11".to_owned()) && !days.contains(&"2027-01-12".to_owned()), "{days:?}");
            assert!(days.contains(&"2027-02-12".to_owned()) && !days.contains(&"2027-02-11".to_owned()), "{days:?}");
        }
    }

    #[test]
    fn another_name_is_a_difference() {
        let renamed = file(&[2027], |line| line.replace("スポーツの日", "体育の日"));
        let plan = planned(&renamed, &HolidayTable::default());
        let found: Vec<_> = plan.years[0].lines.iter().filter(|line| line.difference == Difference::Renamed).collect();
        assert_eq!(found.len(), 1);
        assert!(!plan.years[0].changes, "no day changes");
    }

    #[rstest]
    #[case("日付,名前\n2027/1/1,元日\n", "import.column_missing")]
    #[case("国民の祝日・休日月日,国民の祝日・休日名称\n2027/13/1,元日\n", "calendar.date_invalid")]
    #[case("国民の祝日・休日月日,国民の祝日・休日名称\n令和9年1月1日,元日\n", "calendar.date_invalid")]
    #[case("国民の祝日・休日月日,国民の祝日・休日名称\n2027/1/1,\n", "calendar.name_missing")]
    #[case("国民の祝日・休日月日,国民の祝日・休日名称\n2027/1/1,元日\n2027/1/1,元日\n", "calendar.day_twice")]
    #[case("国民の祝日・休日月日,国民の祝日・休日名称\n2027/1/1,元日\n", "calendar.year_incomplete")]
    #[case("国民の祝日・休日月日,国民の祝日・休日名称\n2020/1/1,元日\n", "import.empty")]
    fn what_is_wrong_is_said(#[case] file: &str, #[case] code: &str) {
        let plan = planned(file.as_bytes(), &HolidayTable::default());
        assert!(plan.faults.iter().any(|fault| fault.code.code() == code), "{:?}", plan.faults);
    }
}
