//! The list of people and one person, with posts, seats and how the password stands.

use std::collections::HashSet;
use std::sync::Arc;

use keizoku_domain::id::{LearnerId, OrgUnitId, TermId};
use keizoku_domain::people::posts::Posts;
use keizoku_domain::people::{LearnerRole, OrgTree, RosterEntry};
pub use keizoku_store::keyset::Direction;
use keizoku_store::people::accounts::AccountNow;
use keizoku_store::people::learners::Learner;
use keizoku_store::people::lines::{self, Line};
use keizoku_store::people::listing::{self, Filter, Position};
pub use keizoku_store::people::listing::{Sort, Standing};

use super::rosters::{self, Roster, Which};
use super::trees::{self, Known};
use super::{search, sight};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// What to look for.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Text to find; words in any order; width, case and kana make no difference.
    pub words: Option<String>,
    /// A department and those below it.
    pub org_unit: Option<OrgUnitId>,
    /// 役割.
    pub role: Option<LearnerRole>,
    /// How they stand to the roster.
    pub standing: Standing,
    /// Whose roster.
    pub which: Which,
    /// Sorted by.
    pub sort: Sort,
    /// Which way.
    pub direction: Direction,
    /// Only these people.
    pub only: Option<Vec<LearnerId>>,
}

/// A person with everything the screens show.
#[derive(Debug, Clone)]
pub struct LearnerView {
    /// The person.
    pub person: Learner,
    /// What the roster says of the person; what was written last, of somebody it does not know.
    pub entry: RosterEntry,
    /// Posts on the roster's day.
    pub posts: Posts,
    /// How the password stands.
    pub account: AccountNow,
    /// Terms with a seat, and whether it is only waited for.
    pub seats: Vec<(TermId, bool)>,
    /// `active`, `invited`, `waiting` or `removed`.
    pub state: &'static str,
}

/// People with the tree that their departments stand in.
#[derive(Debug)]
pub struct People<T> {
    /// The people.
    pub found: T,
    /// The departments.
    pub tree: Arc<OrgTree>,
}

/// A page of the list.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term or department, `list.cursor_invalid`; the store.
pub async fn list(
    unit: &WorkspaceUnit,
    query: &Query,
    page: &PageRequest,
) -> Result<People<Page<LearnerView>>, AppError> {
    let conn = unit.app.db.read();
    let position: Option<Position> = page.position()?;
    let (limit, sort) = (page.limit(), (query.sort, query.direction));
    let read = async |known: &Known| {
        let roster = rosters::choose(&known.terms, query.which, unit.today()).ok_or(AppError::NotFound)?;
        let mut filter = filter_on(unit, &known.tree, query, &roster).await?;
        filter.among = search::few(unit, query.words.as_deref(), known.stamp.people()).await?;
        if filter.among.as_ref().is_some_and(Vec::is_empty) {
            return Ok(((Vec::new(), filter, roster), None));
        }
        let (found, stamp) = lines::page(conn, unit.scope, &filter, sort, position.as_ref(), limit + 1).await?;
        Ok(((found, filter, roster), stamp))
    };
    let ((found, filter, roster), known) = trees::on_known(unit, read).await?;
    let cut = Page::cut(found, limit, |line| Position::of(&line.person, query.sort))?;
    let mut found = cut.map(|line| LearnerView::of(line, roster.term.id));
    if page.with_total {
        found.total = Some(listing::count(conn, unit.scope, &filter).await?);
    }
    Ok(People { found, tree: Arc::clone(&known.tree) })
}

/// One person.
///
/// # Errors
/// [`AppError::NotFound`] outside the caller's sight; the store.
pub async fn find(unit: &WorkspaceUnit, id: LearnerId, which: Which) -> Result<People<LearnerView>, AppError> {
    let read = async |known: &Known| {
        let roster = rosters::choose(&known.terms, which, unit.today()).ok_or(AppError::NotFound)?;
        let (line, stamp) = lines::find(unit.app.db.read(), unit.scope, id, (roster.term.id, roster.day)).await?;
        sight::ensure(unit, &known.tree, id).await?;
        Ok(((line.ok_or(AppError::NotFound)?, roster), stamp))
    };
    let ((line, roster), known) = trees::on_known(unit, read).await?;
    Ok(People { found: LearnerView::of(line, roster.term.id), tree: Arc::clone(&known.tree) })
}

/// The filter behind a query, within the caller's sight.
pub(super) async fn filter(unit: &WorkspaceUnit, tree: &OrgTree, query: &Query) -> Result<(Filter, Roster), AppError> {
    let roster = rosters::find(unit, query.which).await?;
    Ok((filter_on(unit, tree, query, &roster).await?, roster))
}

/// The filter behind a query about a roster, within the caller's sight.
pub(crate) async fn filter_on(
    unit: &WorkspaceUnit,
    tree: &OrgTree,
    query: &Query,
    roster: &Roster,
) -> Result<Filter, AppError> {
    let sight = sight::of(unit, tree).await?;
    let wanted = match query.org_unit {
        None => None,
        Some(id) if tree.get(id).is_some() => Some(tree.subtree(id)),
        Some(_) => return Err(AppError::NotFound),
    };
    let list = |units: HashSet<OrgUnitId>| units.into_iter().collect::<Vec<_>>();
    Ok(Filter {
        words: query.words.clone(),
        units: wanted.map(list),
        sight: sight.map(list),
        role: query.role,
        term: Some(roster.term.id),
        standing: query.standing,
        only: query.only.clone(),
        among: None,
        class: None,
        learned: None,
        apart: None,
        day: roster.day,
    })
}

impl LearnerView {
    /// A line as the roster of `term` sees it.
    pub(super) fn of(line: Line, term: TermId) -> Self {
        let state = match line.seats.iter().find(|(seat, _)| *seat == term) {
            None => "removed",
            Some((_, true)) => "waiting",
            Some(_) if line.account.last_login_at.is_none() => "invited",
            Some(_) => "active",
        };
        Self {
            person: line.person,
            entry: line.entry,
            posts: line.posts,
            account: line.account,
            seats: line.seats,
            state,
        }
    }
}
