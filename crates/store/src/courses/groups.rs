//! Categories and series of courses.

use keizoku_domain::courses::group::in_order;
use keizoku_domain::courses::{Category, Series};
use keizoku_domain::id::{CourseCategoryId, CourseSeriesId};
use keizoku_domain::text::{CatalogueCode, CatalogueName};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::{course_categories, course_series};
use crate::error::StoreError;
use crate::scope::Global;

fn category(row: course_categories::Model) -> Result<Category, StoreError> {
    let bad = |column, reason: &str| StoreError::bad_row("course_categories", column, row.id, reason);
    Ok(Category {
        id: CourseCategoryId::from_uuid(row.id),
        parent: row.parent_id.map(CourseCategoryId::from_uuid),
        code: CatalogueCode::parse(&row.code).map_err(|error| bad("code", error.code))?,
        name_ja: CatalogueName::parse(&row.name_ja).map_err(|error| bad("name_ja", error.code))?,
        name_en: row.name_en.clone(),
        position: row.position,
        revision: row.revision,
    })
}

/// Every category, in the vendor's order.
///
/// # Errors
/// The database, or a row that is none.
pub async fn categories(conn: &impl ConnectionTrait) -> Result<Vec<Category>, StoreError> {
    use course_categories::Column as C;
    let rows = course_categories::Entity::find_all().order_by_asc(C::Position).order_by_asc(C::Id).all(conn).await?;
    let all = rows.into_iter().map(category).collect::<Result<Vec<_>, _>>()?;
    Ok(in_order(&all))
}

/// Adds a category.
///
/// # Errors
/// The database; a unique violation when its code is taken.
pub async fn insert_category(uow: &Uow, category: &Category) -> Result<(), StoreError> {
    let row = course_categories::ActiveModel {
        id: Set(category.id.as_uuid()),
        revision: Set(category.revision),
        ..category_changes(category)
    };
    course_categories::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

fn category_changes(category: &Category) -> course_categories::ActiveModel {
    course_categories::ActiveModel {
        parent_id: Set(category.parent.map(CourseCategoryId::as_uuid)),
        code: Set(category.code.to_string()),
        code_key: Set(category.code.as_str().to_ascii_lowercase()),
        name_ja: Set(category.name_ja.to_string()),
        name_en: Set(category.name_en.clone()),
        position: Set(category.position),
        ..Default::default()
    }
}

/// Writes a category back, if nobody changed it since its revision; tells whether it was written.
///
/// # Errors
/// The database; a unique violation when its code is taken.
pub async fn update_category(uow: &Uow, category: &Category) -> Result<bool, StoreError> {
    use course_categories::Column as C;
    let row = course_categories::ActiveModel { revision: Set(category.revision + 1), ..category_changes(category) };
    let done = course_categories::Entity::update_all()
        .set(row)
        .filter(C::Id.eq(category.id.as_uuid()))
        .filter(C::Revision.eq(category.revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a category out that nothing refers to.
///
/// # Errors
/// The database.
pub async fn remove_category(uow: &Uow, id: CourseCategoryId) -> Result<(), StoreError> {
    course_categories::Entity::delete_all()
        .filter(course_categories::Column::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

fn one_series(row: course_series::Model) -> Result<Series, StoreError> {
    let bad = |column, reason: &str| StoreError::bad_row("course_series", column, row.id, reason);
    Ok(Series {
        id: CourseSeriesId::from_uuid(row.id),
        code: CatalogueCode::parse(&row.code).map_err(|error| bad("code", error.code))?,
        name_ja: CatalogueName::parse(&row.name_ja).map_err(|error| bad("name_ja", error.code))?,
        name_en: row.name_en.clone(),
        position: row.position,
        revision: row.revision,
    })
}

/// Every series, in the vendor's order.
///
/// # Errors
/// The database, or a row that is none.
pub async fn series(conn: &impl ConnectionTrait) -> Result<Vec<Series>, StoreError> {
    use course_series::Column as C;
    let rows = course_series::Entity::find_all().order_by_asc(C::Position).order_by_asc(C::Id).all(conn).await?;
    rows.into_iter().map(one_series).collect()
}

/// Adds a series.
///
/// # Errors
/// The database; a unique violation when its code is taken.
pub async fn insert_series(uow: &Uow, one_series: &Series) -> Result<(), StoreError> {
    let row = course_series::ActiveModel {
        id: Set(one_series.id.as_uuid()),
        revision: Set(one_series.revision),
        ..one_series_changes(one_series)
    };
    course_series::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

fn one_series_changes(one_series: &Series) -> course_series::ActiveModel {
    course_series::ActiveModel {
        code: Set(one_series.code.to_string()),
        code_key: Set(one_series.code.as_str().to_ascii_lowercase()),
        name_ja: Set(one_series.name_ja.to_string()),
        name_en: Set(one_series.name_en.clone()),
        position: Set(one_series.position),
        ..Default::default()
    }
}

/// Writes a series back, if nobody changed it since its revision; tells whether it was written.
///
/// # Errors
/// The database; a unique violation when its code is taken.
pub async fn update_series(uow: &Uow, one_series: &Series) -> Result<bool, StoreError> {
    use course_series::Column as C;
    let row = course_series::ActiveModel { revision: Set(one_series.revision + 1), ..one_series_changes(one_series) };
    let done = course_series::Entity::update_all()
        .set(row)
        .filter(C::Id.eq(one_series.id.as_uuid()))
        .filter(C::Revision.eq(one_series.revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a series out that nothing refers to.
///
/// # Errors
/// The database.
pub async fn remove_series(uow: &Uow, id: CourseSeriesId) -> Result<(), StoreError> {
    course_series::Entity::delete_all().filter(course_series::Column::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
