//! Certificates: one for an enrolment, found by the enrolment, or by its code over all customers.

use keizoku_domain::id::EnrolmentId;
use keizoku_domain::learning::{Certificate, VerificationCode};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::enrolments::Enrolment;
use crate::db::Uow;
use crate::entity::certificates::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

fn certificate(row: Model) -> Result<Certificate, StoreError> {
    let code = VerificationCode::parse(&row.code)
        .ok_or_else(|| StoreError::bad_row("certificates", "code", row.enrolment_id, "is no code"))?;
    Ok(Certificate {
        code,
        learner_name: row.learner_name,
        company_name: row.company_name,
        course_title_ja: row.course_title_ja,
        course_title_en: row.course_title_en,
        completed_on: row.completed_on,
        issuer_name: row.issuer_name,
    })
}

/// The certificate of an enrolment, once it was issued.
///
/// # Errors
/// The database, or a row that is no certificate.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
) -> Result<Option<Certificate>, StoreError> {
    let query = Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid()));
    query.one(conn).await?.map(certificate).transpose()
}

/// The certificate with this code, whoever's it is: knowing the code is the proof.
///
/// # Errors
/// The database, or a row that is no certificate.
pub async fn by_code(conn: &impl ConnectionTrait, code: &VerificationCode) -> Result<Option<Certificate>, StoreError> {
    let query = Entity::find_across(Across::Entry).filter(C::Code.eq(code.as_str()));
    query.one(conn).await?.map(certificate).transpose()
}

/// Issues a certificate; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn insert(
    uow: &Uow,
    scope: WorkspaceScope,
    enrolment: &Enrolment,
    certificate: &Certificate,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        learner_id: Set(enrolment.learner.as_uuid()),
        code: Set(certificate.code.as_str().to_owned()),
        learner_name: Set(certificate.learner_name.clone()),
        company_name: Set(certificate.company_name.clone()),
        course_title_ja: Set(certificate.course_title_ja.clone()),
        course_title_en: Set(certificate.course_title_en.clone()),
        completed_on: Set(certificate.completed_on),
        issuer_name: Set(certificate.issuer_name.clone()),
        issued_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}
