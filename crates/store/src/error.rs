//! What can go wrong between rows and values.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// A fault of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("database: {0}")]
    Db(#[from] DbErr),
    /// A row holds what no domain value can be made of.
    #[error("bad row in {table}.{column} ({row}): {reason}")]
    BadRow {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's id.
        row: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl StoreError {
    /// A row that does not fit the domain.
    pub fn bad_row(table: &'static str, column: &'static str, row: impl ToString, reason: impl ToString) -> Self {
        Self::BadRow { table, column, row: row.to_string(), reason: reason.to_string() }
    }

    /// Whether a unique constraint refused the write.
    #[must_use]
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, Self::Db(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))))
    }

    /// Whether trying the whole unit again may succeed: serialisation failure, deadlock, or a busy database.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        let Self::Db(error) = self else { return false };
        let (DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner))) = error else {
            return false;
        };
        inner
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .is_some_and(|code| matches!(code.as_ref(), "40001" | "40P01" | "5" | "6" | "261" | "517"))
    }
}
