//! Keeping categories (a tree of two levels) and series.

use keizoku_domain::audit::Action;
use keizoku_domain::courses::course::optional_name;
use keizoku_domain::courses::group::check_parent;
use keizoku_domain::courses::{Category, Series};
use keizoku_domain::id::{CourseCategoryId, CourseSeriesId};
use keizoku_domain::refusal::{FieldRefusal, Refusal};
use keizoku_domain::text::{CatalogueCode, CatalogueName, TextError};
use keizoku_store::courses::{CourseFilter, groups as store, list};
use keizoku_store::{StoreError, Uow};
use serde_json::json;

use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::error::AppError;

/// What is entered for a category or series.
#[derive(Debug, Clone)]
pub struct GroupInput {
    /// Stable code.
    pub code: String,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
    /// Place among its siblings.
    pub position: i32,
    /// The category above; a series has none.
    pub parent: Option<CourseCategoryId>,
}

struct Checked {
    code: CatalogueCode,
    name_ja: CatalogueName,
    name_en: String,
}

fn checked(input: &GroupInput) -> Result<Checked, Refusal> {
    let fault = |pointer: &str, error: TextError| FieldRefusal { pointer: pointer.to_owned(), code: error.code };
    let code = CatalogueCode::parse(&input.code);
    let (name_ja, name_en) = (CatalogueName::parse(&input.name_ja), optional_name(&input.name_en));
    match (code, name_ja, name_en) {
        (Ok(code), Ok(name_ja), Ok(name_en)) => Ok(Checked { code, name_ja, name_en }),
        (code, name_ja, name_en) => {
            let all = [
                code.err().map(|e| fault("/code", e)),
                name_ja.err().map(|e| fault("/nameJa", e)),
                name_en.err().map(|e| fault("/nameEn", e)),
            ];
            Err(Refusal::invalid(all.into_iter().flatten().collect()))
        }
    }
}

/// A name that may be left out.
pub(crate) fn optional(text: &str, pointer: &str) -> Result<String, AppError> {
    optional_name(text).map_err(|error| AppError::field(pointer, error))
}

fn stored(outcome: Result<bool, StoreError>, taken: &'static str) -> Result<(), AppError> {
    match outcome {
        Ok(true) => Ok(()),
        Ok(false) => Err(AppError::Stale),
        Err(error) if error.is_unique_violation() => Err(Refusal::invalid(vec![]).at("/code", taken).into()),
        Err(error) => Err(error.into()),
    }
}

async fn told(
    uow: &Uow,
    unit: &VendorUnit,
    action: Action,
    id: impl ToString,
    code: &CatalogueCode,
    name: &CatalogueName,
) -> Result<(), AppError> {
    let details = json!({ "code": code, "name": name });
    record_vendor(uow, &unit.app, &unit.actor, action, id.to_string(), details).await
}

/// Adds a category.
///
/// # Errors
/// Refusals of single fields, `category.code_taken`, `category.parent_unknown`, `category.too_deep`; the store.
pub async fn add_category(unit: &VendorUnit, input: &GroupInput) -> Result<Category, AppError> {
    let Checked { code, name_ja, name_en } = checked(input)?;
    let id = CourseCategoryId::generate(unit.app.ids.as_ref());
    let category = Category { id, parent: input.parent, code, name_ja, name_en, position: input.position, revision: 1 };
    unit.write(async |uow| {
        check_parent(&store::categories(uow.conn()).await?, None, category.parent)?;
        stored(store::insert_category(uow, &category).await.map(|()| true), "category.code_taken")?;
        told(uow, unit, Action::CategoryAdded, id, &category.code, &category.name_ja).await?;
        Ok(category.clone())
    })
    .await
}

/// Changes a category.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`add_category`]; the store.
pub async fn change_category(
    unit: &VendorUnit,
    id: CourseCategoryId,
    revision: i64,
    change: impl Fn(&mut GroupInput) + Sync,
) -> Result<Category, AppError> {
    unit.write(async |uow| {
        let all = store::categories(uow.conn()).await?;
        let old = all.iter().find(|one| one.id == id).ok_or(AppError::NotFound)?;
        let mut input = GroupInput {
            code: old.code.to_string(),
            name_ja: old.name_ja.to_string(),
            name_en: old.name_en.clone(),
            position: old.position,
            parent: old.parent,
        };
        change(&mut input);
        let Checked { code, name_ja, name_en } = checked(&input)?;
        check_parent(&all, Some(id), input.parent)?;
        let category =
            Category { id, parent: input.parent, code, name_ja, name_en, position: input.position, revision };
        stored(store::update_category(uow, &category).await, "category.code_taken")?;
        told(uow, unit, Action::CategoryChanged, id, &category.code, &category.name_ja).await?;
        Ok(Category { revision: revision + 1, ..category })
    })
    .await
}

/// Takes a category out that has neither courses nor categories below it.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `category.in_use`; the store.
pub async fn remove_category(unit: &VendorUnit, id: CourseCategoryId, revision: i64) -> Result<(), AppError> {
    unit.write(async |uow| {
        let all = store::categories(uow.conn()).await?;
        let old = all.iter().find(|one| one.id == id).ok_or(AppError::NotFound)?;
        if old.revision != revision {
            return Err(AppError::Stale);
        }
        let filter = CourseFilter { categories: Some(vec![id]), ..CourseFilter::default() };
        if all.iter().any(|one| one.parent == Some(id)) || !list(uow.conn(), &filter, None, 1).await?.is_empty() {
            return Err(Refusal::new("category.in_use").with("name", &old.name_ja).into());
        }
        store::remove_category(uow, id).await?;
        told(uow, unit, Action::CategoryRemoved, id, &old.code, &old.name_ja).await
    })
    .await
}

/// Adds a series.
///
/// # Errors
/// Refusals of single fields, `series.code_taken`; the store.
pub async fn add_series(unit: &VendorUnit, input: &GroupInput) -> Result<Series, AppError> {
    let Checked { code, name_ja, name_en } = checked(input)?;
    let id = CourseSeriesId::generate(unit.app.ids.as_ref());
    let series = Series { id, code, name_ja, name_en, position: input.position, revision: 1 };
    unit.write(async |uow| {
        stored(store::insert_series(uow, &series).await.map(|()| true), "series.code_taken")?;
        told(uow, unit, Action::SeriesAdded, id, &series.code, &series.name_ja).await?;
        Ok(series.clone())
    })
    .await
}

/// Changes a series.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`add_series`]; the store.
pub async fn change_series(
    unit: &VendorUnit,
    id: CourseSeriesId,
    revision: i64,
    change: impl Fn(&mut GroupInput) + Sync,
) -> Result<Series, AppError> {
    unit.write(async |uow| {
        let all = store::series(uow.conn()).await?;
        let old = all.into_iter().find(|one| one.id == id).ok_or(AppError::NotFound)?;
        let mut input = GroupInput {
            code: old.code.to_string(),
            name_ja: old.name_ja.to_string(),
            name_en: old.name_en,
            position: old.position,
            parent: None,
        };
        change(&mut input);
        let Checked { code, name_ja, name_en } = checked(&input)?;
        let series = Series { id, code, name_ja, name_en, position: input.position, revision };
        stored(store::update_series(uow, &series).await, "series.code_taken")?;
        told(uow, unit, Action::SeriesChanged, id, &series.code, &series.name_ja).await?;
        Ok(Series { revision: revision + 1, ..series })
    })
    .await
}

/// Takes a series out that no course belongs to.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `series.in_use`; the store.
pub async fn remove_series(unit: &VendorUnit, id: CourseSeriesId, revision: i64) -> Result<(), AppError> {
    unit.write(async |uow| {
        let all = store::series(uow.conn()).await?;
        let old = all.into_iter().find(|one| one.id == id).ok_or(AppError::NotFound)?;
        if old.revision != revision {
            return Err(AppError::Stale);
        }
        let filter = CourseFilter { series: Some(id), ..CourseFilter::default() };
        if !list(uow.conn(), &filter, None, 1).await?.is_empty() {
            return Err(Refusal::new("series.in_use").with("name", &old.name_ja).into());
        }
        store::remove_series(uow, id).await?;
        told(uow, unit, Action::SeriesRemoved, id, &old.code, &old.name_ja).await
    })
    .await
}
