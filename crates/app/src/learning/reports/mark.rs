//! A report is marked, or returned to its learner, who is told by mail and finds it on the course's page.

use keizoku_domain::audit::Action;
use keizoku_domain::id::ReportId;
use keizoku_domain::learning::report::{ReportState, check_comment};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_store::Uow;
use keizoku_store::learning::reports::{self as store, Mark, Report};
use keizoku_store::learning::{enrolments, units};
use keizoku_store::ordering::companies;
use serde_json::{Value, json};

use super::queue::{self, ReportView};
use super::{count, task_of};
use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::learning::study::settle_course;
use crate::messaging::outbox::{self, MailDraft};
use crate::people::change::note;

fn name_of(unit: &WorkspaceUnit) -> Option<String> {
    match &unit.actor {
        Actor::Account(account) => Some(account.name.clone()),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => None,
    }
}

/// The report under its enrolment's lock, as the caller saw it.
async fn seen(uow: &Uow, unit: &WorkspaceUnit, id: ReportId, revision: i64) -> Result<Report, AppError> {
    let report = store::find(uow.conn(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
    if report.revision == revision { Ok(report) } else { Err(AppError::Stale) }
}

/// Marks a report by points for each criterion, or marks it anew; the enrolment follows.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `report.marked_by_questions`, `report.was_returned`, `report.points_unsound`,
/// `report.points_missing`, `report.comment_too_long`; the store.
pub async fn mark(
    unit: &WorkspaceUnit,
    id: ReportId,
    revision: i64,
    points: &[(String, u32)],
    comment: &str,
) -> Result<ReportView, AppError> {
    let view = queue::read(unit, id).await?;
    check_comment(comment, false)?;
    let (score, points) = task_of(&view.queued.unit)?.score_by_criteria(points)?;
    let passed = score >= view.passing;
    unit.write(async |uow| {
        let enrolment = enrolments::lock(uow, unit.scope, view.queued.report.enrolment).await?;
        let enrolment = enrolment.ok_or(AppError::NotFound)?;
        let mut report = seen(uow, unit, id, revision).await?;
        report.state = report.state.marked()?;
        let mark = Mark {
            state: report.state,
            at: uow.now(),
            by: name_of(unit),
            score: Some(score),
            passed,
            points: points.clone(),
            comment: comment.trim().to_owned(),
        };
        keep(uow, unit, &mut report, mark).await?;
        count(uow, unit, &enrolment, report.unit).await?;
        let all = units::of_course(uow.conn(), report.course).await?;
        settle_course(uow, unit, (&view.queued.course, &all), enrolment).await?;
        let details = json!({
            "course": view.queued.course.fields.code, "unit": view.queued.unit.code, "attempt": report.attempt,
            "learner": report.learner, "score": score,
        });
        note(uow, unit, Action::ReportMarked, id.to_string(), details).await?;
        let outcome = if passed { "合格" } else { "不合格" };
        let comment = Some(comment.trim()).filter(|comment| !comment.is_empty());
        let facts = json!({ "score": score, "outcome": outcome, "comment": comment });
        tell(uow, unit, &view, &report, (MailKind::ReportMarked, facts)).await
    })
    .await?;
    queue::read(unit, id).await
}

/// Returns a report to its learner with the reason; it has no score, and can be handed in again.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `report.was_marked`, `report.was_returned`, `report.comment_missing`,
/// `report.comment_too_long`; the store.
pub async fn hand_back(
    unit: &WorkspaceUnit,
    id: ReportId,
    revision: i64,
    comment: &str,
) -> Result<ReportView, AppError> {
    let view = queue::read(unit, id).await?;
    check_comment(comment, true)?;
    unit.write(async |uow| {
        enrolments::lock(uow, unit.scope, view.queued.report.enrolment).await?.ok_or(AppError::NotFound)?;
        let mut report = seen(uow, unit, id, revision).await?;
        report.state = report.state.returned()?;
        let mark = Mark {
            state: ReportState::Returned,
            at: uow.now(),
            by: name_of(unit),
            score: None,
            passed: false,
            points: Vec::new(),
            comment: comment.trim().to_owned(),
        };
        keep(uow, unit, &mut report, mark).await?;
        let details = json!({
            "course": view.queued.course.fields.code, "unit": view.queued.unit.code, "attempt": report.attempt,
            "learner": report.learner,
        });
        note(uow, unit, Action::ReportReturned, id.to_string(), details).await?;
        let facts = json!({ "reason": comment.trim() });
        tell(uow, unit, &view, &report, (MailKind::ReportReturned, facts)).await
    })
    .await?;
    queue::read(unit, id).await
}

async fn keep(uow: &Uow, unit: &WorkspaceUnit, report: &mut Report, mark: Mark) -> Result<(), AppError> {
    report.revision += 1;
    report.updated_at = uow.now();
    store::mark(uow, unit.scope, report, &mark).await?;
    report.mark = Some(mark);
    Ok(store::update(uow, unit.scope, report).await?)
}

/// Writes to the learner; who has no address finds it on the course's page.
async fn tell(
    uow: &Uow,
    unit: &WorkspaceUnit,
    view: &ReportView,
    report: &Report,
    (kind, mut facts): (MailKind, Value),
) -> Result<(), AppError> {
    let learner = &view.queued.learner;
    let Some(to) = learner.email.clone() else { return Ok(()) };
    let company = companies::find(uow.conn(), unit.scope.of_company()).await?.ok_or(AppError::NotFound)?;
    let page = format!("{}/learn/courses/{}/units/{}", unit.app.config.public_url, report.course, report.unit);
    facts["company_name"] = json!(company.name);
    facts["course"] = json!(view.queued.course.fields.title_ja);
    facts["report"] = json!(view.queued.unit.title_ja.as_str());
    facts["page_url"] = json!(page);
    let draft = MailDraft {
        company_id: unit.scope.company(),
        workspace_id: Some(unit.scope.workspace()),
        kind,
        key: mail_key(kind, report.id, report.revision, learner.id),
        to,
        to_name: learner.name.to_string(),
        params: facts,
    };
    outbox::queue(uow, &unit.app, draft).await.map(|_| ())
}
