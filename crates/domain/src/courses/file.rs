//! The course file: load → check → confirm, as people's files are (learning.md, "Learner file"). A plan is worked out from the
//! file and the catalogue as it is, always to the same result; confirming works it out again and asks for the same hash.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use serde::Serialize;

use super::contents::Contents;
use super::course::{Course, CourseFields};
use super::group::{Category, Series};
use super::membership::Membership;
use crate::id::{CourseId, LibraryId};
use crate::ordering::{Library, LibraryKind};
use crate::people::fault::{Fault, FaultCode};
use crate::people::table::Table;

mod columns;
mod line;

pub use columns::{Column, HEADINGS};

/// The most courses one file may have.
pub const MAX_ROWS: usize = 2_000;

/// The catalogue that a file is planned against.
#[derive(Debug, Clone, Default)]
pub struct CatalogueNow {
    /// Courses.
    pub courses: Vec<Course>,
    /// Categories.
    pub categories: Vec<Category>,
    /// Series.
    pub series: Vec<Series>,
    /// Libraries and packs.
    pub libraries: Vec<Library>,
    /// Which libraries a pack is made of.
    pub packs: Vec<(LibraryId, LibraryId)>,
    /// Which course is when in which library.
    pub memberships: Vec<Membership>,
}

/// What a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineAction {
    /// A new course.
    Add,
    /// Another value in some field, or another library.
    Change,
    /// Nothing.
    Unchanged,
}

impl LineAction {
    /// The transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Change => "change",
            Self::Unchanged => "unchanged",
        }
    }
}

/// One field that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The column's heading.
    pub field: &'static str,
    /// Until now.
    pub before: String,
    /// From now on.
    pub after: String,
}

/// A row without fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseLine {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// What it does.
    pub action: LineAction,
    /// The course that changes; nothing for a new one.
    pub course: Option<CourseId>,
    /// What it becomes.
    pub fields: CourseFields,
    /// The memberships it will have, ids of the course left to whoever writes them.
    pub memberships: Vec<(LibraryId, NaiveDate, Option<NaiveDate>)>,
    /// Field by field.
    pub changes: Vec<FieldChange>,
}

/// What a file does; nothing of it happens while there is a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoursePlan {
    /// Rows without fault, in the order of the file.
    pub lines: Vec<CourseLine>,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
    /// Headings that mean nothing to us: reported, not ignored.
    pub unknown_columns: Vec<String>,
    /// Names exactly this plan.
    pub hash: String,
}

impl CoursePlan {
    /// How many rows do this.
    #[must_use]
    pub fn count(&self, action: LineAction) -> usize {
        self.lines.iter().filter(|line| line.action == action).count()
    }
}

/// Works out what a file does to the catalogue.
#[must_use]
pub fn plan(table: &Table, now: &CatalogueNow, today: NaiveDate) -> CoursePlan {
    let mut faults = table.faults.clone();
    if table.rows.len() > MAX_ROWS {
        faults.push(Fault::of_row(1, FaultCode::CourseRowsTooMany));
    }
    let (columns, unknown_columns) = columns::understand(&table.header, &mut faults);
    let mut lines = Vec::new();
    let mut seen: HashMap<String, u32> = HashMap::new();
    let look_up = line::LookUp::of(now, today);
    for row in table.rows.iter().take(MAX_ROWS) {
        let before = faults.len();
        let cells = line::Cells { row, header: &table.header, columns: &columns };
        let planned = line::plan(&cells, &look_up, &mut faults);
        if let Some(line) = planned {
            match seen.insert(line.fields.code.as_str().to_ascii_lowercase(), row.number) {
                Some(other) => {
                    let fault = Fault::of_cell(
                        row.number,
                        Column::Code.heading(),
                        line.fields.code.as_str(),
                        FaultCode::CourseCodeTwice,
                    );
                    faults.push(fault.against(other));
                }
                None if faults.len() == before => lines.push(line),
                None => {}
            }
        }
    }
    if faults.is_empty() {
        faults.extend(broken_upgrades(&lines, now, today));
    }
    faults.sort_by_key(|fault| fault.row);
    let hash = hash(&lines, &faults);
    CoursePlan { lines, faults, unknown_columns, hash }
}

/// Upgrades that the file would leave without a course of the library they are for.
fn broken_upgrades(lines: &[CourseLine], now: &CatalogueNow, today: NaiveDate) -> Vec<Fault> {
    let mut contents = Contents::new(now.packs.iter().copied(), now.memberships.clone());
    let mut rows: BTreeMap<CourseId, (u32, &str)> = BTreeMap::new();
    for line in lines {
        // A new course has no id yet: its row stands for it.
        let course = line.course.unwrap_or_else(|| CourseId::from_uuid(uuid::Uuid::from_u128(u128::from(line.row))));
        let memberships: Vec<Membership> = line
            .memberships
            .iter()
            .map(|(library, from, until)| Membership { library: *library, course, from: *from, until: *until })
            .collect();
        contents = contents.with_course(course, &memberships);
        rows.insert(course, (line.row, line.fields.title_ja.as_str()));
    }
    let upgrades = now.libraries.iter().filter_map(|library| library.upgrade_to.map(|target| (library, target)));
    let mut faults = Vec::new();
    let mut told = BTreeSet::new();
    for (library, target) in upgrades {
        for course in contents.missing_on_upgrade(library.id, target, today) {
            let Some((row, title)) = rows.get(&course) else { continue };
            if told.insert(course) {
                let column = Column::Libraries.heading();
                faults.push(Fault::of_cell(*row, column, title, FaultCode::UpgradeLacksCourses));
            }
        }
    }
    faults
}

/// SHA-256 in hexadecimal over effects and faults.
fn hash(lines: &[CourseLine], faults: &[Fault]) -> String {
    use aws_lc_rs::digest::{Context, SHA256};
    use std::fmt::Write as _;

    let mut context = Context::new(&SHA256);
    context.update(b"keizoku-courses-1\n");
    for line in lines {
        let id = line.course.map(|id| id.to_string()).unwrap_or_default();
        context.update(format!("{id} {:?} {:?} {:?}\n", line.action, line.fields, line.memberships).as_bytes());
    }
    context.update(serde_json::to_string(faults).unwrap_or_default().as_bytes());
    context.finish().as_ref().iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Libraries that can have courses of their own, by code.
fn by_code(libraries: &[Library]) -> HashMap<String, &Library> {
    libraries
        .iter()
        .filter(|library| library.kind == LibraryKind::Library)
        .map(|library| (library.code.to_ascii_lowercase(), library))
        .collect()
}

#[cfg(test)]
mod tests;
