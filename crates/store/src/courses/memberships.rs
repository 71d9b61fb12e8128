//! Which course is when in which library.

use keizoku_domain::courses::Membership;
use keizoku_domain::id::{CourseId, LibraryId};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::library_courses::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::Global;

fn membership(row: Model) -> Membership {
    Membership {
        library: LibraryId::from_uuid(row.library_id),
        course: CourseId::from_uuid(row.course_id),
        from: row.from_day,
        until: row.until_day,
    }
}

/// Every stretch of every course.
///
/// # Errors
/// The database.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<Membership>, StoreError> {
    let query = Entity::find_all().order_by_asc(C::LibraryId).order_by_asc(C::CourseId).order_by_asc(C::FromDay);
    Ok(query.all(conn).await?.into_iter().map(membership).collect())
}

/// The stretches of one course, earliest first.
///
/// # Errors
/// The database.
pub async fn of_course(conn: &impl ConnectionTrait, course: CourseId) -> Result<Vec<Membership>, StoreError> {
    let rows =
        Entity::find_all().filter(C::CourseId.eq(course.as_uuid())).order_by_asc(C::FromDay).order_by_asc(C::LibraryId);
    Ok(rows.all(conn).await?.into_iter().map(membership).collect())
}

/// Puts the stretches of a course in place of those there were.
///
/// # Errors
/// The database.
pub async fn put(uow: &Uow, course: CourseId, stretches: &[Membership]) -> Result<(), StoreError> {
    Entity::delete_all().filter(C::CourseId.eq(course.as_uuid())).exec(uow.conn()).await?;
    if stretches.is_empty() {
        return Ok(());
    }
    let rows = stretches.iter().map(|one| ActiveModel {
        library_id: Set(one.library.as_uuid()),
        course_id: Set(course.as_uuid()),
        from_day: Set(one.from),
        until_day: Set(one.until),
    });
    Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    Ok(())
}
