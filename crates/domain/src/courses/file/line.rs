//! One row of the course file: understood, looked up, compared with what there is.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::columns::Column;
use super::{CatalogueNow, CourseLine, FieldChange, LineAction, by_code};
use crate::courses::course::{Course, CourseFields, MAX_MINUTES, PASSING_SCORE, optional_name};
use crate::courses::membership::Membership;
use crate::id::{CourseCategoryId, CourseId, CourseSeriesId, LibraryId};
use crate::ordering::Library;
use crate::people::fault::{Fault, FaultCode};
use crate::people::table::TableRow;
use crate::text::{CatalogueCode, CatalogueName, TextError, description};

/// Standard time of a course whose row leaves it out, in minutes.
const MINUTES: u32 = 30;

/// The catalogue by its codes.
pub(super) struct LookUp<'a> {
    courses: HashMap<String, &'a Course>,
    categories: HashMap<String, CourseCategoryId>,
    series: HashMap<String, CourseSeriesId>,
    libraries: HashMap<String, &'a Library>,
    memberships: HashMap<CourseId, Vec<Membership>>,
    today: NaiveDate,
}

impl<'a> LookUp<'a> {
    pub(super) fn of(now: &'a CatalogueNow, today: NaiveDate) -> Self {
        let key = |code: &CatalogueCode| code.as_str().to_ascii_lowercase();
        let mut memberships: HashMap<CourseId, Vec<Membership>> = HashMap::new();
        for one in &now.memberships {
            memberships.entry(one.course).or_default().push(*one);
        }
        Self {
            courses: now.courses.iter().map(|course| (key(&course.fields.code), course)).collect(),
            categories: now.categories.iter().map(|one| (key(&one.code), one.id)).collect(),
            series: now.series.iter().map(|one| (key(&one.code), one.id)).collect(),
            libraries: by_code(&now.libraries),
            memberships,
            today,
        }
    }
}

/// The cells of a row by what they mean.
pub(super) struct Cells<'a> {
    pub(super) row: &'a TableRow,
    pub(super) header: &'a [String],
    pub(super) columns: &'a [Option<Column>],
}

impl Cells<'_> {
    /// The cell of a column; nothing where the file has no such column.
    fn get(&self, column: Column) -> Option<&str> {
        let place = self.columns.iter().position(|one| *one == Some(column))?;
        self.row.cells.get(place).map(String::as_str)
    }

    fn fault(&self, column: Column, code: FaultCode) -> Fault {
        let heading = self.columns.iter().position(|one| *one == Some(column)).and_then(|place| self.header.get(place));
        let heading = heading.map_or_else(|| column.heading(), String::as_str);
        Fault::of_cell(self.row.number, heading, self.get(column).unwrap_or_default(), code)
    }

    /// The value of a cell: what was there where the column is missing, and the fault where it can't be read.
    fn read<T>(
        &self,
        faults: &mut Vec<Fault>,
        column: Column,
        kept: Option<T>,
        read: impl FnOnce(&str) -> Result<T, FaultCode>,
    ) -> Option<T> {
        match (self.get(column), kept) {
            (None, Some(kept)) => Some(kept),
            (cell, _) => read(cell.unwrap_or_default()).map_err(|code| faults.push(self.fault(column, code))).ok(),
        }
    }
}

fn text<T>(read: impl FnOnce(&str) -> Result<T, TextError>) -> impl FnOnce(&str) -> Result<T, FaultCode> {
    move |cell| read(cell).map_err(FaultCode::of_text)
}

fn number(cell: &str, blank: u32, least: u32, most: u32) -> Result<u32, FaultCode> {
    if cell.is_empty() {
        return Ok(blank);
    }
    cell.parse().ok().filter(|value| (least..=most).contains(value)).ok_or(FaultCode::NumberInvalid)
}

fn required(cell: &str) -> Result<bool, FaultCode> {
    match cell.to_ascii_lowercase().as_str() {
        "" | "任意" | "optional" | "no" | "false" => Ok(false),
        "必須" | "required" | "yes" | "true" => Ok(true),
        _ => Err(FaultCode::YesOrNoInvalid),
    }
}

/// Plans a row; faults go to `faults`.
pub(super) fn plan(cells: &Cells<'_>, now: &LookUp<'_>, faults: &mut Vec<Fault>) -> Option<CourseLine> {
    let code = cells.read(faults, Column::Code, None, text(CatalogueCode::parse))?;
    let known = now.courses.get(&code.as_str().to_ascii_lowercase()).copied();
    let fields = fields(cells, now, known, code, faults);
    let memberships = memberships(cells, now, known.map(|course| course.id), faults);
    let (fields, (memberships, widened)) = (fields?, memberships?);
    let mut changes = known.map(|course| compare(&course.fields, &fields)).unwrap_or_default();
    if let (Some(_), Some(names)) = (known, widened) {
        changes.push(FieldChange { field: Column::Libraries.heading(), before: String::new(), after: names });
    }
    let action = match known {
        None => LineAction::Add,
        Some(_) if changes.is_empty() => LineAction::Unchanged,
        Some(_) => LineAction::Change,
    };
    let course = known.map(|course| course.id);
    Some(CourseLine { row: cells.row.number, action, course, fields, memberships, changes })
}

fn fields(
    cells: &Cells<'_>,
    now: &LookUp<'_>,
    known: Option<&Course>,
    code: CatalogueCode,
    faults: &mut Vec<Fault>,
) -> Option<CourseFields> {
    let old = known.map(|course| course.fields.clone());
    let old = old.as_ref();
    let title_ja = cells.read(faults, Column::TitleJa, old.map(|old| old.title_ja.clone()), text(CatalogueName::parse));
    let title_en = cells.read(faults, Column::TitleEn, old.map(|old| old.title_en.clone()), text(optional_name));
    let summary_ja = cells.read(faults, Column::SummaryJa, old.map(|old| old.summary_ja.clone()), text(description));
    let summary_en = cells.read(faults, Column::SummaryEn, old.map(|old| old.summary_en.clone()), text(description));
    let category = cells.read(faults, Column::Category, old.map(|old| old.category), |cell| match cell {
        "" => Err(FaultCode::CategoryMissing),
        code => now.categories.get(&code.to_ascii_lowercase()).copied().ok_or(FaultCode::CategoryUnknown),
    });
    let series = cells.read(faults, Column::Series, old.map(|old| old.series), |cell| match cell {
        "" => Ok(None),
        code => now.series.get(&code.to_ascii_lowercase()).copied().map(Some).ok_or(FaultCode::SeriesUnknown),
    });
    let minutes = cells.read(faults, Column::Minutes, old.map(|old| old.standard_minutes), |cell| {
        number(cell, MINUTES, 1, MAX_MINUTES)
    });
    let passing = cells.read(faults, Column::PassingScore, old.map(|old| old.passing_score), |cell| {
        number(cell, PASSING_SCORE, 0, 100)
    });
    let survey = cells.read(faults, Column::Survey, old.map(|old| old.survey_required), required);
    Some(CourseFields {
        code: known.map_or(code, |course| course.fields.code.clone()),
        title_ja: title_ja?,
        title_en: title_en?,
        summary_ja: summary_ja?,
        summary_en: summary_en?,
        category: category?,
        series: series?,
        standard_minutes: minutes?,
        passing_score: passing?,
        survey_required: survey?,
    })
}

type Stretches = Vec<(LibraryId, NaiveDate, Option<NaiveDate>)>;

/// The memberships a row leads to: a library that is named and has the course neither now nor later gets it; one that has it
/// gets the end that the row names. A library that is not named keeps what it has.
fn memberships(
    cells: &Cells<'_>,
    now: &LookUp<'_>,
    course: Option<CourseId>,
    faults: &mut Vec<Fault>,
) -> Option<(Stretches, Option<String>)> {
    let before = faults.len();
    let day = |column: Column, faults: &mut Vec<Fault>| {
        let cell = cells.get(column).unwrap_or_default();
        if cell.is_empty() {
            return None;
        }
        match read_day(cell) {
            None => faults.push(cells.fault(column, FaultCode::DateInvalid)),
            Some(day) if day < now.today => faults.push(cells.fault(column, FaultCode::OfferedInThePast)),
            Some(day) => return Some(day),
        }
        None
    };
    let (from, until) = (day(Column::From, faults), day(Column::Until, faults));
    let first = from.unwrap_or(now.today);
    if until.is_some_and(|until| until < first) {
        faults.push(cells.fault(Column::Until, FaultCode::OfferedOrder));
    }
    let mut all = course.and_then(|course| now.memberships.get(&course)).cloned().unwrap_or_default();
    let mut widened = Vec::new();
    let wanted = cells.get(Column::Libraries).unwrap_or_default();
    for code in wanted.split(';').map(str::trim).filter(|code| !code.is_empty()) {
        let Some(library) = now.libraries.get(&code.to_ascii_lowercase()) else {
            faults.push(cells.fault(Column::Libraries, FaultCode::LibraryUnknown));
            continue;
        };
        let open = all.iter_mut().find(|one| one.library == library.id && one.until.is_none_or(|end| end >= now.today));
        match open {
            None => {
                let course = course.unwrap_or_else(|| CourseId::from_uuid(uuid::Uuid::nil()));
                all.push(Membership { library: library.id, course, from: first, until });
                widened.push(library.code.clone());
            }
            Some(one) if until.is_some() && one.until != until && until.is_some_and(|end| end >= one.from) => {
                one.until = until;
                widened.push(library.code.clone());
            }
            Some(_) => {}
        }
    }
    if faults.len() > before {
        return None;
    }
    let stretches = all.into_iter().map(|one| (one.library, one.from, one.until)).collect();
    Some((stretches, (!widened.is_empty()).then(|| widened.join(";"))))
}

/// `2027-04-01` or `2027/4/1`.
pub(in crate::courses) fn read_day(cell: &str) -> Option<NaiveDate> {
    let mut parts = cell.split(['-', '/']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn compare(old: &CourseFields, new: &CourseFields) -> Vec<FieldChange> {
    let survey = |required: bool| if required { "必須" } else { "任意" }.to_owned();
    let id = |series: Option<CourseSeriesId>| series.map(|id| id.to_string()).unwrap_or_default();
    let pairs = [
        (Column::TitleJa, old.title_ja.to_string(), new.title_ja.to_string()),
        (Column::TitleEn, old.title_en.clone(), new.title_en.clone()),
        (Column::SummaryJa, old.summary_ja.clone(), new.summary_ja.clone()),
        (Column::SummaryEn, old.summary_en.clone(), new.summary_en.clone()),
        (Column::Category, old.category.to_string(), new.category.to_string()),
        (Column::Series, id(old.series), id(new.series)),
        (Column::Minutes, old.standard_minutes.to_string(), new.standard_minutes.to_string()),
        (Column::PassingScore, old.passing_score.to_string(), new.passing_score.to_string()),
        (Column::Survey, survey(old.survey_required), survey(new.survey_required)),
    ];
    pairs
        .into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(column, before, after)| FieldChange { field: column.heading(), before, after })
        .collect()
}
