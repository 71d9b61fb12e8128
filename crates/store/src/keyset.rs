//! Keyset paging by row-value tuples: stable under inserts, and an index condition on both engines.

use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{ColumnTrait, Value};

/// Which way a list runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// Smallest first.
    #[default]
    Ascending,
    /// Largest first.
    Descending,
}

impl Direction {
    /// The ORM's word for it.
    #[must_use]
    pub const fn order(self) -> sea_orm::Order {
        match self {
            Self::Ascending => sea_orm::Order::Asc,
            Self::Descending => sea_orm::Order::Desc,
        }
    }
}

/// `(columns…) > (values…)`, or `<` when the list runs down.
pub fn after<C: ColumnTrait>(columns: &[C], values: Vec<Value>, direction: Direction) -> SimpleExpr {
    let row = Expr::tuple(columns.iter().map(|column| Expr::col(column.as_column_ref())));
    let position = Expr::tuple(values.into_iter().map(Expr::value));
    match direction {
        Direction::Ascending => row.gt(position),
        Direction::Descending => row.lt(position),
    }
}

/// A `LIKE` pattern that finds `needle` anywhere, with its wildcards escaped by a backslash.
#[must_use]
pub fn contains_pattern(needle: &str) -> String {
    format!("%{}%", escape(needle))
}

/// A `LIKE` pattern that finds what starts with `prefix`.
#[must_use]
pub fn prefix_pattern(prefix: &str) -> String {
    format!("{}%", escape(prefix))
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// `column LIKE pattern ESCAPE '\'`.
pub fn like<C: ColumnTrait>(column: C, pattern: String) -> SimpleExpr {
    Expr::col(column.as_column_ref()).like(sea_orm::sea_query::LikeExpr::new(pattern).escape('\\'))
}

/// Rows of one `INSERT` or values of one `IN`: below both engines' limits on parameters.
pub const CHUNK: usize = 500;
