//! Certificates of completed courses, each with the code by which anyone can check it.

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
        create("certificates")
            .column("workspace_id", C::Uuid)
            .column("enrolment_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("code", C::Text)
            .column("learner_name", C::Text)
            .column("company_name", C::Text)
            .column("course_title_ja", C::Text)
            .column("course_title_en", C::Text)
            .column("completed_on", C::Date)
            .column("issuer_name", C::Text)
            .column("issued_at", C::Instant)
            .primary_key(&["workspace_id", "enrolment_id"])
            .unique(&["code"])
            .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await
    }
}
