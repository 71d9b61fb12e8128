//! Notices, for whom they are, and who has read them.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Notices.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("notices")
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("title", C::Text)
            .column("body", C::Text)
            .column("important", C::Bool)
            .column("state", C::Text)
            .column("from_day", C::Date)
            .column("until_day", C::Date)
            .column("author", C::Text)
            .column("author_name", C::Text)
            .optional("published_at", C::Instant)
            .optional("withdrawn_at", C::Instant)
            .column("revision", C::BigInt)
            .column("created_at", C::Instant)
            .column("updated_at", C::Instant)
            .one_of("state", &["draft", "published", "withdrawn"])
            .one_of("author", &["administrator", "supervisor"])
            .primary_key(&["workspace_id", "id"])
            .index(&["workspace_id", "state", "from_day", "id"])
            .index(&["workspace_id", "state", "until_day"])
            .run(manager)
            .await?;
        create("notice_targets")
            .column("workspace_id", C::Uuid)
            .column("notice_id", C::Uuid)
            .column("position", C::Int)
            .column("kind", C::Text)
            .optional("org_unit_id", C::Uuid)
            .optional("course_id", C::Uuid)
            .optional("class_id", C::Uuid)
            .one_of("kind", &["everyone", "department", "course", "class"])
            .primary_key(&["workspace_id", "notice_id", "position"])
            .references(&["workspace_id", "notice_id"], "notices", &["workspace_id", "id"])
            .references(&["workspace_id", "org_unit_id"], "org_units", &["workspace_id", "id"])
            .references(&["course_id"], "courses", &["id"])
            .references(&["workspace_id", "class_id"], "training_classes", &["workspace_id", "id"])
            .index(&["workspace_id", "org_unit_id"])
            .index(&["workspace_id", "class_id"])
            .index(&["course_id"])
            .run(manager)
            .await?;
        create("notice_reads")
            .column("workspace_id", C::Uuid)
            .column("notice_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("read_at", C::Instant)
            .primary_key(&["workspace_id", "notice_id", "learner_id"])
            .references(&["workspace_id", "notice_id"], "notices", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await
    }
}
