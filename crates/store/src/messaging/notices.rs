//! Notices with their targets.

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::courses::SettingAuthor;
use keizoku_domain::id::{CourseId, NoticeId, OrgUnitId, TrainingClassId};
use keizoku_domain::messaging::notice::Phase;
use keizoku_domain::messaging::{Notice, NoticeDraft, NoticeState, NoticeTarget};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::notice_reads;
use crate::entity::notice_targets::{self as targets, Column as T};
use crate::entity::notices::{ActiveModel, Column as C, Entity, Model};
use crate::entity::workspaces;
use crate::error::StoreError;
use crate::keyset::{Direction, after};
use crate::scope::{Scoped, WorkspaceScope};

/// Which notices a list shows.
#[derive(Debug, Clone)]
pub struct NoticeFilter {
    /// Of this phase.
    pub phase: Phase,
    /// On this day.
    pub today: NaiveDate,
    /// Written by supervisors, for these departments and nobody else; without it, all.
    pub within: Option<Vec<OrgUnitId>>,
}

/// Where a list goes on: the first day and the id of the notice before.
pub type NoticePosition = (NaiveDate, NoticeId);

fn state(row: &Model) -> Result<NoticeState, StoreError> {
    match (row.state.as_str(), row.published_at, row.withdrawn_at) {
        ("draft", None, None) => Ok(NoticeState::Draft),
        ("published", Some(at), None) => Ok(NoticeState::Published(at)),
        ("withdrawn", Some(at), Some(gone)) => Ok(NoticeState::Withdrawn(at, gone)),
        (other, ..) => Err(StoreError::bad_row("notices", "state", row.id, other)),
    }
}

fn notice(row: Model, targets: Vec<NoticeTarget>) -> Result<Notice, StoreError> {
    let author = SettingAuthor::parse(&row.author)
        .ok_or_else(|| StoreError::bad_row("notices", "author", row.id, row.author.clone()))?;
    Ok(Notice {
        id: NoticeId::from_uuid(row.id),
        state: state(&row)?,
        draft: NoticeDraft {
            title: row.title,
            text: row.body,
            important: row.important,
            targets,
            from: row.from_day,
            until: row.until_day,
        },
        author,
        author_name: row.author_name,
        revision: row.revision,
    })
}

fn target(row: &targets::Model) -> Result<NoticeTarget, StoreError> {
    match (row.kind.as_str(), row.org_unit_id, row.course_id, row.class_id) {
        ("everyone", None, None, None) => Ok(NoticeTarget::Everyone),
        ("department", Some(id), None, None) => Ok(NoticeTarget::Department(OrgUnitId::from_uuid(id))),
        ("course", None, Some(id), None) => Ok(NoticeTarget::Course(CourseId::from_uuid(id))),
        ("class", None, None, Some(id)) => Ok(NoticeTarget::Class(TrainingClassId::from_uuid(id))),
        (other, ..) => Err(StoreError::bad_row("notice_targets", "kind", row.notice_id, other)),
    }
}

/// The notices of these rows with their targets, in the order of the rows: one statement more.
async fn whole(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    rows: Vec<Model>,
) -> Result<Vec<Notice>, StoreError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut of_notice: HashMap<Uuid, Vec<NoticeTarget>> = HashMap::new();
    let query = targets::Entity::find_in(scope).filter(T::NoticeId.is_in(rows.iter().map(|row| row.id)));
    for row in query.order_by_asc(T::NoticeId).order_by_asc(T::Position).all(conn).await? {
        of_notice.entry(row.notice_id).or_default().push(target(&row)?);
    }
    let own = |row: Model| {
        let targets = of_notice.remove(&row.id).unwrap_or_default();
        notice(row, targets)
    };
    rows.into_iter().map(own).collect()
}

fn of_phase(phase: Phase, today: NaiveDate) -> Condition {
    let published = Condition::all().add(C::State.eq("published"));
    match phase {
        Phase::Draft => Condition::all().add(C::State.eq("draft")),
        Phase::Withdrawn => Condition::all().add(C::State.eq("withdrawn")),
        Phase::Scheduled => published.add(C::FromDay.gt(today)),
        Phase::Current => published.add(C::FromDay.lte(today)).add(C::UntilDay.gte(today)),
        Phase::Ended => published.add(C::UntilDay.lt(today)),
    }
}

/// Notices that supervisors wrote for these departments and for nobody else.
fn within(scope: WorkspaceScope, departments: &[OrgUnitId]) -> Condition {
    let inside = T::OrgUnitId.is_in(departments.iter().map(|id| id.as_uuid()));
    let outside = Condition::any().add(T::OrgUnitId.is_null()).add(inside.clone().not());
    let of = |which: Condition| targets::Entity::select_in(scope).column(T::NoticeId).cond_where(which).to_owned();
    Condition::all()
        .add(C::Author.eq(SettingAuthor::Supervisor.as_str()))
        .add(Expr::col((Entity, C::Id)).in_subquery(of(Condition::all().add(inside.clone()))))
        .add(Expr::col((Entity, C::Id)).not_in_subquery(of(outside)))
}

/// A page of notices, the latest first day first, at most `limit` of them.
///
/// # Errors
/// The database, or a row that is no notice.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &NoticeFilter,
    position: Option<NoticePosition>,
    limit: u64,
) -> Result<Vec<Notice>, StoreError> {
    let mut query = listed(scope, filter);
    if let Some((day, id)) = position {
        let values = vec![day.into(), id.as_uuid().into()];
        query = query.filter(after(&[C::FromDay, C::Id], values, Direction::Descending));
    }
    let rows = query.order_by_desc(C::FromDay).order_by_desc(C::Id).limit(limit).all(conn).await?;
    whole(conn, scope, rows).await
}

/// How many notices a list has.
///
/// # Errors
/// The database.
pub async fn count(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    filter: &NoticeFilter,
) -> Result<u64, StoreError> {
    Ok(listed(scope, filter).count(conn).await?)
}

fn listed(scope: WorkspaceScope, filter: &NoticeFilter) -> sea_orm::Select<Entity> {
    let query = Entity::find_in(scope).filter(of_phase(filter.phase, filter.today));
    match &filter.within {
        Some(departments) => query.filter(within(scope, departments)),
        None => query,
    }
}

/// The notices that are published on `today`, the latest first day first: [`keizoku_domain::messaging::notice::MOST_LIVE`] at most.
///
/// # Errors
/// The database, or a row that is no notice.
pub async fn current(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    today: NaiveDate,
) -> Result<Vec<Notice>, StoreError> {
    let query = Entity::find_in(scope).filter(of_phase(Phase::Current, today));
    let rows = query.order_by_desc(C::FromDay).order_by_desc(C::Id).all(conn).await?;
    whole(conn, scope, rows).await
}

/// A notice.
///
/// # Errors
/// The database, or a row that is no notice.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: NoticeId,
) -> Result<Option<Notice>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).all(conn).await?;
    Ok(whole(conn, scope, rows).await?.pop())
}

/// A notice, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no notice.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, id: NoticeId) -> Result<Option<Notice>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive().all(uow.conn()).await?;
    Ok(whole(uow.conn(), scope, rows).await?.pop())
}

/// How many notices are drafts or not over on `today`. Whoever asks that too waits until this unit ends, so that the bound holds.
///
/// # Errors
/// The database.
pub async fn count_live(uow: &Uow, scope: WorkspaceScope, today: NaiveDate) -> Result<u64, StoreError> {
    workspaces::Entity::find_in(scope).lock_exclusive().one(uow.conn()).await?;
    let published = Condition::all().add(C::State.eq("published")).add(C::UntilDay.gte(today));
    let live = Condition::any().add(C::State.eq("draft")).add(published);
    Ok(Entity::find_in(scope).filter(live).count(uow.conn()).await?)
}

fn instants(
    state: NoticeState,
) -> (&'static str, Option<chrono::DateTime<chrono::Utc>>, Option<chrono::DateTime<chrono::Utc>>) {
    match state {
        NoticeState::Draft => ("draft", None, None),
        NoticeState::Published(at) => ("published", Some(at), None),
        NoticeState::Withdrawn(at, gone) => ("withdrawn", Some(at), Some(gone)),
    }
}

/// Adds a notice with its targets.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, notice: &Notice) -> Result<(), StoreError> {
    let (state, published_at, withdrawn_at) = instants(notice.state);
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(notice.id.as_uuid()),
        title: Set(notice.draft.title.clone()),
        body: Set(notice.draft.text.clone()),
        important: Set(notice.draft.important),
        state: Set(state.to_owned()),
        from_day: Set(notice.draft.from),
        until_day: Set(notice.draft.until),
        author: Set(notice.author.as_str().to_owned()),
        author_name: Set(notice.author_name.clone()),
        published_at: Set(published_at),
        withdrawn_at: Set(withdrawn_at),
        revision: Set(notice.revision),
        created_at: Set(uow.now()),
        updated_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    put_targets(uow, scope, notice).await
}

/// Writes a notice in place of what it was; under its lock.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, notice: &Notice) -> Result<(), StoreError> {
    let (state, published_at, withdrawn_at) = instants(notice.state);
    Entity::update_in(scope)
        .col_expr(C::Title, Expr::value(notice.draft.title.as_str()))
        .col_expr(C::Body, Expr::value(notice.draft.text.as_str()))
        .col_expr(C::Important, Expr::value(notice.draft.important))
        .col_expr(C::State, Expr::value(state))
        .col_expr(C::FromDay, Expr::value(notice.draft.from))
        .col_expr(C::UntilDay, Expr::value(notice.draft.until))
        .col_expr(C::PublishedAt, Expr::value(published_at))
        .col_expr(C::WithdrawnAt, Expr::value(withdrawn_at))
        .col_expr(C::Revision, Expr::value(notice.revision))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(notice.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    targets::Entity::delete_in(scope).filter(T::NoticeId.eq(notice.id.as_uuid())).exec(uow.conn()).await?;
    put_targets(uow, scope, notice).await
}

async fn put_targets(uow: &Uow, scope: WorkspaceScope, notice: &Notice) -> Result<(), StoreError> {
    if notice.draft.targets.is_empty() {
        return Ok(());
    }
    let rows = notice.draft.targets.iter().zip(1..).map(|(target, position)| {
        let (org_unit, course, class) = match *target {
            NoticeTarget::Everyone => (None, None, None),
            NoticeTarget::Department(id) => (Some(id.as_uuid()), None, None),
            NoticeTarget::Course(id) => (None, Some(id.as_uuid()), None),
            NoticeTarget::Class(id) => (None, None, Some(id.as_uuid())),
        };
        targets::ActiveModel {
            workspace_id: Set(scope.uuid()),
            notice_id: Set(notice.id.as_uuid()),
            position: Set(position),
            kind: Set(target.kind().to_owned()),
            org_unit_id: Set(org_unit),
            course_id: Set(course),
            class_id: Set(class),
        }
    });
    targets::Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Takes a notice away with its targets; under its lock.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, id: NoticeId) -> Result<(), StoreError> {
    let (conn, id) = (uow.conn(), id.as_uuid());
    notice_reads::Entity::delete_in(scope).filter(notice_reads::Column::NoticeId.eq(id)).exec(conn).await?;
    targets::Entity::delete_in(scope).filter(T::NoticeId.eq(id)).exec(conn).await?;
    Entity::delete_in(scope).filter(C::Id.eq(id)).exec(conn).await?;
    Ok(())
}

/// Takes a department that is about to be deleted out of every notice.
///
/// # Errors
/// The database.
pub async fn forget_department(uow: &Uow, scope: WorkspaceScope, id: OrgUnitId) -> Result<(), StoreError> {
    targets::Entity::delete_in(scope).filter(T::OrgUnitId.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// Takes a class that is about to be deleted out of every notice.
///
/// # Errors
/// The database.
pub async fn forget_class(uow: &Uow, scope: WorkspaceScope, id: TrainingClassId) -> Result<(), StoreError> {
    targets::Entity::delete_in(scope).filter(T::ClassId.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
