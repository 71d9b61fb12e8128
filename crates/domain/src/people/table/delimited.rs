//! Comma-separated text into rows, numbered as a spreadsheet numbers them.

use super::{Format, Table, encoding};
use crate::people::fault::{Fault, FaultCode};

/// Reads a CSV file; a quotation mark that is never closed is reported where it was opened.
pub(super) fn read(bytes: &[u8]) -> Table {
    let (text, encoding) = encoding::decode(bytes);
    let mut table = Table::new(Format::Csv, encoding);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    // `at`: up to where lines were counted; `inside`: lines that are only breaks within cells.
    let (mut at, mut lines, mut inside, mut last) = (0, 1, 0, 1);
    // The text is valid UTF-8 and the reader flexible, so the only end is the end.
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(at, |position| usize::try_from(position.byte()).unwrap_or(at));
        let blank = text[start..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        lines += breaks(&text[at..start + blank]);
        at = start + blank;
        last = lines - inside;
        inside += record.iter().map(breaks).sum::<u32>();
        table.push(last, record.iter().map(str::to_owned).collect());
    }
    if ends_inside_quotes(&text) {
        table.faults.push(Fault::of_row(last, FaultCode::QuoteTorn));
    }
    table
}

/// A doubled quotation mark inside a quoted cell counts two, so an odd sum means one was never closed.
fn ends_inside_quotes(text: &str) -> bool {
    text.bytes().filter(|&b| b == b'"').count() % 2 == 1
}

/// Line breaks, whether written LF, CR or both.
fn breaks(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let ends_line =
        |(place, byte): (usize, &u8)| *byte == b'\n' || (*byte == b'\r' && bytes.get(place + 1) != Some(&b'\n'));
    u32::try_from(bytes.iter().enumerate().filter(|&pair| ends_line(pair)).count()).unwrap_or(u32::MAX)
}
