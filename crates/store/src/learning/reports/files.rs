//! The bytes of files that go with reports: one row each, read only when the file is.

use keizoku_domain::id::ReportId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::Report;
use crate::db::Uow;
use crate::entity::report_files::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// The bytes of a report's file.
///
/// # Errors
/// The database.
pub async fn bytes(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    report: ReportId,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = Entity::find_in(scope).filter(C::ReportId.eq(report.as_uuid())).one(conn).await?;
    Ok(row.map(|row| row.bytes))
}

/// Keeps the file of a report, in place of the one there was.
///
/// # Errors
/// The database.
pub async fn put_file(uow: &Uow, scope: WorkspaceScope, report: &Report, bytes: Vec<u8>) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        report_id: Set(report.id.as_uuid()),
        learner_id: Set(report.learner.as_uuid()),
        bytes: Set(bytes),
    };
    let again = OnConflict::columns([C::WorkspaceId, C::ReportId]).update_column(C::Bytes).to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Takes the file of a report away.
///
/// # Errors
/// The database.
pub async fn remove_file(uow: &Uow, scope: WorkspaceScope, report: ReportId) -> Result<(), StoreError> {
    Entity::delete_in(scope).filter(C::ReportId.eq(report.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
