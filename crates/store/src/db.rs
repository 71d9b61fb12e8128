//! Connections and write units. SQLite has one writing connection and several reading ones; PostgreSQL has one pool.

use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use keizoku_migration::{Migrator, Steps};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqlxPostgresConnector, SqlxSqliteConnector,
    TransactionOptions, TransactionTrait,
};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _};

use crate::error::StoreError;

/// Which database stands behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Embedded.
    Sqlite,
    /// By URL.
    Postgres,
}

/// A connection that was not used for so long is asked whether it still stands before it is used again. One that broke more recently
/// fails once, and is thrown away by that.
const QUIET: Duration = Duration::from_secs(5);

/// How long a connection reads from a file. It learns at its opening how the rows lie ([`Db::optimize`]).
const READS_FOR: Duration = Duration::from_secs(60 * 60);

/// Rows that the thread of a SQLite connection is ahead of their reader. A page with the row that tells whether another one follows fits:
/// with the driver's 50, the thread fell asleep once a page.
const ROWS_AHEAD: usize = 256;

/// Where the database is.
#[derive(Debug, Clone)]
pub struct DbConfig {
    /// `sqlite://…` or `postgres://…`.
    pub url: String,
    /// Connections for reading (SQLite) or in all (PostgreSQL).
    pub max_connections: u32,
}

/// The database: one handle to read, one to write.
#[derive(Debug, Clone)]
pub struct Db {
    read: DatabaseConnection,
    write: DatabaseConnection,
    engine: Engine,
}

impl Db {
    /// Connects; does not migrate.
    ///
    /// # Errors
    /// The URL is not understood or the database cannot be reached.
    pub async fn connect(config: &DbConfig) -> Result<Self, StoreError> {
        if config.url.starts_with("sqlite:") {
            Self::connect_sqlite(config).await
        } else {
            Self::connect_postgres(config).await
        }
    }

    async fn connect_sqlite(config: &DbConfig) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::from_str(&config.url)
            .map_err(connection_error)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(Duration::from_secs(10))
            .foreign_keys(true)
            .pragma("cache_size", "-16384")
            .row_buffer_size(ROWS_AHEAD)
            .disable_statement_logging();
        let pool = |most: u32| {
            let pool = SqlitePoolOptions::new().max_connections(most).min_connections(1);
            // A file does not hang up.
            pool.idle_timeout(None).max_lifetime(None).test_before_acquire(false)
        };
        let write = pool(1).connect_with(options.clone()).await.map_err(connection_error)?;
        let read = pool(config.max_connections.max(1))
            .max_lifetime(READS_FOR)
            .connect_with(options.pragma("query_only", "ON"))
            .await
            .map_err(connection_error)?;
        Ok(Self {
            read: SqlxSqliteConnector::from_sqlx_sqlite_pool(read),
            write: SqlxSqliteConnector::from_sqlx_sqlite_pool(write),
            engine: Engine::Sqlite,
        })
    }

    async fn connect_postgres(config: &DbConfig) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(&config.url).map_err(connection_error)?.disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(config.max_connections.max(2))
            .acquire_timeout(Duration::from_secs(10))
            // Asking whether the server is still there before every statement would double the way to it.
            .test_before_acquire(false)
            .before_acquire(|connection, pooled| {
                Box::pin(async move {
                    if pooled.idle_for >= QUIET {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .connect_with(options)
            .await
            .map_err(connection_error)?;
        let both = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
        Ok(Self { read: both.clone(), write: both, engine: Engine::Postgres })
    }

    /// Runs the schema steps that are missing.
    ///
    /// # Errors
    /// A step failed; it is rolled back.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        Ok(Migrator::up(&self.write, None).await?)
    }

    /// How many schema steps are missing; writes nothing.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn pending_migrations(&self) -> Result<usize, StoreError> {
        Ok(Migrator::get_pending_migrations(&self.write).await?.len())
    }

    /// To read outside a write unit.
    #[must_use]
    pub const fn read(&self) -> &DatabaseConnection {
        &self.read
    }

    /// Which database stands behind.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens a write unit. Dropped without [`Uow::commit`], it is rolled back.
    /// Never held across mail, HTTP, storage or hashing: SQLite has one writer.
    ///
    /// # Errors
    /// No connection within the time allowed.
    pub async fn begin(&self, now: DateTime<Utc>) -> Result<Uow, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (self.engine == Engine::Sqlite)
                .then_some(sea_orm::SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.write.begin_with_options(options).await?;
        Ok(Uow { transaction, now, engine: self.engine, ended_sessions: AtomicBool::new(false) })
    }

    /// Lets SQLite look at how many rows there are to a key, where that has changed much. Without it, it does not know that a
    /// workspace has a million enrolments and a person ten, and may read the million to save itself the sorting of the ten. The
    /// connection that writes knows it at once, those that read when they are opened anew. PostgreSQL does this by itself.
    ///
    /// # Errors
    /// The database.
    pub async fn optimize(&self) -> Result<(), StoreError> {
        if self.engine == Engine::Sqlite {
            // Every table (0x10000), and a sample of its rows (0x02).
            self.write.execute_unprepared("PRAGMA optimize = 0x10002").await?;
        }
        Ok(())
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// It does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.read.execute_unprepared("SELECT 1").await.map(|_| ())?)
    }

    /// Closes every connection.
    ///
    /// # Errors
    /// A connection could not be closed in order.
    pub async fn close(self) -> Result<(), StoreError> {
        if self.engine == Engine::Sqlite {
            self.read.close().await?;
        }
        Ok(self.write.close().await?)
    }
}

fn connection_error(error: sqlx::Error) -> StoreError {
    StoreError::Db(sea_orm::DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error.into())))
}

/// An open write unit: one transaction at one instant.
#[derive(Debug)]
pub struct Uow {
    transaction: DatabaseTransaction,
    now: DateTime<Utc>,
    engine: Engine,
    ended_sessions: AtomicBool,
}

impl Uow {
    /// To read and write inside the unit.
    #[must_use]
    pub const fn conn(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// The instant of everything written in this unit.
    #[must_use]
    pub const fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Which database stands behind.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Notes that the unit ends sessions.
    pub(crate) fn ends_sessions(&self) {
        self.ended_sessions.store(true, Ordering::Relaxed);
    }

    /// Whether the unit ends sessions: what is remembered of them no longer holds once it is committed.
    #[must_use]
    pub fn has_ended_sessions(&self) -> bool {
        self.ended_sessions.load(Ordering::Relaxed)
    }

    /// Makes everything in the unit lasting.
    ///
    /// # Errors
    /// The database refused; nothing was written.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}
