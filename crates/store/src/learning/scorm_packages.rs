//! SCORM packages of the vendor: what they are, and their files in pieces, so that none is held in memory whole.

use chrono::{DateTime, Utc};
use keizoku_domain::id::ScormPackageId;
use keizoku_domain::learning::scorm::{ScormFacts, archive};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::db::Uow;
use crate::entity::scorm_files::{self, Column as F};
use crate::entity::scorm_packages::{ActiveModel, Column as C, Entity, Model};
use crate::entity::scorm_pieces::{self, Column as P};
use crate::error::StoreError;
use crate::scope::Global;

/// The most bytes of a piece.
pub const PIECE: usize = 256 * 1024;

/// A package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Id.
    pub id: ScormPackageId,
    /// What it is.
    pub facts: ScormFacts,
    /// The name of the file it came in.
    pub file_name: String,
    /// Digest of that file, in hexadecimal.
    pub sha256: String,
    /// How many files it has.
    pub files: u32,
    /// Its size unpacked.
    pub size: u64,
    /// Who loaded it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
}

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageFile {
    /// Its number in the package.
    pub number: i32,
    /// Its path.
    pub path: String,
    /// Its size.
    pub size: u64,
    /// Its digest, in hexadecimal.
    pub sha256: String,
}

fn package(row: Model) -> Result<Package, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("scorm_packages", column, row.id, reason);
    Ok(Package {
        id: ScormPackageId::from_uuid(row.id),
        facts: serde_json::from_value(row.facts.clone()).map_err(|e| bad("facts", e.to_string()))?,
        files: u32::try_from(row.files).map_err(|e| bad("files", e.to_string()))?,
        size: u64::try_from(row.size).map_err(|e| bad("size", e.to_string()))?,
        file_name: row.file_name,
        sha256: row.sha256,
        created_by: row.created_by,
        created_at: row.created_at,
    })
}

/// A package whose files are all there.
///
/// # Errors
/// The database, or a row that is no package.
pub async fn find(conn: &impl ConnectionTrait, id: ScormPackageId) -> Result<Option<Package>, StoreError> {
    Entity::find_one(id.as_uuid()).filter(C::Ready.eq(true)).one(conn).await?.map(package).transpose()
}

/// Of these packages, those whose files are all there.
///
/// # Errors
/// The database, or a row that is no package.
pub async fn of_ids(conn: &impl ConnectionTrait, ids: &[ScormPackageId]) -> Result<Vec<Package>, StoreError> {
    let query = Entity::find_all().filter(C::Id.is_in(ids.iter().map(|id| id.as_uuid()))).filter(C::Ready.eq(true));
    query.all(conn).await?.into_iter().map(package).collect()
}

/// A package that came in a file of this digest and is or was the content of a unit.
///
/// # Errors
/// The database, or a row that is no package.
pub async fn taken_of(conn: &impl ConnectionTrait, sha256: &str) -> Result<Option<Package>, StoreError> {
    let query = Entity::find_all().filter(C::Sha256.eq(sha256)).filter(C::Ready.eq(true)).filter(C::Taken.eq(true));
    query.one(conn).await?.map(package).transpose()
}

/// Begins a package; its files follow.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, package: &Package) -> Result<(), StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("scorm_packages", column, package.id, reason);
    let row = ActiveModel {
        id: Set(package.id.as_uuid()),
        facts: Set(serde_json::to_value(&package.facts).map_err(|e| bad("facts", e.to_string()))?),
        file_name: Set(package.file_name.clone()),
        sha256: Set(package.sha256.clone()),
        files: Set(i32::try_from(package.files).map_err(|e| bad("files", e.to_string()))?),
        size: Set(i64::try_from(package.size).map_err(|e| bad("size", e.to_string()))?),
        ready: Set(false),
        taken: Set(false),
        created_by: Set(package.created_by.clone()),
        created_at: Set(package.created_at),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Adds a file with its bytes.
///
/// # Errors
/// The database.
pub async fn insert_file(uow: &Uow, id: ScormPackageId, file: &PackageFile, bytes: &[u8]) -> Result<(), StoreError> {
    let row = scorm_files::ActiveModel {
        package_id: Set(id.as_uuid()),
        number: Set(file.number),
        path: Set(file.path.clone()),
        path_key: Set(archive::key(&file.path)),
        size: Set(i64::try_from(file.size).map_err(|e| StoreError::bad_row("scorm_files", "size", id, e))?),
        sha256: Set(file.sha256.clone()),
    };
    scorm_files::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    for (number, piece) in (0_i32..).zip(bytes.chunks(PIECE)) {
        let row = scorm_pieces::ActiveModel {
            package_id: Set(id.as_uuid()),
            file: Set(file.number),
            number: Set(number),
            bytes: Set(piece.to_vec()),
        };
        scorm_pieces::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Says that all files of a package are there.
///
/// # Errors
/// The database.
pub async fn finish(uow: &Uow, id: ScormPackageId) -> Result<(), StoreError> {
    mark(uow, id, C::Ready).await
}

/// Says that a package is the content of a unit; it stays from then on.
///
/// # Errors
/// The database.
pub async fn take(uow: &Uow, id: ScormPackageId) -> Result<(), StoreError> {
    mark(uow, id, C::Taken).await
}

async fn mark(uow: &Uow, id: ScormPackageId, column: C) -> Result<(), StoreError> {
    Entity::update_all().col_expr(column, Expr::value(true)).filter(C::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// A file of a package by its path, or by one that differs in case only.
///
/// # Errors
/// The database, or a row that is no file.
pub async fn file(
    conn: &impl ConnectionTrait,
    id: ScormPackageId,
    path: &str,
) -> Result<Option<PackageFile>, StoreError> {
    let query = scorm_files::Entity::find_all().filter(F::PackageId.eq(id.as_uuid()));
    let row = query.filter(F::PathKey.eq(archive::key(path))).one(conn).await?;
    row.map(|row| {
        let size =
            u64::try_from(row.size).map_err(|e| StoreError::bad_row("scorm_files", "size", row.package_id, e))?;
        Ok(PackageFile { number: row.number, path: row.path, size, sha256: row.sha256 })
    })
    .transpose()
}

/// A piece of a file.
///
/// # Errors
/// The database, or a piece that is not there.
pub async fn piece(
    conn: &impl ConnectionTrait,
    id: ScormPackageId,
    (file, number): (i32, i32),
) -> Result<Vec<u8>, StoreError> {
    let row = scorm_pieces::Entity::find_one((id.as_uuid(), file, number)).one(conn).await?;
    Ok(row.ok_or_else(|| StoreError::bad_row("scorm_pieces", "number", id, "is not there"))?.bytes)
}

/// Removes packages that were loaded before `instant` and never became the content of a unit; a few at a time.
///
/// # Errors
/// The database.
pub async fn forget_before(uow: &Uow, instant: DateTime<Utc>) -> Result<u64, StoreError> {
    let rows = Entity::find_all().filter(C::Taken.eq(false)).filter(C::CreatedAt.lt(instant)).limit(5);
    let mut gone = 0;
    for row in rows.all(uow.conn()).await? {
        scorm_pieces::Entity::delete_all().filter(P::PackageId.eq(row.id)).exec(uow.conn()).await?;
        scorm_files::Entity::delete_all().filter(F::PackageId.eq(row.id)).exec(uow.conn()).await?;
        gone += Entity::delete_all().filter(C::Id.eq(row.id)).exec(uow.conn()).await?.rows_affected;
    }
    Ok(gone)
}
