//! Companies and the people of the ordering portal and of the vendor who get mails about orders.

use std::collections::BTreeMap;

use keizoku_domain::id::{AccountId, CompanyId};
use keizoku_domain::identity::Role;
use keizoku_domain::ordering::Company;
use keizoku_domain::text::search_key;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::db::Uow;
use crate::entity::{accounts, companies};
use crate::error::StoreError;
use crate::keyset::{CHUNK, Direction, after, has_key};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

pub(super) fn company(row: companies::Model) -> Company {
    Company {
        id: CompanyId::from_uuid(row.id),
        code: row.code,
        name: row.name,
        name_kana: row.name_kana,
        postal_code: row.postal_code,
        address: row.address,
        phone: row.phone,
        created_at: row.created_at,
        updated_at: row.updated_at,
        revision: row.revision,
    }
}

/// The company of a scope.
///
/// # Errors
/// The database.
pub async fn find(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<Option<Company>, StoreError> {
    Ok(companies::Entity::find_in(scope).one(conn).await?.map(company))
}

/// Customer companies by name, for the vendor; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database.
pub async fn list(
    conn: &impl ConnectionTrait,
    q: Option<&str>,
    position: Option<(String, CompanyId)>,
    limit: u64,
) -> Result<Vec<Company>, StoreError> {
    use companies::Column as C;
    let mut query = companies::Entity::find_across(Across::Vendor).filter(C::Kind.eq("customer"));
    if let Some(q) = q.map(search_key).filter(|q| !q.is_empty()) {
        query = query.filter(has_key(conn.get_database_backend(), C::NameKey, &q));
    }
    if let Some((key, id)) = position {
        query = query.filter(after(&[C::NameKey, C::Id], vec![key.into(), id.as_uuid().into()], Direction::Ascending));
    }
    let rows = query.order_by_asc(C::NameKey).order_by_asc(C::Id).limit(limit + 1).all(conn).await?;
    Ok(rows.into_iter().map(company).collect())
}

/// The customer of a scope; the vendor's own company is none.
///
/// # Errors
/// The database.
pub async fn find_customer(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<Option<Company>, StoreError> {
    let query = companies::Entity::find_in(scope).filter(companies::Column::Kind.eq("customer"));
    Ok(query.one(conn).await?.map(company))
}

/// The names of some companies.
///
/// # Errors
/// The database.
pub async fn names(conn: &impl ConnectionTrait, ids: &[CompanyId]) -> Result<BTreeMap<CompanyId, String>, StoreError> {
    let mut names = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let query = companies::Entity::find_across(Across::Vendor);
        let rows = query.filter(companies::Column::Id.is_in(chunk.iter().map(|id| id.as_uuid()))).all(conn).await?;
        names.extend(rows.into_iter().map(|row| (CompanyId::from_uuid(row.id), row.name)));
    }
    Ok(names)
}

/// The key companies are listed by.
#[must_use]
pub fn list_key(company: &Company) -> (String, CompanyId) {
    (search_key(&company.name), company.id)
}

/// Writes master data back, if nobody changed it since `company.revision`; tells whether it was written.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, company: &Company) -> Result<bool, StoreError> {
    use companies::Column as C;
    let row = companies::ActiveModel {
        name: Set(company.name.clone()),
        name_key: Set(search_key(&company.name)),
        name_kana: Set(company.name_kana.clone()),
        postal_code: Set(company.postal_code.clone()),
        address: Set(company.address.clone()),
        phone: Set(company.phone.clone()),
        updated_at: Set(uow.now()),
        revision: Set(company.revision + 1),
        ..Default::default()
    };
    let done = companies::Entity::update_in(CompanyScope::of_row(company.id))
        .set(row)
        .filter(C::Revision.eq(company.revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Somebody who gets a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// Of which company.
    pub company_id: CompanyId,
    /// Account.
    pub account_id: AccountId,
    /// Name.
    pub name: String,
    /// Address, as stored.
    pub email: String,
}

fn addressees(rows: Vec<accounts::Model>) -> Vec<Addressee> {
    rows.into_iter()
        .filter_map(|row| {
            Some(Addressee {
                company_id: CompanyId::from_uuid(row.company_id),
                account_id: AccountId::from_uuid(row.id),
                name: row.name,
                email: row.email?,
            })
        })
        .collect()
}

/// The verified, active applicants of a company.
///
/// # Errors
/// The database.
pub async fn applicants(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<Vec<Addressee>, StoreError> {
    use accounts::Column as C;
    let rows = accounts::Entity::find_in(scope)
        .filter(C::Role.eq(Role::Applicant.as_str()))
        .filter(C::DisabledAt.is_null())
        .filter(C::VerifiedAt.is_not_null())
        .order_by_asc(C::Id)
        .all(conn)
        .await?;
    Ok(addressees(rows))
}

/// Everybody of vendor sales.
///
/// # Errors
/// The database.
pub async fn vendor_sales(conn: &impl ConnectionTrait) -> Result<Vec<Addressee>, StoreError> {
    use accounts::Column as C;
    let rows = accounts::Entity::find_across(Across::Vendor)
        .filter(C::Role.eq(Role::VendorSales.as_str()))
        .filter(C::DisabledAt.is_null())
        .order_by_asc(C::Id)
        .all(conn)
        .await?;
    Ok(addressees(rows))
}

/// Everybody of the vendor's operators.
///
/// # Errors
/// The database.
pub async fn vendor_operators(conn: &impl ConnectionTrait) -> Result<Vec<Addressee>, StoreError> {
    use accounts::Column as C;
    let rows = accounts::Entity::find_across(Across::Vendor)
        .filter(C::Role.eq(Role::VendorOperator.as_str()))
        .filter(C::DisabledAt.is_null())
        .order_by_asc(C::Id)
        .all(conn)
        .await?;
    Ok(addressees(rows))
}

/// These accounts of a company, those without an address left out.
///
/// # Errors
/// The database.
pub async fn by_ids(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    ids: &[AccountId],
) -> Result<Vec<Addressee>, StoreError> {
    use accounts::Column as C;
    let rows = accounts::Entity::find_in(scope)
        .filter(C::Id.is_in(ids.iter().map(|id| id.as_uuid())))
        .filter(C::DisabledAt.is_null())
        .order_by_asc(C::Id)
        .all(conn)
        .await?;
    Ok(addressees(rows))
}
