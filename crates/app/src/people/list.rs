//! The list of people and one person, with posts, seats and how the password stands.

use std::collections::HashSet;
use std::sync::Arc;

use keizoku_domain::id::{LearnerId, OrgUnitId, TermId};
use keizoku_domain::identity::PasswordState;
use keizoku_domain::people::posts::Posts;
use keizoku_domain::people::{LearnerRole, OrgTree, RosterEntry};
pub use keizoku_store::keyset::Direction;
use keizoku_store::people::accounts::{self, AccountNow};
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::people::listing::{self, Filter, Position};
pub use keizoku_store::people::listing::{Sort, Standing};
use keizoku_store::people::{posts, roster_entries};

use super::rosters::{self, Roster, Which};
use super::{sight, trees};
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
    let (tree, roster) = tree_and_roster(unit, query.which).await?;
    let filter = filter_on(unit, &tree, query, &roster).await?;
    let position: Option<Position> = page.position()?;
    let limit = page.limit();
    let sort = (query.sort, query.direction);
    let found = listing::page(conn, unit.scope, &filter, sort, position.as_ref(), limit + 1).await?;
    let mut cut = Page::cut(found, limit, |person| Position::of(person, query.sort))?;
    if page.with_total {
        cut.total = Some(listing::count(conn, unit.scope, &filter).await?);
    }
    let items = views(unit, &roster, std::mem::take(&mut cut.items)).await?;
    Ok(People { found: Page { items, next_cursor: cut.next_cursor, total: cut.total }, tree })
}

/// One person.
///
/// # Errors
/// [`AppError::NotFound`] outside the caller's sight; the store.
pub async fn find(unit: &WorkspaceUnit, id: LearnerId, which: Which) -> Result<People<LearnerView>, AppError> {
    let conn = unit.app.db.read();
    let person = async { Ok(learners::find(conn, unit.scope, id).await?) };
    let ((tree, roster), person) = tokio::try_join!(tree_and_roster(unit, which), person)?;
    sight::ensure(unit, &tree, id).await?;
    let person = person.ok_or(AppError::NotFound)?;
    let found = views(unit, &roster, vec![person]).await?.pop().ok_or(AppError::NotFound)?;
    Ok(People { found, tree })
}

/// The filter behind a query, within the caller's sight.
pub(super) async fn filter(unit: &WorkspaceUnit, tree: &OrgTree, query: &Query) -> Result<(Filter, Roster), AppError> {
    let roster = rosters::find(unit, query.which).await?;
    Ok((filter_on(unit, tree, query, &roster).await?, roster))
}

/// What every page needs first, read side by side.
async fn tree_and_roster(unit: &WorkspaceUnit, which: Which) -> Result<(Arc<OrgTree>, Roster), AppError> {
    tokio::try_join!(trees::current(unit), rosters::find(unit, which))
}

async fn filter_on(unit: &WorkspaceUnit, tree: &OrgTree, query: &Query, roster: &Roster) -> Result<Filter, AppError> {
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
        day: roster.day,
    })
}

/// Adds to people what other tables know of them: one query each, side by side.
pub(super) async fn views(
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: Vec<Learner>,
) -> Result<Vec<LearnerView>, AppError> {
    let conn = unit.app.db.read();
    let ids: Vec<LearnerId> = people.iter().map(|person| person.id).collect();
    let account_ids: Vec<_> = people.iter().map(|person| person.account).collect();
    let (held, accounts, mut rows) = tokio::try_join!(
        posts::of(conn, unit.scope, &ids),
        accounts::now(conn, unit.scope.of_company(), &account_ids),
        roster_entries::of_people(conn, unit.scope, &ids),
    )?;
    let view = |person: Learner| {
        let account = accounts.get(&person.account).cloned();
        let account = account.unwrap_or(AccountNow { password_state: PasswordState::None, last_login_at: None });
        let rows = rows.remove(&person.id).unwrap_or_default();
        let row = rows.iter().find(|row| row.term == roster.term.id);
        let entry = row.map_or_else(|| person.last_entry.clone(), |row| row.entry.clone());
        let seats: Vec<_> = rows.iter().filter(|row| !row.released).map(|row| (row.term, row.waiting)).collect();
        let state = match seats.iter().find(|(term, _)| *term == roster.term.id) {
            None => "removed",
            Some((_, true)) => "waiting",
            Some(_) if account.last_login_at.is_none() => "invited",
            Some(_) => "active",
        };
        let posts = held.get(&person.id).map(|all| Posts::on(all, roster.day)).unwrap_or_default();
        LearnerView { person, entry, posts, account, seats, state }
    };
    Ok(people.into_iter().map(view).collect())
}
