//! Putting a document right by a new one.

use actix_web::http::header;
use actix_web::{HttpResponse, post, web};
use chrono::NaiveDate;
use keizoku_app::ordering::documents;
use keizoku_domain::identity::Permission;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::documents::correction::amount_of;
use keizoku_domain::ordering::documents::{Correction, DocumentLine, Party};
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::{DocumentBody, PartyBody};
use super::search::DocumentPath;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::refusals::Writing;
use crate::unread::Unread;

/// A line of the corrected document.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CorrectedLine {
    /// What.
    #[schema(min_length = 1, max_length = 200)]
    label: String,
    /// How many.
    #[schema(minimum = 0, maximum = 1_000_000)]
    quantity: u32,
    /// Of what.
    #[schema(min_length = 1, max_length = 10, example = "ID")]
    unit: String,
    /// Yen for one, without tax.
    #[schema(minimum = -1_000_000_000_000_i64, maximum = 1_000_000_000_000_i64)]
    unit_price: i64,
    /// Yen without tax; quantity times unit price when not given.
    #[schema(minimum = -1_000_000_000_000_i64, maximum = 1_000_000_000_000_i64)]
    amount: Option<i64>,
    /// Consumption tax, whole per cent.
    #[schema(minimum = 0, maximum = 100, example = 10)]
    tax_percent: u32,
}

impl From<CorrectedLine> for DocumentLine {
    fn from(line: CorrectedLine) -> Self {
        let unit_price = Yen(line.unit_price.clamp(-1_000_000_000_001, 1_000_000_000_001));
        Self {
            label: line.label,
            quantity: line.quantity,
            unit: line.unit,
            unit_price,
            amount: line.amount.map_or_else(|| amount_of(line.quantity, unit_price), Yen),
            tax_percent: line.tax_percent,
        }
    }
}

/// What the corrected document says otherwise; what is absent stays. The issuer's side is that of today.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = DocumentCorrection)]
pub(crate) struct CorrectionBody {
    /// Why; printed on the new document.
    #[schema(min_length = 1, max_length = 300, example = "宛名の誤りのため")]
    reason: String,
    /// The customer's side.
    customer: Option<PartyBody>,
    /// What it is about.
    #[schema(min_length = 1, max_length = 120)]
    subject: Option<String>,
    /// 取引年月日 of an invoice.
    transaction_on: Option<NaiveDate>,
    /// When an invoice is due.
    due_on: Option<NaiveDate>,
    /// All lines; tax is worked out anew.
    #[schema(min_items = 1, max_items = 200)]
    lines: Option<Vec<CorrectedLine>>,
    /// All remarks.
    #[schema(max_items = 10)]
    notes: Option<Vec<String>>,
}

impl From<CorrectionBody> for Correction {
    fn from(body: CorrectionBody) -> Self {
        let text = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        Self {
            reason: body.reason,
            customer: body.customer.map(|party| Party {
                name: party.name.trim().to_owned(),
                postal_code: text(party.postal_code),
                address: text(party.address),
                phone: text(party.phone),
                person: text(party.person),
            }),
            subject: body.subject,
            transaction_on: body.transaction_on,
            due_on: body.due_on,
            lines: body.lines.map(|lines| lines.into_iter().map(DocumentLine::from).collect()),
            notes: body.notes,
        }
    }
}

/// Put a document right
///
/// Issues a new document with the whole right contents, which refers to this one. This one stays as it is.
#[utoipa::path(tag = "ordering", operation_id = "correctDocument", params(DocumentPath), security(("bearer" = [])),
    request_body = CorrectionBody,
    responses((status = 201, description = "The new document.", body = DocumentBody), Writing))]
#[post("/documents/{id}/correct")]
pub(crate) async fn correct_document(
    caller: ApiCaller,
    path: web::Path<DocumentPath>,
    body: Unread<web::Json<CorrectionBody>>,
) -> Result<HttpResponse, ApiError> {
    let unit = documents::unit_of(&caller.0, path.id, Permission::CorrectDocuments).await?;
    let correction = body.read().await?.into_inner().into();
    let body = DocumentBody::from(documents::correct(&unit, path.id, &correction).await?);
    Ok(HttpResponse::Created().insert_header((header::LOCATION, format!("/api/v1/documents/{}", body.id))).json(body))
}
