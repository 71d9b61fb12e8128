//! Every try of somebody at the tests of a course, for the administrator and the supervisor (learning.md, "Progress, score, completion":
//! "first, best, latest and all attempts are kept and shown").

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AttemptId, EnrolmentId, UnitId};
use keizoku_domain::learning::Unit;
use keizoku_domain::learning::question::grade;
use keizoku_store::learning::attempts::{self, Attempt};
use keizoku_store::learning::{enrolments, units as course_units};
use keizoku_store::people::units;

use super::attempts::shown;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::sight;

/// A question of a test, and whether it was answered right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedQuestion {
    /// Its code within the test.
    pub code: String,
    /// What was asked.
    pub text: String,
    /// Whether the answer was right.
    pub right: bool,
}

/// A try at a test.
#[derive(Debug, Clone)]
pub struct Try {
    /// The attempt.
    pub attempt: Attempt,
    /// The test.
    pub unit: Unit,
    /// Question by question; nothing where the attempt is open, or where the test was changed since: what it asked is no longer there.
    pub questions: Option<Vec<AskedQuestion>>,
}

/// The attempts of an enrolment, the one begun last first. Three statements, however many there are.
///
/// # Errors
/// [`AppError::NotFound`] for an enrolment of somebody out of the caller's sight, `list.cursor_invalid`; the store.
pub async fn attempts_of(unit: &WorkspaceUnit, id: EnrolmentId, page: &PageRequest) -> Result<Page<Try>, AppError> {
    let conn = unit.app.db.read();
    let enrolment = enrolments::by_id(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let (tree, _) = units::tree(conn, unit.scope).await?;
    sight::ensure(unit, &tree, enrolment.learner).await?;
    let position: Option<(DateTime<Utc>, AttemptId)> = page.position()?;
    let rows = attempts::page(conn, unit.scope, id, position, page.limit() + 1).await?;
    let cut = Page::cut(rows, page.limit(), |row| (row.started_at, row.id))?;
    let tests = course_units::ever_of_course(conn, enrolment.course).await?;
    let tests: HashMap<UnitId, Unit> = tests.into_iter().map(|test| (test.id, test)).collect();
    let of = |attempt: Attempt| {
        let unit = tests.get(&attempt.unit).cloned().ok_or_else(|| AppError::internal("an attempt at no test"))?;
        Ok(Try { questions: marked(&unit, &attempt), unit, attempt })
    };
    let items = cut.items.into_iter().map(of).collect::<Result<_, AppError>>()?;
    Ok(Page { items, next_cursor: cut.next_cursor, total: None })
}

fn marked(unit: &Unit, attempt: &Attempt) -> Option<Vec<AskedQuestion>> {
    let handed_in = attempt.handed_in.as_ref()?;
    let questions = shown(unit, attempt)?;
    let graded = grade(&questions, &handed_in.answers);
    let asked = questions.into_iter().zip(graded.right);
    Some(asked.map(|(one, right)| AskedQuestion { code: one.code, text: one.text, right }).collect())
}
