//! Finding documents: by date, amount, party, kind and number, with ranges.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::id::DocumentId;
use keizoku_domain::identity::Permission;
use keizoku_domain::refusal::Refusal;
use keizoku_store::ordering::documents::{self as store, DocumentFilter, StoredDocument};
use keizoku_store::{CompanyScope, Connection};

use super::super::sight::scope;
use super::issue::digest_of;
use crate::caller::{Caller, CompanyUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// A document with what refers to it.
#[derive(Debug, Clone)]
pub struct DocumentView {
    /// The document.
    pub document: StoredDocument,
    /// The document that puts it right: id and number.
    pub corrected_by: Option<(DocumentId, String)>,
    /// SHA-256 of the paper, once it is drawn.
    pub paper_sha256: Option<String>,
}

/// Puts beside stored documents what refers to them.
pub(super) async fn views(
    conn: &impl Connection,
    scope: Option<CompanyScope>,
    documents: Vec<StoredDocument>,
) -> Result<Vec<DocumentView>, AppError> {
    let ids: Vec<DocumentId> = documents.iter().map(|document| document.id).collect();
    let mut corrections: BTreeMap<_, _> = store::corrections_of(conn, scope, &ids).await?;
    let mut digests = store::digests(conn, scope, &ids).await?;
    documents
        .into_iter()
        .map(|document| {
            untouched(&document)?;
            Ok(DocumentView {
                corrected_by: corrections.remove(&document.id),
                paper_sha256: digests.remove(&document.id),
                document,
            })
        })
        .collect()
}

/// One stored document with what refers to it.
pub(super) async fn view(conn: &impl Connection, document: StoredDocument) -> Result<DocumentView, AppError> {
    let scope = CompanyScope::proved(document.company_id);
    views(conn, Some(scope), vec![document]).await?.pop().ok_or(AppError::NotFound)
}

/// Refuses to show facts that are not those that were written down.
pub(super) fn untouched(document: &StoredDocument) -> Result<(), AppError> {
    if digest_of(&document.facts)? == document.facts_sha256 {
        return Ok(());
    }
    Err(AppError::internal(format!("the facts of {} are not those that were issued", document.id)))
}

/// Proves `permission` on the company that a document belongs to: the own one, or any for the vendor.
///
/// # Errors
/// [`AppError::NotFound`] for a document of somebody else, [`AppError::Forbidden`]; the store.
pub async fn unit_of(caller: &Caller, id: DocumentId, permission: Permission) -> Result<CompanyUnit, AppError> {
    let own = caller.account()?.company;
    match store::company_of(caller.app.db.read(), id).await? {
        Some(company) => caller.company(company, permission),
        // Whoever may not do this at all learns no more about it than about a document that exists.
        None => caller.company(own, permission).and(Err(AppError::NotFound)),
    }
}

/// One document.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &CompanyUnit, id: DocumentId) -> Result<DocumentView, AppError> {
    let conn = unit.app.db.read();
    let stored = store::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    view(conn, stored).await
}

/// Refuses ranges that end before they begin.
pub(super) fn check(filter: &DocumentFilter) -> Result<(), AppError> {
    let days = filter.issued_from.zip(filter.issued_to).is_some_and(|(from, to)| from > to);
    let totals = filter.total_from.zip(filter.total_to).is_some_and(|(from, to)| from > to);
    let refusal = [(days, "/issuedTo"), (totals, "/totalTo")]
        .into_iter()
        .filter(|(wrong, _)| *wrong)
        .fold(Refusal::invalid(vec![]), |refusal, (_, pointer)| refusal.at(pointer, "field.range"));
    if refusal.fields.is_empty() { Ok(()) } else { Err(refusal.into()) }
}

/// Documents, newest first; an applicant sees the own company's.
///
/// # Errors
/// [`AppError::Forbidden`], [`AppError::NotFound`] for somebody else's company, `list.cursor_invalid`, ranges that end before
/// they begin; the store.
pub async fn list(
    caller: &Caller,
    filter: &DocumentFilter,
    page: &PageRequest,
) -> Result<Page<DocumentView>, AppError> {
    let scope = scope(caller, filter.company)?;
    check(filter)?;
    let conn = caller.app.db.read();
    let position: Option<(NaiveDate, DocumentId)> = page.position()?;
    let rows = store::list(conn, scope, filter, position, page.limit()).await?;
    Page::cut(views(conn, scope, rows).await?, page.limit(), |view| (view.document.facts.issued_on, view.document.id))
}
