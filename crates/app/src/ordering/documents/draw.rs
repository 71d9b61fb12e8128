//! The paper of a document: drawn once, behind the request that issued it, and kept for good. Who asks before the worker
//! came has it drawn at once; the bytes are the same.

use aws_lc_rs::digest::{SHA256, digest};
use keizoku_domain::id::DocumentId;
use keizoku_store::CompanyScope;
use keizoku_store::ordering::documents::{self as store, DocumentFile, StoredDocument};
use serde::Deserialize;

use super::issue::hex;
use super::read::untouched;
use crate::app::App;
use crate::caller::CompanyUnit;
use crate::error::AppError;
use crate::jobs::Job;
use crate::jobs::run::Report;

/// A document and its paper.
///
/// # Errors
/// [`AppError::NotFound`]; a paper that cannot be drawn; the store.
pub async fn paper(unit: &CompanyUnit, id: DocumentId) -> Result<(StoredDocument, DocumentFile), AppError> {
    kept(&unit.app, unit.scope, id).await
}

async fn kept(app: &App, scope: CompanyScope, id: DocumentId) -> Result<(StoredDocument, DocumentFile), AppError> {
    let conn = app.db.read();
    let document = store::find(conn, scope, id).await?.ok_or(AppError::NotFound)?;
    untouched(&document)?;
    if let Some(file) = store::file(conn, scope, id).await? {
        return if file.sha256 == sha256(&file.bytes) {
            Ok((document, file))
        } else {
            Err(AppError::internal(format!("the paper of {id} is not the one that was drawn")))
        };
    }
    let file = drawn(&document).await?;
    app.write(async |uow| Ok(store::keep_file(uow, scope, id, &file).await?)).await?;
    Ok((document, file))
}

/// Draws the paper anew, without keeping it: the same facts give the same bytes.
///
/// # Errors
/// A fault of ours: the paper could not be drawn.
pub async fn drawn(document: &StoredDocument) -> Result<DocumentFile, AppError> {
    let facts = document.facts.clone();
    let bytes = crate::paper::in_turn(move || super::paper::draw(&facts)).await?;
    Ok(DocumentFile { sha256: sha256(&bytes), bytes })
}

fn sha256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Payload {
    document_id: DocumentId,
}

/// A worker's turn: draws the document of a job.
///
/// # Errors
/// A payload that names no document; as [`paper`].
pub async fn by_job(app: &App, job: &Job) -> Result<Report, AppError> {
    let payload: Payload = serde_json::from_value(job.payload.clone()).map_err(AppError::internal)?;
    kept(app, CompanyScope::proved(job.company), payload.document_id).await?;
    Ok(Report::GoOn)
}
