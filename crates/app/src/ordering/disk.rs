//! Disk for company-made material: what a workspace may hold today.

use chrono::NaiveDate;
use keizoku_domain::ordering::DiskQuota;
use keizoku_store::ordering::disk as store;
use keizoku_store::seats::terms;
use keizoku_store::{Connection, WorkspaceScope};

use crate::error::AppError;

/// The quota of a workspace on `today`: what is included, and what was bought and has not ended.
///
/// # Errors
/// The store.
pub async fn quota(conn: &impl Connection, scope: WorkspaceScope, today: NaiveDate) -> Result<DiskQuota, AppError> {
    let bought = store::ending_from(conn, scope, today).await?;
    // What is included was promised with the term, like its dates.
    let all = terms::of_workspace(conn, scope).await?;
    let term = all.iter().rev().find(|term| term.starts_on <= today).or(all.first());
    let policy = term.map(|term| term.policy.clone()).unwrap_or_default();
    Ok(DiskQuota::on(&bought, today, &policy))
}
