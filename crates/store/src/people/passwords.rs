//! Chosen initial passwords, sealed until the background job has hashed them.

use keizoku_domain::id::{AccountId, CompanyId, JobId};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::db::Uow;
use crate::entity::password_jobs::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// Keeps sealed passwords for a job.
///
/// # Errors
/// The database.
pub async fn insert(
    uow: &Uow,
    scope: CompanyScope,
    job: JobId,
    sealed: &[(AccountId, Vec<u8>)],
) -> Result<(), StoreError> {
    for chunk in sealed.chunks(CHUNK) {
        let rows = chunk.iter().map(|(account, sealed)| ActiveModel {
            company_id: Set(scope.uuid()),
            account_id: Set(account.as_uuid()),
            job_id: Set(job.as_uuid()),
            sealed: Set(sealed.clone()),
            created_at: Set(uow.now()),
        });
        Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// The next sealed passwords of a job, with the company they belong to.
///
/// # Errors
/// The database.
pub async fn next(
    conn: &impl ConnectionTrait,
    job: JobId,
    limit: u64,
) -> Result<Vec<(CompanyId, AccountId, Vec<u8>)>, StoreError> {
    let of_job = Entity::find_across(Across::Work).filter(C::JobId.eq(job.as_uuid())).order_by_asc(C::AccountId);
    let rows = of_job.limit(limit).all(conn).await?;
    let of = |row: crate::entity::password_jobs::Model| {
        (CompanyId::from_uuid(row.company_id), AccountId::from_uuid(row.account_id), row.sealed)
    };
    Ok(rows.into_iter().map(of).collect())
}

/// The sealed password that waits for an account.
///
/// # Errors
/// The database.
pub async fn of_account(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    account: AccountId,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = Entity::find_in(scope).filter(C::AccountId.eq(account.as_uuid())).one(conn).await?;
    Ok(row.map(|row| row.sealed))
}

/// Forgets a sealed password.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: CompanyScope, account: AccountId) -> Result<(), StoreError> {
    Entity::delete_in(scope).filter(C::AccountId.eq(account.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
