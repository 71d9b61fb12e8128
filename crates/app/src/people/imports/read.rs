//! Looking at a plan: its head, its rows by pages, and the file with its errors beside the rows.

use std::collections::HashMap;

use keizoku_domain::id::ImportId;
use keizoku_domain::people::fault::Fault;
use keizoku_domain::people::plan::{PlanAction, PlanRow};
use keizoku_store::people::imports::{self, Import};

use super::Kept;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::export::{FileFormat, Sheet, Written};

/// Which rows of a plan.
pub type RowKind = PlanAction;

/// A loaded file with its plan.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(unit: &WorkspaceUnit, id: ImportId) -> Result<Import, AppError> {
    imports::find(unit.app.db.read(), unit.scope, id).await?.ok_or(AppError::NotFound)
}

/// Rows of a plan with their faults, in the order of the file.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn rows(
    unit: &WorkspaceUnit,
    id: ImportId,
    kind: Option<RowKind>,
    page: &PageRequest,
) -> Result<Page<(PlanRow, Vec<Fault>)>, AppError> {
    let import = find(unit, id).await?;
    let after: u32 = page.position()?.unwrap_or(0);
    let limit = page.limit();
    let mut faults = by_row(&import.plan.faults);
    let wanted = |row: &PlanRow| row.row > after && kind.is_none_or(|kind| row.action == kind);
    let take = usize::try_from(limit).map_err(AppError::internal)? + 1;
    let found = import.plan.rows.into_iter().filter(wanted).take(take);
    let items = found.map(|row| {
        let found = faults.remove(&row.row).unwrap_or_default();
        (row, found.into_iter().cloned().collect())
    });
    Page::cut(items.collect(), limit, |(row, _): &(PlanRow, Vec<Fault>)| row.row)
}

fn by_row(faults: &[Fault]) -> HashMap<u32, Vec<&Fault>> {
    let mut found: HashMap<u32, Vec<&Fault>> = HashMap::new();
    for fault in faults {
        found.entry(fault.row).or_default().push(fault);
    }
    found
}

/// The file with its errors.
#[derive(Debug)]
pub struct ErrorFile {
    /// The same file with two columns more.
    pub written: Written,
    /// What kind of file it is.
    pub format: FileFormat,
    /// Its name.
    pub name: String,
}

/// The same file plus two columns: what is wrong, in Japanese and in English.
///
/// # Errors
/// [`AppError::NotFound`] once the plan was confirmed; the store.
pub async fn error_file(unit: &WorkspaceUnit, id: ImportId) -> Result<ErrorFile, AppError> {
    let import = find(unit, id).await?;
    let kept = Kept::open(&unit.app, &import)?;
    let format = match (import.format.as_str(), import.encoding.as_str()) {
        ("xlsx", _) => FileFormat::Xlsx,
        (_, "cp932") => FileFormat::CsvCp932,
        _ => FileFormat::Csv,
    };
    let work = move || {
        let faults = by_row(&import.plan.faults);
        let said = |row: u32, say: fn(&Fault) -> String| {
            let found = faults.get(&row).map(Vec::as_slice).unwrap_or_default();
            let line = |fault: &&Fault| match &fault.column {
                Some(column) => format!("{column}: {}", say(fault)),
                None => say(fault),
            };
            found.iter().map(line).collect::<Vec<_>>().join(" / ")
        };
        let mut sheet = Sheet::new(format)?;
        let both = |row: u32| [said(row, Fault::message_ja), said(row, Fault::message_en)];
        let mut header = kept.header;
        header.extend(["エラー".to_owned(), "error".to_owned()]);
        sheet.row(&header)?;
        for (number, mut cells) in kept.rows {
            cells.extend(both(number));
            sheet.row(&cells)?;
        }
        Ok::<_, AppError>(ErrorFile { name: format!("errors-{}", import.file_name), written: sheet.finish()?, format })
    };
    tokio::task::spawn_blocking(work).await.map_err(AppError::internal)?
}
