//! Surveys: answered once by each person, summed and read one by one by the training administrators (learning.md, "Roles on the
//! administrator site" and "Company-made material").

mod answer;
pub mod export;
mod results;

pub use answer::answer;
pub use results::{OneByOne, Said, Summed, SurveyLine, answers, list, sums, texts};

use keizoku_domain::courses::Course;
use keizoku_domain::id::UnitId;
use keizoku_domain::learning::survey::{SurveyQuestion, check_sum};
use keizoku_domain::learning::{Unit, UnitContent};
use keizoku_domain::refusal::Refusal;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::surveys::{self as store, Which};
use keizoku_store::learning::units;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::rosters::{self, Roster, Which as WhichTerm};

/// A survey of a term, looked at by an administrator.
pub(super) struct Place {
    roster: Roster,
    course: Course,
    unit: Unit,
    questions: Vec<SurveyQuestion>,
    anonymous: bool,
    /// Answers to the questions as they are now, and to earlier ones.
    counts: (u64, u64),
}

impl Place {
    async fn of(caller: &WorkspaceUnit, id: UnitId, which: WhichTerm) -> Result<Self, AppError> {
        let conn = caller.app.db.read();
        let roster = rosters::find(caller, which).await?;
        let unit = units::find(conn, id).await?.ok_or(AppError::NotFound)?;
        let course = courses_store::find(conn, unit.course).await?.ok_or(AppError::NotFound)?;
        let UnitContent::Survey { anonymous, questions } = &unit.content else { return Err(AppError::NotFound) };
        let (questions, anonymous) = (questions.clone(), *anonymous);
        let which = Which { unit: id, term: roster.term.id, revision: unit.revision };
        let counts = store::counts(conn, caller.scope, which).await?;
        let library = crate::courses::contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
        // A survey of a course that left the library is there as long as there are answers to it.
        if !library.contains(&course.id) && counts == (0, 0) {
            return Err(AppError::NotFound);
        }
        Ok(Self { roster, course, unit, questions, anonymous, counts })
    }

    const fn which(&self) -> Which {
        Which { unit: self.unit.id, term: self.roster.term.id, revision: self.unit.revision }
    }

    /// Refuses a sum that would tell of single people.
    fn ensure_summed(&self) -> Result<(), Refusal> {
        check_sum(self.anonymous, self.counts.0)
    }

    /// Refuses to show single answers of an anonymous survey.
    fn ensure_named(&self) -> Result<(), Refusal> {
        if self.anonymous { Err(Refusal::new("survey.anonymous")) } else { Ok(()) }
    }
}
