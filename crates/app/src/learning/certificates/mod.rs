//! 修了証: issued once, when it is first asked for, and drawn from what was written down then (learning.md, "Progress, score,
//! completion"). Completions from before there were certificates get theirs in the same way.

mod sheet;

use keizoku_domain::audit::Action;
use keizoku_domain::id::EnrolmentId;
use keizoku_domain::learning::certificate::completion_day;
use keizoku_domain::learning::{Certificate, VerificationCode};
use keizoku_store::learning::certificates as store;
use keizoku_store::learning::enrolments::{self, Enrolment};
use keizoku_store::people::{learners, units};
use keizoku_store::{Uow, courses, ordering};
use serde_json::json;

use super::desk;
use crate::app::{App, Random};
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::ordering::documents::issuer;
use crate::people::sight;

/// A certificate on paper.
#[derive(Debug, Clone)]
pub struct CertificatePaper {
    /// What the file is called.
    pub file_name: String,
    /// PDF/A.
    pub bytes: Vec<u8>,
}

/// The caller's own certificate of a completed course.
///
/// # Errors
/// [`AppError::NotFound`] for an enrolment of somebody else, `certificate.not_completed`; the store.
pub async fn own(unit: &WorkspaceUnit, id: EnrolmentId) -> Result<CertificatePaper, AppError> {
    let me = desk::me(unit).await?;
    let enrolment = enrolments::by_id(unit.app.db.read(), unit.scope, id).await?;
    paper(unit, enrolment.filter(|enrolment| enrolment.learner == me).ok_or(AppError::NotFound)?).await
}

/// The certificate of somebody in the caller's sight.
///
/// # Errors
/// [`AppError::NotFound`] for an enrolment outside of it, `certificate.not_completed`; the store.
pub async fn of_somebody(unit: &WorkspaceUnit, id: EnrolmentId) -> Result<CertificatePaper, AppError> {
    let conn = unit.app.db.read();
    let enrolment = enrolments::by_id(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let (tree, _) = units::tree(conn, unit.scope).await?;
    sight::ensure(unit, &tree, enrolment.learner).await?;
    paper(unit, enrolment).await
}

/// What anybody is told who has the code of a certificate.
///
/// # Errors
/// `certificate.unknown`; the store.
pub async fn check(app: &App, typed: &str) -> Result<Certificate, AppError> {
    let unknown = || AppError::refused("certificate.unknown");
    let code = VerificationCode::parse(typed).ok_or_else(unknown)?;
    store::by_code(app.db.read(), &code).await?.ok_or_else(unknown)
}

async fn paper(unit: &WorkspaceUnit, enrolment: Enrolment) -> Result<CertificatePaper, AppError> {
    completion_day(enrolment.completed_at)?;
    let certificate = match store::find(unit.app.db.read(), unit.scope, enrolment.id).await? {
        Some(certificate) => certificate,
        None => unit.write(async |uow| issue(uow, unit, enrolment.id).await).await?,
    };
    let address = format!("{}/verify/{}", unit.app.config.public_url, certificate.code);
    // The best score counts and only ever grows, so that a later paper of the same certificate may say more.
    let score = enrolment.scores.map(|scores| scores.best);
    let file_name = format!("修了証_{}_{}.pdf", certificate.course_title_ja, certificate.learner_name);
    let bytes = crate::paper::in_turn(move || sheet::draw(&certificate, score, &address)).await?;
    Ok(CertificatePaper { file_name, bytes })
}

/// Issues the certificate under the enrolment's lock: two who ask at once get the same one.
async fn issue(uow: &Uow, unit: &WorkspaceUnit, id: EnrolmentId) -> Result<Certificate, AppError> {
    let conn = uow.conn();
    let enrolment = enrolments::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    if let Some(issued) = store::find(conn, unit.scope, id).await? {
        return Ok(issued);
    }
    let learner = learners::find(conn, unit.scope, enrolment.learner).await?.ok_or(AppError::NotFound)?;
    let company = ordering::companies::find(conn, unit.scope.of_company()).await?.ok_or(AppError::NotFound)?;
    let course = courses::find(conn, enrolment.course).await?.ok_or(AppError::NotFound)?;
    let certificate = Certificate {
        code: fresh(unit.app.random.as_ref())?,
        learner_name: learner.name.to_string(),
        company_name: company.name,
        course_title_ja: course.fields.title_ja.into_string(),
        course_title_en: course.fields.title_en,
        completed_on: completion_day(enrolment.completed_at)?,
        issuer_name: issuer::name_in_force(conn).await?,
    };
    store::insert(uow, unit.scope, &enrolment, &certificate).await?;
    let entry = AuditEntry {
        company_id: unit.scope.company(),
        workspace_id: Some(unit.scope.workspace()),
        action: Action::CertificateIssued,
        subject: enrolment.learner.to_string(),
        details: json!({ "course": course.fields.code }),
    };
    audit::record(uow, &unit.app, &unit.actor, entry).await?;
    Ok(certificate)
}

fn fresh(random: &dyn Random) -> Result<VerificationCode, AppError> {
    let mut bytes = [0; 13];
    random.fill(&mut bytes)?;
    Ok(VerificationCode::from_bytes(bytes))
}
