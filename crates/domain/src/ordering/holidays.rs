//! National holidays of Japan by rule, from the law as it stands since 2022: fixed days, Happy Mondays, equinoxes by
//! formula, substitute holidays and the day between two holidays. Changes of law come in as overrides (`calendar`).

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// One national holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Name in Japanese.
    pub name_ja: &'static str,
    /// Name in English.
    pub name_en: &'static str,
}

const FIXED: [(u32, u32, &str, &str); 10] = [
    (1, 1, "元日", "New Year's Day"),
    (2, 11, "建国記念の日", "National Foundation Day"),
    (2, 23, "天皇誕生日", "Emperor's Birthday"),
    (4, 29, "昭和の日", "Showa Day"),
    (5, 3, "憲法記念日", "Constitution Memorial Day"),
    (5, 4, "みどりの日", "Greenery Day"),
    (5, 5, "こどもの日", "Children's Day"),
    (8, 11, "山の日", "Mountain Day"),
    (11, 3, "文化の日", "Culture Day"),
    (11, 23, "勤労感謝の日", "Labour Thanksgiving Day"),
];

const MONDAYS: [(u32, u8, &str, &str); 4] = [
    (1, 2, "成人の日", "Coming of Age Day"),
    (7, 3, "海の日", "Marine Day"),
    (9, 3, "敬老の日", "Respect for the Aged Day"),
    (10, 2, "スポーツの日", "Sports Day"),
];

/// Day of the month of an equinox, valid 1980–2099, in millionths of a day so that no floating point is needed.
fn equinox_day(year: i32, base_micros: i64) -> u32 {
    let years = i64::from(year - 1980);
    let day = (base_micros + 242_194 * years) / 1_000_000 - years / 4;
    u32::try_from(day).unwrap_or(1)
}

/// The national holidays of `year`, in order. Valid for 2022–2099.
#[must_use]
pub fn national_holidays(year: i32) -> Vec<Holiday> {
    let mut days: Vec<Holiday> = Vec::with_capacity(20);
    let mut add = |date: Option<NaiveDate>, name_ja, name_en| {
        days.extend(date.map(|date| Holiday { date, name_ja, name_en }));
    };
    for (month, day, ja, en) in FIXED {
        add(NaiveDate::from_ymd_opt(year, month, day), ja, en);
    }
    for (month, nth, ja, en) in MONDAYS {
        add(NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth), ja, en);
    }
    let spring = equinox_day(year, 20_843_100);
    let autumn = equinox_day(year, 23_248_800);
    add(NaiveDate::from_ymd_opt(year, 3, spring), "春分の日", "Vernal Equinox Day");
    add(NaiveDate::from_ymd_opt(year, 9, autumn), "秋分の日", "Autumnal Equinox Day");
    days.sort_by_key(|h| h.date);
    add_derived(&mut days);
    days
}

/// The English name of a holiday as the Cabinet Office writes it in Japanese; 休日 is its word for both derived kinds.
#[must_use]
pub fn name_in_english(name_ja: &str) -> &'static str {
    let fixed = FIXED.iter().map(|(_, _, ja, en)| (*ja, *en));
    let moving = MONDAYS.iter().map(|(_, _, ja, en)| (*ja, *en));
    let others = [
        ("春分の日", "Vernal Equinox Day"),
        ("秋分の日", "Autumnal Equinox Day"),
        ("振替休日", "Substitute holiday"),
        ("国民の休日", "Citizens' holiday"),
        ("休日", "Holiday"),
    ];
    let named = fixed.chain(moving).chain(others).find(|(ja, _)| *ja == name_ja);
    named.map_or("National holiday", |(_, en)| en)
}

/// A holiday on a Sunday moves to the next day that is none; a day between two holidays becomes one.
fn add_derived(days: &mut Vec<Holiday>) {
    let named: Vec<NaiveDate> = days.iter().map(|h| h.date).collect();
    let mut extra = Vec::new();
    for date in &named {
        if date.weekday() == Weekday::Sun {
            let mut next = *date + Days::new(1);
            while named.contains(&next) {
                next = next + Days::new(1);
            }
            extra.push(Holiday { date: next, name_ja: "振替休日", name_en: "Substitute holiday" });
        }
        let between = *date + Days::new(1);
        if named.contains(&(*date + Days::new(2))) && !named.contains(&between) && between.weekday() != Weekday::Sun {
            extra.push(Holiday { date: between, name_ja: "国民の休日", name_en: "Citizens' holiday" });
        }
    }
    extra.retain(|h| !named.contains(&h.date));
    days.extend(extra);
    days.sort_by_key(|h| h.date);
    days.dedup_by_key(|h| h.date);
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    /// The Cabinet Office's list.
    #[rstest]
    #[case(2022, &["01-01", "01-10", "02-11", "02-23", "03-21", "04-29", "05-03", "05-04", "05-05", "07-18", "08-11",
        "09-19", "09-23", "10-10", "11-03", "11-23"])]
    #[case(2024, &["01-01", "01-08", "02-11", "02-12", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06",
        "07-15", "08-11", "08-12", "09-16", "09-22", "09-23", "10-14", "11-03", "11-04", "11-23"])]
    #[case(2026, &["01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06", "07-20",
        "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23"])]
    #[case(2027, &["01-01", "01-11", "02-11", "02-23", "03-21", "03-22", "04-29", "05-03", "05-04", "05-05", "07-19",
        "08-11", "09-20", "09-23", "10-11", "11-03", "11-23"])]
    fn holidays_of_a_year(#[case] year: i32, #[case] expected: &[&str]) {
        let found: Vec<String> = national_holidays(year).iter().map(|h| h.date.format("%m-%d").to_string()).collect();
        assert_eq!(found, expected);
    }
}
