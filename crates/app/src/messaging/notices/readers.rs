//! Who has read a notice, and who has not.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{LearnerId, NoticeId, OrgUnitId};
use keizoku_domain::people::posts::Posts;
use keizoku_store::messaging::notice_reads;
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::people::posts;

use super::{audience, find};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// One of the people whom a notice means.
#[derive(Debug, Clone)]
pub struct ReaderLine {
    /// Who.
    pub person: Learner,
    /// The department, from the top down.
    pub department: Vec<String>,
    /// When it was first opened; none while it was not.
    pub read_at: Option<DateTime<Utc>>,
}

/// The people whom a notice means today by user ID: all, or only those who have or have not read it. A supervisor sees the own
/// people.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn list(
    unit: &WorkspaceUnit,
    id: NoticeId,
    read: Option<bool>,
    page: &PageRequest,
) -> Result<Page<ReaderLine>, AppError> {
    let (notice, seen) = find(unit, id).await?;
    let conn = unit.app.db.read();
    let (roster, mut people) = audience::of(unit, &seen, &notice.draft.targets).await?;
    let reads = notice_reads::of_notice(conn, unit.scope, id).await?;
    people.retain(|(who, _)| read.is_none_or(|wanted| reads.contains_key(who) == wanted));
    let total = page.with_total.then(|| u64::try_from(people.len()).ok()).flatten();
    if let Some(after) = page.position::<String>()? {
        people.retain(|(_, login)| *login > after);
    }
    let mut cut = Page::cut(people, page.limit(), |(_, login)| login.clone())?;
    cut.total = total;
    let shown: Vec<LearnerId> = cut.items.iter().map(|(who, _)| *who).collect();
    let mut known = learners::some(conn, unit.scope, &shown).await?;
    let held = posts::of(conn, unit.scope, &shown).await?;
    let primary = |who: &LearnerId| -> Option<OrgUnitId> { Posts::on(held.get(who)?, roster.day).primary };
    let line = |(who, _): &(LearnerId, String)| {
        Some(ReaderLine {
            department: primary(who).map(|unit| seen.tree.path(unit)).unwrap_or_default(),
            read_at: reads.get(who).copied(),
            person: known.remove(who)?,
        })
    };
    let items = cut.items.iter().filter_map(line).collect();
    Ok(Page { items, next_cursor: cut.next_cursor, total: cut.total })
}
