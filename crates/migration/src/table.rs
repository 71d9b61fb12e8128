//! One way to write a table, so that a schema step reads like the table it makes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// What a column holds, on both engines.
#[derive(Clone, Copy)]
pub(crate) enum Column {
    Uuid,
    Text,
    Int,
    BigInt,
    Bool,
    Date,
    /// UTC; the application writes microseconds.
    Instant,
    Json,
    Bytes,
}

/// A table under construction.
pub(crate) struct TableStep {
    name: &'static str,
    table: TableCreateStatement,
    indexes: Vec<IndexCreateStatement>,
    sqlite_indexes: Vec<IndexCreateStatement>,
}

/// Starts a table.
pub(crate) fn create(name: &'static str) -> TableStep {
    let table = Table::create().table(Alias::new(name)).take();
    TableStep { name, table, indexes: Vec::new(), sqlite_indexes: Vec::new() }
}

impl TableStep {
    /// A column that always has a value.
    pub(crate) fn column(mut self, name: &'static str, kind: Column) -> Self {
        let mut column = define(name, kind);
        self.table.col(column.not_null());
        self
    }

    /// A column that may be empty.
    pub(crate) fn optional(mut self, name: &'static str, kind: Column) -> Self {
        let mut column = define(name, kind);
        self.table.col(column.null());
        self
    }

    /// The primary key; for a tenant's table the tenant comes first.
    pub(crate) fn primary_key(mut self, columns: &[&'static str]) -> Self {
        let mut key = Index::create();
        for column in columns {
            key.col(Alias::new(*column));
        }
        self.table.primary_key(&mut key);
        self
    }

    /// A reference; composite where the target belongs to a tenant, so that no row points into another tenant.
    pub(crate) fn references(mut self, columns: &[&'static str], table: &'static str, keys: &[&'static str]) -> Self {
        let mut reference = ForeignKey::create();
        reference.name(format!("fk_{}_{}", self.name, columns.join("_")));
        for column in columns {
            reference.from_col(Alias::new(*column));
        }
        for key in keys {
            reference.to_col(Alias::new(*key));
        }
        reference.from_tbl(Alias::new(self.name)).to_tbl(Alias::new(table));
        self.table.foreign_key(&mut reference);
        self
    }

    /// A text column with a closed list of values.
    pub(crate) fn one_of(mut self, column: &'static str, values: &[&'static str]) -> Self {
        self.table.check(Expr::col(Alias::new(column)).is_in(values.iter().copied()));
        self
    }

    /// A unique constraint, inline, so that other tables can refer to it.
    pub(crate) fn unique(mut self, columns: &[&'static str]) -> Self {
        let mut index = Index::create();
        index.name(format!("uq_{}_{}", self.name, columns.join("_"))).unique();
        for column in columns {
            index.col(Alias::new(*column));
        }
        self.table.index(&mut index);
        self
    }

    /// An index for a list or a look-up.
    pub(crate) fn index(mut self, columns: &[&'static str]) -> Self {
        let index = self.plain_index(columns);
        self.indexes.push(index);
        self
    }

    /// An index that SQLite alone gets: it holds whole texts, which PostgreSQL bounds to a third of a page.
    pub(crate) fn sqlite_index(mut self, columns: &[&'static str]) -> Self {
        let index = self.plain_index(columns);
        self.sqlite_indexes.push(index);
        self
    }

    fn plain_index(&self, columns: &[&'static str]) -> IndexCreateStatement {
        let mut index = Index::create();
        index.name(format!("ix_{}_{}", self.name, columns.join("_"))).table(Alias::new(self.name));
        for column in columns {
            index.col(Alias::new(*column));
        }
        index.take()
    }

    /// Makes the table and its indexes.
    pub(crate) async fn run(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(self.table).await?;
        let sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        for index in self.indexes.into_iter().chain(self.sqlite_indexes.into_iter().filter(|_| sqlite)) {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn define(name: &'static str, kind: Column) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    match kind {
        Column::Uuid => column.uuid(),
        Column::Text => column.text(),
        Column::Int => column.integer(),
        Column::BigInt => column.big_integer(),
        Column::Bool => column.boolean(),
        Column::Date => column.date(),
        Column::Instant => column.timestamp_with_time_zone(),
        Column::Json => column.json_binary(),
        Column::Bytes => column.binary(),
    };
    column
}
