//! What logging in and signing up need to know of companies; the rest belongs to the room `ordering`.

use keizoku_domain::id::CompanyId;
use keizoku_domain::text::search_key;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::db::Uow;
use crate::entity::companies::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A company, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyBrief {
    /// Id.
    pub id: CompanyId,
    /// 法人コード, typed to log in.
    pub code: String,
    /// Name.
    pub name: String,
}

/// A customer company to be stored.
#[derive(Debug, Clone)]
pub struct NewCompany {
    /// Id.
    pub id: CompanyId,
    /// 法人コード.
    pub code: String,
    /// Name.
    pub name: String,
    /// The reading of the name.
    pub name_kana: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

fn brief(row: Model) -> CompanyBrief {
    CompanyBrief { id: CompanyId::from_uuid(row.id), code: row.code, name: row.name }
}

/// The company with this id.
///
/// # Errors
/// The database.
pub async fn brief_of(conn: &impl ConnectionTrait, id: CompanyId) -> Result<Option<CompanyBrief>, StoreError> {
    Ok(Entity::find_in(CompanyScope::of_row(id)).one(conn).await?.map(brief))
}

/// The company with this code; codes are stored in capitals.
///
/// # Errors
/// The database.
pub async fn by_code(conn: &impl ConnectionTrait, code: &str) -> Result<Option<CompanyBrief>, StoreError> {
    let code = code.trim().to_ascii_uppercase();
    Ok(Entity::find_across(Across::Entry).filter(C::Code.eq(code)).one(conn).await?.map(brief))
}

/// Stores a customer company.
///
/// # Errors
/// The database; a code that exists already violates a unique constraint.
pub async fn insert(uow: &Uow, company: &NewCompany) -> Result<(), StoreError> {
    insert_kind(uow, company, "customer").await
}

/// Stores the vendor's own company.
///
/// # Errors
/// The database; a code that exists already violates a unique constraint.
pub async fn insert_vendor(uow: &Uow, company: &NewCompany) -> Result<(), StoreError> {
    insert_kind(uow, company, "vendor").await
}

/// The vendor's own company, once there is one.
///
/// # Errors
/// The database.
pub async fn vendor(conn: &impl ConnectionTrait) -> Result<Option<CompanyBrief>, StoreError> {
    Ok(Entity::find_across(Across::Vendor).filter(C::Kind.eq("vendor")).one(conn).await?.map(brief))
}

async fn insert_kind(uow: &Uow, company: &NewCompany, kind: &str) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(company.id.as_uuid()),
        code: Set(company.code.clone()),
        kind: Set(kind.to_owned()),
        name: Set(company.name.clone()),
        name_key: Set(search_key(&company.name)),
        name_kana: Set(company.name_kana.clone()),
        postal_code: Set(company.postal_code.clone()),
        address: Set(company.address.clone()),
        phone: Set(company.phone.clone()),
        created_at: Set(uow.now()),
        updated_at: Set(uow.now()),
        revision: Set(1),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Changes the name of a company that nobody has used yet.
///
/// # Errors
/// The database.
pub async fn rename(uow: &Uow, id: CompanyId, name: &str) -> Result<(), StoreError> {
    Entity::update_in(CompanyScope::of_row(id))
        .col_expr(C::Name, Expr::value(name))
        .col_expr(C::NameKey, Expr::value(search_key(name)))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
