//! Which department a row means, and which departments a learner file brings along.
//!
//! Where both 所属コード and 所属1… are given, the code names the deepest of them. A path without a code finds the
//! department with those names; if there is none, it is made under a code derived from the path.

use std::collections::{BTreeMap, HashMap};

use aws_lc_rs::digest::{SHA256, digest};

use super::super::columns::{Columns, LearnerColumn};
use super::super::fault::{Fault, FaultCode};
use super::super::row::declared_department;
use super::super::table::TableRow;
use super::super::tree::{NewUnit, OrgTree};
use crate::text::{OrgCode, OrgName};

type Path = Vec<String>;

/// The departments there are and those the file declares.
pub(super) struct Departments<'a> {
    tree: &'a OrgTree,
    /// Codes by path: those there are first, then those the file gives.
    codes: HashMap<Path, OrgCode>,
    /// New departments, the upper ones first (a path sorts before what it begins).
    new: BTreeMap<Path, NewUnit>,
    /// What the file says of new codes, in lower case.
    new_codes: HashMap<String, Path>,
    /// Where in `new` a code stands, by code in lower case.
    places: HashMap<String, Path>,
    /// Codes that the file gives to two departments.
    pub(super) faults: Vec<Fault>,
}

impl<'a> Departments<'a> {
    /// Collects what all rows declare, faulty ones included, so that one fault does not breed others.
    pub(super) fn of_file(tree: &'a OrgTree, columns: &Columns<LearnerColumn>, rows: &[TableRow]) -> Self {
        let codes = tree.units().iter().map(|unit| (tree.path(unit.id), unit.code.clone())).collect();
        let mut found = Self {
            tree,
            codes,
            new: BTreeMap::new(),
            new_codes: HashMap::new(),
            places: HashMap::new(),
            faults: Vec::new(),
        };
        let declared: Vec<_> = rows
            .iter()
            .map(|row| (row.number, declared_department(columns, row)))
            .filter(|(_, (_, path))| !path.is_empty())
            .collect();
        for (number, (code, path)) in &declared {
            if let Some(code) = code {
                let heading = columns.heading(LearnerColumn::OrgCode);
                found.declare(*number, heading, code, path);
            }
        }
        for (_, (code, path)) in &declared {
            let known = code.as_ref().is_some_and(|code| tree.by_code(code.as_str()).is_some());
            if !known {
                found.found(code.as_ref(), path);
            }
        }
        found
    }

    fn declare(&mut self, row: u32, heading: &str, code: &OrgCode, path: &[OrgName]) {
        let names = names(path);
        if self.tree.by_code(code.as_str()).is_none() {
            let key = code.as_str().to_ascii_lowercase();
            match self.new_codes.get(&key) {
                Some(other) if *other != names => {
                    self.faults.push(Fault::of_cell(row, heading, code.as_str(), FaultCode::OrgConflict));
                    return;
                }
                _ => {
                    self.new_codes.insert(key, names.clone());
                }
            }
        }
        self.codes.entry(names).or_insert_with(|| code.clone());
    }

    /// Makes the department at `path`, and those above it, unless they are there.
    fn found(&mut self, code: Option<&OrgCode>, path: &[OrgName]) {
        let mut parent: Option<OrgCode> = None;
        for depth in 1..=path.len() {
            let names = names(&path[..depth]);
            let own = if depth == path.len() { code } else { None };
            let code = own.cloned().or_else(|| self.codes.get(&names).cloned()).or_else(|| derived_code(&names));
            let Some(code) = code else { return };
            self.codes.entry(names.clone()).or_insert_with(|| code.clone());
            let key = code.as_str().to_ascii_lowercase();
            if self.tree.by_code(&key).is_none() && !self.places.contains_key(&key) {
                let (name, path) = (path[depth - 1].clone(), names.clone());
                let mut place = names;
                // Two departments of one name under one parent stand side by side, told apart by code.
                if self.new.contains_key(&place) {
                    place.push(format!("\u{0}{code}"));
                }
                self.places.insert(key, place.clone());
                self.new.insert(place, NewUnit { code: code.clone(), name, parent: parent.clone(), path });
            }
            parent = Some(code);
        }
    }

    /// The department a row means, if it names one.
    pub(super) fn resolve(&self, code: Option<&OrgCode>, path: &[OrgName]) -> Result<Option<OrgCode>, FaultCode> {
        match code {
            Some(code) => self.spelled(code).map(Some).ok_or(FaultCode::OrgUnknown),
            None if path.is_empty() => Ok(None),
            None => self.codes.get(&names(path)).cloned().map(Some).ok_or(FaultCode::OrgUnknown),
        }
    }

    /// The code as the department that it stands for spells it.
    pub(super) fn spelled(&self, code: &OrgCode) -> Option<OrgCode> {
        let there = self.tree.by_code(code.as_str()).map(|unit| unit.code.clone());
        there.or_else(|| self.to_be(code).map(|unit| unit.code.clone()))
    }

    /// The names from the top down to the department.
    pub(super) fn path_of(&self, code: &OrgCode) -> Path {
        if let Some(unit) = self.tree.by_code(code.as_str()) {
            return self.tree.path(unit.id);
        }
        self.to_be(code).map(|unit| unit.path.clone()).unwrap_or_default()
    }

    fn to_be(&self, code: &OrgCode) -> Option<&NewUnit> {
        self.new.get(self.places.get(&code.as_str().to_ascii_lowercase())?)
    }

    /// The departments to make, the upper ones first.
    pub(super) fn into_new(self) -> Vec<NewUnit> {
        let mut units: Vec<_> = self.new.into_values().collect();
        units.sort_by_key(|unit| unit.path.len());
        units
    }
}

fn names(path: &[OrgName]) -> Path {
    path.iter().map(|name| name.as_str().to_owned()).collect()
}

/// A code for a department that the file knows by name only; the same path gives the same code.
fn derived_code(path: &[String]) -> Option<OrgCode> {
    let hash = digest(&SHA256, path.join("\u{1F}").as_bytes());
    let hex: String = hash.as_ref().iter().take(5).map(|byte| format!("{byte:02X}")).collect();
    OrgCode::parse(&format!("D-{hex}")).ok()
}
