//! What libraries contain; asked by the room `ordering` too.

use chrono::NaiveDate;
use keizoku_domain::courses::contents::check_upgrade;
use keizoku_domain::courses::{Contents, Course};
use keizoku_domain::id::{CourseId, LibraryId};
use keizoku_store::courses::{self as store, memberships};
use keizoku_store::ordering::catalogue;
use keizoku_store::{Connection, Uow};

use crate::error::AppError;

/// The contents of the whole catalogue over time.
///
/// # Errors
/// The store.
pub async fn load(conn: &impl Connection) -> Result<Contents, AppError> {
    let packs = catalogue::pack_contents(conn).await?;
    Ok(Contents::new(packs, memberships::all(conn).await?))
}

/// Refuses a catalogue in which a declared upgrade lacks a course of what it is an upgrade from, on `today` or later
/// (renewal.md, "What a renewal changes").
///
/// # Errors
/// `library.upgrade_lacks_courses` with the titles; the store.
pub async fn check_upgrades(uow: &Uow, contents: &Contents, today: NaiveDate) -> Result<(), AppError> {
    let libraries = catalogue::libraries(uow.conn()).await?;
    for library in &libraries {
        let target = library.upgrade_to.and_then(|id| libraries.iter().find(|other| other.id == id));
        let Some(target) = target else { continue };
        let missing: Vec<CourseId> = contents.missing_on_upgrade(library.id, target.id, today).into_iter().collect();
        let courses = store::of_ids(uow.conn(), &missing).await?;
        let titles: Vec<&str> = courses.iter().map(|course| course.fields.title_ja.as_str()).collect();
        check_upgrade(&titles, &library.name_ja, &target.name_ja)?;
    }
    Ok(())
}

/// What a renewal adds and loses, as courses.
#[derive(Debug, Clone)]
pub struct DiffView {
    /// How many are in both.
    pub kept: usize,
    /// Only in the next library.
    pub added: Vec<Course>,
    /// Only in the present one.
    pub lost: Vec<Course>,
}

/// Compares two libraries as they are on `day`.
///
/// # Errors
/// The store.
pub async fn diff(
    conn: &impl Connection,
    current: LibraryId,
    next: LibraryId,
    day: NaiveDate,
) -> Result<DiffView, AppError> {
    let diff = load(conn).await?.diff(current, next, day);
    let ids = |set: std::collections::BTreeSet<CourseId>| set.into_iter().collect::<Vec<_>>();
    Ok(DiffView {
        kept: diff.kept.len(),
        added: store::of_ids(conn, &ids(diff.added)).await?,
        lost: store::of_ids(conn, &ids(diff.lost)).await?,
    })
}
