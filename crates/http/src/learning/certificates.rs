//! 修了証: one's own, those of the people in sight, and what anybody is told who has a code.

use actix_web::http::header;
use actix_web::{HttpResponse, get, web};
use keizoku_app::App;
use keizoku_app::learning::certificates::{self, CertificatePaper};
use keizoku_domain::id::{EnrolmentId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::Certificate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::caller::ApiCaller;
use crate::disposition::disposition;
use crate::pace::LoginPace;
use crate::problem::{ApiError, Problem};
use crate::refusals::Reading;

/// The path of an enrolment.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct EnrolmentPath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    pub(super) ws: WorkspaceId,
    /// The enrolment.
    #[param(value_type = String, example = "enr_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^enr_[0-9a-f]{32}$")]
    pub(super) id: EnrolmentId,
}

fn pdf(paper: CertificatePaper) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((header::CONTENT_DISPOSITION, disposition("attachment", &paper.file_name, "pdf")))
        .body(paper.bytes)
}

/// Download one's own certificate
///
/// As PDF/A, of a completed course. It is issued when it is first asked for, and says the same from then on; only the score
/// grows with the best one.
#[utoipa::path(tag = "learning", operation_id = "getMyCertificate", params(EnrolmentPath), security(("bearer" = [])),
    responses((status = 200, description = "The certificate.", content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "The course is not completed.", body = Problem), Reading))]
#[get("/my-enrolments/{id}/certificate")]
pub(crate) async fn get_my_certificate(
    caller: ApiCaller,
    path: web::Path<EnrolmentPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::LearnCourses)?;
    Ok(pdf(certificates::own(&unit, path.id).await?))
}

/// Download somebody's certificate
///
/// As PDF/A, of a completed course of a person in the caller's sight.
#[utoipa::path(tag = "learning", operation_id = "getCertificate", params(EnrolmentPath), security(("bearer" = [])),
    responses((status = 200, description = "The certificate.", content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "The course is not completed.", body = Problem), Reading))]
#[get("/enrolments/{id}/certificate")]
pub(crate) async fn get_certificate(
    caller: ApiCaller,
    path: web::Path<EnrolmentPath>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadEnrolments)?;
    Ok(pdf(certificates::of_somebody(&unit, path.id).await?))
}

/// The path of a code.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CodePath {
    /// The code as typed from a certificate; case, spaces and hyphens do not matter.
    #[param(min_length = 1, max_length = 64, example = "0H4J-8QWR-M2TX-5BYN-7C3D")]
    code: String,
}

/// What a certificate says.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = VerifiedCertificate)]
pub(crate) struct VerifiedBody {
    /// Always true: a code that is not known is answered 404.
    valid: bool,
    /// The course, in Japanese.
    course_title_ja: String,
    /// The same in English; empty where there is none.
    course_title_en: String,
    /// The day of completion.
    #[schema(example = "2027-01-12")]
    completed_on: chrono::NaiveDate,
    /// Whose it is.
    name: String,
    /// The person's company.
    company: String,
}

impl From<Certificate> for VerifiedBody {
    fn from(certificate: Certificate) -> Self {
        Self {
            valid: true,
            course_title_ja: certificate.course_title_ja,
            course_title_en: certificate.course_title_en,
            completed_on: certificate.completed_on,
            name: certificate.learner_name,
            company: certificate.company_name,
        }
    }
}

/// Check a certificate
///
/// For whoever has its code; no log-in. Nothing is ever listed.
#[utoipa::path(tag = "learning", operation_id = "verifyCertificate", params(CodePath),
    responses((status = 200, description = "It is valid, and says this.", body = VerifiedBody), Reading), security(()))]
#[get("/certificates/{code}")]
pub(crate) async fn verify_certificate(
    _pace: LoginPace,
    app: web::Data<App>,
    path: web::Path<CodePath>,
) -> Result<web::Json<VerifiedBody>, ApiError> {
    Ok(web::Json(certificates::check(&app, &path.code).await?.into()))
}
