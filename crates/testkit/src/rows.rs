//! How many rows of each table speak of something: for tests that nothing of it is left.

use std::collections::BTreeMap;

use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use sqlx::{AssertSqlSafe, Row as _};

use crate::{Engine, TestApp};

impl TestApp {
    /// What a statement counts.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn counted(&self, sql: &str) -> i64 {
        match self.engine() {
            Engine::Sqlite => {
                let pool = SqlitePool::connect(self.database_url()).await.expect("the database answers");
                let row = sqlx::query(AssertSqlSafe(sql)).fetch_one(&pool).await.expect("a count");
                pool.close().await;
                row.get(0)
            }
            Engine::Postgres => {
                let pool = PgPool::connect(self.database_url()).await.expect("the database answers");
                let row = sqlx::query(AssertSqlSafe(sql)).fetch_one(&pool).await.expect("a count");
                pool.close().await;
                row.get(0)
            }
        }
    }

    /// Runs a statement as it stands.
    ///
    /// # Errors
    /// What the database says to it.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn execute(&self, sql: &str) -> Result<(), sqlx::Error> {
        match self.engine() {
            Engine::Sqlite => {
                let pool = SqlitePool::connect(self.database_url()).await.expect("the database answers");
                let done = sqlx::query(AssertSqlSafe(sql)).execute(&pool).await.map(drop);
                pool.close().await;
                done
            }
            Engine::Postgres => {
                let pool = PgPool::connect(self.database_url()).await.expect("the database answers");
                let done = sqlx::query(AssertSqlSafe(sql)).execute(&pool).await.map(drop);
                pool.close().await;
                done
            }
        }
    }

    /// The rows of every table whose `column` (of ids) holds `id`, given as 32 hexadecimal digits; tables without any are left out.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn rows_with(&self, column: &str, id: &str) -> BTreeMap<String, i64> {
        let mut found = BTreeMap::new();
        match self.engine() {
            Engine::Sqlite => {
                let pool = SqlitePool::connect(self.database_url()).await.expect("the database answers");
                let tables = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p \
                    WHERE m.type = 'table' AND p.name = ?";
                for row in sqlx::query(tables).bind(column).fetch_all(&pool).await.expect("the tables") {
                    let table: String = row.get(0);
                    let count = format!("SELECT count(*) FROM {table} WHERE {column} = x'{id}'");
                    let count = sqlx::query(AssertSqlSafe(count)).fetch_one(&pool).await.expect("a count");
                    found.insert(table, count.get::<i64, _>(0));
                }
                pool.close().await;
            }
            Engine::Postgres => {
                let pool = PgPool::connect(self.database_url()).await.expect("the database answers");
                let tables = "SELECT table_name::text FROM information_schema.columns \
                    WHERE table_schema = 'public' AND column_name = $1";
                for row in sqlx::query(tables).bind(column).fetch_all(&pool).await.expect("the tables") {
                    let table: String = row.get(0);
                    let count = format!("SELECT count(*) FROM {table} WHERE {column} = '{id}'::uuid");
                    let count = sqlx::query(AssertSqlSafe(count)).fetch_one(&pool).await.expect("a count");
                    found.insert(table, count.get::<i64, _>(0));
                }
                pool.close().await;
            }
        }
        found.retain(|_, count| *count > 0);
        found
    }

    /// Whether SQLite has looked at how the rows of `table` lie.
    ///
    /// # Panics
    /// When the database does not answer, or is another one.
    pub async fn sqlite_has_seen(&self, table: &str) -> bool {
        let pool = SqlitePool::connect(self.database_url()).await.expect("the database answers");
        let seen = sqlx::query("SELECT count(*) FROM sqlite_stat1 WHERE tbl = ?").bind(table).fetch_one(&pool).await;
        let seen = seen.expect("SQLite has looked at its tables").get::<i64, _>(0);
        pool.close().await;
        seen > 0
    }
}
