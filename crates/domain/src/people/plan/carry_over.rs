//! The plan of carrying people over from the workspace that a contract has left for another library (renewal.md, "What a
//! renewal changes": "carry-over of people … is offered"). It is a plan like a file's: shown, and confirmed by its hash.

use super::super::fault::{Fault, FaultCode};
use super::super::learner::Profile;
use super::super::tree::{NewUnit, OrgTree};
use super::{Effect, ImportPlan, PlanAction, PlanRow, SeatEffect, Snapshot, Standing};

/// Plans to bring `people` of the former workspace, and all its departments, into the workspace as it is `now`. Role, notes and
/// posts come along; 利用開始日・利用終了日 belonged to the former term and do not. Whoever is here already stays as they are.
#[must_use]
pub fn carry_over(former: &OrgTree, people: &[Profile], now: &Snapshot) -> ImportPlan {
    let mut faults = Vec::new();
    let mut rows = Vec::with_capacity(people.len());
    for (place, profile) in people.iter().enumerate() {
        let row = u32::try_from(place + 1).unwrap_or(u32::MAX);
        let coming = Profile { starts_on: None, ends_on: None, ..profile.clone() };
        let here = now.people.iter().find(|person| person.profile.login_id.key() == profile.login_id.key());
        let (action, effect) = match here {
            Some(person) if person.standing == Standing::Off => {
                (PlanAction::Add, Some(Effect::Return(person.id, Box::new(coming))))
            }
            Some(_) => (PlanAction::Unchanged, None),
            None if now.taken.contains(&profile.login_id.key()) => {
                faults.push(Fault::of_cell(row, "ユーザID", profile.login_id.as_str(), FaultCode::LoginIdTaken));
                (PlanAction::Error, None)
            }
            None => (PlanAction::Add, Some(Effect::Join(Box::new(coming)))),
        };
        let unit = profile.unit.as_ref().and_then(|code| former.by_code(code.as_str()));
        rows.push(PlanRow {
            row,
            action,
            key: profile.login_id.as_str().to_owned(),
            name: profile.name.as_str().to_owned(),
            org_path: unit.map(|unit| former.path(unit.id)).unwrap_or_default(),
            changes: Vec::new(),
            effect,
        });
    }
    let takes = |row: &&PlanRow| match &row.effect {
        Some(Effect::Join(profile) | Effect::Return(_, profile)) => now.rule.takes(profile.role),
        _ => false,
    };
    let joins = rows.iter().filter(takes).count();
    let before = now.seats.assigned;
    let after = before.saturating_add(u32::try_from(joins).unwrap_or(u32::MAX));
    let plan = ImportPlan {
        rows,
        units: missing_units(former, &now.tree),
        seats: Some(SeatEffect { before, after, purchased: now.seats.purchased }),
        unknown_columns: Vec::new(),
        faults,
        acknowledgement: None,
        hash: String::new(),
    };
    plan.settle(None, now.term)
}

/// The former departments whose codes are not known here, the upper ones first.
fn missing_units(former: &OrgTree, here: &OrgTree) -> Vec<NewUnit> {
    former
        .walk()
        .into_iter()
        .filter(|(_, unit)| here.by_code(unit.code.as_str()).is_none())
        .map(|(_, unit)| NewUnit {
            code: unit.code.clone(),
            name: unit.name.clone(),
            parent: unit.parent.and_then(|parent| former.get(parent)).map(|parent| parent.code.clone()),
            path: former.path(unit.id),
        })
        .collect()
}
