//! The latest opening of a video unit by a person, with what was played.

use sea_orm::entity::prelude::*;

/// The latest opening of a video unit by a person, with what was played.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "video_plays")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub enrolment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: Uuid,
    pub learner_id: Uuid,
    pub launch_id: Uuid,
    pub video_id: Uuid,
    pub ticket_hash: Vec<u8>,
    pub expires_at: DateTimeUtc,
    pub sequence: i64,
    pub position_ms: i64,
    #[sea_orm(column_type = "JsonBinary")]
    pub played: Json,
    pub saved_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
