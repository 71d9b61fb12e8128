//! Courses.

use keizoku_domain::courses::{Course, CourseFields};
use keizoku_domain::id::{CourseCategoryId, CourseId, CourseSeriesId};
use keizoku_domain::text::{CatalogueCode, CatalogueName, search_key};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::db::Uow;
use crate::entity::courses::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::{CHUNK, Direction, after, has_key};
use crate::scope::Global;

fn course(row: Model) -> Result<Course, StoreError> {
    let bad = |column, reason: &str| StoreError::bad_row("courses", column, row.id, reason);
    let number = |column, value: i32| u32::try_from(value).map_err(|_| bad(column, "is negative"));
    Ok(Course {
        id: CourseId::from_uuid(row.id),
        fields: CourseFields {
            code: CatalogueCode::parse(&row.code).map_err(|error| bad("code", error.code))?,
            title_ja: CatalogueName::parse(&row.title_ja).map_err(|error| bad("title_ja", error.code))?,
            title_en: row.title_en.clone(),
            summary_ja: row.summary_ja.clone(),
            summary_en: row.summary_en.clone(),
            category: CourseCategoryId::from_uuid(row.category_id),
            series: row.series_id.map(CourseSeriesId::from_uuid),
            standard_minutes: number("standard_minutes", row.standard_minutes)?,
            passing_score: number("passing_score", row.passing_score)?,
            survey_required: row.survey_required,
        },
        created_at: row.created_at,
        updated_at: row.updated_at,
        revision: row.revision,
    })
}

fn collect(rows: Vec<Model>) -> Result<Vec<Course>, StoreError> {
    rows.into_iter().map(course).collect()
}

fn changes(course: &Course) -> Result<ActiveModel, StoreError> {
    let fields = &course.fields;
    let number =
        |column, value: u32| i32::try_from(value).map_err(|e| StoreError::bad_row("courses", column, course.id, e));
    let titles = format!("{}\n{}\n{}", fields.code, fields.title_ja, fields.title_en);
    Ok(ActiveModel {
        code: Set(fields.code.to_string()),
        code_key: Set(fields.code.as_str().to_ascii_lowercase()),
        title_ja: Set(fields.title_ja.to_string()),
        title_en: Set(fields.title_en.clone()),
        title_key: Set(search_key(&titles)),
        summary_ja: Set(fields.summary_ja.clone()),
        summary_en: Set(fields.summary_en.clone()),
        category_id: Set(fields.category.as_uuid()),
        series_id: Set(fields.series.map(CourseSeriesId::as_uuid)),
        standard_minutes: Set(number("standard_minutes", fields.standard_minutes)?),
        passing_score: Set(number("passing_score", fields.passing_score)?),
        survey_required: Set(fields.survey_required),
        ..Default::default()
    })
}

/// Every course, by code.
///
/// # Errors
/// The database, or a row that is no course.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<Course>, StoreError> {
    collect(Entity::find_all().order_by_asc(C::CodeKey).all(conn).await?)
}

/// These courses, by code.
///
/// # Errors
/// The database, or a row that is no course.
pub async fn of_ids(conn: &impl ConnectionTrait, ids: &[CourseId]) -> Result<Vec<Course>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let rows = Entity::find_all().filter(C::Id.is_in(chunk.iter().map(|id| id.as_uuid()))).all(conn).await?;
        found.extend(collect(rows)?);
    }
    found.sort_by_key(|course| course.fields.code.as_str().to_ascii_lowercase());
    Ok(found)
}

/// One course.
///
/// # Errors
/// The database, or a row that is no course.
pub async fn find(conn: &impl ConnectionTrait, id: CourseId) -> Result<Option<Course>, StoreError> {
    Entity::find_one(id.as_uuid()).one(conn).await?.map(course).transpose()
}

/// One course, locked until the unit ends.
///
/// # Errors
/// The database, or a row that is no course.
pub async fn lock(uow: &Uow, id: CourseId) -> Result<Option<Course>, StoreError> {
    Entity::find_one(id.as_uuid()).lock_exclusive().one(uow.conn()).await?.map(course).transpose()
}

/// What a list of courses is narrowed by.
#[derive(Debug, Clone, Default)]
pub struct CourseFilter {
    /// Part of a title or code.
    pub q: Option<String>,
    /// Categories, one of the first level with those below it.
    pub categories: Option<Vec<CourseCategoryId>>,
    /// A series.
    pub series: Option<CourseSeriesId>,
    /// Only these.
    pub among: Option<Vec<CourseId>>,
}

/// Courses by code; one row more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no course.
pub async fn list(
    conn: &impl ConnectionTrait,
    filter: &CourseFilter,
    position: Option<String>,
    limit: u64,
) -> Result<Vec<Course>, StoreError> {
    let mut query = Entity::find_all();
    if let Some(q) = filter.q.as_deref().map(search_key).filter(|q| !q.is_empty()) {
        query = query.filter(has_key(conn.get_database_backend(), C::TitleKey, &q));
    }
    if let Some(categories) = &filter.categories {
        query = query.filter(C::CategoryId.is_in(categories.iter().map(|id| id.as_uuid())));
    }
    if let Some(series) = filter.series {
        query = query.filter(C::SeriesId.eq(series.as_uuid()));
    }
    if let Some(among) = &filter.among {
        // Below the engines' limits on parameters in one list.
        let chunks = among.chunks(CHUNK).map(|chunk| C::Id.is_in(chunk.iter().map(|id| id.as_uuid())));
        let any = chunks.fold(Condition::any().add(C::Id.is_in(std::iter::empty::<uuid::Uuid>())), Condition::add);
        query = query.filter(any);
    }
    if let Some(key) = position {
        query = query.filter(after(&[C::CodeKey], vec![key.into()], Direction::Ascending));
    }
    collect(query.order_by_asc(C::CodeKey).limit(limit + 1).all(conn).await?)
}

/// The key courses are listed by.
#[must_use]
pub fn list_key(course: &Course) -> String {
    course.fields.code.as_str().to_ascii_lowercase()
}

/// Adds a course.
///
/// # Errors
/// The database; a unique violation when its code is taken.
pub async fn insert(uow: &Uow, course: &Course) -> Result<(), StoreError> {
    let mut row = changes(course)?;
    row.id = Set(course.id.as_uuid());
    row.created_at = Set(course.created_at);
    row.updated_at = Set(course.updated_at);
    row.revision = Set(course.revision);
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes a course back, if nobody changed it since `course.revision`; tells whether it was written.
///
/// # Errors
/// The database; a unique violation when its code is taken.
pub async fn update(uow: &Uow, course: &Course) -> Result<bool, StoreError> {
    let mut row = changes(course)?;
    row.updated_at = Set(uow.now());
    row.revision = Set(course.revision + 1);
    let done = Entity::update_all()
        .set(row)
        .filter(C::Id.eq(course.id.as_uuid()))
        .filter(C::Revision.eq(course.revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a course out that was never in a library.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, id: CourseId) -> Result<(), StoreError> {
    Entity::delete_all().filter(C::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}
