//! Reports: each attempt with its text and how it was marked, its file beside it, and every mark it was ever given.

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
        create("reports")
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("enrolment_id", C::Uuid)
            .column("unit_id", C::Uuid)
            .column("course_id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("attempt", C::Int)
            .column("unit_revision", C::BigInt)
            .column("state", C::Text)
            // The place in the markers' queue, which follows from the state: what waits comes first.
            .column("queue_rank", C::Int)
            .column("body", C::Text)
            .column("answers", C::Json)
            .optional("file_name", C::Text)
            .optional("file_kind", C::Text)
            .optional("file_size", C::BigInt)
            .column("started_at", C::Instant)
            .column("updated_at", C::Instant)
            .optional("submitted_at", C::Instant)
            .optional("submitted_in", C::Text)
            .optional("marked_at", C::Instant)
            .optional("marked_by", C::Text)
            .optional("score", C::Int)
            .optional("passed", C::Bool)
            .column("points", C::Json)
            .column("comment", C::Text)
            .column("revision", C::BigInt)
            .primary_key(&["workspace_id", "id"])
            .one_of("state", &["draft", "submitted", "returned", "marked"])
            .unique(&["workspace_id", "enrolment_id", "unit_id", "attempt"])
            .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .references(&["unit_id"], "course_units", &["id"])
            .index(&["workspace_id", "term_id", "queue_rank", "submitted_at", "id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await?;
        // Apart from the rest, so that no list reads them along.
        create("report_files")
            .column("workspace_id", C::Uuid)
            .column("report_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("bytes", C::Bytes)
            .primary_key(&["workspace_id", "report_id"])
            .references(&["workspace_id", "report_id"], "reports", &["workspace_id", "id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await?;
        create("report_marks")
            .column("workspace_id", C::Uuid)
            .column("report_id", C::Uuid)
            .column("revision", C::BigInt)
            .column("learner_id", C::Uuid)
            .column("state", C::Text)
            .column("marked_at", C::Instant)
            .optional("marked_by", C::Text)
            .optional("score", C::Int)
            .column("points", C::Json)
            .column("comment", C::Text)
            .primary_key(&["workspace_id", "report_id", "revision"])
            .references(&["workspace_id", "report_id"], "reports", &["workspace_id", "id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await
    }
}
