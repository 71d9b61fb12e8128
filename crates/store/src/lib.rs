//! The only floor that knows the ORM: rows, scoped finders, locks, and the mapping between rows and domain values.

pub mod audit;
mod bulk;
pub mod courses;
pub mod db;
pub mod demo;
#[expect(unreachable_pub, reason = "the entity derives write public items; nothing above this floor names one")]
pub(crate) mod entity;
pub mod error;
pub mod identity;
pub mod integration;
pub mod jobs;
mod kept;
pub mod keyset;
pub mod learning;
pub mod messaging;
pub mod ordering;
pub mod people;
pub mod purge;
mod row;
pub mod scope;
pub mod seats;
pub mod settings;

pub use db::{Db, DbConfig, Engine, Uow};
pub use error::StoreError;
pub use scope::{CompanyScope, WorkspaceScope};
/// A connection to read through, inside a write unit or outside; only this floor and its callers' signatures name it.
pub use sea_orm::ConnectionTrait as Connection;
