//! A page of the status list.

use std::sync::Arc;

use keizoku_domain::id::LearnerId;
use keizoku_domain::learning::status::Rows;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::status::Among;
use keizoku_store::people::listing::{self, Position};
use keizoku_store::people::stamp::Stamp;

use super::{Grid, Place, Query, Sort, StatusRow};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::list::People;
use crate::people::trees;

/// People read at a time in a course, at least: the last ones of a page are not looked for one by one.
const LEAST_PEOPLE: u64 = 20;

/// A page of rows, and the departments that their people stand in.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, department or course, `list.cursor_invalid`; the store.
pub async fn list(
    unit: &WorkspaceUnit,
    query: &Query,
    page: &PageRequest,
) -> Result<People<Page<StatusRow>>, AppError> {
    let place: Option<Place> = page.position()?;
    let read = async |known: &trees::Known| {
        let grid = Grid::of(unit, known, &query.whose, &query.asked).await?;
        if grid.is_empty() {
            return Ok(((Vec::new(), 0), None));
        }
        let (rows, stamp) = match (query.sort, &place) {
            (Sort::LoginId, None) => grid.by_person(unit, None, page.limit()).await?,
            (Sort::LoginId, Some(Place::Person { behind, person, course })) => {
                grid.by_person(unit, Some((behind, *person, course)), page.limit()).await?
            }
            (Sort::Course, None) => grid.by_course(unit, None, page.limit()).await?,
            (Sort::Course, Some(Place::Course { course, behind })) => {
                grid.by_course(unit, Some((course, behind)), page.limit()).await?
            }
            _ => return Err(AppError::refused("list.cursor_invalid")),
        };
        let total = if page.with_total { grid.tally(unit, false).await?.total().total() } else { 0 };
        Ok(((rows, total), stamp))
    };
    let ((rows, total), known) = trees::on_known(unit, read).await?;
    let mut found = Page::cut(rows, page.limit(), |row| place_of(row, query.sort))?;
    found.total = page.with_total.then_some(total);
    Ok(People { found, tree: Arc::clone(&known.tree) })
}

/// Where a page that ends with this row goes on.
fn place_of(row: &StatusRow, sort: Sort) -> Place {
    let course = courses_store::list_key(&row.course.course);
    match sort {
        Sort::LoginId => Place::Person { behind: row.behind.clone(), person: row.person.person.id, course },
        Sort::Course => {
            Place::Course { course, behind: Some(Position::of(&row.person.person, listing::Sort::LoginId)) }
        }
    }
}

type Found = (Vec<StatusRow>, Option<Stamp>);

impl Grid {
    /// Rows in the order of people, one more than `limit` where there is a next page.
    async fn by_person(
        &self,
        unit: &WorkspaceUnit,
        place: Option<(&Option<Position>, LearnerId, &String)>,
        limit: u64,
    ) -> Result<Found, AppError> {
        let wanted = usize::try_from(limit + 1).map_err(AppError::internal)?;
        let mut behind = place.and_then(|(behind, ..)| behind.clone());
        let (mut rows, mut stamp) = (Vec::new(), None);
        // The first person may be done with already.
        let people = self.readers(limit + 1)? + 1;
        loop {
            let mut chunk = self.chunk(unit, &self.courses, behind, people).await?;
            if let Some((_, person, course)) = place {
                let told = |row: &StatusRow| {
                    row.person.person.id == person && courses_store::list_key(&row.course.course) <= *course
                };
                chunk.rows.retain(|row| !told(row));
            }
            stamp = chunk.stamp.or(stamp);
            rows.append(&mut chunk.rows);
            behind = chunk.last;
            if rows.len() >= wanted || !chunk.has_more {
                return Ok((rows, stamp));
            }
        }
    }

    /// How many people it takes for so many rows: everybody who is read has a row, or one for each course that is in nobody's way.
    fn readers(&self, rows: u64) -> Result<u64, AppError> {
        let learned = self.learned(&self.courses);
        let every = |among: &Among| {
            among.rows.iter().filter(|(rows, _)| *rows == Rows::Every).map(|(_, courses)| courses.len()).sum::<usize>()
        };
        let courses = learned.among.iter().map(every).min().unwrap_or_default().max(1);
        Ok(rows.div_ceil(u64::try_from(courses).map_err(AppError::internal)?))
    }

    /// Rows in the order of courses, one more than `limit` where there is a next page.
    async fn by_course(
        &self,
        unit: &WorkspaceUnit,
        place: Option<(&String, &Option<Position>)>,
        limit: u64,
    ) -> Result<Found, AppError> {
        let limit = usize::try_from(limit).map_err(AppError::internal)?;
        let (mut rows, mut stamp) = (Vec::with_capacity(limit + 1), None);
        for course in &self.courses {
            let key = courses_store::list_key(&course.course);
            let mut behind = match place {
                Some((from, _)) if key < *from => continue,
                Some((from, behind)) if key == *from => behind.clone(),
                _ => None,
            };
            loop {
                let people = u64::try_from(limit + 1 - rows.len()).map_err(AppError::internal)?.max(LEAST_PEOPLE);
                let chunk = self.chunk(unit, std::slice::from_ref(course), behind, people).await?;
                stamp = chunk.stamp.or(stamp);
                rows.extend(chunk.rows);
                behind = chunk.last;
                if rows.len() > limit {
                    return Ok((rows, stamp));
                }
                if !chunk.has_more {
                    break;
                }
            }
        }
        Ok((rows, stamp))
    }
}
