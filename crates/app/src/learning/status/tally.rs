//! How many rows there are, by course and department. People and enrolments are counted by the database, and what is asked of each
//! department decides what they count as; the few whose duties do not follow from the primary post are looked at one by one, some at a
//! time.

use std::collections::HashMap;

use keizoku_domain::id::{CourseId, OrgUnitId};
use keizoku_domain::learning::status::{StatusCounts, Wanted};
use keizoku_store::learning::status as store;
use keizoku_store::people::listing::{Filter, Position};

use super::Grid;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// People read at a time.
const PEOPLE: u64 = 500;

/// Rows by course and department; `None` is no department, or all of them where they were not asked for.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) counts: HashMap<(CourseId, Option<OrgUnitId>), StatusCounts>,
}

impl Tally {
    /// All rows.
    pub(super) fn total(&self) -> StatusCounts {
        self.sum(|_, _| true)
    }

    /// Rows of some courses and departments.
    pub(super) fn sum(&self, of: impl Fn(CourseId, Option<OrgUnitId>) -> bool) -> StatusCounts {
        let mut sum = StatusCounts::default();
        self.counts.iter().filter(|((course, unit), _)| of(*course, *unit)).for_each(|(_, counts)| sum += *counts);
        sum
    }
}

impl Grid {
    /// Counts the rows of the sheet, by department too where that is asked for.
    pub(super) async fn tally(&self, unit: &WorkspaceUnit, by_department: bool) -> Result<Tally, AppError> {
        if self.is_empty() {
            return Ok(Tally::default());
        }
        let conn = unit.app.db.read();
        let apart = self.duties.apart();
        let filter = Filter { apart: apart.clone().map(|apart| (apart, false)), ..self.filter.clone() };
        let by_department = by_department || self.duties.differ();
        let people = if by_department {
            store::people_by_department(conn, unit.scope, &filter).await?
        } else {
            HashMap::from([(None, store::count_people(conn, unit.scope, &filter).await?)])
        };
        let learned = self.learned(&self.courses);
        let wanted = Wanted { completed: None, bounds: self.asked.bounds };
        let how = (wanted, by_department);
        let begun = store::begun(conn, unit.scope, &filter, &learned, how).await?;
        let mut tally = Tally::default();
        for (department, people) in people {
            let duties = self.duties.of_unit(department);
            for (course, duty) in duties.iter() {
                let begun = begun.get(&(*course, department)).copied().unwrap_or_default();
                let begun = (begun.started, begun.completed);
                let counts = StatusCounts::found(&self.asked, duty, unit.today(), people, begun);
                *tally.counts.entry((*course, department)).or_default() += counts;
            }
        }
        if let Some(apart) = apart {
            let filter = Filter { apart: Some((apart, true)), ..self.filter.clone() };
            self.count_apart(unit, &filter, by_department, &mut tally).await?;
        }
        Ok(tally)
    }

    async fn count_apart(
        &self,
        unit: &WorkspaceUnit,
        filter: &Filter,
        by_department: bool,
        tally: &mut Tally,
    ) -> Result<(), AppError> {
        let mut behind: Option<Position> = None;
        loop {
            let chunk = self.chunk_of(unit, filter, &self.courses, behind, PEOPLE).await?;
            for row in &chunk.rows {
                let department = row.person.posts.primary.filter(|_| by_department);
                tally.counts.entry((row.course.course.id, department)).or_default().add(row.status);
            }
            behind = chunk.last;
            if !chunk.has_more {
                return Ok(());
            }
        }
    }
}
