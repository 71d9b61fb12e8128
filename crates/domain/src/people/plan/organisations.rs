//! The plan of an organisation file: departments are made, renamed and moved; none is deleted by a file.

use std::collections::{HashMap, HashSet};

use super::super::columns::{self, OrgColumn};
use super::super::fault::{Fault, FaultCode};
use super::super::learner::FieldChange;
use super::super::org_row::{self, OrgRow};
use super::super::table::Table;
use super::super::tree::{MAX_DEPTH, NewUnit, OrgTree};
use super::{Effect, ImportPlan, PlanAction, PlanRow};
use crate::id::TermId;
use crate::text::{OrgCode, OrgName};

/// Plans an organisation file against the tree as it is.
#[must_use]
pub fn of_organisations(table: &Table, tree: &OrgTree, term: TermId) -> ImportPlan {
    let columns = columns::of_organisations(&table.header);
    let mut faults: Vec<Fault> = table.faults.iter().chain(&columns.faults).cloned().collect();
    let mut rows = Vec::new();
    if columns.faults.is_empty() {
        let (parsed, mut found) = org_row::parse_all(&columns, &table.rows);
        found.retain(|fault| !faults.iter().any(|f| f.row == fault.row && f.column == fault.column));
        let outline = Outline::new(tree, &parsed);
        let heading = columns.heading(OrgColumn::Parent);
        for row in &parsed {
            if let Some(code) = outline.fault(row) {
                let above = row.parent.iter().flatten().map(OrgCode::as_str).next().unwrap_or_default();
                found.push(Fault::of_cell(row.number, heading, above, code));
            }
        }
        let by_row: HashMap<u32, &OrgRow> = parsed.iter().map(|row| (row.number, row)).collect();
        let faulty: HashSet<u32> = faults.iter().chain(&found).map(|fault| fault.row).collect();
        for row in &table.rows {
            let sound = by_row.get(&row.number).filter(|_| !faulty.contains(&row.number));
            rows.push(sound.map_or_else(
                || {
                    let text = |column| columns.cell(&row.cells, column).unwrap_or_default();
                    plan_row(row.number, text(OrgColumn::Code), text(OrgColumn::Name), PlanAction::Error)
                },
                |parsed| outline.plan(parsed),
            ));
        }
        faults.append(&mut found);
    }
    let plan = ImportPlan {
        rows,
        units: Vec::new(),
        seats: None,
        unknown_columns: columns.unknown.clone(),
        faults,
        acknowledgement: None,
        hash: String::new(),
    };
    plan.settle(None, term)
}

fn plan_row(row: u32, code: &str, name: &str, action: PlanAction) -> PlanRow {
    let (key, name) = (code.to_owned(), name.to_owned());
    PlanRow { row, action, key, name, org_path: Vec::new(), changes: Vec::new(), effect: None }
}

/// The tree as it will be: what there is, overlaid by the file.
struct Outline<'a> {
    tree: &'a OrgTree,
    after: HashMap<String, (OrgCode, OrgName, Option<OrgCode>)>,
}

fn key(code: &OrgCode) -> String {
    code.as_str().to_ascii_lowercase()
}

impl<'a> Outline<'a> {
    fn new(tree: &'a OrgTree, rows: &[OrgRow]) -> Self {
        let mut after = HashMap::new();
        for unit in tree.units() {
            let parent = unit.parent.and_then(|id| tree.get(id)).map(|parent| parent.code.clone());
            after.insert(key(&unit.code), (unit.code.clone(), unit.name.clone(), parent));
        }
        for row in rows {
            let there = after.remove(&key(&row.code));
            let code = there.as_ref().map_or_else(|| row.code.clone(), |(code, ..)| code.clone());
            let parent = row.parent.clone().unwrap_or_else(|| there.and_then(|(.., parent)| parent));
            after.insert(key(&row.code), (code, row.name.clone(), parent));
        }
        Self { tree, after }
    }

    /// The names from the top down; `Err` when the way up is broken, endless or too long.
    fn path(&self, code: &OrgCode) -> Result<Vec<String>, FaultCode> {
        let mut names = Vec::new();
        let mut seen = HashSet::new();
        let mut next = Some(code.clone());
        while let Some(at) = next {
            if !seen.insert(key(&at)) {
                return Err(FaultCode::OrgCycle);
            }
            let (_, name, parent) = self.after.get(&key(&at)).ok_or(FaultCode::OrgParentUnknown)?;
            names.push(name.as_str().to_owned());
            next = parent.clone();
        }
        if names.len() > MAX_DEPTH {
            return Err(FaultCode::OrgTooDeep);
        }
        names.reverse();
        Ok(names)
    }

    /// What is wrong with where the row puts its department. A broken way further up is told there, not here.
    fn fault(&self, row: &OrgRow) -> Option<FaultCode> {
        match self.path(&row.code).err()? {
            FaultCode::OrgParentUnknown => {
                let above = row.parent.iter().flatten().next()?;
                (!self.after.contains_key(&key(above))).then_some(FaultCode::OrgParentUnknown)
            }
            other => Some(other),
        }
    }

    fn plan(&self, row: &OrgRow) -> PlanRow {
        let path = self.path(&row.code).unwrap_or_default();
        let Some((code, name, parent)) = self.after.get(&key(&row.code)) else {
            return plan_row(row.number, row.code.as_str(), row.name.as_str(), PlanAction::Error);
        };
        let parent = parent.as_ref().and_then(|above| self.after.get(&key(above))).map(|(code, ..)| code.clone());
        let unit = NewUnit { code: code.clone(), name: name.clone(), parent, path: path.clone() };
        let blank = plan_row(row.number, code.as_str(), name.as_str(), PlanAction::Add);
        let Some(there) = self.tree.by_code(code.as_str()) else {
            return PlanRow { org_path: path, effect: Some(Effect::Found(Box::new(unit))), ..blank };
        };
        let parent_before = there.parent.and_then(|id| self.tree.get(id)).map(|parent| parent.code.as_str());
        let parent_after = unit.parent.as_ref().map(OrgCode::as_str);
        let pairs = [
            ("name", there.name.as_str(), name.as_str()),
            ("parent", parent_before.unwrap_or_default(), parent_after.unwrap_or_default()),
        ];
        let changes: Vec<_> = pairs
            .into_iter()
            .filter(|(_, before, after)| before != after)
            .map(|(field, before, after)| FieldChange {
                field: field.to_owned(),
                before: before.to_owned(),
                after: after.to_owned(),
            })
            .collect();
        let (action, effect) = if changes.is_empty() {
            (PlanAction::Unchanged, None)
        } else {
            (PlanAction::Change, Some(Effect::Reshape(there.id, Box::new(unit))))
        };
        PlanRow { action, effect, changes, org_path: path, ..blank }
    }
}
