//! Training classes: what they are, their courses, and their people.

use std::collections::HashMap;

use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{ClassCourse, ClassDraft, CourseState, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, TermId, TrainingClassId};
use keizoku_domain::text::CatalogueName;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::enrolments::{Enrolment, enrolment};
use crate::db::Uow;
use crate::entity::enrolments::{Column as E, Entity as Enrolments};
use crate::entity::training_class_courses::{self as courses, Column as K};
use crate::entity::training_class_members::{self as members, Column as M};
use crate::entity::training_classes::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

fn class(row: Model, courses: Vec<ClassCourse>) -> Result<TrainingClass, StoreError> {
    let name = CatalogueName::parse(&row.name)
        .map_err(|e| StoreError::bad_row("training_classes", "name", row.id, e.code.to_owned()))?;
    let (description, from, until) = (row.description, row.from_day, row.until_day);
    Ok(TrainingClass {
        id: TrainingClassId::from_uuid(row.id),
        term: TermId::from_uuid(row.term_id),
        draft: ClassDraft { name, description, from, until, courses },
        revision: row.revision,
    })
}

/// The classes of these rows with their courses, in the order of the rows: one statement more.
async fn whole(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    rows: Vec<Model>,
) -> Result<Vec<TrainingClass>, StoreError> {
    let mut of_class: HashMap<Uuid, Vec<ClassCourse>> = HashMap::new();
    let found = courses::Entity::find_in(scope)
        .filter(K::ClassId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(K::Position)
        .all(conn)
        .await?;
    for row in found {
        let state = CourseState::parse(&row.state)
            .ok_or_else(|| StoreError::bad_row("training_class_courses", "state", row.course_id, row.state.clone()))?;
        let setting = Setting { state, from: row.from_day, until: row.until_day, due_on: row.due_on };
        let one = ClassCourse { course: CourseId::from_uuid(row.course_id), setting };
        of_class.entry(row.class_id).or_default().push(one);
    }
    rows.into_iter()
        .map(|row| {
            let courses = of_class.remove(&row.id).unwrap_or_default();
            class(row, courses)
        })
        .collect()
}

/// The classes of a term, the newest first.
///
/// # Errors
/// The database, or a row that is no class.
pub async fn of_term(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<Vec<TrainingClass>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::TermId.eq(term.as_uuid())).order_by_desc(C::Id).all(conn).await?;
    whole(conn, scope, rows).await
}

/// A class.
///
/// # Errors
/// The database, or a row that is no class.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: TrainingClassId,
) -> Result<Option<TrainingClass>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).all(conn).await?;
    Ok(whole(conn, scope, rows).await?.pop())
}

/// Classes by id; those that are not known are left out.
///
/// # Errors
/// The database, or a row that is no class.
pub async fn some(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    ids: &[TrainingClassId],
) -> Result<HashMap<TrainingClassId, TrainingClass>, StoreError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find_in(scope).filter(C::Id.is_in(ids.iter().map(|id| id.as_uuid()))).all(conn).await?;
    Ok(whole(conn, scope, rows).await?.into_iter().map(|class| (class.id, class)).collect())
}

/// A class, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no class.
pub async fn lock(uow: &Uow, scope: WorkspaceScope, id: TrainingClassId) -> Result<Option<TrainingClass>, StoreError> {
    let rows = Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).lock_exclusive().all(uow.conn()).await?;
    Ok(whole(uow.conn(), scope, rows).await?.pop())
}

/// Adds a class with its courses.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, class: &TrainingClass) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(class.id.as_uuid()),
        term_id: Set(class.term.as_uuid()),
        name: Set(class.draft.name.to_string()),
        description: Set(class.draft.description.clone()),
        from_day: Set(class.draft.from),
        until_day: Set(class.draft.until),
        revision: Set(class.revision),
        created_at: Set(uow.now()),
        updated_at: Set(uow.now()),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    put_courses(uow, scope, class).await
}

/// Writes a class in place of what it was; under its lock.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, scope: WorkspaceScope, class: &TrainingClass) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::Name, Expr::value(class.draft.name.as_str()))
        .col_expr(C::Description, Expr::value(class.draft.description.as_str()))
        .col_expr(C::FromDay, Expr::value(class.draft.from))
        .col_expr(C::UntilDay, Expr::value(class.draft.until))
        .col_expr(C::Revision, Expr::value(class.revision))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .filter(C::Id.eq(class.id.as_uuid()))
        .exec(uow.conn())
        .await?;
    let theirs = K::ClassId.eq(class.id.as_uuid());
    courses::Entity::delete_in(scope).filter(theirs).exec(uow.conn()).await?;
    put_courses(uow, scope, class).await
}

async fn put_courses(uow: &Uow, scope: WorkspaceScope, class: &TrainingClass) -> Result<(), StoreError> {
    if class.draft.courses.is_empty() {
        return Ok(());
    }
    let rows = class.draft.courses.iter().zip(1..).map(|(one, position)| courses::ActiveModel {
        workspace_id: Set(scope.uuid()),
        class_id: Set(class.id.as_uuid()),
        course_id: Set(one.course.as_uuid()),
        position: Set(position),
        state: Set(one.setting.state.as_str().to_owned()),
        from_day: Set(one.setting.from),
        until_day: Set(one.setting.until),
        due_on: Set(one.setting.due_on),
    });
    courses::Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Takes a class away with its courses and people; under its lock.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, id: TrainingClassId) -> Result<(), StoreError> {
    let (conn, id) = (uow.conn(), id.as_uuid());
    members::Entity::delete_in(scope).filter(M::ClassId.eq(id)).exec(conn).await?;
    courses::Entity::delete_in(scope).filter(K::ClassId.eq(id)).exec(conn).await?;
    Entity::delete_in(scope).filter(C::Id.eq(id)).exec(conn).await?;
    Ok(())
}

/// The people of a class.
///
/// # Errors
/// The database.
pub async fn members(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: TrainingClassId,
) -> Result<Vec<LearnerId>, StoreError> {
    let query = members::Entity::find_in(scope).select_only().column(M::LearnerId);
    let ids: Vec<Uuid> = query.filter(M::ClassId.eq(id.as_uuid())).into_tuple().all(conn).await?;
    Ok(ids.into_iter().map(LearnerId::from_uuid).collect())
}

/// The people of every class of a term, class by person.
///
/// # Errors
/// The database.
pub async fn members_of_term(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<Vec<(TrainingClassId, LearnerId)>, StoreError> {
    let of_term =
        Entity::select_in(scope).column(C::Id).and_where(Expr::col((Entity, C::TermId)).eq(term.as_uuid())).to_owned();
    let query = members::Entity::find_in(scope).filter(Expr::col(M::ClassId).in_subquery(of_term));
    let rows: Vec<(Uuid, Uuid)> =
        query.select_only().columns([M::ClassId, M::LearnerId]).into_tuple().all(conn).await?;
    Ok(rows.into_iter().map(|(id, who)| (TrainingClassId::from_uuid(id), LearnerId::from_uuid(who))).collect())
}

/// The classes in which these people are, in whatever term.
///
/// # Errors
/// The database.
pub async fn of_people(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
) -> Result<HashMap<LearnerId, Vec<TrainingClassId>>, StoreError> {
    let mut found: HashMap<LearnerId, Vec<TrainingClassId>> = HashMap::new();
    for chunk in people.chunks(CHUNK) {
        let query = members::Entity::find_in(scope).select_only().columns([M::LearnerId, M::ClassId]);
        let these = M::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid()));
        let rows: Vec<(Uuid, Uuid)> = query.filter(these).order_by_asc(M::ClassId).into_tuple().all(conn).await?;
        for (who, id) in rows {
            found.entry(LearnerId::from_uuid(who)).or_default().push(TrainingClassId::from_uuid(id));
        }
    }
    Ok(found)
}

/// Adds people to a class; who is in it already stays. Under its lock.
///
/// # Errors
/// The database.
pub async fn add(
    uow: &Uow,
    scope: WorkspaceScope,
    id: TrainingClassId,
    people: &[LearnerId],
) -> Result<(), StoreError> {
    for chunk in people.chunks(CHUNK) {
        let rows = chunk.iter().map(|who| members::ActiveModel {
            workspace_id: Set(scope.uuid()),
            class_id: Set(id.as_uuid()),
            learner_id: Set(who.as_uuid()),
            added_at: Set(uow.now()),
        });
        let once = OnConflict::columns([M::WorkspaceId, M::ClassId, M::LearnerId]).do_nothing().to_owned();
        members::Entity::insert_many(rows).on_conflict(once).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Takes people out of a class, and tells how many there were; what they learned stays. Under its lock.
///
/// # Errors
/// The database.
pub async fn take_out(
    uow: &Uow,
    scope: WorkspaceScope,
    id: TrainingClassId,
    people: &[LearnerId],
) -> Result<u64, StoreError> {
    let mut gone = 0;
    for chunk in people.chunks(CHUNK) {
        let these = M::LearnerId.is_in(chunk.iter().map(|who| who.as_uuid()));
        let query = members::Entity::delete_in(scope).filter(M::ClassId.eq(id.as_uuid())).filter(these);
        gone += query.exec(uow.conn()).await?.rows_affected;
    }
    Ok(gone)
}

/// How many enrolments there are in a class, of whomever.
///
/// # Errors
/// The database.
pub async fn history(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: TrainingClassId,
) -> Result<u64, StoreError> {
    Ok(Enrolments::find_in(scope).filter(E::ClassId.eq(id.as_uuid())).count(conn).await?)
}

/// What these people learned in these courses of a term, in every context.
///
/// # Errors
/// The database, or a row that is no enrolment.
pub async fn learned(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    people: &[LearnerId],
    in_courses: &[CourseId],
) -> Result<Vec<Enrolment>, StoreError> {
    let mut found = Vec::new();
    for chunk in people.chunks(CHUNK) {
        let rows = Enrolments::find_in(scope)
            .filter(E::TermId.eq(term.as_uuid()))
            .filter(E::LearnerId.is_in(chunk.iter().map(|who| who.as_uuid())))
            .filter(E::CourseId.is_in(in_courses.iter().map(|id| id.as_uuid())))
            .all(conn)
            .await?;
        for row in rows {
            found.push(enrolment(row)?);
        }
    }
    Ok(found)
}
