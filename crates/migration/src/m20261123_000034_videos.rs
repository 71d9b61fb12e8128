//! Videos of the vendor, their films in pieces, and what people have played of them. Videos belong to no tenant; what a person plays
//! does.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("videos")
            .column("id", C::Uuid)
            .column("facts", C::Json)
            .column("file_name", C::Text)
            .column("sha256", C::Text)
            .column("size", C::BigInt)
            // WebVTT; what is kept of captions is small, so they need no pieces.
            .optional("captions", C::Text)
            .column("cues", C::Int)
            // Whether all of its pieces are there.
            .column("ready", C::Bool)
            // Whether it is or was the content of a unit; what never was is removed after a day.
            .column("taken", C::Bool)
            .column("created_by", C::Text)
            .column("created_at", C::Instant)
            .primary_key(&["id"])
            .index(&["taken", "created_at"])
            .index(&["sha256"])
            .run(manager)
            .await?;
        create("video_pieces")
            .column("video_id", C::Uuid)
            .column("number", C::Int)
            .column("bytes", C::Bytes)
            .primary_key(&["video_id", "number"])
            .references(&["video_id"], "videos", &["id"])
            .run(manager)
            .await?;
        // The latest opening of a unit by a person, and what was played in all of them.
        create("video_plays")
            .column("workspace_id", C::Uuid)
            .column("enrolment_id", C::Uuid)
            .column("unit_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("launch_id", C::Uuid)
            .column("video_id", C::Uuid)
            .column("ticket_hash", C::Bytes)
            .column("expires_at", C::Instant)
            .column("sequence", C::BigInt)
            .column("position_ms", C::BigInt)
            .column("played", C::Json)
            .column("saved_at", C::Instant)
            .primary_key(&["workspace_id", "enrolment_id", "unit_id"])
            .unique(&["ticket_hash"])
            .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .references(&["unit_id"], "course_units", &["id"])
            .references(&["video_id"], "videos", &["id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await
    }
}
