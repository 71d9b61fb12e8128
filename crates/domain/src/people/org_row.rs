//! The organisation file: code, name, code of the department above (`learning.md`, "Organisation").

use std::collections::HashMap;

use super::columns::{Columns, OrgColumn};
use super::fault::{Fault, FaultCode};
use super::table::TableRow;
use crate::text::{OrgCode, OrgName};

/// A row of the organisation file whose cells make sense by themselves.
#[derive(Debug, Clone)]
pub struct OrgRow {
    /// The row in the file.
    pub number: u32,
    /// 組織コード.
    pub code: OrgCode,
    /// 組織名.
    pub name: OrgName,
    /// 上位組織コード: `None` when the file has no such column, `Some(None)` at the top.
    pub parent: Option<Option<OrgCode>>,
}

/// Reads the rows; faults of all rows at once, doubled codes included.
#[must_use]
pub fn parse_all(columns: &Columns<OrgColumn>, rows: &[TableRow]) -> (Vec<OrgRow>, Vec<Fault>) {
    let (mut parsed, mut faults) = (Vec::new(), Vec::new());
    let mut seen: HashMap<String, u32> = HashMap::new();
    for row in rows {
        if let Some(read) = parse(columns, row, &mut faults) {
            if let Some(&other) = seen.get(&read.code.as_str().to_ascii_lowercase()) {
                let heading = columns.heading(OrgColumn::Code);
                let fault = Fault::of_cell(row.number, heading, read.code.as_str(), FaultCode::OrgCodeTwice);
                faults.push(fault.against(other));
                continue;
            }
            seen.insert(read.code.as_str().to_ascii_lowercase(), row.number);
            parsed.push(read);
        }
    }
    (parsed, faults)
}

fn parse(columns: &Columns<OrgColumn>, row: &TableRow, faults: &mut Vec<Fault>) -> Option<OrgRow> {
    let text = |column| columns.cell(&row.cells, column).unwrap_or_default();
    let mut note = |column, code| {
        faults.push(Fault::of_cell(row.number, columns.heading(column), text(column), code));
    };
    let code = match text(OrgColumn::Code) {
        "" => {
            note(OrgColumn::Code, FaultCode::OrgCodeMissing);
            None
        }
        code => OrgCode::parse(code).map_err(|error| note(OrgColumn::Code, FaultCode::of_text(error))).ok(),
    };
    let name =
        OrgName::parse(text(OrgColumn::Name)).map_err(|error| note(OrgColumn::Name, FaultCode::of_text(error))).ok();
    let parent = match columns.cell(&row.cells, OrgColumn::Parent) {
        None => None,
        Some("") => Some(None),
        Some(above) => match OrgCode::parse(above) {
            Ok(above) => Some(Some(above)),
            Err(error) => {
                note(OrgColumn::Parent, FaultCode::of_text(error));
                return None;
            }
        },
    };
    Some(OrgRow { number: row.number, code: code?, name: name?, parent })
}
