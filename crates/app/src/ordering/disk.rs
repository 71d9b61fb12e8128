//! Disk for company-made material: what a workspace may hold today.

use chrono::NaiveDate;
use keizoku_domain::ordering::{ContractPolicy, DiskQuota};
use keizoku_store::ordering::disk as store;
use keizoku_store::{Connection, WorkspaceScope};

use crate::error::AppError;

/// The quota of a workspace on `today`: what is included, and what was bought and has not ended.
///
/// # Errors
/// The store.
pub async fn quota(conn: &impl Connection, scope: WorkspaceScope, today: NaiveDate) -> Result<DiskQuota, AppError> {
    let bought = store::ending_from(conn, scope, today).await?;
    Ok(DiskQuota::on(&bought, today, &ContractPolicy::default()))
}
