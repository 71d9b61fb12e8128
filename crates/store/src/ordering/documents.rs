//! Issued documents and their papers: written once, found by date, amount, party, kind and number.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{CompanyId, DocumentId, OrderId};
use keizoku_domain::ordering::documents::{DocumentFacts, DocumentKind};
use keizoku_domain::text::search_key;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};

use crate::db::Uow;
use crate::entity::documents::{ActiveModel, Column as C, Entity, Model};
use crate::entity::{document_files, orders};
use crate::error::StoreError;
use crate::keyset::{Direction, after, contains_pattern, has_key, like};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A document to write down.
#[derive(Debug, Clone)]
pub struct NewDocument {
    /// Id.
    pub id: DocumentId,
    /// Of which order.
    pub order_id: OrderId,
    /// Its place in the series of its kind and year.
    pub place: (i32, i64),
    /// Which document it puts right.
    pub corrects: Option<DocumentId>,
    /// Everything printed.
    pub facts: DocumentFacts,
    /// SHA-256 of the facts, in hexadecimal.
    pub facts_sha256: String,
    /// Which version of the issuer stands on it; 0 before one was set.
    pub issuer_revision: i64,
    /// Who issued it.
    pub issued_by: String,
}

/// A document as it stands.
#[derive(Debug, Clone)]
pub struct StoredDocument {
    /// Id.
    pub id: DocumentId,
    /// Whose.
    pub company_id: CompanyId,
    /// Of which order.
    pub order_id: OrderId,
    /// Which document it puts right.
    pub corrects: Option<DocumentId>,
    /// Everything printed.
    pub facts: DocumentFacts,
    /// SHA-256 of the facts, in hexadecimal.
    pub facts_sha256: String,
    /// Who issued it.
    pub issued_by: String,
    /// When it was written down.
    pub created_at: DateTime<Utc>,
}

fn read(row: Model) -> Result<StoredDocument, StoreError> {
    let facts: DocumentFacts =
        serde_json::from_value(row.facts).map_err(|error| StoreError::bad_row("documents", "facts", row.id, error))?;
    Ok(StoredDocument {
        id: DocumentId::from_uuid(row.id),
        company_id: CompanyId::from_uuid(row.company_id),
        order_id: OrderId::from_uuid(row.order_id),
        corrects: row.corrects_id.map(DocumentId::from_uuid),
        facts,
        facts_sha256: row.facts_sha256,
        issued_by: row.issued_by,
        created_at: row.created_at,
    })
}

/// Writes a document down, for good.
///
/// # Errors
/// The database; a unique violation when the number is taken, or the document was corrected before.
pub async fn insert(uow: &Uow, scope: CompanyScope, new: &NewDocument) -> Result<(), StoreError> {
    let facts =
        serde_json::to_value(&new.facts).map_err(|error| StoreError::bad_row("documents", "facts", new.id, error))?;
    let party = &new.facts.customer().name;
    let row = ActiveModel {
        company_id: Set(scope.uuid()),
        id: Set(new.id.as_uuid()),
        kind: Set(new.facts.kind.as_str().to_owned()),
        number: Set(new.facts.number.clone()),
        year: Set(new.place.0),
        count: Set(new.place.1),
        order_id: Set(new.order_id.as_uuid()),
        issued_on: Set(new.facts.issued_on),
        total: Set(new.facts.total.0),
        party: Set(party.clone()),
        party_key: Set(search_key(party)),
        corrects_id: Set(new.corrects.map(DocumentId::as_uuid)),
        facts: Set(facts),
        facts_sha256: Set(new.facts_sha256.clone()),
        issuer_revision: Set(new.issuer_revision),
        issued_by: Set(new.issued_by.clone()),
        created_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// One document of a company.
///
/// # Errors
/// The database, or a row that is no document.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: DocumentId,
) -> Result<Option<StoredDocument>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(read).transpose()
}

/// Which company a document belongs to; for the vendor, before a company's scope is proved.
///
/// # Errors
/// The database.
pub async fn company_of(conn: &impl ConnectionTrait, id: DocumentId) -> Result<Option<CompanyId>, StoreError> {
    let query = Entity::find_across(Across::Vendor).select_only().column(C::CompanyId).filter(C::Id.eq(id.as_uuid()));
    let row: Option<uuid::Uuid> = query.into_tuple().one(conn).await?;
    Ok(row.map(CompanyId::from_uuid))
}

/// Every document of a kind of one order, newest first.
///
/// # Errors
/// The database, or a row that is no document.
pub async fn of_order(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    order: OrderId,
    kind: DocumentKind,
) -> Result<Vec<StoredDocument>, StoreError> {
    let query = Entity::find_in(scope)
        .filter(C::OrderId.eq(order.as_uuid()))
        .filter(C::Kind.eq(kind.as_str()))
        .order_by_desc(C::Id);
    query.all(conn).await?.into_iter().map(read).collect()
}

/// What documents are searched by: date, amount and party with ranges, as the law on electronic books asks.
#[derive(Debug, Clone, Default)]
pub struct DocumentFilter {
    /// Of which company, among those in sight.
    pub company: Option<CompanyId>,
    /// Kind.
    pub kind: Option<DocumentKind>,
    /// Of which order.
    pub order_id: Option<OrderId>,
    /// Issued on this day or later.
    pub issued_from: Option<NaiveDate>,
    /// Issued on this day or before.
    pub issued_to: Option<NaiveDate>,
    /// A total of at least.
    pub total_from: Option<i64>,
    /// A total of at most.
    pub total_to: Option<i64>,
    /// Part of the customer's name as printed.
    pub party: Option<String>,
    /// Part of the document's number.
    pub number: Option<String>,
}

fn narrowed(backend: DbBackend, company: Option<CompanyScope>, filter: &DocumentFilter) -> Select<Entity> {
    let mut query = company.map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in);
    if let Some(kind) = filter.kind {
        query = query.filter(C::Kind.eq(kind.as_str()));
    }
    if let Some(order) = filter.order_id {
        query = query.filter(C::OrderId.eq(order.as_uuid()));
    }
    if let Some(day) = filter.issued_from {
        query = query.filter(C::IssuedOn.gte(day));
    }
    if let Some(day) = filter.issued_to {
        query = query.filter(C::IssuedOn.lte(day));
    }
    if let Some(least) = filter.total_from {
        query = query.filter(C::Total.gte(least));
    }
    if let Some(most) = filter.total_to {
        query = query.filter(C::Total.lte(most));
    }
    if let Some(party) = filter.party.as_deref().map(search_key).filter(|key| !key.is_empty()) {
        query = query.filter(has_key(backend, C::PartyKey, &party));
    }
    if let Some(number) = filter.number.as_deref().map(str::trim).filter(|number| !number.is_empty()) {
        query = query.filter(like(C::Number, contains_pattern(&number.to_uppercase())));
    }
    query
}

/// Documents, newest first; of one company, or of every customer. One row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no document.
pub async fn list(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    filter: &DocumentFilter,
    position: Option<(NaiveDate, DocumentId)>,
    limit: u64,
) -> Result<Vec<StoredDocument>, StoreError> {
    let mut query = narrowed(conn.get_database_backend(), company, filter);
    if let Some((day, id)) = position {
        query =
            query.filter(after(&[C::IssuedOn, C::Id], vec![day.into(), id.as_uuid().into()], Direction::Descending));
    }
    let rows = query.order_by_desc(C::IssuedOn).order_by_desc(C::Id).limit(limit + 1).all(conn).await?;
    rows.into_iter().map(read).collect()
}

/// What puts these documents right: id and number, by the document that was wrong.
///
/// # Errors
/// The database.
pub async fn corrections_of(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    documents: &[DocumentId],
) -> Result<BTreeMap<DocumentId, (DocumentId, String)>, StoreError> {
    if documents.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(Option<uuid::Uuid>, uuid::Uuid, String)> = company
        .map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in)
        .select_only()
        .columns([C::CorrectsId, C::Id, C::Number])
        .filter(C::CorrectsId.is_in(documents.iter().map(|id| id.as_uuid())))
        .into_tuple()
        .all(conn)
        .await?;
    let found = rows
        .into_iter()
        .filter_map(|(old, id, number)| Some((DocumentId::from_uuid(old?), (DocumentId::from_uuid(id), number))));
    Ok(found.collect())
}

/// The paper of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFile {
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// The paper of a document, once it is drawn.
///
/// # Errors
/// The database.
pub async fn file(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: DocumentId,
) -> Result<Option<DocumentFile>, StoreError> {
    let query = document_files::Entity::find_in(scope).filter(document_files::Column::DocumentId.eq(id.as_uuid()));
    let row = query.one(conn).await?;
    Ok(row.map(|row| DocumentFile { sha256: row.sha256, bytes: row.bytes }))
}

/// The SHA-256 of papers that are drawn, without their bytes.
///
/// # Errors
/// The database.
pub async fn digests(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    documents: &[DocumentId],
) -> Result<BTreeMap<DocumentId, String>, StoreError> {
    use document_files::Column as F;
    if documents.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(uuid::Uuid, String)> = company
        .map_or_else(|| document_files::Entity::find_across(Across::Vendor), document_files::Entity::find_in)
        .select_only()
        .columns([F::DocumentId, F::Sha256])
        .filter(F::DocumentId.is_in(documents.iter().map(|id| id.as_uuid())))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, digest)| (DocumentId::from_uuid(id), digest)).collect())
}

/// Keeps the paper of a document; the first one stays.
///
/// # Errors
/// The database.
pub async fn keep_file(uow: &Uow, scope: CompanyScope, id: DocumentId, file: &DocumentFile) -> Result<(), StoreError> {
    let size =
        i64::try_from(file.bytes.len()).map_err(|error| StoreError::bad_row("document_files", "size", id, error))?;
    let row = document_files::ActiveModel {
        company_id: Set(scope.uuid()),
        document_id: Set(id.as_uuid()),
        sha256: Set(file.sha256.clone()),
        size: Set(size),
        bytes: Set(file.bytes.clone()),
        created_at: Set(uow.now()),
    };
    let first_stays = OnConflict::columns([document_files::Column::CompanyId, document_files::Column::DocumentId])
        .do_nothing()
        .to_owned();
    document_files::Entity::insert(row).on_conflict(first_stays).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// The name of the person who wrote an order, for the document that is the customer's.
///
/// # Errors
/// The database.
pub async fn applicant_name(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    order: OrderId,
) -> Result<Option<String>, StoreError> {
    use crate::entity::accounts;
    let row = orders::Entity::find_in(scope).filter(orders::Column::Id.eq(order.as_uuid())).one(conn).await?;
    let Some(row) = row else { return Ok(None) };
    let account = accounts::Entity::find_in(scope).filter(accounts::Column::Id.eq(row.applicant_id)).one(conn).await?;
    Ok(account.map(|account| account.name))
}
