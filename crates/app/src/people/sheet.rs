//! Files out: CSV in UTF-8 with a mark or in Windows-31J, and workbooks (`learning.md`, "Writing").

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufWriter, Seek as _, Write as _};

use keizoku_domain::people::file_text::{Cp932Writer, neutralise};
use rust_xlsxwriter::Workbook;

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

/// A finished file, on disk under no name: gone with its last handle.
#[derive(Debug)]
pub struct Written {
    /// The file, to be read from its beginning.
    pub file: File,
    /// Bytes.
    pub length: u64,
    /// Characters that the encoding does not have; 〓 stands in their place.
    pub unwritable: BTreeSet<char>,
}

/// A value of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Text; a formula in it is neutralised.
    Text(&'a str),
    /// A number, which a workbook can reckon with.
    Number(u32),
    /// Nothing.
    Blank,
}

/// Rows that a sheet of a workbook takes; what comes behind them stands on a further sheet, below the same headings.
const SHEET_ROWS: u32 = 1_048_576;

/// A file being written, row by row, to disk: whatever its size, it holds a row in memory. Formulas are neutralised in every cell.
pub struct Sheet {
    format: FileFormat,
    file: BufWriter<File>,
    cp932: Cp932Writer,
    book: Workbook,
    at: u32,
    most: u32,
    sheet: usize,
    headings: Vec<String>,
    line: String,
}

impl Sheet {
    /// An empty file.
    ///
    /// # Errors
    /// No place for temporary files.
    pub fn new(format: FileFormat) -> Result<Self, AppError> {
        let mut book = Workbook::new();
        if format == FileFormat::Xlsx {
            // Rows go to disk as they come; only the row being written is held.
            let _sheet = book.add_worksheet_with_constant_memory().map_err(AppError::internal)?;
        }
        let mut file = BufWriter::new(tempfile::tempfile().map_err(AppError::internal)?);
        if format == FileFormat::Csv {
            file.write_all(b"\xEF\xBB\xBF").map_err(AppError::internal)?;
        }
        Ok(Self {
            format,
            file,
            cp932: Cp932Writer::default(),
            book,
            at: 0,
            most: SHEET_ROWS,
            sheet: 0,
            headings: Vec::new(),
            line: String::new(),
        })
    }

    /// Adds the row of headings, which every further sheet of a workbook repeats.
    ///
    /// # Errors
    /// The workbook refuses it, or the disk is full.
    pub fn headings(&mut self, headings: &[&str]) -> Result<(), AppError> {
        self.headings = headings.iter().map(|&heading| heading.to_owned()).collect();
        self.row(&self.headings.clone())
    }

    /// Adds a row of texts.
    ///
    /// # Errors
    /// The workbook refuses it, or the disk is full.
    pub fn row(&mut self, cells: &[String]) -> Result<(), AppError> {
        self.cells(cells.iter().map(|cell| Cell::Text(cell)))
    }

    /// Adds a row.
    ///
    /// # Errors
    /// The workbook refuses it, or the disk is full.
    pub fn cells<'a>(&mut self, cells: impl Iterator<Item = Cell<'a>>) -> Result<(), AppError> {
        if self.format == FileFormat::Xlsx { self.workbook_row(cells) } else { self.text_row(cells) }
    }

    fn workbook_row<'a>(&mut self, cells: impl Iterator<Item = Cell<'a>>) -> Result<(), AppError> {
        if self.at == self.most {
            let _sheet = self.book.add_worksheet_with_constant_memory().map_err(AppError::internal)?;
            (self.at, self.sheet) = (0, self.sheet + 1);
            self.row(&self.headings.clone())?;
        }
        let sheet = self.book.worksheet_from_index(self.sheet).map_err(AppError::internal)?;
        for (column, cell) in cells.enumerate() {
            let column = u16::try_from(column).map_err(AppError::internal)?;
            match cell {
                Cell::Blank | Cell::Text("") => continue,
                Cell::Text(text) => sheet.write_string(self.at, column, neutralise(text)),
                Cell::Number(number) => sheet.write_number(self.at, column, number),
            }
            .map_err(AppError::internal)?;
        }
        self.at += 1;
        Ok(())
    }

    fn text_row<'a>(&mut self, cells: impl Iterator<Item = Cell<'a>>) -> Result<(), AppError> {
        self.line.clear();
        for (place, cell) in cells.enumerate() {
            self.line.push_str(if place == 0 { "\"" } else { ",\"" });
            match cell {
                Cell::Text(text) => self.line.push_str(&neutralise(text).replace('"', "\"\"")),
                Cell::Number(number) => self.line.push_str(&number.to_string()),
                Cell::Blank => {}
            }
            self.line.push('"');
        }
        self.line.push_str("\r\n");
        let written = match self.format {
            FileFormat::CsvCp932 => self.file.write_all(&self.cp932.encode(&self.line)),
            _ => self.file.write_all(self.line.as_bytes()),
        };
        written.map_err(AppError::internal)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// The file could not be written.
    pub fn finish(mut self) -> Result<Written, AppError> {
        if self.format == FileFormat::Xlsx {
            self.book.save_to_writer(&mut self.file).map_err(AppError::internal)?;
        }
        let mut file = self.file.into_inner().map_err(AppError::internal)?;
        let length = file.stream_position().map_err(AppError::internal)?;
        file.rewind().map_err(AppError::internal)?;
        Ok(Written { file, length, unwritable: self.cp932.unwritable })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn written(format: FileFormat, most: u32) -> Vec<u8> {
        let mut sheet = Sheet { most, ..Sheet::new(format).unwrap() };
        sheet.headings(&["名前", "点"]).unwrap();
        for number in 1..=5 {
            sheet.cells([Cell::Text("=1+\"1\""), Cell::Number(number), Cell::Blank].into_iter()).unwrap();
        }
        let mut bytes = Vec::new();
        let mut file = sheet.finish().unwrap().file;
        let _length = file.read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_row_of_text_is_quoted_and_neutralised() {
        let text = String::from_utf8(written(FileFormat::Csv, SHEET_ROWS)).unwrap();
        let row = "\"'=1+\"\"1\"\"\",\"5\",\"\"\r\n";
        assert!(text.starts_with("\u{FEFF}\"名前\",\"点\"\r\n") && text.ends_with(row), "{text}");
    }

    #[test]
    fn a_workbook_goes_on_on_further_sheets_below_the_same_headings() {
        use calamine::{Data, Reader as _, Xlsx};
        let mut book = Xlsx::new(std::io::Cursor::new(written(FileFormat::Xlsx, 3))).unwrap();
        let names = book.sheet_names();
        let sheets: Vec<Vec<Vec<Data>>> = names
            .iter()
            .map(|name| book.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect())
            .collect();
        let points: Vec<Vec<Data>> =
            sheets.iter().map(|rows| rows.iter().skip(1).map(|row| row[1].clone()).collect()).collect();
        assert_eq!(
            points,
            [
                vec![Data::Float(1.0), Data::Float(2.0)],
                vec![Data::Float(3.0), Data::Float(4.0)],
                vec![Data::Float(5.0)]
            ]
        );
        assert!(sheets.iter().all(|rows| rows[0][0] == Data::String("名前".into())));
    }
}
