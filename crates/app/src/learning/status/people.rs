//! The people whom a search of the status list finds, each once with the courses that were found.

use keizoku_domain::id::{LearnerId, TermId};
use keizoku_domain::messaging::mailing::{Addressee, FoundCourse, MOST_COURSES, by_due_date};
use keizoku_domain::people::OrgTree;
use keizoku_store::people::listing::Position;

use super::{Grid, Query, StatusRow, department};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::trees;

/// People read at a time, at most.
const PEOPLE: u64 = 200;

/// Somebody who was found.
#[derive(Debug, Clone)]
pub struct FoundPerson {
    /// Who.
    pub learner: LearnerId,
    /// Whether there is a mail address.
    pub has_address: bool,
    /// What was found.
    pub addressee: Addressee,
}

/// The people of exactly the rows that the list finds, by user ID, and the term whose they are. Of more than `most` people, one more
/// than that.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, department or course; the store.
pub async fn people(unit: &WorkspaceUnit, query: &Query, most: usize) -> Result<(TermId, Vec<FoundPerson>), AppError> {
    let read = async |known: &trees::Known| Ok((Grid::of(unit, known, &query.whose, &query.asked).await?, None));
    let (grid, known) = trees::on_known(unit, read).await?;
    let mut people = Vec::new();
    let mut behind: Option<Position> = None;
    while !grid.is_empty() && people.len() <= most {
        let chunk = grid.chunk(unit, &grid.courses, behind, PEOPLE).await?;
        let of_person = chunk.rows.chunk_by(|one, other| one.person.person.id == other.person.person.id);
        people.extend(of_person.filter_map(|rows| found(&known.tree, rows)));
        behind = chunk.last;
        if !chunk.has_more {
            break;
        }
    }
    people.truncate(most + 1);
    Ok((grid.roster.term.id, people))
}

fn found(tree: &OrgTree, rows: &[StatusRow]) -> Option<FoundPerson> {
    let line = &rows.first()?.person;
    let course = |row: &StatusRow| FoundCourse {
        id: row.course.course.id,
        title: row.course.course.fields.title_ja.to_string(),
        status: row.status.ja().to_owned(),
        progress: row.enrolment.as_ref().map_or(0, |one| one.progress),
        due_on: row.duty.last_day,
    };
    let mut courses: Vec<FoundCourse> = rows.iter().map(course).collect();
    by_due_date(&mut courses);
    courses.truncate(MOST_COURSES);
    let addressee = Addressee {
        name: line.person.name.to_string(),
        login_id: line.person.login_id.to_string(),
        department: department(tree, line),
        courses,
        found: u32::try_from(rows.len()).unwrap_or(u32::MAX),
    };
    Some(FoundPerson { learner: line.person.id, has_address: line.person.email.is_some(), addressee })
}
