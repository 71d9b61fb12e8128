//! The plan of a learner file.

use std::collections::HashMap;

use super::super::columns::{self, Columns, LearnerColumn};
use super::super::fault::{Fault, FaultCode};
use super::super::learner::{FieldChange, LearnerRole, Profile};
use super::super::row::{self, LearnerRow, RowAction};
use super::super::table::{Table, TableRow};
use super::departments::Departments;
use super::{Effect, ImportPlan, PersonNow, PlanAction, PlanRow, SeatEffect, Snapshot, Standing};
use crate::text::{LoginId, OrgCode};

/// A plan, and the initial passwords by row, which the plan itself does not hold.
#[derive(Debug)]
pub struct LearnerPlan {
    /// The plan.
    pub plan: ImportPlan,
    /// Chosen passwords of new people, by row. Sealed at once by whoever stores them.
    pub passwords: HashMap<u32, String>,
}

/// Plans a learner file against the people as they are.
#[must_use]
pub fn of_learners(table: &Table, now: &Snapshot) -> LearnerPlan {
    let columns = columns::of_learners(&table.header);
    let mut planner = Planner {
        departments: Departments::of_file(&now.tree, &columns, &table.rows),
        people: now.people.iter().map(|person| (person.profile.login_id.key(), person)).collect(),
        now,
        columns: &columns,
        faults: table.faults.iter().chain(&columns.faults).cloned().collect(),
        passwords: HashMap::new(),
    };
    planner.faults.append(&mut planner.departments.faults);
    // Without its columns a row has no meaning; the header's faults say enough.
    let mut rows = if columns.faults.is_empty() { planner.plan_rows(table) } else { Vec::new() };
    let seats = planner.seat(&mut rows);
    let Planner { departments, mut faults, passwords, .. } = planner;
    faults.dedup();
    let plan = ImportPlan {
        rows,
        units: departments.into_new(),
        seats: Some(seats),
        unknown_columns: columns.unknown.clone(),
        faults,
        acknowledgement: None,
        hash: String::new(),
    };
    let on_roster = now.people.iter().filter(|person| person.standing != Standing::Off).count();
    LearnerPlan { plan: plan.settle(Some(u32::try_from(on_roster).unwrap_or(u32::MAX)), now.term), passwords }
}

struct Planner<'a> {
    departments: Departments<'a>,
    people: HashMap<String, &'a PersonNow>,
    now: &'a Snapshot,
    columns: &'a Columns<LearnerColumn>,
    faults: Vec<Fault>,
    passwords: HashMap<u32, String>,
}

impl Planner<'_> {
    fn plan_rows(&mut self, table: &Table) -> Vec<PlanRow> {
        let twice = self.doubled(table);
        let mut damaged: HashMap<u32, Vec<Option<&str>>> = HashMap::new();
        for fault in &table.faults {
            damaged.entry(fault.row).or_default().push(fault.column.as_deref());
        }
        let mut rows = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            if row::is_ignored(self.columns, row) {
                rows.push(unwritten_row(row, self.columns, PlanAction::Ignore));
                continue;
            }
            // A cell whose characters are unusable is reported once, not again as a bad name.
            let damage = damaged.get(&row.number).map(Vec::as_slice).unwrap_or_default();
            let mut faults = twice.get(&row.number).cloned().into_iter().collect::<Vec<_>>();
            let parsed = row::parse(self.columns, row).map_err(|mut found| {
                found.retain(|fault| fault.column.is_none() || !damage.contains(&fault.column.as_deref()));
                faults.append(&mut found);
            });
            let planned = match parsed {
                Ok(parsed) => self.plan_row(&parsed, &mut faults),
                Err(()) => None,
            };
            let sound = faults.is_empty() && damage.is_empty();
            rows.push(planned.filter(|_| sound).unwrap_or_else(|| unwritten_row(row, self.columns, PlanAction::Error)));
            self.faults.append(&mut faults);
        }
        rows
    }

    /// User IDs that stand in the file more than once; every one of the rows is told of another.
    fn doubled(&self, table: &Table) -> HashMap<u32, Fault> {
        let mut by_key: HashMap<String, Vec<(u32, &str)>> = HashMap::new();
        for row in table.rows.iter().filter(|row| !row::is_ignored(self.columns, row)) {
            let text = self.columns.cell(&row.cells, LearnerColumn::LoginId).unwrap_or_default();
            if let Ok(login_id) = LoginId::parse(text) {
                by_key.entry(login_id.key()).or_default().push((row.number, text));
            }
        }
        let heading = self.columns.heading(LearnerColumn::LoginId);
        let mut found = HashMap::new();
        for group in by_key.values().filter(|group| group.len() > 1) {
            for (place, &(row, text)) in group.iter().enumerate() {
                let (other, other_text) = group[if place == 0 { 1 } else { 0 }];
                let code = if text == other_text { FaultCode::LoginIdTwice } else { FaultCode::LoginIdTwiceByCase };
                found.insert(row, Fault::of_cell(row, heading, text, code).against(other));
            }
        }
        found
    }

    fn plan_row(&mut self, row: &LearnerRow, faults: &mut Vec<Fault>) -> Option<PlanRow> {
        let person = self.people.get(&row.login_id.key()).copied();
        if let Some(code) = self.id_fault(row, person) {
            faults.push(self.fault(row, LearnerColumn::LoginId, row.login_id.as_str(), code));
            return None;
        }
        let planned = |action, name: &str, effect| PlanRow {
            row: row.number,
            action,
            key: row.login_id.as_str().to_owned(),
            name: name.to_owned(),
            org_path: Vec::new(),
            changes: Vec::new(),
            effect,
        };
        match (row.action, person) {
            (RowAction::Remove, Some(person)) => {
                let (action, effect) = match person.standing {
                    Standing::Seated | Standing::Waiting => (PlanAction::Remove, Some(Effect::Leave(person.id))),
                    Standing::Off => (PlanAction::Unchanged, None),
                };
                let path = person.profile.unit.as_ref().map(|unit| self.departments.path_of(unit));
                let name = person.profile.name.as_str();
                Some(PlanRow { org_path: path.unwrap_or_default(), ..planned(action, name, effect) })
            }
            _ => {
                let profile = self.profile(row, person, faults)?;
                let path = profile.unit.as_ref().map(|unit| self.departments.path_of(unit)).unwrap_or_default();
                let changes = person.map(|person| person.profile.changes_to(&profile)).unwrap_or_default();
                let name = profile.name.as_str().to_owned();
                let (action, effect) = match person {
                    None => {
                        if let Some(password) = &row.password {
                            self.passwords.insert(row.number, password.clone());
                        }
                        (PlanAction::Add, Some(Effect::Join(Box::new(profile))))
                    }
                    Some(person) if person.standing == Standing::Off => {
                        (PlanAction::Add, Some(Effect::Return(person.id, Box::new(profile))))
                    }
                    Some(_) if changes.is_empty() => (PlanAction::Unchanged, None),
                    Some(person) => (PlanAction::Change, Some(Effect::Become(person.id, Box::new(profile)))),
                };
                Some(PlanRow { org_path: path, changes, ..planned(action, &name, effect) })
            }
        }
    }

    /// Seats before and after. Somebody who waits for a seat is on the roster already: the file gives them one where it leaves
    /// one free, in its order, and never fails for want of it.
    fn seat(&self, rows: &mut [PlanRow]) -> SeatEffect {
        let (before, rule) = (self.now.seats.assigned, self.now.rule);
        let standing = |row: &PlanRow| self.people.get(&row.key.to_ascii_lowercase()).map(|person| person.standing);
        let (mut joins, mut leaves) = (0_u32, 0_u32);
        for row in rows.iter() {
            let (had, has) = self.seats_of(row);
            joins += u32::from(has && !had);
            leaves += u32::from(had && !has);
        }
        let purchased = self.now.seats.purchased;
        let mut after = (before + joins).saturating_sub(leaves);
        for row in rows.iter_mut() {
            let stays = matches!(row.action, PlanAction::Change | PlanAction::Unchanged);
            if !stays || standing(row) != Some(Standing::Waiting) {
                continue;
            }
            let Some(person) = self.people.get(&row.key.to_ascii_lowercase()) else { continue };
            let takes = rule.takes(match &row.effect {
                Some(Effect::Become(_, profile)) => profile.role,
                _ => person.profile.role,
            });
            if takes && after >= purchased {
                continue;
            }
            let profile = match row.effect.take() {
                Some(Effect::Become(_, profile)) => profile,
                _ => Box::new(person.profile.clone()),
            };
            row.action = PlanAction::Change;
            row.effect = Some(Effect::Return(person.id, profile));
            row.changes.push(FieldChange {
                field: "seat".to_owned(),
                before: "waiting".to_owned(),
                after: "seated".to_owned(),
            });
            after += u32::from(takes);
        }
        SeatEffect { before, after, purchased }
    }

    /// Whether the person of a row has a seat that counts now, and afterwards.
    fn seats_of(&self, row: &PlanRow) -> (bool, bool) {
        let rule = self.now.rule;
        let person = self.people.get(&row.key.to_ascii_lowercase());
        let seated = person.is_some_and(|person| person.standing == Standing::Seated);
        let had = seated && person.is_some_and(|person| rule.takes(person.profile.role));
        let has = match &row.effect {
            Some(Effect::Join(profile) | Effect::Return(_, profile)) => rule.takes(profile.role),
            Some(Effect::Become(_, profile)) => seated && rule.takes(profile.role),
            Some(Effect::Leave(_)) => false,
            _ => had,
        };
        (had, has)
    }

    fn id_fault(&self, row: &LearnerRow, person: Option<&PersonNow>) -> Option<FaultCode> {
        match (row.action, person) {
            (RowAction::Change | RowAction::Remove, None) => Some(FaultCode::NotRegistered),
            (RowAction::Upsert, None) => {
                self.now.taken.contains(&row.login_id.key()).then_some(FaultCode::LoginIdTaken)
            }
            (_, Some(person)) => (person.profile.login_id != row.login_id).then_some(FaultCode::LoginIdCase),
        }
    }

    /// What the person becomes. Blank cells clear a text; a blank department or role leaves it as it is.
    fn profile(&self, row: &LearnerRow, person: Option<&PersonNow>, faults: &mut Vec<Fault>) -> Option<Profile> {
        let before = person.map(|person| &person.profile);
        let unit = match self.departments.resolve(row.org_code.as_ref(), &row.org_path) {
            Ok(unit) => unit.or_else(|| before.and_then(|p| p.unit.clone())),
            Err(code) => {
                let value = row.org_code.as_ref().map_or("", OrgCode::as_str);
                faults.push(self.fault(row, LearnerColumn::OrgCode, value, code));
                None
            }
        };
        let role = row.role.or(before.map(|p| p.role)).unwrap_or_default();
        let concurrent = self.units(row, LearnerColumn::Concurrent, row.concurrent.as_deref(), faults);
        let mut supervised = self.units(row, LearnerColumn::Supervised, row.supervised.as_deref(), faults);
        if role == LearnerRole::Learner {
            if let Some(code) = supervised.as_ref().and_then(|codes| codes.first()) {
                let code = code.as_str().to_owned();
                faults.push(self.fault(row, LearnerColumn::Supervised, &code, FaultCode::SupervisedWithoutRole));
            }
            supervised = Some(Vec::new());
        }
        let (starts_on, ends_on) =
            (row.starts_on.over(before.and_then(|p| p.starts_on)), row.ends_on.over(before.and_then(|p| p.ends_on)));
        if let (Some(first), Some(last)) = (starts_on, ends_on)
            && last < first
        {
            faults.push(self.fault(row, LearnerColumn::EndsOn, &last.to_string(), FaultCode::DateOrder));
        }
        let note = |place: usize| row.notes[place].over(before.and_then(|p| p.notes[place].clone()));
        Some(Profile {
            login_id: row.login_id.clone(),
            name: row.name.clone()?,
            kana: row.kana.over(before.and_then(|p| p.kana.clone())),
            email: row.email.over(before.and_then(|p| p.email.clone())),
            employee_number: row.employee_number.over(before.and_then(|p| p.employee_number.clone())),
            role,
            unit,
            concurrent: concurrent.unwrap_or_else(|| before.map(|p| p.concurrent.clone()).unwrap_or_default()),
            supervised: supervised.unwrap_or_else(|| before.map(|p| p.supervised.clone()).unwrap_or_default()),
            starts_on,
            ends_on,
            notes: std::array::from_fn(note),
        })
    }

    fn units(
        &self,
        row: &LearnerRow,
        column: LearnerColumn,
        codes: Option<&[OrgCode]>,
        faults: &mut Vec<Fault>,
    ) -> Option<Vec<OrgCode>> {
        let mut found = Vec::new();
        for code in codes? {
            match self.departments.spelled(code) {
                Some(code) => found.push(code),
                None => faults.push(self.fault(row, column, code.as_str(), FaultCode::OrgUnknown)),
            }
        }
        found.sort();
        Some(found)
    }

    fn fault(&self, row: &LearnerRow, column: LearnerColumn, value: &str, code: FaultCode) -> Fault {
        Fault::of_cell(row.number, self.columns.heading(column), value, code)
    }
}

/// A row that writes nothing, as far as it can be shown.
fn unwritten_row(row: &TableRow, columns: &Columns<LearnerColumn>, action: PlanAction) -> PlanRow {
    let text = |column| columns.cell(&row.cells, column).unwrap_or_default().to_owned();
    PlanRow {
        row: row.number,
        action,
        key: text(LearnerColumn::LoginId),
        name: text(LearnerColumn::Name),
        org_path: Vec::new(),
        changes: Vec::new(),
        effect: None,
    }
}
