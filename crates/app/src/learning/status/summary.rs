//! 受講状況 in numbers: by course, or by department with those below it. Counted by the database; no row is loaded.

use std::collections::HashMap;
use std::sync::Arc;

use keizoku_domain::id::OrgUnitId;
use keizoku_domain::learning::status::{Asked, StatusCounts};
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::tree::Unit;
use keizoku_store::learning::status::{self as store, Begun};

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
    let conn = unit.app.db.read();
    let people = store::count_people(conn, unit.scope, &grid.filter).await?;
    let begun = store::by_course(conn, unit.scope, &grid.filter, &grid.learned(&grid.courses)).await?;
    let of_course = |course: &Arc<ListedCourse>| {
        let Begun { started, completed } = begun.get(&course.course.id).copied().unwrap_or_default();
        OfCourse { course: Arc::clone(course), counts: StatusCounts::of(people, started, completed, grid.is_over) }
    };
    let items: Vec<OfCourse> = grid.courses.iter().map(of_course).collect();
    let total = grid.counts(people, begun.values());
    Ok(Summary { people, courses: grid.courses.len(), total, items })
}

/// Each department that anybody stands in or below, from the top down; people without one come last.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, department or course; the store.
pub async fn by_department(unit: &WorkspaceUnit, whose: &Whose) -> Result<Summary<OfDepartment>, AppError> {
    let (grid, tree) = grid(unit, whose).await?;
    let conn = unit.app.db.read();
    let people = store::people_by_department(conn, unit.scope, &grid.filter).await?;
    let begun = store::by_department(conn, unit.scope, &grid.filter, &grid.learned(&grid.courses)).await?;
    let below = below(&tree, &people, &begun);
    // What stands above the departments that are looked at would show their people only, and tell of what is out of sight.
    let looked_at =
        |id: OrgUnitId| [&grid.filter.units, &grid.filter.sight].into_iter().flatten().all(|units| units.contains(&id));
    let walk = tree.walk().into_iter().filter(|(_, unit)| looked_at(unit.id));
    let units = walk.map(|(depth, unit)| (Some(unit.clone()), depth));
    let items = units.chain([(None, 1)]).filter_map(|(unit, depth)| {
        let (people, begun) = below.get(&unit.as_ref().map(|unit| unit.id))?;
        Some(OfDepartment { unit, depth, people: *people, counts: grid.counts(*people, [begun].into_iter()) })
    });
    let items = items.collect();
    let everybody = people.values().sum();
    Ok(Summary { people: everybody, courses: grid.courses.len(), total: grid.counts(everybody, begun.values()), items })
}

type Numbers = (u64, Begun);

/// The numbers of each department with those of all below it.
fn below(
    tree: &OrgTree,
    people: &HashMap<Option<OrgUnitId>, u64>,
    begun: &HashMap<Option<OrgUnitId>, Begun>,
) -> HashMap<Option<OrgUnitId>, Numbers> {
    let mut found: HashMap<Option<OrgUnitId>, Numbers> = HashMap::new();
    for (unit, count) in people {
        let here = begun.get(unit).copied().unwrap_or_default();
        let above = unit.map(|unit| tree.ancestry(unit)).unwrap_or_default();
        // Who stands in a department that the tree does not have counts as standing in none.
        let keys = if above.is_empty() { vec![None] } else { above.iter().map(|unit| Some(unit.id)).collect() };
        for key in keys {
            let (people, begun) = found.entry(key).or_default();
            *people += count;
            begun.started += here.started;
            begun.completed += here.completed;
        }
    }
    found
}

impl Grid {
    /// Rows of so many people in all courses.
    fn counts<'a>(&self, people: u64, begun: impl Iterator<Item = &'a Begun>) -> StatusCounts {
        let (started, completed) =
            begun.fold((0, 0), |(started, completed), one| (started + one.started, completed + one.completed));
        let courses = u64::try_from(self.courses.len()).unwrap_or(u64::MAX);
        StatusCounts::of(people.saturating_mul(courses), started, completed, self.is_over)
    }
}
