//! Videos of the vendor: what they are, and their films in pieces, so that none is held in memory whole.

use chrono::{DateTime, Utc};
use keizoku_domain::id::VideoId;
use keizoku_domain::learning::video::VideoFacts;
use keizoku_domain::learning::video::captions::Captions;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::db::Uow;
use crate::entity::video_pieces::{self, Column as P};
use crate::entity::videos::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::Global;

pub use super::scorm_packages::PIECE;

/// A video.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    /// Id.
    pub id: VideoId,
    /// What its film is.
    pub facts: VideoFacts,
    /// The name of the file it came in.
    pub file_name: String,
    /// Digest of that file, in hexadecimal.
    pub sha256: String,
    /// Its size, in bytes.
    pub size: u64,
    /// Its captions.
    pub captions: Option<Captions>,
    /// Who loaded it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
}

fn video(row: Model) -> Result<Video, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("videos", column, row.id, reason);
    let cues = u32::try_from(row.cues).map_err(|e| bad("cues", e.to_string()))?;
    Ok(Video {
        id: VideoId::from_uuid(row.id),
        facts: serde_json::from_value(row.facts.clone()).map_err(|e| bad("facts", e.to_string()))?,
        size: u64::try_from(row.size).map_err(|e| bad("size", e.to_string()))?,
        captions: row.captions.map(|text| Captions { text, cues }),
        file_name: row.file_name,
        sha256: row.sha256,
        created_by: row.created_by,
        created_at: row.created_at,
    })
}

/// A video whose pieces are all there.
///
/// # Errors
/// The database, or a row that is no video.
pub async fn find(conn: &impl ConnectionTrait, id: VideoId) -> Result<Option<Video>, StoreError> {
    Entity::find_one(id.as_uuid()).filter(C::Ready.eq(true)).one(conn).await?.map(video).transpose()
}

/// Of these videos, those whose pieces are all there.
///
/// # Errors
/// The database, or a row that is no video.
pub async fn of_ids(conn: &impl ConnectionTrait, ids: &[VideoId]) -> Result<Vec<Video>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = Entity::find_all().filter(C::Id.is_in(ids.iter().map(|id| id.as_uuid()))).filter(C::Ready.eq(true));
    query.all(conn).await?.into_iter().map(video).collect()
}

/// A video whose file has this digest and that is or was the content of a unit.
///
/// # Errors
/// The database, or a row that is no video.
pub async fn taken_of(conn: &impl ConnectionTrait, sha256: &str) -> Result<Option<Video>, StoreError> {
    let query = Entity::find_all().filter(C::Sha256.eq(sha256)).filter(C::Ready.eq(true)).filter(C::Taken.eq(true));
    query.one(conn).await?.map(video).transpose()
}

/// Size and digest of a film: what sending a part of it needs, without its captions.
///
/// # Errors
/// The database, or a row that is no video.
pub async fn film(conn: &impl ConnectionTrait, id: VideoId) -> Result<Option<(u64, String)>, StoreError> {
    let query =
        Entity::find_one(id.as_uuid()).filter(C::Ready.eq(true)).select_only().column(C::Size).column(C::Sha256);
    let row: Option<(i64, String)> = query.into_tuple().one(conn).await?;
    row.map(|(size, sha256)| {
        let size = u64::try_from(size).map_err(|e| StoreError::bad_row("videos", "size", id, e))?;
        Ok((size, sha256))
    })
    .transpose()
}

/// Begins a video; its pieces follow.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, video: &Video) -> Result<(), StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("videos", column, video.id, reason);
    let cues = video.captions.as_ref().map_or(0, |captions| captions.cues);
    let row = ActiveModel {
        id: Set(video.id.as_uuid()),
        facts: Set(serde_json::to_value(video.facts).map_err(|e| bad("facts", e.to_string()))?),
        file_name: Set(video.file_name.clone()),
        sha256: Set(video.sha256.clone()),
        size: Set(i64::try_from(video.size).map_err(|e| bad("size", e.to_string()))?),
        captions: Set(video.captions.as_ref().map(|captions| captions.text.clone())),
        cues: Set(i32::try_from(cues).map_err(|e| bad("cues", e.to_string()))?),
        ready: Set(false),
        taken: Set(false),
        created_by: Set(video.created_by.clone()),
        created_at: Set(video.created_at),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Adds pieces of at most [`PIECE`] bytes, beginning with the number `first`.
///
/// # Errors
/// The database.
pub async fn insert_pieces(uow: &Uow, id: VideoId, first: i32, bytes: &[u8]) -> Result<(), StoreError> {
    for (number, piece) in (first..).zip(bytes.chunks(PIECE)) {
        let row =
            video_pieces::ActiveModel { video_id: Set(id.as_uuid()), number: Set(number), bytes: Set(piece.to_vec()) };
        video_pieces::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Gives a video other captions, or none; the film stays.
///
/// # Errors
/// The database.
pub async fn put_captions(uow: &Uow, id: VideoId, captions: Option<&Captions>) -> Result<(), StoreError> {
    let cues = i32::try_from(captions.map_or(0, |captions| captions.cues))
        .map_err(|e| StoreError::bad_row("videos", "cues", id, e))?;
    Entity::update_all()
        .col_expr(C::Captions, Expr::value(captions.map(|captions| captions.text.clone())))
        .col_expr(C::Cues, Expr::value(cues))
        .filter(C::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Says that all pieces of a video are there.
///
/// # Errors
/// The database.
pub async fn finish(uow: &Uow, id: VideoId) -> Result<(), StoreError> {
    mark(uow, id, C::Ready).await
}

/// Says that a video is the content of a unit; it stays from then on.
///
/// # Errors
/// The database.
pub async fn take(uow: &Uow, id: VideoId) -> Result<(), StoreError> {
    mark(uow, id, C::Taken).await
}

async fn mark(uow: &Uow, id: VideoId, column: C) -> Result<(), StoreError> {
    Entity::update_all().col_expr(column, Expr::value(true)).filter(C::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// A piece of a film.
///
/// # Errors
/// The database, or a piece that is not there.
pub async fn piece(conn: &impl ConnectionTrait, id: VideoId, number: i32) -> Result<Vec<u8>, StoreError> {
    let row = video_pieces::Entity::find_one((id.as_uuid(), number)).one(conn).await?;
    Ok(row.ok_or_else(|| StoreError::bad_row("video_pieces", "number", id, "is not there"))?.bytes)
}

/// Removes videos that were loaded before `instant` and never became the content of a unit; a few at a time.
///
/// # Errors
/// The database.
pub async fn forget_before(uow: &Uow, instant: DateTime<Utc>) -> Result<u64, StoreError> {
    let rows = Entity::find_all().filter(C::Taken.eq(false)).filter(C::CreatedAt.lt(instant)).limit(5);
    let ids: Vec<uuid::Uuid> = rows.select_only().column(C::Id).into_tuple().all(uow.conn()).await?;
    let mut gone = 0;
    for id in ids {
        video_pieces::Entity::delete_all().filter(P::VideoId.eq(id)).exec(uow.conn()).await?;
        gone += Entity::delete_all().filter(C::Id.eq(id)).exec(uow.conn()).await?.rows_affected;
    }
    Ok(gone)
}
