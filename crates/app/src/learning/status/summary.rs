//! 受講状況 in numbers: by course, or by department with those below it. Counted by the database; no row is loaded.

use std::collections::HashMap;
use std::sync::Arc;

use keizoku_domain::id::OrgUnitId;
use keizoku_domain::learning::status::{Asked, StatusCounts};
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::tree::Unit;
use keizoku_store::learning::status as store;

use super::tally::Tally;
use super::{Grid, ListedCourse, Whose};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::trees;

/// A course with its numbers.
#[derive(Debug, Clone)]
pub struct OfCourse {
    /// The course.
    pub course: Arc<ListedCourse>,
    /// People by status.
    pub counts: StatusCounts,
}

/// A department and those below it, with their numbers.
#[derive(Debug, Clone)]
pub struct OfDepartment {
    /// The department; nothing for people without one.
    pub unit: Option<Unit>,
    /// How deep it stands, 1 at the top.
    pub depth: usize,
    /// People there and below.
    pub people: u64,
    /// Their rows learner × course by status.
    pub counts: StatusCounts,
}

/// Numbers, and what they are numbers of.
#[derive(Debug, Clone)]
pub struct Summary<T> {
    /// People in a seat.
    pub people: u64,
    /// Courses of the library.
    pub courses: usize,
    /// All rows learner × course by status.
    pub total: StatusCounts,
    /// The groups.
    pub items: Vec<T>,
}

async fn grid(unit: &WorkspaceUnit, whose: &Whose) -> Result<(Grid, Arc<OrgTree>), AppError> {
    let read = async |known: &trees::Known| Ok((Grid::of(unit, known, whose, &Asked::default()).await?, None));
    let (grid, known) = trees::on_known(unit, read).await?;
    Ok((grid, Arc::clone(&known.tree)))
}

/// Each course of the library, by code.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, department or course; the store.
pub async fn by_course(unit: &WorkspaceUnit, whose: &Whose) -> Result<Summary<OfCourse>, AppError> {
    let (grid, _) = grid(unit, whose).await?;
    let people = store::count_people(unit.app.db.read(), unit.scope, &grid.filter).await?;
    let tally = grid.tally(unit, false).await?;
    let of_course = |course: &Arc<ListedCourse>| {
        let counts = tally.sum(|id, _| id == course.course.id);
        OfCourse { course: Arc::clone(course), counts }
    };
    let items: Vec<OfCourse> = grid.courses.iter().map(of_course).collect();
    Ok(Summary { people, courses: grid.courses.len(), total: tally.total(), items })
}

/// Each department that anybody stands in or below, from the top down; people without one come last.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, department or course; the store.
pub async fn by_department(unit: &WorkspaceUnit, whose: &Whose) -> Result<Summary<OfDepartment>, AppError> {
    let (grid, tree) = grid(unit, whose).await?;
    let people = store::people_by_department(unit.app.db.read(), unit.scope, &grid.filter).await?;
    let tally = grid.tally(unit, true).await?;
    let below = below(&tree, &people, &tally);
    // What stands above the departments that are looked at would show their people only, and tell of what is out of sight.
    let looked_at =
        |id: OrgUnitId| [&grid.filter.units, &grid.filter.sight].into_iter().flatten().all(|units| units.contains(&id));
    let walk = tree.walk().into_iter().filter(|(_, unit)| looked_at(unit.id));
    let units = walk.map(|(depth, unit)| (Some(unit.clone()), depth));
    let items = units.chain([(None, 1)]).filter_map(|(unit, depth)| {
        let (people, counts) = *below.get(&unit.as_ref().map(|unit| unit.id))?;
        Some(OfDepartment { unit, depth, people, counts })
    });
    let items = items.collect();
    let everybody = people.values().sum();
    Ok(Summary { people: everybody, courses: grid.courses.len(), total: tally.total(), items })
}

type Numbers = (u64, StatusCounts);

/// The numbers of each department with those of all below it.
fn below(
    tree: &OrgTree,
    people: &HashMap<Option<OrgUnitId>, u64>,
    tally: &Tally,
) -> HashMap<Option<OrgUnitId>, Numbers> {
    let mut here: HashMap<Option<OrgUnitId>, Numbers> =
        people.iter().map(|(unit, people)| (*unit, (*people, StatusCounts::default()))).collect();
    for ((_, unit), counts) in &tally.counts {
        here.entry(*unit).or_default().1 += *counts;
    }
    let mut found: HashMap<Option<OrgUnitId>, Numbers> = HashMap::new();
    for (unit, (people, counts)) in here {
        let above = unit.map(|unit| tree.ancestry(unit)).unwrap_or_default();
        // Who stands in a department that the tree does not have counts as standing in none.
        let keys = if above.is_empty() { vec![None] } else { above.iter().map(|unit| Some(unit.id)).collect() };
        for key in keys {
            let sum = found.entry(key).or_default();
            sum.0 += people;
            sum.1 += counts;
        }
    }
    found
}
