//! Rows out of people and courses: some people at a time, crossed with the courses in memory.

use std::sync::Arc;

use keizoku_domain::id::LearnerId;
use keizoku_domain::learning::LearningStatus;
use keizoku_store::keyset::Direction;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::status as store;
use keizoku_store::people::lines;
use keizoku_store::people::listing::{Filter, Position, Sort};
use keizoku_store::people::stamp::Stamp;

use super::{Duty, Grid, ListedCourse, StatusRow};
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
    /// The rows of at most `people` people behind `behind`, in these of the sheet's courses. The database leaves out who has none, but
    /// for a few of those whose settings it cannot tell.
    pub(super) async fn chunk(
        &self,
        unit: &WorkspaceUnit,
        courses: &[Arc<ListedCourse>],
        behind: Option<Position>,
        people: u64,
    ) -> Result<Chunk, AppError> {
        self.chunk_of(unit, &self.filter, courses, behind, people).await
    }

    /// The same of other people than the sheet's.
    pub(super) async fn chunk_of(
        &self,
        unit: &WorkspaceUnit,
        filter: &Filter,
        courses: &[Arc<ListedCourse>],
        behind: Option<Position>,
        people: u64,
    ) -> Result<Chunk, AppError> {
        let conn = unit.app.db.read();
        let learned = self.learned(courses);
        let filter = Filter { learned: Some(learned.clone()), ..filter.clone() };
        let sort = (Sort::LoginId, Direction::Ascending);
        let (found, stamp) = lines::page(conn, unit.scope, &filter, sort, behind.as_ref(), people).await?;
        let ids: Vec<LearnerId> = found.iter().map(|line| line.person.id).collect();
        let mut reached = store::of_people(conn, unit.scope, &ids, &learned).await?;
        let has_more = u64::try_from(found.len()).map_err(AppError::internal)? == people;
        let (mut rows, mut behind) = (Vec::with_capacity(found.len() * courses.len()), behind);
        for line in found {
            let position = Position::of(&line.person, sort.0);
            let (duties, person) = (self.duties.of_person(&line), Arc::new(line));
            let of_person = courses.iter().filter_map(|course| {
                let duty = *duties.get(&course.course.id)?;
                let enrolment = reached.remove(&(person.person.id, course.course.id));
                let evidence = enrolment.as_ref().map(Enrolment::evidence);
                if !self.duties.rows(&self.asked, &duty).hold(evidence.as_ref()) {
                    return None;
                }
                let status = status(unit, &duty, enrolment.as_ref());
                let (person, course) = (Arc::clone(&person), Arc::clone(course));
                let (class, behind) = (self.class.clone(), behind.clone());
                Some(StatusRow { person, course, enrolment, duty, status, class, behind })
            });
            rows.extend(of_person);
            behind = Some(position);
        }
        Ok(Chunk { rows, last: behind, has_more, stamp })
    }
}

fn status(unit: &WorkspaceUnit, duty: &Duty, enrolment: Option<&Enrolment>) -> LearningStatus {
    let completed = enrolment.is_some_and(|one| one.completed_at.is_some());
    LearningStatus::of(enrolment.is_some(), completed, Some(duty.last_day), unit.today())
}
