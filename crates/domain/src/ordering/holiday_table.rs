//! The national holidays in force: the Cabinet Office's table for the years that were imported, the law's formula for the
//! others. The equinoxes of a year are announced in February of the year before; until then a formula is an estimate.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::holidays::national_holidays;

/// A holiday with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedDay {
    /// The day.
    pub date: NaiveDate,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
}

/// The holidays of every year.
#[derive(Debug, Clone, Default)]
pub struct HolidayTable {
    imported: BTreeMap<i32, BTreeMap<NaiveDate, NamedDay>>,
    special: BTreeMap<NaiveDate, NamedDay>,
}

/// Why the operator should look for a newer table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableWarning {
    /// The present year was never imported: everything is computed.
    NotImported,
    /// An approval is due after the table's last day.
    EndsBeforeDue,
    /// The table ends within twelve months.
    EndsWithinAYear,
}

impl TableWarning {
    /// The transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotImported => "not_imported",
            Self::EndsBeforeDue => "ends_before_due",
            Self::EndsWithinAYear => "ends_within_a_year",
        }
    }
}

impl HolidayTable {
    /// A table of these days: those of an imported `year` are all there are in it, those of another year come on top of the
    /// computed ones.
    #[must_use]
    pub fn new(years: impl IntoIterator<Item = i32>, days: impl IntoIterator<Item = NamedDay>) -> Self {
        let mut table =
            Self { imported: years.into_iter().map(|year| (year, BTreeMap::new())).collect(), ..Self::default() };
        for day in days {
            let of_year = table.imported.get_mut(&day.date.year()).unwrap_or(&mut table.special);
            of_year.insert(day.date, day);
        }
        table
    }

    /// The same table with the days of further years in place of what there was.
    #[must_use]
    pub fn with_years(mut self, years: &BTreeMap<i32, Vec<NamedDay>>) -> Self {
        for (year, days) in years {
            self.imported.insert(*year, days.iter().map(|day| (day.date, day.clone())).collect());
        }
        self
    }

    /// Whether the year came from the Cabinet Office's table.
    #[must_use]
    pub fn is_imported(&self, year: i32) -> bool {
        self.imported.contains_key(&year)
    }

    /// The holidays of a year, in order.
    #[must_use]
    pub fn of_year(&self, year: i32) -> Vec<NamedDay> {
        if let Some(days) = self.imported.get(&year) {
            return days.values().cloned().collect();
        }
        let mut days: BTreeMap<NaiveDate, NamedDay> = computed(year).into_iter().map(|day| (day.date, day)).collect();
        let special = self.special.values().filter(|day| day.date.year() == year);
        days.extend(special.map(|day| (day.date, day.clone())));
        days.into_values().collect()
    }

    /// Whether `day` is a holiday.
    #[must_use]
    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        match self.imported.get(&day.year()) {
            Some(days) => days.contains_key(&day),
            None => self.special.contains_key(&day) || national_holidays(day.year()).iter().any(|h| h.date == day),
        }
    }

    /// The last day that the table covers without a gap from `today` on.
    #[must_use]
    pub fn ends_on(&self, today: NaiveDate) -> Option<NaiveDate> {
        let last = (today.year()..).take_while(|year| self.is_imported(*year)).last()?;
        NaiveDate::from_ymd_opt(last, 12, 31)
    }

    /// Whether the table ends too early: before the last approval is due, or within twelve months.
    #[must_use]
    pub fn warning(&self, today: NaiveDate, last_due_on: Option<NaiveDate>) -> Option<TableWarning> {
        let Some(ends_on) = self.ends_on(today) else { return Some(TableWarning::NotImported) };
        if last_due_on.is_some_and(|due| due > ends_on) {
            return Some(TableWarning::EndsBeforeDue);
        }
        let in_a_year = today.checked_add_months(chrono::Months::new(12))?;
        (ends_on < in_a_year).then_some(TableWarning::EndsWithinAYear)
    }
}

/// The holidays of a year by law and formula.
#[must_use]
pub fn computed(year: i32) -> Vec<NamedDay> {
    let named = |day: super::holidays::Holiday| NamedDay {
        date: day.date,
        name_ja: day.name_ja.to_owned(),
        name_en: day.name_en.to_owned(),
    };
    national_holidays(year).into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NamedDay {
        NamedDay { date: d(text), name_ja: "休日".to_owned(), name_en: "Holiday".to_owned() }
    }

    #[test]
    fn an_imported_year_is_the_table_and_nothing_else() {
        let table = HolidayTable::new([2027], [day("2027-01-01"), day("2027-07-19"), day("2028-06-01")]);
        assert!(table.is_holiday(d("2027-07-19")) && !table.is_holiday(d("2027-02-11")));
        assert!(table.is_holiday(d("2028-06-01")), "a day by special law comes on top");
        assert!(table.is_holiday(d("2028-02-11")), "a year that was not imported is computed");
        assert_eq!(table.of_year(2027).len(), 2);
    }

    /// Issue 3: a warning when the table ends before the last approval due date, or within twelve months.
    #[rstest]
    #[case(&[], "2027-01-15", None, Some(TableWarning::NotImported))]
    #[case(&[2028], "2027-01-15", None, Some(TableWarning::NotImported))]
    #[case(&[2027], "2027-01-15", None, Some(TableWarning::EndsWithinAYear))]
    #[case(&[2027], "2027-12-28", Some("2028-01-05"), Some(TableWarning::EndsBeforeDue))]
    #[case(&[2027, 2028], "2027-12-28", Some("2028-01-05"), None)]
    #[case(&[2027, 2028], "2027-12-31", None, None)]
    #[case(&[2027, 2028], "2028-01-01", None, Some(TableWarning::EndsWithinAYear))]
    #[case(&[2027, 2029], "2027-06-01", None, Some(TableWarning::EndsWithinAYear))]
    fn the_table_ends_too_early(
        #[case] years: &[i32],
        #[case] today: &str,
        #[case] due: Option<&str>,
        #[case] expected: Option<TableWarning>,
    ) {
        let table = HolidayTable::new(years.iter().copied(), []);
        assert_eq!(table.warning(d(today), due.map(d)), expected);
    }
}
