//! Who has opened which notice, and when first.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{LearnerId, NoticeId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::notice_reads::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// When somebody first opened these notices; those that were not opened are left out.
///
/// # Errors
/// The database.
pub async fn of_person(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    learner: LearnerId,
    notices: &[NoticeId],
) -> Result<HashMap<NoticeId, DateTime<Utc>>, StoreError> {
    if notices.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, DateTime<Utc>)> = Entity::find_in(scope)
        .select_only()
        .columns([C::NoticeId, C::ReadAt])
        .filter(C::LearnerId.eq(learner.as_uuid()))
        .filter(C::NoticeId.is_in(notices.iter().map(|id| id.as_uuid())))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, at)| (NoticeId::from_uuid(id), at)).collect())
}

/// When people first opened a notice.
///
/// # Errors
/// The database.
pub async fn of_notice(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    notice: NoticeId,
) -> Result<HashMap<LearnerId, DateTime<Utc>>, StoreError> {
    let query = Entity::find_in(scope).select_only().columns([C::LearnerId, C::ReadAt]);
    let rows: Vec<(Uuid, DateTime<Utc>)> =
        query.filter(C::NoticeId.eq(notice.as_uuid())).into_tuple().all(conn).await?;
    Ok(rows.into_iter().map(|(id, at)| (LearnerId::from_uuid(id), at)).collect())
}

/// Notes that somebody opened a notice; the first time counts.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, scope: WorkspaceScope, notice: NoticeId, learner: LearnerId) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        notice_id: Set(notice.as_uuid()),
        learner_id: Set(learner.as_uuid()),
        read_at: Set(uow.now()),
    };
    let once = OnConflict::columns([C::WorkspaceId, C::NoticeId, C::LearnerId]).do_nothing().to_owned();
    Entity::insert(row).on_conflict(once).exec_without_returning(uow.conn()).await?;
    Ok(())
}
