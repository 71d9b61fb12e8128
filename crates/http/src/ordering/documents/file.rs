//! A document's paper, with ranges.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, get, web};
use keizoku_app::ordering::documents;
use keizoku_domain::identity::Permission;

use super::range::{Asked, asked};
use super::search::DocumentPath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::disposition::disposition;
use crate::refusals::Reading;

/// Download a document
///
/// As PDF/A. The same bytes for good: the `ETag` is their SHA-256. Ranges are served.
#[utoipa::path(tag = "ordering", operation_id = "downloadDocument", params(DocumentPath,
        ("Range" = Option<String>, Header, description = "One range of bytes.", max_length = 100, example = "bytes=0-1023"),
        ("If-None-Match" = Option<String>, Header, description = "The ETag that is known.", max_length = 200)),
    security(("bearer" = [])),
    responses((status = 200, description = "The paper.", content_type = "application/pdf", body = Vec<u8>),
        (status = 206, description = "A part of it.", content_type = "application/pdf", body = Vec<u8>),
        (status = 304, description = "The known one."),
        (status = 416, description = "Bytes that there are not."), Reading))]
#[get("/documents/{id}/pdf")]
pub(crate) async fn download_document(
    caller: ApiCaller,
    path: web::Path<DocumentPath>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    let unit = documents::unit_of(&caller.0, path.id, Permission::ReadOrders).await?;
    let (document, file) = documents::paper(&unit, path.id).await?;
    let tag = format!("\"{}\"", file.sha256);
    let said = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    let length = file.bytes.len();
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::ETAG, tag.clone()))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::ACCEPT_RANGES, "bytes"));
    if said(header::IF_NONE_MATCH).is_some_and(|known| known.split(',').any(|one| one.trim() == tag)) {
        return Ok(response.status(StatusCode::NOT_MODIFIED).finish());
    }
    // A range of another version than the one that is known would not fit what the caller has.
    let range = said(header::RANGE).filter(|_| said(header::IF_RANGE).is_none_or(|known| known == tag));
    response
        .content_type("application/pdf")
        .insert_header((header::CONTENT_DISPOSITION, disposition("attachment", &document.facts.file_name(), "pdf")));
    Ok(match asked(range, length) {
        Asked::Whole => response.body(file.bytes),
        Asked::Part(part) => {
            let said = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            response.status(StatusCode::PARTIAL_CONTENT).insert_header((header::CONTENT_RANGE, said));
            response.body(file.bytes.get(part).unwrap_or_default().to_vec())
        }
        Asked::Outside => {
            return Err(ApiError::from(keizoku_app::AppError::refused("document.range")));
        }
    })
}
