//! The first sheet of a workbook into the same rows that its CSV would give.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{Encoding, Format, MAX_ROWS, Table};
use crate::people::fault::{Fault, FaultCode};

/// Reads the first sheet; an unreadable workbook is one fault.
pub(super) fn read(bytes: &[u8]) -> Table {
    let mut table = Table::new(Format::Xlsx, Encoding::Utf8);
    let opened: Result<Xlsx<_>, _> = Xlsx::new(Cursor::new(bytes));
    let range = opened.ok().and_then(|mut book| book.worksheet_range_at(0)).and_then(Result::ok);
    let Some(range) = range else {
        table.faults.push(Fault::of_row(1, FaultCode::WorkbookUnreadable));
        return table;
    };
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (offset, cells) in range.rows().enumerate().take(MAX_ROWS + 2) {
        let number = first_row + 1 + u32::try_from(offset).unwrap_or(u32::MAX);
        let mut texts = vec![String::new(); first_column as usize];
        texts.extend(cells.iter().map(text_of));
        if cells.iter().any(|cell| matches!(cell, Data::Error(_))) {
            table.faults.push(Fault::of_row(number, FaultCode::CellError));
        }
        table.push(number, texts);
    }
    table
}

/// The text that the cell shows: whole numbers without a fraction, days as `YYYY-MM-DD`.
fn text_of(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}
