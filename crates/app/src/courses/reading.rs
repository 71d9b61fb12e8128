//! Reading the catalogue: courses with search, the contents of a library as an applicant chooses by them, comparisons.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::courses::{Category, Course, Series};
use keizoku_domain::id::{CourseCategoryId, CourseId, CourseSeriesId, LibraryId};
use keizoku_domain::identity::{Permission, permission::Reach};
use keizoku_domain::ordering::RenewalKind;
use keizoku_store::courses::{self as store, CourseFilter, groups};
use keizoku_store::ordering::catalogue;

use super::contents::{self, DiffView};
use crate::caller::{Caller, VendorUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// Whoever may see the catalogue at all.
fn reader(caller: &Caller) -> Result<bool, AppError> {
    match Permission::ReadCatalogue.reach(caller.account()?.role) {
        Reach::None => Err(AppError::Forbidden),
        Reach::Vendor => Ok(true),
        _ => Ok(false),
    }
}

/// Categories as a tree is read.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`]; the store.
pub async fn categories(caller: &Caller) -> Result<Vec<Category>, AppError> {
    reader(caller)?;
    Ok(groups::categories(caller.app.db.read()).await?)
}

/// Series in the vendor's order.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`]; the store.
pub async fn series(caller: &Caller) -> Result<Vec<Series>, AppError> {
    reader(caller)?;
    Ok(groups::series(caller.app.db.read()).await?)
}

/// What a list of courses is narrowed by.
#[derive(Debug, Clone, Default)]
pub struct CourseSearch {
    /// Part of a title or code.
    pub q: Option<String>,
    /// A category with those below it.
    pub category: Option<CourseCategoryId>,
    /// A series.
    pub series: Option<CourseSeriesId>,
    /// A library or pack, as it is on a day.
    pub library: Option<LibraryId>,
    /// That day; today where it is not said.
    pub on: Option<NaiveDate>,
}

async fn filter(caller: &Caller, search: &CourseSearch) -> Result<CourseFilter, AppError> {
    let conn = caller.app.db.read();
    let categories = match search.category {
        None => None,
        Some(id) => {
            let all = groups::categories(conn).await?;
            Some(all.iter().filter(|one| one.id == id || one.parent == Some(id)).map(|one| one.id).collect())
        }
    };
    let among = match search.library {
        None => None,
        Some(library) => {
            let day = search.on.unwrap_or_else(|| caller.app.today());
            let courses = contents::load(conn).await?.courses_of(library, day);
            Some(courses.into_iter().collect::<Vec<CourseId>>())
        }
    };
    Ok(CourseFilter { q: search.q.clone(), categories, series: search.series, among })
}

/// Courses of the whole master by code.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn list(unit: &VendorUnit, search: &CourseSearch, page: &PageRequest) -> Result<Page<Course>, AppError> {
    let caller = Caller { app: unit.app.clone(), actor: unit.actor.clone() };
    let filter = filter(&caller, search).await?;
    let rows = store::list(unit.app.db.read(), &filter, page.position()?, page.limit()).await?;
    Page::cut(rows, page.limit(), store::list_key)
}

/// Courses of one library by code, for whoever chooses a library; what is not sold is not shown to a customer.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn of_library(
    caller: &Caller,
    library: LibraryId,
    search: &CourseSearch,
    page: &PageRequest,
) -> Result<Page<Course>, AppError> {
    reader(caller)?;
    let conn = caller.app.db.read();
    catalogue::find_library(conn, library).await?.ok_or(AppError::NotFound)?;
    let search = CourseSearch { library: Some(library), ..search.clone() };
    let filter = filter(caller, &search).await?;
    let rows = store::list(conn, &filter, page.position()?, page.limit()).await?;
    Page::cut(rows, page.limit(), store::list_key)
}

/// How many courses a library has, in all, by category and by series.
#[derive(Debug, Clone, Default)]
pub struct ContentsView {
    /// The day it is looked at.
    pub on: Option<NaiveDate>,
    /// All courses.
    pub courses: usize,
    /// Their standard time together, in minutes.
    pub minutes: u64,
    /// The libraries of a pack.
    pub libraries: Vec<LibraryId>,
    /// Categories that have any, in order.
    pub categories: Vec<(Category, usize)>,
    /// Series that have any, in order.
    pub series: Vec<(Series, usize)>,
}

/// The contents of a library in figures.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], [`AppError::NotFound`]; the store.
pub async fn figures(caller: &Caller, library: LibraryId, on: Option<NaiveDate>) -> Result<ContentsView, AppError> {
    reader(caller)?;
    let conn = caller.app.db.read();
    catalogue::find_library(conn, library).await?.ok_or(AppError::NotFound)?;
    let day = on.unwrap_or_else(|| caller.app.today());
    let all = contents::load(conn).await?;
    let ids: Vec<CourseId> = all.courses_of(library, day).into_iter().collect();
    let courses = store::of_ids(conn, &ids).await?;
    let mut by_category: BTreeMap<CourseCategoryId, usize> = BTreeMap::new();
    let mut by_series: BTreeMap<CourseSeriesId, usize> = BTreeMap::new();
    for course in &courses {
        *by_category.entry(course.fields.category).or_default() += 1;
        if let Some(series) = course.fields.series {
            *by_series.entry(series).or_default() += 1;
        }
    }
    let categories = groups::categories(conn).await?.into_iter();
    let series = groups::series(conn).await?.into_iter();
    Ok(ContentsView {
        on: Some(day),
        courses: courses.len(),
        minutes: courses.iter().map(|course| u64::from(course.fields.standard_minutes)).sum(),
        libraries: all.parts_of(library).into_iter().filter(|part| *part != library).collect(),
        categories: categories.filter_map(|one| by_category.get(&one.id).map(|count| (one.clone(), *count))).collect(),
        series: series.filter_map(|one| by_series.get(&one.id).map(|count| (one.clone(), *count))).collect(),
    })
}

/// What a renewal from one library into another means for the courses, on a day (the first of the next term).
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], [`AppError::NotFound`]; the store.
pub async fn compare(
    caller: &Caller,
    current: LibraryId,
    next: LibraryId,
    on: Option<NaiveDate>,
) -> Result<(RenewalKind, DiffView), AppError> {
    reader(caller)?;
    let conn = caller.app.db.read();
    let present = catalogue::find_library(conn, current).await?.ok_or(AppError::NotFound)?;
    catalogue::find_library(conn, next).await?.ok_or(AppError::NotFound)?;
    let day = on.unwrap_or_else(|| caller.app.today());
    let kind = RenewalKind::classify(current, present.upgrade_to, next);
    Ok((kind, contents::diff(conn, current, next, day).await?))
}
