//! Files out: CSV in UTF-8 with a mark or in Windows-31J, and workbooks. What is exported can be loaded again and changes
//! nothing (`learning.md`, "Writing").

use std::collections::BTreeSet;

use keizoku_domain::audit::Action;
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::file_text::{Cp932Writer, neutralise};
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::text::OrgCode;
use keizoku_store::keyset::Direction;
use keizoku_store::people::listing::{self, Position};
use keizoku_store::people::{posts, roster_entries, units};
use rust_xlsxwriter::Workbook;
use serde_json::json;

use super::imports_profile;
use super::list::{Query, filter};
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// CSV in UTF-8 with a byte order mark.
    Csv,
    /// CSV in Windows-31J.
    CsvCp932,
    /// A workbook.
    Xlsx,
}

impl FileFormat {
    /// Reads a transmitted name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "csv" => Some(Self::Csv),
            "csv_cp932" => Some(Self::CsvCp932),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::CsvCp932 => "text/csv; charset=windows-31j",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv | Self::CsvCp932 => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// A finished file.
#[derive(Debug, Default)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that the encoding does not have; 〓 stands in their place.
    pub unwritable: BTreeSet<char>,
}

/// A file being written, row by row; formulas are neutralised in every cell.
pub struct Sheet {
    format: FileFormat,
    bytes: Vec<u8>,
    cp932: Cp932Writer,
    book: Workbook,
    at: u32,
}

impl Sheet {
    /// An empty file.
    #[must_use]
    pub fn new(format: FileFormat) -> Self {
        let mut book = Workbook::new();
        if format == FileFormat::Xlsx {
            let _sheet = book.add_worksheet();
        }
        let bytes = if format == FileFormat::Csv { b"\xEF\xBB\xBF".to_vec() } else { Vec::new() };
        Self { format, bytes, cp932: Cp932Writer::default(), book, at: 0 }
    }

    /// Adds a row.
    ///
    /// # Errors
    /// The workbook refuses it.
    pub fn row(&mut self, cells: &[String]) -> Result<(), AppError> {
        if self.format == FileFormat::Xlsx {
            let sheet = self.book.worksheet_from_index(0).map_err(AppError::internal)?;
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let column = u16::try_from(column).map_err(AppError::internal)?;
                sheet.write_string(self.at, column, neutralise(cell)).map_err(AppError::internal)?;
            }
            self.at += 1;
            return Ok(());
        }
        let quoted = |cell: &String| format!("\"{}\"", neutralise(cell).replace('"', "\"\""));
        let line = cells.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n";
        match self.format {
            FileFormat::CsvCp932 => self.bytes.extend(self.cp932.encode(&line)),
            _ => self.bytes.extend_from_slice(line.as_bytes()),
        }
        Ok(())
    }

    /// What has been written of a CSV file since the last call, to send it on.
    pub fn drain(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// The workbook could not be written.
    pub fn finish(mut self) -> Result<Written, AppError> {
        let bytes = match self.format {
            FileFormat::Xlsx => self.book.save_to_buffer().map_err(AppError::internal)?,
            _ => self.bytes,
        };
        Ok(Written { bytes, unwritable: self.cp932.unwritable })
    }
}

/// How many levels of 所属 a file shows at most.
const LEVELS: usize = 10;

/// The headings of the learner file, with as many levels as the tree has.
#[must_use]
pub(super) fn headings(levels: usize) -> Vec<String> {
    let first =
        ["処理区分", "ユーザID", "氏名", "フリガナ", "メールアドレス", "社員番号", "初期パスワード", "所属コード"];
    let last = ["兼務所属コード", "役割", "上司担当所属コード", "利用開始日", "利用終了日"];
    let levels = (1..=levels.clamp(1, LEVELS)).map(|level| format!("所属{level}"));
    let notes = (1..=5).map(|note| format!("備考{note}"));
    first.into_iter().map(str::to_owned).chain(levels).chain(last.into_iter().map(str::to_owned)).chain(notes).collect()
}

/// A person as a row of the learner file.
pub(super) fn cells(profile: &Profile, path: &[String], levels: usize) -> Vec<String> {
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let codes = |list: &[OrgCode]| list.iter().map(OrgCode::as_str).collect::<Vec<_>>().join(";");
    let mut cells = vec![
        String::new(),
        profile.login_id.as_str().to_owned(),
        profile.name.as_str().to_owned(),
        text(profile.kana.as_ref().map(keizoku_domain::text::Kana::as_str)),
        text(profile.email.as_ref().map(keizoku_domain::text::EmailAddress::as_str)),
        text(profile.employee_number.as_deref()),
        String::new(),
        text(profile.unit.as_ref().map(OrgCode::as_str)),
    ];
    cells.extend((0..levels.clamp(1, LEVELS)).map(|level| path.get(level).cloned().unwrap_or_default()));
    cells.push(codes(&profile.concurrent));
    cells.push(profile.role.ja().to_owned());
    cells.push(codes(&profile.supervised));
    for day in [profile.starts_on, profile.ends_on] {
        cells.push(day.map(|day| day.to_string()).unwrap_or_default());
    }
    cells.extend(profile.notes.iter().map(|note| text(note.as_deref())));
    cells
}

/// People read at a time while a file is written.
const BATCH: u64 = 1_000;

/// The people that `query` finds, as a file, with what its roster says of them.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn learners(unit: &WorkspaceUnit, query: &Query, format: FileFormat) -> Result<Written, AppError> {
    let conn = unit.app.db.read();
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let (filter, roster) = filter(unit, &tree, query).await?;
    let levels = tree.walk().into_iter().map(|(depth, _)| depth).max().unwrap_or(1);
    let mut sheet = Sheet::new(format);
    sheet.row(&headings(levels))?;
    let mut position: Option<Position> = None;
    let mut rows = 0_usize;
    loop {
        let sort = (query.sort, Direction::Ascending);
        let batch = listing::page(conn, unit.scope, &filter, sort, position.as_ref(), BATCH).await?;
        let ids: Vec<_> = batch.iter().map(|person| person.id).collect();
        let held = posts::of(conn, unit.scope, &ids).await?;
        let on_rosters = roster_entries::of_people(conn, unit.scope, &ids).await?;
        for person in &batch {
            let posts = held.get(&person.id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
            let row = on_rosters.get(&person.id).and_then(|rows| rows.iter().find(|row| row.term == roster.term.id));
            let entry = row.map_or(&person.last_entry, |row| &row.entry);
            let profile = imports_profile(&tree, person, entry, &posts);
            sheet.row(&cells(&profile, &path(&tree, &posts), levels))?;
        }
        rows += batch.len();
        position = batch.last().map(|last| Position::of(last, query.sort));
        if batch.len() < usize::try_from(BATCH).map_err(AppError::internal)? {
            break;
        }
    }
    unit.write(async |uow| {
        let entry = AuditEntry {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            action: Action::LearnersExported,
            subject: unit.scope.workspace().to_string(),
            details: json!({ "rows": rows }),
        };
        audit::record(uow, &unit.app, &unit.actor, entry).await
    })
    .await?;
    tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(AppError::internal)?
}

fn path(tree: &OrgTree, posts: &Posts) -> Vec<String> {
    posts.primary.map(|unit| tree.path(unit)).unwrap_or_default()
}
