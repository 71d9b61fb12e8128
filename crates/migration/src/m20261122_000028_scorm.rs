//! SCORM packages of the vendor, their files in pieces, and what their run-time keeps of a person. Packages belong to no tenant; what a
//! person does with them does.

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
        packages(manager).await?;
        people(manager).await
    }
}

async fn packages(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("scorm_packages")
        .column("id", C::Uuid)
        .column("facts", C::Json)
        .column("file_name", C::Text)
        .column("sha256", C::Text)
        .column("files", C::Int)
        .column("size", C::BigInt)
        // Whether all of its files are there.
        .column("ready", C::Bool)
        // Whether it is or was the content of a unit; what never was is removed after a day.
        .column("taken", C::Bool)
        .column("created_by", C::Text)
        .column("created_at", C::Instant)
        .primary_key(&["id"])
        .index(&["taken", "created_at"])
        .run(manager)
        .await?;
    create("scorm_files")
        .column("package_id", C::Uuid)
        .column("number", C::Int)
        .column("path", C::Text)
        .column("path_key", C::Text)
        .column("size", C::BigInt)
        .column("sha256", C::Text)
        .primary_key(&["package_id", "number"])
        .unique(&["package_id", "path_key"])
        .references(&["package_id"], "scorm_packages", &["id"])
        .run(manager)
        .await?;
    create("scorm_pieces")
        .column("package_id", C::Uuid)
        .column("file", C::Int)
        .column("number", C::Int)
        .column("bytes", C::Bytes)
        .primary_key(&["package_id", "file", "number"])
        .references(&["package_id", "file"], "scorm_files", &["package_id", "number"])
        .run(manager)
        .await
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    // The latest opening of a unit by a person: who opens it anew takes it over.
    create("scorm_launches")
        .column("workspace_id", C::Uuid)
        .column("enrolment_id", C::Uuid)
        .column("unit_id", C::Uuid)
        .column("learner_id", C::Uuid)
        .column("launch_id", C::Uuid)
        .column("package_id", C::Uuid)
        .column("ticket_hash", C::Bytes)
        .column("expires_at", C::Instant)
        .optional("counted_score", C::Int)
        .primary_key(&["workspace_id", "enrolment_id", "unit_id"])
        .unique(&["ticket_hash"])
        .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .references(&["unit_id"], "course_units", &["id"])
        .references(&["package_id"], "scorm_packages", &["id"])
        .index(&["workspace_id", "learner_id"])
        .run(manager)
        .await?;
    create("scorm_states")
        .column("workspace_id", C::Uuid)
        .column("enrolment_id", C::Uuid)
        .column("unit_id", C::Uuid)
        .column("item", C::Text)
        .column("learner_id", C::Uuid)
        .column("launch_id", C::Uuid)
        .column("sequence", C::BigInt)
        .column("cmi", C::Json)
        .column("seen", C::Bool)
        .column("saved_at", C::Instant)
        .primary_key(&["workspace_id", "enrolment_id", "unit_id", "item"])
        .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .references(&["unit_id"], "course_units", &["id"])
        .index(&["workspace_id", "learner_id"])
        .run(manager)
        .await
}
