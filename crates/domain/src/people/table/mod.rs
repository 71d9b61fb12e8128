//! A table out of bytes: CSV in UTF-8 or Windows-31J, or a workbook, always the same rows (`learning.md`, "Reading").

mod delimited;
mod encoding;
mod workbook;

use serde::{Deserialize, Serialize};

use super::fault::{Fault, FaultCode};

/// The most rows a file may have, the header aside.
pub const MAX_ROWS: usize = 50_000;
/// The most bytes a file may have.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// What kind of file it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Comma-separated text.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl Format {
    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// How the characters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Bom,
    /// Windows-31J.
    Cp932,
}

impl Encoding {
    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Utf8Bom => "utf8_bom",
            Self::Cp932 => "cp932",
        }
    }
}

/// A row of cells, trimmed, not yet understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The row as a spreadsheet numbers it; the header is row 1.
    pub number: u32,
    /// The cells, one for each column of the header.
    pub cells: Vec<String>,
}

/// A file's rows, and what was wrong with them as mere text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What kind of file it was.
    pub format: Format,
    /// How the characters were written.
    pub encoding: Encoding,
    /// The headings, trimmed.
    pub header: Vec<String>,
    /// The rows below the header; rows without any text are left out.
    pub rows: Vec<TableRow>,
    /// Everything that makes the text itself unusable.
    pub faults: Vec<Fault>,
}

/// The file is larger than 20 MiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file is larger than {MAX_BYTES} bytes")]
pub struct TooLarge;

/// Reads a file. What is wrong with its text stands in [`Table::faults`], all of it at once.
///
/// # Errors
/// [`TooLarge`] when the file has more than 20 MiB.
pub fn read(bytes: &[u8]) -> Result<Table, TooLarge> {
    if bytes.len() > MAX_BYTES {
        return Err(TooLarge);
    }
    let mut table = if bytes.starts_with(b"PK\x03\x04") { workbook::read(bytes) } else { delimited::read(bytes) };
    table.settle();
    Ok(table)
}

impl Table {
    fn new(format: Format, encoding: Encoding) -> Self {
        Self { format, encoding, header: Vec::new(), rows: Vec::new(), faults: Vec::new() }
    }

    /// Takes the next row of the file: the first with text is the header.
    fn push(&mut self, number: u32, cells: Vec<String>) {
        let mut cells: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        if cells.iter().all(String::is_empty) {
            return;
        }
        if self.header.is_empty() {
            while cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            self.header = cells;
            return;
        }
        let width = self.header.len();
        let surplus = cells.iter().skip(width).any(|cell| !cell.is_empty());
        if surplus || (self.format == Format::Csv && cells.len() < width) {
            self.faults.push(Fault::of_row(number, FaultCode::RowTorn));
        }
        cells.resize(width, String::new());
        self.rows.push(TableRow { number, cells });
    }

    /// Checks limits and every cell's characters.
    fn settle(&mut self) {
        if self.rows.len() > MAX_ROWS {
            self.faults.push(Fault::of_row(1, FaultCode::TooManyRows));
            self.rows.truncate(MAX_ROWS);
        }
        if self.rows.is_empty() && self.faults.is_empty() {
            self.faults.push(Fault::of_row(1, FaultCode::Empty));
        }
        let mut found = Vec::new();
        for row in &self.rows {
            for (column, cell) in self.header.iter().zip(&row.cells) {
                if let Some(code) = unusable(cell) {
                    found.push(Fault::of_cell(row.number, column, cell, code));
                }
            }
        }
        self.faults.append(&mut found);
        self.faults.sort_by_key(|fault| fault.row);
    }
}

/// Why a cell's characters cannot be kept, whatever the column means.
fn unusable(cell: &str) -> Option<FaultCode> {
    if cell.is_ascii() && !cell.bytes().any(|b| b.is_ascii_control()) {
        return cell.starts_with('=').then_some(FaultCode::Formula);
    }
    if cell.contains('\u{FFFD}') {
        return Some(FaultCode::Undecodable);
    }
    if cell.chars().any(|c| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')) {
        return Some(FaultCode::PrivateUse);
    }
    if cell.chars().any(crate::text::is_unkeepable) {
        return Some(FaultCode::Control);
    }
    cell.starts_with('=').then_some(FaultCode::Formula)
}
