//! Many new rows at once: the statement's text is made once for all full chunks, instead of as a tree of expressions for each.

use std::fmt::Write as _;

use sea_orm::{
    ActiveModelTrait, ActiveValue, ConnectionTrait as _, DbBackend, EntityName as _, EntityTrait, IdenStatic as _,
    Iterable as _, Statement, Value,
};

use crate::db::Uow;
use crate::error::StoreError;
use crate::keyset::CHUNK;

/// Inserts rows of one table, all with the same columns set, [`CHUNK`] of them a statement.
///
/// # Errors
/// The database; columns that are set in some rows only.
pub(crate) async fn insert<A: ActiveModelTrait>(uow: &Uow, mut rows: Vec<A>) -> Result<(), StoreError> {
    let Some(first) = rows.first() else { return Ok(()) };
    let backend = uow.conn().get_database_backend();
    let columns: Vec<<A::Entity as EntityTrait>::Column> =
        <A::Entity as EntityTrait>::Column::iter().filter(|column| first.get(*column).is_set()).collect();
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.as_str())).collect();
    let into = format!("INSERT INTO \"{}\" ({}) VALUES ", A::Entity::default().table_name(), names.join(", "));
    let text = |rows: usize| format!("{into}{}", places(backend, rows, columns.len()));
    let full = (rows.len() >= CHUNK).then(|| text(CHUNK));
    for chunk in rows.chunks_mut(CHUNK) {
        let mut values: Vec<Value> = Vec::with_capacity(chunk.len() * columns.len());
        for row in chunk.iter_mut() {
            for column in &columns {
                match row.take(*column) {
                    ActiveValue::Set(value) | ActiveValue::Unchanged(value) => values.push(value),
                    ActiveValue::NotSet => {
                        let missing = format!("{} is set in some rows only", column.as_str());
                        return Err(StoreError::Db(sea_orm::DbErr::Custom(missing)));
                    }
                }
            }
        }
        let sql = match &full {
            Some(full) if chunk.len() == CHUNK => full.clone(),
            _ => text(chunk.len()),
        };
        uow.conn().execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    }
    Ok(())
}

/// `(?, ?), (?, ?)`, as the engine writes them.
fn places(backend: DbBackend, rows: usize, columns: usize) -> String {
    let mut text = String::with_capacity(rows * columns * 8);
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns {
            text.push_str(if column == 0 { "" } else { ", " });
            match backend {
                DbBackend::Sqlite => text.push('?'),
                // Writing into a text does not fail.
                _ => drop(write!(text, "${}", row * columns + column + 1)),
            }
        }
        text.push(')');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_place() {
        assert_eq!(places(DbBackend::Sqlite, 2, 3), "(?, ?, ?), (?, ?, ?)");
        assert_eq!(places(DbBackend::Postgres, 2, 2), "($1, $2), ($3, $4)");
    }
}
