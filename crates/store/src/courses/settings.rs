//! Rules of the course settings of a term, and the revision they have together: whoever writes one holds that revision's row.

use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{CourseSetting, CourseState, SettingAuthor, SettingTarget};
use keizoku_domain::id::{CourseId, CourseSettingId, LearnerId, OrgUnitId, TermId, TrainingClassId};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::course_setting_sets as sets;
use crate::entity::course_settings::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

/// The revision of a term's rules before anybody wrote one.
const FIRST: i64 = 1;

fn rule(row: Model) -> Result<CourseSetting, StoreError> {
    let bad = |column, value: &str| StoreError::bad_row("course_settings", column, row.id, value);
    let target = match row.target_kind.as_str() {
        "everyone" => SettingTarget::Everyone,
        "department" => SettingTarget::Department(OrgUnitId::from_uuid(row.target_id)),
        "class" => SettingTarget::Class(TrainingClassId::from_uuid(row.target_id)),
        "person" => SettingTarget::Person(LearnerId::from_uuid(row.target_id)),
        other => return Err(bad("target_kind", other)),
    };
    Ok(CourseSetting {
        id: CourseSettingId::from_uuid(row.id),
        course: CourseId::from_uuid(row.course_id),
        target,
        author: SettingAuthor::parse(&row.author).ok_or_else(|| bad("author", &row.author))?,
        within: row.within_id.map(OrgUnitId::from_uuid),
        setting: Setting {
            state: CourseState::parse(&row.state).ok_or_else(|| bad("state", &row.state))?,
            from: row.from_day,
            until: row.until_day,
            due_on: row.due_on,
        },
    })
}

const fn key(target: SettingTarget) -> Uuid {
    match target {
        SettingTarget::Everyone => Uuid::nil(),
        SettingTarget::Department(id) => id.as_uuid(),
        SettingTarget::Class(id) => id.as_uuid(),
        SettingTarget::Person(id) => id.as_uuid(),
    }
}

/// Every rule of a term, the oldest first.
///
/// # Errors
/// The database, or a row that is no rule.
pub async fn of_term(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<Vec<CourseSetting>, StoreError> {
    let query = Entity::find_in(scope).filter(C::TermId.eq(term.as_uuid())).order_by_asc(C::Id);
    query.all(conn).await?.into_iter().map(rule).collect()
}

/// The rules of a term for everybody, for these departments and classes, and for this person.
///
/// # Errors
/// The database, or a row that is no rule.
pub async fn of_person(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    learner: LearnerId,
    departments: &[OrgUnitId],
    classes: &[TrainingClassId],
) -> Result<Vec<CourseSetting>, StoreError> {
    // One condition on the kind for each, so that the index over kind and target is used.
    let of =
        |target: SettingTarget| Condition::all().add(C::TargetKind.eq(target.kind())).add(C::TargetId.eq(key(target)));
    let targets = [SettingTarget::Everyone, SettingTarget::Person(learner)]
        .into_iter()
        .chain(departments.iter().map(|id| SettingTarget::Department(*id)))
        .chain(classes.iter().map(|id| SettingTarget::Class(*id)));
    let any = targets.fold(Condition::any(), |any, target| any.add(of(target)));
    let query = Entity::find_in(scope).filter(C::TermId.eq(term.as_uuid())).filter(any).order_by_asc(C::Id);
    query.all(conn).await?.into_iter().map(rule).collect()
}

/// The revision that the rules of a term have together.
///
/// # Errors
/// The database.
pub async fn revision(conn: &impl ConnectionTrait, scope: WorkspaceScope, term: TermId) -> Result<i64, StoreError> {
    let row = sets::Entity::find_in(scope).filter(sets::Column::TermId.eq(term.as_uuid())).one(conn).await?;
    Ok(row.map_or(FIRST, |row| row.revision))
}

/// The same, locked until the unit ends.
///
/// # Errors
/// The database.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, term: TermId) -> Result<i64, StoreError> {
    let row = sets::ActiveModel {
        workspace_id: Set(scope.uuid()),
        term_id: Set(term.as_uuid()),
        revision: Set(FIRST),
        updated_at: Set(uow.now()),
    };
    let once = OnConflict::columns([sets::Column::WorkspaceId, sets::Column::TermId]).do_nothing().to_owned();
    sets::Entity::insert(row).on_conflict(once).exec_without_returning(uow.conn()).await?;
    let query = sets::Entity::find_in(scope).filter(sets::Column::TermId.eq(term.as_uuid())).lock_exclusive();
    let row = query.one(uow.conn()).await?;
    Ok(row.map_or(FIRST, |row| row.revision))
}

/// Notes under the lock that the rules of a term changed.
///
/// # Errors
/// The database.
pub async fn advance(uow: &Uow, scope: WorkspaceScope, term: TermId, revision: i64) -> Result<(), StoreError> {
    sets::Entity::update_in(scope)
        .col_expr(sets::Column::Revision, Expr::value(revision))
        .col_expr(sets::Column::UpdatedAt, Expr::value(uow.now()))
        .filter(sets::Column::TermId.eq(term.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Writes rules, each in place of the one its author had for the same target and course; under the lock.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, scope: WorkspaceScope, term: TermId, rules: &[CourseSetting]) -> Result<(), StoreError> {
    for chunk in rules.chunks(CHUNK) {
        let rows = chunk.iter().map(|rule| ActiveModel {
            workspace_id: Set(scope.uuid()),
            id: Set(rule.id.as_uuid()),
            term_id: Set(term.as_uuid()),
            course_id: Set(rule.course.as_uuid()),
            target_kind: Set(rule.target.kind().to_owned()),
            target_id: Set(key(rule.target)),
            org_unit_id: Set(match rule.target {
                SettingTarget::Department(id) => Some(id.as_uuid()),
                _ => None,
            }),
            learner_id: Set(match rule.target {
                SettingTarget::Person(id) => Some(id.as_uuid()),
                _ => None,
            }),
            author: Set(rule.author.as_str().to_owned()),
            within_id: Set(rule.within.map(OrgUnitId::as_uuid)),
            state: Set(rule.setting.state.as_str().to_owned()),
            from_day: Set(rule.setting.from),
            until_day: Set(rule.setting.until),
            due_on: Set(rule.setting.due_on),
            updated_at: Set(uow.now()),
        });
        let key = [C::WorkspaceId, C::TermId, C::CourseId, C::TargetKind, C::TargetId, C::Author];
        let again = OnConflict::columns(key)
            .update_columns([C::WithinId, C::State, C::FromDay, C::UntilDay, C::DueOn, C::UpdatedAt])
            .to_owned();
        Entity::insert_many(rows).on_conflict(again).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Takes rules away; under the lock.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, ids: &[CourseSettingId]) -> Result<(), StoreError> {
    for chunk in ids.chunks(CHUNK) {
        let these = C::Id.is_in(chunk.iter().map(|id| id.as_uuid()));
        Entity::delete_in(scope).filter(these).exec(uow.conn()).await?;
    }
    Ok(())
}

/// Takes away what was set for a department, or by whoever answered for it, in every term; tells how many rules there were.
///
/// # Errors
/// The database.
pub async fn forget_department(uow: &Uow, scope: WorkspaceScope, id: OrgUnitId) -> Result<u64, StoreError> {
    let named = Condition::any().add(C::OrgUnitId.eq(id.as_uuid())).add(C::WithinId.eq(id.as_uuid()));
    let done = Entity::delete_in(scope).filter(named).exec(uow.conn()).await?;
    Ok(done.rows_affected)
}

/// Takes away what was set for a class.
///
/// # Errors
/// The database.
pub async fn forget_class(uow: &Uow, scope: WorkspaceScope, id: TrainingClassId) -> Result<u64, StoreError> {
    let theirs = Entity::delete_in(scope).filter(C::TargetKind.eq("class")).filter(C::TargetId.eq(id.as_uuid()));
    Ok(theirs.exec(uow.conn()).await?.rows_affected)
}
