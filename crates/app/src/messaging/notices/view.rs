//! Notices as those who manage them see them: the list by phase, and one with how many people it reaches.

use keizoku_domain::id::{LearnerId, NoticeId, OrgUnitId};
use keizoku_domain::messaging::Notice;
use keizoku_domain::messaging::notice::Phase;
use keizoku_store::messaging::notice_reads;
use keizoku_store::messaging::notices::{self as store, NoticeFilter, NoticePosition};

use super::names::Names;
use super::{NamedTarget, Seen, audience, find};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::seats::access::workspace_state;

/// A notice in the list.
#[derive(Debug, Clone)]
pub struct NoticeLine {
    /// The notice.
    pub notice: Notice,
    /// Its phase today.
    pub phase: Phase,
    /// For whom, by name.
    pub targets: Vec<NamedTarget>,
}

/// A notice with its figures.
#[derive(Debug, Clone)]
pub struct NoticeView {
    /// The notice.
    pub line: NoticeLine,
    /// How many people it means today, of those whom the caller sees.
    pub reach: usize,
    /// How many of them have read it.
    pub read: usize,
    /// Whether it can be written today, by whoever may.
    pub writable: bool,
}

/// The notices of a phase, the latest first day first. A supervisor sees those that supervisors wrote for the own departments.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn list(unit: &WorkspaceUnit, phase: Phase, page: &PageRequest) -> Result<Page<NoticeLine>, AppError> {
    let seen = Seen::of(unit).await?;
    let within = seen.within.as_ref().map(|units| units.iter().copied().collect::<Vec<OrgUnitId>>());
    let filter = NoticeFilter { phase, today: unit.today(), within };
    let conn = unit.app.db.read();
    let position = page.position::<NoticePosition>()?;
    let found = store::page(conn, unit.scope, &filter, position, page.limit() + 1).await?;
    let mut cut = Page::cut(found, page.limit(), |notice| (notice.draft.from, notice.id))?;
    if page.with_total {
        cut.total = Some(store::count(conn, unit.scope, &filter).await?);
    }
    let names = Names::of(unit, &seen.tree, cut.items.iter().flat_map(|notice| &notice.draft.targets)).await?;
    Ok(cut.map(|notice| line(unit, &names, notice)))
}

fn line(unit: &WorkspaceUnit, names: &Names<'_>, notice: Notice) -> NoticeLine {
    let targets = notice.draft.targets.iter().map(|target| names.name(*target)).collect();
    NoticeLine { phase: notice.phase(unit.today()), targets, notice }
}

/// One notice with how many people it means today, and how many of them have read it.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &WorkspaceUnit, id: NoticeId) -> Result<NoticeView, AppError> {
    let (notice, seen) = find(unit, id).await?;
    let conn = unit.app.db.read();
    let names = Names::of(unit, &seen.tree, &notice.draft.targets).await?;
    let (roster, people) = audience::of(unit, &seen, &notice.draft.targets).await?;
    let reads = notice_reads::of_notice(conn, unit.scope, id).await?;
    let has_read = |(who, _): &&(LearnerId, String)| reads.contains_key(who);
    let state = workspace_state(conn, unit.scope, unit.today()).await?;
    let writable = !state.access.is_read_only() && roster.term.ends_on >= unit.today();
    let (reach, read) = (people.len(), people.iter().filter(has_read).count());
    Ok(NoticeView { line: line(unit, &names, notice), reach, read, writable })
}
