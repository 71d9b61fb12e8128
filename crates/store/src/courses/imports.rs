//! Loaded files of the catalogue and the calendar: the file itself is kept, and its plan worked out anew.

use chrono::{DateTime, Utc};
use keizoku_domain::id::CatalogueImportId;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::db::Uow;
use crate::entity::catalogue_imports::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::Global;

/// Which of the vendor's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueFileKind {
    /// Courses.
    Courses,
    /// National holidays.
    Holidays,
}

impl CatalogueFileKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Courses => "courses",
            Self::Holidays => "holidays",
        }
    }
}

/// A loaded file.
#[derive(Debug, Clone)]
pub struct CatalogueImport {
    /// Its id.
    pub id: CatalogueImportId,
    /// The file's name.
    pub file_name: String,
    /// The file.
    pub content: Vec<u8>,
    /// Whether it was confirmed.
    pub committed: bool,
    /// Who loaded it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
}

fn import(row: Model) -> CatalogueImport {
    CatalogueImport {
        id: CatalogueImportId::from_uuid(row.id),
        file_name: row.file_name,
        content: row.content,
        committed: row.state == "committed",
        created_by: row.created_by,
        created_at: row.created_at,
    }
}

/// Keeps a loaded file.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, kind: CatalogueFileKind, import: &CatalogueImport) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(import.id.as_uuid()),
        kind: Set(kind.as_str().to_owned()),
        file_name: Set(import.file_name.clone()),
        content: Set(import.content.clone()),
        state: Set("open".to_owned()),
        created_by: Set(import.created_by.clone()),
        created_at: Set(import.created_at),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// A loaded file of a kind.
///
/// # Errors
/// The database.
pub async fn find(
    conn: &impl ConnectionTrait,
    kind: CatalogueFileKind,
    id: CatalogueImportId,
) -> Result<Option<CatalogueImport>, StoreError> {
    let query = Entity::find_one(id.as_uuid()).filter(C::Kind.eq(kind.as_str()));
    Ok(query.one(conn).await?.map(import))
}

/// Marks a file as confirmed; tells whether it was open until now.
///
/// # Errors
/// The database.
pub async fn commit(uow: &Uow, id: CatalogueImportId) -> Result<bool, StoreError> {
    let done = Entity::update_all()
        .col_expr(C::State, Expr::value("committed"))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::State.eq("open"))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Forgets files that were loaded before `instant`.
///
/// # Errors
/// The database.
pub async fn forget_before(uow: &Uow, instant: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(Entity::delete_all().filter(C::CreatedAt.lt(instant)).exec(uow.conn()).await?.rows_affected)
}
