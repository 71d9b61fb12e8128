//! Reports: written by learners, marked by training administrators or at once by rubric questions (learning.md, "Progress, score,
//! completion").

pub mod export;
mod mark;
mod queue;
mod write;

pub use mark::{hand_back, mark};
pub use queue::{Asked, Queued, ReportView, file, list, read};
pub use write::{HandIn, MyReport, attach, detach, hand_in, mine, my_file, save};

use std::collections::HashMap;

use keizoku_domain::id::UnitId;
use keizoku_domain::learning::{ReportTask, Scores, Unit, UnitContent};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::learning::reports as store;
pub use keizoku_store::learning::reports::{FileFacts, Mark, Report};
use keizoku_store::learning::results::{self, UnitResult};

use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// A file that is downloaded.
#[derive(Debug, Clone)]
pub struct ReportFile {
    /// What is known of it.
    pub facts: FileFacts,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

fn task_of(unit: &Unit) -> Result<&ReportTask, Refusal> {
    match &unit.content {
        UnitContent::Report(task) => Ok(task),
        _ => Err(Refusal::new("unit.not_a_report")),
    }
}

/// Writes what was reached in the report: the scores of its marked attempts in their order, so that marking anew counts in the place
/// of the attempt it belongs to.
async fn count(uow: &Uow, unit: &WorkspaceUnit, enrolment: &Enrolment, id: UnitId) -> Result<(), AppError> {
    let all = store::of_unit(uow.conn(), unit.scope, enrolment.id, id).await?;
    let scored = all.iter().filter_map(|report| report.mark.as_ref()?.score);
    let scores = scored.fold(None, |before, score| Some(Scores::after(before, score)));
    let before: HashMap<UnitId, UnitResult> = results::of(uow.conn(), unit.scope, enrolment.id).await?;
    let done_at = before.get(&id).and_then(|result| result.done_at).or_else(|| scores.map(|_| uow.now()));
    Ok(results::put(uow, unit.scope, enrolment, id, UnitResult { done_at, scores }).await?)
}

/// A report's file with its bytes.
async fn file_of(unit: &WorkspaceUnit, report: &Report) -> Result<ReportFile, AppError> {
    let facts = report.file.clone().ok_or(AppError::NotFound)?;
    let bytes = store::bytes(unit.app.db.read(), unit.scope, report.id).await?.ok_or(AppError::NotFound)?;
    Ok(ReportFile { facts, bytes })
}
