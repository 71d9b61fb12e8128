//! The course file: load → check → confirm. The file is kept; its plan is worked out against the catalogue as it is, and
//! confirming asks for the hash of the plan that was shown.

use keizoku_domain::audit::Action;
use keizoku_domain::courses::file::{CatalogueNow, CourseLine, CoursePlan, LineAction, plan};
use keizoku_domain::courses::{Course, Membership};
use keizoku_domain::id::{CatalogueImportId, CourseId};
use keizoku_domain::people::table;
use keizoku_domain::refusal::Refusal;
use keizoku_store::courses::imports::{self as store, CatalogueFileKind, CatalogueImport};
use keizoku_store::courses::{self as rows, groups, memberships};
use keizoku_store::ordering::catalogue;
use keizoku_store::{Connection, Uow};
use serde_json::json;

use super::contents;
use crate::audit::record_vendor;
use crate::caller::{Actor, VendorUnit};
use crate::error::AppError;

/// The most bytes a file of the catalogue or the calendar may have.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

/// A loaded file with what it would do.
#[derive(Debug, Clone)]
pub struct CourseImport {
    /// The file.
    pub import: CatalogueImport,
    /// What it does.
    pub plan: CoursePlan,
}

/// Keeps a file of the vendor's; nothing of it happens yet.
pub(crate) async fn keep(
    unit: &VendorUnit,
    kind: CatalogueFileKind,
    file_name: &str,
    content: Vec<u8>,
) -> Result<CatalogueImport, AppError> {
    if content.len() > MAX_BYTES {
        return Err(AppError::refused("catalogue_import.too_large"));
    }
    let import = CatalogueImport {
        id: CatalogueImportId::generate(unit.app.ids.as_ref()),
        file_name: file_name.chars().filter(|c| !c.is_control()).take(200).collect(),
        content,
        committed: false,
        created_by: actor_name(unit),
        created_at: unit.now(),
    };
    unit.write(async |uow| Ok(store::insert(uow, kind, &import).await?)).await?;
    Ok(import)
}

/// Who acts, as the screens and the trail show it.
pub(crate) fn actor_name(unit: &VendorUnit) -> String {
    match &unit.actor {
        Actor::Account(account) => account.name.clone(),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => "Keizoku".to_owned(),
    }
}

async fn catalogue_now(conn: &impl Connection) -> Result<CatalogueNow, AppError> {
    Ok(CatalogueNow {
        courses: rows::all(conn).await?,
        categories: groups::categories(conn).await?,
        series: groups::series(conn).await?,
        libraries: catalogue::libraries(conn).await?,
        packs: catalogue::pack_contents(conn).await?,
        memberships: memberships::all(conn).await?,
    })
}

async fn planned(conn: &impl Connection, unit: &VendorUnit, content: &[u8]) -> Result<CoursePlan, AppError> {
    let table = table::read(content).map_err(|_| AppError::refused("catalogue_import.too_large"))?;
    Ok(plan(&table, &catalogue_now(conn).await?, unit.today()))
}

/// Loads a file. Whatever is wrong with it stands in the plan.
///
/// # Errors
/// `catalogue_import.too_large`; the store.
pub async fn load(unit: &VendorUnit, file_name: &str, content: Vec<u8>) -> Result<CourseImport, AppError> {
    let import = keep(unit, CatalogueFileKind::Courses, file_name, content).await?;
    let plan = planned(unit.app.db.read(), unit, &import.content).await?;
    Ok(CourseImport { import, plan })
}

/// A loaded file, planned against the catalogue as it is now.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(unit: &VendorUnit, id: CatalogueImportId) -> Result<CourseImport, AppError> {
    let conn = unit.app.db.read();
    let import = store::find(conn, CatalogueFileKind::Courses, id).await?.ok_or(AppError::NotFound)?;
    let plan = planned(conn, unit, &import.content).await?;
    Ok(CourseImport { import, plan })
}

/// Whether the plan may be written: it has no fault, and it is the one that was shown.
pub(crate) fn confirmable(import: &CatalogueImport, faults: usize, hash: &str, shown: &str) -> Result<(), AppError> {
    if import.committed {
        return Err(AppError::refused("catalogue_import.committed"));
    }
    if faults > 0 {
        return Err(Refusal::new("catalogue_import.blocked").with("errors", faults).into());
    }
    if hash == shown { Ok(()) } else { Err(AppError::refused("catalogue_import.superseded")) }
}

/// Writes exactly the plan with this hash.
///
/// # Errors
/// [`AppError::NotFound`], `catalogue_import.committed`, `catalogue_import.blocked`, `catalogue_import.superseded`,
/// `library.upgrade_lacks_courses`; the store.
pub async fn commit(unit: &VendorUnit, id: CatalogueImportId, shown: &str) -> Result<CourseImport, AppError> {
    unit.write(async |uow| {
        let kind = CatalogueFileKind::Courses;
        let mut import = store::find(uow.conn(), kind, id).await?.ok_or(AppError::NotFound)?;
        let plan = planned(uow.conn(), unit, &import.content).await?;
        confirmable(&import, plan.faults.len(), &plan.hash, shown)?;
        for line in plan.lines.iter().filter(|line| line.action != LineAction::Unchanged) {
            write(uow, unit, line).await?;
        }
        contents::check_upgrades(uow, &contents::load(uow.conn()).await?, unit.today()).await?;
        if !store::commit(uow, id).await? {
            return Err(AppError::refused("catalogue_import.committed"));
        }
        import.committed = true;
        let details = json!({
            "fileName": import.file_name, "hash": plan.hash,
            "add": plan.count(LineAction::Add), "change": plan.count(LineAction::Change),
        });
        record_vendor(uow, &unit.app, &unit.actor, Action::CoursesImported, id.to_string(), details).await?;
        Ok(CourseImport { import, plan })
    })
    .await
}

async fn write(uow: &Uow, unit: &VendorUnit, line: &CourseLine) -> Result<(), AppError> {
    let id = match line.course {
        None => {
            let id = CourseId::generate(unit.app.ids.as_ref());
            let (created_at, updated_at) = (uow.now(), uow.now());
            let course = Course { id, fields: line.fields.clone(), created_at, updated_at, revision: 1 };
            rows::insert(uow, &course).await?;
            id
        }
        Some(id) => {
            let old = rows::lock(uow, id).await?.ok_or(AppError::NotFound)?;
            if !rows::update(uow, &Course { fields: line.fields.clone(), ..old }).await? {
                return Err(AppError::Stale);
            }
            id
        }
    };
    let of =
        |(library, from, until): &(_, _, _)| Membership { library: *library, course: id, from: *from, until: *until };
    let stretches: Vec<Membership> = line.memberships.iter().map(of).collect();
    Ok(memberships::put(uow, id, &stretches).await?)
}

/// The course file's headings with two invented courses, as a sample.
#[must_use]
pub fn sample_rows() -> Vec<Vec<String>> {
    use keizoku_domain::courses::file::HEADINGS;
    let header = HEADINGS.iter().filter_map(|(_, names)| names.first()).map(|name| (*name).to_owned()).collect();
    let row = |cells: [&str; 13]| cells.map(str::to_owned).to_vec();
    vec![
        header,
        row([
            "SMPL-01",
            "見本：伝わる報告の順番",
            "Sample: reporting in order",
            "結論から話す練習をします。",
            "",
            "writing",
            "",
            "30",
            "60",
            "",
            "basic;business",
            "",
            "",
        ]),
        row([
            "SMPL-02",
            "見本：3分でわかる時間の見積り",
            "",
            "",
            "",
            "planning",
            "three-minutes",
            "3",
            "",
            "必須",
            "business",
            "",
            "",
        ]),
    ]
}
