//! What the vendor has loaded as units of courses, SCORM packages and videos: added, given another file, taken out. Other units come
//! from the files of the catalogue.

use keizoku_domain::audit::Action;
use keizoku_domain::courses::course::optional_name;
use keizoku_domain::id::{CourseId, ScormPackageId, UnitId, VideoId};
use keizoku_domain::learning::unit::{self, Unit};
use keizoku_domain::learning::{ScormContent, UnitContent, UnitKind, VideoContent, video};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::{CatalogueCode, CatalogueName};
use keizoku_store::Uow;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::scorm_packages::{self, Package};
use keizoku_store::learning::units as store;
use keizoku_store::learning::videos::{self, Video};
use serde_json::{Value, json};

use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::error::AppError;

/// What is entered for a unit.
#[derive(Debug, Clone)]
pub struct UnitInput {
    /// Title in Japanese.
    pub title_ja: String,
    /// Title in English; empty where there is none.
    pub title_en: String,
    /// Weight in the progress.
    pub weight: u32,
    /// What it holds.
    pub holds: Holds,
}

/// What a unit of the vendor's holds.
#[derive(Debug, Clone)]
pub enum Holds {
    /// A SCORM package.
    Scorm {
        /// The package.
        package: ScormPackageId,
        /// Whether its score counts.
        scored: bool,
        /// Score from which it is passed; the course's where it is not said.
        passing_score: Option<u32>,
    },
    /// A video.
    Video {
        /// The video.
        video: VideoId,
        /// What is said in it; empty where that is not there.
        transcript: String,
    },
}

impl Holds {
    const fn kind(&self) -> UnitKind {
        match self {
            Self::Scorm { .. } => UnitKind::Scorm,
            Self::Video { .. } => UnitKind::Video,
        }
    }

    const fn code_taken(&self) -> &'static str {
        match self {
            Self::Scorm { .. } => "scorm.code_taken",
            Self::Video { .. } => "video.code_taken",
        }
    }
}

/// A unit with what was loaded for it.
#[derive(Debug, Clone)]
pub struct UnitLine {
    /// The unit.
    pub unit: Unit,
    /// Score from which it is passed.
    pub passing_score: Option<u32>,
    /// Its package, where it has one.
    pub package: Option<Package>,
    /// Its video, where it has one.
    pub video: Option<Video>,
}

/// What was loaded for a unit.
enum Source {
    Package(Package),
    Video(Video),
}

impl Source {
    fn line(self, unit: Unit, of_course: u32) -> UnitLine {
        let passing_score = unit.passing_score(of_course);
        match self {
            Self::Package(package) => UnitLine { unit, passing_score, package: Some(package), video: None },
            Self::Video(video) => UnitLine { unit, passing_score, package: None, video: Some(video) },
        }
    }

    /// What the trail says of it.
    fn details(&self) -> Value {
        match self {
            Self::Package(package) => json!({
                "package": package.id, "file": package.file_name, "version": package.facts.version.as_str(),
                "sha256": package.sha256,
            }),
            Self::Video(video) => json!({ "video": video.id, "file": video.file_name, "sha256": video.sha256 }),
        }
    }
}

/// The units of a course, in their order.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn list(unit: &VendorUnit, course: CourseId) -> Result<Vec<UnitLine>, AppError> {
    let conn = unit.app.db.read();
    let of_course = courses_store::find(conn, course).await?.ok_or(AppError::NotFound)?.fields.passing_score;
    let units = store::of_course(conn, course).await?;
    let (mut of_packages, mut of_videos) = (Vec::new(), Vec::new());
    for one in &units {
        match &one.content {
            UnitContent::Scorm(content) => of_packages.push(content.package),
            UnitContent::Video(content) => of_videos.push(content.video),
            _ => {}
        }
    }
    let packages = scorm_packages::of_ids(conn, &of_packages).await?;
    let films = videos::of_ids(conn, &of_videos).await?;
    let line = |unit: Unit| {
        let (package, video) = match &unit.content {
            UnitContent::Scorm(held) => (packages.iter().find(|one| one.id == held.package), None),
            UnitContent::Video(held) => (None, films.iter().find(|one| one.id == held.video)),
            _ => (None, None),
        };
        let (package, video) = (package.cloned(), video.cloned());
        UnitLine { passing_score: unit.passing_score(of_course), package, video, unit }
    };
    Ok(units.into_iter().map(line).collect())
}

/// Makes what was loaded the last unit of a course.
///
/// # Errors
/// [`AppError::NotFound`], refusals of single fields, `scorm.package_unknown`, `video.unknown`, `scorm.code_taken`,
/// `video.code_taken`, `catalogue.unit_unsound`; the store.
pub async fn add(unit: &VendorUnit, course: CourseId, code: &str, input: &UnitInput) -> Result<UnitLine, AppError> {
    unit.write(async |uow| {
        let of_course = courses_store::lock(uow, course).await?.ok_or(AppError::NotFound)?;
        let code = CatalogueCode::parse(code).map_err(|error| Refusal::invalid(vec![]).at("/code", error.code))?;
        let ever = store::ever_of_course(uow.conn(), course).await?;
        let mut units = store::of_course(uow.conn(), course).await?;
        // Codes of units that were taken out stay taken: results refer to them.
        if ever.iter().any(|old| old.code.as_str().eq_ignore_ascii_case(code.as_str())) {
            return Err(Refusal::invalid(vec![]).at("/code", input.holds.code_taken()).into());
        }
        let (source, fresh) = filled(uow, input, (UnitId::generate(unit.app.ids.as_ref()), course, code, 1)).await?;
        units.push(fresh.clone());
        unit::check(&units).map_err(|refusal| refusal.with("course", &of_course.fields.code))?;
        store::insert(uow, &fresh, units.len() - 1).await?;
        let action = match source {
            Source::Package(_) => Action::ScormUnitAdded,
            Source::Video(_) => Action::VideoUnitAdded,
        };
        note(uow, unit, action, &fresh, source.details()).await?;
        Ok(source.line(fresh, of_course.fields.passing_score))
    })
    .await
}

/// Changes a unit, its file too; who has it open goes on with the one it was opened with.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`add`]; the store.
pub async fn change(
    unit: &VendorUnit,
    course: CourseId,
    (id, revision): (UnitId, i64),
    input: &UnitInput,
) -> Result<UnitLine, AppError> {
    unit.write(async |uow| {
        let (of_course, mut units, place) = seen(uow, course, (id, revision), input.holds.kind()).await?;
        let old = units.get(place).cloned().ok_or(AppError::NotFound)?;
        let (source, fresh) = filled(uow, input, (id, course, old.code.clone(), revision + 1)).await?;
        if let Some(slot) = units.get_mut(place) {
            *slot = fresh.clone();
        }
        unit::check(&units).map_err(|refusal| refusal.with("course", ""))?;
        store::update(uow, &fresh, place).await?;
        let action = match source {
            Source::Package(_) => Action::ScormUnitChanged,
            Source::Video(_) => Action::VideoUnitChanged,
        };
        note(uow, unit, action, &fresh, source.details()).await?;
        Ok(source.line(fresh, of_course))
    })
    .await
}

/// Shows a unit of this kind no more; results stay.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; the store.
pub async fn remove(unit: &VendorUnit, course: CourseId, key: (UnitId, i64), kind: UnitKind) -> Result<(), AppError> {
    unit.write(async |uow| {
        let (_, units, place) = seen(uow, course, key, kind).await?;
        let old = units.get(place).ok_or(AppError::NotFound)?;
        store::retire(uow, &[old.id]).await?;
        let action = if kind == UnitKind::Video { Action::VideoUnitRemoved } else { Action::ScormUnitRemoved };
        note(uow, unit, action, old, json!({})).await
    })
    .await
}

/// The units of a course under its lock, and the place of the one that was seen.
async fn seen(
    uow: &Uow,
    course: CourseId,
    (id, revision): (UnitId, i64),
    kind: UnitKind,
) -> Result<(u32, Vec<Unit>, usize), AppError> {
    let of_course = courses_store::lock(uow, course).await?.ok_or(AppError::NotFound)?.fields.passing_score;
    let units = store::of_course(uow.conn(), course).await?;
    let found = units.iter().enumerate().find(|(_, unit)| unit.id == id && unit.kind() == kind);
    let (place, unit) = found.ok_or(AppError::NotFound)?;
    if unit.revision != revision {
        return Err(AppError::Stale);
    }
    Ok((of_course, units, place))
}

type Key = (UnitId, CourseId, CatalogueCode, i64);

fn refused(pointer: &str, code: &'static str) -> AppError {
    Refusal::invalid(vec![]).at(pointer, code).into()
}

async fn filled(uow: &Uow, input: &UnitInput, (id, course, code, revision): Key) -> Result<(Source, Unit), AppError> {
    let (source, content) = held(uow, &input.holds).await?;
    if !(1..=unit::MOST_WEIGHT).contains(&input.weight) {
        return Err(refused("/weight", "field.range"));
    }
    let unit = Unit {
        id,
        course,
        code,
        title_ja: CatalogueName::parse(&input.title_ja).map_err(|error| refused("/titleJa", error.code))?,
        title_en: optional_name(&input.title_en).map_err(|error| refused("/titleEn", error.code))?,
        weight: input.weight,
        content,
        revision,
    };
    Ok((source, unit))
}

/// What was loaded, as the content of a unit; it stays from then on.
async fn held(uow: &Uow, holds: &Holds) -> Result<(Source, UnitContent), AppError> {
    match holds {
        Holds::Scorm { package, scored, passing_score } => {
            let found = scorm_packages::find(uow.conn(), *package).await?;
            let package = found.ok_or_else(|| refused("/packageId", "scorm.package_unknown"))?;
            scorm_packages::take(uow, package.id).await?;
            if passing_score.is_some_and(|score| score > 100) {
                return Err(refused("/passingScore", "field.range"));
            }
            let content = UnitContent::Scorm(package_content(&package, *scored, *passing_score));
            Ok((Source::Package(package), content))
        }
        Holds::Video { video, transcript } => {
            let found = videos::find(uow.conn(), *video).await?;
            let video = found.ok_or_else(|| refused("/videoId", "video.unknown"))?;
            videos::take(uow, video.id).await?;
            let transcript = transcript.replace("\r\n", "\n");
            if transcript.chars().count() > video::MOST_TRANSCRIPT {
                return Err(refused("/transcript", "field.length"));
            }
            let content = UnitContent::Video(video_content(&video, transcript.trim()));
            Ok((Source::Video(video), content))
        }
    }
}

/// A package as the content of a unit.
pub(super) fn package_content(package: &Package, scored: bool, passing_score: Option<u32>) -> ScormContent {
    ScormContent {
        package: package.id,
        version: package.facts.version,
        items: package.facts.items.clone(),
        scored,
        passing_score,
    }
}

/// A video as the content of a unit.
pub(super) fn video_content(video: &Video, transcript: &str) -> VideoContent {
    VideoContent { video: video.id, duration_ms: video.facts.duration_ms, transcript: transcript.to_owned() }
}

async fn note(uow: &Uow, by: &VendorUnit, action: Action, unit: &Unit, more: Value) -> Result<(), AppError> {
    let mut details = json!({ "unit": unit.code, "title": unit.title_ja });
    if let (Some(details), Value::Object(more)) = (details.as_object_mut(), more) {
        details.extend(more);
    }
    record_vendor(uow, &by.app, &by.actor, action, unit.course.to_string(), details).await
}
