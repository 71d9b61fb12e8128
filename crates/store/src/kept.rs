//! Statements whose text is kept. To write what a page of people asks with the query builder takes longer than SQLite takes to find
//! a person; the text is always the same, so it is built once, and each call only puts its values in.

use sea_orm::{DbBackend, Statement, Value, Values};

/// A statement over rows that each call chooses, with places for what each call gives.
#[derive(Debug)]
pub(crate) struct Kept {
    /// The text between the places; one more than there are places.
    pieces: Vec<String>,
    places: Vec<Place>,
}

#[derive(Debug)]
enum Place {
    /// The value that a call gives under this number.
    Given(usize),
    /// Always the same.
    Fixed(Value),
}

impl Kept {
    /// Keeps a statement that was built with `marks` where later calls have values of their own, in this order. Marks must be
    /// values that stand for nothing else in it.
    pub(crate) fn of(statement: Statement, marks: &[Value]) -> Self {
        let mut pieces = vec![String::new()];
        let mut rest = statement.sql.as_str();
        let sign = placeholder(statement.db_backend);
        while let Some((before, after)) = rest.split_once(sign) {
            push(&mut pieces, before);
            pieces.push(String::new());
            rest = after.trim_start_matches(|c: char| sign == '$' && c.is_ascii_digit());
        }
        push(&mut pieces, rest);
        let place = |value: Value| match marks.iter().position(|mark| *mark == value) {
            Some(number) => Place::Given(number),
            None => Place::Fixed(value),
        };
        Self { pieces, places: statement.values.into_iter().flat_map(|values| values.0).map(place).collect() }
    }

    /// The statement over `rows`, which it knows as the table `name`.
    pub(crate) fn over(&self, name: &str, rows: Statement, given: &[Value]) -> Statement {
        let values = rows.values.map_or_else(Vec::new, |values| values.0);
        let mut sql = String::with_capacity(self.length() + name.len() + rows.sql.len() + 32);
        for part in ["WITH \"", name, "\" AS (", &rows.sql, ") "] {
            sql.push_str(part);
        }
        self.filled(rows.db_backend, sql, values, given)
    }

    /// The statement by itself, for `backend`, which it was built for.
    pub(crate) fn with(&self, backend: DbBackend, given: &[Value]) -> Statement {
        self.filled(backend, String::with_capacity(self.length()), Vec::with_capacity(self.places.len()), given)
    }

    /// How long its text becomes, about.
    fn length(&self) -> usize {
        self.pieces.iter().map(String::len).sum::<usize>() + 4 * self.places.len()
    }

    fn filled(&self, backend: DbBackend, mut sql: String, mut values: Vec<Value>, given: &[Value]) -> Statement {
        let sign = placeholder(backend);
        for (piece, place) in self.pieces.iter().zip(self.places.iter().map(Some).chain([None])) {
            sql.push_str(piece);
            let Some(place) = place else { break };
            values.push(match place {
                Place::Given(number) => given.get(*number).cloned().unwrap_or(Value::Bool(None)),
                Place::Fixed(value) => value.clone(),
            });
            sql.push(sign);
            if sign == '$' {
                sql.push_str(&values.len().to_string());
            }
        }
        Statement { sql, values: Some(Values(values)), db_backend: backend }
    }
}

const fn placeholder(backend: DbBackend) -> char {
    match backend {
        DbBackend::Postgres => '$',
        _ => '?',
    }
}

fn push(pieces: &mut [String], text: &str) {
    if let Some(last) = pieces.last_mut() {
        last.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(backend: DbBackend, sql: &str, values: &[i64]) -> Statement {
        Statement::from_sql_and_values(backend, sql, values.iter().copied().map(Value::from))
    }

    fn numbers(statement: &Statement) -> Vec<i64> {
        let number = |value: &Value| match value {
            Value::BigInt(Some(number)) => *number,
            other => panic!("{other:?}"),
        };
        statement.values.iter().flat_map(|values| &values.0).map(number).collect()
    }

    #[test]
    fn each_call_puts_its_values_where_the_marks_were() {
        let (marks, given) = ([Value::from(-1_i64), Value::from(-2_i64)], [Value::from(10_i64), Value::from(20_i64)]);
        let text = "SELECT $1, a FROM \"few\" WHERE b = $2 AND c = $3 AND d = $4";
        let kept = Kept::of(statement(DbBackend::Postgres, text, &[-2, -1, 7, -2]), &marks);
        let rows = statement(DbBackend::Postgres, "SELECT * FROM t WHERE x = $1 AND y = $2", &[1, 2]);
        let filled = kept.over("few", rows, &given);
        let expected = "WITH \"few\" AS (SELECT * FROM t WHERE x = $1 AND y = $2) \
                        SELECT $3, a FROM \"few\" WHERE b = $4 AND c = $5 AND d = $6";
        assert_eq!(filled.sql, expected);
        assert_eq!(numbers(&filled), [1, 2, 20, 10, 7, 20]);
    }

    #[test]
    fn a_statement_by_itself_counts_from_one() {
        let text = "SELECT a FROM t WHERE x = $1 AND y = $2 AND x <> $3";
        let kept = Kept::of(statement(DbBackend::Postgres, text, &[-1, 7, -1]), &[(-1_i64).into()]);
        let filled = kept.with(DbBackend::Postgres, &[5_i64.into()]);
        assert_eq!(filled.sql, text);
        assert_eq!(numbers(&filled), [5, 7, 5]);
    }

    #[test]
    fn sqlite_counts_by_itself() {
        let kept =
            Kept::of(statement(DbBackend::Sqlite, "SELECT ?, a FROM few WHERE b = ?", &[-1, 3]), &[(-1_i64).into()]);
        let filled = kept.over("few", statement(DbBackend::Sqlite, "SELECT 1", &[]), &[5_i64.into()]);
        assert_eq!(filled.sql, "WITH \"few\" AS (SELECT 1) SELECT ?, a FROM few WHERE b = ?");
        assert_eq!(numbers(&filled), [5, 3]);
    }
}
