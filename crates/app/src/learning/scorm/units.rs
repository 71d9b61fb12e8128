//! SCORM packages as units of a course: added, given another package, taken out. Other units come from the files of the catalogue.

use keizoku_domain::audit::Action;
use keizoku_domain::courses::course::optional_name;
use keizoku_domain::id::{CourseId, ScormPackageId, UnitId};
use keizoku_domain::learning::unit::{self, Unit};
use keizoku_domain::learning::{ScormContent, UnitContent, UnitKind};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::{CatalogueCode, CatalogueName};
use keizoku_store::Uow;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::scorm_packages::{self, Package};
use keizoku_store::learning::units as store;
use serde_json::json;

use crate::audit::record_vendor;
use crate::caller::VendorUnit;
use crate::error::AppError;

/// What is entered for a unit.
#[derive(Debug, Clone)]
pub struct ScormInput {
    /// The package.
    pub package: ScormPackageId,
    /// Title in Japanese.
    pub title_ja: String,
    /// Title in English; empty where there is none.
    pub title_en: String,
    /// Weight in the progress.
    pub weight: u32,
    /// Whether its score counts.
    pub scored: bool,
    /// Score from which it is passed; the course's where it is not said.
    pub passing_score: Option<u32>,
}

/// A unit with its package, where it has one.
#[derive(Debug, Clone)]
pub struct UnitLine {
    /// The unit.
    pub unit: Unit,
    /// Score from which it is passed.
    pub passing_score: Option<u32>,
    /// Its package.
    pub package: Option<Package>,
}

/// The units of a course, in their order.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn list(unit: &VendorUnit, course: CourseId) -> Result<Vec<UnitLine>, AppError> {
    let conn = unit.app.db.read();
    let of_course = courses_store::find(conn, course).await?.ok_or(AppError::NotFound)?.fields.passing_score;
    let units = store::of_course(conn, course).await?;
    let ids: Vec<ScormPackageId> = units.iter().filter_map(package_of).collect();
    let packages = scorm_packages::of_ids(conn, &ids).await?;
    let line = |unit: Unit| UnitLine {
        passing_score: unit.passing_score(of_course),
        package: packages.iter().find(|one| Some(one.id) == package_of(&unit)).cloned(),
        unit,
    };
    Ok(units.into_iter().map(line).collect())
}

const fn package_of(unit: &Unit) -> Option<ScormPackageId> {
    match &unit.content {
        UnitContent::Scorm(content) => Some(content.package),
        _ => None,
    }
}

/// Makes a loaded package the last unit of a course.
///
/// # Errors
/// [`AppError::NotFound`], refusals of single fields, `scorm.package_unknown`, `scorm.code_taken`, `catalogue.unit_unsound`; the
/// store.
pub async fn add(unit: &VendorUnit, course: CourseId, code: &str, input: &ScormInput) -> Result<UnitLine, AppError> {
    unit.write(async |uow| {
        let of_course = courses_store::lock(uow, course).await?.ok_or(AppError::NotFound)?;
        let code = CatalogueCode::parse(code).map_err(|error| Refusal::invalid(vec![]).at("/code", error.code))?;
        let ever = store::ever_of_course(uow.conn(), course).await?;
        let mut units = store::of_course(uow.conn(), course).await?;
        // Codes of units that were taken out stay taken: results refer to them.
        if ever.iter().any(|old| old.code.as_str().eq_ignore_ascii_case(code.as_str())) {
            return Err(Refusal::invalid(vec![]).at("/code", "scorm.code_taken").into());
        }
        let (package, fresh) = filled(uow, input, (UnitId::generate(unit.app.ids.as_ref()), course, code, 1)).await?;
        units.push(fresh.clone());
        unit::check(&units).map_err(|refusal| refusal.with("course", &of_course.fields.code))?;
        store::insert(uow, &fresh, units.len() - 1).await?;
        note(uow, unit, Action::ScormUnitAdded, &fresh, &package).await?;
        Ok(UnitLine {
            passing_score: fresh.passing_score(of_course.fields.passing_score),
            unit: fresh,
            package: Some(package),
        })
    })
    .await
}

/// Changes a unit, its package too; who has it open goes on with the package it was opened with.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`add`]; the store.
pub async fn change(
    unit: &VendorUnit,
    course: CourseId,
    (id, revision): (UnitId, i64),
    input: &ScormInput,
) -> Result<UnitLine, AppError> {
    unit.write(async |uow| {
        let (of_course, mut units, place) = seen(uow, course, (id, revision)).await?;
        let old = units.get(place).cloned().ok_or(AppError::NotFound)?;
        let (package, fresh) = filled(uow, input, (id, course, old.code.clone(), revision + 1)).await?;
        if let Some(slot) = units.get_mut(place) {
            *slot = fresh.clone();
        }
        unit::check(&units).map_err(|refusal| refusal.with("course", ""))?;
        store::update(uow, &fresh, place).await?;
        note(uow, unit, Action::ScormUnitChanged, &fresh, &package).await?;
        Ok(UnitLine { passing_score: fresh.passing_score(of_course), unit: fresh, package: Some(package) })
    })
    .await
}

/// Shows a unit no more; results stay.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; the store.
pub async fn remove(unit: &VendorUnit, course: CourseId, key: (UnitId, i64)) -> Result<(), AppError> {
    unit.write(async |uow| {
        let (_, units, place) = seen(uow, course, key).await?;
        let old = units.get(place).ok_or(AppError::NotFound)?;
        store::retire(uow, &[old.id]).await?;
        let details = json!({ "unit": old.code, "title": old.title_ja });
        record_vendor(uow, &unit.app, &unit.actor, Action::ScormUnitRemoved, course.to_string(), details).await
    })
    .await
}

/// The units of a course under its lock, and the place of the one that was seen.
async fn seen(uow: &Uow, course: CourseId, (id, revision): (UnitId, i64)) -> Result<(u32, Vec<Unit>, usize), AppError> {
    let of_course = courses_store::lock(uow, course).await?.ok_or(AppError::NotFound)?.fields.passing_score;
    let units = store::of_course(uow.conn(), course).await?;
    let found = units.iter().enumerate().find(|(_, unit)| unit.id == id && unit.kind() == UnitKind::Scorm);
    let (place, unit) = found.ok_or(AppError::NotFound)?;
    if unit.revision != revision {
        return Err(AppError::Stale);
    }
    Ok((of_course, units, place))
}

type Key = (UnitId, CourseId, CatalogueCode, i64);

async fn filled(uow: &Uow, input: &ScormInput, (id, course, code, revision): Key) -> Result<(Package, Unit), AppError> {
    let refused = |pointer: &str, code: &'static str| AppError::from(Refusal::invalid(vec![]).at(pointer, code));
    let found = scorm_packages::find(uow.conn(), input.package).await?;
    let package = found.ok_or_else(|| refused("/packageId", "scorm.package_unknown"))?;
    scorm_packages::take(uow, package.id).await?;
    if !(1..=unit::MOST_WEIGHT).contains(&input.weight) {
        return Err(refused("/weight", "field.range"));
    }
    if input.passing_score.is_some_and(|score| score > 100) {
        return Err(refused("/passingScore", "field.range"));
    }
    let unit = Unit {
        id,
        course,
        code,
        title_ja: CatalogueName::parse(&input.title_ja).map_err(|error| refused("/titleJa", error.code))?,
        title_en: optional_name(&input.title_en).map_err(|error| refused("/titleEn", error.code))?,
        weight: input.weight,
        content: UnitContent::Scorm(content_of(&package, input.scored, input.passing_score)),
        revision,
    };
    Ok((package, unit))
}

/// A package as the content of a unit.
pub(crate) fn content_of(package: &Package, scored: bool, passing_score: Option<u32>) -> ScormContent {
    ScormContent {
        package: package.id,
        version: package.facts.version,
        items: package.facts.items.clone(),
        scored,
        passing_score,
    }
}

async fn note(uow: &Uow, by: &VendorUnit, action: Action, unit: &Unit, package: &Package) -> Result<(), AppError> {
    let details = json!({
        "unit": unit.code, "title": unit.title_ja, "package": package.id, "file": package.file_name,
        "version": package.facts.version.as_str(), "sha256": package.sha256,
    });
    record_vendor(uow, &by.app, &by.actor, action, unit.course.to_string(), details).await
}
