//! A row read by the driver alone. The ORM tries each value in several ways and copies every text; of a page of people that was half of
//! what reading it cost. Texts are borrowed here until something is made of them.

use sea_orm::{DbErr, QueryResult, RuntimeErr};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};

use crate::error::StoreError;

/// A row of either engine.
#[derive(Clone, Copy)]
pub(crate) enum Row<'r> {
    /// Of the embedded database.
    Sqlite(&'r SqliteRow),
    /// Of the server.
    Postgres(&'r PgRow),
}

impl<'r> Row<'r> {
    /// The driver's row behind the ORM's.
    ///
    /// # Errors
    /// A row of neither engine, which there is none of.
    pub(crate) fn of(row: &'r QueryResult) -> Result<Self, StoreError> {
        if let Some(row) = row.try_as_sqlite_row() {
            return Ok(Self::Sqlite(row));
        }
        let row = row.try_as_pg_row().map(Self::Postgres);
        row.ok_or_else(|| DbErr::Custom("a row of an unknown engine".to_owned()).into())
    }

    /// The value at `place`, counted from nought.
    ///
    /// # Errors
    /// A value of another type, or none where `T` must have one.
    pub(crate) fn get<T>(self, place: usize) -> Result<T, StoreError>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres>,
    {
        let value = match self {
            Self::Sqlite(row) => row.try_get(place),
            Self::Postgres(row) => row.try_get(place),
        };
        value.map_err(|error| DbErr::Query(RuntimeErr::SqlxError(error.into())).into())
    }
}
