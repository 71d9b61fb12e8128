//! A learner writes a report: drafts are kept here while they grow, and handed in as a whole.

use keizoku_domain::id::{ReportId, UnitId};
use keizoku_domain::learning::report::{MOST_TEXT, ReportState, open_attempt};
use keizoku_domain::learning::{Answer, ReportTask, Unit, report_file};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::enrolments::{self, Enrolment};
use keizoku_store::learning::reports::{self as store, FileFacts, Mark, Report, Submitted};

use super::{ReportFile, count, file_of, task_of};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::desk::InContext;
use crate::learning::study::{At, at, department, enrol, settle};

/// A report as its learner sees it.
#[derive(Debug, Clone)]
pub struct MyReport {
    /// The unit.
    pub unit: Unit,
    /// What it asks for.
    pub task: ReportTask,
    /// Score from which it is passed.
    pub passing: u32,
    /// One's own attempts, the first one first; a draft is the last one.
    pub attempts: Vec<Report>,
}

/// What is handed in.
#[derive(Debug, Clone)]
pub struct HandIn {
    /// The number of the attempt.
    pub attempt: u32,
    /// The edition of the unit it was written for.
    pub edition: i64,
    /// The text.
    pub text: String,
    /// Answers to rubric questions.
    pub answers: Vec<Answer>,
}

async fn at_report(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
) -> Result<(At, ReportTask), AppError> {
    let at = at(unit, course, id).await?;
    let task = task_of(&at.unit)?.clone();
    Ok((at, task))
}

fn mine_of(at: At, task: ReportTask, attempts: Vec<Report>) -> MyReport {
    let passing = at.unit.passing_score(at.course.fields.passing_score).unwrap_or_default();
    MyReport { unit: at.unit, task, passing, attempts }
}

/// The report with one's own attempts.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_report`, those of the desk; the store.
pub async fn mine(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<MyReport, AppError> {
    let (at, task) = at_report(unit, course, id).await?;
    let conn = unit.app.db.read();
    let key = (at.course.id, at.desk.term.id, at.desk.class_id());
    let enrolment = enrolments::find(conn, unit.scope, at.desk.learner, key).await?;
    let attempts = match enrolment {
        None => Vec::new(),
        Some(enrolment) => store::of_unit(conn, unit.scope, enrolment.id, id).await?,
    };
    Ok(mine_of(at, task, attempts))
}

/// The draft that is open, or a new one that is not kept yet.
async fn open(uow: &Uow, unit: &WorkspaceUnit, at: &At, enrolment: &Enrolment) -> Result<(Report, bool), AppError> {
    let all = store::of_unit(uow.conn(), unit.scope, enrolment.id, at.unit.id).await?;
    let (attempt, fresh) = open_attempt(all.last().map(|one| (one.attempt, one.state)))?;
    if let (Some(draft), false) = (all.into_iter().next_back(), fresh) {
        return Ok((draft, false));
    }
    let draft = Report {
        id: ReportId::generate(unit.app.ids.as_ref()),
        enrolment: enrolment.id,
        learner: enrolment.learner,
        unit: at.unit.id,
        course: at.course.id,
        term: enrolment.term,
        attempt,
        unit_revision: at.unit.revision,
        state: ReportState::Draft,
        text: String::new(),
        answers: Vec::new(),
        file: None,
        started_at: uow.now(),
        updated_at: uow.now(),
        submitted: None,
        mark: None,
        revision: 0,
    };
    Ok((draft, true))
}

async fn keep(uow: &Uow, unit: &WorkspaceUnit, mut report: Report, fresh: bool) -> Result<Report, AppError> {
    report.revision += 1;
    report.updated_at = uow.now();
    if fresh {
        store::insert(uow, unit.scope, &report).await?;
    } else {
        store::update(uow, unit.scope, &report).await?;
    }
    Ok(report)
}

/// Keeps what changed of a draft beside its text; the revision guards the text alone, which may be on its way at the same time.
async fn touch(uow: &Uow, unit: &WorkspaceUnit, report: Report) -> Result<Report, AppError> {
    let report = Report { updated_at: uow.now(), ..report };
    store::update(uow, unit.scope, &report).await?;
    Ok(report)
}

/// Keeps a draft's text. The same text sent again leaves the same as once.
///
/// # Errors
/// [`AppError::Stale`] when another window wrote it meanwhile, `unit.not_a_report`, `report.waiting`, `report.text_not_taken`,
/// `report.text_too_long`, those of the desk; the store.
pub async fn save(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    seen: i64,
    text: String,
) -> Result<Report, AppError> {
    let (at, task) = at_report(unit, course, id).await?;
    if !task.answer.takes_text() && !text.trim().is_empty() {
        return Err(Refusal::invalid(Vec::new()).at("/text", "report.text_not_taken").into());
    }
    // More than the report takes is kept too: it is shortened before it is handed in, and not lost.
    if text.chars().count() > usize::try_from(MOST_TEXT).unwrap_or(usize::MAX) {
        return Err(Refusal::invalid(Vec::new()).at("/text", "report.text_too_long").into());
    }
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        enrolments::update(uow, unit.scope, &enrolment).await?;
        let (draft, fresh) = open(uow, unit, &at, &enrolment).await?;
        if draft.text == text && !fresh {
            return Ok(draft);
        }
        // Where nothing is written yet, nothing can be overwritten: a file may have begun the draft meanwhile.
        if draft.revision != seen && !draft.text.is_empty() {
            return Err(AppError::Stale);
        }
        let draft = Report { text: text.clone(), unit_revision: at.unit.revision, ..draft };
        keep(uow, unit, draft, fresh).await
    })
    .await
}

/// Puts a file to the draft, in place of the one there was.
///
/// # Errors
/// `unit.not_a_report`, `report.waiting`, `report.file_not_taken`, those of [`report_file::check`] and of the desk; the store.
pub async fn attach(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Report, AppError> {
    let (at, task) = at_report(unit, course, id).await?;
    if !task.answer.takes_file() {
        return Err(AppError::refused("report.file_not_taken"));
    }
    let (kind, name) = report_file::check(name, &bytes)?;
    let size = u64::try_from(bytes.len()).map_err(AppError::internal)?;
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        enrolments::update(uow, unit.scope, &enrolment).await?;
        let (draft, fresh) = open(uow, unit, &at, &enrolment).await?;
        let draft = Report { file: Some(FileFacts { name: name.clone(), kind, size }), ..draft };
        let draft = if fresh { keep(uow, unit, draft, true).await? } else { touch(uow, unit, draft).await? };
        store::put_file(uow, unit.scope, &draft, bytes.clone()).await?;
        Ok(draft)
    })
    .await
}

/// Takes the file of the draft away; a second time changes nothing.
///
/// # Errors
/// [`AppError::NotFound`] where no draft is open, `unit.not_a_report`, `report.waiting`, those of the desk; the store.
pub async fn detach(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<Report, AppError> {
    let (at, _) = at_report(unit, course, id).await?;
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        enrolments::update(uow, unit.scope, &enrolment).await?;
        let (draft, fresh) = open(uow, unit, &at, &enrolment).await?;
        if fresh {
            return Err(AppError::NotFound);
        }
        if draft.file.is_none() {
            return Ok(draft);
        }
        store::remove_file(uow, unit.scope, draft.id).await?;
        touch(uow, unit, Report { file: None, ..draft }).await
    })
    .await
}

/// Hands a report in; where questions mark it, it is marked at once. The same sent again, after the connection broke, leaves the
/// same as once; another text for an attempt that was handed in is refused.
///
/// # Errors
/// `unit.not_a_report`, `report.waiting`, `report.handed_in`, `report.changed`, those of [`ReportTask::check`] and of the desk; the
/// store.
pub async fn hand_in(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    what: HandIn,
) -> Result<MyReport, AppError> {
    let course = course.into();
    let (at, task) = at_report(unit, course, id).await?;
    let passing = at.unit.passing_score(at.course.fields.passing_score).unwrap_or_default();
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        let all = store::of_unit(uow.conn(), unit.scope, enrolment.id, id).await?;
        let sent = all.iter().find(|one| one.attempt == what.attempt && one.state != ReportState::Draft);
        if let Some(sent) = sent {
            let same = sent.text == what.text.trim() && sent.answers == what.answers;
            return if same { Ok(()) } else { Err(AppError::refused("report.handed_in")) };
        }
        let (draft, fresh) = open(uow, unit, &at, &enrolment).await?;
        if draft.attempt != what.attempt {
            return Err(AppError::refused("report.handed_in"));
        }
        if at.unit.revision != what.edition {
            return Err(AppError::refused("report.changed"));
        }
        task.check(&what.text, draft.file.is_some(), &what.answers)?;
        let submitted = Submitted { at: uow.now(), department: department(uow, unit, &enrolment).await? };
        let mark = task.is_automatic().then(|| {
            let (score, points) = task.score_by_questions(&what.answers);
            let (state, comment) = (ReportState::Marked, String::new());
            Mark { state, at: uow.now(), by: None, score: Some(score), passed: score >= passing, points, comment }
        });
        let state = draft.state.handed_in(task.is_automatic())?;
        let report = Report {
            state,
            text: what.text.trim().to_owned(),
            answers: what.answers.clone(),
            unit_revision: at.unit.revision,
            submitted: Some(submitted),
            mark,
            ..draft
        };
        let report = keep(uow, unit, report, fresh).await?;
        if let Some(mark) = &report.mark {
            store::mark(uow, unit.scope, &report, mark).await?;
            count(uow, unit, &enrolment, id).await?;
        }
        settle(uow, unit, &at, enrolment).await.map(|_| ())
    })
    .await?;
    mine(unit, course, id).await
}

/// The file of one's own report.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_report`, those of the desk; the store.
pub async fn my_file(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    report: ReportId,
) -> Result<ReportFile, AppError> {
    let mine = mine(unit, course, id).await?;
    let report = mine.attempts.iter().find(|one| one.id == report).ok_or(AppError::NotFound)?;
    file_of(unit, report).await
}
