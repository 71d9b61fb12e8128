//! Documents on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::ordering::documents::DocumentView;
use keizoku_domain::ordering::documents::{DocumentKind, DocumentLine, Party};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::price_body::TaxBody;

/// What a document is.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DocumentKind)]
pub(crate) enum KindBody {
    /// 見積書.
    Quotation,
    /// 注文書.
    OrderForm,
    /// 注文請書.
    OrderConfirmation,
    /// 請求書 (適格請求書).
    Invoice,
}

impl From<DocumentKind> for KindBody {
    fn from(kind: DocumentKind) -> Self {
        match kind {
            DocumentKind::Quotation => Self::Quotation,
            DocumentKind::OrderForm => Self::OrderForm,
            DocumentKind::OrderConfirmation => Self::OrderConfirmation,
            DocumentKind::Invoice => Self::Invoice,
        }
    }
}

impl From<KindBody> for DocumentKind {
    fn from(kind: KindBody) -> Self {
        match kind {
            KindBody::Quotation => Self::Quotation,
            KindBody::OrderForm => Self::OrderForm,
            KindBody::OrderConfirmation => Self::OrderConfirmation,
            KindBody::Invoice => Self::Invoice,
        }
    }
}

/// One side of a document, as printed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = DocumentParty)]
pub(crate) struct PartyBody {
    /// Name.
    #[schema(min_length = 1, max_length = 120, example = "みなと精機株式会社")]
    pub(crate) name: String,
    /// Postal code.
    #[schema(max_length = 16)]
    pub(crate) postal_code: Option<String>,
    /// Address.
    #[schema(max_length = 200)]
    pub(crate) address: Option<String>,
    /// Telephone.
    #[schema(max_length = 32)]
    pub(crate) phone: Option<String>,
    /// Who speaks for it.
    #[schema(max_length = 80)]
    pub(crate) person: Option<String>,
}

impl From<Party> for PartyBody {
    fn from(party: Party) -> Self {
        let Party { name, postal_code, address, phone, person } = party;
        Self { name, postal_code, address, phone, person }
    }
}

/// One line of a document, without tax.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DocumentLine)]
pub(crate) struct LineBody {
    /// What.
    label: String,
    /// How many.
    quantity: u32,
    /// Of what.
    #[schema(example = "ID")]
    unit: String,
    /// Yen for one, without tax.
    unit_price: i64,
    /// Yen, without tax.
    amount: i64,
    /// Consumption tax, whole per cent.
    tax_percent: u32,
}

impl From<DocumentLine> for LineBody {
    fn from(line: DocumentLine) -> Self {
        Self {
            label: line.label,
            quantity: line.quantity,
            unit: line.unit,
            unit_price: line.unit_price.0,
            amount: line.amount.0,
            tax_percent: line.tax_percent,
        }
    }
}

/// Another document that this one refers to, or is referred to by.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DocumentRef {
    /// Id.
    #[schema(example = "doc_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Number.
    #[schema(example = "IV2027-00001")]
    number: String,
}

/// An issued document; it never changes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Document)]
pub(crate) struct DocumentBody {
    /// Id.
    #[schema(example = "doc_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(crate) id: String,
    /// Number, gapless per kind and year.
    #[schema(example = "IV2027-00001")]
    number: String,
    /// What it is.
    kind: KindBody,
    /// The title on the paper.
    #[schema(example = "請求書")]
    title: String,
    /// Whose.
    company_id: String,
    /// The customer as printed.
    party: String,
    /// The order.
    order_id: String,
    /// The order's number.
    order_number: String,
    /// When it was issued.
    issued_on: NaiveDate,
    /// 取引年月日, on invoices.
    transaction_on: Option<NaiveDate>,
    /// Until when a quotation holds.
    valid_until: Option<NaiveDate>,
    /// When an invoice is due.
    due_on: Option<NaiveDate>,
    /// First day of what is bought.
    period_from: NaiveDate,
    /// Last day of what is bought.
    period_to: NaiveDate,
    /// What it is about.
    subject: String,
    /// Who signs it.
    from: PartyBody,
    /// Who receives it.
    to: PartyBody,
    /// The issuer's registration number.
    registration_number: Option<String>,
    /// The lines.
    lines: Vec<LineBody>,
    /// Yen without tax.
    subtotal: i64,
    /// Tax by rate, each rounded once.
    taxes: Vec<TaxBody>,
    /// Yen with tax.
    total: i64,
    /// Always JPY.
    #[schema(example = "JPY")]
    currency: &'static str,
    /// Remarks.
    notes: Vec<String>,
    /// The document that this one puts right.
    corrects: Option<DocumentRef>,
    /// Why it puts it right.
    correction_reason: Option<String>,
    /// The document that puts this one right.
    corrected_by: Option<DocumentRef>,
    /// Who issued it.
    issued_by: String,
    /// The name of its file.
    #[schema(example = "請求書_IV2027-00001.pdf")]
    file_name: String,
    /// SHA-256 of what is printed, in hexadecimal.
    facts_sha256: String,
    /// SHA-256 of the paper, in hexadecimal; null until it is drawn, within seconds.
    file_sha256: Option<String>,
    /// When it was written down.
    created_at: DateTime<Utc>,
}

impl From<DocumentView> for DocumentBody {
    fn from(view: DocumentView) -> Self {
        let document = view.document;
        let facts = document.facts;
        let (party, title, file_name) = (facts.customer().name.clone(), facts.title(), facts.file_name());
        let (corrected, reason) = facts.corrects.map(|old| (old.number, old.reason)).unzip();
        Self {
            id: document.id.to_string(),
            number: facts.number,
            kind: facts.kind.into(),
            title,
            company_id: document.company_id.to_string(),
            party,
            order_id: document.order_id.to_string(),
            order_number: facts.order_number,
            issued_on: facts.issued_on,
            transaction_on: facts.transaction_on,
            valid_until: facts.valid_until,
            due_on: facts.due_on,
            period_from: facts.period.0,
            period_to: facts.period.1,
            subject: facts.subject,
            from: facts.from.into(),
            to: facts.to.into(),
            registration_number: facts.registration_number.map(Into::into),
            lines: facts.lines.into_iter().map(LineBody::from).collect(),
            subtotal: facts.subtotal.0,
            taxes: facts.taxes.into_iter().map(TaxBody::from).collect(),
            total: facts.total.0,
            currency: "JPY",
            notes: facts.notes,
            corrects: document.corrects.zip(corrected).map(|(id, number)| DocumentRef { id: id.to_string(), number }),
            correction_reason: reason,
            corrected_by: view.corrected_by.map(|(id, number)| DocumentRef { id: id.to_string(), number }),
            issued_by: document.issued_by,
            file_name,
            facts_sha256: document.facts_sha256,
            file_sha256: view.paper_sha256,
            created_at: document.created_at,
        }
    }
}
