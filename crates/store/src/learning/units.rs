//! Units of courses. A unit that a later catalogue no longer has stays, because results refer to it, and is shown no more.

use std::collections::{HashMap, HashSet};

use keizoku_domain::id::{CourseId, UnitId};
use keizoku_domain::learning::{Unit, UnitKind};
use keizoku_domain::text::{CatalogueCode, CatalogueName};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::course_units::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::Global;

fn unit(row: Model) -> Result<Unit, StoreError> {
    let bad = |column, reason: &str| StoreError::bad_row("course_units", column, row.id, reason);
    Ok(Unit {
        id: UnitId::from_uuid(row.id),
        course: CourseId::from_uuid(row.course_id),
        code: CatalogueCode::parse(&row.code).map_err(|error| bad("code", error.code))?,
        title_ja: CatalogueName::parse(&row.title_ja).map_err(|error| bad("title_ja", error.code))?,
        title_en: row.title_en.clone(),
        weight: u32::try_from(row.weight).map_err(|_| bad("weight", "is negative"))?,
        content: serde_json::from_value(row.content.clone()).map_err(|e| bad("content", &e.to_string()))?,
        revision: row.revision,
    })
}

/// The units of a course, in their order.
///
/// # Errors
/// The database, or a row that is no unit.
pub async fn of_course(conn: &impl ConnectionTrait, course: CourseId) -> Result<Vec<Unit>, StoreError> {
    let query = Entity::find_all().filter(C::CourseId.eq(course.as_uuid())).filter(C::Active.eq(true));
    query.order_by_asc(C::Position).all(conn).await?.into_iter().map(unit).collect()
}

/// A unit, whether or not it is shown.
///
/// # Errors
/// The database, or a row that is no unit.
pub async fn find(conn: &impl ConnectionTrait, id: UnitId) -> Result<Option<Unit>, StoreError> {
    Entity::find_all().filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(unit).transpose()
}

/// Some units, whether or not they are shown.
///
/// # Errors
/// The database, or a row that is no unit.
pub async fn some(conn: &impl ConnectionTrait, ids: &[UnitId]) -> Result<HashMap<UnitId, Unit>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = Entity::find_all().filter(C::Id.is_in(chunk.iter().map(|id| id.as_uuid()))).all(conn).await?;
        for row in rows {
            let unit = unit(row)?;
            found.insert(unit.id, unit);
        }
    }
    Ok(found)
}

/// Every survey of the catalogue, and whether it is shown.
///
/// # Errors
/// The database, or a row that is no unit.
pub async fn surveys(conn: &impl ConnectionTrait) -> Result<Vec<(Unit, bool)>, StoreError> {
    let rows = Entity::find_all().filter(C::Survey.eq(true)).all(conn).await?.into_iter();
    rows.map(|row| Ok((row.active, unit(row)?))).map(|row| row.map(|(shown, unit)| (unit, shown))).collect()
}

/// Every unit a course ever had, those that are shown no more included.
///
/// # Errors
/// The database, or a row that is no unit.
pub async fn ever_of_course(conn: &impl ConnectionTrait, course: CourseId) -> Result<Vec<Unit>, StoreError> {
    let query = Entity::find_all().filter(C::CourseId.eq(course.as_uuid()));
    query.order_by_asc(C::Position).all(conn).await?.into_iter().map(unit).collect()
}

/// How many units these courses have.
///
/// # Errors
/// The database.
pub async fn counts(conn: &impl ConnectionTrait, courses: &[CourseId]) -> Result<HashMap<CourseId, u32>, StoreError> {
    let mut found = HashMap::with_capacity(courses.len());
    for chunk in courses.chunks(CHUNK) {
        let rows: Vec<(Uuid, i64)> = Entity::find_all()
            .select_only()
            .column(C::CourseId)
            .column_as(C::Id.count(), "units")
            .filter(C::CourseId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .filter(C::Active.eq(true))
            .group_by(C::CourseId)
            .into_tuple()
            .all(conn)
            .await?;
        for (course, units) in rows {
            let units =
                u32::try_from(units).map_err(|e| StoreError::bad_row("course_units", "course_id", course, e))?;
            found.insert(CourseId::from_uuid(course), units);
        }
    }
    Ok(found)
}

/// Which of these courses have a survey.
///
/// # Errors
/// The database.
pub async fn with_survey(conn: &impl ConnectionTrait, courses: &[CourseId]) -> Result<HashSet<CourseId>, StoreError> {
    let mut found = HashSet::new();
    for chunk in courses.chunks(CHUNK) {
        let rows: Vec<Uuid> = Entity::find_all()
            .select_only()
            .column(C::CourseId)
            .filter(C::CourseId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .filter(C::Active.eq(true))
            .filter(C::Survey.eq(true))
            .distinct()
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(CourseId::from_uuid));
    }
    Ok(found)
}

fn changes(unit: &Unit, position: usize) -> Result<ActiveModel, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("course_units", column, unit.id, reason);
    Ok(ActiveModel {
        code: Set(unit.code.to_string()),
        code_key: Set(unit.code.as_str().to_ascii_lowercase()),
        position: Set(i32::try_from(position).map_err(|e| bad("position", e.to_string()))?),
        title_ja: Set(unit.title_ja.to_string()),
        title_en: Set(unit.title_en.clone()),
        weight: Set(i32::try_from(unit.weight).map_err(|e| bad("weight", e.to_string()))?),
        content: Set(serde_json::to_value(&unit.content).map_err(|e| bad("content", e.to_string()))?),
        survey: Set(unit.kind() == UnitKind::Survey),
        active: Set(true),
        revision: Set(unit.revision),
        ..Default::default()
    })
}

/// Adds a unit at its place.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, unit: &Unit, position: usize) -> Result<(), StoreError> {
    let row =
        ActiveModel { id: Set(unit.id.as_uuid()), course_id: Set(unit.course.as_uuid()), ..changes(unit, position)? };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes a unit at its place, with the revision it says.
///
/// # Errors
/// The database.
pub async fn update(uow: &Uow, unit: &Unit, position: usize) -> Result<(), StoreError> {
    Entity::update_all().set(changes(unit, position)?).filter(C::Id.eq(unit.id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// Puts units behind the first `others`, in the order given; whether they are shown stays.
///
/// # Errors
/// The database.
pub async fn move_behind(uow: &Uow, others: usize, units: &[UnitId]) -> Result<(), StoreError> {
    for (place, id) in (others..).zip(units) {
        let place = i32::try_from(place).map_err(|e| StoreError::bad_row("course_units", "position", id, e))?;
        let moved = Entity::update_all().col_expr(C::Position, Expr::value(place));
        moved.filter(C::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    }
    Ok(())
}

/// Removes the units of a course that was never in a library: nobody has learned any of them.
///
/// # Errors
/// The database.
pub async fn remove_of_course(uow: &Uow, course: CourseId) -> Result<(), StoreError> {
    Entity::delete_all().filter(C::CourseId.eq(course.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// Shows units no more.
///
/// # Errors
/// The database.
pub async fn retire(uow: &Uow, units: &[UnitId]) -> Result<(), StoreError> {
    Entity::update_all()
        .col_expr(C::Active, Expr::value(false))
        .filter(C::Id.is_in(units.iter().map(|id| id.as_uuid())))
        .exec(uow.conn())
        .await?;
    Ok(())
}
