//! Bare access to the database: whole rows read and written with plain SQL, whatever table they are of.

use std::str::FromStr as _;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_testkit::Engine;
use serde_json::Value as Json;
use sqlx::postgres::{PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Column as _, PgPool, Row as _, SqlitePool, TypeInfo as _, ValueRef as _};
use uuid::Uuid;

use crate::Outcome;

/// Rows of one statement; the same number as the product writes.
const CHUNK: usize = 500;

/// A value of a row. An empty one still has a type, because PostgreSQL asks for it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Uuid(Option<Uuid>),
    Text(Option<String>),
    Int(Option<i32>),
    BigInt(Option<i64>),
    Bool(Option<bool>),
    Date(Option<NaiveDate>),
    Instant(Option<DateTime<Utc>>),
    Json(Option<Json>),
    Bytes(Option<Vec<u8>>),
}

impl Cell {
    /// The id in this cell, however the engine answers ids.
    ///
    /// # Errors
    /// A cell without one.
    pub(crate) fn as_uuid(&self) -> Outcome<Uuid> {
        match self {
            Self::Uuid(Some(id)) => Ok(*id),
            Self::Bytes(Some(bytes)) => Ok(Uuid::from_slice(bytes)?),
            other => Err(format!("no id: {other:?}").into()),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

macro_rules! cell_from {
    ($($kind:ty => $variant:ident),+) => { $(
        impl From<$kind> for Cell {
            fn from(value: $kind) -> Self { Self::$variant(Some(value)) }
        }
    )+ };
}

cell_from!(Uuid => Uuid, i32 => Int, i64 => BigInt, NaiveDate => Date, DateTime<Utc> => Instant, Json => Json);

/// Rows of a table.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    /// The table.
    pub(crate) table: &'static str,
    /// Its columns.
    pub(crate) columns: Vec<String>,
    /// A cell for each column.
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Rows {
    /// One row, as pairs of column and value.
    pub(crate) fn one(table: &'static str, cells: Vec<(&str, Cell)>) -> Self {
        let (columns, row) = cells.into_iter().map(|(column, cell)| (column.to_owned(), cell)).unzip();
        Self { table, columns, rows: vec![row] }
    }

    /// The same row with other values in the columns that it has.
    pub(crate) fn with(mut self, cells: &[(&str, Cell)]) -> Self {
        for (column, cell) in cells {
            let Some(place) = self.columns.iter().position(|name| name == column) else { continue };
            for row in &mut self.rows {
                row[place] = cell.clone();
            }
        }
        self
    }

    fn statement(&self, engine: Engine, rows: usize) -> Arc<str> {
        let columns = self.columns.len();
        let tuple = |row: usize| {
            let marks: Vec<String> = (1..=columns)
                .map(|column| match engine {
                    Engine::Sqlite => "?".to_owned(),
                    Engine::Postgres => format!("${}", row * columns + column),
                })
                .collect();
            format!("({})", marks.join(","))
        };
        let tuples: Vec<String> = (0..rows).map(tuple).collect();
        format!("INSERT INTO {} ({}) VALUES {}", self.table, self.columns.join(","), tuples.join(",")).into()
    }
}

/// A pool of plain connections, set up like the product's own.
#[derive(Debug, Clone)]
pub(crate) enum Bare {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

macro_rules! bound {
    ($query:expr, $cell:expr) => {
        match $cell {
            Cell::Uuid(value) => $query.bind(*value),
            Cell::Text(value) => $query.bind(value.as_deref()),
            Cell::Int(value) => $query.bind(*value),
            Cell::BigInt(value) => $query.bind(*value),
            Cell::Bool(value) => $query.bind(*value),
            Cell::Date(value) => $query.bind(*value),
            Cell::Instant(value) => $query.bind(*value),
            Cell::Json(value) => $query.bind(value.as_ref()),
            Cell::Bytes(value) => $query.bind(value.as_deref()),
        }
    };
}

pub(crate) use bound;

macro_rules! insert_all {
    ($pool:expr, $tables:expr, $engine:expr) => {{
        let mut transaction = $pool.begin().await?;
        for table in $tables {
            let mut full = None;
            for chunk in table.rows.chunks(CHUNK) {
                let sql = if chunk.len() == CHUNK {
                    full.get_or_insert_with(|| table.statement($engine, CHUNK)).clone()
                } else {
                    table.statement($engine, chunk.len())
                };
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for cell in chunk.iter().flatten() {
                    query = bound!(query, cell);
                }
                query.execute(&mut *transaction).await?;
            }
        }
        transaction.commit().await?;
    }};
}

impl Bare {
    /// Plain connections to a database of the product.
    pub(crate) async fn connect(engine: Engine, url: &str, most: u32) -> Outcome<Self> {
        Ok(match engine {
            Engine::Sqlite => {
                let options = SqliteConnectOptions::from_str(url)?
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Normal)
                    .foreign_keys(true)
                    .pragma("cache_size", "-16384")
                    .row_buffer_size(256);
                let pool = SqlitePoolOptions::new().max_connections(most).test_before_acquire(false);
                Self::Sqlite(pool.connect_with(options).await?)
            }
            Engine::Postgres => {
                let pool = PgPoolOptions::new().max_connections(most).test_before_acquire(false);
                Self::Postgres(pool.connect(url).await?)
            }
        })
    }

    /// Writes rows in one transaction, in the order of the tables.
    pub(crate) async fn insert(&self, tables: &[Rows]) -> Outcome<()> {
        match self {
            Self::Sqlite(pool) => insert_all!(pool, tables, Engine::Sqlite),
            Self::Postgres(pool) => insert_all!(pool, tables, Engine::Postgres),
        }
        Ok(())
    }

    /// Runs statements in one transaction.
    pub(crate) async fn write(&self, statements: &[(&'static str, &[Cell])]) -> Outcome<()> {
        macro_rules! written {
            ($transaction:expr) => {{
                let mut transaction = $transaction;
                for (sql, binds) in statements {
                    let mut query = sqlx::query(*sql);
                    for cell in *binds {
                        query = bound!(query, cell);
                    }
                    query.execute(&mut *transaction).await?;
                }
                transaction.commit().await?;
            }};
        }
        match self {
            Self::Sqlite(pool) => written!(pool.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => written!(pool.begin().await?),
        }
        Ok(())
    }

    /// The answer of a statement: names and cells.
    pub(crate) async fn query(&self, sql: &str, binds: &[Cell]) -> Outcome<(Vec<String>, Vec<Vec<Cell>>)> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(pool) => {
                let mut query = sqlx::query(sql);
                for cell in binds {
                    query = bound!(query, cell);
                }
                let rows = query.fetch_all(pool).await?;
                Ok((names(rows.first()), rows.iter().map(sqlite_cells).collect::<Outcome<_>>()?))
            }
            Self::Postgres(pool) => {
                let mut query = sqlx::query(sql);
                for cell in binds {
                    query = bound!(query, cell);
                }
                let rows = query.fetch_all(pool).await?;
                Ok((names(rows.first()), rows.iter().map(postgres_cells).collect::<Outcome<_>>()?))
            }
        }
    }

    /// Brings PostgreSQL to where its own autovacuum brings it; SQLite has nothing of the kind.
    pub(crate) async fn vacuum(&self) -> Outcome<()> {
        if let Self::Postgres(pool) = self {
            sqlx::query("VACUUM ANALYZE").execute(pool).await?;
        }
        Ok(())
    }

    /// How the database would run a statement.
    pub(crate) async fn explain(&self, sql: &str, binds: &[Cell]) -> Outcome<String> {
        let (ask, column) = match self {
            Self::Sqlite(_) => ("EXPLAIN QUERY PLAN", 3),
            Self::Postgres(_) => ("EXPLAIN (ANALYZE, BUFFERS)", 0),
        };
        let (_, rows) = self.query(&format!("{ask} {sql}"), binds).await?;
        let lines = rows.iter().filter_map(|row| match row.get(column) {
            Some(Cell::Text(Some(line))) => Some(line.as_str()),
            _ => None,
        });
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }

    /// Closes every connection.
    pub(crate) async fn close(self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

fn names<R: sqlx::Row>(row: Option<&R>) -> Vec<String> {
    row.map(|row| row.columns().iter().map(|column| column.name().to_owned()).collect()).unwrap_or_default()
}

/// SQLite knows what a value is, not what its column should hold.
fn sqlite_cells(row: &SqliteRow) -> Outcome<Vec<Cell>> {
    (0..row.len())
        .map(|place| {
            let raw = row.try_get_raw(place)?;
            if raw.is_null() {
                return Ok(Cell::Text(None));
            }
            let kind = raw.type_info().name().to_owned();
            Ok(match kind.as_str() {
                "INTEGER" => Cell::BigInt(row.try_get_unchecked(place)?),
                "TEXT" => Cell::Text(row.try_get_unchecked(place)?),
                "BLOB" => Cell::Bytes(row.try_get_unchecked(place)?),
                other => return Err(format!("a value of type {other}").into()),
            })
        })
        .collect()
}

fn postgres_cells(row: &PgRow) -> Outcome<Vec<Cell>> {
    row.columns()
        .iter()
        .enumerate()
        .map(|(place, column)| {
            Ok(match column.type_info().name() {
                "UUID" => Cell::Uuid(row.try_get(place)?),
                "TEXT" | "VARCHAR" => Cell::Text(row.try_get(place)?),
                "INT4" => Cell::Int(row.try_get(place)?),
                "INT8" => Cell::BigInt(row.try_get(place)?),
                "BOOL" => Cell::Bool(row.try_get(place)?),
                "DATE" => Cell::Date(row.try_get(place)?),
                "TIMESTAMPTZ" => Cell::Instant(row.try_get(place)?),
                "JSONB" | "JSON" => Cell::Json(row.try_get(place)?),
                "BYTEA" => Cell::Bytes(row.try_get(place)?),
                other => return Err(format!("a column of type {other}").into()),
            })
        })
        .collect()
}
