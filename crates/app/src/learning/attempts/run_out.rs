//! The worker's side of a time limit: sittings that nobody came back to are handed in with what the server has.

use keizoku_domain::learning::SittingState;
use keizoku_store::learning::attempts::{self as store, RanOut};
use keizoku_store::learning::{enrolments, units};
use keizoku_store::{Uow, WorkspaceScope, courses};

use super::closing::{Closing, close};
use super::shown;
use crate::app::App;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// How many are closed before the worker looks whether it is to stop.
const BATCH: u64 = 100;

/// Closes sittings whose time ran out, each in a unit of its own; answers whether there may be more. One that can't be closed is
/// logged and keeps no other one waiting.
///
/// # Errors
/// The store.
pub async fn close_run_out(app: &App) -> Result<bool, AppError> {
    let due = store::ran_out(app.db.read(), app.now(), BATCH).await?;
    let mut closed: u64 = 0;
    for one in due {
        let unit = WorkspaceUnit::at_work(app, WorkspaceScope::proved(one.company, one.workspace));
        match unit.write(async |uow| close_one(uow, &unit, one).await).await {
            Ok(()) => closed += 1,
            Err(error) => tracing::error!(attempt = %one.id, %error, "a test whose time ran out was not closed"),
        }
    }
    Ok(closed == BATCH)
}

async fn close_one(uow: &Uow, unit: &WorkspaceUnit, one: RanOut) -> Result<(), AppError> {
    let enrolment = enrolments::lock(uow, unit.scope, one.enrolment).await?.ok_or(AppError::NotFound)?;
    let attempt = store::find(uow.conn(), unit.scope, one.enrolment, one.id).await?.ok_or(AppError::NotFound)?;
    // The learner came first.
    if !attempt.is_open() || SittingState::of(attempt.ends_at, uow.now()).takes_answers() {
        return Ok(());
    }
    let course = courses::find(uow.conn(), enrolment.course).await?.ok_or(AppError::NotFound)?;
    let units = units::of_course(uow.conn(), enrolment.course).await?;
    let test = units.iter().find(|unit| unit.id == attempt.unit);
    let Some((test, questions)) = test.and_then(|test| Some((test, shown(test, &attempt)?))) else {
        return Ok(store::set_aside(uow, unit.scope, attempt.id).await?);
    };
    let closing = Closing { course: &course, units: &units, test, questions: &questions };
    close(uow, unit, &closing, &enrolment, &attempt, attempt.draft.answers.clone()).await?;
    Ok(())
}
