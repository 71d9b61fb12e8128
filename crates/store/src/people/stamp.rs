//! What tells whether a workspace's departments and terms are still the ones that were read before: three numbers that a page
//! carries along in its own statement, instead of reading both again for every page.

use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, QueryResult};

use crate::entity::{terms, workspaces};
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// The revision of the workspace's people, how many terms it has, and how often these changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    people: i64,
    terms: i64,
    changes: i64,
}

impl Stamp {
    /// The revision of the workspace's people.
    #[must_use]
    pub const fn people(self) -> i64 {
        self.people
    }

    /// Reads the stamp from the columns that start at `place`; `None` without such a workspace.
    pub(super) fn read(row: &QueryResult, place: usize) -> Result<Option<Self>, StoreError> {
        let Some(people) = row.try_get_by_index(place)? else { return Ok(None) };
        let (terms, changes) = (row.try_get_by_index(place + 1)?, row.try_get_by_index(place + 2)?);
        Ok(Some(Self { people, terms, changes }))
    }
}

/// The stamp's columns, none of which depends on a row: read once per statement.
pub(super) fn columns(scope: WorkspaceScope) -> [SimpleExpr; 3] {
    use terms::Column as T;
    let of_terms = |expr: SimpleExpr| sub(terms::Entity::select_in(scope).expr(expr));
    // A sum of BIGINT is NUMERIC on PostgreSQL.
    let changes = Func::coalesce([Expr::col((terms::Entity, T::Revision)).sum(), Expr::value(0_i64)]);
    let changes = Func::cast_as(changes, Alias::new("bigint"));
    [people(scope), of_terms(Expr::col((terms::Entity, T::Id)).count()), of_terms(changes.into())]
}

/// The revision of the workspace's people, inside another statement.
pub(super) fn people(scope: WorkspaceScope) -> SimpleExpr {
    let people = Expr::col((workspaces::Entity, workspaces::Column::PeopleRevision));
    sub(workspaces::Entity::select_in(scope).expr(people))
}

fn sub(select: &SelectStatement) -> SimpleExpr {
    SimpleExpr::SubQuery(None, Box::new(select.clone().into()))
}

/// The stamp now; `None` when there is no such workspace.
///
/// # Errors
/// The database.
pub async fn current(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Option<Stamp>, StoreError> {
    let mut select = workspaces::Entity::select_in(scope);
    match conn.query_one(select.exprs(columns(scope))).await? {
        Some(row) => Stamp::read(&row, 0),
        None => Ok(None),
    }
}
