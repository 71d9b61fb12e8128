//! What is wrong with a file, on the wire.

use keizoku_domain::people::fault::Fault;
use serde::Serialize;
use utoipa::ToSchema;

/// One thing wrong with a file, be it of people, of the catalogue or of the calendar.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ImportFault)]
pub(crate) struct FaultBody {
    /// The row as a spreadsheet numbers it; the header is row 1.
    row: u32,
    /// The column's heading.
    column: Option<String>,
    /// What stood in the cell; masked for passwords.
    value: String,
    /// Stable, dotted.
    code: &'static str,
    /// In Japanese.
    message_ja: String,
    /// In English.
    message_en: String,
}

impl From<&Fault> for FaultBody {
    fn from(fault: &Fault) -> Self {
        Self {
            row: fault.row,
            column: fault.column.clone(),
            value: fault.value.clone(),
            code: fault.code.code(),
            message_ja: fault.message_ja(),
            message_en: fault.message_en(),
        }
    }
}
