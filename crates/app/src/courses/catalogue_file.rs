//! The courses in the catalogue file that an installation begins with.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use keizoku_domain::courses::course::{CourseDraft, PASSING_SCORE, optional_name};
use keizoku_domain::courses::{Category, Course, Membership, Series};
use keizoku_domain::id::{CourseCategoryId, CourseId, CourseSeriesId, LibraryId};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::{CatalogueCode, CatalogueName, TextError};
use keizoku_store::Uow;
use keizoku_store::courses::{self as store, groups, memberships};
use serde::Deserialize;

use super::contents;
use crate::app::App;
use crate::error::AppError;

/// A category or series in the file.
#[derive(Debug, Clone, Deserialize)]
pub struct GroupEntry {
    /// Stable code.
    pub code: String,
    /// Code of the category above.
    pub parent: Option<String>,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
}

/// A course in the file.
#[derive(Debug, Clone, Deserialize)]
pub struct CourseEntry {
    /// Stable code.
    pub code: String,
    /// Title in Japanese.
    pub title_ja: String,
    /// Title in English.
    #[serde(default)]
    pub title_en: String,
    /// Description in Japanese.
    #[serde(default)]
    pub summary_ja: String,
    /// Description in English.
    #[serde(default)]
    pub summary_en: String,
    /// Code of its category.
    pub category: String,
    /// Code of its series.
    pub series: Option<String>,
    /// Standard time in minutes.
    pub minutes: u32,
    /// Passing score; 60 where it is not said.
    pub passing_score: Option<u32>,
    /// Whether the survey has to be answered.
    #[serde(default)]
    pub survey_required: bool,
    /// Codes of its libraries.
    pub libraries: Vec<String>,
    /// First day in them; the file's effective day where it is not said.
    pub from: Option<NaiveDate>,
    /// Last day in them.
    pub until: Option<NaiveDate>,
}

/// The part of the catalogue file that is about courses.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CoursesPart {
    /// Categories, those of the first level before those below them.
    #[serde(default)]
    pub categories: Vec<GroupEntry>,
    /// Series.
    #[serde(default)]
    pub series: Vec<GroupEntry>,
    /// Courses.
    #[serde(default)]
    pub courses: Vec<CourseEntry>,
}

fn refused(code: &'static str, entry: &str) -> AppError {
    Refusal::new(code).with("course", entry).into()
}

fn text_at(entry: &str) -> impl Fn(TextError) -> AppError {
    move |error| Refusal::new("catalogue.course_unsound").with("course", entry).at("", error.code).into()
}

/// Loads categories, series and courses; what is there under the same code is rewritten. The days of the file are taken as
/// they stand: it is how a catalogue begins, past days included. Days a course has already are kept where the file has none
/// for the library.
///
/// # Errors
/// `catalogue.course_unsound` and `catalogue.course_reference_unknown` with the code at fault,
/// `library.upgrade_lacks_courses`; the store.
pub async fn load(
    uow: &Uow,
    app: &App,
    part: &CoursesPart,
    libraries: &BTreeMap<&str, LibraryId>,
    from: NaiveDate,
) -> Result<(), AppError> {
    let categories = load_categories(uow, app, &part.categories).await?;
    let series = load_series(uow, app, &part.series).await?;
    let known: BTreeMap<String, Course> =
        store::all(uow.conn()).await?.into_iter().map(|course| (store::list_key(&course), course)).collect();
    for entry in &part.courses {
        let unknown = || refused("catalogue.course_reference_unknown", &entry.code);
        let category = *categories.get(&entry.category).ok_or_else(unknown)?;
        let series = match &entry.series {
            None => None,
            Some(code) => Some(*series.get(code).ok_or_else(unknown)?),
        };
        let fields = draft_of(entry).check(category, series).map_err(|refusal| {
            AppError::from(Refusal { code: "catalogue.course_unsound", ..refusal }.with("course", &entry.code))
        })?;
        let old = known.get(&entry.code.to_ascii_lowercase());
        let id = old.map_or_else(|| CourseId::generate(app.ids.as_ref()), |course| course.id);
        let now = uow.now();
        match old {
            Some(old) if old.fields == fields => {}
            Some(old) => {
                store::update(uow, &Course { fields, ..old.clone() }).await?;
            }
            None => store::insert(uow, &Course { id, fields, created_at: now, updated_at: now, revision: 1 }).await?,
        }
        let mut stretches = memberships::of_course(uow.conn(), id).await?;
        for code in &entry.libraries {
            let library = *libraries.get(code.as_str()).ok_or_else(unknown)?;
            stretches.retain(|one| one.library != library);
            stretches.push(Membership { library, course: id, from: entry.from.unwrap_or(from), until: entry.until });
        }
        memberships::put(uow, id, &stretches).await?;
    }
    contents::check_upgrades(uow, &contents::load(uow.conn()).await?, app.today()).await
}

fn draft_of(entry: &CourseEntry) -> CourseDraft {
    CourseDraft {
        code: entry.code.clone(),
        title_ja: entry.title_ja.clone(),
        title_en: entry.title_en.clone(),
        summary_ja: entry.summary_ja.clone(),
        summary_en: entry.summary_en.clone(),
        standard_minutes: entry.minutes,
        passing_score: entry.passing_score.unwrap_or(PASSING_SCORE),
        survey_required: entry.survey_required,
    }
}

async fn load_categories(
    uow: &Uow,
    app: &App,
    entries: &[GroupEntry],
) -> Result<BTreeMap<String, CourseCategoryId>, AppError> {
    let known = groups::categories(uow.conn()).await?;
    let mut ids: BTreeMap<String, CourseCategoryId> = known.iter().map(|one| (one.code.to_string(), one.id)).collect();
    for (position, entry) in (0_i32..).zip(entries) {
        let parent = match &entry.parent {
            None => None,
            Some(code) => {
                Some(*ids.get(code).ok_or_else(|| refused("catalogue.course_reference_unknown", &entry.code))?)
            }
        };
        let old = known.iter().find(|one| one.code.as_str() == entry.code);
        let category = Category {
            id: old.map_or_else(|| CourseCategoryId::generate(app.ids.as_ref()), |one| one.id),
            parent,
            code: CatalogueCode::parse(&entry.code).map_err(text_at(&entry.code))?,
            name_ja: CatalogueName::parse(&entry.name_ja).map_err(text_at(&entry.code))?,
            name_en: optional_name(&entry.name_en).map_err(text_at(&entry.code))?,
            position,
            revision: old.map_or(1, |one| one.revision),
        };
        ids.insert(entry.code.clone(), category.id);
        match old {
            Some(_) => {
                groups::update_category(uow, &category).await?;
            }
            None => groups::insert_category(uow, &category).await?,
        }
    }
    Ok(ids)
}

async fn load_series(
    uow: &Uow,
    app: &App,
    entries: &[GroupEntry],
) -> Result<BTreeMap<String, CourseSeriesId>, AppError> {
    let known = groups::series(uow.conn()).await?;
    let mut ids: BTreeMap<String, CourseSeriesId> = known.iter().map(|one| (one.code.to_string(), one.id)).collect();
    for (position, entry) in (0_i32..).zip(entries) {
        let old = known.iter().find(|one| one.code.as_str() == entry.code);
        let series = Series {
            id: old.map_or_else(|| CourseSeriesId::generate(app.ids.as_ref()), |one| one.id),
            code: CatalogueCode::parse(&entry.code).map_err(text_at(&entry.code))?,
            name_ja: CatalogueName::parse(&entry.name_ja).map_err(text_at(&entry.code))?,
            name_en: optional_name(&entry.name_en).map_err(text_at(&entry.code))?,
            position,
            revision: old.map_or(1, |one| one.revision),
        };
        ids.insert(entry.code.clone(), series.id);
        match old {
            Some(_) => {
                groups::update_series(uow, &series).await?;
            }
            None => groups::insert_series(uow, &series).await?,
        }
    }
    Ok(ids)
}
