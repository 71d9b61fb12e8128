//! Learning: units of courses, people in courses, what they reached in each unit, their tries at tests.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Units, enrolments, results and attempts.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("course_units")
            .column("id", C::Uuid)
            .column("course_id", C::Uuid)
            .column("code", C::Text)
            .column("code_key", C::Text)
            .column("position", C::Int)
            .column("title_ja", C::Text)
            .column("title_en", C::Text)
            .column("weight", C::Int)
            .column("content", C::Json)
            .column("active", C::Bool)
            .column("revision", C::BigInt)
            .primary_key(&["id"])
            .unique(&["course_id", "code_key"])
            .references(&["course_id"], "courses", &["id"])
            .run(manager)
            .await?;
        enrolments(manager).await?;
        results(manager).await
    }
}

async fn enrolments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("enrolments")
        .column("workspace_id", C::Uuid)
        .column("id", C::Uuid)
        .column("learner_id", C::Uuid)
        .column("course_id", C::Uuid)
        .column("term_id", C::Uuid)
        .column("started_at", C::Instant)
        .column("last_access_at", C::Instant)
        .optional("last_unit_id", C::Uuid)
        .optional("completed_at", C::Instant)
        .optional("completed_in", C::Text)
        .column("progress", C::Int)
        .optional("first_score", C::Int)
        .optional("best_score", C::Int)
        .optional("latest_score", C::Int)
        .column("attempts", C::Int)
        .column("updated_at", C::Instant)
        .primary_key(&["workspace_id", "id"])
        .unique(&["workspace_id", "learner_id", "term_id", "course_id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
        .references(&["course_id"], "courses", &["id"])
        .index(&["workspace_id", "updated_at", "id"])
        .run(manager)
        .await
}

async fn results(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("unit_results")
        .column("workspace_id", C::Uuid)
        .column("enrolment_id", C::Uuid)
        .column("unit_id", C::Uuid)
        .column("learner_id", C::Uuid)
        .optional("done_at", C::Instant)
        .optional("first_score", C::Int)
        .optional("best_score", C::Int)
        .optional("latest_score", C::Int)
        .column("attempts", C::Int)
        .primary_key(&["workspace_id", "enrolment_id", "unit_id"])
        .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .references(&["unit_id"], "course_units", &["id"])
        .index(&["workspace_id", "learner_id"])
        .run(manager)
        .await?;
    create("attempts")
        .column("workspace_id", C::Uuid)
        .column("id", C::Uuid)
        .column("enrolment_id", C::Uuid)
        .column("unit_id", C::Uuid)
        .column("learner_id", C::Uuid)
        .column("unit_revision", C::BigInt)
        .column("started_at", C::Instant)
        .optional("handed_in_at", C::Instant)
        .optional("score", C::Int)
        .optional("passed", C::Bool)
        .optional("answers", C::Json)
        .primary_key(&["workspace_id", "id"])
        .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .references(&["unit_id"], "course_units", &["id"])
        .index(&["workspace_id", "enrolment_id", "unit_id"])
        .index(&["workspace_id", "learner_id"])
        .run(manager)
        .await
}
