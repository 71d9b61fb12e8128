//! Keyset paging by row-value tuples: stable under inserts, and an index condition on both engines.

use sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{ColumnTrait, DbBackend, Statement, Value};

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

/// A `LIKE` pattern that finds what ends with `suffix`.
#[must_use]
pub fn suffix_pattern(suffix: &str) -> String {
    format!("%{}", escape(suffix))
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// `column LIKE pattern ESCAPE '\'`.
pub fn like<C: ColumnTrait>(column: C, pattern: String) -> SimpleExpr {
    Expr::col(column.as_column_ref()).like(sea_orm::sea_query::LikeExpr::new(pattern).escape('\\'))
}

/// A statement with its one limit written out, not bound. PostgreSQL takes a bound one for a tenth of the table, finds that a plan for
/// such a page is dear, and plans the statement anew at each call: half of what a page cost. The value stays bound and unused.
#[must_use]
pub(crate) fn with_limit_written_out(mut statement: Statement) -> Statement {
    const LIMIT: &str = " LIMIT $";
    let Some(at) = statement.sql.find(LIMIT) else { return statement };
    let rest = &statement.sql[at + LIMIT.len()..];
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let place: usize = rest[..digits].parse().unwrap_or_default();
    let bound = statement.values.as_ref().and_then(|values| values.0.get(place.checked_sub(1)?));
    let number = match bound {
        Some(Value::BigUnsigned(Some(number))) => number.to_string(),
        Some(Value::BigInt(Some(number))) => number.to_string(),
        _ => return statement,
    };
    statement.sql.replace_range(at..at + LIMIT.len() + digits, &format!(" LIMIT {number}"));
    statement
}

/// `column` holds `key` somewhere; both are search keys (`keizoku_domain::text::search_key`), so that nothing is left to fold. SQLite
/// compares bytes then: half of what going through keys with a pattern takes it.
pub(crate) fn has_key<C: ColumnTrait>(backend: DbBackend, column: C, key: &str) -> SimpleExpr {
    match backend {
        DbBackend::Sqlite => Func::cust("instr").arg(Expr::col(column.as_column_ref())).arg(key).gt(0),
        _ => like(column, contains_pattern(key)),
    }
}

/// Rows of one `INSERT` or values of one `IN`: below both engines' limits on parameters.
pub const CHUNK: usize = 500;

#[cfg(test)]
mod tests {
    use sea_orm::DbBackend;

    use super::*;

    #[test]
    fn a_bound_limit_is_written_out_and_nothing_else() {
        let written = |sql: &str, limit: Value| {
            let values = [Value::from("a"), limit, Value::from("b")];
            with_limit_written_out(Statement::from_sql_and_values(DbBackend::Postgres, sql, values)).sql
        };
        let sql = "SELECT * FROM (SELECT x FROM t WHERE a = $1 ORDER BY x LIMIT $2) AS t WHERE b = $3";
        assert_eq!(written(sql, 51_u64.into()), sql.replace("$2", "51"));
        assert_eq!(written(sql, "51".into()), sql);
        assert_eq!(written("SELECT x FROM t LIMIT ?", 51_u64.into()), "SELECT x FROM t LIMIT ?");
    }
}
