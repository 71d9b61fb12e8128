//! The notices that are for a person today.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{LearnerId, NoticeId};
use keizoku_domain::messaging::Notice;
use keizoku_store::messaging::{notice_reads, notices as store};

use super::audience;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::reader;
use crate::page::{Page, PageRequest};

/// The most notices that the learner's first page shows.
const ON_HOME: usize = 3;

/// A notice as somebody gets it.
#[derive(Debug, Clone)]
pub struct MyNotice {
    /// The notice.
    pub notice: Notice,
    /// When it was first opened; none while it was not.
    pub read_at: Option<DateTime<Utc>>,
}

/// What the learner's first page tells of notices.
#[derive(Debug, Clone)]
pub struct MySummary {
    /// How many are unread.
    pub unread: usize,
    /// Those that are shown: unread ones before important ones that were read, among them the important ones, then the newest.
    pub shown: Vec<MyNotice>,
}

/// Everything that is for the caller today, the latest first day first. Three statements beside those that tell who and where the
/// caller is, however many notices there are: the notices, their targets, and what was read.
async fn current(unit: &WorkspaceUnit) -> Result<(LearnerId, Vec<MyNotice>), AppError> {
    let conn = unit.app.db.read();
    let mut all = store::current(conn, unit.scope, unit.today()).await?;
    let named = audience::courses_named(all.iter().flat_map(|notice| &notice.draft.targets));
    let (me, reader) = reader::of_caller(unit, &named).await?;
    all.retain(|notice| reader.is_meant(&notice.draft.targets));
    let ids: Vec<NoticeId> = all.iter().map(|notice| notice.id).collect();
    let read = notice_reads::of_person(conn, unit.scope, me, &ids).await?;
    let own = |notice: Notice| MyNotice { read_at: read.get(&notice.id).copied(), notice };
    Ok((me, all.into_iter().map(own).collect()))
}

/// The notices that are for the caller today, the latest first day first.
///
/// # Errors
/// Those of the desk: no seat, term ended; `list.cursor_invalid`; the store.
pub async fn list(unit: &WorkspaceUnit, page: &PageRequest) -> Result<Page<MyNotice>, AppError> {
    let (_, mut all) = current(unit).await?;
    let total = page.with_total.then(|| u64::try_from(all.len()).ok()).flatten();
    let place = |one: &MyNotice| (one.notice.draft.from, one.notice.id);
    if let Some(after) = page.position::<(NaiveDate, NoticeId)>()? {
        all.retain(|one| place(one) < after);
    }
    let mut cut = Page::cut(all, page.limit(), place)?;
    cut.total = total;
    Ok(cut)
}

/// How many notices are unread, and the few that the first page shows.
///
/// # Errors
/// Those of [`list`].
pub async fn summary(unit: &WorkspaceUnit) -> Result<MySummary, AppError> {
    let (_, mut all) = current(unit).await?;
    let unread = all.iter().filter(|one| one.read_at.is_none()).count();
    all.retain(|one| one.read_at.is_none() || one.notice.draft.important);
    all.sort_by_key(|one| {
        let draft = &one.notice.draft;
        (one.read_at.is_some(), !draft.important, Reverse((draft.from, one.notice.id)))
    });
    all.truncate(ON_HOME);
    Ok(MySummary { unread, shown: all })
}

/// One of the notices that are for the caller today; nothing is written by looking at it.
///
/// # Errors
/// [`AppError::NotFound`] for another one, also one that is over or withdrawn; those of [`list`].
pub async fn read(unit: &WorkspaceUnit, id: NoticeId) -> Result<MyNotice, AppError> {
    let (_, all) = current(unit).await?;
    all.into_iter().find(|one| one.notice.id == id).ok_or(AppError::NotFound)
}

/// Notes that the caller opened a notice; the first time counts.
///
/// # Errors
/// Those of [`read`].
pub async fn open(unit: &WorkspaceUnit, id: NoticeId) -> Result<MyNotice, AppError> {
    let (me, all) = current(unit).await?;
    let mut one = all.into_iter().find(|one| one.notice.id == id).ok_or(AppError::NotFound)?;
    if one.read_at.is_none() {
        unit.write(async |uow| Ok(notice_reads::put(uow, unit.scope, id, me).await?)).await?;
        one.read_at = Some(unit.now());
    }
    Ok(one)
}
