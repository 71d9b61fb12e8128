//! Contracts.

use std::collections::BTreeMap;

use keizoku_domain::id::{CompanyId, ContractId, WorkspaceId};
use keizoku_domain::ordering::Contract;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::db::Uow;
use crate::entity::contracts::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

fn contract(row: Model) -> Contract {
    Contract {
        id: ContractId::from_uuid(row.id),
        number: row.number,
        company_id: CompanyId::from_uuid(row.company_id),
        workspace_id: WorkspaceId::from_uuid(row.workspace_id),
        created_at: row.created_at,
        revision: row.revision,
    }
}

/// One contract of a company.
///
/// # Errors
/// The database.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: ContractId,
) -> Result<Option<Contract>, StoreError> {
    Ok(Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(contract))
}

/// One contract of a company, locked until the unit ends: two orders of it can't pass each other.
///
/// # Errors
/// The database.
pub async fn lock(uow: &Uow, scope: CompanyScope, id: ContractId) -> Result<Option<Contract>, StoreError> {
    let query = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive();
    Ok(query.one(uow.conn()).await?.map(contract))
}

/// The numbers of some contracts, of a company or of every customer.
///
/// # Errors
/// The database.
pub async fn numbers(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    ids: &[ContractId],
) -> Result<BTreeMap<ContractId, String>, StoreError> {
    let query = company.map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in);
    let rows = query.filter(C::Id.is_in(ids.iter().map(|id| id.as_uuid()))).all(conn).await?;
    Ok(rows.into_iter().map(|row| (ContractId::from_uuid(row.id), row.number)).collect())
}

/// Which company a contract belongs to; for the vendor, before a company's scope is proved.
///
/// # Errors
/// The database.
pub async fn company_of(conn: &impl ConnectionTrait, id: ContractId) -> Result<Option<CompanyId>, StoreError> {
    let row = Entity::find_across(Across::Vendor).filter(C::Id.eq(id.as_uuid())).one(conn).await?;
    Ok(row.map(|row| CompanyId::from_uuid(row.company_id)))
}

/// Contracts, newest first; of one company, or of every customer. One row more than `limit` where there is a next page.
///
/// # Errors
/// The database.
pub async fn list(
    conn: &impl ConnectionTrait,
    company: Option<CompanyScope>,
    position: Option<ContractId>,
    limit: u64,
) -> Result<Vec<Contract>, StoreError> {
    let mut query = company.map_or_else(|| Entity::find_across(Across::Vendor), Entity::find_in);
    if let Some(id) = position {
        query = query.filter(after(&[C::Id], vec![id.as_uuid().into()], Direction::Descending));
    }
    let rows = query.order_by_desc(C::Id).limit(limit + 1).all(conn).await?;
    Ok(rows.into_iter().map(contract).collect())
}

/// Opens a contract.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, contract: &Contract) -> Result<(), StoreError> {
    let row = ActiveModel {
        company_id: Set(contract.company_id.as_uuid()),
        id: Set(contract.id.as_uuid()),
        number: Set(contract.number.clone()),
        workspace_id: Set(contract.workspace_id.as_uuid()),
        created_at: Set(contract.created_at),
        revision: Set(contract.revision),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Moves a contract to another workspace, when it was renewed into another library.
///
/// # Errors
/// The database.
pub async fn move_to(uow: &Uow, contract: &Contract, workspace: WorkspaceId) -> Result<(), StoreError> {
    Entity::update_in(CompanyScope::of_row(contract.company_id))
        .col_expr(C::WorkspaceId, Expr::value(workspace.as_uuid()))
        .col_expr(C::Revision, Expr::value(contract.revision + 1))
        .filter(C::Id.eq(contract.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
