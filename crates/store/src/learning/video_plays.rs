//! What people do with videos: the latest opening of a unit, and which parts of its film were played.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{EnrolmentId, UnitId, VideoId, VideoLaunchId};
use keizoku_domain::learning::video::played::Played;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::enrolments::Enrolment;
use crate::db::Uow;
use crate::entity::video_plays::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

/// An opening of a unit, with what was played in it and before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Play {
    /// Id of the opening.
    pub launch: VideoLaunchId,
    /// The video that was opened; a later one waits until the unit is opened anew.
    pub video: VideoId,
    /// Digest of the ticket under which its film is asked for.
    pub ticket_hash: Vec<u8>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
    /// The number of the latest save of this opening; 0 before the first.
    pub sequence: i64,
    /// Where it was left, in milliseconds.
    pub position_ms: u32,
    /// What was played.
    pub played: Played,
}

fn play(row: Model) -> Result<Play, StoreError> {
    let bad = |column, reason: String| StoreError::bad_row("video_plays", column, row.unit_id, reason);
    Ok(Play {
        launch: VideoLaunchId::from_uuid(row.launch_id),
        video: VideoId::from_uuid(row.video_id),
        position_ms: u32::try_from(row.position_ms).map_err(|e| bad("position_ms", e.to_string()))?,
        played: serde_json::from_value(row.played.clone()).map_err(|e| bad("played", e.to_string()))?,
        ticket_hash: row.ticket_hash,
        expires_at: row.expires_at,
        sequence: row.sequence,
    })
}

/// The latest opening of a unit by a person.
///
/// # Errors
/// The database, or a row that is no opening.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    unit: UnitId,
) -> Result<Option<Play>, StoreError> {
    let theirs = Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid()));
    theirs.filter(C::UnitId.eq(unit.as_uuid())).one(conn).await?.map(play).transpose()
}

/// The opening whose ticket this is the digest of, whoever asks.
///
/// # Errors
/// The database, or a row that is no opening.
pub async fn by_ticket(conn: &impl ConnectionTrait, ticket_hash: &[u8]) -> Result<Option<Play>, StoreError> {
    let query = Entity::find_across(Across::Entry).filter(C::TicketHash.eq(ticket_hash.to_vec()));
    query.one(conn).await?.map(play).transpose()
}

/// Writes the opening of a unit in place of the one before; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn put(
    uow: &Uow,
    scope: WorkspaceScope,
    enrolment: &Enrolment,
    unit: UnitId,
    play: &Play,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        unit_id: Set(unit.as_uuid()),
        learner_id: Set(enrolment.learner.as_uuid()),
        launch_id: Set(play.launch.as_uuid()),
        video_id: Set(play.video.as_uuid()),
        ticket_hash: Set(play.ticket_hash.clone()),
        expires_at: Set(play.expires_at),
        sequence: Set(play.sequence),
        position_ms: Set(i64::from(play.position_ms)),
        played: Set(
            serde_json::to_value(&play.played).map_err(|e| StoreError::bad_row("video_plays", "played", unit, e))?
        ),
        saved_at: Set(uow.now()),
    };
    let again = OnConflict::columns([C::WorkspaceId, C::EnrolmentId, C::UnitId])
        .update_columns([
            C::LaunchId,
            C::VideoId,
            C::TicketHash,
            C::ExpiresAt,
            C::Sequence,
            C::PositionMs,
            C::Played,
            C::SavedAt,
        ])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(uow.conn()).await?;
    Ok(())
}
