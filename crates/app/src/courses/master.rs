//! Keeping courses: added, changed, put into libraries from a day on, taken out while nothing refers to them.

use keizoku_domain::audit::Action;
use keizoku_domain::courses::course::CourseDraft;
use keizoku_domain::courses::membership::check_change;
use keizoku_domain::courses::{Course, CourseFields, Membership};
use keizoku_domain::id::{CourseCategoryId, CourseId, CourseSeriesId, LibraryId};
use keizoku_domain::ordering::LibraryKind;
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::courses::{self as store, groups, memberships};
use keizoku_store::learning::units;
use keizoku_store::ordering::catalogue;
use serde_json::json;

use super::contents;
use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::error::AppError;

/// What is entered for a course.
#[derive(Debug, Clone)]
pub struct CourseInput {
    /// Its fields.
    pub draft: CourseDraft,
    /// Its category.
    pub category: CourseCategoryId,
    /// Its series.
    pub series: Option<CourseSeriesId>,
}

/// A course with the stretches it is in libraries.
#[derive(Debug, Clone)]
pub struct CourseView {
    /// The course.
    pub course: Course,
    /// Its libraries over time, earliest first.
    pub memberships: Vec<Membership>,
}

/// One course.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &VendorUnit, id: CourseId) -> Result<CourseView, AppError> {
    let conn = unit.app.db.read();
    let course = store::find(conn, id).await?.ok_or(AppError::NotFound)?;
    Ok(CourseView { memberships: memberships::of_course(conn, id).await?, course })
}

async fn checked(uow: &Uow, input: &CourseInput) -> Result<CourseFields, AppError> {
    let fields = input.draft.check(input.category, input.series)?;
    let refused = |pointer: &str, code| Err(Refusal::invalid(vec![]).at(pointer, code).into());
    if !groups::categories(uow.conn()).await?.iter().any(|one| one.id == input.category) {
        return refused("/categoryId", "course.category_unknown");
    }
    if let Some(series) = input.series
        && !groups::series(uow.conn()).await?.iter().any(|one| one.id == series)
    {
        return refused("/seriesId", "course.series_unknown");
    }
    Ok(fields)
}

fn code_taken() -> AppError {
    Refusal::invalid(vec![]).at("/code", "course.code_taken").into()
}

/// Adds a course; it is in no library yet.
///
/// # Errors
/// Refusals of single fields, `course.code_taken`; the store.
pub async fn add(unit: &VendorUnit, input: &CourseInput) -> Result<CourseView, AppError> {
    unit.write(async |uow| {
        let course = Course {
            id: CourseId::generate(unit.app.ids.as_ref()),
            fields: checked(uow, input).await?,
            created_at: uow.now(),
            updated_at: uow.now(),
            revision: 1,
        };
        match store::insert(uow, &course).await {
            Err(error) if error.is_unique_violation() => return Err(code_taken()),
            other => other?,
        }
        let details = json!({ "code": course.fields.code, "title": course.fields.title_ja });
        record_vendor(uow, &unit.app, &unit.actor, Action::CourseAdded, course.id.to_string(), details).await?;
        Ok(CourseView { course, memberships: Vec::new() })
    })
    .await
}

/// Loads a course under its lock, if nobody changed it since `revision`.
async fn seen(uow: &Uow, id: CourseId, revision: i64) -> Result<Course, AppError> {
    let course = store::lock(uow, id).await?.ok_or(AppError::NotFound)?;
    if course.revision == revision { Ok(course) } else { Err(AppError::Stale) }
}

async fn write_back(uow: &Uow, course: Course) -> Result<Course, AppError> {
    match store::update(uow, &course).await {
        Ok(true) => Ok(Course { revision: course.revision + 1, updated_at: uow.now(), ..course }),
        Ok(false) => Err(AppError::Stale),
        Err(error) if error.is_unique_violation() => Err(code_taken()),
        Err(error) => Err(error.into()),
    }
}

/// Changes a course; `change` writes what is new into what was entered before.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`add`]; the store.
pub async fn change(
    unit: &VendorUnit,
    id: CourseId,
    revision: i64,
    change: impl Fn(&mut CourseInput) + Sync,
) -> Result<CourseView, AppError> {
    unit.write(async |uow| {
        let mut course = seen(uow, id, revision).await?;
        let mut input = input_of(&course.fields);
        change(&mut input);
        let before = std::mem::replace(&mut course.fields, checked(uow, &input).await?);
        let course = write_back(uow, course).await?;
        let details = json!({ "code": course.fields.code, "before": before.title_ja, "title": course.fields.title_ja });
        record_vendor(uow, &unit.app, &unit.actor, Action::CourseChanged, id.to_string(), details).await?;
        Ok(CourseView { memberships: memberships::of_course(uow.conn(), id).await?, course })
    })
    .await
}

fn input_of(fields: &CourseFields) -> CourseInput {
    CourseInput {
        draft: CourseDraft {
            code: fields.code.to_string(),
            title_ja: fields.title_ja.to_string(),
            title_en: fields.title_en.clone(),
            summary_ja: fields.summary_ja.clone(),
            summary_en: fields.summary_en.clone(),
            standard_minutes: fields.standard_minutes,
            passing_score: fields.passing_score,
            survey_required: fields.survey_required,
        },
        category: fields.category,
        series: fields.series,
    }
}

/// A stretch as it is entered.
pub type Stretch = (LibraryId, chrono::NaiveDate, Option<chrono::NaiveDate>);

/// Puts other stretches in place of those a course has in libraries.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `course.library_unknown`, `course.membership_*`,
/// `library.upgrade_lacks_courses`; the store.
pub async fn put_in_libraries(
    unit: &VendorUnit,
    id: CourseId,
    revision: i64,
    stretches: &[Stretch],
) -> Result<CourseView, AppError> {
    let today = unit.today();
    unit.write(async |uow| {
        let course = seen(uow, id, revision).await?;
        let libraries = catalogue::libraries(uow.conn()).await?;
        for (place, (library, ..)) in stretches.iter().enumerate() {
            if !libraries.iter().any(|one| one.id == *library && one.kind == LibraryKind::Library) {
                let pointer = format!("/items/{place}/libraryId");
                return Err(Refusal::invalid(vec![]).at(pointer, "course.library_unknown").into());
            }
        }
        let of =
            |(library, from, until): &Stretch| Membership { library: *library, course: id, from: *from, until: *until };
        let after: Vec<Membership> = stretches.iter().map(of).collect();
        check_change(&memberships::of_course(uow.conn(), id).await?, &after, today)?;
        memberships::put(uow, id, &after).await?;
        contents::check_upgrades(uow, &contents::load(uow.conn()).await?, today).await?;
        let course = write_back(uow, course).await?;
        let details = json!({ "code": course.fields.code, "libraries": after.len() });
        let action = Action::CourseLibrariesChanged;
        record_vendor(uow, &unit.app, &unit.actor, action, id.to_string(), details).await?;
        Ok(CourseView { memberships: memberships::of_course(uow.conn(), id).await?, course })
    })
    .await
}

/// Takes a course out of the master; one that is or was in a library stays, because evidence refers to it.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `course.in_use`; the store.
pub async fn remove(unit: &VendorUnit, id: CourseId, revision: i64) -> Result<(), AppError> {
    unit.write(async |uow| {
        let course = seen(uow, id, revision).await?;
        if !memberships::of_course(uow.conn(), id).await?.is_empty() {
            return Err(Refusal::new("course.in_use").with("title", &course.fields.title_ja).into());
        }
        units::remove_of_course(uow, id).await?;
        store::remove(uow, id).await?;
        let details = json!({ "code": course.fields.code, "title": course.fields.title_ja });
        record_vendor(uow, &unit.app, &unit.actor, Action::CourseRemoved, id.to_string(), details).await
    })
    .await
}
