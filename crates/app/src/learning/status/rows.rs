//! Rows out of people and courses: some people at a time, crossed with the courses in memory.

use std::collections::HashMap;
use std::sync::Arc;

use keizoku_domain::id::{CourseId, LearnerId};
use keizoku_domain::learning::LearningStatus;
use keizoku_domain::learning::status::Rows;
use keizoku_store::keyset::Direction;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::status::{self as store, Learned};
use keizoku_store::people::lines;
use keizoku_store::people::listing::{Filter, Position, Sort};
use keizoku_store::people::stamp::Stamp;

use super::{Grid, ListedCourse, StatusRow};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// The rows of some people.
pub(super) struct Chunk {
    pub(super) rows: Vec<StatusRow>,
    /// The last of the people, whether or not it has rows.
    pub(super) last: Option<Position>,
    /// There may be more people.
    pub(super) has_more: bool,
    pub(super) stamp: Option<Stamp>,
}

impl Grid {
    /// The rows of at most `people` people behind `behind`, in these of the sheet's courses. Everybody who is read has at least
    /// one row: the database leaves out who has none.
    pub(super) async fn chunk(
        &self,
        unit: &WorkspaceUnit,
        courses: &[Arc<ListedCourse>],
        behind: Option<Position>,
        people: u64,
    ) -> Result<Chunk, AppError> {
        let conn = unit.app.db.read();
        let learned = self.learned(courses);
        let filter = Filter { learned: Some(learned.clone()), ..self.filter.clone() };
        let sort = (Sort::LoginId, Direction::Ascending);
        let (found, stamp) = lines::page(conn, unit.scope, &filter, sort, behind.as_ref(), people).await?;
        let ids: Vec<LearnerId> = found.iter().map(|line| line.person.id).collect();
        let mut reached = store::of_people(conn, unit.scope, &ids, &learned).await?;
        let has_more = u64::try_from(found.len()).map_err(AppError::internal)? == people;
        let (mut rows, mut behind) = (Vec::with_capacity(found.len() * courses.len()), behind);
        for line in found {
            let position = Position::of(&line.person, sort.0);
            let person = Arc::new(line);
            let of_person = courses.iter().filter_map(|course| {
                let enrolment = take(&mut reached, learned.rows, (person.person.id, course.course.id))?;
                let status = self.status(unit, enrolment.as_ref());
                let (person, course) = (Arc::clone(&person), Arc::clone(course));
                Some(StatusRow { person, course, enrolment, status, behind: behind.clone() })
            });
            rows.extend(of_person);
            behind = Some(position);
        }
        Ok(Chunk { rows, last: behind, has_more, stamp })
    }

    pub(super) fn learned(&self, courses: &[Arc<ListedCourse>]) -> Learned {
        let rows = self.filter.learned.as_ref().map_or(Rows::Nothing, |learned| learned.rows);
        let courses = courses.iter().map(|one| one.course.id).collect();
        Learned { term: self.roster.term.id, courses, rows }
    }

    fn status(&self, unit: &WorkspaceUnit, enrolment: Option<&Enrolment>) -> LearningStatus {
        let completed = enrolment.is_some_and(|one| one.completed_at.is_some());
        LearningStatus::of(enrolment.is_some(), completed, Some(self.roster.term.ends_on), unit.today())
    }
}

/// The enrolment of a row that is wanted, if it has one; `None` for a row that is not.
#[expect(clippy::option_option, reason = "a row that is not wanted, and a wanted one without an enrolment")]
fn take(
    reached: &mut HashMap<(LearnerId, CourseId), Enrolment>,
    rows: Rows,
    key: (LearnerId, CourseId),
) -> Option<Option<Enrolment>> {
    let enrolment = reached.remove(&key);
    let facts = enrolment.as_ref().map(|one| (one.completed_at, one.scores.map(|scores| scores.best)));
    rows.hold(facts).then_some(enrolment)
}
