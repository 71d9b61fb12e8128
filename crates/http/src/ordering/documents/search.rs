//! Searching, reading and exporting documents, and asking for a quotation.

use actix_web::http::header;
use actix_web::{HttpResponse, get, post, web};
use chrono::NaiveDate;
use futures_util::TryStreamExt as _;
use keizoku_app::ordering::documents::DocumentFilter;
use keizoku_app::ordering::documents::{self, export};
use keizoku_domain::id::{CompanyId, DocumentId, OrderId};
use keizoku_domain::identity::Permission;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::body::{DocumentBody, KindBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// The path of one document.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct DocumentPath {
    /// The document.
    #[param(value_type = String, example = "doc_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^doc_[0-9a-f]{32}$")]
    pub(crate) id: DocumentId,
}

/// What documents are searched by: date, amount and party, with ranges.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct DocumentQuery {
    /// Kind.
    #[param(inline)]
    kind: Option<KindBody>,
    /// Of one company; the vendor's people may name any.
    #[param(value_type = Option<String>, pattern = "^co_[0-9a-f]{32}$")]
    company_id: Option<CompanyId>,
    /// Of one order.
    #[param(value_type = Option<String>, pattern = "^ord_[0-9a-f]{32}$")]
    order_id: Option<OrderId>,
    /// Issued on this day or later.
    issued_from: Option<NaiveDate>,
    /// Issued on this day or before.
    issued_to: Option<NaiveDate>,
    /// A total, tax included, of at least.
    total_from: Option<i64>,
    /// A total, tax included, of at most.
    total_to: Option<i64>,
    /// Part of the customer's name as printed; width, case and kana make no difference.
    #[param(max_length = 100)]
    party: Option<String>,
    /// Part of the document's number.
    #[param(max_length = 40)]
    number: Option<String>,
}

impl From<DocumentQuery> for DocumentFilter {
    fn from(query: DocumentQuery) -> Self {
        Self {
            company: query.company_id,
            kind: query.kind.map(Into::into),
            order_id: query.order_id,
            issued_from: query.issued_from,
            issued_to: query.issued_to,
            total_from: query.total_from,
            total_to: query.total_to,
            party: query.party,
            number: query.number,
        }
    }
}

/// List documents
///
/// Newest first. An applicant sees the own company's documents, the vendor all.
#[utoipa::path(tag = "ordering", operation_id = "listDocuments", params(DocumentQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of documents.", body = List<DocumentBody>), Reading))]
#[get("/documents")]
pub(crate) async fn list_documents(
    caller: ApiCaller,
    query: web::Query<DocumentQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<DocumentBody>>, ApiError> {
    let page = documents::list(&caller.0, &query.into_inner().into(), &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, DocumentBody::from)))
}

/// Export the index of documents
///
/// The documents a list with the same filters shows, as CSV in UTF-8, sent while it is written.
#[utoipa::path(tag = "ordering", operation_id = "exportDocuments", params(DocumentQuery), security(("bearer" = [])),
    responses((status = 200, description = "The index.", content_type = "text/csv", body = Vec<u8>), Reading))]
#[get("/documents/export")]
pub(crate) async fn export_documents(
    caller: ApiCaller,
    query: web::Query<DocumentQuery>,
) -> Result<HttpResponse, ApiError> {
    let name = format!("書類一覧-{}.csv", caller.0.app.today());
    let index = export::index(&caller.0, query.into_inner().into()).await?;
    let body = index.map_ok(web::Bytes::from);
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, crate::disposition::disposition("attachment", &name, "csv")))
        .streaming(Box::pin(body)))
}

/// Read a document
///
/// Everything that is printed on it, and what refers to it.
#[utoipa::path(tag = "ordering", operation_id = "getDocument", params(DocumentPath), security(("bearer" = [])),
    responses((status = 200, description = "The document.", body = DocumentBody), Reading))]
#[get("/documents/{id}")]
pub(crate) async fn get_document(
    caller: ApiCaller,
    path: web::Path<DocumentPath>,
) -> Result<web::Json<DocumentBody>, ApiError> {
    let unit = documents::unit_of(&caller.0, path.id, Permission::ReadOrders).await?;
    Ok(web::Json(documents::read(&unit, path.id).await?.into()))
}

/// The path of one order.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct QuotedOrderPath {
    /// The order.
    #[param(value_type = String, example = "ord_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ord_[0-9a-f]{32}$")]
    id: OrderId,
}

/// What is to be quoted.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct QuotationRequest {
    /// Number of IDs of a provisional order; its estimate when not given.
    #[schema(minimum = 1, maximum = 100_000, example = 220)]
    quantity: Option<u32>,
}

/// Have a quotation made
///
/// For an order that is not decided yet. One of the same day that says the same is answered again with 200.
#[utoipa::path(tag = "ordering", operation_id = "createQuotation", params(QuotedOrderPath), security(("bearer" = [])),
    request_body = QuotationRequest,
    responses((status = 201, description = "The new quotation.", body = DocumentBody),
        (status = 200, description = "The quotation of the same day that says the same.", body = DocumentBody), Writing))]
#[post("/orders/{id}/quotation")]
pub(crate) async fn create_quotation(
    caller: ApiCaller,
    path: web::Path<QuotedOrderPath>,
    body: Unread<web::Json<QuotationRequest>>,
) -> Result<HttpResponse, ApiError> {
    let unit = keizoku_app::ordering::orders::unit_of(&caller.0, path.id, Permission::RequestQuotations).await?;
    let quantity = body.read_optional().await?.and_then(|body| body.quantity);
    let (view, new) = documents::quotation(&unit, path.id, quantity).await?;
    let body = DocumentBody::from(view);
    let mut response = if new { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(response.insert_header((header::LOCATION, format!("/api/v1/documents/{}", body.id))).json(body))
}
