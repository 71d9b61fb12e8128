//! What tells whether a workspace's departments and terms are still the ones that were read before: three numbers that a page
//! carries along in its own statement, instead of reading both again for every page.

use sea_orm::sea_query::{Alias, BinOper, Expr, ExprTrait, Func, SelectStatement, SimpleExpr};
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

    /// Reads the stamp from the column at `place`; `None` without such a workspace.
    pub(super) fn read(row: &QueryResult, place: usize) -> Result<Option<Self>, StoreError> {
        let Some(text) = row.try_get_by_index::<Option<String>>(place)? else { return Ok(None) };
        let numbers: Vec<i64> = text.split(':').filter_map(|number| number.parse().ok()).collect();
        match *numbers {
            [people, terms, changes] => Ok(Some(Self { people, terms, changes })),
            _ => Err(StoreError::bad_row("workspaces", "people_revision", &text, "no stamp")),
        }
    }
}

/// The stamp as one text, `people:terms:changes`, that depends on no row: read once per statement.
pub(super) fn column(scope: WorkspaceScope) -> SimpleExpr {
    use terms::Column as T;
    let text = |expr: SimpleExpr| SimpleExpr::from(Func::cast_as(expr, Alias::new("text")));
    let sum = Expr::col((terms::Entity, T::Revision)).sum();
    let changes = text(Func::coalesce([sum, Expr::value(0_i64)]).into());
    let and = |one: SimpleExpr, other: SimpleExpr| {
        one.binary(BinOper::Custom("||"), Expr::val(":")).binary(BinOper::Custom("||"), other)
    };
    let of_terms = and(text(Expr::col((terms::Entity, T::Id)).count()), changes);
    and(text(people(scope)), sub(terms::Entity::select_in(scope).expr(of_terms)))
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
    match conn.query_one(select.expr(column(scope))).await? {
        Some(row) => Stamp::read(&row, 0),
        None => Ok(None),
    }
}
