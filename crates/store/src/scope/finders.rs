//! The only way to a row: every `SELECT`, `UPDATE` and `DELETE` of the house begins here, inside a tenant or with the reason why
//! it looks across them (`house.md`: "Plain `find` outside the store's scope module is banned by lint"; see `clippy.toml`).
#![expect(clippy::disallowed_methods, reason = "the module that the lint sends everybody to")]

use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{Condition, DeleteMany, EntityTrait, PrimaryKeyTrait, QueryFilter, Select, UpdateMany};

/// A table of tenants' rows that can be asked within a scope `S`: a company's or a workspace's.
pub(crate) trait Scoped<S>: EntityTrait {
    /// What keeps a statement inside `scope`.
    fn within(scope: S) -> Condition;

    /// The rows in `scope`.
    fn find_in(scope: S) -> Select<Self> {
        Self::find().filter(Self::within(scope))
    }

    /// Changes rows in `scope`.
    fn update_in(scope: S) -> UpdateMany<Self> {
        Self::update_many().filter(Self::within(scope))
    }

    /// Removes rows in `scope`.
    fn delete_in(scope: S) -> DeleteMany<Self> {
        Self::delete_many().filter(Self::within(scope))
    }

    /// The rows in `scope`, for use inside another statement; columns are still to be named.
    fn select_in(scope: S) -> SelectStatement {
        Query::select().from(Self::default()).cond_where(Self::within(scope)).to_owned()
    }
}

/// A statement over the rows of another one, which began here.
pub(crate) fn over(rows: SelectStatement, name: impl sea_orm::sea_query::IntoIden) -> SelectStatement {
    Query::select().from_subquery(rows, name).to_owned()
}

/// A statement over the rows of another one, which began here and stands before it under `name`; known as the table `table`.
pub(crate) fn over_named(name: &'static str, table: impl sea_orm::sea_query::IntoIden) -> SelectStatement {
    Query::select().from_as(name, table).to_owned()
}

/// Why a statement looks across tenants. Whoever adds a variant widens what the house can see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Across {
    /// Logging in, links and codes: the unique key or digest that was shown says whose row it is.
    Entry,
    /// The vendor's people see every customer.
    Vendor,
    /// The clock's and the queue's work is done for every customer.
    Work,
    /// What has served its time is removed for every customer.
    CleanUp,
    /// The demonstration moves along with its clock.
    Demo,
}

/// A table of tenants' rows.
pub(crate) trait Tenanted: EntityTrait {
    /// The rows of every tenant, for the reason given.
    fn find_across(_: Across) -> Select<Self> {
        Self::find()
    }

    /// Changes rows of every tenant, for the reason given.
    fn update_across(_: Across) -> UpdateMany<Self> {
        Self::update_many()
    }

    /// Removes rows of every tenant, for the reason given.
    fn delete_across(_: Across) -> DeleteMany<Self> {
        Self::delete_many()
    }
}

/// A table that belongs to no tenant: the vendor's catalogue and calendar, and the installation's own values.
pub(crate) trait Global: EntityTrait {
    /// All rows.
    fn find_all() -> Select<Self> {
        Self::find()
    }

    /// One row.
    fn find_one<T>(key: T) -> Select<Self>
    where
        T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType>,
    {
        Self::find_by_id(key)
    }

    /// Changes rows.
    fn update_all() -> UpdateMany<Self> {
        Self::update_many()
    }

    /// Removes rows.
    fn delete_all() -> DeleteMany<Self> {
        Self::delete_many()
    }
}
