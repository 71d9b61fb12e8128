//! Mailings, without their people.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, JobId, MailingId, TermId};
use keizoku_domain::messaging::mailing::{Mailing, MailingState, MailingText};
use keizoku_domain::queue::JobState;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};

use crate::db::Uow;
use crate::entity::jobs;
use crate::entity::mailings::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

/// Where a list goes on.
pub type MailingPosition = (DateTime<Utc>, MailingId);

fn mailing(row: Model) -> Result<Mailing, StoreError> {
    let state = MailingState::from_name(&row.state)
        .ok_or_else(|| StoreError::bad_row("mailings", "state", row.id, row.state.clone()))?;
    Ok(Mailing {
        id: MailingId::from_uuid(row.id),
        term: TermId::from_uuid(row.term_id),
        state,
        text: MailingText { subject: row.subject, text: row.body },
        author: AccountId::from_uuid(row.author_id),
        author_name: row.author_name,
        everybody: row.everybody,
        job: row.job_id.map(JobId::from_uuid),
        revision: row.revision,
        created_at: row.created_at,
        started_at: row.started_at,
        ended_at: row.ended_at,
    })
}

/// A page of mailings, the newest first, at most `limit` of them; of one author, or of everybody.
///
/// # Errors
/// The database, or a row that is no mailing.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    author: Option<AccountId>,
    position: Option<MailingPosition>,
    limit: u64,
) -> Result<Vec<Mailing>, StoreError> {
    let mut query = Entity::find_in(scope);
    if let Some(author) = author {
        query = query.filter(C::AuthorId.eq(author.as_uuid()));
    }
    if let Some((at, id)) = position {
        query =
            query.filter(after(&[C::CreatedAt, C::Id], vec![at.into(), id.as_uuid().into()], Direction::Descending));
    }
    let rows = query.order_by_desc(C::CreatedAt).order_by_desc(C::Id).limit(limit).all(conn).await?;
    rows.into_iter().map(mailing).collect()
}

/// How many mailings there are; of one author, or of everybody.
///
/// # Errors
/// The database.
pub async fn count(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    author: Option<AccountId>,
) -> Result<u64, StoreError> {
    let query = Entity::find_in(scope);
    let query = match author {
        Some(author) => query.filter(C::AuthorId.eq(author.as_uuid())),
        None => query,
    };
    Ok(query.count(conn).await?)
}

/// A mailing.
///
/// # Errors
/// The database, or a row that is no mailing.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: MailingId,
) -> Result<Option<Mailing>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(mailing).transpose()
}

/// A mailing, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no mailing.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, id: MailingId) -> Result<Option<Mailing>, StoreError> {
    let row = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive().one(uow.conn()).await?;
    row.map(mailing).transpose()
}

/// Adds a mailing.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, mailing: &Mailing) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(mailing.id.as_uuid()),
        term_id: Set(mailing.term.as_uuid()),
        state: Set(mailing.state.as_str().to_owned()),
        subject: Set(mailing.text.subject.clone()),
        body: Set(mailing.text.text.clone()),
        author_id: Set(mailing.author.as_uuid()),
        author_name: Set(mailing.author_name.clone()),
        everybody: Set(mailing.everybody),
        job_id: Set(mailing.job.map(JobId::as_uuid)),
        revision: Set(mailing.revision),
        created_at: Set(mailing.created_at),
        started_at: Set(mailing.started_at),
        ended_at: Set(mailing.ended_at),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes what changes of a mailing; under its lock.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, mailing: &Mailing) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::State, Expr::value(mailing.state.as_str()))
        .col_expr(C::Subject, Expr::value(mailing.text.subject.as_str()))
        .col_expr(C::Body, Expr::value(mailing.text.text.as_str()))
        .col_expr(C::JobId, Expr::value(mailing.job.map(JobId::as_uuid)))
        .col_expr(C::Revision, Expr::value(mailing.revision))
        .col_expr(C::StartedAt, Expr::value(mailing.started_at))
        .col_expr(C::EndedAt, Expr::value(mailing.ended_at))
        .filter(C::Id.eq(mailing.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Deletes mailings whose people are gone.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, ids: &[MailingId]) -> Result<(), StoreError> {
    let ids = C::Id.is_in(ids.iter().map(|id| id.as_uuid()));
    Entity::delete_in(scope).filter(ids).exec(uow.conn()).await?;
    Ok(())
}

/// Drafts of an author that were prepared before `before`.
///
/// # Errors
/// The database.
pub async fn old_drafts(
    uow: &Uow,
    scope: WorkspaceScope,
    author: AccountId,
    before: DateTime<Utc>,
) -> Result<Vec<MailingId>, StoreError> {
    let query = Entity::find_in(scope)
        .filter(C::AuthorId.eq(author.as_uuid()))
        .filter(C::State.eq(MailingState::Draft.as_str()))
        .filter(C::CreatedAt.lt(before));
    let rows = query.all(uow.conn()).await?;
    Ok(rows.into_iter().map(|row| MailingId::from_uuid(row.id)).collect())
}

fn of_jobs_that_are_over() -> Condition {
    let over = [JobState::Cancelled, JobState::Failed].map(JobState::as_str);
    let jobs = jobs::Entity::find_across(Across::Work)
        .select_only()
        .column(jobs::Column::Id)
        .filter(jobs::Column::State.is_in(over))
        .into_query();
    let sending = Condition::all().add(C::State.eq(MailingState::Sending.as_str()));
    sending.add(Expr::col((Entity, C::JobId)).in_subquery(jobs))
}

/// Whether, for any tenant, there are mailings for [`end_abandoned`].
///
/// # Errors
/// The database.
pub async fn has_abandoned(conn: &impl ConnectionTrait) -> Result<bool, StoreError> {
    Ok(Entity::find_across(Across::Work).filter(of_jobs_that_are_over()).one(conn).await?.is_some())
}

/// Ends, for every tenant, the mailings whose job will never go on: stopped by its owner, or given up.
///
/// # Errors
/// The database.
pub async fn end_abandoned(uow: &Uow) -> Result<u64, StoreError> {
    let ended = Entity::update_across(Across::Work)
        .col_expr(C::State, Expr::value(MailingState::Stopped.as_str()))
        .col_expr(C::EndedAt, Expr::value(uow.now()))
        .col_expr(C::Revision, Expr::col(C::Revision).add(1))
        .filter(of_jobs_that_are_over())
        .exec(uow.conn())
        .await?;
    Ok(ended.rows_affected)
}
